from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.aws import handover
from core.aws.evaluation import Asking, decide
from core.aws.policies import RoleWork, missing_permissions, trusts_import
from core.sandbox.process import SandboxProcess

BIN = Path(sys.executable).parent
SETUP = handover.Setup(bucket="team-images", region="eu-central-1", prefix="in/")


WORK = RoleWork("team-images", "in/", region="eu-central-1")


def test_the_role_can_do_what_the_import_needs() -> None:
    documents = handover.documents(SETUP)
    assert trusts_import(documents["role-trust"])
    assert missing_permissions([documents["role"]], WORK) == ()
    assert missing_permissions([documents["role"]], replace(WORK, bucket="other-bucket")) != ()
    assert missing_permissions([documents["role"]], replace(WORK, exporting=True)) != ()
    exporting = handover.documents(replace(SETUP, export=True))["role"]
    assert missing_permissions([exporting], replace(WORK, exporting=True)) == ()
    assert missing_permissions([exporting], WORK) == ()


def may(document: dict[str, Any], action: str, resource: str) -> bool:
    return decide([("", document)], Asking(action, resource)).allowed


def test_the_caller_reaches_this_bucket_and_prefix_only() -> None:
    document = handover.caller_document(SETUP)
    assert may(document, "s3:PutObject", "arn:aws:s3:::team-images/in/vm.raw")
    assert not may(document, "s3:PutObject", "arn:aws:s3:::team-images/elsewhere")
    assert may(document, "s3:ListBucket", "arn:aws:s3:::team-images")
    assert not may(document, "s3:CreateBucket", "arn:aws:s3:::team-images")
    role = "arn:aws:iam::123456789012:role/vmimport"
    assert may(document, "iam:GetRole", role)
    assert not may(document, "iam:CreateRole", role)
    assert may(document, "ec2:ImportImage", "arn:aws:ec2:eu-central-1::image/*")
    assert not may(document, "ec2:ExportImage", "arn:aws:ec2:eu-central-1::image/*")
    making = handover.caller_document(replace(SETUP, make=True, export=True))
    assert may(making, "iam:CreateRole", role)
    assert may(making, "s3:CreateBucket", "arn:aws:s3:::team-images")
    assert may(making, "ec2:ExportImage", "arn:aws:ec2:eu-central-1::image/*")


@pytest.mark.parametrize(("region", "partition"), [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")])
def test_other_partitions(region: str, partition: str) -> None:
    text = json.dumps(handover.documents(handover.Setup(bucket="b", region=region, partition=partition)))
    assert f"arn:{partition}:s3:::b" in text
    assert "arn:aws:" not in text


VARIANTS = {
    "import": SETUP,
    "made": replace(SETUP, make=True),
    "export": replace(SETUP, export=True, launch=True),
    "encrypted": replace(SETUP, encrypted=True),
    "key": replace(SETUP, key="alias/images", account="123456789012"),
}


def lint(folder: Path, policies: dict[str, dict[str, Any]]) -> set[tuple[str, str]]:
    """What parliament has against each: it knows every action, the resources it takes and its condition keys."""
    folder.mkdir()
    for name, document in policies.items():
        (folder / f"{name}.json").write_text(json.dumps(document))
    command = [sys.executable, "-W", "ignore", str(BIN / "parliament"), "--json", "--directory", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert "Traceback" not in done.stderr, done.stderr
    issues = [json.loads(line) for line in done.stdout.splitlines()]
    return {
        (Path(issue["location"]["filepath"]).stem, f"{issue['issue']} {issue['detail']}") for issue in issues
    }


def test_the_policies_pass_a_linter(tmp_path: Path) -> None:
    policies = {
        f"{name}-{kind}": handover.documents(setup)[kind]
        for name, setup in VARIANTS.items()
        for kind in ("caller", "role")  # it does not read trust policies; cfn-lint does
    }
    policies["wrong"] = handover.documents(SETUP)["role"]
    policies["wrong"]["Statement"][0]["Action"].append("s3:ReadBucket")
    issues = lint(tmp_path / "policies", policies)
    serious = {
        (name, issue)
        for name, issue in issues
        # what an import makes has no name yet, so some of it has to be allowed on everything
        if not issue.startswith("RESOURCE_STAR")
        # whoever makes a bucket gives it its lifecycle
        and not issue.startswith("RESOURCE_POLICY_PRIVILEGE_ESCALATION")
        # newer than parliament's data, and in the KMS guide
        and "Unknown condition kms:ResourceAliases" not in issue
    }
    assert {name for name, _ in serious} == {"wrong"}, serious
    assert len(issues) > len(policies)


def test_the_template_passes_a_linter(tmp_path: Path) -> None:
    files = []
    for name, setup in VARIANTS.items():
        files.append(tmp_path / f"{name}.json")
        files[-1].write_text(json.dumps(handover.as_cloudformation(setup)))
    done = subprocess.run([BIN / "cfn-lint", *files], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_template_is_for_its_own_account() -> None:
    resources = handover.as_cloudformation(SETUP)["Resources"]
    condition = resources["Role"]["Properties"]["AssumeRolePolicyDocument"]["Statement"][0]["Condition"]
    assert condition["StringEquals"]["aws:SourceAccount"] == {"Fn::Sub": "${AWS::AccountId}"}
    assert resources["CallerPolicy"]["Properties"]["PolicyDocument"] == handover.caller_document(SETUP)


@pytest.mark.parametrize("setup", VARIANTS.values(), ids=VARIANTS)
def test_terraform_reads_the_same_documents(setup: handover.Setup) -> None:
    import hcl2

    read = hcl2.loads(handover.as_terraform(setup))
    resources = {unquoted(kind): body for entry in read["resource"] for kind, body in entry.items()}
    bucket = resources["aws_s3_bucket"]['"amigrate"']
    assert unquoted(bucket["bucket"]) == "team-images"
    policy = resources["aws_iam_policy"]['"amigrate"']["policy"]
    for action in handover.caller_document(setup)["Statement"][0]["Action"]:
        assert action in policy
    role = resources["aws_iam_role"]['"amigrate"']["assume_role_policy"]
    assert "vmie.amazonaws.com" in role
    assert ("data.aws_caller_identity" in role) is not bool(setup.account)


def unquoted(text: str) -> str:
    return text.strip('"')


@pytest.mark.slow
def test_the_commands_set_up_an_empty_account(tmp_path: Path) -> None:
    """Run as they stand by the unmodified ``aws`` client; then the role and the bucket are there and right."""
    aws = BIN / "aws"
    sandbox = SandboxProcess.start(tmp_path / "state", empty_account=True)
    environment = {
        **os.environ,
        "AWS_ACCESS_KEY_ID": sandbox.access_key_id,
        "AWS_SECRET_ACCESS_KEY": sandbox.secret_access_key,
        "AWS_DEFAULT_REGION": SETUP.region,
        "AWS_ENDPOINT_URL": sandbox.endpoint_url,
    }

    def run(*arguments: str) -> str:
        done = subprocess.run([aws, *arguments], env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    try:
        for line in handover.as_commands(SETUP).splitlines():
            program, *arguments = shlex.split(line)
            assert program == "aws"
            run(*arguments)
        role = json.loads(run("iam", "get-role", "--role-name", "vmimport"))["Role"]
        assert trusts_import(role["AssumeRolePolicyDocument"])
        policy = json.loads(
            run("iam", "get-role-policy", "--role-name", "vmimport", "--policy-name", "amigrate-team-images")
        )
        assert missing_permissions([policy["PolicyDocument"]], WORK) == ()
        assert (
            json.loads(run("s3api", "get-bucket-location", "--bucket", SETUP.bucket))["LocationConstraint"]
            == SETUP.region
        )
    finally:
        sandbox.stop()
