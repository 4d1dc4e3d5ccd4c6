"""Requests are checked against botocore's own model of EC2; states are those that AWS was seen to answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import botocore.session
import pytest
from botocore.validate import ParamValidator

from core.aws.import_task import Outcome, StagedObject, import_request, task_state
from core.plans.choices import BootMode, LicenseType
from core.plans.destination import Destination
from core.plans.model import GuestKind, Plan, SourceFile
from core.rules.edition import Edition


@pytest.fixture(scope="module")
def ec2() -> Any:
    return botocore.session.get_session().get_service_model("ec2")


def plan(**changes: Any) -> Plan:
    given: dict[str, Any] = {
        "name": "web",
        "created": datetime(2026, 11, 23, tzinfo=UTC),
        "edition": Edition.TODAY,
        "sources": (SourceFile(path="/vm/web.vmdk", format="vmdk", size=1, modified_ns=1),),
        "guest": GuestKind.LINUX,
        "platform": "Linux",
        "architecture": "x86_64",
        "destination": Destination(),
    }
    return Plan(**given | changes)


def request(ec2: Any, wanted: Plan) -> dict[str, Any]:
    objects = [
        StagedObject(bucket="b", key=f"p/{n}", format=source.format)
        for n, source in enumerate(wanted.sources)
    ]
    made = import_request(wanted, objects, token="t", migration="m1")
    report = ParamValidator().validate(made, ec2.operation_model("ImportImage").input_shape)
    assert not report.has_errors(), report.generate_report()
    return made


def test_the_least_that_is_said(ec2: Any) -> None:
    assert request(ec2, plan(guest=GuestKind.UNKNOWN, platform="", architecture="")) == {
        "ClientToken": "t",
        "Description": "web",
        "RoleName": "vmimport",
        "DiskContainers": [
            {"Description": "web.vmdk", "Format": "VMDK", "UserBucket": {"S3Bucket": "b", "S3Key": "p/0"}}
        ],
        "TagSpecifications": [
            {
                "ResourceType": "import-image-task",
                "Tags": [
                    {"Key": "amigrate:migration", "Value": "m1"},
                    {"Key": "amigrate:plan", "Value": "web"},
                ],
            }
        ],
    }


def test_everything_that_can_be_said(ec2: Any) -> None:
    destination = Destination(encrypted=True, kms_key_id="alias/k", role_name="mine", tags={"team": "ops"})
    made = request(
        ec2,
        plan(
            guest=GuestKind.WINDOWS_SERVER,
            platform="Windows",
            boot_mode=BootMode.UEFI,
            license_type=LicenseType.BYOL,
            description="x" * 300,
            destination=destination,
            sources=(
                SourceFile(path="C:\\vm\\one.vhdx", format="vhdx", size=1, modified_ns=1),
                SourceFile(path="C:\\vm\\two.vhdx", format="vhdx", size=1, modified_ns=1),
            ),
        ),
    )
    assert (made["Platform"], made["Architecture"], made["BootMode"]) == ("Windows", "x86_64", "uefi")
    assert (made["LicenseType"], made["RoleName"]) == ("BYOL", "mine")
    assert (made["Encrypted"], made["KmsKeyId"]) == (True, "alias/k")
    assert [entry["Description"] for entry in made["DiskContainers"]] == ["one.vhdx", "two.vhdx"]
    assert len(made["Description"]) == 255
    assert {"Key": "team", "Value": "ops"} in made["TagSpecifications"][0]["Tags"]


def test_auto_is_said_by_leaving_it_out_and_a_usage_operation_stands_alone(ec2: Any) -> None:
    assert "LicenseType" not in request(ec2, plan())
    made = request(ec2, plan(license_type=LicenseType.BYOL, usage_operation="RunInstances"))
    assert (made["UsageOperation"], "LicenseType" in made) == ("RunInstances", False)


def test_the_guide_of_2019_knows_no_boot_mode(ec2: Any) -> None:
    assert "BootMode" not in request(ec2, plan(boot_mode=BootMode.LEGACY_BIOS, edition=Edition.GUIDE_2019))
    assert "BootMode" not in request(ec2, plan(boot_mode=BootMode.UEFI, platform=""))
    assert request(ec2, plan(boot_mode=BootMode.LEGACY_BIOS))["BootMode"] == "legacy-bios"


@pytest.mark.parametrize(
    ("task", "outcome"),
    [
        ({"Status": "active", "StatusMessage": "pending", "Progress": "2"}, Outcome.RUNNING),
        ({"Status": "active", "StatusMessage": "converting"}, Outcome.RUNNING),
        ({"Status": "completed", "ImageId": "ami-1"}, Outcome.COMPLETED),
        ({"Status": "completed"}, Outcome.FAILED),
        ({"Status": "deleting"}, Outcome.RUNNING),
        ({"Status": "deleting", "StatusMessage": "ClientError: Unsupported kernel version"}, Outcome.FAILED),
        (
            {"Status": "deleted", "StatusMessage": "ClientError: Unknown OS / Missing OS files."},
            Outcome.FAILED,
        ),
        ({"Status": "deleted"}, Outcome.FAILED),
    ],
)
def test_outcomes(task: dict[str, Any], outcome: Outcome) -> None:
    assert task_state(task).outcome is outcome


@pytest.mark.parametrize(
    ("said", "percent"), [("39", 39), (None, None), ("", None), ("n/a", None), ("100.0", 100)]
)
def test_progress_is_none_where_aws_says_none(said: str | None, percent: int | None) -> None:
    task = {"Status": "active"} | ({} if said is None else {"Progress": said})
    assert task_state(task).progress == percent


def test_a_finished_task_as_aws_was_seen_to_answer() -> None:
    state = task_state(
        {
            "Architecture": "x86_64",
            "ImageId": "ami-1234567890abcdef0",
            "ImportTaskId": "import-ami-1234567890abcdef0",
            "LicenseType": "BYOL",
            "Platform": "Linux",
            "SnapshotDetails": [
                {"DeviceName": "/dev/sda1", "DiskImageSize": 705638400.0, "Format": "VMDK", "SnapshotId": "snap-1", "Status": "completed"},
                {"DeviceName": "/dev/sdf", "Format": "VMDK", "Progress": "85", "Status": "active"},
            ],
            "Status": "completed",
        }
    )  # fmt: skip
    assert (state.task_id, state.image_id, state.progress) == (
        "import-ami-1234567890abcdef0",
        "ami-1234567890abcdef0",
        None,
    )
    assert state.snapshot_ids == ("snap-1",)
    assert (state.snapshots[0].size, state.snapshots[1].progress) == (705638400, 85)


def test_descriptions_are_ascii(ec2: Any) -> None:
    source = SourceFile(path="/vm/Büro.vmdk", format="vmdk", size=1, modified_ns=1)
    made = request(ec2, plan(name="Größe — 東京", sources=(source,)))
    assert (made["Description"], made["DiskContainers"][0]["Description"]) == ("Gro?e - ??", "Buro.vmdk")
