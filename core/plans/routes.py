"""Which ways to an AMI are open to a machine, which one is best, and what each loses or has for it.

ImportImage makes the guest fit for EC2 (drivers, DHCP, fstab) and refuses much; the routes that end in RegisterImage change
nothing and refuse almost nothing: what does not start then shows at the launch.

Sources: VM Import/Export user guide, "Limitations" and "Importing a disk as a snapshot"; the API references of ImportImage,
ImportSnapshot, ImportVolume, StartSnapshot and RegisterImage.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.facts import Frozen
from core.images.model import ImageFormat
from core.plans.choices import LicenseType, Route
from core.plans.licences import SUBSCRIPTIONS, effective_license
from core.plans.machine import Machine, read_machine
from core.plans.model import GuestKind, Reason
from core.plans.repacking import RepackChoice, resolves, worth_sending
from core.plans.repacking import route as repacking_of
from core.rules.edition import Edition
from core.rules.editions import edition_data, size_words
from core.rules.model import Finding, ImageReport
from core.rules.verdicts import Verdict

IMPORTABLE = frozenset(
    {ImageFormat.OVA, ImageFormat.VMDK, ImageFormat.VHD, ImageFormat.VHDX, ImageFormat.RAW}
)
"""What ImportImage takes as it is."""

FORMATS: dict[Route, frozenset[ImageFormat]] = {
    Route.IMAGE: IMPORTABLE,
    Route.SNAPSHOT: IMPORTABLE - {ImageFormat.OVA},
    Route.VOLUME: frozenset({ImageFormat.VMDK, ImageFormat.VHD, ImageFormat.RAW}),
}
"""Containers that each route takes as they are; a direct route reads the disks itself."""

LARGEST_IMPORT = 16 << 40
"""Bytes of the largest disk that VM Import/Export takes by any way."""

LARGEST_DIRECT = 64 << 40
"""Bytes of the largest volume of EBS."""

_READING = frozenset({"FMT-10", "FMT-11"})
"""Rules whose fail means that the disk's bytes cannot be had, on whatever route."""


class RouteChoice(Frozen):
    """One route, judged for one machine.

    :param reasons: why it is closed; empty where it is open.
    :param losses: what is lost on it against ImportImage.
    :param gains: what it has for it.
    """

    route: Route
    possible: bool
    recommended: bool = False
    reasons: tuple[Reason, ...] = ()
    losses: tuple[Reason, ...] = ()
    gains: tuple[Reason, ...] = ()


def judge_routes(
    report: ImageReport,
    edition: Edition,
    *,
    repack: RepackChoice = RepackChoice.AUTO,
    license_type: LicenseType = LicenseType.AUTO,
) -> tuple[RouteChoice, ...]:
    """All routes for the machine of a report; at most one is recommended: the first open one in the order of :data:`ORDER`.

    :raises PlanError: ``plan.not-repackable``, as core.plans.repacking.route.
    """
    machine = read_machine(report, edition)
    container = repacking_of(report, repack).container
    closed = {
        route: tuple(_obstacles(report, machine, edition, route, container, license_type)) for route in Route
    }
    best = next((route for route in ORDER if not closed[route]), None)
    return tuple(
        RouteChoice(
            route=route,
            possible=not closed[route],
            recommended=route is best,
            reasons=closed[route],
            losses=tuple(_losses(report, machine, route, container)),
            gains=tuple(_gains(report, route)),
        )
        for route in Route
    )


ORDER = (Route.IMAGE, Route.DIRECT_IMAGE, Route.DIRECT, Route.SNAPSHOT, Route.VOLUME)
"""From the one that loses nothing to the one that is slowest."""


def recommended_route(
    report: ImageReport, edition: Edition, repack: RepackChoice, license_type: LicenseType
) -> Route:
    """ImportImage where none is open: what stands against it is then told."""
    choices = judge_routes(report, edition, repack=repack, license_type=license_type)
    return next((choice.route for choice in choices if choice.recommended), Route.IMAGE)


def stops(finding: Finding, route: Route, container: str) -> bool:
    """Whether a finding that blocks keeps the machine from becoming an AMI on this route.

    :param container: that the disks are repacked into, "" for none.
    """
    if not finding.blocks or resolves(container if route.staged else "", finding):
        return False
    if not route.staged and finding.rule.startswith("FMT-"):
        return finding.rule in _READING
    if route.changes_guest:
        return True
    return finding.rule.startswith("FMT-")


def _obstacles(
    report: ImageReport,
    machine: Machine,
    edition: Edition,
    route: Route,
    container: str,
    license_type: LicenseType,
) -> Iterator[Reason]:
    yield from _unfit_containers(report, route, container)
    stopping = sorted({finding.rule for finding in report.findings if stops(finding, route, container)})
    if stopping:
        yield _reason("route.blocked", rules=", ".join(stopping), count=len(stopping))
    limit = _largest(route, edition)
    largest = max((disk.size for disk in report.disks), default=0)
    if largest > limit:
        yield _reason("route.too-large", size=size_words(largest), limit=size_words(limit))
    most = edition_data(edition).volumes
    if len(report.disks) > most:
        yield _reason("route.too-many", count=len(report.disks), limit=most)
    if route.changes_guest and machine.architecture not in {"", "x86_64", "i386"}:
        yield _reason("route.architecture", architecture=machine.architecture)
    licence = effective_license(machine.kind, license_type)
    if not route.changes_guest and licence is LicenseType.AWS:
        yield _reason("route.licence-aws", guest=machine.name)


def _unfit_containers(report: ImageReport, route: Route, container: str) -> Iterator[Reason]:
    if not report.disks or not all(disk.readable for disk in report.disks):
        yield _reason("route.disks-unreadable", path=report.path)
        return
    taken = FORMATS.get(route)
    if taken is None:
        return
    if route is Route.VOLUME:
        container = ""  # its parts are sent as they are
    for image in report.inspection.images:
        kind = ImageFormat(container) if container else image.format
        if kind not in taken:
            yield _reason("route.format", path=image.path, format=kind.value if kind else "?")


def _largest(route: Route, edition: Edition) -> int:
    data = edition_data(edition)
    if route.changes_guest:
        return data.manifest_size - (0 if data.data_size_reached else 1)
    return LARGEST_DIRECT if route is Route.DIRECT else LARGEST_IMPORT


def _losses(report: ImageReport, machine: Machine, route: Route, container: str) -> Iterator[Reason]:
    if route is Route.VOLUME:
        yield _reason("route.loses.regions")
        yield _reason("route.loses.encryption")
    if route.changes_guest:
        return
    yield _reason("route.loses.look")
    verdicts = {finding.rule: finding.verdict for finding in report.findings}
    if machine.kind.platform == "Windows":
        yield _reason("route.loses.windows", guest=machine.name)
    elif machine.kind is not GuestKind.UNKNOWN:
        for rule, code in _LINUX_LOSSES.items():
            if verdicts.get(rule) in {Verdict.FAIL, Verdict.UNKNOWN}:
                yield _reason(code, rule=rule)
    if machine.kind in SUBSCRIPTIONS:
        yield _reason("route.loses.subscription", guest=machine.name)
    ignored = sorted(
        {
            finding.rule
            for finding in report.findings
            if stops(finding, Route.IMAGE, container) and not stops(finding, route, container)
        }
    )
    if ignored:
        yield _reason("route.loses.refusals", rules=", ".join(ignored))


_LINUX_LOSSES = {
    "KRN-04": "route.loses.drivers",
    "NET-02": "route.loses.dhcp",
    "NET-06": "route.loses.names",
    "TAB-02": "route.loses.fstab",
}


def _gains(report: ImageReport, route: Route) -> Iterator[Reason]:
    if route.staged:
        return
    if not route.assumes_role:
        yield _reason("route.gains.no-role")
    yield _reason("route.gains.no-bucket", size=size_words(worth_sending(report)))
    yield _reason("route.gains.increment")


def _reason(code: str, **facts: object) -> Reason:
    return Reason(code=code, facts={key: str(value) for key, value in facts.items()})
