"""OVF packages: an OVA (one tar file), or an .ovf with its disks beside it. Members are read where they lie.

Source: DMTF DSP0243, Open Virtualization Format 2.1, chapter 5. AWS takes an OVA with the descriptor first, one virtual system, and
disks that are neither chunked nor compressed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from urllib.parse import unquote

from core.errors import ImageError
from core.images.detection import is_gzip
from core.images.files import WHY_NOT_OPENED, JoinedWindow, Siblings, Window, is_plain_name
from core.images.findings import Findings
from core.images.model import DiskFacts, ImageFormat, Problem, ProblemCode
from core.images.ova_manifest import LARGEST_MANIFEST, DigestCheck, parse_manifest
from core.images.ova_tar import MOST_MEMBERS, Member, walk
from core.images.ovf import LARGEST_OVF, DiskReference, FileReference, Ovf, OvfError, parse_ovf
from core.images.sources import Opened, Package, Source

OpenMember = Callable[[Source, Findings], Opened | None]
_FORMATS = (("vmdk", ImageFormat.VMDK), ("vhdx", ImageFormat.VHDX), ("vhd", ImageFormat.VHD))
_NOT_DISKS = (".ovf", ".mf", ".cert", ".nvram", ".iso", ".xml", ".strings", ".txt")


class _Members(Siblings):
    """The members of an OVA, by name."""

    def __init__(self, windows: dict[str, Window]) -> None:
        self._windows = windows

    def find(self, name: str) -> Window | None:
        return self._windows.get(name)


def open_ova(source: Source, findings: Findings, open_member: OpenMember) -> Package:
    """Open a tar file that holds an OVF descriptor and disks."""
    found = walk(source.window)
    if found.trouble is not None:
        offset, value = found.trouble
        code = ProblemCode.TRUNCATED if found.cut else ProblemCode.OVA_MALFORMED
        findings.add(code, source.name, offset=offset, value=value)
    windows = _members(source, findings, found.members)
    names = list(windows)
    descriptors = [name for name in names if name.lower().endswith(".ovf")]
    if descriptors and names[0] != descriptors[0]:
        value = f"the first member is {names[0]}"
        findings.add(ProblemCode.OVA_NOT_FIRST, source.name, offset=0, value=value)
    if len(descriptors) != 1:
        value = f"{len(descriptors) or 'no'} OVF descriptor{'s' if descriptors else ''}"
        findings.add(ProblemCode.OVA_MALFORMED, source.name, value=value)
    if not descriptors:
        return _without_descriptor(source, findings, windows, open_member)
    name = descriptors[0]
    data = windows[name].read_at(0, LARGEST_OVF + 1)
    reader = _PackageReader(source, name, _Members(windows), findings, open_member)
    manifest = next((name for name in names if name.lower().endswith(".mf")), "")
    package = reader.read(data, windows[name], manifest)
    if package is None:
        return _without_descriptor(source, findings, windows, open_member)
    return package


def open_ovf(source: Source, findings: Findings, open_member: OpenMember) -> Package:
    """Open an OVF descriptor whose files lie beside it."""
    findings.add(ProblemCode.NOT_FOR_AWS, source.name, value="an OVF beside its disks, not one OVA file")
    data = source.window.read_at(0, LARGEST_OVF + 1)
    reader = _PackageReader(source, source.name, source.siblings, findings, open_member)
    manifest = f"{source.name.rpartition('.')[0]}.mf"
    return reader.read(data, source.window, manifest) or Package()


def _members(source: Source, findings: Findings, members: Sequence[Member]) -> dict[str, Window]:
    """The regular members whose names stay within the package, in order."""

    def refuse(member: Member, why: str) -> None:
        findings.add(
            ProblemCode.OVA_MALFORMED, source.name, offset=member.header, value=f"{member.name}: {why}"
        )

    windows: dict[str, Window] = {}
    for member in members:
        name = member.name.removeprefix("./")
        if not member.regular:
            refuse(member, "not a regular file")
        elif not is_plain_name(name):
            refuse(member, "the name climbs out of the package, or is not plain")
        elif name in windows:
            refuse(member, "a second member of that name")
        else:
            windows[name] = source.window.part(member.offset, member.size)
    return windows


def _without_descriptor(
    source: Source, findings: Findings, windows: dict[str, Window], open_member: OpenMember
) -> Package:
    """Nothing says what belongs together: every member that is a disk counts, in the order of the tar file."""
    package = Package()
    for name, window in windows.items():
        if name.lower().endswith(_NOT_DISKS):
            continue
        member = Source(window, name, len(package.facts) + 1, _Members(windows))
        _add(package, open_member(member, findings))
    if not package.facts:
        findings.add(ProblemCode.OVA_MALFORMED, source.name, value="no disk among the members")
    return package


def _add(package: Package, opened: Opened | None) -> None:
    if opened is not None:
        package.facts.append(opened.facts)
        if opened.disk is not None:
            package.disks.append(opened.disk)


class _PackageReader:
    """Reads one package: the descriptor's disks in its order, its references, its manifest.

    :param where: name of the descriptor.
    """

    def __init__(
        self, source: Source, where: str, siblings: Siblings, findings: Findings, open_member: OpenMember
    ) -> None:
        self._source, self._where, self._siblings = source, where, siblings
        self._findings, self._open_member = findings, open_member
        self._package = Package()
        self._parts: dict[str, list[Window]] = {}

    def _report(self, code: ProblemCode, *parts: str, value: str, line: int | None = None) -> None:
        self._findings.add(code, self._where, *parts, value=value, line=line)

    def read(self, data: bytes, descriptor: Window, manifest: str) -> Package | None:
        """The package, or None where the descriptor cannot be read.

        :param manifest: what its manifest is called, if it is there.
        """
        try:
            ovf = parse_ovf(data, self._where)
        except OvfError as error:
            self._report(ProblemCode.OVA_MALFORMED, value=str(error))
            return None
        self._package.hardware = ovf.hardware
        self._judge_systems(ovf)
        self._look_up_references(ovf)
        for disk in ovf.disks:
            self._take_disk(ovf, disk)
        if not ovf.disks:
            self._report(ProblemCode.OVA_MALFORMED, "DiskSection", value="no disks")
        self._read_manifest(manifest, descriptor)
        return self._package

    def _judge_systems(self, ovf: Ovf) -> None:
        if ovf.systems == 0:
            self._report(ProblemCode.OVA_MALFORMED, value="no VirtualSystem")
        elif ovf.systems > 1 or ovf.collection:
            value = f"{ovf.systems} virtual systems" + (
                " in a VirtualSystemCollection" if ovf.collection else ""
            )
            self._report(ProblemCode.OVA_SEVERAL_SYSTEMS, value=value)
        for name in ovf.raw_devices:
            self._report(
                ProblemCode.VMDK_RAW_DEVICE, name, value="a disk that is mapped to a device of the host"
            )

    def _find(self, name: str) -> Window | None:
        """A file of the package, or None with the reason among the findings."""
        if not is_plain_name(name):
            self._report(
                ProblemCode.OVA_MALFORMED,
                "References",
                value=f"{name}: climbs out of the package, or is not plain",
            )
            return None
        try:
            window = self._siblings.find(name) or self._siblings.find(_decoded(name))
        except ImageError as error:
            self._report(
                ProblemCode.OVA_MALFORMED,
                "References",
                value=f"{name} {WHY_NOT_OPENED.get(error.code, 'cannot be opened')}",
            )
            return None
        if window is None:
            self._report(ProblemCode.OVA_MISSING_REFERENCE, "References", value=f"{name} is not there")
        return window

    def _look_up_references(self, ovf: Ovf) -> None:
        for reference in ovf.files.values():
            chunked = reference.chunk_size is not None or self._has_chunks(reference)
            parts = self._chunks(reference) if chunked else self._single(reference)
            self._parts[reference.id] = parts
            if chunked:
                value = f"{reference.href} in {len(parts)} chunks"
                self._report(ProblemCode.OVA_CHUNKED, "References", value=value)
                self._report(ProblemCode.NOT_FOR_AWS, "References", value=value)
            held = sum(part.size for part in parts)
            if parts and reference.size is not None and held < reference.size:
                value = f"{reference.href} has {held} bytes, {reference.size} were promised"
                self._report(ProblemCode.TRUNCATED, "References", value=value)

    def _single(self, reference: FileReference) -> list[Window]:
        window = self._find(reference.href)
        return [] if window is None else [window]

    def _has_chunks(self, reference: FileReference) -> bool:
        name = _chunk_name(reference.href, 0)
        if not is_plain_name(name):
            return False
        try:
            return self._siblings.find(name) is not None and self._siblings.find(reference.href) is None
        except ImageError:
            return False

    def _chunks(self, reference: FileReference) -> list[Window]:
        """Chunks are named with nine decimal digits, from 0 on; the size says how many there have to be."""
        expected = None
        if reference.size and reference.chunk_size:
            expected = min(-(-reference.size // reference.chunk_size), MOST_MEMBERS)
        parts: list[Window] = []
        for number in count():
            name = _chunk_name(reference.href, number)
            if number >= MOST_MEMBERS or number == expected:
                break
            window = self._find(name) if expected is not None or number == 0 else self._siblings.find(name)
            if window is None:
                break
            parts.append(window)
        return parts

    def _take_disk(self, ovf: Ovf, disk: DiskReference) -> None:
        index = len(self._package.facts) + 1
        reference = ovf.files.get(disk.file)
        if disk.parent:
            self._report(ProblemCode.PARENT_NEEDED, f"Disk {disk.id}", value=f"parentRef {disk.parent}")
        if not disk.file:
            self._add_unreadable(index, disk, disk.id, "empty")
            return
        if reference is None:
            self._report(
                ProblemCode.OVA_MISSING_REFERENCE,
                f"Disk {disk.id}",
                value=f"fileRef {disk.file} is not there",
            )
            self._add_unreadable(index, disk, disk.id)
            return
        parts = self._parts.get(reference.id, [])
        if not parts:
            self._add_unreadable(index, disk, reference.href)
            return
        window = parts[0] if len(parts) == 1 else JoinedWindow(parts)
        if reference.compression.lower() not in {"", "identity"} or is_gzip(window):
            value = f"{reference.href}: {reference.compression or 'gzip'}"
            self._report(ProblemCode.OVA_COMPRESSED, "References", value=value)
            self._add_unreadable(index, disk, reference.href)
            return
        self._open_disk(ovf, disk, Source(window, reference.href, index, self._siblings))

    def _open_disk(self, ovf: Ovf, disk: DiskReference, source: Source) -> None:
        own = Findings()
        opened = self._open_member(source, own)
        self._findings.extend(*(item for item in own.problems() if not _answered(item, ovf)))
        if opened is None:
            self._findings.add(ProblemCode.HEADER_DAMAGED, source.name, offset=0, value="not a disk image")
            self._add_unreadable(source.index, disk, source.name)
        else:
            _add(self._package, opened)

    def _add_unreadable(self, index: int, disk: DiskReference, name: str, subformat: str = "") -> None:
        claimed = disk.format.lower()
        guessed = next((known for word, known in _FORMATS if word in claimed), ImageFormat.VMDK)
        self._package.facts.append(
            DiskFacts(
                index=index,
                name=name,
                format=guessed,
                subformat=subformat,
                size=disk.capacity or 0,
                stored=0,
                readable=False,
            )
        )

    def _read_manifest(self, name: str, descriptor: Window) -> None:
        try:
            manifest = self._siblings.find(name) if name else None
        except ImageError:
            manifest = None
        if manifest is None:
            return
        digests, wrong = parse_manifest(manifest.read_at(0, LARGEST_MANIFEST))
        for line, text in wrong:
            self._findings.add(ProblemCode.OVA_MALFORMED, name, line=line, value=text)
        for digest in digests:
            window = (
                descriptor if digest.name == self._where else self._manifested(name, digest.name, digest.line)
            )
            if window is None:
                continue
            check = DigestCheck(name, digest, window)
            if window is descriptor:  # small, and the file that people edit
                self._findings.extend(*check.run(lambda _: None))
            else:
                self._package.checks.append(check)

    def _manifested(self, manifest: str, name: str, line: int) -> Window | None:
        window = None
        if is_plain_name(name):
            try:
                window = self._siblings.find(name)
            except ImageError:
                window = None
        if window is None:
            self._findings.add(
                ProblemCode.OVA_MISSING_REFERENCE, manifest, line=line, value=f"{name} is not there"
            )
        return window


def _decoded(href: str) -> str:
    """A reference is a URI: blanks and the like may be percent-encoded. The same where that gives no plain name."""
    plain = unquote(href)
    return plain if is_plain_name(plain) else href


def _chunk_name(href: str, number: int) -> str:
    return f"{href}.{number:09d}"


def _answered(item: Problem, ovf: Ovf) -> bool:
    """An OVF that VMware wrote answers who made the disk."""
    return item.code is ProblemCode.VMDK_NOT_FROM_VMWARE and ovf.by_vmware
