"""What a rule looks at: the inspection of one machine, and the edition that it is judged by."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from core.facts import Evidence, place
from core.guests.filesystems import READABLE
from core.guests.layout import DiskLayout, TableKind, Volume
from core.guests.linux.model import LinuxSystem
from core.guests.linux.mounts import resolve_device
from core.guests.model import Guest, Inspection
from core.guests.windows.model import WindowsSystem
from core.images.model import DiskFacts, Hardware, ImageFacts, Problem, ProblemCode
from core.rules.editions import EditionData
from core.rules.outcome import unread_evidence
from core.rules.secrets import hidden
from core.rules.support import SupportList, support_list
from core.rules.texts import commands

FLAVOURS = {
    "debian": "debian",
    "ubuntu": "debian",
    "rhel": "rhel",
    "redhat": "rhel",
    "centos": "rhel",
    "rocky": "rhel",
    "almalinux": "rhel",
    "ol": "rhel",
    "fedora": "rhel",
    "amzn": "rhel",
    "sles": "suse",
    "sles_sap": "suse",
    "suse": "suse",
    "opensuse": "suse",
    "opensuse-leap": "suse",
}
"""Which family's commands a distribution takes."""
READABLE_ALL_THE_SAME = frozenset(
    {
        ProblemCode.NAME_DISAGREES,
        ProblemCode.VMDK_NOT_STREAM_OPTIMIZED,
        ProblemCode.VMDK_NO_COMPRESSION,
        ProblemCode.VMDK_NOT_FROM_VMWARE,
        ProblemCode.NOT_FOR_AWS,
        ProblemCode.OVA_NOT_FIRST,
        ProblemCode.OVA_SEVERAL_SYSTEMS,
        ProblemCode.OVA_DIGEST,
    }
)
"""Problems that keep no disk from being read, and so are no reason why one was not."""


@dataclass(frozen=True, slots=True)
class NumberedDisk:
    """A disk of the machine. ``number`` is 1-based over all files, as the guest's layouts count."""

    number: int
    facts: DiskFacts
    image: ImageFacts

    @property
    def where(self) -> str:
        inside = (
            self.facts.name if len(self.image.disks) > 1 or self.facts.name not in self.image.path else ""
        )
        return place(self.image.path, inside)


@dataclass(frozen=True)
class Subject:
    """Inspection and edition, and what several rules derive from them."""

    inspection: Inspection
    edition: EditionData

    @property
    def supported(self) -> SupportList:
        """The edition's operating systems."""
        return support_list(self.edition.edition)

    @property
    def images(self) -> tuple[ImageFacts, ...]:
        return self.inspection.images

    @cached_property
    def disks(self) -> tuple[NumberedDisk, ...]:
        pairs = [(facts, image) for image in self.images for facts in image.disks]
        return tuple(
            NumberedDisk(number, facts, image) for number, (facts, image) in enumerate(pairs, start=1)
        )

    def disk(self, number: int) -> NumberedDisk | None:
        return next((disk for disk in self.disks if disk.number == number), None)

    @cached_property
    def unread_disks(self) -> tuple[Evidence, ...]:
        """Disks whose bytes cannot be had (or containers that do not even tell their disks), and why."""
        unread = []
        for image in self.images:
            if image.disks and all(disk.readable for disk in image.disks):
                continue
            reasons = [
                f"{problem.evidence.where}: {problem.evidence.value}"
                for problem in image.problems
                if problem.code not in READABLE_ALL_THE_SAME
            ]
            places = [one.where for one in self.disks if one.image is image and not one.facts.readable]
            unread += [
                Evidence(where=where, value="; ".join(reasons[:3]) or "not readable")
                for where in places or [image.path]
            ]
        return tuple(unread)

    @property
    def hardware(self) -> Hardware | None:
        return next((image.hardware for image in self.images if image.hardware is not None), None)

    @property
    def guest(self) -> Guest | None:
        return self.inspection.guest

    @property
    def linux(self) -> LinuxSystem | None:
        systems = self.guest.systems if self.guest else ()
        return next((system for system in systems if isinstance(system, LinuxSystem)), None)

    @property
    def windows(self) -> WindowsSystem | None:
        systems = self.guest.systems if self.guest else ()
        return next((system for system in systems if isinstance(system, WindowsSystem)), None)

    def problems(self, *codes: ProblemCode) -> Iterator[Problem]:
        for image in self.images:
            yield from (problem for problem in image.problems if problem.code in codes)

    def evidence(self, *codes: ProblemCode) -> tuple[Evidence, ...]:
        """Where the containers show these problems."""
        return tuple(problem.evidence for problem in self.problems(*codes))

    def root(self, system: LinuxSystem | WindowsSystem) -> Volume | None:
        return self.guest.volume(system.root) if self.guest else None

    @cached_property
    def layouts(self) -> tuple[DiskLayout, ...]:
        """Of the disks whose first and last sectors could be read: of the others the guest's facts hold a blank, and the trouble."""
        unread = {item.where for item in self.unread_layouts}
        layouts = self.guest.layouts if self.guest else ()
        return tuple(layout for layout in layouts if place(disk=layout.index) not in unread)

    @cached_property
    def unread_layouts(self) -> tuple[Evidence, ...]:
        """Why the partition tables of some disks could not be read (codes)."""
        if self.guest is None:
            return ()
        blank = {place(disk=one.index) for one in self.guest.layouts if one.table is TableKind.DAMAGED}
        return tuple(item for item in self.guest.trouble if item.where in blank)

    def layout(self, number: int) -> DiskLayout | None:
        return next((layout for layout in self.layouts if layout.index == number), None)

    @cached_property
    def boot_disk(self) -> int:
        """Number of the disk that the machine starts from: the one with boot code that can start it, else with an EFI system
        partition, else with an active partition, else with the root, else the first."""
        if self.guest is None:
            return 1
        layouts = self.layouts
        volumes = {volume.id: volume for volume in self.guest.volumes}
        roots = [volumes[system.root] for system in self.guest.systems if system.root in volumes]
        efi = [volumes[system.volume] for system in self.guest.efi if system.volume in volumes]
        candidates = [
            *(layout.index for layout in layouts if starts_by_bios(layout)),
            *(number for volume in efi for number in volume.disks),
            *(layout.index for layout in layouts if any(part.active for part in layout.partitions)),
            *(number for volume in roots for number in volume.disks),
        ]
        return candidates[0] if candidates else 1

    def unmounted(self, linux: LinuxSystem, point: str) -> tuple[Evidence, ...]:
        """Lines of fstab for ``point`` (or a folder below it) whose device is on none of the disks, or cannot be read: what lies
        there was not read. An fstab that cannot be read leaves all of it open."""
        if not linux.fstab.known:
            return (unread_evidence(linux.fstab),)
        return tuple(
            Evidence(where=entry.where, value=hidden(entry.text))
            for entry in linux.fstab.value or ()
            if f"{entry.mount}/".startswith(f"{point}/")
            and not {"noauto", "bind", "rbind"}.intersection(entry.options)
            and entry.device not in {"none", "tmpfs", "overlay"}
            and not self._is_mounted(linux, entry.device, entry.mount)
        )

    def _is_mounted(self, linux: LinuxSystem, device: str, point: str) -> bool:
        """Whether the device is here, and its file system could be put into the guest's tree."""
        guest = self.guest
        if guest is None:
            return True
        volume = resolve_device(device, guest, linux.crypttab)
        if volume is None or volume.encrypted or volume.kind not in READABLE:
            return False
        return not any(item.where == f"{volume.where}, {point}" for item in guest.trouble)

    @property
    def boot_layout(self) -> DiskLayout | None:
        return self.layout(self.boot_disk)

    @property
    def flavour(self) -> str:
        """Whose commands a fix names: ``debian``, ``rhel``, ``suse``, ``windows`` or ``other``."""
        if self.linux is not None:
            release = self.linux.release.value
            return FLAVOURS.get(release.id, "other") if release else "other"
        return "windows" if self.windows is not None else "other"

    def command(self, name: str, **values: str) -> str:
        """A shell command of this system, ready to be copied; the most usual one where its distribution is not known."""
        init = self.linux.init if self.linux else ""
        tables = commands()
        for key in (f"{self.flavour}-{init}", self.flavour, f"other-{init}", "other"):
            if name in tables.get(key, {}):
                return tables[key][name].format_map(
                    {key: shell_words(value) for key, value in values.items()}
                )
        raise LookupError(name)


def starts_by_bios(layout: DiskLayout) -> bool:
    """Whether boot code is there that can start the disk: Windows writes its own onto every disk that it sets up, where it can start
    nothing without an active partition (in a protective MBR there is none)."""
    if layout.boot_code == "none":
        return False
    if layout.boot_code == "windows":
        real = layout.table in {TableKind.MBR, TableKind.HYBRID}
        return real and any(part.active for part in layout.partitions)
    return bool(layout.partitions)


def shell_words(text: str) -> str:
    """Names out of a guest as words of a command: a package called ``x; reboot`` must not become one when it is copied.

    >>> shell_words("open-vm-tools x;reboot")
    "open-vm-tools 'x;reboot'"
    """
    return " ".join(shlex.quote(word) for word in text.split())


def table_words(layout: DiskLayout) -> str:
    """A partition table for evidence: ``gpt, 3 partitions, boot code grub2``."""
    count = len(layout.partitions)
    parts = f"{count} partition" + ("" if count == 1 else "s")
    names = {TableKind.NONE: "no partition table", TableKind.HYBRID: "hybrid (GPT and a filled MBR)"}
    kind = names.get(layout.table, layout.table.value.upper())
    return f"{kind}, {parts}, boot code {layout.boot_code}"
