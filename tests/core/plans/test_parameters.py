"""Every parameter that AWS's import has can be given, and what AWS would refuse is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import botocore.session
import pytest
from botocore.validate import ParamValidator
from samples import plans

from core.aws.import_task import StagedObject, import_request
from core.plans.checking import check_plan
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.destination import Destination
from core.plans.model import GuestKind, Plan, SourceFile
from core.plans.parameters import check_parameters
from core.wording import has_words

LICENCE = "arn:aws:license-manager:us-east-1:123456789012:license-configuration:lic-0123456789abcdef"
KEY = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555"


def codes(**changes: Any) -> list[str]:
    found = [failure.code for failure in check_parameters(plans.plan(**changes))]
    assert [code for code in found if not has_words(code)] == []
    return found


def test_every_parameter_of_todays_api_is_reached() -> None:
    """botocore's own model says what ImportImage takes."""
    model = botocore.session.get_session().get_service_model("ec2").operation_model("ImportImage").input_shape
    source = SourceFile(path="/a/web.vmdk", format="vmdk", size=1, modified_ns=1, device="/dev/sda1")
    plan: Plan = plans.plan(
        sources=(source,), license_type=LicenseType.BYOL, license_configurations=(LICENCE,), hypervisor="xen",
        client_comment="from the cellar", description="web", boot_mode=BootMode.UEFI,
        destination=Destination(encrypted=True, kms_key_id=KEY, tags={"team": "ops"}),
    )  # fmt: skip
    staged = StagedObject(bucket="b", key="k", format="vmdk")
    request = import_request(plan, [staged], token="t", migration="m")
    with_operation = plan.model_copy(update={"usage_operation": "RunInstances"})
    other = import_request(with_operation, [staged], token="t", migration="m")
    assert not ParamValidator().validate(request, model).has_errors()
    assert not ParamValidator().validate(other, model).has_errors()
    assert set(request) | set(other) == set(model.members) - {"DryRun"}
    assert "LicenseType" not in other  # one or the other
    container = model.members["DiskContainers"].member.members
    by_snapshot = import_request(plan, [StagedObject(snapshot_id="snap-1")], token="t", migration="m")
    reached = set(request["DiskContainers"][0]) | set(by_snapshot["DiskContainers"][0])
    assert reached == set(container) - {"Url"}  # an address of what UserBucket names
    assert request["ClientData"] == {"Comment": "from the cellar"}
    assert request["LicenseSpecifications"] == [{"LicenseConfigurationArn": LICENCE}]
    assert check_plan(plan.model_copy(update={"sources": plan.sources}))[0].code == "plan.source-missing"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"description": "x" * 256}, ["plan.description"]),
        ({"client_comment": "x" * 256}, ["plan.comment"]),
        ({"architecture": "arm64", "boot_mode": BootMode.UEFI}, ["route.architecture"]),
        ({"architecture": "arm64", "boot_mode": BootMode.UEFI, "route": Route.DIRECT}, []),
        ({"architecture": "i386", "boot_mode": BootMode.UEFI}, ["plan.boot-mode-architecture"]),
        ({"route": Route.DIRECT_IMAGE, "boot_mode": BootMode.UEFI, "platform": ""}, ["plan.platform-needed"]),
        ({"destination": Destination(region="eu-west-1", encrypted=True, kms_key_id=KEY)}, ["plan.key-region"]),
        ({"license_configurations": ("lic-1",)}, ["plan.license-configuration"]),
        ({"license_configurations": (LICENCE,), "destination": Destination(region="eu-west-1")}, ["plan.license-configuration-region"]),
        ({"license_configurations": (LICENCE,), "guest": GuestKind.WINDOWS_SERVER}, ["plan.license-configuration-byol"]),
        ({"route": Route.DIRECT, "since": "20260101-abcdef"}, []),
        ({"route": Route.DIRECT, "since": "../other"}, ["plan.since"]),
        ({"since": "20260101-abcdef"}, ["plan.since-route"]),
        ({"route": Route.SNAPSHOT, "usage_operation": "RunInstances", "hypervisor": "xen"}, ["plan.route-parameters"]),
        ({"route": Route.DIRECT, "guest": GuestKind.WINDOWS_SERVER, "platform": "Windows"}, ["route.licence-aws"]),
        ({"route": Route.DIRECT, "guest": GuestKind.WINDOWS_SERVER, "license_type": LicenseType.BYOL}, []),
        ({"route": Route.VOLUME}, ["route.format"]),  # a VHDX
        ({"route": Route.VOLUME, "destination": Destination(encrypted=True)}, ["route.format", "plan.route-encryption"]),
        ({"sources": (SourceFile(path="/d", format="raw", size=1, modified_ns=1, device="C:"),)}, ["plan.device"]),
    ],
)  # fmt: skip
def test_what_excludes_what(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(**changes) == expected
