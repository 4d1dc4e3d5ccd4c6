"""ACC-05 and ACC-06, and an empty account made ready: the imports under way, and the launch."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import Any

import pytest
from samples.accounts import fails, passes
from samples.folders import NewFolder

from core.aws.errors import answering, aws_code
from core.aws.model import Connection
from core.aws.preflight.check import check_account, mend
from core.aws.preflight.model import Launch, Question
from core.aws.sessions import client
from core.errors import ServiceError
from core.plans.destination import Destination
from core.rules.verdicts import Readiness, Severity, Verdict
from core.sandbox.process import SandboxProcess


class TestLaunch:
    @pytest.fixture
    def group(self, connection: Connection, name: str) -> str:
        ec2 = client(connection, "ec2")
        vpc = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
        return str(ec2.create_security_group(GroupName=name, Description="x", VpcId=vpc)["GroupId"])

    @pytest.mark.parametrize(
        ("launch", "said"),
        [
            (Launch(subnet_id="subnet-0123456789abcdef0"), "There is no subnet"),
            (Launch(security_group_ids=("sg-0123456789abcdef0",)), "There is no security group"),
            (Launch(key_name="nobodys"), "There is no key pair nobodys."),
        ],
    )
    def test_of_what_is_not_there(
        self, connection: Connection, question: Question, launch: Launch, said: str
    ) -> None:
        judged = check_account(connection, dataclasses.replace(question, launch=launch))
        found = [one for one in judged.findings if one.rule == "ACC-06" and one.blocks]
        assert said in found[0].detail

    def test_behind_a_closed_port_then_an_open_one(
        self, connection: Connection, question: Question, group: str, name: str
    ) -> None:
        ec2 = client(connection, "ec2")
        ec2.create_key_pair(KeyName=name)
        launch = Launch(security_group_ids=(group,), key_name=name, port=3389, address="198.51.100.7")
        asked = dataclasses.replace(question, launch=launch)

        def said() -> str:
            return fails(check_account(connection, asked), "ACC-06").detail

        def let_in(network: str) -> dict[str, Any]:
            rule = {"IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "IpRanges": [{"CidrIp": network}]}
            ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[rule])
            return rule

        assert "closed" in said()
        other = let_in("203.0.113.0/24")
        assert "not to your address 198.51.100.7" in said()
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[other])
        world = let_in("0.0.0.0/0")
        assert "the whole world" in said()
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[world])
        let_in("198.51.100.7/32")
        passes(check_account(connection, asked), "ACC-06")


@pytest.fixture(scope="module")
def account(new_folder: NewFolder) -> Iterator[Connection]:
    """New, without role and bucket; its imports take for ever, and three may be under way."""
    sandbox = SandboxProcess.start(new_folder("empty"), empty_account=True, speed=0.01, quota=3)
    yield Connection("us-east-1", "", sandbox.endpoint_url, sandbox.access_key_id, sandbox.secret_access_key)
    sandbox.stop()


@pytest.mark.slow
class TestEmptyAccount:
    def test_is_made_ready_by_the_repairs(self, account: Connection) -> None:
        question = Question(Destination(create_bucket=False, create_role=False))
        judged = check_account(account, question)
        assert {one.rule for one in judged.blocking} == {"ACC-02", "ACC-03"}
        assert list(judged.repairs) == ["role:create", "bucket:create"]
        good = mend(account, question, judged.repairs.values(), seconds=10)
        assert good.readiness is Readiness.READY, good.findings
        assert not good.repairs

    def test_has_as_many_imports_under_way_as_it_may(self, account: Connection) -> None:
        question = Question(Destination())
        mend(account, question, check_account(account, question).repairs.values(), seconds=10)
        bucket = check_account(account, question).bucket
        client(account, "s3").put_object(Bucket=bucket, Key="amigrate/x.raw", Body=bytes(510) + b"\x55\xaa")
        ec2 = client(account, "ec2")
        tasks = [
            ec2.import_image(
                DiskContainers=[
                    {"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": "amigrate/x.raw"}}
                ]
            )["ImportTaskId"]
            for _ in range(3)
        ]
        found = fails(check_account(account, question), "ACC-05")
        assert found.severity is Severity.WARN
        assert found.detail.startswith("3 imports are under way, and 3 may be")
        assert tasks[0] in found.evidence[0].value
        assert found.evidence[1].where == "servicequotas:ListServiceQuotas"
        with pytest.raises(ServiceError) as refused, answering("ec2:ImportImage"):
            ec2.import_image(
                DiskContainers=[
                    {"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": "amigrate/x.raw"}}
                ]
            )
        assert found.aws_error.startswith(aws_code(refused.value))
        ec2.cancel_import_task(ImportTaskId=tasks[0])
        mended = mend(account, question, [], seconds=5)
        (told,) = [one for one in mended.findings if one.rule == "ACC-05"]
        assert (told.verdict, told.detail) == (Verdict.PASS, "2 imports are under way, 3 may be.")

    def test_the_guides_figure_counts_for_whoever_may_not_ask_for_the_quota(
        self, account: Connection
    ) -> None:
        denied = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": "servicequotas:*", "Resource": "*"},
        ]}  # fmt: skip
        iam = client(account, "iam")
        iam.create_user(UserName="kim")
        iam.put_user_policy(UserName="kim", PolicyName="p", PolicyDocument=json.dumps(denied))
        key = iam.create_access_key(UserName="kim")["AccessKey"]
        kim = Connection("us-east-1", "", account.endpoint_url, key["AccessKeyId"], key["SecretAccessKey"])
        (told,) = [
            one for one in check_account(kim, Question(Destination())).findings if one.rule == "ACC-05"
        ]
        assert told.evidence[1].where == "VM Import/Export user guide"
        assert told.detail.endswith("5 may be.")
