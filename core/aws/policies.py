"""The documents that VM Import/Export's service role needs, and whether given ones do.

This reads Allow and Deny statements with wildcards. It is a sanity check for what is most often wrong, no evaluation of IAM:
conditions, boundaries and service control policies are not looked at.

Source: VM Import/Export user guide, "Required service role"
(https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html)
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

SERVICE = "vmie.amazonaws.com"
EXTERNAL_ID = "vmimport"

BUCKET_ACTIONS = ("s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket")
IMAGE_ACTIONS = ("ec2:ModifySnapshotAttribute", "ec2:CopySnapshot", "ec2:RegisterImage", "ec2:Describe*")
KEY_ACTIONS = (
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey*",
    "kms:ReEncrypt*",
)

Document = Mapping[str, Any]


def trust_document() -> dict[str, Any]:
    """Lets VM Import/Export take the role on, and nobody else through it."""
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": SERVICE},
                "Action": "sts:AssumeRole",
                "Condition": {"StringEquals": {"sts:Externalid": EXTERNAL_ID}},
            }
        ],
    }


def role_document(bucket: str, *, partition: str = "aws", encrypted: bool = False) -> dict[str, Any]:
    """What the role may do: read this bucket, make snapshots and an image; use keys where the result is encrypted."""
    arn = f"arn:{partition}:s3:::{bucket}"
    statements = [
        {"Effect": "Allow", "Action": list(BUCKET_ACTIONS), "Resource": [arn, f"{arn}/*"]},
        {"Effect": "Allow", "Action": list(IMAGE_ACTIONS), "Resource": "*"},
    ]
    if encrypted:
        statements.append({"Effect": "Allow", "Action": list(KEY_ACTIONS), "Resource": "*"})
    return {"Version": "2012-10-17", "Statement": statements}


def parse(document: str | Document) -> Document:
    """IAM answers documents URL-encoded or as JSON; boto3 decodes some of them. An unreadable one allows nothing."""
    if not isinstance(document, str):
        return document
    try:
        parsed = json.loads(unquote(document))
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def trusts_import(document: Document) -> bool:
    """Whether VM Import/Export may take on a role with this trust policy."""
    return any(_trusts(statement) for statement in _statements(document))


def missing_permissions(
    documents: Iterable[Document], bucket: str, prefix: str = "", *, encrypted: bool = False
) -> tuple[str, ...]:
    """What the role's policies lack for the keys below a prefix: ``s3:GetObject on arn:aws:s3:::b/p/*``, in order of need."""
    statements = [statement for document in documents for statement in _statements(document)]
    needed = [
        ("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}"),
        ("s3:ListBucket", f"arn:aws:s3:::{bucket}"),
        ("s3:GetObject", f"arn:aws:s3:::{bucket}/{prefix}*"),
        *((action, "*") for action in IMAGE_ACTIONS),
        *((action, "*") for action in KEY_ACTIONS if encrypted),
    ]
    return tuple(
        f"{action} on {resource}" for action, resource in needed if not _allowed(statements, action, resource)
    )


def missing_for_export(documents: Iterable[Document], bucket: str, prefix: str = "") -> tuple[str, ...]:
    """What the role's policies lack to write an export below a prefix, in order of need."""
    statements = [statement for document in documents for statement in _statements(document)]
    needed = [
        ("s3:GetBucketLocation", f"arn:aws:s3:::{bucket}"),
        ("s3:GetBucketAcl", f"arn:aws:s3:::{bucket}"),
        ("s3:PutObject", f"arn:aws:s3:::{bucket}/{prefix}*"),
        *((action, "*") for action in IMAGE_ACTIONS if action != "ec2:RegisterImage"),
    ]
    return tuple(
        f"{action} on {resource}" for action, resource in needed if not _allowed(statements, action, resource)
    )


def _allowed(statements: list[Document], action: str, resource: str) -> bool:
    matching = [statement for statement in statements if _covers(statement, action, resource)]
    effects = {statement.get("Effect") for statement in matching if not _conditional_deny(statement)}
    return "Allow" in effects and "Deny" not in effects


def _conditional_deny(statement: Document) -> bool:
    return statement.get("Effect") == "Deny" and bool(statement.get("Condition"))


def _covers(statement: Document, action: str, resource: str) -> bool:
    if not any(_matches(pattern, action, ignore_case=True) for pattern in _texts(statement.get("Action"))):
        return False
    # Keys and images are named in many ways, so a permission on some of them counts; a bucket has one name.
    if not action.startswith("s3:"):
        return bool(_texts(statement.get("Resource")))
    wanted = resource.replace("arn:aws:", "arn:*:", 1)
    return any(
        _matches(re.sub(r"^arn:aws[\w-]*:", "arn:*:", pattern), wanted)
        for pattern in _texts(statement.get("Resource"))
    )


def _matches(pattern: str, value: str, *, ignore_case: bool = False) -> bool:
    expression = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    # The wildcards of what is needed (kms:ReEncrypt*, bucket/*) are compared as plain letters.
    return re.fullmatch(expression, value, re.IGNORECASE if ignore_case else 0) is not None


def _trusts(statement: Document) -> bool:
    principal = statement.get("Principal")
    services = _texts(principal.get("Service")) if isinstance(principal, Mapping) else []
    if statement.get("Effect") != "Allow" or SERVICE not in services:
        return False
    if not any(
        _matches(action, "sts:AssumeRole", ignore_case=True) for action in _texts(statement.get("Action"))
    ):
        return False
    return all(EXTERNAL_ID in values for values in _external_ids(statement))


def _external_ids(statement: Document) -> Iterator[list[str]]:
    """Values of each condition on the external id; a statement without one lets every id in."""
    conditions = statement.get("Condition")
    for tests in conditions.values() if isinstance(conditions, Mapping) else ():
        for key, values in tests.items() if isinstance(tests, Mapping) else ():
            if key.lower() == "sts:externalid":
                yield _texts(values)


def _statements(document: Document) -> list[Document]:
    found = document.get("Statement", [])
    found = [found] if isinstance(found, Mapping) else found
    return [entry for entry in found if isinstance(entry, Mapping)] if isinstance(found, list) else []


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list | tuple) else []
