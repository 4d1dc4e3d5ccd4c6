"""IAM's policy language."""

from __future__ import annotations

import json
from typing import Any

import pytest

from core.sandbox.account.evaluation import Access, Decision, Policies, Source, decide
from core.sandbox.account.policies import Policy, fault
from core.sandbox.account.principals import Kind, Principal, service

ME = Principal(Kind.USER, "arn:aws:iam::123456789012:user/me", "arn:aws:iam::123456789012:user/me", "me")
ROOT = "arn:aws:iam::123456789012:root"


def policy(*statements: dict[str, Any]) -> Policy:
    return Policy.parse("p", {"Version": "2012-10-17", "Statement": list(statements)})


def evaluate(
    policies: list[Policy], action: str, resource: str, context: dict[str, list[str]] | None = None
) -> Decision:
    lowered = {name.lower(): values for name, values in (context or {}).items()}
    return decide(ME, Policies(identity=tuple(policies)), Access(action, resource), lowered)


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
        ({"ForAllValues:StringEquals": {"k": ["a", "b"]}}, {}, True),
        ({"ForAnyValue:StringEquals": {"k": ["a", "b"]}}, {}, False),
        ({"ForAnyValue:StringNotEquals": {"k": ["a"]}}, {"k": ["a", "c"]}, True),
        (
            {"ForAllValues:StringLike": {"aws:TagKeys": ["amigrate:*"]}},
            {"aws:TagKeys": ["amigrate:plan"]},
            True,
        ),
        ({"StringNotEqualsIfExists": {"k": "a"}}, {"k": ["a"]}, False),
        ({"StringEquals": {"k": "im*"}}, {"k": ["import"]}, False),
        ({"StringEqualsIgnoreCase": {"k": "Linux"}}, {"k": ["LINUX"]}, True),
        (
            {"StringLike": {"s3:prefix": "home/${aws:username}/*"}},
            {"s3:prefix": ["home/me/x"], "aws:username": ["me"]},
            True,
        ),
        (
            {"StringLike": {"s3:prefix": "home/${aws:username}/*"}},
            {"s3:prefix": ["home/you/x"], "aws:username": ["me"]},
            False,
        ),
        ({"StringLike": {"s3:prefix": "home/${aws:username}/*"}}, {"s3:prefix": ["home/*/x"]}, False),
        ({"StringEquals": {"k": "${aws:PrincipalTag/team, 'all'}"}}, {"k": ["all"]}, True),
        ({"StringLike": {"k": "a${*}b"}}, {"k": ["a*b"]}, True),
        ({"StringLike": {"k": "a${*}b"}}, {"k": ["aXb"]}, False),
        ({"ArnLike": {"k": "arn:aws:vmie:*:1:*"}}, {"k": ["arn:aws:s3:eu:1:vmie:eu:1:task"]}, False),
        ({"ArnNotLike": {"k": "arn:aws:iam::*:role/*"}}, {"k": ["arn:aws:iam::1:user/u"]}, True),
        (
            {"DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}},
            {"aws:CurrentTime": ["2026-01-01T00:00:00.000Z"]},
            True,
        ),
        ({"DateGreaterThan": {"aws:EpochTime": "1900000000"}}, {"aws:EpochTime": ["1800000000"]}, False),
        ({"Bool": {"aws:MultiFactorAuthPresent": True}}, {"aws:MultiFactorAuthPresent": ["true"]}, True),
        ({"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}, {}, True),
        ({"NumericNotEquals": {"n": 5}}, {"n": ["5"]}, False),
        ({"NoSuchOperator": {"k": "a"}}, {"k": ["a"]}, False),
    ],
)
def test_conditions(condition: dict[str, Any], context: dict[str, list[str]], allowed: bool) -> None:
    assert evaluate([policy(allow(Condition=condition))], "s3:GetObject", "x", context).allowed is allowed


def test_one_deny_is_enough() -> None:
    deny = {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"}
    decision = evaluate([policy(allow()), Policy.parse("other", {"Statement": deny})], "s3:DeleteObject", "x")
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
def test_trust_in_a_service(changes: dict[str, Any], trusted: bool) -> None:
    statement = {
        "Effect": "Allow", "Principal": {"Service": "vmie.amazonaws.com"}, "Action": "sts:AssumeRole", **changes,
    }  # fmt: skip
    policies = Policies(resource=(policy(statement),), resource_rules=True)
    wanted = Access("sts:AssumeRole", "arn:aws:iam::123456789012:role/vmimport")
    decision = decide(service("vmie.amazonaws.com"), policies, wanted, {"sts:externalid": ["vmimport"]})
    assert decision.allowed is trusted


def on_resource(who: Any, **more: Any) -> tuple[Policy, ...]:
    return (policy({"Effect": "Allow", "Principal": who, "Action": "*", "Resource": "*", **more}),)


EVERYTHING = (policy(allow()),)
NOTHING_MUCH = (policy(allow(Action="iam:*")),)
FORBIDDEN = (policy(allow(Effect="Deny")),)


@pytest.mark.parametrize(
    ("policies", "verdict", "source"),
    [
        (Policies(), "implicitDeny", Source.IDENTITY),
        (Policies(identity=EVERYTHING), "allowed", Source.IDENTITY),
        (Policies(identity=EVERYTHING, boundary=NOTHING_MUCH), "implicitDeny", Source.BOUNDARY),
        (Policies(identity=EVERYTHING, session=NOTHING_MUCH), "implicitDeny", Source.SESSION),
        (Policies(identity=EVERYTHING, organization=NOTHING_MUCH), "implicitDeny", Source.ORGANIZATION),
        (Policies(identity=FORBIDDEN, organization=FORBIDDEN), "explicitDeny", Source.ORGANIZATION),
        (Policies(identity=EVERYTHING, boundary=FORBIDDEN), "explicitDeny", Source.BOUNDARY),
        (Policies(resource=on_resource({"AWS": ME.arn})), "allowed", Source.RESOURCE),
        (Policies(resource=on_resource({"AWS": ME.arn}), boundary=NOTHING_MUCH), "allowed", Source.RESOURCE),
        (Policies(resource=on_resource("*")), "allowed", Source.RESOURCE),
        (Policies(resource=on_resource("*"), boundary=NOTHING_MUCH), "implicitDeny", Source.BOUNDARY),
        (Policies(resource=on_resource({"AWS": ROOT})), "implicitDeny", Source.IDENTITY),
        (Policies(identity=EVERYTHING, resource=on_resource({"AWS": "123456789012"}, Effect="Deny")), "explicitDeny", Source.RESOURCE),
        (Policies(identity=EVERYTHING, resource=on_resource({"AWS": "999999999999"}, Effect="Deny")), "allowed", Source.IDENTITY),
        (Policies(identity=EVERYTHING, resource_rules=True), "implicitDeny", Source.RESOURCE),
        (Policies(identity=EVERYTHING, resource=on_resource({"AWS": ROOT}), resource_rules=True), "allowed", Source.IDENTITY),
        (Policies(resource=on_resource({"AWS": ROOT}), resource_rules=True), "implicitDeny", Source.IDENTITY),
    ],
)  # fmt: skip
def test_kinds_of_policies_add_up(policies: Policies, verdict: str, source: Source) -> None:
    decision = decide(ME, policies, Access("s3:GetObject", "arn:aws:s3:::b/k"), {})
    assert (decision.verdict, decision.source) == (verdict, source)


def test_everybody_but_those_named() -> None:
    deny = {"Effect": "Deny", "NotPrincipal": {"AWS": ME.arn}, "Action": "*", "Resource": "*"}
    others = Principal(
        Kind.USER, "arn:aws:iam::123456789012:user/you", "arn:aws:iam::123456789012:user/you", "you"
    )
    policies = Policies(identity=EVERYTHING, resource=(policy(deny),))
    assert decide(ME, policies, Access("s3:GetObject", "x"), {}).allowed
    assert not decide(others, policies, Access("s3:GetObject", "x"), {}).allowed


@pytest.mark.parametrize(
    ("statement", "principals", "words"),
    [
        (allow(), False, ""),
        (allow(Principal="*"), False, "Policy document should not specify a principal."),
        (allow(), True, "Missing required field Principal"),
        (allow(Principal="*"), True, ""),
        (allow(Resource="bucket"), False, 'Resource bucket must be in ARN format or "*".'),
        (allow(Action="GetObject"), False, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        (allow(Condition={"StringIs": {"a": "b"}}), False, "Syntax errors in policy."),
        (allow(NotAction="s3:*"), False, "Syntax errors in policy."),
        (allow(Surprise=1), False, "Syntax errors in policy."),
        ({"Effect": "Allow", "Action": "*"}, False, "Policy statement must contain resources."),
    ],
)  # fmt: skip
def test_documents_that_iam_would_not_take(statement: dict[str, Any], principals: bool, words: str) -> None:
    text = json.dumps({"Version": "2012-10-17", "Statement": statement})
    assert fault(text, principals=principals) == words


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"Statement": 5}', "null"])
def test_no_policy(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Policy.parse("p", text)
