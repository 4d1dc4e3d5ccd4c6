"""From a path to an opened image: look at the content, hand it to the reader of that format, gather the facts."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from core.errors import ImageError
from core.images.detection import detect_window, is_ovf
from core.images.files import FolderSiblings, SharedFile
from core.images.findings import Findings
from core.images.model import Image, ImageFacts, ImageFormat, ProblemCode
from core.images.sources import Opened, Package, Source

_READERS = {
    ImageFormat.RAW: "raw",
    ImageFormat.VHD: "vhd",
    ImageFormat.VHDX: "vhdx",
    ImageFormat.VMDK: "vmdk",
    ImageFormat.QCOW2: "qcow2",
    ImageFormat.VDI: "vdi",
}
"""Modules beside this one whose ``open_…`` reads the format; loaded when there is such an image."""
_SUFFIXES = {
    ".raw": ImageFormat.RAW,
    ".img": ImageFormat.RAW,
    ".dd": ImageFormat.RAW,
    ".vhd": ImageFormat.VHD,
    ".avhd": ImageFormat.VHD,
    ".vhdx": ImageFormat.VHDX,
    ".avhdx": ImageFormat.VHDX,
    ".vmdk": ImageFormat.VMDK,
    ".ova": ImageFormat.OVA,
    ".ovf": ImageFormat.OVA,
    ".qcow2": ImageFormat.QCOW2,
    ".vdi": ImageFormat.VDI,
}
_START = 4096


def detect(path: Path | str) -> ImageFormat | None:
    """The container format of a file, by its content; None where it is no disk image.

    :raises ImageError: as :func:`open_image`, but for ``image.not-a-disk-image`` and ``image.empty``.
    """
    path = Path(path)
    file = SharedFile(path)
    try:
        return detect_window(file, path.suffix.lower()).format if file.size else None
    finally:
        file.close()


def open_image(path: Path | str) -> Image:
    """Open a disk image for reading: raw, VHD, VHDX, VMDK, QCOW2, VDI, an OVA or an OVF beside its disks.

    A damaged or unsupported container is opened all the same: what is wrong with it stands in ``facts.problems``, and
    ``disks`` holds the disks that can be read (none, maybe). Close the image, or use it as a context.

    :raises ImageError: there is no container to speak of: ``image.not-found``, ``image.is-directory``,
        ``image.no-permission``, ``image.empty``, ``image.not-a-disk-image``, ``image.read-failed``.
    """
    path = Path(path)
    files: list[SharedFile] = [SharedFile(path)]
    try:
        return _open(path, files)
    except BaseException:
        for file in files:
            file.close()
        raise


def _open(path: Path, files: list[SharedFile]) -> Image:
    file = files[0]
    if file.size == 0:
        raise ImageError("image.empty", path=str(path))
    found = detect_window(file, path.suffix.lower())
    if found.format is None:
        raise ImageError("image.not-a-disk-image", path=str(path), looks=found.looks)
    findings = Findings()
    _compare_name(path, found.format, findings)
    siblings = FolderSiblings(path.parent, files)
    source = Source(file, path.name, 1, siblings)
    if found.format is ImageFormat.OVA:
        from core.images.ova import open_ova, open_ovf

        opener = open_ovf if is_ovf(file.read_at(0, _START)) else open_ova
        package = opener(source, findings, _open_member)
    else:
        opened = _reader(found.format)(source, findings)
        package = Package([opened.facts], [opened.disk] if opened.disk else [])
        if found.format is ImageFormat.VMDK:
            from core.images.vmx import hardware_beside

            package.hardware = hardware_beside(path)
    facts = ImageFacts(
        path=str(path),
        format=found.format,
        size_on_disk=sum(each.size for each in files),
        disks=tuple(package.facts),
        hardware=package.hardware,
        problems=findings.problems(),
    )
    return Image(path, facts, list(package.disks), list(package.checks), list(files))


def _open_member(source: Source, findings: Findings) -> Opened | None:
    """A disk within a package, or None where the member is no disk image."""
    found = detect_window(source.window).format
    return _reader(found)(source, findings) if found in _READERS else None


def _reader(format: ImageFormat) -> Callable[[Source, Findings], Opened]:  # noqa: A002 - the field's name
    name = _READERS[format]
    reader: Callable[[Source, Findings], Opened] = getattr(
        import_module(f"core.images.{name}"), f"open_{name}"
    )
    return reader


def _compare_name(path: Path, format: ImageFormat, findings: Findings) -> None:  # noqa: A002 - the field's name
    promised = _SUFFIXES.get(path.suffix.lower())
    if promised is not None and promised is not format:
        value = f"the name says {promised.value}, the content is {format.value}"
        findings.add(ProblemCode.NAME_DISAGREES, path.name, value=value)
