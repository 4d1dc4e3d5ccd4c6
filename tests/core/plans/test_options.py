"""Which of the import's parameters a plan has a place for, and that those it has none for are left out, not refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from samples import plans, reports

from core.errors import PlanError
from core.plans.checking import check_plan
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.flow import Flow
from core.plans.launching import HttpCheck, LaunchSettings
from core.plans.machine import Machine
from core.plans.model import GuestKind, Plan, SourceFile
from core.plans.options import DISK_NAMES, OPTIONS, boot_modes, excluded, usage_operations, with_options
from core.plans.parameters import check_parameters
from core.wording import has_words

LICENCE = "arn:aws:license-manager:us-east-1:123456789012:license-configuration:lic-0123456789abcdef"
BOTH = Machine(boot_modes=frozenset(BootMode))
GIVEN: dict[str, Any] = {
    "description": "web",
    "client_comment": "from the cellar",
    "boot_mode": BootMode.UEFI.value,
    "usage_operation": "RunInstances",
    "license_configurations": (LICENCE,),
    "platform": "Linux",
    "architecture": "x86_64",
    "hypervisor": "xen",
    DISK_NAMES: ("/dev/sda1",),
}


def bare(**changes: Any) -> Plan:
    """Of a machine that could not be read."""
    file = SourceFile(path="/a/web.vmdk", format="vmdk", size=1, modified_ns=1)
    given = {
        "guest": GuestKind.UNKNOWN,
        "platform": "",
        "architecture": "",
        "boot_mode": None,
        "sources": (file, file),
    }
    made: Plan = plans.plan(**{**given, **changes})
    return made


def shut(plan: Plan, machine: Machine = BOTH) -> set[str]:
    found = {name: excluded(name, plan, machine) for name in OPTIONS}
    reasons = [reason for reason in found.values() if reason is not None]
    assert all(has_words(reason.code) for reason in reasons)
    return {name for name, reason in found.items() if reason is not None}


@pytest.mark.parametrize(
    ("changes", "machine", "expected"),
    [
        ({}, BOTH, set()),
        ({"route": Route.DIRECT_IMAGE}, BOTH, {DISK_NAMES}),
        ({"route": Route.SNAPSHOT}, BOTH, {DISK_NAMES, "usage_operation", "license_configurations", "hypervisor"}),
        ({"guest": GuestKind.LINUX, "architecture": "x86_64"}, BOTH, {"platform", "architecture"}),
        ({"guest": GuestKind.WINDOWS_SERVER}, BOTH, {"platform", "license_configurations"}),
        ({"guest": GuestKind.WINDOWS_SERVER, "license_type": LicenseType.BYOL}, BOTH, {"platform"}),
        ({}, Machine(boot_modes=frozenset({BootMode.UEFI})), {"boot_mode"}),
        ({}, Machine(), set()),
    ],
)  # fmt: skip
def test_what_the_plan_has_no_place_for(
    changes: dict[str, Any], machine: Machine, expected: set[str]
) -> None:
    plan = bare(**changes)
    assert shut(plan, machine) == expected
    made = with_options(plan, GIVEN, machine)
    assert made.boot_mode is None or isinstance(made.boot_mode, BootMode)
    kept = {name for name in OPTIONS if name != DISK_NAMES and getattr(made, name) == GIVEN[name]}
    assert set(OPTIONS) - {DISK_NAMES} - kept <= expected
    assert [source.device for source in made.sources] == ["" if DISK_NAMES in expected else "/dev/sda1", ""]
    # what is left of it is never refused for standing beside something else
    assert {failure.code for failure in check_parameters(made)} <= {"route.format", "route.licence-aws"}


def test_choices_that_do_not_fit_say_why() -> None:
    found = usage_operations(bare(guest=GuestKind.LINUX))
    assert [code for code, reason in found.items() if reason is None] == [
        "RunInstances", "RunInstances:0004", "RunInstances:0100", "RunInstances:0200",
    ]  # fmt: skip
    assert boot_modes(Machine()) == tuple(BootMode)
    assert boot_modes(Machine(boot_modes=frozenset({BootMode.UEFI}))) == (BootMode.UEFI,)


def test_the_wizard_keeps_what_was_chosen_and_another_file_forgets_it(tmp_path: Path) -> None:
    image = tmp_path / "web.vmdk"
    image.write_bytes(bytes(10))
    flow = Flow(who="kim")
    flow.set_paths([image])
    flow.set_report(reports.report(image, reports.linux()))
    for name, value in GIVEN.items():
        flow.choose_option(name, value)
    flow.choose_launch(LaunchSettings(instance_type="", source="", http=HttpCheck(port=80)))
    plan = flow.plan()
    assert (plan.client_comment, plan.hypervisor, plan.sources[0].device) == (
        "from the cellar",
        "xen",
        "/dev/sda1",
    )
    assert plan.launch is not None
    assert plan.launch.instance_type == flow.instance_type != ""
    assert check_plan(plan) == ()

    again = Flow(who="kim")
    again.set_paths([image])
    again.choose_like(plan)
    again.set_report(reports.report(image, reports.linux()))
    assert again.plan().model_dump(exclude={"created"}) == plan.model_dump(exclude={"created"})

    flow.choose_option("hypervisor", "")
    flow.choose_launch(LaunchSettings(instance_type="", source="0.0.0.0/0"))
    assert flow.plan().hypervisor == ""
    assert [failure.code for failure in check_plan(flow.plan())] == ["launch.source-too-wide"]
    flow.set_paths([image])
    assert (flow.options, flow.launch) == ({}, None)
    flow.started("m")
    with pytest.raises(PlanError, match="under-way"):
        flow.choose_option("hypervisor", "xen")
