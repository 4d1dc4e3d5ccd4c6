"""IAM's language read from outside: yes, no, and what cannot be told."""

from __future__ import annotations

from typing import Any

import pytest

from core.aws.evaluation import Asking, Effect, condition, decide, matches

ROLE = "arn:aws:iam::123456789012:role/vmimport"
BUCKET = "arn:aws:s3:::b"


def statement(effect: str = "Allow", **members: Any) -> dict[str, Any]:
    return {"Effect": effect, "Action": "s3:GetObject", "Resource": "*", **members}


def effect(*statements: dict[str, Any], **asking: Any) -> Effect:
    policies = [(f"policy {number}", {"Statement": [one]}) for number, one in enumerate(statements)]
    return decide(policies, Asking("s3:GetObject", f"{BUCKET}/in/vm.raw", **asking)).effect


UNKNOWN_CONDITION = {"StringEquals": {"aws:PrincipalTag/team": "images"}}


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([], Effect.SILENT),
        ([statement()], Effect.ALLOWED),
        ([statement(Action=["s3:*"])], Effect.ALLOWED),
        ([statement(Action="S3:GETobject")], Effect.ALLOWED),
        ([{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}], Effect.ALLOWED),
        ([statement(Resource=f"{BUCKET}/in/*")], Effect.ALLOWED),
        ([statement(Resource=f"{BUCKET}/out/*")], Effect.SILENT),
        ([statement(Resource=f"{BUCKET}/in/v?.raw")], Effect.ALLOWED),
        ([{"Effect": "Allow", "Action": "*", "NotResource": f"{BUCKET}/in/*"}], Effect.SILENT),
        ([{"Effect": "Allow", "Action": "*", "NotResource": f"{BUCKET}/out/*"}], Effect.ALLOWED),
        ([statement(), statement("Deny", Resource=f"{BUCKET}/*")], Effect.DENIED),
        ([statement(), statement("Deny", Condition=UNKNOWN_CONDITION)], Effect.DOUBTFUL),
        ([statement(), statement("Allow", Condition=UNKNOWN_CONDITION)], Effect.ALLOWED),
        ([statement("Allow", Condition=UNKNOWN_CONDITION)], Effect.DOUBTFUL),
        ([statement(Resource="arn:aws:s3:::${aws:PrincipalTag/home}/*")], Effect.DOUBTFUL),
        ([statement(), statement("Deny"), statement("Deny", Condition=UNKNOWN_CONDITION)], Effect.DENIED),
        ([statement("Perhaps")], Effect.SILENT),
    ],
)
def test_statements_add_up(statements: list[dict[str, Any]], expected: Effect) -> None:
    assert effect(*statements) is expected


@pytest.mark.parametrize(
    ("principal", "expected", "delegated"),
    [
        ("*", Effect.ALLOWED, False),
        ({"AWS": ROLE}, Effect.ALLOWED, False),
        ({"AWS": ["arn:aws:iam::123456789012:user/kim", ROLE]}, Effect.ALLOWED, False),
        ({"AWS": "arn:aws:iam::123456789012:root"}, Effect.ALLOWED, True),
        ({"AWS": "123456789012"}, Effect.ALLOWED, True),
        ({"AWS": "arn:aws:iam::999999999999:root"}, Effect.SILENT, False),
        ({"Service": "vmie.amazonaws.com"}, Effect.SILENT, False),
    ],
)
def test_principals(principal: object, expected: Effect, delegated: bool) -> None:
    policy = {"Statement": statement(Principal=principal)}
    decision = decide([("bucket policy", policy)], Asking("s3:GetObject", f"{BUCKET}/k", principals=(ROLE,)))
    assert (decision.effect, decision.delegated) == (expected, delegated)


def test_everyone_but() -> None:
    policy = {"Statement": {"Effect": "Deny", "NotPrincipal": {"AWS": ROLE}, "Action": "*", "Resource": "*"}}
    role = Asking("s3:GetObject", f"{BUCKET}/k", principals=(ROLE,))
    other = Asking("s3:GetObject", f"{BUCKET}/k", principals=("arn:aws:iam::123456789012:user/kim",))
    assert decide([("", policy)], role).effect is Effect.SILENT
    assert decide([("", policy)], other).effect is Effect.DENIED


@pytest.mark.parametrize(
    ("operator", "wanted", "values", "truth"),
    [
        ("StringEquals", ["a"], ["a"], True),
        ("StringEquals", ["a"], ["A"], False),
        ("StringEqualsIgnoreCase", ["a"], ["A"], True),
        ("StringNotEquals", ["a"], ["b"], True),
        ("StringNotEquals", ["a"], [], True),
        ("StringEquals", ["a"], [], False),
        ("StringEqualsIfExists", ["a"], [], True),
        ("StringLike", ["arn:*:vmie:*"], ["arn:aws:vmie:eu-west-1"], True),
        ("ArnNotLike", ["arn:*:vmie:*"], ["arn:aws:ec2:eu-west-1"], True),
        ("Bool", ["false"], ["true"], False),
        ("Null", ["true"], [], True),
        ("Null", ["false"], ["x"], True),
        ("Null", ["true"], ["x"], False),
        ("NumericLessThan", ["1.2"], ["1.3"], False),
        ("NumericGreaterThanEquals", ["1.2"], ["1.2"], True),
        ("NumericLessThan", ["words"], ["1.3"], None),
        ("IpAddress", ["10.0.0.0/8"], ["10.1.2.3"], True),
        ("NotIpAddress", ["10.0.0.0/8"], ["10.1.2.3"], False),
        ("ForAllValues:StringEquals", ["a", "b"], ["a", "b"], True),
        ("ForAllValues:StringEquals", ["a"], ["a", "b"], False),
        ("ForAnyValue:StringEquals", ["a"], ["a", "b"], True),
        ("DateGreaterThan", ["2020-01-01"], ["2026-01-01"], None),
    ],
)
def test_conditions(operator: str, wanted: list[str], values: list[str], truth: bool | None) -> None:
    assert condition(operator, "key", wanted, {"key": values}) is truth
    assert condition(operator, "other", wanted, {"key": values}) is None


def test_wildcards_are_two() -> None:
    assert matches("a[bc]*", "a[bc]d")
    assert not matches("a[bc]*", "abd")
    assert matches("a.c", "a.c")
    assert not matches("a.c", "abc")
