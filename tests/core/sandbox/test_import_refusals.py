"""Imports that AWS refuses at once, or that end as ``deleted`` with AWS's own words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from samples import containers, imports, micro_vm

from core.sandbox.process import SandboxProcess

NO_ROLE = "The service role vmimport provided does not exist or does not have sufficient permissions"


@pytest.fixture
def ec2(client: Any) -> Any:
    return client("ec2")


@pytest.fixture
def iam(client: Any) -> Any:
    return client("iam")


def refused(call: Callable[..., Any], **parameters: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as error:
        call(**parameters)
    answer = error.value.response["Error"]
    return answer["Code"], answer["Message"]


def some(s3: Any, bucket: str, data: bytes = b"x", key: str = "k") -> list[dict[str, Any]]:
    s3.put_object(Bucket=bucket, Key=key, Body=data)
    return [{"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": key}}]


class TestAtOnce:
    def test_no_such_role(self, ec2: Any, s3: Any, bucket: str) -> None:
        said = refused(ec2.import_image, DiskContainers=some(s3, bucket), RoleName="nobody")
        assert said == ("InvalidParameter", NO_ROLE.replace("vmimport", "nobody"))

    @pytest.mark.parametrize(
        ("name", "trust", "resource"),
        [
            ("no-external-id", {"StringEquals": {"sts:Externalid": "other"}}, "*"),
            ("other-bucket", {"StringEquals": {"sts:Externalid": "vmimport"}}, "arn:aws:s3:::other*"),
        ],
    )
    def test_role_that_does_not_do(
        self, ec2: Any, iam: Any, s3: Any, bucket: str, name: str, trust: dict[str, Any], resource: str
    ) -> None:
        make_role(iam, name, trust, resource)
        said = refused(ec2.import_image, DiskContainers=some(s3, bucket), RoleName=name)
        assert said == ("InvalidParameter", NO_ROLE.replace("vmimport", name))

    def test_source_that_is_not_there(self, ec2: Any, bucket: str) -> None:
        missing = {"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": "none"}}
        assert refused(ec2.import_image, DiskContainers=[missing]) == (
            "InvalidParameter",
            "Invalid S3 source location",
        )

    def test_bucket_of_another_region(self, client: Any) -> None:
        west, east = client("s3", region="eu-west-1"), client("ec2", region="us-east-1")
        west.create_bucket(Bucket="far-away", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        containers = some(west, "far-away")
        assert refused(east.import_image, DiskContainers=containers) == (
            "InvalidParameter", "The given S3 bucket is not local to the Region")  # fmt: skip

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"Architecture": "sparc"}, "InvalidParameterValue"),
            ({"BootMode": "uefi-preferred"}, "InvalidParameterValue"),
            ({"Platform": "BeOS"}, "InvalidParameterValue"),
            ({"LicenseType": "Auto"}, "InvalidParameterValue"),
            ({"LicenseType": "BYOL", "UsageOperation": "RunInstances"}, "InvalidParameterCombination"),
            ({"UsageOperation": "RunInstances:9999"}, "InvalidParameterValue"),
            ({"KmsKeyId": "alias/aws/ebs"}, "InvalidParameterDependency"),
            ({"DiskContainers": []}, "MissingParameter"),
            ({"DiskContainers": [{"Format": "RAW"}]}, "MissingParameter"),
            ({"DiskContainers": [{"Format": "QCOW2", "Url": "s3://b/k"}]}, "InvalidParameter"),
            (
                {"TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "a"}]}]},
                "InvalidParameterValue",
            ),
        ],
    )
    def test_values_that_are_none(
        self, ec2: Any, s3: Any, bucket: str, changes: dict[str, Any], code: str
    ) -> None:
        assert refused(ec2.import_image, **{"DiskContainers": some(s3, bucket), **changes})[0] == code

    def test_dry_run(self, ec2: Any, s3: Any, bucket: str) -> None:
        code, message = refused(ec2.import_image, DiskContainers=some(s3, bucket), DryRun=True)
        assert (code, message) == ("DryRunOperation", "Request would have succeeded, but DryRun flag is set.")

    def test_token_with_another_request(self, ec2: Any, s3: Any, bucket: str) -> None:
        given = some(s3, bucket)
        first = ec2.import_image(DiskContainers=given, ClientToken="once")
        assert (
            ec2.import_image(DiskContainers=given, ClientToken="once")["ImportTaskId"]
            == first["ImportTaskId"]
        )
        said = refused(ec2.import_image, DiskContainers=given, ClientToken="once", Description="other")
        assert said[0] == "IdempotentParameterMismatch"

    def test_unknown_tasks(self, ec2: Any) -> None:
        assert (
            refused(ec2.describe_import_image_tasks, ImportTaskIds=["x"])[0]
            == "InvalidConversionTaskId.Malformed"
        )
        unknown = "import-ami-" + "0" * 17
        assert (
            refused(ec2.describe_import_image_tasks, ImportTaskIds=[unknown])[0] == "InvalidConversionTaskId"
        )
        assert refused(ec2.cancel_import_task, ImportTaskId=unknown)[0] == "InvalidConversionTaskId"


def make_role(iam: Any, name: str, condition: dict[str, Any], resource: str, *actions: str) -> None:
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow", "Principal": {"Service": "vmie.amazonaws.com"}, "Action": "sts:AssumeRole",
                "Condition": condition,
            }
        ],
    }  # fmt: skip
    statements = [
        {"Effect": "Allow", "Action": ["s3:*", *actions], "Resource": resource},
        {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"},
    ]
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))
    policy = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy)


class TestLater:
    """The task starts, and ends as ``deleted``."""

    def fails(self, ec2: Any, sandbox: SandboxProcess, container: dict[str, Any], **options: Any) -> str:
        done = imports.import_image(ec2, container, **options)
        assert done.status == "deleted"
        assert "Progress" not in done.task
        assert "ImageId" not in done.task
        assert ("deleting", done.message) in done.messages or done.messages[-1] == ("deleted", done.message)
        assert not list((sandbox.state / "work").iterdir())
        assert not any("SnapshotId" in detail for detail in done.task["SnapshotDetails"])
        return done.message

    def put(self, s3: Any, bucket: str, declared: str, data: bytes | Path) -> dict[str, Any]:
        if isinstance(data, Path):
            return {"Format": declared, "UserBucket": imports.put(s3, bucket, data)}
        s3.put_object(Bucket=bucket, Key="k", Body=data)
        return {"Format": declared, "UserBucket": {"S3Bucket": bucket, "S3Key": "k"}}

    @pytest.mark.parametrize(
        ("declared", "data", "message"),
        [
            ("RAW", b"no disk at all, just text\n" * 4000, "No valid partitions. Not a valid volume."),
            ("RAW", bytes(4 << 20), "No valid partitions. Not a valid volume."),
            ("RAW", b"", "Parameter disk-image-size=0 has an invalid format."),
            ("VMDK", b"text\n" * 4000, "Disk validation failed [Unsupported VMDK File Format]"),
            ("OVA", b"text\n" * 4000, "Disk validation failed [Unsupported OVA format]"),
            ("VHD", b"text\n" * 4000, "Disk validation failed [Unsupported specified file format]"),
            ("RAW", bytes(510) + b"\x55\xaa" + bytes(1 << 20), "No valid partitions. Not a valid volume."),
        ],
    )
    def test_garbage(
        self,
        ec2: Any,
        s3: Any,
        bucket: str,
        sandbox: SandboxProcess,
        declared: str,
        data: bytes,
        message: str,
    ) -> None:
        said = self.fails(ec2, sandbox, self.put(s3, bucket, declared, data))
        assert said == f"ClientError: {message}"

    @pytest.mark.needs("qemu-img")
    def test_vmdk_that_is_not_stream_optimised(
        self, ec2: Any, s3: Any, bucket: str, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        disk = containers.convert(containers.raw_disk(tmp_path / "d.img"), tmp_path, "vmdk-sparse")
        said = self.fails(ec2, sandbox, self.put(s3, bucket, "VMDK", disk))
        assert said == "ClientError: Disk validation failed [Unsupported VMDK File Format]"

    @pytest.mark.needs("qemu-img")
    def test_vhd_declared_as_raw(
        self, ec2: Any, s3: Any, bucket: str, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        disk = containers.convert(containers.raw_disk(tmp_path / "d.img"), tmp_path, "vhd-dynamic")
        said = self.fails(ec2, sandbox, self.put(s3, bucket, "RAW", disk))
        assert said == "ClientError: No valid partitions. Not a valid volume."

    @pytest.mark.needs("qemu-img", "grub-mkimage", "apt-get")
    def test_broken_grain(
        self, ec2: Any, s3: Any, bucket: str, sandbox: SandboxProcess, tmp_path: Path, sample_cache: Path
    ) -> None:
        disk = containers.convert(micro_vm.cached(sample_cache), tmp_path, "vmdk-stream")
        containers.vmdk_break_grain(disk)
        said = self.fails(ec2, sandbox, self.put(s3, bucket, "VMDK", disk))
        assert said == "ClientError: Uncompressed data has an invalid length"

    @pytest.mark.needs("grub-mkimage", "apt-get")
    @pytest.mark.parametrize(
        ("name", "value", "shown"),
        [("LicenseType", "AWS", "license type"), ("UsageOperation", "RunInstances:0002", "usage operation")],
    )
    def test_licence_that_does_not_fit(
        self,
        ec2: Any,
        s3: Any,
        bucket: str,
        sandbox: SandboxProcess,
        sample_cache: Path,
        name: str,
        value: str,
        shown: str,
    ) -> None:
        container = self.put(s3, bucket, "RAW", micro_vm.cached(sample_cache))
        assert self.fails(ec2, sandbox, container, **{name: value}) == (
            f"ClientError: The {shown} {value} is not supported for Linux operating systems."
        )

    @pytest.mark.needs("grub-mkimage", "apt-get")
    def test_key_that_does_not_exist(
        self, ec2: Any, s3: Any, bucket: str, sandbox: SandboxProcess, sample_cache: Path
    ) -> None:
        container = self.put(s3, bucket, "RAW", micro_vm.cached(sample_cache))
        said = self.fails(ec2, sandbox, container, Encrypted=True, KmsKeyId="alias/none")
        assert said.startswith("ClientError: The specified KMS key is not accessible.")

    def test_object_whose_key_the_role_may_not_use(
        self, ec2: Any, iam: Any, client: Any, s3: Any, bucket: str, sandbox: SandboxProcess
    ) -> None:
        key = client("kms").create_key()["KeyMetadata"]["KeyId"]
        make_role(iam, "no-decrypt", {"StringEquals": {"sts:ExternalId": "vmimport"}}, "*")
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
        container = {"Format": "RAW", "UserBucket": {"S3Bucket": bucket, "S3Key": "k"}}
        said = self.fails(ec2, sandbox, container, RoleName="no-decrypt")
        assert said == (
            "ClientError: Disk validation failed [We do not have access to the given resource. Reason 403 Forbidden]"
        )
