"""What the sandbox cannot be made to answer: judged from values."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from core.aws.account import Caller
from core.aws.actions import Action, On
from core.aws.denials import Denier, denier
from core.aws.policies import RoleWork, role_document, trust_document
from core.aws.preflight import bucket, caller, keys, tasks
from core.aws.preflight.check import _Check
from core.aws.preflight.model import Answer, Question
from core.aws.preflight.report import catalogue, findings
from core.aws.preflight.role import RoleFacts
from core.aws.preflight.role import judge as judge_role
from core.aws.setup import CLOSED
from core.errors import ServiceError
from core.plans.destination import Destination
from core.rules.verdicts import Severity, Verdict

KIM = Caller(account="123456789012", arn="arn:aws:iam::123456789012:user/kim")
NO_ROLE = RoleFacts(
    "vmimport", Answer("iam:GetRole"), Answer("iam:GetRolePolicy", ()), Answer("iam:GetPolicy", {})
)


@pytest.mark.parametrize(
    ("message", "who"),
    [
        ("… with an explicit deny in a service control policy", Denier.SERVICE_CONTROL),
        ("… because no service control policy allows the ec2:ImportImage action", Denier.SERVICE_CONTROL),
        ("… with an explicit deny in a resource control policy", Denier.RESOURCE_CONTROL),
        ("… because no permissions boundary allows the s3:PutObject action", Denier.BOUNDARY),
        ("… because no session policy allows the action", Denier.SESSION),
        ("… because no VPC endpoint policy allows the action", Denier.ENDPOINT),
        ("… with an explicit deny in a resource-based policy", Denier.RESOURCE),
        ("… with an explicit deny in an identity-based policy", Denier.IDENTITY),
        ("… because no identity-based policy allows the ec2:ImportImage action", Denier.NOBODY),
        ("You are not authorized to perform this operation.", Denier.NOBODY),
    ],
)
def test_who_said_no(message: str, who: Denier) -> None:
    assert denier(message) is who


class Simulator:
    """Answers as IAM does, from results given beforehand; refuses actions that cannot be simulated together."""

    def __init__(self, *results: dict[str, Any], apart: bool = False) -> None:
        self.results, self.apart, self.asked = results, apart, 0

    def get_paginator(self, _name: str) -> Simulator:
        return self

    def paginate(self, **request: Any) -> list[dict[str, Any]]:
        from botocore.exceptions import ClientError

        self.asked += 1
        names = request["ActionNames"]
        if self.apart and len(names) > 1:
            told = {"Code": "InvalidInput", "Message": "actions require different authorization information"}
            raise ClientError(
                {"Error": told, "ResponseMetadata": {"HTTPStatusCode": 400}}, "SimulatePrincipalPolicy"
            )  # type: ignore[arg-type]
        return [{"EvaluationResults": [one for one in self.results if one["EvalActionName"] in names]}]


def judged(simulator: Simulator, *names: str) -> list[tuple[Verdict, str]]:
    places = dict.fromkeys(On, "*")
    with ThreadPoolExecutor(2) as pool:
        facts = caller.read(
            simulator, None, KIM, [Action(name, On.ANY) for name in names], places, "eu-west-1", pool
        )
    return [(one.verdict, one.detail) for one in findings("ACC-01", caller.judge(facts))]


def test_the_boundary_and_the_organization_are_told_apart() -> None:
    found = judged(
        Simulator(
            {"EvalActionName": "ec2:ImportImage", "EvalDecision": "implicitDeny", "OrganizationsDecisionDetail": {"AllowedByOrganizations": False}},
            {"EvalActionName": "ec2:CreateTags", "EvalDecision": "implicitDeny", "PermissionsBoundaryDecisionDetail": {"AllowedByPermissionsBoundary": False}},
        ), "ec2:ImportImage", "ec2:CreateTags",
    )  # fmt: skip
    assert [verdict for verdict, _ in found] == [Verdict.FAIL, Verdict.FAIL]
    assert "service control policy of the organization denies ec2:ImportImage" in found[0][1]
    assert found[1][1] == "Your permissions boundary does not let you do ec2:CreateTags."


def test_actions_that_cannot_be_asked_together_are_asked_apart() -> None:
    simulator = Simulator(
        {"EvalActionName": "ec2:ImportImage", "EvalDecision": "allowed"},
        {"EvalActionName": "ec2:RunInstances", "EvalDecision": "allowed"},
        apart=True,
    )
    assert judged(simulator, "ec2:ImportImage", "ec2:RunInstances")[0][0] is Verdict.PASS
    assert simulator.asked == 3


def test_a_condition_on_what_nobody_knows_is_no_denial() -> None:
    result = {
        "EvalActionName": "ec2:ImportImage", "EvalDecision": "implicitDeny", "MissingContextValues": ["aws:SourceVpce"],
    }  # fmt: skip
    ((verdict, detail),) = judged(Simulator(result), "ec2:ImportImage")
    assert verdict is Verdict.UNKNOWN
    assert "depends on conditions" in detail


def test_a_federated_user_cannot_be_simulated() -> None:
    stranger = Caller(account="123456789012", arn="arn:aws:sts::123456789012:federated-user/kim")
    assert caller.principal_of(stranger, None) == ""


@pytest.mark.parametrize(
    ("settings", "said", "severity"),
    [
        (
            {"lock": {"Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 9}}}},
            "locks new objects",
            Severity.WARN,
        ),
        ({"versioning": "Enabled"}, "keeps old versions", Severity.INFO),
        ({"encryption": []}, "names no default encryption", Severity.INFO),
    ],
)
def test_how_a_bucket_keeps_its_objects(settings: dict[str, Any], said: str, severity: Severity) -> None:
    good: dict[str, Any] = {
        "versioning": None, "lock": None, "ownership": [], "closed": CLOSED, "tags": [], "policy": None,
        "encryption": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}],
        "lifecycle": [{"Status": "Enabled", "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}}],
    }  # fmt: skip
    answers = {name: Answer(f"s3:{name}", value) for name, value in {**good, **settings}.items()}
    facts = bucket.BucketFacts("b", Answer("s3:ListBucket", "eu-west-1"), answers)
    outcomes = bucket.judge(
        facts, "eu-west-1", may_make=False, caller=KIM, principals=(KIM.arn,), role_arn="", prefix="", secure=True, deletes=True,
    )  # fmt: skip
    found = [one for one in findings("ACC-03", outcomes) if one.verdict is Verdict.FAIL]
    assert [(one.severity, said in one.detail) for one in found] == [(severity, True)]


def test_a_region_that_is_switched_off() -> None:
    facts = keys.KeysFacts(region=Answer("ec2:DescribeRegions", "not-opted-in"))
    (found,) = findings("ACC-04", keys.judge(facts, NO_ROLE, KIM, (), "ap-east-1"))
    assert found.blocks
    assert "aws account enable-region --region-name ap-east-1" in found.fix


def test_sts_is_not_active_in_the_region() -> None:
    error = ServiceError(
        "aws.refused", aws_code="RegionDisabledException", aws_message="STS is not activated in this region"
    )
    with ThreadPoolExecutor(1) as pool:
        check = _Check(None, Question(Destination(target="aws", region="ap-east-1")), pool)  # type: ignore[arg-type]
        told = check._stranger(Answer("sts:GetCallerIdentity", error=error))
    found = told.finding("ACC-04")
    assert found is not None
    assert found.detail == "The security token service is not active in ap-east-1."
    assert {one.verdict for one in told.findings if one.rule != "ACC-04"} == {Verdict.UNKNOWN}


def test_a_key_of_another_region() -> None:
    about = {
        "Arn": "arn:aws:kms:us-west-2:123456789012:key/a",
        "KeyId": "a",
        "KeyState": "Enabled",
        "KeyManager": "CUSTOMER",
    }
    key = keys.KeyFacts(
        "plan",
        "a",
        Answer("kms:DescribeKey", about),
        Answer("kms:GetKeyPolicy", {}),
        Answer("kms:ListGrants", []),
    )
    (found,) = findings(
        "ACC-04",
        keys.judge(
            keys.KeysFacts((key,), region=Answer("ec2:DescribeRegions", "opted-in")),
            NO_ROLE,
            KIM,
            (KIM.arn,),
            "eu-west-1",
        ),
    )
    assert found.detail == "The key a lies in us-west-2, the import runs in eu-west-1."


def test_a_boundary_that_may_not_be_read_is_no_pass() -> None:
    """What limits the role is not known: the policies alone prove nothing."""
    role = {"Arn": "arn:aws:iam::123456789012:role/vmimport", "AssumeRolePolicyDocument": trust_document()}
    work = RoleWork("b")
    denied = ServiceError("aws.denied", aws_code="AccessDenied", aws_message="no")
    facts = RoleFacts(
        "vmimport", Answer("iam:GetRole", role), Answer("iam:GetRolePolicy", (("p", role_document(work)),)),
        Answer("iam:GetPolicy", error=denied),
    )  # fmt: skip
    outcomes = judge_role(facts, work, KIM, may_make=False)
    assert [one.verdict for one in outcomes] == [Verdict.UNKNOWN]
    whole = dataclasses.replace(facts, boundary=Answer("iam:GetPolicy", {}))
    assert [one.verdict for one in judge_role(whole, work, KIM, may_make=False)] == [Verdict.PASS]


def test_grants_that_may_not_be_listed_may_be_what_allows_it() -> None:
    arn = "arn:aws:kms:eu-west-1:123456789012:key/a"
    about = {"Arn": arn, "KeyId": "a", "KeyState": "Enabled", "KeyManager": "CUSTOMER"}
    denied = ServiceError("aws.denied", aws_code="AccessDeniedException", aws_message="no")
    key = keys.KeyFacts(
        "bucket", "a", Answer("kms:DescribeKey", about), Answer("kms:GetKeyPolicy", {"Statement": []}),
        Answer("kms:ListGrants", error=denied),
    )  # fmt: skip
    users = (keys.User("caller", (KIM.arn,)),)
    outcomes = keys.judge(
        keys.KeysFacts((key,), region=Answer("r", "opted-in")), NO_ROLE, KIM, users, "eu-west-1"
    )
    assert [one.verdict for one in outcomes] == [Verdict.UNKNOWN]
    listed = dataclasses.replace(key, grants=Answer("kms:ListGrants", []))
    outcomes = keys.judge(
        keys.KeysFacts((listed,), region=Answer("r", "opted-in")), NO_ROLE, KIM, users, "eu-west-1"
    )
    assert [one.verdict for one in outcomes] == [Verdict.FAIL]


@pytest.mark.parametrize(
    ("quota", "count", "verdict", "where"),
    [
        (Answer("servicequotas:ListServiceQuotas", (20, "Concurrent import image tasks")), 19, Verdict.PASS, "servicequotas:ListServiceQuotas"),
        (Answer("servicequotas:ListServiceQuotas", (20, "Concurrent import image tasks")), 20, Verdict.FAIL, "servicequotas:ListServiceQuotas"),
        (Answer("servicequotas:ListServiceQuotas"), 5, Verdict.FAIL, "VM Import/Export user guide"),
        (Answer("servicequotas:ListServiceQuotas", error=ServiceError("aws.denied")), 4, Verdict.PASS, "VM Import/Export user guide"),
    ],
)  # fmt: skip
def test_the_quota_and_where_it_is_known_from(quota: Any, count: int, verdict: Verdict, where: str) -> None:
    running = Answer("ec2:DescribeImportImageTasks", [f"import-ami-{number}" for number in range(count)])
    facts = tasks.TaskFacts(running, Answer("ec2:DescribeImportSnapshotTasks", []), quota)
    (found,) = findings("ACC-05", [tasks.judge(facts)])
    assert (found.verdict, found.evidence[1].where) == (verdict, where)


def test_every_rule_has_texts_for_all_that_it_says() -> None:
    """Placeholders are filled, and a fail says what to do."""
    assert [info.id for info in catalogue()] == [f"ACC-0{number}" for number in range(1, 7)]
    for info in catalogue():
        assert info.title
        assert info.demand
        assert info.fix
        assert info.source
