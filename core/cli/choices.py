"""Words of the command line as a plan's values; what is none is refused as wrong usage."""

from __future__ import annotations

from typing import Literal, cast

import typer

from core.plans.model import Plan
from core.plans.options import name_disks
from core.plans.parameters import check_parameters

_WORDS = {
    "platform": ("Linux", "Windows"),
    "architecture": ("x86_64", "i386", "arm64"),
    "hypervisor": ("xen",),
}


def parameters(**given: str | tuple[str, ...]) -> dict[str, object]:
    """Fields of the plan that were given on the command line; all others stay as the image says."""
    for name, allowed in _WORDS.items():
        if given[name] and given[name] not in allowed:
            raise typer.BadParameter(
                f"'{given[name]}' is not one of {', '.join(allowed)}", param_hint=f"--{name}"
            )
    return {name: value for name, value in given.items() if value}


def with_devices(plan: Plan, devices: list[str]) -> Plan:
    if len(devices) > len(plan.sources):
        raise typer.BadParameter(f"there are only {len(plan.sources)} files", param_hint="--device")
    if not devices:
        return plan
    named = name_disks(plan, devices)
    for failure in check_parameters(named):
        raise failure.as_error()
    return named


def read_tags(pairs: list[str]) -> dict[str, str]:
    tags = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise typer.BadParameter(f"'{pair}' is not NAME=VALUE", param_hint="--tag")
        tags[key] = value
    return tags


def read_target(word: str) -> Literal["sandbox", "aws"]:
    if word in {"sandbox", "aws"}:
        return cast('Literal["sandbox", "aws"]', word)
    raise typer.BadParameter(f"'{word}' is neither sandbox nor aws", param_hint="--target")
