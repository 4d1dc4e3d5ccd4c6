"""Free space against each file system's own tool, and how volumes were left, for real where the kernel here can."""

from __future__ import annotations

import os
import re
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import volumes
from samples.fat_files import fat
from samples.filesystems import MIB, RawDisk, blank, ext, run

from core.guests.layout import Volume
from core.guests.volumes import map_volumes

Make = Callable[[str, Path], Path]


def needs_mount(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not volumes.can_mount(kind), reason=f"{kind} cannot be mounted here")


def volume(image: Path) -> Volume:
    (found,) = map_volumes([RawDisk(image)]).volumes
    return found


def number(text: str, pattern: str) -> int:
    match = re.search(pattern, text)
    assert match, text
    return int(match[1])


@pytest.mark.needs("dumpe2fs")
@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4", "ext4-1k-bigalloc"])
def test_free_space_of_ext_as_dumpe2fs_counts_it(kind: str, make: Make, tree: Path) -> None:
    image = make(kind, tree)
    told = run("dumpe2fs", "-h", image)
    size = number(told, r"Block size:\s+(\d+)")
    assert volume(image).free.value == number(told, r"Free blocks:\s+(\d+)") * size
    assert volume(image).clean.value is True


@pytest.mark.needs("xfs_db")
@pytest.mark.parametrize("kind", ["xfs", "xfs-v4"])
def test_free_space_of_xfs_as_xfs_db_counts_it(kind: str, make: Make, tree: Path) -> None:
    image = make(kind, tree)
    told = run("xfs_db", "-r", "-c", "sb 0", "-c", "p fdblocks blocksize", image)
    free = number(told, r"fdblocks = (\d+)") * number(told, r"blocksize = (\d+)")
    assert volume(image).free.value == free
    assert volume(image).clean.value is True


@needs_mount("btrfs")
def test_free_space_of_btrfs_as_btrfs_estimates_it(tree: Path, tmp_path: Path) -> None:
    for name, options in (("single", ""), ("dup", "-d dup -m dup"), ("mixed", "--mixed")):
        told: list[str] = []

        def fill(top: Path, told: list[str] = told) -> None:
            shutil.copytree(tree, top / "tree", symlinks=True)
            run("sync", "-f", top)
            told.append(run("btrfs", "filesystem", "usage", "-b", top))

        (image,) = volumes.btrfs_subvolumes(tmp_path / name, 320 * MIB, fill, make=options)
        free = number(told[0], r"Free \(estimated\):\s+(\d+)")
        if name == "mixed":  # a running kernel keeps a reserve there, which is on no disk
            free += number(told[0], r"Global reserve:\s+(\d+)")
        assert volume(image).free.value == free, name
        assert volume(image).clean.value is True


@pytest.mark.slow
@pytest.mark.needs("fsck.jfs", "qemu-system-x86_64", "jfs_mkfs", "apt-get")
def test_free_space_and_state_of_jfs(make: Make, tree: Path, tmp_path: Path, sample_cache: Path) -> None:
    image = Path(shutil.copy(make("jfs", tree), tmp_path / "jfs"))
    free, clean = volume(image).free.value, volume(image).clean
    told = run("fsck.jfs", "-n", "-v", image)
    assert free == number(told, r"(\d+) kilobytes are available") << 10
    assert clean.value is True
    left = volumes.jfs(tree, tmp_path / "left", 64 * MIB, sample_cache, leave_mounted=True)
    assert volume(left).clean.value is False
    assert "s_state" in volume(left).clean.where


@needs_mount("ntfs")
@pytest.mark.needs("ntfsinfo")
def test_free_space_of_ntfs_as_ntfsinfo_counts_it(make: Make, plain_tree: Path) -> None:
    image = make("ntfs", plain_tree)
    told = run("ntfsinfo", "-m", "-f", image)
    free = number(told, r"Free Clusters:\s+(\d+)") * number(told, r"Cluster Size:\s+(\d+)")
    assert volume(image).free.value == free
    assert (volume(image).clean.value, volume(image).hibernated.value) == (True, False)
    assert volume(image).label == "Windows"


@pytest.mark.needs("fsck.fat")
@pytest.mark.parametrize("bits", [12, 16, 32])
def test_free_space_of_fat_as_fsck_counts_it(bits: int, make: Make, plain_tree: Path) -> None:
    image = make(f"fat{bits}", plain_tree)
    told = run("fsck.fat", "-n", "-v", image)
    used, total = number(told, r"(\d+)/\d+ clusters"), number(told, r"\d+/(\d+) clusters")
    assert volume(image).free.value == (total - used) * number(told, r"(\d+) bytes per cluster")
    assert volume(image).clean.value is True


def test_ext_that_was_not_unmounted(tmp_path: Path) -> None:
    image = ext("ext4", None, tmp_path / "ext", 16 * MIB)
    assert volume(image).clean.value is True
    run("debugfs", "-w", "-R", "feature needs_recovery", image)
    left = volume(image).clean
    assert (left.value, left.where) == (False, "disk 1, superblock, needs_recovery")
    image = ext("ext2", None, tmp_path / "ext2", 16 * MIB)
    run("debugfs", "-w", "-R", "set_super_value state 0", image)
    assert (volume(image).clean.value, volume(image).clean.where) == (
        False,
        "disk 1, superblock, s_state 0x0",
    )
    run("debugfs", "-w", "-R", "set_super_value state 3", image)
    assert volume(image).clean.value is False


@needs_mount("xfs")
@pytest.mark.parametrize("options", [(), ("-l", "su=256k")])
def test_xfs_before_and_after_its_unmount(options: tuple[str, ...], tree: Path, tmp_path: Path) -> None:
    image = volumes.xfs(None, tmp_path / "xfs", 320 * MIB, *options)
    with volumes.mounted(image, "xfs") as top:
        shutil.copytree(tree, top / "tree", symlinks=True)
        run("sync", "-f", top)
        pulled = Path(shutil.copy(image, tmp_path / "pulled"))
        shutil.rmtree(top / "tree")
    assert volume(pulled).clean.value is False
    assert "<DIRTY>" in run("xfs_logprint", "-t", pulled)
    assert volume(image).clean.value is True
    assert "<CLEAN>" in run("xfs_logprint", "-t", image)


@pytest.mark.slow
@needs_mount("xfs")
def test_an_xfs_log_that_wraps(tmp_path: Path) -> None:
    """The head is found in a ring that was written round: its cycle falls in the middle."""
    image = tmp_path / "xfs"
    blank(image, 120 * MIB)
    run("mkfs.xfs", "-q", "--unsupported", "-f", "-l", "size=8m", "-b", "size=4096", image)
    start = number(run("xfs_db", "-r", "-c", "sb 0", "-c", "p logstart", image), r"logstart = (\d+)")
    at = number(run("xfs_db", "-r", "-c", f"convert fsblock {start} byte", image), r"\((\d+)\)")
    with volumes.mounted(image, "xfs") as top:
        for turn in range(100):
            for each in range(2000):
                (top / f"{turn}-{each}-{'x' * 80}").touch()
            run("sync", "-f", top)
            log = image.read_bytes()[at : at + 8 * MIB]
            cycles = {struct.unpack_from(">I", log, block)[0] for block in range(0, len(log), 512)}
            if len(cycles - {0, 0xFEEDBABE}) > 1:
                break
            for file in top.iterdir():
                file.unlink()
        else:
            pytest.fail("the log did not wrap")
        pulled = Path(shutil.copy(image, tmp_path / "pulled"))
    assert "<CLEAN>" in run("xfs_logprint", "-t", image)
    assert volume(image).clean.value is True
    assert volume(pulled).clean.value is False


@needs_mount("btrfs")
def test_btrfs_with_a_log_tree(tmp_path: Path) -> None:
    (image,) = volumes.btrfs_subvolumes(tmp_path / "btrfs", 320 * MIB, lambda _: None)
    with volumes.mounted(image, "btrfs") as top:
        (top / "file").write_text("before")
        run("sync", "-f", top)
        with (top / "file").open("a") as file:
            file.write("after")
            file.flush()
            os.fsync(file.fileno())
        pulled = Path(shutil.copy(image, tmp_path / "pulled"))
    assert volume(image).clean.value is True
    assert volume(pulled).clean.value is False


def hiberfil(head: bytes) -> Callable[[Path], None]:
    def write(top: Path) -> None:
        (top / "hiberfil.sys").write_bytes(head + bytes(8000))

    return write


@needs_mount("ntfs")
def test_ntfs_left_dirty_or_asleep(tmp_path: Path) -> None:
    image = volumes.ntfs(None, tmp_path / "ntfs", 24 * MIB, after=hiberfil(b"HIBR"))
    found = volume(image)
    assert (found.hibernated.value, found.hibernated.where) == (True, "disk 1, /hiberfil.sys")
    woken = volumes.ntfs(None, tmp_path / "woken", 24 * MIB, after=hiberfil(b"wake"))
    assert volume(woken).hibernated.value is False, "a Windows that woke, and was shut down later"
    awake = volumes.ntfs(None, tmp_path / "awake", 24 * MIB, after=hiberfil(bytes(4)))
    assert volume(awake).hibernated.value is False
    data = bytearray(awake.read_bytes())
    flags = volume_flags_at(data)
    data[flags] |= 1
    awake.write_bytes(data)
    assert (volume(awake).clean.value, volume(awake).clean.where) == (False, "disk 1, /$Volume, dirty flag")


def volume_flags_at(data: bytearray) -> int:
    """Place of the flags in $Volume's $VOLUME_INFORMATION (record 3 of the MFT)."""
    cluster = struct.unpack_from("<H", data, 11)[0] * data[13]
    record = struct.unpack_from("<Q", data, 48)[0] * cluster + 3 * 1024
    at = record + struct.unpack_from("<H", data, record + 20)[0]
    while struct.unpack_from("<I", data, at)[0] != 0x70:
        at += struct.unpack_from("<I", data, at + 4)[0]
    return at + struct.unpack_from("<H", data, at + 20)[0] + 10


@needs_mount("ntfs")
def test_ntfs_whose_log_is_open(tmp_path: Path) -> None:
    image = volumes.ntfs(None, tmp_path / "ntfs", 24 * MIB)
    data = bytearray(image.read_bytes())
    page = bytearray(4096)
    page[:4] = b"RSTR"
    struct.pack_into("<H", page, 24, 0x30)
    struct.pack_into("<QHHHH", page, 0x30, 1000, 1, 0xFFFF, 0, 0)
    cluster = struct.unpack_from("<H", data, 11)[0] * data[13]
    start = data.index(b"\xff" * 65536, cluster)  # mkntfs fills $LogFile with ones
    data[start : start + 4096] = page
    image.write_bytes(data)
    assert (volume(image).clean.value, volume(image).clean.where) == (
        False,
        "disk 1, /$LogFile, restart area",
    )
    struct.pack_into("<H", page, 0x30 + 14, 2)
    struct.pack_into("<Q", page, 0x30, 2000)
    data[start + 4096 : start + 8192] = page  # the second restart page is newer and says clean
    image.write_bytes(data)
    assert volume(image).clean.value is True


@pytest.mark.parametrize("bits", [16, 32])
def test_fat_left_dirty(bits: int, tmp_path: Path) -> None:
    image = fat(None, tmp_path / "fat", (24 if bits == 16 else 40) * MIB, bits=bits)
    data = bytearray(image.read_bytes())
    data[37 if bits == 16 else 65] |= 1
    image.write_bytes(data)
    assert (volume(image).clean.value, volume(image).clean.where) == (
        False,
        "disk 1, boot sector, dirty flag",
    )
    data[37 if bits == 16 else 65] &= ~1
    entry = struct.unpack_from("<H", data, 14)[0] * 512 + (2 if bits == 16 else 4)
    data[entry + bits // 8 - 1] &= 0x7F if bits == 16 else 0xF7
    image.write_bytes(data)
    assert (volume(image).clean.value, volume(image).clean.where) == (
        False,
        "disk 1, allocation table, entry 1",
    )


@pytest.mark.needs("mkswap")
def test_a_system_asleep_in_swap(tmp_path: Path) -> None:
    asleep = volume(volumes.swap(tmp_path / "asleep", 4 * MIB, suspended=True))
    assert (asleep.hibernated.value, asleep.hibernated.where) == (True, "disk 1, byte 4086")
    assert volume(volumes.swap(tmp_path / "awake", 4 * MIB)).hibernated.value is False


def test_nothing_is_known_of_an_encrypted_volume(tmp_path: Path) -> None:
    found = map_volumes([RawDisk(volumes.luks(tmp_path / "luks"))])
    (locked,) = found.volumes
    assert locked.encrypted
    assert {locked.free.unread, locked.clean.unread, locked.hibernated.unread} == {"guest.encrypted"}
    assert [(each.where, each.value) for each in found.trouble] == [("disk 1", "guest.encrypted")]
