"""Every block called free is overwritten on a copy: the systems' own checkers find no fault, and every file is the same."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import filesystems, lvm, volumes
from samples.filesystems import MIB, RawDisk, run

from core.guests.filesystems import FileSystem, NodeType
from core.guests.freespace import FreeSpace, stored_map, used_maps
from core.guests.freespace.runs import Runs, set_bits
from core.guests.volumes import map_volumes
from core.images.datamap import DataMap
from core.images.model import Extent, ExtentKind

Make = Callable[[str, Path], Path]
EXT = ("ext2", "ext3", "ext4", "ext4-1k-bigalloc", "ext2-1k", "ext4-meta", "ext4-64k", "ext3-32bit")
LINUX = (*EXT, "xfs", "xfs-v4", "btrfs", "btrfs-mixed")
PLAIN = ("ntfs", "fat12", "fat16", "fat32")
CHECKERS = {
    "ext": ["e2fsck", "-f", "-n"],
    "xfs": ["xfs_repair", "-n", "-f"],
    "btr": ["btrfs", "check", "--check-data-csum", "--readonly"],
    "ntf": ["ntfsfix", "-n"],
    "fat": ["fsck.fat", "-n"],
}
GARBAGE = bytes.fromhex("deadbeef") * (MIB // 4)


def free_of(data: DataMap) -> list[tuple[int, int]]:
    """What the map leaves out."""
    gaps, reached = [], 0
    for start, length in data.within(0, data.size):
        if start > reached:
            gaps.append((reached, start - reached))
        reached = start + length
    if reached < data.size:
        gaps.append((reached, data.size - reached))
    return gaps


def overwrite(image: Path, copy: Path, data: DataMap) -> Path:
    shutil.copy(image, copy)
    with copy.open("r+b") as file:
        for start, length in free_of(data):
            for at in range(start, start + length, MIB):
                file.seek(at)
                file.write(GARBAGE[: min(MIB, start + length - at)])
    return copy


def contents(fs: FileSystem) -> dict[str, str]:
    """Every file and its digest."""
    found: dict[str, str] = {}
    folders = ["/"]
    while folders:
        folder = folders.pop()
        for name in fs.names(folder):
            path = f"{folder.rstrip('/')}/{name}"
            node = fs.lookup(path)
            if node is None or name.startswith("$"):
                continue
            if node.type is NodeType.DIRECTORY:
                folders.append(path)
            elif node.type is NodeType.FILE:
                digest = hashlib.sha256()
                for at in range(0, node.size, MIB):
                    digest.update(fs.read_node(node, at, MIB))
                found[path] = digest.hexdigest()
    return found


def check(kind: str, image: Path) -> None:
    command = CHECKERS[kind[:3]]
    done = subprocess.run([*command, str(image)], capture_output=True, text=True, check=False,
                          env={"PATH": "/usr/sbin:/sbin:/usr/bin:/bin"})  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def files_in(image: Path) -> dict[str, str]:
    disk = RawDisk(image)
    mapped = map_volumes([disk])
    return contents(mapped.open(next(volume.id for volume in mapped.volumes if mapped.readable(volume.id))))


def look(image: Path) -> FreeSpace:
    return used_maps([RawDisk(image)])


@pytest.mark.needs("e2fsck", "xfs_repair", "btrfs", "ntfsfix", "fsck.fat")
@pytest.mark.parametrize("kind", [*LINUX, *PLAIN])
def test_what_is_free_may_hold_anything(
    kind: str, tree: Path, plain_tree: Path, make: Make, tmp_path: Path
) -> None:
    image = make(kind, plain_tree if kind in PLAIN else tree)
    space = look(image)
    (told,) = space.volumes
    assert told.reason == ""
    assert told.free == space.maps[0].size - space.maps[0].total
    assert told.free > image.stat().st_size // 20
    copy = overwrite(image, tmp_path / "copy.img", space.maps[0])
    check(kind, copy)
    before, after = files_in(image), files_in(copy)
    assert before == after
    assert len(before) > 100


@pytest.mark.needs("dumpe2fs")
@pytest.mark.parametrize("kind", EXT)
def test_ext_agrees_with_dumpe2fs(kind: str, tree: Path, make: Make) -> None:
    image = make(kind, tree)
    text = run("dumpe2fs", "-h", image)
    blocks, size = (int(re.search(rf"{name}: +(\d+)", text)[1]) for name in ("Free blocks", "Block size"))  # type: ignore[index]
    assert look(image).volumes[0].free == blocks * size


@pytest.mark.needs("xfs_db")
@pytest.mark.parametrize("kind", ["xfs", "xfs-v4"])
def test_xfs_agrees_with_xfs_db(kind: str, tree: Path, make: Make) -> None:
    image = make(kind, tree)
    blocks = 0
    for group in range(4):  # what the groups keep for their own trees (AGFL) is not free
        blocks += int(run("xfs_db", "-r", "-c", f"agf {group}", "-c", "p freeblks", image).split("=")[1])
    assert look(image).volumes[0].free == blocks * 4096


@pytest.mark.needs("ntfsinfo")
def test_ntfs_agrees_with_ntfsinfo(plain_tree: Path, make: Make) -> None:
    image = make("ntfs", plain_tree)
    text = run("ntfsinfo", "-m", image)
    clusters, size = (
        int(re.search(rf"{name}: (\d+)", text)[1]) for name in ("Free Clusters", "Cluster Size")
    )  # type: ignore[index]
    assert look(image).volumes[0].free == clusters * size


@pytest.mark.needs("mke2fs", "sfdisk")
def test_a_group_of_logical_volumes(tree: Path, make: Make, tmp_path: Path) -> None:
    """A linear volume, one in two segments, and a striped one, of which nothing is left out."""
    root, home, data = make("ext4", tree), make("xfs", tree), make("ext2", tree)
    made = lvm.group(
        tmp_path, "vg", [600 * MIB, 600 * MIB],
        [
            lvm.Logical("root", 64 * MIB, root),
            lvm.Logical("home", 320 * MIB, home, on=(0, 1), type="split"),
            lvm.Logical("data", 64 * MIB, data, on=(0, 1)),
        ],
    )  # fmt: skip
    disks = [
        filesystems.mbr_disk(
            tmp_path / f"disk{number}.raw", [filesystems.Part(each, type=filesystems.LVM_MBR)]
        )
        for number, each in enumerate(made)
    ]
    space = used_maps([RawDisk(disk, number) for number, disk in enumerate(disks, 1)])
    told = {volume.id: volume for volume in space.volumes}
    assert told["vg/root"].free == look(root).volumes[0].free
    assert told["vg/home"].free == look(home).volumes[0].free
    assert told["vg/data"].reason == "volume.unmapped"
    assert sum(data.size - data.total for data in space.maps) == told["vg/root"].free + told["vg/home"].free
    copies = [
        overwrite(disk, tmp_path / f"copy{number}.raw", data)
        for number, (disk, data) in enumerate(zip(disks, space.maps, strict=True))
    ]
    before = map_volumes([RawDisk(disk, number) for number, disk in enumerate(disks, 1)])
    after = map_volumes([RawDisk(disk, number) for number, disk in enumerate(copies, 1)])
    for name in ("vg/root", "vg/home", "vg/data"):
        assert contents(before.open(name)) == contents(after.open(name))


@pytest.mark.needs("mke2fs", "lvs")
def test_a_thin_pool_in_the_group_keeps_all(tree: Path, make: Make, tmp_path: Path) -> None:
    made = lvm.group(
        tmp_path, "vg", [400 * MIB],
        [lvm.Logical("root", 64 * MIB, make("ext4", tree)), lvm.Logical("thin", 64 * MIB, type="thin")],
    )  # fmt: skip
    disk = filesystems.mbr_disk(tmp_path / "disk.raw", [filesystems.Part(made[0], type=filesystems.LVM_MBR)])
    space = look(disk)
    assert space.maps[0].total == space.maps[0].size
    assert {volume.reason for volume in space.volumes} == {"freespace.unclear", "freespace.kept"}


@pytest.mark.needs("mke2fs", "mkswap", "sfdisk")
@pytest.mark.parametrize("suspended", [False, True])
def test_swap_is_left_out_unless_a_system_sleeps_in_it(
    suspended: bool, tree: Path, make: Make, tmp_path: Path
) -> None:
    swap = volumes.swap(tmp_path / "swap.img", 32 * MIB, suspended=suspended)
    with swap.open("r+b") as file:
        file.seek(MIB)
        file.write(GARBAGE)
    disk = filesystems.mbr_disk(
        tmp_path / "disk.raw",
        [filesystems.Part(make("ext4", tree)), filesystems.Part(swap, type=filesystems.SWAP_MBR)],
    )
    space = look(disk)
    free = {volume.kind.value: volume.free for volume in space.volumes}
    if suspended:
        assert free == {"ext4": 0, "swap": 0}
        assert {volume.reason for volume in space.volumes} == {"freespace.asleep"}
        return
    assert free["swap"] == 32 * MIB - 4096
    assert free["ext4"] > 0
    kept = used_maps([RawDisk(disk)], swap=False)
    assert kept.maps[0].total == space.maps[0].total + free["swap"]


@pytest.mark.needs("mke2fs", "debugfs")
def test_an_unclean_file_system_keeps_all(tree: Path, make: Make, tmp_path: Path) -> None:
    image = tmp_path / "dirty.img"
    shutil.copy(make("ext4", tree), image)
    run("debugfs", "-w", "-R", "feature needs_recovery", image)
    space = look(image)
    assert space.volumes[0].reason == "freespace.not-clean"
    assert space.maps[0].total == image.stat().st_size


@pytest.mark.needs("mke2fs")
def test_bitmaps_that_disagree_with_the_superblock_free_nothing(
    tree: Path, make: Make, tmp_path: Path
) -> None:
    image = tmp_path / "wrong.img"
    shutil.copy(make("ext2", tree), image)
    with image.open("r+b") as file:
        file.seek(1024 + 0x0C)
        file.write((1).to_bytes(4, "little"))
    space = look(image)
    assert space.volumes[0].reason == "freespace.unclear"
    assert space.maps[0].total == image.stat().st_size


def test_what_the_container_does_not_store_stays_out(tree: Path, make: Make) -> None:
    disk = RawDisk(make("ext4", tree))
    whole = used_maps([disk]).maps[0]
    half = Extent(0, disk.size // 2, ExtentKind.DATA), Extent(disk.size // 2, disk.size // 2, ExtentKind.ZERO)
    disk.extents = lambda: iter(half)  # type: ignore[method-assign]
    both = used_maps([disk]).maps[0]
    assert list(both.within(0, disk.size)) == list(whole.within(0, disk.size // 2))
    assert stored_map(disk).total == disk.size // 2


def test_too_many_runs_close_the_smallest_gaps() -> None:
    runs = Runs(1000)
    for number in range(100_000):
        runs.add(number * 8192, 4096)
    data = runs.map(100_000 * 8192)
    assert len(data) <= 1000
    assert runs.exact == 100_000 * 4096
    assert data.total >= runs.exact
    for number in range(0, 100_000, 997):
        assert list(data.within(number * 8192, 4096)) == [(number * 8192, 4096)]
    sparse = Runs(1000)
    for number in range(800):
        sparse.add(number << 20, 4096)
    assert sparse.map(1 << 30).total == 800 * 4096


def test_set_bits() -> None:
    bitmap = bytes([0b10110001, 0xFF, 0xFF, 0, 0b11000000])
    assert list(set_bits(bitmap, 40)) == [(0, 1), (4, 2), (7, 1), (8, 16), (38, 2)]
    assert list(set_bits(bitmap, 39)) == [(0, 1), (4, 2), (7, 1), (8, 16), (38, 1)]
    assert list(set_bits(bitmap, 12)) == [(0, 1), (4, 2), (7, 1), (8, 4)]


@pytest.mark.slow
@pytest.mark.needs("mkfs.xfs", "mke2fs")
@pytest.mark.parametrize("kind", ["xfs", "ext4"])
def test_sixteen_tebibytes_stay_small(kind: str, tmp_path: Path) -> None:
    image = filesystems.blank(tmp_path / "huge.img", (16 << 40) - (1 << 20))
    if kind == "xfs":
        run("mkfs.xfs", "-q", "-l", "size=64m", image)
    else:
        run(
            "mke2fs",
            "-q",
            "-t",
            "ext4",
            "-O",
            "64bit",
            "-E",
            "lazy_itable_init=1,nodiscard",
            "-N",
            "200000",
            image,
        )
    disk = RawDisk(image)
    tracemalloc.start()
    began = time.process_time()
    space = used_maps([disk])
    seconds, (_, peak) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert space.volumes[0].reason == ""
    assert space.volumes[0].free > 15 << 40
    assert peak < 64 * MIB
    assert seconds < 60  # tracemalloc makes it several times slower
