"""The commands are those that this program's own calls come to."""

from __future__ import annotations

import json
import shlex
from typing import Any

import pytest
from samples import plans

from core.aws.import_task import StagedObject, import_request
from core.plans.commands import SANDBOX, aws_commands
from core.plans.model import BootMode, Destination, LicenseType, Plan, SourceFile
from core.rules.model import Edition

AWS = Destination(target="aws", bucket="images", region="eu-west-1", profile="work")


def options(command: str) -> dict[str, str]:
    """``--name value`` pairs of a command as a shell reads it."""
    words = shlex.split(command.replace("\\\n", " "))
    found, name = {}, ""
    for word in words:
        if word.startswith("--"):
            name = word
            found[name] = ""
        elif name:
            found[name] = word
    return found


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"license_type": LicenseType.BYOL},
        {"usage_operation": "RunInstances:0800", "license_type": LicenseType.BYOL},
        {"boot_mode": BootMode.UEFI},
        {"boot_mode": BootMode.UEFI, "edition": Edition.GUIDE_2019},
        {"platform": "", "architecture": "", "boot_mode": None},
        {
            "destination": AWS.model_copy(
                update={"encrypted": True, "kms_key_id": "alias/x", "role_name": "imp"}
            )
        },
        {"destination": AWS.model_copy(update={"tags": {"Name": "web 01", "team": "a'b"}})},
        {
            "name": "it's 5 o'clock",
            "sources": (SourceFile(path="/a b/d.raw", format="raw", size=1, modified_ns=1),),
        },
    ],
)
def test_import_image_is_what_this_program_sends(changes: dict[str, Any]) -> None:
    plan = plans.plan(**{"destination": AWS, **changes})
    given = options(next(command for command in aws_commands(plan) if "import-image" in command))
    staged = [
        StagedObject(bucket="images", key="amigrate/" + source.path.rpartition("/")[2], format=source.format)
        for source in plan.sources
    ]
    sent = import_request(plan, staged, token="t", migration="m")
    names = {
        "Description": "--description",
        "RoleName": "--role-name",
        "Platform": "--platform",
        "Architecture": "--architecture",
        "LicenseType": "--license-type",
        "UsageOperation": "--usage-operation",
        "BootMode": "--boot-mode",
        "KmsKeyId": "--kms-key-id",
    }
    assert {name: given.get(name) for name in names.values()} == {
        option: sent.get(name) for name, option in names.items()
    }
    assert ("--encrypted" in given) is sent.get("Encrypted", False)
    disks = [{**entry, "Description": None} for entry in json.loads(given["--disk-containers"])]
    assert disks == [{**entry, "Description": None} for entry in sent["DiskContainers"]]
    assert given["--region"] == "eu-west-1"
    assert given["--profile"] == "work"
    assert "--endpoint-url" not in given
    wanted = plan.destination.tags
    tags = json.loads(given["--tag-specifications"])[0]["Tags"] if wanted else []
    assert {tag["Key"]: tag["Value"] for tag in tags} == wanted


def test_nothing_meant_for_the_sandbox_goes_to_aws() -> None:
    commands = aws_commands(plans.plan())
    assert {options(command)["--endpoint-url"] for command in commands} == {SANDBOX}
    known = aws_commands(plans.plan(), endpoint_url="http://127.0.0.1:4566")
    assert {options(command)["--endpoint-url"] for command in known} == {"http://127.0.0.1:4566"}


def test_the_bucket_is_made_only_where_the_plan_says_so() -> None:
    kept: Plan = plans.plan(destination=AWS.model_copy(update={"create_bucket": False}))
    assert [command.split()[2] for command in aws_commands(kept)] == [
        "cp",
        "import-image",
        "describe-import-image-tasks",
    ]
    unnamed = aws_commands(plans.plan(destination=AWS.model_copy(update={"bucket": ""})))
    assert unnamed[0].startswith("aws s3 mb s3://amigrate-ACCOUNT-eu-west-1 ")
