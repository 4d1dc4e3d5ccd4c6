"""A plan from a report: what can be told from the image is filled in, what was chosen is kept; and its check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from core.errors import PlanError
from core.images.model import ImageFormat
from core.plans.checking import check_plan, outstanding, refusal
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.destination import Destination
from core.plans.instances import judge_types, types_offline
from core.plans.licences import license_choice
from core.plans.machine import Machine, read_machine
from core.plans.model import Plan, SourceFile
from core.plans.repacking import RepackChoice, resolves
from core.plans.repacking import route as repacking_of
from core.plans.routes import recommended_route, stops
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.model import ImageReport
from core.rules.verdicts import Severity, Verdict

__all__ = ["check_plan", "confirm", "draft", "outstanding", "source_file"]

ARCHITECTURES: tuple[Literal["x86_64", "i386", "arm64"], ...] = ("x86_64", "i386", "arm64")


def draft(
    report: ImageReport,
    *,
    name: str = "",
    destination: Destination | None = None,
    license_type: LicenseType = LicenseType.AUTO,
    instance_type: str = "",
    edition: Edition = DEFAULT_EDITION,
    description: str = "",
    boot_mode: BootMode | None = None,
    repack: RepackChoice = RepackChoice.NEVER,
    route: Route | None = Route.IMAGE,
    parameters: Mapping[str, Any] | None = None,
) -> Plan:
    """Make a plan. Without an instance type the recommended one is taken (without a connection: from the bundled list).

    The plan is not judged here: :func:`check_plan` says what stands against it.

    :param boot_mode: in place of what the disks say.
    :param repack: whether the disks are sent in another container (see core.plans.repacking).
    :param route: None takes the one that core.plans.routes recommends.
    :param parameters: further fields of the plan (:class:`Plan`), in place of what the image says.
    :raises PlanError: ``plan.source-missing`` when a file is gone, ``plan.license-refused`` with the reason's code and
        facts when the licence does not fit the guest, ``plan.not-repackable``.
    """
    machine = read_machine(report, edition)
    _refuse_license(machine, license_type, edition)
    way = route or recommended_route(report, edition, repack, license_type)
    container = repacking_of(report, repack).container if way in {Route.IMAGE, Route.SNAPSHOT} else ""
    sources = tuple(
        source_file(facts.path, facts.format).model_copy(
            update={"repack": container, "skip_free": bool(container) or not way.staged}
        )
        for facts in report.inspection.images
    )
    plan = Plan(
        name=name or Path(report.path).stem,
        created=datetime.now(UTC),
        edition=edition,
        sources=sources,
        guest=machine.kind,
        guest_name=machine.name,
        platform=machine.kind.platform,
        architecture=_architecture(machine),
        boot_mode=boot_mode or machine.boot_mode,
        license_type=license_type,
        instance_type=instance_type or recommended_type(machine, edition),
        description=description,
        destination=destination or Destination(),
        route=way,
        findings=_failing(report, way, container),
        confirmed={item.rule: _kept(item.who, item.when, item.note) for item in report.confirmations},
    )
    return Plan.model_validate({**plan.model_dump(), **(parameters or {})})


def _architecture(machine: Machine) -> Literal["x86_64", "i386", "arm64", ""]:
    """As EC2 spells it, "" for all that it has no word for."""
    found = "arm64" if machine.architecture == "aarch64" else machine.architecture
    return next((known for known in ARCHITECTURES if known == found), "")


def recommended_type(machine: Machine, edition: Edition) -> str:
    """Name of the best fitting type of the bundled list, "" where none fits."""
    choices = judge_types(machine, types_offline(edition, machine.kind), edition)
    return next((choice.type.name for choice in choices if choice.recommended), "")


def source_file(path: Path | str, image_format: ImageFormat | None) -> SourceFile:
    """:raises PlanError: ``plan.source-missing``."""
    file = Path(path).absolute()
    try:
        status = file.stat()
    except OSError as error:
        raise PlanError("plan.source-missing", path=str(file), reason=error.strerror or str(error)) from error
    return SourceFile(
        path=str(file),
        format=image_format.value if image_format else "",
        size=status.st_size,
        modified_ns=status.st_mtime_ns,
    )


def confirm(
    plan: Plan, items: Iterable[str], *, who: str, when: datetime | None = None, note: str = ""
) -> Plan:
    """The plan with these confirm items and acknowledgements ticked: who and when is kept."""
    ticked: Mapping[str, str] = dict.fromkeys(items, _kept(who, when or datetime.now(UTC), note))
    return plan.model_copy(update={"confirmed": {**plan.confirmed, **ticked}})


def _kept(who: str, when: datetime, note: str) -> str:
    told = f"{who}, {when.astimezone(UTC).isoformat(timespec='seconds')}"
    return f"{told}: {note}" if note else told


def _refuse_license(machine: Machine, license_type: LicenseType, edition: Edition) -> None:
    reason = license_choice(machine, license_type, edition).reason
    if reason is not None:
        raise refusal(reason)


def _failing(report: ImageReport, way: Route, container: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for finding in report.findings:
        if resolves(container, finding):
            continue
        if finding.verdict is Verdict.FAIL:
            # What only ImportImage refuses is no obstacle on the other routes, but nothing to forget either.
            passable = finding.blocks and not stops(finding, way, container)
            key = (Severity.WARN if passable else finding.severity).value
        elif finding.verdict is Verdict.CONFIRM:
            key = Verdict.CONFIRM.value
        else:
            continue
        if finding.rule not in found.setdefault(key, []):
            found[key].append(finding.rule)
    order = [*(severity.value for severity in Severity), Verdict.CONFIRM.value]
    return {key: tuple(found[key]) for key in order if key in found}
