"""The commands are those that this program's own calls come to."""

from __future__ import annotations

import json
import shlex
from typing import Any

import pytest
from samples import plans

from core.aws.import_task import StagedObject, import_request
from core.aws.registering import register_request
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.commands import SANDBOX, aws_commands
from core.plans.destination import Destination
from core.plans.model import Plan, SourceFile
from core.rules.edition import Edition

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
        {"destination": AWS.changed(encrypted=True, kms_key_id="alias/x", role_name="imp")},
        {"destination": AWS.changed(tags={"Name": "web 01", "team": "a'b"})},
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
    kept: Plan = plans.plan(destination=AWS.changed(create_bucket=False))
    assert [command.split()[2] for command in aws_commands(kept)] == [
        "cp",
        "import-image",
        "describe-import-image-tasks",
    ]
    unnamed = aws_commands(plans.plan(destination=AWS.changed(bucket="")))
    assert unnamed[0].startswith("aws s3 mb s3://amigrate-ACCOUNT-eu-west-1 ")


@pytest.mark.parametrize("route", [Route.DIRECT, Route.SNAPSHOT, Route.VOLUME])
def test_register_image_is_what_this_program_sends(route: Route) -> None:
    destination = AWS.changed(tags={"team": "ops"})
    source = SourceFile(path="/a/web.raw", format="raw", size=5 << 30, modified_ns=1)
    plan: Plan = plans.plan(destination=destination, route=route, sources=(source,), boot_mode=BootMode.UEFI)
    commands = aws_commands(plan)
    given = options(next(command for command in commands if "register-image" in command))
    sent = register_request(plan, ["SNAPSHOT"], "m")
    names = {
        "Description": "--description",
        "Architecture": "--architecture",
        "VirtualizationType": "--virtualization-type",
        "RootDeviceName": "--root-device-name",
        "BootMode": "--boot-mode",
    }
    assert {option: given[option] for option in names.values()} == {
        option: sent[name] for name, option in names.items()
    }
    assert "--ena-support" in given
    assert json.loads(given["--block-device-mappings"]) == sent["BlockDeviceMappings"]
    assert not any("import-image" in command for command in commands)
    verbs = [command.split()[1:3] for command in commands]
    if route is Route.DIRECT:
        assert [verb[1] for verb in verbs] == [
            "start-snapshot", "put-snapshot-block", "complete-snapshot", "wait", "register-image",
        ]  # fmt: skip
        assert options(commands[0])["--volume-size"] == "5"
    elif route is Route.SNAPSHOT:
        assert ["ec2", "import-snapshot"] in verbs


def test_parameters_of_the_import_are_shown() -> None:
    licence = "arn:aws:license-manager:eu-west-1:123456789012:license-configuration:lic-1"
    plan = plans.plan(
        destination=AWS, hypervisor="xen", client_comment="from the cellar", license_configurations=(licence,),
        route=Route.DIRECT_IMAGE,
    )  # fmt: skip
    commands = aws_commands(plan)
    given = options(next(command for command in commands if "import-image" in command))
    assert given["--hypervisor"] == "xen"
    assert json.loads(given["--client-data"]) == {"Comment": "from the cellar"}
    assert json.loads(given["--license-specifications"]) == [{"LicenseConfigurationArn": licence}]
    assert json.loads(given["--disk-containers"]) == [{"SnapshotId": "SNAPSHOT"}]
    assert not any(command.startswith("aws s3") for command in commands)
