"""DSK-01 to DSK-04: how many disks a machine may have, and how large."""

from __future__ import annotations

from collections.abc import Iterable

from core.facts import Evidence
from core.guests.layout import TableKind
from core.images.model import ImageFormat
from core.rules.editions import size_words
from core.rules.outcome import Outcomes, failed, not_applicable, passed, unknown, unread
from core.rules.registry import disk_rule
from core.rules.subject import NumberedDisk, Subject


def size_evidence(disk: NumberedDisk) -> Evidence:
    return Evidence(where=disk.where, value=f"{disk.facts.size} bytes ({size_words(disk.facts.size)})")


def _unsized(disks: Iterable[NumberedDisk]) -> list[Evidence]:
    """Disks whose headers do not even tell their size: 0 bytes are no size that was read."""
    return [
        Evidence(where=disk.where, value="no size could be read")
        for disk in disks
        if not disk.facts.readable and not disk.facts.size
    ]


@disk_rule("DSK-01")
def number_of_volumes(subject: Subject) -> Outcomes:
    count = len(subject.disks)
    shown = [Evidence(where=image.path, value=f"disks: {len(image.disks)}") for image in subject.images]
    if count > subject.edition.volumes:
        return failed("too-many", shown, count=count, excess=count - subject.edition.volumes)
    return passed(shown, count=count)


@disk_rule("DSK-02")
def boot_volume_size(subject: Subject) -> Outcomes:
    boot = subject.disk(subject.boot_disk)
    if boot is None:
        return unknown("no-boot-disk")
    if unsized := _unsized([boot]):
        return unknown("unread-disks", unsized)
    shown, size = size_evidence(boot), size_words(boot.facts.size)
    fits = boot.facts.size <= subject.edition.boot_size
    if subject.edition.boot_size_always:
        return passed(shown, size=size) if fits else failed("too-large", shown, size=size)
    layout = subject.boot_layout
    if subject.guest is None or layout is None or not subject.guest.systems:
        # Only a volume above the limit depends on what it holds.
        return passed(shown, size=size) if fits else unknown("depends", shown, size=size)
    if subject.windows is None or layout.table is TableKind.MBR:
        return not_applicable("not-converted", shown, size=size)
    if fits:
        return passed(shown, size=size)
    loaders = [system.loaders for system in subject.guest.efi]
    if any(loader.value for loader in loaders):
        return passed(shown, case="stays-uefi", size=size)
    if missing := unread(*loaders):
        return missing
    return failed("not-convertible", shown, size=size)


@disk_rule("DSK-03")
def data_volume_size(subject: Subject) -> Outcomes:
    edition = subject.edition
    judged = [
        disk for disk in subject.disks if not edition.boot_size_always or disk.number != subject.boot_disk
    ]
    if not judged:
        return not_applicable("one-disk", map(size_evidence, subject.disks))
    if unsized := _unsized(judged):
        return unknown("unread-disks", unsized)
    excess = 0 if edition.data_size_reached else 1
    large = [disk for disk in judged if disk.facts.size + excess > edition.data_size]
    if large:
        return failed(
            "too-large", map(size_evidence, large), size=size_words(max(disk.facts.size for disk in large))
        )
    return passed(map(size_evidence, judged), size=size_words(max(disk.facts.size for disk in judged)))


@disk_rule("DSK-04")
def manifest(subject: Subject) -> Outcomes:
    if unsized := _unsized(subject.disks):
        return unknown("unread-disks", unsized)
    large = [disk for disk in subject.disks if disk.facts.size > subject.edition.manifest_size]
    if large:
        return failed(
            "needed", map(size_evidence, large), size=size_words(max(disk.facts.size for disk in large))
        )
    return passed(
        map(size_evidence, subject.disks), size=size_words(max(disk.facts.size for disk in subject.disks))
    )


def in_formats(disk: NumberedDisk, formats: tuple[str, ...]) -> bool:
    """Whether a disk's own container is one of ``formats``; no formats mean any."""
    return not formats or disk.facts.format in {ImageFormat(name) for name in formats}
