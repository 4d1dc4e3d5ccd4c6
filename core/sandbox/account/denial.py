"""What AWS says to somebody who may not: the code and the words of each protocol, and EC2's encoded message.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

from core.sandbox.account.gate import Denied
from core.sandbox.account.principals import Kind
from core.sandbox.aws_error import AwsError

_LARGEST = 1 << 16
"""Bytes of a decoded message: ours are far smaller, and anybody may send one."""


def denial(denied: Denied, protocol: str) -> AwsError:
    """:param protocol: of botocore's model; ``rest-xml`` stands for S3."""
    words = sentence(denied)
    if protocol == "ec2":
        return AwsError(
            "UnauthorizedOperation",
            f"You are not authorized to perform this operation. {words}. Encoded authorization failure message: {encoded(denied)}",
            403,
        )
    if protocol in {"json", "rest-json"}:
        return AwsError("AccessDeniedException", words, 400 if protocol == "json" else 403)
    return AwsError("AccessDenied", words, 403)


def sentence(denied: Denied) -> str:
    """``User: … is not authorized to perform: … on resource: … because …``, without a full stop."""
    access, decision = denied.access, denied.decision
    said = f"User: {denied.principal.arn} is not authorized to perform: {access.action}"
    if access.resource != "*":
        said += (
            f' on resource: "{access.resource}"'
            if access.action.startswith("s3:")
            else f" on resource: {access.resource}"
        )
    source = decision.source.value
    if decision.verdict == "explicitDeny":
        article = "an" if source[0] in "aeiou" else "a"
        return f"{said} with an explicit deny in {article} {source}"
    return f"{said} because no {source} allows the {access.action} action"


def encoded(denied: Denied) -> str:
    """The message for DecodeAuthorizationMessage; opaque to people, as AWS's is."""
    return (
        base64.urlsafe_b64encode(zlib.compress(json.dumps(_document(denied)).encode(), 9))
        .decode()
        .rstrip("=")
    )


def decoded(message: str) -> str:
    """:raises AwsError: it is none of ours."""
    try:
        raw = base64.urlsafe_b64decode(message + "=" * (-len(message) % 4))
        unpacker = zlib.decompressobj()
        text = unpacker.decompress(raw, _LARGEST).decode()
        if not isinstance(json.loads(text), dict):
            raise ValueError("not an object")  # noqa: TRY004, TRY301 - as malformed as all the rest
    except (ValueError, zlib.error):
        raise AwsError(
            "InvalidAuthorizationMessageException",
            "Invalid authorization message: the message could not be decoded.",
        ) from None
    return text


def _document(denied: Denied) -> dict[str, Any]:
    access, decision, who = denied.access, denied.decision, denied.principal
    conditions = [
        {"key": name, "values": {"items": [{"value": value} for value in values]}}
        for name, values in sorted(denied.context.items())
    ]
    statements = [{"statementId": "", "effect": "DENY", "sourcePolicyId": name} for name in decision.matched]
    return {
        "allowed": False,
        "explicitDeny": decision.verdict == "explicitDeny",
        "matchedStatements": {"items": statements if decision.verdict == "explicitDeny" else []},
        "failures": {"items": []},
        "context": {
            "principal": {"id": who.unique_id, "name": who.name if who.kind is Kind.USER else who.arn.rpartition("/")[2], "arn": who.arn},
            "action": access.action,
            "resource": access.resource,
            "conditions": {"items": conditions},
        },
    }  # fmt: skip
