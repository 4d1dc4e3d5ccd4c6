"""STS: who am I."""

from __future__ import annotations

from zlib import crc32

from core.sandbox.wire import Answer, Caller, Parameters


def get_caller_identity(parameters: Parameters, caller: Caller) -> Answer:  # noqa: ARG001 - one face for all handlers
    user_id = f"AIDA{crc32(caller.principal.encode()):017d}"
    return {"UserId": user_id, "Account": caller.account, "Arn": caller.principal}


HANDLERS = {"GetCallerIdentity": get_caller_identity}
