"""What the program can do about findings: each repair as the very calls it makes, shown first, made when told to, and waited out."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from core.aws.account import Caller
from core.aws.buckets import make_bucket
from core.aws.errors import aws_code
from core.aws.evaluation import statements
from core.aws.model import Connection
from core.aws.policies import RoleWork, trust_document
from core.aws.preflight import bucket as bucket_rule
from core.aws.preflight import keys as keys_rule
from core.aws.preflight import role as role_rule
from core.aws.preflight.model import Change, Repair
from core.aws.setup import (
    MADE_BY,
    Call,
    bucket_calls,
    close_call,
    encrypt_call,
    lifecycle_call,
    policy_call,
    role_calls,
    trust_call,
)
from core.errors import ServiceError
from core.wording import phrase

PROPAGATION = 60.0
"""Seconds that a change is waited for: IAM says itself that it takes some."""


_THERE = frozenset({"EntityAlreadyExists", "EntityAlreadyExistsException"})
_DOCUMENTS = ("PolicyDocument", "AssumeRolePolicyDocument", "Policy")


def repairs(
    codes: Iterable[str],
    *,
    role: role_rule.RoleFacts,
    work: RoleWork,
    bucket: bucket_rule.BucketFacts,
    keys: Iterable[keys_rule.KeyFacts],
    caller: Caller,
    region: str,
) -> dict[str, Repair]:
    """Those of the codes, with what each would do to this account."""
    by_arn = {key.arn: key for key in keys if key.arn}
    made = {}
    for code in dict.fromkeys(codes):
        kind, _, name = code.partition(" ")
        repair = (
            _role(kind, role, work, caller)
            or _bucket(kind, bucket, region)
            or (_key(kind, by_arn[name], role) if name in by_arn else None)
        )
        if repair is not None:
            made[code] = repair
    return made


def _role(code: str, role: role_rule.RoleFacts, work: RoleWork, caller: Caller) -> Repair | None:
    facts = {"role": role.name, "bucket": work.bucket, "prefix": work.prefix}
    foreign = role.tags.get(MADE_BY[0]) != MADE_BY[1]
    if code == "role:create":
        return Repair(code, role_calls(role.name, work, caller.account), facts)
    if code == "role:policy":
        return Repair(code, (policy_call(role.name, work),), facts, foreign=foreign)
    if code == "role:trust":
        document = dict(role.trust)
        ours = trust_document(caller.account, work.partition)["Statement"]
        document["Statement"] = [*statements(role.trust), *ours]
        before = json.dumps(role.trust, indent=2)
        return Repair(code, (trust_call(role.name, document),), facts, foreign=foreign, before=(before,))
    return None


def _bucket(code: str, bucket: bucket_rule.BucketFacts, region: str) -> Repair | None:
    facts = {"bucket": bucket.name, "region": region}
    if code == "bucket:create":
        return Repair(code, bucket_calls(bucket.name, region), facts)
    calls: dict[str, Callable[[], Call]] = {
        "bucket:close": lambda: close_call(bucket.name),
        "bucket:encrypt": lambda: encrypt_call(bucket.name),
        "bucket:lifecycle": lambda: lifecycle_call(bucket.name, bucket.value("lifecycle") or []),
    }
    if code not in calls:
        return None
    return Repair(code, (calls[code](),), facts, foreign=not bucket.ours)


def _key(code: str, key: keys_rule.KeyFacts, role: role_rule.RoleFacts) -> Repair | None:
    facts = {"key": key.name, "role": role.name}
    if code == "key:enable":
        call = Call("kms", "EnableKey", {"KeyId": key.arn.rpartition("/")[2]})
    elif code == "key:grant" and role.arn:
        operations = ["Decrypt", "DescribeKey"] if key.use == "bucket" else list(keys_rule.GRANTED)
        parameters: dict[str, Any] = {"KeyId": key.arn, "GranteePrincipal": role.arn, "Operations": operations, "Name": "amigrate"}  # fmt: skip
        call = Call("kms", "CreateGrant", parameters)
    else:
        return None
    return Repair(f"{code} {key.arn}", (call,), facts, foreign=True)


def changes(repair: Repair) -> tuple[Change, ...]:
    """What a repair will do, call by call, for people who have to consent."""
    before = [*repair.before, *[""] * (len(repair.calls) - len(repair.before))]
    return tuple(
        Change(permission=call.permission, command=call.as_command(), document=_document(call), before=old)
        for call, old in zip(repair.calls, before, strict=True)
    )


def _document(call: Call) -> str:
    found = [call.parameters[name] for name in _DOCUMENTS if name in call.parameters]
    return "\n".join(json.dumps(json.loads(text), indent=2) for text in found)


def apply(connection: Connection, repair: Repair) -> None:
    """Make the repair's calls. Its consent is the caller's to get.

    :raises ServiceError, CredentialsError: a call was refused; those before it have been made.
    """
    if repair.code == "bucket:create":
        make_bucket(connection, repair.facts["bucket"], repair.facts["region"])
        return
    for call in repair.calls:
        try:
            call.make(connection)
        except ServiceError as error:
            # somebody else (another migration) was faster: the role is there, and gets our policy all the same
            if call.operation != "CreateRole" or aws_code(error) not in _THERE:
                raise


def wait_until(
    good: Callable[[], bool], *, seconds: float = PROPAGATION, wait: Callable[[float], object] = time.sleep
) -> bool:
    """Ask again, ever more rarely, until it is so or the time is over.

    :param wait: sleeps some seconds; may raise to stop.
    """
    deadline = time.monotonic() + seconds
    for pause in _pauses():
        if good():
            return True
        if time.monotonic() + pause > deadline:
            return False
        wait(pause)
    return False


def _pauses() -> Iterator[float]:
    pause = 0.5
    while True:
        yield pause
        pause = min(5.0, pause * 1.6)


def title(repair: Repair) -> str:
    """What a repair does, in one line."""
    return phrase(f"repair.{repair.code.partition(' ')[0].replace(':', '-')}", dict(repair.facts))


def note(repair: Repair) -> str:
    """The warning before a change of what others made, "" where there is none."""
    return phrase("repair.foreign") if repair.foreign else ""
