"""The unmodified ``aws`` program against the account and EC2: one pass through the calls that an admin would type."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from samples import containers, exports

Aws = Callable[..., "subprocess.CompletedProcess[str]"]
ACCOUNT = "123456789012"


def said(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else {}


def test_roles_simulation_and_refusals(aws: Aws) -> None:
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}],
    }
    rights = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    role = said(
        aws(
            "iam", "create-role", "--role-name", "visitor", "--assume-role-policy-document", json.dumps(trust)
        )
    )["Role"]["Arn"]
    said(
        aws(
            "iam",
            "put-role-policy",
            "--role-name",
            "visitor",
            "--policy-name",
            "p",
            "--policy-document",
            json.dumps(rights),
        )
    )
    simulated = said(
        aws(
            "iam",
            "simulate-principal-policy",
            "--policy-source-arn",
            role,
            "--action-names",
            "s3:GetObject",
            "ec2:ImportImage",
        )
    )
    decisions = {item["EvalActionName"]: item["EvalDecision"] for item in simulated["EvaluationResults"]}
    assert decisions == {"s3:GetObject": "allowed", "ec2:ImportImage": "implicitDeny"}
    session = said(aws("sts", "assume-role", "--role-arn", role, "--role-session-name", "visit"))
    assert session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/visitor/visit"
    listed = said(aws("iam", "get-account-authorization-details", "--filter", "Role"))
    assert "visitor" in [item["RoleName"] for item in listed["RoleDetailList"]]
    key = said(aws("kms", "create-key"))["KeyMetadata"]["KeyId"]
    said(aws("kms", "create-grant", "--key-id", key, "--grantee-principal", role, "--operations", "Decrypt"))
    dry = aws(
        "ec2", "run-instances", "--image-id", "ami-" + "0" * 17, "--instance-type", "t3.micro", "--dry-run"
    )
    assert "(InvalidAMIID.NotFound)" in dry.stderr, "a dry run looks at the AMI too"
    said(aws("s3api", "create-bucket", "--bucket", "closed"))
    closed = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::closed"}
        ],
    }
    said(aws("s3api", "put-bucket-policy", "--bucket", "closed", "--policy", json.dumps(closed)))
    refused = aws("s3", "ls", "s3://closed")
    assert "(AccessDenied)" in refused.stderr
    assert "with an explicit deny in a resource-based policy" in refused.stderr


def test_a_snapshot_becomes_an_instance(aws: Aws, client: Any, s3: Any, bucket: str, tmp_path: Path) -> None:
    disk = containers.raw_disk(tmp_path / "disk.img")
    snapshot = exports.snapshot(client("ec2"), s3, bucket, disk)
    mapping = f"DeviceName=/dev/sda1,Ebs={{SnapshotId={snapshot}}}"
    image = said(
        aws(
            "ec2", "register-image", "--name", "program", "--architecture", "x86_64", "--virtualization-type", "hvm", "--ena-support",
            "--root-device-name", "/dev/sda1", "--block-device-mappings", mapping,
        )
    )["ImageId"]  # fmt: skip
    started = said(aws("ec2", "run-instances", "--image-id", image, "--instance-type", "t3.micro"))[
        "Instances"
    ][0]
    instance = started["InstanceId"]
    assert started["State"]["Name"] == "pending"
    statuses = said(
        aws("ec2", "describe-instance-status", "--instance-ids", instance, "--include-all-instances")
    )["InstanceStatuses"]
    assert statuses[0]["InstanceState"]["Name"] in {"pending", "running"}
    assert said(aws("ec2", "get-console-output", "--instance-id", instance))["InstanceId"] == instance
    dry = aws("ec2", "run-instances", "--image-id", image, "--instance-type", "t3.micro", "--dry-run")
    assert "(DryRunOperation)" in dry.stderr
    wrong = aws("ec2", "run-instances", "--image-id", image, "--instance-type", "m6g.large")
    assert re.search(r"InvalidParameterValue.*does not match the architecture 'x86_64'", wrong.stderr)
    ended = said(aws("ec2", "terminate-instances", "--instance-ids", instance))["TerminatingInstances"][0]
    assert ended["CurrentState"]["Name"] in {"shutting-down", "terminated"}
