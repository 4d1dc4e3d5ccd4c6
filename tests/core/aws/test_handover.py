from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from core.aws import handover
from core.aws.policies import missing_permissions, trusts_import
from core.sandbox.process import SandboxProcess

SETUP = handover.Setup(bucket="team-images", region="eu-central-1", prefix="in/")


def test_the_role_can_do_what_the_import_needs() -> None:
    documents = handover.documents(SETUP)
    assert trusts_import(documents["role-trust"])
    assert missing_permissions([documents["role"]], "team-images", "in/") == ()
    assert missing_permissions([documents["role"]], "other-bucket", "in/") != ()
    encrypted = handover.documents(handover.Setup(bucket="b", encrypted=True))["role"]
    assert missing_permissions([encrypted], "b", encrypted=True) == ()


def test_the_caller_reaches_this_bucket_and_prefix_only() -> None:
    statements = {one["Sid"]: one for one in handover.caller_document(SETUP)["Statement"]}
    assert statements["Objects"]["Resource"] == "arn:aws:s3:::team-images/in/*"
    assert statements["Bucket"]["Resource"] == "arn:aws:s3:::team-images"
    assert statements["Role"]["Resource"] == "arn:aws:iam::*:role/vmimport"
    assert "iam:CreateRole" not in statements["Role"]["Action"]
    making = handover.caller_document(handover.Setup(bucket="b", make=True))
    assert {"iam:CreateRole", "s3:CreateBucket"} <= {
        action for one in making["Statement"] for action in one["Action"]
    }


@pytest.mark.parametrize(("region", "partition"), [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")])
def test_other_partitions(region: str, partition: str) -> None:
    text = json.dumps(handover.documents(handover.Setup(bucket="b", region=region, partition=partition)))
    assert f"arn:{partition}:s3:::b" in text
    assert "arn:aws:" not in text


def test_template_and_terraform_hold_the_same_documents() -> None:
    documents = handover.documents(SETUP)
    resources = handover.as_cloudformation(SETUP)["Resources"]
    assert resources["Role"]["Properties"]["AssumeRolePolicyDocument"] == documents["role-trust"]
    assert resources["CallerPolicy"]["Properties"]["PolicyDocument"] == documents["caller"]
    terraform = handover.as_terraform(SETUP)["resource"]
    assert json.loads(terraform["aws_iam_role_policy"]["amigrate"]["policy"]) == documents["role"]
    assert json.loads(terraform["aws_iam_policy"]["amigrate"]["policy"]) == documents["caller"]


@pytest.mark.slow
def test_the_commands_set_up_an_empty_account(tmp_path: Path) -> None:
    """Run as they stand by the unmodified ``aws`` client; then the role and the bucket are there and right."""
    aws = Path(sys.executable).with_name("aws")
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
            run("iam", "get-role-policy", "--role-name", "vmimport", "--policy-name", "amigrate")
        )
        assert missing_permissions([policy["PolicyDocument"]], SETUP.bucket, SETUP.prefix) == ()
        assert (
            json.loads(run("s3api", "get-bucket-location", "--bucket", SETUP.bucket))["LocationConstraint"]
            == SETUP.region
        )
    finally:
        sandbox.stop()
