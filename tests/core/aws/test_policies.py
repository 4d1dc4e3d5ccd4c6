from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest

from core.aws.evaluation import parse
from core.aws.policies import (
    RoleWork,
    judge_trust,
    missing_permissions,
    role_document,
    trust_document,
    trusts_import,
)


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


@pytest.mark.parametrize(
    "work",
    [
        RoleWork("b"),
        RoleWork("b", "vm/"),
        RoleWork("b", encrypted=True),
        RoleWork("b", encrypted=True, key="arn:aws:kms:eu-west-1:123456789012:key/abc"),
        RoleWork("b", encrypted=True, key="1234-abcd", region="eu-west-1"),
        RoleWork("b", bucket_keys=("arn:aws:kms:eu-west-1:123456789012:key/abc",)),
        RoleWork("b", "out/", exporting=True),
        RoleWork("b", partition="aws-cn"),
    ],
    ids=str,
)
def test_our_own_policy_lacks_nothing(work: RoleWork) -> None:
    assert missing_permissions([role_document(work)], work) == ()


def test_our_own_policy_reaches_no_further() -> None:
    narrow = role_document(RoleWork("b", "vm/"))
    assert missing_permissions([narrow], RoleWork("b", "other/")) == (
        "s3:GetObject on arn:aws:s3:::b/other/*",
    )
    assert missing_permissions([narrow], RoleWork("b", "vm/", encrypted=True))[0] == "kms:CreateGrant on *"
    one_key = role_document(RoleWork("b", encrypted=True, key="arn:aws:kms:eu-west-1:1:key/a"))
    other = RoleWork("b", encrypted=True, key="arn:aws:kms:eu-west-1:1:key/b")
    assert "kms:Decrypt on arn:aws:kms:eu-west-1:1:key/b" in missing_permissions([one_key], other)


def test_an_alias_is_a_condition() -> None:
    document = role_document(RoleWork("b", encrypted=True, key="alias/images"))
    assert document["Statement"][-1]["Condition"] == {
        "ForAnyValue:StringEquals": {"kms:ResourceAliases": "alias/images"}
    }


@pytest.mark.parametrize(
    ("condition", "effect"),
    [
        ({"StringEquals": {"aws:SourceAccount": "123456789012"}}, "allowed"),
        ({"StringEquals": {"aws:SourceAccount": "999999999999"}}, "implicitDeny"),
        ({"ArnLike": {"aws:SourceArn": "arn:aws:vmie:*:123456789012:*"}}, "allowed"),
        ({"ArnLike": {"aws:SourceArn": "arn:aws:vmie:us-west-2:123456789012:*"}}, "implicitDeny"),
        ({"Bool": {"aws:PrincipalIsAWSService": "true"}}, "doubtful"),
    ],
)
def test_the_source_of_a_trust(condition: dict[str, Any], effect: str) -> None:
    decision = judge_trust(trust(Condition=condition), account="123456789012", region="eu-west-1")
    assert decision.effect == effect


def test_our_own_trust_is_for_one_account() -> None:
    ours = trust_document("123456789012")
    assert judge_trust(ours, account="123456789012", region="eu-west-1").allowed
    assert not judge_trust(ours, account="210987654321", region="eu-west-1").allowed


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
    assert missing_permissions(documents, RoleWork("b", "vm/")) == missing


def test_documents_come_in_several_forms() -> None:
    document = trust_document()
    assert parse(document) == document
    assert parse(json.dumps(document)) == document
    assert parse(quote(json.dumps(document))) == document
    assert parse("no policy") == {}
    assert parse("[]") == {}
