"""Parameters of the import that stand beside the main choices: which are open to a plan, and the plan with them.

What a plan has no place for is left out, with the reason for whoever shows it; what is given and wrong is said by
core.plans.parameters. ``disk_names`` stands for DiskContainers' DeviceName, one for each disk; all others are fields of the plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.plans.choices import BootMode, LicenseType, Route
from core.plans.licences import USAGE_OPERATIONS, check_usage_operation, effective_license
from core.plans.machine import Machine
from core.plans.model import Plan, Reason

DISK_NAMES = "disk_names"
OPTIONS = (
    "description",
    "client_comment",
    "boot_mode",
    "usage_operation",
    "license_configurations",
    "platform",
    "architecture",
    "hypervisor",
    DISK_NAMES,
)
_OF_IMPORT_IMAGE = {
    "usage_operation": "UsageOperation",
    "license_configurations": "LicenseSpecifications",
    "hypervisor": "Hypervisor",
}


def excluded(name: str, plan: Plan, machine: Machine) -> Reason | None:
    """Why an option has no place in the plan as it is without it; None where it has one."""
    route = plan.route
    if name in _OF_IMPORT_IMAGE and not route.changes_guest:
        facts = {"route": route.value, "names": _OF_IMPORT_IMAGE[name]}
        return Reason(code="plan.route-parameters", facts=facts)
    if name == DISK_NAMES and route is not Route.IMAGE:
        return Reason(
            code="plan.route-parameters", facts={"route": route.value, "names": "DiskContainers.DeviceName"}
        )
    if (
        name == "license_configurations"
        and effective_license(plan.guest, plan.license_type) is LicenseType.AWS
    ):
        return Reason(code="plan.license-configuration-byol")
    if name == "platform" and plan.guest.platform:
        return Reason(code="option.read", facts={"value": plan.guest.platform})
    if name == "architecture" and plan.architecture:
        return Reason(code="option.read", facts={"value": plan.architecture})
    if name == "boot_mode" and len(machine.boot_modes) == 1:
        (only,) = machine.boot_modes
        return Reason(code="option.read", facts={"value": only.value})
    return None


def usage_operations(plan: Plan) -> dict[str, Reason | None]:
    """Every billing code, with why it may not stand beside the plan's guest and licence."""
    return {code: check_usage_operation(plan.guest, plan.license_type, code) for code in USAGE_OPERATIONS}


def boot_modes(machine: Machine) -> tuple[BootMode, ...]:
    """Those that the disks can be started by; all where that could not be read."""
    return tuple(mode for mode in BootMode if not machine.boot_modes or mode in machine.boot_modes)


def with_options(plan: Plan, options: Mapping[str, Any], machine: Machine) -> Plan:
    """The plan with those of the options that it has a place for."""
    kept = {name: value for name, value in options.items() if value and excluded(name, plan, machine) is None}
    names = kept.pop(DISK_NAMES, ())
    return name_disks(Plan.model_validate({**plan.model_dump(), **kept}), names)


def name_disks(plan: Plan, names: Sequence[str]) -> Plan:
    """The plan with a device name for each disk, in their order; "" and those that are not given leave it to AWS."""
    given = [*names, *[""] * (len(plan.sources) - len(names))]
    sources = tuple(
        source.model_copy(update={"device": name}) for source, name in zip(plan.sources, given, strict=False)
    )
    return plan.model_copy(update={"sources": sources})
