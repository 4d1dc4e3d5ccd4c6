"""Each of the account's rules: an account in the sandbox that fails it, and the same one repaired by the program."""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest

from core.aws import handover
from core.aws.model import Connection
from core.aws.policies import RoleWork, role_document, trust_document
from core.aws.preflight.check import check_account, mend
from core.aws.preflight.model import Launch, Preflight, Question
from core.aws.preflight.repairs import apply
from core.aws.sessions import client
from core.plans.model import Destination
from core.rules.model import Finding, Readiness, Severity, Verdict
from core.sandbox.process import SandboxProcess
from core.sandbox.state import ROOT_KEY

ACCOUNT = "123456789012"
_numbers = itertools.count(1)


@pytest.fixture
def name() -> str:
    """New for each test: all of them share one sandbox."""
    return f"preflight-{next(_numbers)}"


@pytest.fixture
def question(name: str) -> Question:
    return Question(Destination(bucket=name, role_name=name, create_bucket=False, create_role=False))


def fails(judged: Preflight, rule: str) -> Finding:
    found = judged.finding(rule)
    assert found is not None
    assert found.verdict is Verdict.FAIL, found
    assert found.detail
    assert found.fix
    assert found.evidence
    if found.severity is Severity.BLOCK:
        assert found.aws_error
        assert judged.readiness is Readiness.BLOCKED
    return found


def passes(judged: Preflight, rule: str) -> Finding:
    found = judged.finding(rule)
    assert found is not None
    assert found.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}, found
    return found


def repaired(connection: Connection, question: Question, finding: Finding, judged: Preflight) -> Preflight:
    """The program mends what it found, and looks again."""
    return mend(connection, question, [judged.repairs[finding.repair]], seconds=5)


def make_role(
    connection: Connection, name: str, trust: dict[str, Any], rights: dict[str, Any] | None = None
) -> None:
    iam = client(connection, "iam")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))
    document = rights or role_document(RoleWork(name, "amigrate/"))
    iam.put_role_policy(RoleName=name, PolicyName="of-someone-else", PolicyDocument=json.dumps(document))


def make_user(connection: Connection, name: str, document: dict[str, Any]) -> Connection:
    """A user with one policy, signed in."""
    iam = client(connection, "iam")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return dataclasses.replace(
        connection, access_key_id=key["AccessKeyId"], secret_access_key=key["SecretAccessKey"]
    )


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
        deleting = Question(question.destination.model_copy(update={"delete_staged": True}))
        assert fails(check_account(kim, deleting), "ACC-01").severity is Severity.BLOCK

    def test_is_forbidden_by_the_organization(
        self, connection: Connection, question: Question, sandbox: SandboxProcess
    ) -> None:
        everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
        denied = {"Effect": "Deny", "Action": "ec2:ImportImage", "Resource": "*"}
        name = f"member-{next(_numbers)}"
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


class TestBucket:
    def test_is_missing_and_made(self, connection: Connection, question: Question, name: str) -> None:
        judged = check_account(connection, question)
        found = fails(judged, "ACC-03")
        good = repaired(connection, question, found, judged)
        assert [one.verdict for one in good.findings if one.rule == "ACC-03"] == [Verdict.PASS]
        storage = client(connection, "s3")
        assert storage.get_bucket_tagging(Bucket=name)["TagSet"] == [
            {"Key": "amigrate:made-by", "Value": "amigrate"}
        ]
        ownership = storage.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"]["Rules"]
        assert ownership == [{"ObjectOwnership": "BucketOwnerEnforced"}]

    def test_will_be_made(self, connection: Connection, name: str) -> None:
        judged = check_account(connection, Question(Destination(bucket=name, role_name=name)))
        found = passes(judged, "ACC-03")
        assert "the program makes it" in found.detail
        assert judged.repairs[found.repair].calls[0].operation == "CreateBucket"
        assert "the program makes it" in passes(judged, "ACC-02").detail

    def test_lies_elsewhere(self, connection: Connection, question: Question, name: str) -> None:
        ireland = dataclasses.replace(connection, region="eu-west-1")
        client(ireland, "s3").create_bucket(
            Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        found = fails(check_account(connection, question), "ACC-03")
        assert found.detail == f"{name} lies in eu-west-1, the import runs in us-east-1."
        moved = question.destination.model_copy(update={"region": "eu-west-1"})
        assert check_account(ireland, Question(moved)).finding("ACC-03", Verdict.PASS)

    def test_is_public_and_keeps_stale_uploads(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        storage.put_public_access_block(
            Bucket=name,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": False, "RestrictPublicBuckets": False,
            },
        )  # fmt: skip
        old = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 9}}
        storage.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [old]})
        judged = check_account(connection, question)
        found = [one for one in judged.findings if one.rule == "ACC-03" and one.verdict is Verdict.FAIL]
        assert [(one.severity, one.repair) for one in found] == [
            (Severity.WARN, "bucket:close"),
            (Severity.INFO, "bucket:lifecycle"),
        ]
        assert found[0].evidence[0].value == "BlockPublicPolicy, RestrictPublicBuckets off"
        assert all(judged.repairs[one.repair].foreign for one in found)
        good = mend(connection, question, judged.repairs.values(), seconds=5)
        assert [one.verdict for one in good.findings if one.rule == "ACC-03"] == [Verdict.PASS]
        rules = storage.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]
        assert [rule["ID"] for rule in rules] == ["old", "amigrate-abort-stale-uploads"]

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            ({"Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::{name}/*"}, "to you"),
            (
                {
                    "Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::{name}/*",
                    "Condition": {"Null": {"s3:x-amz-server-side-encryption": "true"}},
                },
                "to you",
            ),
            (
                {
                    "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::{name}", "arn:aws:s3:::{name}/*"],
                    "Condition": {"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/*"}},
                },
                "to the service role",
            ),
        ],
        ids=["everyone", "unencrypted", "all-but-users"],
    )  # fmt: skip
    def test_has_a_policy_that_shuts_out(
        self, connection: Connection, question: Question, name: str, statement: dict[str, Any], said: str
    ) -> None:
        make_role(connection, name, trust_document())
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        document = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", **statement}]}
        storage.put_bucket_policy(Bucket=name, Policy=json.dumps(document).replace("{name}", name))
        found = fails(check_account(connection, question), "ACC-03")
        assert said in found.detail
        assert '"Deny"' in found.evidence[0].value
        assert found.repair == ""
        storage.delete_bucket_policy(Bucket=name)
        assert check_account(connection, question).finding("ACC-03", Verdict.PASS)

    def test_wants_tls_which_is_no_obstacle(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        """What an admin puts on every bucket: nothing goes over the line in the clear."""
        make_role(connection, name, trust_document())
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        statement = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }  # fmt: skip
        document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        storage.put_bucket_policy(Bucket=name, Policy=document)
        assert check_account(connection, question).finding("ACC-03", Verdict.PASS)


class TestKeys:
    @pytest.fixture
    def key(self, connection: Connection, name: str) -> str:
        """A key whose policy names its administrator only; objects of the bucket are encrypted with it."""
        statement = {
            "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/amigrate"}, "Action": "kms:*", "Resource": "*",
        }  # fmt: skip
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        arn = client(connection, "kms").create_key(Policy=policy)["KeyMetadata"]["Arn"]
        storage = client(connection, "s3")
        storage.create_bucket(Bucket=name)
        default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": arn}
        storage.put_bucket_encryption(
            Bucket=name,
            ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": default}]},
        )
        return str(arn)

    def test_of_the_bucket_is_closed_to_the_role_which_gets_a_grant(
        self, connection: Connection, question: Question, name: str, key: str
    ) -> None:
        make_role(connection, name, trust_document())
        judged = check_account(connection, question)
        found = fails(judged, "ACC-04")
        assert "lets the role" in found.detail
        assert "kms:Decrypt" in found.detail
        assert found.aws_error == "ClientError: Disk validation failed [Unsupported OVA format]"
        passes(repaired(connection, question, found, judged), "ACC-04")
        (grant,) = client(connection, "kms").list_grants(KeyId=key)["Grants"]
        assert grant["GranteePrincipal"] == f"arn:aws:iam::{ACCOUNT}:role/{name}"
        assert sorted(grant["Operations"]) == ["Decrypt", "DescribeKey"]

    def test_of_the_account_is_allowed_by_the_roles_own_policy(
        self, connection: Connection, question: Question, name: str
    ) -> None:
        make_role(connection, name, trust_document())
        key = client(connection, "kms").create_key()["KeyMetadata"][
            "Arn"
        ]  # leaves it to the account's policies
        encrypted = question.destination.model_copy(update={"encrypted": True, "kms_key_id": key})
        client(connection, "s3").create_bucket(Bucket=name)
        judged = check_account(connection, Question(encrypted))
        found = fails(judged, "ACC-04")
        assert found.repair == "role:policy"
        good = repaired(connection, Question(encrypted), found, judged)
        passes(good, "ACC-04")
        document = client(connection, "iam").get_role_policy(RoleName=name, PolicyName=f"amigrate-{name}")
        assert document["PolicyDocument"]["Statement"][-1]["Resource"] == key

    def test_of_the_snapshots_is_promised_where_the_program_may_mend_the_role(
        self, connection: Connection, name: str
    ) -> None:
        make_role(connection, name, trust_document())
        key = client(connection, "kms").create_key()["KeyMetadata"]["Arn"]
        client(connection, "s3").create_bucket(Bucket=name)
        destination = Destination(bucket=name, role_name=name, encrypted=True, kms_key_id=key)
        judged = check_account(connection, Question(destination))
        assert "the program adds it to its policy" in passes(judged, "ACC-04").detail
        assert [repair.code for repair in judged.promised] == ["role:policy"]
        apply(connection, judged.promised[0])
        again = check_account(connection, Question(destination))
        assert again.promised == ()
        assert passes(again, "ACC-04").detail == f"You and {name} may use {key}."

    def test_of_the_snapshots_of_a_role_that_is_still_to_be_made(
        self, connection: Connection, name: str
    ) -> None:
        key = client(connection, "kms").create_key()["KeyMetadata"]["Arn"]
        destination = Destination(bucket=name, role_name=name, encrypted=True, kms_key_id=key)
        judged = check_account(connection, Question(destination))
        passes(judged, "ACC-04")
        assert sorted(repair.code for repair in judged.promised) == ["bucket:create", "role:create"]
        for repair in (*judged.promised, *judged.promised):  # another migration may have been faster
            apply(connection, repair)
        assert not check_account(connection, Question(destination)).promised

    def test_is_disabled_and_enabled_again(
        self, connection: Connection, question: Question, key: str
    ) -> None:
        kms = client(connection, "kms")
        kms.disable_key(KeyId=key.rpartition("/")[2])
        judged = check_account(connection, question)
        found = fails(judged, "ACC-04")
        assert found.detail == f"The key {key} is Disabled."
        passes(repaired(connection, question, found, judged), "ACC-04")
        assert kms.describe_key(KeyId=key)["KeyMetadata"]["Enabled"]

    def test_does_not_exist(self, connection: Connection, question: Question) -> None:
        absent = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/11111111-2222-3333-4444-555555555555"
        encrypted = question.destination.model_copy(update={"encrypted": True, "kms_key_id": absent})
        assert "There is no key" in fails(check_account(connection, Question(encrypted)), "ACC-04").detail

    def test_is_asymmetric(self, connection: Connection, question: Question) -> None:
        made = client(connection, "kms").create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
        encrypted = question.destination.model_copy(
            update={"encrypted": True, "kms_key_id": made["KeyMetadata"]["KeyId"]}
        )
        assert "not a symmetric" in fails(check_account(connection, Question(encrypted)), "ACC-04").detail

    def test_a_region_that_is_not_there(self, connection: Connection, question: Question) -> None:
        nowhere = question.destination.model_copy(update={"region": "eu-nowhere-9"})
        assert "There is no Region" in fails(check_account(connection, Question(nowhere)), "ACC-04").detail


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
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """New, without role and bucket; its imports take for ever."""
    sandbox = SandboxProcess.start(tmp_path_factory.mktemp("empty"), empty_account=True, speed=0.01)
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
            for _ in range(5)
        ]
        found = fails(check_account(account, question), "ACC-05")
        assert found.severity is Severity.WARN
        assert found.detail.startswith("5 imports are under way, and 5 may be")
        assert tasks[0] in found.evidence[0].value
        ec2.cancel_import_task(ImportTaskId=tasks[0])
        mended = mend(account, question, [], seconds=5)
        assert mended.finding("ACC-05") is not None
