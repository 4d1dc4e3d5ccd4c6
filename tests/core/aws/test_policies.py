from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

from core.aws.policies import missing_permissions, parse, role_document, trust_document, trusts_import


def trust(**changes: Any) -> dict[str, Any]:
    document = trust_document()
    document["Statement"][0].update(changes)
    return document


@pytest.mark.parametrize(
    ("document", "good"),
    [
        (trust(), True),
        (trust(Condition={}), True),
        (trust(Principal={"Service": ["ec2.amazonaws.com", "vmie.amazonaws.com"]}), True),
        (trust(Action=["sts:*"]), True),
        (trust(Condition={"StringEquals": {"sts:ExternalId": "vmimport"}}), True),
        (trust(Condition={"StringEquals": {"sts:ExternalId": "other"}}), False),
        (trust(Principal={"Service": "ec2.amazonaws.com"}), False),
        (trust(Principal="*"), False),
        (trust(Effect="Deny"), False),
        ({}, False),
        ({"Statement": "nonsense"}, False),
    ],
)
def test_trust(document: dict[str, Any], good: bool) -> None:
    assert trusts_import(document) is good


def test_our_own_policy_lacks_nothing() -> None:
    assert missing_permissions([role_document("b")], "b", "p/") == ()
    assert missing_permissions([role_document("b", encrypted=True)], "b", encrypted=True) == ()
    assert missing_permissions([role_document("b")], "b", encrypted=True)[0] == "kms:CreateGrant on *"


def statement(action: Any, resource: Any, effect: str = "Allow", **more: Any) -> dict[str, Any]:
    return {"Statement": {"Effect": effect, "Action": action, "Resource": resource, **more}}


EC2 = statement("ec2:*", "*")


@pytest.mark.parametrize(
    ("documents", "missing"),
    [
        ([EC2, statement("s3:*", "*")], ()),
        ([EC2, statement("S3:get*", ["arn:aws:s3:::b", "arn:aws:s3:::b/*"])], ("s3:ListBucket on arn:aws:s3:::b",)),
        ([EC2, statement("s3:*", "arn:aws:s3:::b")], ("s3:GetObject on arn:aws:s3:::b/vm/*",)),
        ([EC2, statement("s3:*", ["arn:aws:s3:::b", "arn:aws:s3:::b/vm/*"])], ()),
        ([EC2, statement("s3:*", ["arn:aws-cn:s3:::b*"])], ()),
        (
            [EC2, statement("s3:*", "*"), statement("s3:GetObject", "arn:aws:s3:::b/*", "Deny")],
            ("s3:GetObject on arn:aws:s3:::b/vm/*",),
        ),
        (
            [EC2, statement("s3:*", "*"), statement("s3:*", "*", "Deny", Condition={"Bool": {"aws:SecureTransport": "false"}})],
            (),
        ),
        ([statement("s3:*", "*"), statement("ec2:Describe*", "*")], ("ec2:ModifySnapshotAttribute on *", "ec2:CopySnapshot on *", "ec2:RegisterImage on *")),
    ],
)  # fmt: skip
def test_what_is_missing(documents: list[dict[str, Any]], missing: tuple[str, ...]) -> None:
    assert missing_permissions(documents, "b", "vm/") == missing


def test_documents_come_in_several_forms() -> None:
    document = trust_document()
    assert parse(document) == document
    assert parse(json.dumps(document)) == document
    assert parse(quote(json.dumps(document))) == document
    assert parse("no policy") == {}
    assert parse("[]") == {}
