"""IAM's policy language."""

from __future__ import annotations

from typing import Any

import pytest

from core.sandbox.account.policies import Policy, evaluate, trusts


def policy(*statements: dict[str, Any]) -> Policy:
    return Policy("p", {"Version": "2012-10-17", "Statement": list(statements)})


def allow(**more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": "*", "Resource": "*", **more}


@pytest.mark.parametrize(
    ("statement", "action", "resource", "allowed"),
    [
        (allow(), "s3:GetObject", "arn:aws:s3:::b/k", True),
        (allow(Action="s3:Get*"), "S3:getobject", "x", True),
        (allow(Action="s3:Get?bject"), "s3:GetObject", "x", True),
        (allow(Action="s3.GetObject"), "s3:GetObject", "x", False),
        (allow(Action=["ec2:*", "s3:List*"]), "s3:GetObject", "x", False),
        (allow(Resource="arn:aws:s3:::b/*"), "s3:GetObject", "arn:aws:s3:::b/a/b", True),
        (allow(Resource="arn:aws:s3:::b/*"), "s3:GetBucketLocation", "arn:aws:s3:::b", False),
        (allow(Resource="arn:aws:s3:::B/*"), "s3:GetObject", "arn:aws:s3:::b/k", False),
        ({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}, "s3:GetObject", "x", True),
        ({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}, "iam:GetRole", "x", False),
        (
            {"Effect": "Allow", "Action": "*", "NotResource": "arn:secret"},
            "s3:GetObject",
            "arn:secret",
            False,
        ),
    ],
)
def test_what_a_statement_covers(
    statement: dict[str, Any], action: str, resource: str, allowed: bool
) -> None:
    assert evaluate([policy(statement)], action, resource).allowed is allowed


@pytest.mark.parametrize(
    ("condition", "context", "allowed"),
    [
        (
            {"StringEquals": {"aws:RequestedRegion": "us-east-1"}},
            {"AWS:requestedregion": ["us-east-1"]},
            True,
        ),
        ({"StringEquals": {"aws:RequestedRegion": ["a", "b"]}}, {"aws:requestedregion": ["b"]}, True),
        ({"StringEquals": {"aws:RequestedRegion": "us-east-1"}}, {}, False),
        ({"StringEqualsIfExists": {"aws:RequestedRegion": "us-east-1"}}, {}, True),
        ({"StringNotEquals": {"k": "a"}}, {"k": ["b"]}, True),
        ({"StringNotEquals": {"k": "a"}}, {"k": ["a"]}, False),
        ({"StringNotEquals": {"k": "a"}}, {}, True),
        ({"StringLike": {"k": "im*rt-?"}}, {"k": ["import-1"]}, True),
        ({"ArnLike": {"k": "arn:aws:vmie:*:1:*"}}, {"k": ["arn:aws:vmie:eu:1:task"]}, True),
        ({"Bool": {"aws:SecureTransport": "true"}}, {"aws:securetransport": ["True"]}, True),
        ({"NumericLessThan": {"n": "5"}}, {"n": ["4"]}, True),
        ({"NumericLessThan": {"n": "5"}}, {"n": ["many"]}, False),
        ({"IpAddress": {"ip": "10.0.0.0/8"}}, {"ip": ["10.1.2.3"]}, True),
        ({"NotIpAddress": {"ip": "10.0.0.0/8"}}, {"ip": ["10.1.2.3"]}, False),
        ({"Null": {"k": "true"}}, {}, True),
        ({"Null": {"k": "false"}}, {}, False),
        ({"ForAllValues:StringEquals": {"k": ["a", "b"]}}, {"k": ["a", "c"]}, False),
        ({"ForAnyValue:StringEquals": {"k": ["a", "b"]}}, {"k": ["a", "c"]}, True),
        ({"StringEquals": {"a": "1"}, "Bool": {"b": "true"}}, {"a": ["1"], "b": ["false"]}, False),
        ({"NoSuchOperator": {"k": "a"}}, {"k": ["a"]}, False),
    ],
)
def test_conditions(condition: dict[str, Any], context: dict[str, list[str]], allowed: bool) -> None:
    assert evaluate([policy(allow(Condition=condition))], "s3:GetObject", "x", context).allowed is allowed


def test_one_deny_is_enough() -> None:
    deny = {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}
    decision = evaluate([policy(allow()), Policy("other", {"Statement": deny})], "s3:DeleteObject", "x")
    assert (decision.verdict, decision.matched) == ("explicitDeny", ("other",))
    assert evaluate([], "s3:GetObject", "x").verdict == "implicitDeny"


@pytest.mark.parametrize(
    ("changes", "trusted"),
    [
        ({}, True),
        ({"Principal": {"Service": "ec2.amazonaws.com"}}, False),
        ({"Principal": {"Service": ["ec2.amazonaws.com", "vmie.amazonaws.com"]}}, True),
        ({"Principal": {"AWS": "*"}}, False),
        ({"Principal": "*"}, True),
        ({"Action": "sts:TagSession"}, False),
        ({"Condition": {"StringEquals": {"sts:ExternalId": "vmimport"}}}, True),
        ({"Condition": {"StringEquals": {"sts:Externalid": "other"}}}, False),
        ({"Effect": "Deny"}, False),
    ],
)
def test_trust(changes: dict[str, Any], trusted: bool) -> None:
    statement = {
        "Effect": "Allow", "Principal": {"Service": "vmie.amazonaws.com"}, "Action": "sts:AssumeRole", **changes,
    }  # fmt: skip
    document = {"Statement": [statement]}
    context = {"sts:ExternalId": ["vmimport"]}
    assert trusts(document, "vmie.amazonaws.com", "sts:AssumeRole", context) is trusted


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"Statement": 5}', "null"])
def test_no_policy(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Policy.parse("p", text)
