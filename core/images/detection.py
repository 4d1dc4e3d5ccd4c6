"""Which container a file is, by its content and never by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from core.images.files import Window
from core.images.model import ImageFormat
from core.images.ova_tar import Member, looks_like_tar, walk
from core.images.signatures import (
    COWD_MAGIC,
    FOOTER_COOKIE,
    FOOTER_SIZE,
    OLD_FOOTER_SIZE,
    SESPARSE_MAGIC,
    SPARSE_MAGIC,
    VDI_SIGNATURE,
    VDI_SIGNATURE_OFFSET,
    is_descriptor,
)

_START = 4096
_DISK_SUFFIXES = (".vmdk", ".vhd", ".vhdx", ".raw", ".img", ".qcow2", ".vdi")


class Detection(NamedTuple):
    """The format, or for people what the file looks like instead."""

    format: ImageFormat | None
    looks: str = ""


class _Signature(NamedTuple):
    offset: int
    magic: bytes


# What may stand at the beginning of a disk that has been in use: a partition table, or a volume without one.
_ON_DISKS = (
    _Signature(510, b"\x55\xaa"),  # MBR, and the boot sectors of FAT, NTFS and BitLocker
    _Signature(512, b"EFI PART"),
    _Signature(4096, b"EFI PART"),  # sectors of 4096 bytes
    _Signature(0x438, b"\x53\xef"),  # ext2/3/4
    _Signature(0, b"XFSB"),
    _Signature(0x8000, b"JFS1"),
    _Signature(0x10040, b"_BHRfS_M"),
    _Signature(0, b"LUKS\xba\xbe"),
    _Signature(0x10034, b"ReIsEr"),
    _Signature(0x1000, b"\xfc\x4e\x2b\xa9"),  # Linux software RAID
    _Signature(4086, b"SWAPSPACE2"),
    *(_Signature(512 * sector, b"LABELONE") for sector in range(4)),  # LVM2
)

_ISO9660 = _Signature(0x8001, b"CD001")
_OTHER_FILES = (
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip-compressed file: unpack it first"),
    (b"\xfd7zXZ\0", "an xz-compressed file: unpack it first"),
    (b"BZh", "a bzip2-compressed file: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard-compressed file: unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"%PDF", "a PDF document"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)


def detect_window(window: Window, suffix: str = "") -> Detection:
    """:param suffix: of the file's name, lower case: it only says that a tar file without OVF was meant as an OVA."""
    start = window.read_at(0, _START)
    for recognise in (_vmdk, _vhdx, _qcow2, _vdi):
        found = recognise(start)
        if found is not None:
            return Detection(found)
    if _is_vhd(window, start):
        return Detection(ImageFormat.VHD)
    if looks_like_tar(start):
        if suffix == ".ova" or _holds_disks(window):
            return Detection(ImageFormat.OVA)
        return Detection(None, "a tar archive without an OVF or a disk")
    if is_ovf(start):
        return Detection(ImageFormat.OVA)
    for magic, looks in _OTHER_FILES:
        if start.startswith(magic) and not (magic == b"MZ" and _on_disk(window)):
            return Detection(None, looks)
    if _on_disk(window):
        return Detection(ImageFormat.RAW)
    if window.read_at(_ISO9660.offset, len(_ISO9660.magic)) == _ISO9660.magic:
        return Detection(None, "an image of a CD or DVD")
    return Detection(None, _describe(start))


def _vmdk(start: bytes) -> ImageFormat | None:
    if start.startswith((SPARSE_MAGIC, COWD_MAGIC, SESPARSE_MAGIC)) or is_descriptor(start):
        return ImageFormat.VMDK
    return None


def _vhdx(start: bytes) -> ImageFormat | None:
    return ImageFormat.VHDX if start.startswith(b"vhdxfile") else None


def _qcow2(start: bytes) -> ImageFormat | None:
    return ImageFormat.QCOW2 if start.startswith(b"QFI\xfb") else None


def _vdi(start: bytes) -> ImageFormat | None:
    return ImageFormat.VDI if start[VDI_SIGNATURE_OFFSET:].startswith(VDI_SIGNATURE) else None


def _is_vhd(window: Window, start: bytes) -> bool:
    if start.startswith(FOOTER_COOKIE):
        return True
    return any(
        window.size >= size and window.read_at(window.size - size, len(FOOTER_COOKIE)) == FOOTER_COOKIE
        for size in (FOOTER_SIZE, OLD_FOOTER_SIZE)
    )


def is_ovf(start: bytes) -> bool:
    """Whether a file that begins with ``start`` is an OVF descriptor: XML with an Envelope, in UTF-8 or UTF-16."""
    text = start
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        text = start.decode("utf-16", "ignore").encode()
    text = text.removeprefix(b"\xef\xbb\xbf").lstrip()
    return text.startswith(b"<") and b"Envelope" in text


def is_gzip(window: Window) -> bool:
    return window.read_at(0, 2) == b"\x1f\x8b"


def _holds_disks(window: Window) -> bool:
    def wanted(member: Member) -> bool:
        return member.name.lower().endswith((".ovf", *_DISK_SUFFIXES))

    found = walk(window, enough=wanted).members
    return any(wanted(member) for member in found)


def _on_disk(window: Window) -> bool:
    return any(window.read_at(offset, len(magic)) == magic for offset, magic in _ON_DISKS)


def _describe(start: bytes) -> str:
    if not any(start):
        return "zeros: there is no partition table and no file system"
    decoders: tuple[Callable[[], str], ...] = (lambda: start.decode("utf-8"), lambda: start.decode("utf-16"))
    for decode in decoders:
        try:
            text = decode()
        except UnicodeDecodeError:
            continue
        if all(char.isprintable() or char.isspace() for char in text):
            from core.images.vmx import is_vmx

            return "a VMX: give the VMDK files that it names" if is_vmx(start) else "a text file"
    return "data without a partition table or a file system"
