"""ACC-01 and ACC-02: who asks, and the role; each an account in the sandbox that fails the rule, and the same one repaired."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from samples.accounts import ACCOUNT, fails, make_role, make_user, passes, repaired

from core.aws import handover
from core.aws.model import Connection
from core.aws.policies import RoleWork, role_document, trust_document
from core.aws.preflight.check import check_account
from core.aws.preflight.model import Question
from core.aws.sessions import client
from core.plans.choices import Route
from core.plans.destination import Destination
from core.rules.verdicts import Severity, Verdict
from core.sandbox.process import SandboxProcess
from core.sandbox.state import ROOT_KEY


class TestCaller:
    def test_lacks_permissions_and_is_given_the_policy(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        document = handover.caller_document(handover.Setup(bucket=name, role=name))
        short = json.loads(
            json.dumps(document).replace('"ec2:ImportImage", ', "").replace('"s3:PutObject", ', "")
        )
        kim = make_user(connection, name, short)
        found = fails(check_account(kim, question), "ACC-01")
        assert found.detail == "No policy lets you do s3:PutObject, ec2:ImportImage."
        assert found.evidence[0].where.endswith(
            f"s3:PutObject on arn:aws:s3:::{name}/amigrate/amigrate-preflight"
        )
        assert "amigrate policy" in found.fix
        client(connection, "iam").put_user_policy(
            UserName=name, PolicyName="all", PolicyDocument=json.dumps(document)
        )
        passes(check_account(kim, question), "ACC-01")

    def test_may_write_snapshots_as_the_guide_puts_it(self, connection: Connection, name: str) -> None:
        """The EBS guide's policy names snapshots by a pattern, and not everything."""
        statements = [
            {
                "Effect": "Allow", "Action": ["ebs:StartSnapshot", "ebs:PutSnapshotBlock", "ebs:CompleteSnapshot"],
                "Resource": "arn:aws:ec2:us-east-1::snapshot/*",
            },
            {"Effect": "Allow", "Action": ["ec2:*", "iam:*", "kms:*", "sts:*"], "Resource": "*"},
        ]  # fmt: skip
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": statements})
        passes(check_account(kim, Question(Destination(), route=Route.DIRECT)), "ACC-01")

    def test_is_denied(self, connection: Connection, question: Question, name: str) -> None:
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        denied = {"Effect": "Deny", "Action": "ec2:Import*", "Resource": "*"}
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": [everything, denied]})
        found = fails(check_account(kim, question), "ACC-01")
        assert found.detail == "A policy of yours denies ec2:ImportImage."
        assert found.evidence[0].value == "explicitDeny (all)"

    def test_lacks_what_only_clears_up(self, connection: Connection, question: Question, name: str) -> None:
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        denied = {"Effect": "Deny", "Action": ["ec2:CreateTags", "s3:DeleteObject"], "Resource": "*"}
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": [everything, denied]})
        found = fails(check_account(kim, question), "ACC-01")
        assert found.severity is Severity.WARN
        deleting = Question(question.destination.changed(delete_staged=True))
        assert fails(check_account(kim, deleting), "ACC-01").severity is Severity.BLOCK

    def test_is_forbidden_by_the_organization(
        self, connection: Connection, question: Question, sandbox: SandboxProcess
    ) -> None:
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        denied = {"Effect": "Deny", "Action": "ec2:ImportImage", "Resource": "*"}
        name = f"{question.destination.bucket}-member"
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": [everything]})
        sandbox.set_service_control_policies(
            {"no-imports": {"Version": "2012-10-17", "Statement": [everything, denied]}}
        )
        try:
            found = fails(check_account(kim, question), "ACC-01")
            assert found.detail.startswith(
                "A service control policy of the organization denies ec2:ImportImage"
            )
            assert "whoever runs the AWS organization" in found.fix
        finally:
            sandbox.set_service_control_policies({})
        passes(check_account(kim, question), "ACC-01")

    def test_may_not_ask_the_simulator_so_dry_runs_answer(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        allowed = {"Effect": "Allow", "Action": ["ec2:Describe*", "s3:*"], "Resource": "*"}
        kim = make_user(connection, name, {"Version": "2012-10-17", "Statement": [allowed]})
        judged = check_account(kim, question)
        found = fails(judged, "ACC-01")
        assert found.detail == "No policy lets you do ec2:ImportImage."
        assert found.evidence[0].where.startswith("ec2:ImportImage with DryRun")
        (unasked,) = [
            one for one in judged.findings if one.rule == "ACC-01" and one.verdict is Verdict.UNKNOWN
        ]
        assert "s3:PutObject" in unasked.detail
        assert "iam:SimulatePrincipalPolicy" in unasked.detail
        role = judged.finding("ACC-02")
        assert role is not None
        assert role.verdict is Verdict.UNKNOWN  # what may not be read is no pass
        assert "iam:GetRole" in role.detail

    def test_is_a_session_of_a_role_with_a_path(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        iam = client(connection, "iam")
        trust = {
            "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
            "Action": "sts:AssumeRole",
        }
        arn = iam.create_role(
            RoleName=f"{name}-ops",
            Path="/ops/",
            AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}),
        )["Role"]["Arn"]
        document = handover.caller_document(handover.Setup(bucket=name, role=name))
        more = {"Effect": "Allow", "Action": "iam:GetRole", "Resource": arn}
        document["Statement"].append(more)
        iam.put_role_policy(RoleName=f"{name}-ops", PolicyName="all", PolicyDocument=json.dumps(document))
        given = client(connection, "sts").assume_role(RoleArn=arn, RoleSessionName="kim")["Credentials"]
        kim = dataclasses.replace(
            connection,
            access_key_id=given["AccessKeyId"],
            secret_access_key=given["SecretAccessKey"],
            session_token=given["SessionToken"],
        )
        assert "assumed-role" in passes(check_account(kim, question), "ACC-01").detail
        iam.put_role_policy(
            RoleName=f"{name}-ops", PolicyName="none", PolicyDocument=json.dumps(
                {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"}]}
            ),
        )  # fmt: skip
        assert "denies s3:PutObject" in fails(check_account(kim, question), "ACC-01").detail

    def test_is_the_root_user(self, connection: Connection, question: Question) -> None:
        root = dataclasses.replace(connection, access_key_id=ROOT_KEY[0], secret_access_key=ROOT_KEY[1])
        judged = check_account(root, question)
        assert "root user" in fails(judged, "ACC-01").detail
        assert judged.finding("ACC-02") is not None


class TestRole:
    def test_is_missing_and_made(self, connection: Connection, question: Question, name: str) -> None:
        judged = check_account(connection, question)
        found = fails(judged, "ACC-02")
        assert found.detail == f"There is no role {name}."
        passes(repaired(connection, question, found, judged), "ACC-02")
        role = client(connection, "iam").get_role(RoleName=name)["Role"]
        assert {"Key": "amigrate:made-by", "Value": "amigrate"} in role["Tags"]
        condition = role["AssumeRolePolicyDocument"]["Statement"][0]["Condition"]
        assert condition["StringEquals"] == {"sts:Externalid": "vmimport", "aws:SourceAccount": ACCOUNT}

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"Principal": {"Service": "ec2.amazonaws.com"}}, "does not trust vmie.amazonaws.com"),
            ({"Condition": {"StringEquals": {"sts:Externalid": "other"}}}, "not with the external id vmimport"),
            (
                {"Condition": {"StringEquals": {"sts:Externalid": "vmimport", "aws:SourceAccount": "999999999999"}}},
                "in the name of another account",
            ),
        ],
        ids=["service", "external-id", "source"],
    )  # fmt: skip
    def test_trusts_wrongly_and_is_mended(
        self, connection: Connection, question: Question, name: str, changes: dict[str, Any], said: str
    ) -> None:
        trust = trust_document()
        trust["Statement"][0].update(changes)
        make_role(connection, name, trust)
        judged = check_account(connection, question)
        found = fails(judged, "ACC-02")
        assert said in found.detail
        repair = judged.repairs[found.repair]
        assert repair.foreign  # others may rest on it: the user is told
        assert json.loads(repair.before[0]) == trust
        passes(repaired(connection, question, found, judged), "ACC-02")
        kept = client(connection, "iam").get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"][
            "Statement"
        ]
        assert kept[0] == trust["Statement"][0]  # what was there stays
        assert len(kept) == 2

    def test_reaches_another_prefix_and_gets_a_policy_beside(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        make_role(connection, name, trust_document(), role_document(RoleWork(name, "elsewhere/")))
        judged = check_account(connection, question)
        found = fails(judged, "ACC-02")
        assert found.detail == f"{name} lacks s3:GetObject on arn:aws:s3:::{name}/amigrate/*."
        passes(repaired(connection, question, found, judged), "ACC-02")
        policies = client(connection, "iam").list_role_policies(RoleName=name)["PolicyNames"]
        assert sorted(policies) == [f"amigrate-{name}", "of-someone-else"]

    def test_is_denied_which_the_program_leaves_alone(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        rights = role_document(RoleWork(name, "amigrate/"))
        rights["Statement"].append({"Effect": "Deny", "Action": "ec2:RegisterImage", "Resource": "*"})
        make_role(connection, name, trust_document(), rights)
        found = fails(check_account(connection, question), "ACC-02")
        assert found.detail == f"A policy of {name} denies ec2:RegisterImage on *."
        assert found.repair == ""

    def test_has_a_boundary(self, connection: Connection, question: Question, name: str) -> None:
        iam = client(connection, "iam")
        only_s3 = {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}],
        }
        limit = iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(only_s3))["Policy"]["Arn"]
        make_role(connection, name, trust_document())
        iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=limit)
        found = fails(check_account(connection, question), "ACC-02")
        assert "permissions boundary" in found.detail
        assert "ec2:CopySnapshot" in found.detail
