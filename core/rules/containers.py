"""FMT-01 to FMT-12: what an import demands of the container."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.facts import Evidence
from core.images.model import ImageFormat, ProblemCode
from core.rules.outcome import Outcome, Outcomes, doubtful, failed, not_applicable, passed, unknown
from core.rules.registry import NO_IMAGE, any_rule, container_rule, failure_words
from core.rules.subject import NumberedDisk, Subject
from core.rules.verdicts import Verdict

ACCEPTED = frozenset({ImageFormat.RAW, ImageFormat.VHD, ImageFormat.VHDX, ImageFormat.VMDK, ImageFormat.OVA})
STREAM_OPTIMIZED = "streamOptimized"
DIFFERENCING = "differencing"
BLANK = "empty"
"""An OVF's disk without a file: it is made, not imported."""
NOT_WHOLE = (
    ProblemCode.HEADER_DAMAGED,
    ProblemCode.TRUNCATED,
    ProblemCode.TABLE_OUTSIDE,
    ProblemCode.BLOCK_UNREADABLE,
    ProblemCode.VMDK_EXTENT_MISSING,
    ProblemCode.VMDK_EXTENT_REFUSED,
)
EXTENT_AWAY = (ProblemCode.VMDK_EXTENT_MISSING, ProblemCode.VMDK_EXTENT_REFUSED)
REPACKABLE = (
    ProblemCode.NOT_FOR_AWS,
    ProblemCode.VMDK_NOT_STREAM_OPTIMIZED,
    ProblemCode.VMDK_NO_COMPRESSION,
    ProblemCode.OVA_CHUNKED,
    ProblemCode.OVA_COMPRESSED,
)
OVA_TAR = (ProblemCode.OVA_NOT_FIRST, ProblemCode.OVA_DIGEST, ProblemCode.OVA_MALFORMED)
OVA_OVF = (ProblemCode.OVA_SEVERAL_SYSTEMS, ProblemCode.OVA_MISSING_REFERENCE)


def repack(subject: Subject, target: str) -> str:
    """Code of the repair that writes the disks anew, where every disk can be read."""
    return f"repack:{target}" if subject.disks and all(disk.facts.readable for disk in subject.disks) else ""


def kind_words(disk: NumberedDisk) -> Evidence:
    """A disk's container for evidence: ``VMDK streamOptimized``."""
    value = f"{disk.facts.format.value.upper()} {disk.facts.subformat}".rstrip()
    return Evidence(where=disk.where, value=value)


def _of(subject: Subject, kind: ImageFormat) -> list[NumberedDisk]:
    return [disk for disk in subject.disks if disk.facts.format is kind]


def _told(disk: NumberedDisk) -> bool:
    """Whether anything of the disk's own headers was read: a member that is missing or compressed tells nothing."""
    return disk.facts.readable or bool(disk.facts.subformat)


def _settled(subject: Subject, disks: Iterable[NumberedDisk], *, whole: bool = False) -> Outcome:
    """Nothing was found against these disks: a pass where each was read, otherwise an open question.

    :param whole: only disks whose bytes can be had count as read, not those of which a descriptor tells.
    """
    judged = list(disks)
    if not judged:
        return _undecided(subject)
    blank = [disk for disk in judged if disk.facts.subformat == BLANK]
    if all(disk in blank or (disk.facts.readable if whole else _told(disk)) for disk in judged):
        return passed(map(kind_words, judged))
    return unknown("unread-disks", subject.unread_disks)


def _undecided(subject: Subject, *evidence: Iterable[Evidence]) -> Outcome:
    """The container is there, and its headers could not be followed to the point in question."""
    found = subject.evidence(*NOT_WHOLE, ProblemCode.UNSUPPORTED_FEATURE)
    return unknown("unreadable", *evidence, found, reason=found[0].value if found else failure_words(subject))


@any_rule("FMT-01")
def accepted_format(subject: Subject) -> Outcomes:
    shown = [
        Evidence(where=image.path, value=image.format.value.upper())
        for image in subject.images
        if image.format
    ]
    refused = [image for image in subject.images if image.format and image.format not in ACCEPTED]
    if refused:
        names = ", ".join(dict.fromkeys(image.format.value.upper() for image in refused if image.format))
        return failed("other-format", shown, format=names, repair=repack(subject, "vhdx"))
    if len(shown) == len(subject.images):
        misnamed = subject.evidence(ProblemCode.NAME_DISAGREES)
        return passed(shown, misnamed, case="misnamed" if misnamed else "pass", format=shown[0].value)
    failure = subject.inspection.failure
    reason = failure_words(subject)
    unnamed = [
        Evidence(where=image.path, value=reason.removeprefix(f"{image.path} "))
        for image in subject.images
        if image.format is None
    ]
    if failure is not None and failure.code in NO_IMAGE:
        return failed("empty" if failure.code == "image.empty" else "no-image", unnamed, reason=reason)
    return unknown("no-container", unnamed, reason=reason)


@container_rule("FMT-02", ImageFormat.VMDK)
def stream_optimized(subject: Subject) -> Outcomes:
    disks = _of(subject, ImageFormat.VMDK)
    uncompressed = subject.evidence(ProblemCode.VMDK_NO_COMPRESSION)
    others = [disk for disk in disks if _told(disk) and disk.facts.subformat not in {STREAM_OPTIMIZED, BLANK}]
    flagged = subject.evidence(ProblemCode.VMDK_NOT_STREAM_OPTIMIZED)
    if uncompressed:
        return failed("no-compression", uncompressed, flagged, repair=repack(subject, "vmdk"))
    if flagged or others:
        kinds = ", ".join(dict.fromkeys(disk.facts.subformat or "of no stated kind" for disk in others))
        return failed(
            "not-stream",
            flagged,
            map(kind_words, others),
            kind=kinds or "not",
            repair=repack(subject, "vmdk"),
        )
    return _settled(subject, disks)


@container_rule("FMT-03", ImageFormat.VMDK)
def from_vmware(subject: Subject) -> Outcomes:
    foreign = subject.evidence(ProblemCode.VMDK_NOT_FROM_VMWARE)
    if foreign:
        return failed("foreign", foreign)
    traces = [
        Evidence(where=disk.where, value=f"{name} = {value}")
        for disk in _of(subject, ImageFormat.VMDK)
        for name, value in disk.facts.properties.items()
    ]
    if traces:
        return passed(traces)
    disks = _of(subject, ImageFormat.VMDK)
    settled = _settled(subject, disks)
    return doubtful("untold", map(kind_words, disks)) if settled.verdict is Verdict.PASS else settled


@container_rule("FMT-04", ImageFormat.VHD)
def whole_vhd(subject: Subject) -> Outcomes:
    disks = _of(subject, ImageFormat.VHD)
    differing = [disk for disk in disks if disk.facts.subformat == DIFFERENCING]
    if differing:
        return failed("differencing", map(kind_words, differing))
    for case, code in (
        ("footers", ProblemCode.VHD_FOOTERS_DIFFER),
        ("checksum", ProblemCode.VHD_CHECKSUM),
        ("size", ProblemCode.VHD_SIZE),
    ):
        if found := subject.evidence(code):
            return failed(case, found, repair=repack(subject, "vhdx"))
    return _settled(subject, disks)


@container_rule("FMT-05", ImageFormat.VHDX)
def whole_vhdx(subject: Subject) -> Outcomes:
    disks = _of(subject, ImageFormat.VHDX)
    differing = [disk for disk in disks if disk.facts.subformat == DIFFERENCING]
    if differing:
        return failed("differencing", map(kind_words, differing))
    if found := subject.evidence(ProblemCode.VHDX_CHECKSUM):
        return failed("checksum", found, repair=repack(subject, "vhdx"))
    if found := subject.evidence(ProblemCode.VHDX_LOG_DIRTY):
        return failed("log", found, repair=repack(subject, "vhdx"))
    return _settled(subject, disks)


@container_rule("FMT-06", ImageFormat.OVA)
def well_formed_ova(subject: Subject) -> Outcomes:
    if found := subject.evidence(*OVA_OVF):
        return failed(
            "ovf", found, subject.evidence(*OVA_TAR), reason=found[0].value, repair=repack(subject, "vhdx")
        )
    if found := (*subject.evidence(*OVA_TAR), *_cut_archives(subject)):
        # The OVF's own text and the tar around it break in two different messages.
        case = "ovf" if all(".ovf" in item.where.lower() for item in found) else "tar"
        return failed(case, found, reason=found[0].value, repair=repack(subject, "vhdx"))
    members = [Evidence(where=disk.where, value=f"disk {disk.number} of the OVF") for disk in subject.disks]
    deep = "deep" if subject.inspection.deep else "pass"
    return passed(members, case=deep, count=len(members)) if members else _undecided(subject)


def _cut_archives(subject: Subject) -> Iterable[Evidence]:
    """Tar files that end within a member: no archive is whole that does, whatever can be read of it."""
    for image in subject.images:
        if image.format is ImageFormat.OVA:
            own = Path(image.path).name
            for problem in image.problems:
                if problem.code is ProblemCode.TRUNCATED and problem.evidence.where.startswith(
                    f"{own}, byte "
                ):
                    yield problem.evidence


@container_rule("FMT-07", ImageFormat.OVA)
def whole_members(subject: Subject) -> Outcomes:
    if found := subject.evidence(ProblemCode.OVA_CHUNKED):
        return failed("chunked", found, repair=repack(subject, "vhdx"))
    if found := subject.evidence(ProblemCode.OVA_COMPRESSED):
        return failed("compressed", found, repair=repack(subject, "vhdx"))
    return _settled(subject, subject.disks)


@container_rule("FMT-08", ImageFormat.VMDK)
def no_sesparse(subject: Subject) -> Outcomes:
    disks = _of(subject, ImageFormat.VMDK)
    found = subject.evidence(ProblemCode.VMDK_SESPARSE)
    named = [disk for disk in disks if disk.facts.subformat.lower() == "sesparse"]
    if found or named:
        return failed("sesparse", found, map(kind_words, named))
    return _settled(subject, disks)


@container_rule("FMT-09", ImageFormat.VMDK, ImageFormat.OVA)
def no_raw_device(subject: Subject) -> Outcomes:
    found = subject.evidence(ProblemCode.VMDK_RAW_DEVICE)
    named = [disk for disk in subject.disks if "devicemap" in disk.facts.subformat.lower()]
    if found or named:
        return failed("mapping", found, map(kind_words, named))
    return _settled(subject, subject.disks)


@container_rule("FMT-10")
def whole_data(subject: Subject) -> Outcomes:
    if found := subject.evidence(*EXTENT_AWAY):
        return failed("extent", found, subject.evidence(*NOT_WHOLE), reason=found[0].value)
    if found := subject.evidence(*NOT_WHOLE):
        # AWS's message is known for the grains of a VMDK only.
        vmdk = any(image.format is ImageFormat.VMDK for image in subject.images) or _of(
            subject, ImageFormat.VMDK
        )
        return failed("damaged" if vmdk else "cut-off", found, reason=found[0].value)
    settled = _settled(subject, subject.disks, whole=True)
    if settled.verdict is not Verdict.PASS:
        return settled
    sizes = [
        Evidence(where=disk.where, value=f"{disk.facts.stored} of {disk.facts.size} bytes stored")
        for disk in subject.disks
    ]
    plain = all(disk.facts.format is ImageFormat.RAW for disk in subject.disks)
    return passed(sizes, case="plain" if plain else "deep" if subject.inspection.deep else "pass")


@container_rule("FMT-11")
def no_parent(subject: Subject) -> Outcomes:
    found = subject.evidence(ProblemCode.PARENT_NEEDED)
    differing = [disk for disk in subject.disks if disk.facts.subformat == DIFFERENCING]
    if found or differing:
        return failed("parent", found, map(kind_words, differing))
    return _settled(subject, subject.disks)


@container_rule("FMT-12")
def taken_as_it_is(subject: Subject) -> Outcomes:
    found = subject.evidence(*REPACKABLE)
    foreign = [
        Evidence(where=image.path, value=image.format.value.upper())
        for image in subject.images
        if image.format is not None and image.format not in ACCEPTED
    ]
    if found or foreign:
        repair = repack(subject, "vhdx")
        return failed("repack" if repair else "unreadable-disk", foreign, found, repair=repair)
    if not subject.disks:
        return not_applicable("no-disk-read")
    return _settled(subject, subject.disks, whole=True)
