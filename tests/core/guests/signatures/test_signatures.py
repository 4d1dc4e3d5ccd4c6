"""What a volume holds, told from its bytes; blkid's opinion where it has one."""

from __future__ import annotations

import struct
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.bitlocker import bitlocker
from samples.filesystems import MIB, BytesDisk, RawDisk, blank, ext, run
from samples.volumes import boot_sector, luks, swap

from core.guests.layout import VolumeKind
from core.guests.signatures import Signature, identify
from core.guests.signatures.bitlocker import suspended
from core.guests.volumes import map_volumes

Make = Callable[[str, Path], Path]
KINDS = {
    "ext2": (VolumeKind.EXT2, ""),
    "ext3": (VolumeKind.EXT3, ""),
    "ext4": (VolumeKind.EXT4, ""),
    "xfs": (VolumeKind.XFS, "xfs v5"),
    "xfs-v4": (VolumeKind.XFS, "xfs v4"),
    "btrfs": (VolumeKind.BTRFS, ""),
}
DOS_KINDS = {
    "ntfs": (VolumeKind.NTFS, ""),
    "fat12": (VolumeKind.FAT, "fat12"),
    "fat16": (VolumeKind.FAT, "fat16"),
    "fat32": (VolumeKind.FAT, "fat32"),
}


def at(image: Path) -> Signature:
    return identify(RawDisk(image))


def blkid(image: Path) -> dict[str, str]:
    lines = run("blkid", "-p", "-o", "export", image).splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


@pytest.mark.needs("blkid")
@pytest.mark.parametrize("kind", [*KINDS, *DOS_KINDS])
def test_kind_uuid_and_label_as_blkid_tells_them(kind: str, make: Make, tree: Path, plain_tree: Path) -> None:
    image = make(kind, tree if kind in KINDS else plain_tree)
    found, told = at(image), blkid(image)
    assert (found.kind, found.detail) == {**KINDS, **DOS_KINDS}[kind]
    assert found.uuid == told["UUID"]
    assert found.kind.value == told["TYPE"].replace("vfat", "fat")
    if kind != "ntfs":  # its label is not in the boot sector
        assert found.label == told.get("LABEL", "")
    assert not found.encrypted


@pytest.mark.needs("blkid", "mkswap")
def test_swap(tmp_path: Path) -> None:
    image = swap(tmp_path / "swap", 4 * MIB)
    found, told = at(image), blkid(image)
    assert (found.kind, found.detail, found.label) == (VolumeKind.SWAP, "", "swap")
    assert found.uuid == told["UUID"]
    assert at(swap(tmp_path / "asleep", 4 * MIB, suspended=True)).detail == "suspended"


def test_luks_and_bitlocker_are_encrypted(tmp_path: Path) -> None:
    for version in (1, 2):
        found = at(luks(tmp_path / f"luks{version}", version=version))
        assert (found.kind, found.detail, found.encrypted) == (VolumeKind.LUKS, f"luks{version}", True)
        assert found.uuid == str(uuid.UUID(int=5))
    locked = boot_sector(tmp_path / "bitlocker", 8 * MIB, b"-FVE-FS-")
    assert at(locked) == Signature(VolumeKind.BITLOCKER, "bitlocker", encrypted=True)
    assert not suspended(RawDisk(locked))


def test_a_suspended_bitlocker_is_told_and_stays_encrypted(tmp_path: Path) -> None:
    disk = RawDisk(bitlocker(tmp_path / "suspended", suspended=True))
    assert suspended(disk)
    (volume,) = map_volumes([disk]).volumes
    assert (volume.kind, volume.encrypted) == (VolumeKind.BITLOCKER, True)
    assert volume.detail == "bitlocker, unlocked by a clear key"
    locked = RawDisk(bitlocker(tmp_path / "locked"))
    assert not suspended(locked)
    assert map_volumes([locked]).volumes[0].detail == "bitlocker"


def test_bitlocker_to_go_looks_like_fat(tmp_path: Path) -> None:
    image = blank(tmp_path / "fat", 40 * MIB)
    run("mkfs.fat", "-F", "32", image)
    assert at(image).kind is VolumeKind.FAT
    with image.open("r+b") as file:
        file.seek(3)
        file.write(b"MSWIN4.1")
        file.seek(424)
        file.write(uuid.UUID("4967d63b-2e29-4ad8-8399-f6a339e3d001").bytes_le)
    assert at(image) == Signature(VolumeKind.BITLOCKER, "bitlocker to go", encrypted=True)


def test_what_is_recognised_and_not_read(tmp_path: Path) -> None:
    assert at(boot_sector(tmp_path / "refs", MIB, b"ReFS\0\0\0\0")).kind is VolumeKind.REFS
    assert at(boot_sector(tmp_path / "exfat", MIB, b"EXFAT   ")).kind is VolumeKind.EXFAT
    data = bytearray(80 * MIB)
    struct.pack_into("<Q", data, (128 << 10) + 4096, 0x00BAB10C)
    assert identify(BytesDisk(data)).kind is VolumeKind.ZFS
    data = bytearray(MIB)
    data[0x10034:0x1003D] = b"ReIsEr2Fs"
    assert identify(BytesDisk(data)).kind is VolumeKind.REISERFS
    data = bytearray(MIB)
    data[0xC00:0xC08] = b"PRIVHEAD"
    assert identify(BytesDisk(data)).kind is VolumeKind.LDM


@pytest.mark.parametrize(
    ("version", "offset"), [("1.1", 0), ("1.2", 4096), ("1.0", 8 * MIB - 8192), ("0.90", 8 * MIB - 65536)]
)
def test_a_raid_member_is_no_file_system_even_where_one_shows(
    version: str, offset: int, tmp_path: Path
) -> None:
    data = bytearray(ext("ext4", None, tmp_path / "ext", 8 * MIB).read_bytes())
    assert identify(BytesDisk(data)).kind is VolumeKind.EXT4
    major, minor = (0, 90) if version == "0.90" else (1, 0)
    struct.pack_into("<III", data, offset, 0xA92B4EFC, major, minor)
    found = identify(BytesDisk(data))
    assert (found.kind, found.detail) == (VolumeKind.MD_RAID, f"md {version}")


def test_zeros_and_noise() -> None:
    assert identify(BytesDisk(bytes(MIB))) == Signature(VolumeKind.EMPTY)
    assert identify(BytesDisk(b"")) == Signature(VolumeKind.EMPTY)
    assert identify(BytesDisk(b"\1")) == Signature(VolumeKind.UNKNOWN)
    assert identify(BytesDisk(b"noise " * 20000)).kind is VolumeKind.UNKNOWN


MAGICS = [(0x438, b"\x53\xef"), (0, b"XFSB"), (0x10040, b"_BHRfS_M"), (0x8000, b"JFS1"), (3, b"NTFS    "), (0, b"LUKS\xba\xbe"),
          (512, b"LABELONE"), (528, b"\x20\0\0\0\0\0\0\0LVM2 001"), (4086, b"SWAPSPACE2"), (510, b"\x55\xaa"), (0, b"\xeb\x58\x90")]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sets(st.sampled_from(MAGICS)), st.randoms(use_true_random=False), st.booleans())
def test_any_bytes_behind_a_magic_are_identified_as_something(
    magics: set, random: object, noisy: bool
) -> None:
    data = bytearray(random.randbytes(0x12000) if noisy else 0x12000)
    for offset, magic in magics:
        data[offset : offset + len(magic)] = magic
    assert isinstance(identify(BytesDisk(data)), Signature)
