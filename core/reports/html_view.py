"""What the HTML report shows, in the order and the words in which it shows it."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from core.facts import Evidence
from core.guests.layout import DiskLayout, Partition, TableKind, Volume
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest, OperatingSystem
from core.images.model import DiskFacts
from core.reports.redaction import without_secrets
from core.rules.editions import size_words
from core.rules.model import Confirmation, Finding, ImageReport
from core.rules.verdicts import Readiness, Severity, Verdict
from core.wording import phrase

MANY_ALIKE = 3
"""From so many open rules with one reason on, they are shown as one."""

READINESS = {
    Readiness.READY: ("Ready", "Nothing that this check knows stands in the way of the import."),
    Readiness.ATTENTION: (
        "Attention",
        "AWS would import it, but it may not boot, be reached or behave as it should.",
    ),
    Readiness.BLOCKED: ("Blocked", "AWS would refuse it, or the import would fail."),
    Readiness.UNKNOWN: ("Unknown", "Something that may block the import could not be read."),
}

GROUPS = (
    ("blocked", "AWS would refuse it", Verdict.FAIL, Severity.BLOCK, True),
    ("attention", "It imports, but may not boot, be reached or behave", Verdict.FAIL, Severity.WARN, True),
    ("plain", "Good to know", Verdict.FAIL, Severity.INFO, True),
    ("unknown", "Open: not read, or not published by AWS", Verdict.UNKNOWN, None, True),
    ("confirm", "To be confirmed by you: no disk shows it", Verdict.CONFIRM, None, True),
    ("ready", "Passed", Verdict.PASS, None, False),
    ("plain", "Does not apply", Verdict.NOT_APPLICABLE, None, False),
)
"""Tone, heading, which findings, and whether they are open when the page is."""

REPAIRS = {
    "repack": "amigrate can do this itself: it repacks the disks into a {target} on the way, and leaves the source as it is."
}


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding, or several open ones that share their reason (``others`` are their ids and titles).

    :param confirmation: who has ticked it and when, where it is an item to tick.
    """

    finding: Finding
    others: tuple[tuple[str, str], ...]
    repair: str
    confirmation: Confirmation | None = None

    @property
    def label(self) -> str:
        words = {Severity.BLOCK: "blocks", Severity.WARN: "warning", Severity.INFO: "note"}
        return words[self.finding.severity]


@dataclass(frozen=True, slots=True)
class GroupView:
    tone: str
    heading: str
    expanded: bool
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class SliceView:
    """A partition (or a volume without one), or a gap. ``share`` is its percentage of the disk, for the bar."""

    number: str
    start: str
    size: str
    type: str
    holds: str
    free: str
    state: str
    share: float
    active: bool = False


@dataclass(frozen=True, slots=True)
class DiskView:
    heading: str
    container: str
    table: str
    slices: tuple[SliceView, ...]


@dataclass(frozen=True, slots=True)
class MachineView:
    anchor: str
    report: ImageReport
    word: str
    meaning: str
    facts: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int], ...]
    groups: tuple[GroupView, ...]
    disks: tuple[DiskView, ...]
    logical: tuple[SliceView, ...]
    system: str
    size: str


def machine_view(number: int, report: ImageReport) -> MachineView:
    """:param number: 1-based place in the report, for the anchor."""
    word, meaning = READINESS[report.readiness]
    guest = without_secrets(report.guest)
    system = guest.system if guest else None
    return MachineView(
        anchor=f"machine-{number}",
        report=report,
        word=word,
        meaning=meaning,
        facts=tuple(_facts(report, system)),
        counts=_counts(report),
        groups=tuple(_groups(report)),
        disks=tuple(_disk(disk, guest) for disk in report.disks),
        logical=tuple(_logical(volume) for volume in guest.volumes if volume.offset is None) if guest else (),
        system=system_words(system),
        size=size_words(sum(disk.size for disk in report.disks)) if report.disks else "",
    )


def system_words(system: OperatingSystem | None) -> str:
    """The operating system's name for people; "" where none was found."""
    if system is None:
        return ""
    if isinstance(system, LinuxSystem):
        release = system.release.value
        return (release.pretty or f"{release.id} {release.version}") if release else "Linux"
    return system.product.value or system.generation.value or "Windows"


def visible(text: object) -> str:
    """Text of a guest as it may be shown: control characters and those that change the direction of writing are spelt out,
    so that no value can look like another.

    >>> visible("a\\u202eb")
    'a\\\\u202eb'
    """
    return "".join(_spelt(character) for character in str(text))


def _spelt(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return character
    return f"\\u{ord(character):04x}"


def _facts(report: ImageReport, system: OperatingSystem | None) -> list[tuple[str, str]]:
    shown = [("Operating system", system_words(system) or "not found")]
    if system is not None:
        shown.append(("Host name", system.hostname))
        shown.append(("Processor", system.architecture.value or ""))
    if isinstance(system, LinuxSystem):
        kernel = system.default_kernel
        shown.append(("Kernel", kernel.release if kernel else ""))
        shown.append(("Boot loader", system.boot.value.kind if system.boot.value else ""))
    hardware = next((image.hardware for image in report.inspection.images if image.hardware), None)
    if hardware is not None:
        memory = size_words(hardware.memory) if hardware.memory else "memory not told"
        shown.append(
            ("Declared as", f"{hardware.cpus or '?'} CPUs, {memory}, network interfaces: {hardware.nics}")
        )
    shown.append(("Container", report.format.upper()))
    shown.append(("File" if len(report.paths) == 1 else "Files", "\n".join(report.paths)))
    failure = report.inspection.failure
    if failure is not None:
        shown.append(("Not read", phrase(failure.code, dict(failure.facts))))
    return [(label, value) for label, value in shown if value]


def _counts(report: ImageReport) -> tuple[tuple[str, int], ...]:
    findings = report.findings
    asked = [finding for finding in findings if finding.verdict is Verdict.CONFIRM]
    ticked = sum(report.confirmation(finding.rule) is not None for finding in asked)
    fails = [finding for finding in findings if finding.verdict is Verdict.FAIL]
    return (
        ("blocks", sum(finding.severity is Severity.BLOCK for finding in fails)),
        ("warnings", sum(finding.severity is Severity.WARN for finding in fails)),
        ("notes", sum(finding.severity is Severity.INFO for finding in fails)),
        ("open", sum(finding.verdict is Verdict.UNKNOWN for finding in findings)),
        ("to confirm", len(asked) - ticked),
        ("confirmed", ticked),
        ("passed", sum(finding.verdict is Verdict.PASS for finding in findings)),
    )


def _groups(report: ImageReport) -> list[GroupView]:
    made = []
    for tone, heading, verdict, severity, expanded in GROUPS:
        mine = [one for one in report.findings if one.verdict is verdict and severity in {None, one.severity}]
        if mine:
            order = list(Severity)
            mine.sort(key=lambda one: order.index(one.severity))
            made.append(GroupView(tone, heading, expanded, tuple(_views(mine, report))))
    return made


def _views(findings: list[Finding], report: ImageReport) -> list[FindingView]:
    alike: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        merged = finding.verdict in {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}
        alike[finding.detail if merged else finding.rule + finding.detail].append(finding)
    views = []
    for same in alike.values():
        if len(same) > MANY_ALIKE:
            views.append(FindingView(same[0], tuple((one.rule, one.title) for one in same), ""))
        else:
            views += [FindingView(one, (), _repair(one.repair), _confirmation(one, report)) for one in same]
    return views


def _repair(code: str) -> str:
    kind, _, target = code.partition(":")
    return REPAIRS[kind].format(target=target.upper()) if kind in REPAIRS else ""


def _confirmation(finding: Finding, report: ImageReport) -> Confirmation | None:
    return report.confirmation(finding.rule) if finding.verdict is Verdict.CONFIRM else None


def _disk(disk: DiskFacts, guest: Guest | None) -> DiskView:
    layout = next((one for one in guest.layouts if one.index == disk.index), None) if guest else None
    stored = f"{size_words(disk.size)}, {size_words(disk.stored)} stored"
    return DiskView(
        heading=f"Disk {disk.index}: {disk.name}",
        container=", ".join(filter(None, (disk.format.value.upper(), disk.subformat, stored))),
        table=_table_words(layout),
        slices=tuple(_slices(layout, disk.size, guest)) if layout and guest else (),
    )


def _table_words(layout: DiskLayout | None) -> str:
    if layout is None:
        return "partition table not read"
    kind = {TableKind.NONE: "no partition table"}.get(
        layout.table, f"{layout.table.value.upper()} partition table"
    )
    problems = "; ".join(phrase(item.value) for item in layout.problems)
    code = "no boot code" if layout.boot_code == "none" else f"boot code: {layout.boot_code}"
    return ", ".join(filter(None, (kind, code, problems)))


def _slices(layout: DiskLayout, size: int, guest: Guest) -> list[SliceView]:
    volumes = {volume.partition: volume for volume in guest.volumes if volume.disks[:1] == (layout.index,)}
    if not layout.partitions:
        whole = next(
            (one for one in guest.volumes if one.disks == (layout.index,) and one.partition is None), None
        )
        return [_volume_slice("", 0, size, "", whole, 100.0)] if whole else []
    return [_partition(part, size, volumes.get(part.number)) for part in layout.partitions]


def _partition(part: Partition, disk_size: int, volume: Volume | None) -> SliceView:
    share = 100.0 * part.size / disk_size if disk_size else 0.0
    kind = f"{part.type} {part.name}".strip()
    return _volume_slice(
        str(part.number), part.start, part.size, kind, volume, min(100.0, share), active=part.active
    )


def _logical(volume: Volume) -> SliceView:
    return _volume_slice(volume.id, None, volume.size, "logical volume", volume, 0.0)


def _volume_slice(
    number: str,
    start: int | None,
    size: int,
    kind: str,
    volume: Volume | None,
    share: float,
    *,
    active: bool = False,
) -> SliceView:
    holds = free = state = ""
    if volume is not None:
        label = f"“{volume.label}”" if volume.label else ""
        holds = " ".join(filter(None, (volume.kind.value, volume.detail, label)))
        free = size_words(volume.free.value) if volume.free.value is not None else ""
        state = _state(volume)
    return SliceView(
        number=number,
        start="" if start is None else f"{start:,}".replace(",", " "),
        size=size_words(size),
        type=kind,
        holds=holds,
        free=free,
        state=state,
        share=round(share, 3),
        active=active,
    )


def _state(volume: Volume) -> str:
    words = []
    if volume.encrypted:
        words.append("encrypted")
    if volume.hibernated.value:
        words.append("hibernated")
    if volume.clean.value is not None:
        words.append("clean" if volume.clean.value else "not clean")
    return ", ".join(words)


def evidence_lines(evidence: tuple[Evidence, ...], most: int = 40) -> tuple[tuple[Evidence, ...], int]:
    """The first ones, and how many are left out: a guest may have thousands of lines."""
    return evidence[:most], max(0, len(evidence) - most)
