"""GPT: header, entries, backup, against sgdisk; and every way it can be broken."""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.filesystems import MIB, BytesDisk, Part, RawDisk, gpt_disk, run
from samples.folders import NewFolder

from core.guests.layout import DiskLayout, TableKind
from core.guests.partitions import read_layout

pytestmark = pytest.mark.needs("sgdisk")
PARTS = (
    Part(size=2 * MIB, type="ef02", name="BIOS boot"),
    Part(size=4 * MIB, type="ef00", name="EFI – ünïcode"),
    Part(size=6 * MIB, type="8300", active=True),
)


@pytest.fixture(scope="module")
def made(new_folder: NewFolder) -> Path:
    """sgdisk waits for the disk: made once."""
    return gpt_disk(new_folder("gpt") / "gpt.img", PARTS)


@pytest.fixture
def disk(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "gpt.img"))


def changed(disk: Path, change: Callable[[bytearray], None]) -> DiskLayout:
    data = bytearray(disk.read_bytes())
    change(data)
    return read_layout(BytesDisk(data), 1)


def codes(found: DiskLayout) -> list[str]:
    return [problem.value for problem in found.problems]


def seal(data: bytearray, at: int = 512) -> None:
    """Make the header's checksums right again."""
    entries_at, count, size = struct.unpack_from("<QII", data, at + 72)
    entries = data[entries_at * 512 : entries_at * 512 + count * size]
    struct.pack_into("<I", data, at + 88, zlib.crc32(entries))
    struct.pack_into("<I", data, at + 16, 0)
    struct.pack_into("<I", data, at + 16, zlib.crc32(data[at : at + 92]))


def test_partitions_as_sgdisk_tells_them(disk: Path) -> None:
    found = read_layout(RawDisk(disk), 3)
    assert (found.table, found.problems, found.index) == (TableKind.GPT, (), 3)
    told = run("sgdisk", "--print", disk)
    assert f"Disk identifier (GUID): {found.signature.upper()}" in told
    for part, made in zip(found.partitions, PARTS, strict=True):
        info = run("sgdisk", f"--info={part.number}", disk)
        assert f"Partition GUID code: {part.type.upper()}" in info
        assert f"Partition unique GUID: {part.uuid.upper()}" in info
        assert f"First sector: {part.start // 512} " in info
        assert f"Partition size: {part.size // 512} sectors" in info
        assert part.size == made.size
        assert part.active is made.active
    assert [part.name for part in found.partitions[:2]] == ["BIOS boot", "EFI – ünïcode"]


def test_numbers_are_the_entries_places(disk: Path) -> None:
    run("sgdisk", "--delete=2", disk)
    assert [part.number for part in read_layout(RawDisk(disk), 1).partitions] == [1, 3]


def test_hybrid_and_protective_are_told_apart(disk: Path) -> None:
    run("sgdisk", "--hybrid=3", disk)
    found = read_layout(RawDisk(disk), 1)
    assert (found.table, len(found.partitions)) == (TableKind.HYBRID, 3)


def test_a_damaged_primary_is_replaced_by_the_backup(disk: Path) -> None:
    found = changed(disk, lambda data: data.__setitem__(slice(512, 600), bytes(88)))
    assert (found.table, len(found.partitions)) == (TableKind.GPT, 3)
    assert codes(found) == ["partition.gpt-primary-damaged"]
    flipped = changed(disk, lambda data: data.__setitem__(512 + 40, data[512 + 40] ^ 1))
    assert codes(flipped) == ["partition.gpt-header-checksum", "partition.gpt-primary-damaged"]
    assert len(flipped.partitions) == 3
    entry = changed(disk, lambda data: data.__setitem__(1024 + 40, data[1024 + 40] ^ 1))
    assert codes(entry) == ["partition.gpt-entries-checksum", "partition.gpt-primary-damaged"]


def test_a_missing_or_damaged_backup_is_told(disk: Path) -> None:
    found = changed(disk, lambda data: data.extend(bytes(MIB)))
    assert (found.table, codes(found)) == (TableKind.GPT, ["partition.gpt-backup-missing"])
    found = changed(disk, lambda data: data.__setitem__(-512 + 40, data[-512 + 40] ^ 1))
    assert (found.table, codes(found)) == (TableKind.GPT, ["partition.gpt-header-checksum"])


def test_both_damaged_is_a_damaged_table(disk: Path) -> None:
    def both(data: bytearray) -> None:
        data[512 + 40] ^= 1
        data[-512 + 40] ^= 1

    found = changed(disk, both)
    assert (found.table, found.partitions, codes(found)) == (TableKind.DAMAGED, (), ["partition.gpt-damaged"])


def test_without_its_protective_mbr(disk: Path) -> None:
    found = changed(disk, lambda data: data.__setitem__(slice(0, 512), bytes(512)))
    assert (found.table, len(found.partitions)) == (TableKind.DAMAGED, 3)
    assert codes(found)[0] == "partition.no-protective-mbr"


def test_a_partition_past_the_end(disk: Path) -> None:
    found = changed(disk, lambda data: data.__delitem__(slice(10 * MIB, None)))
    assert "partition.past-end" in codes(found)
    assert [part.size for part in found.partitions] == [part.size for part in PARTS]


def test_overlapping_and_absurd_entries(disk: Path) -> None:
    def overlap(data: bytearray) -> None:
        struct.pack_into("<Q", data, 1024 + 128 + 32, 4096)  # the second begins within the first
        seal(data)

    found = changed(disk, overlap)
    assert "partition.overlap" in codes(found)

    def outside(data: bytearray) -> None:
        struct.pack_into("<QQ", data, 1024 + 32, 1 << 50, 1 << 51)
        seal(data)

    found = changed(disk, outside)
    assert codes(found)[0] == "partition.outside-disk"
    assert [part.number for part in found.partitions] == [2, 3]


def test_an_absurd_count_of_entries_is_refused(disk: Path) -> None:
    def many(data: bytearray) -> None:
        struct.pack_into("<I", data, 512 + 80, 1 << 30)
        struct.pack_into("<I", data, 512 + 16, 0)
        struct.pack_into("<I", data, 512 + 16, zlib.crc32(data[512 : 512 + 92]))

    assert codes(changed(disk, many)) == ["partition.gpt-header", "partition.gpt-primary-damaged"]


def test_sectors_of_4096_bytes(disk: Path, tmp_path: Path) -> None:
    small = disk.read_bytes()
    large = bytearray(len(small) * 2)
    large[:512] = small[:512]
    header = bytearray(small[512 : 512 + 92])
    struct.pack_into("<QQQQ", header, 24, 1, len(large) // 4096 - 1, 6, len(large) // 4096 - 6)
    entries = bytearray(small[1024 : 1024 + 128 * 128])
    for number in range(3):
        struct.pack_into("<QQ", entries, number * 128 + 32, 256 * (number + 1), 256 * (number + 1) + 255)
    struct.pack_into("<Q", header, 72, 2)
    struct.pack_into("<I", header, 88, zlib.crc32(entries))
    struct.pack_into("<I", header, 16, 0)
    struct.pack_into("<I", header, 16, zlib.crc32(header))
    large[4096 : 4096 + 92], large[8192 : 8192 + len(entries)] = header, entries
    found = read_layout(BytesDisk(large), 1)
    assert found.table is TableKind.GPT
    assert [(part.start, part.size) for part in found.partitions] == [(MIB * (n + 1), MIB) for n in range(3)]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1024 + 384), st.integers(0, 255)), max_size=6), st.booleans())
def test_any_change_gives_a_layout(changes: list[tuple[int, int]], sealed: bool) -> None:
    data = bytearray(_SAMPLE)
    for offset, value in changes:
        data[offset] = value
    if (
        sealed
        and struct.unpack_from("<I", data, 512 + 80)[0] <= 1024
        and struct.unpack_from("<I", data, 512 + 84)[0] <= 4096
    ):
        seal(data)
    found = read_layout(BytesDisk(data), 1)
    assert len(found.partitions) <= 1024


def _sample() -> bytes:
    """A small GPT without sgdisk: 64 KiB, primary only."""
    data = bytearray(64 << 10)
    struct.pack_into("<B3xB3xII", data, 446, 0, 0xEE, 1, 127)
    data[510:512] = b"\x55\xaa"
    struct.pack_into(
        "<8s4sIIIQQQQ16sQIII",
        data,
        512,
        b"EFI PART",
        b"\0\0\1\0",
        92,
        0,
        0,
        1,
        127,
        34,
        94,
        b"g" * 16,
        2,
        128,
        128,
        0,
    )
    for number in range(3):
        name = f"part{number}".encode("utf-16-le")
        struct.pack_into(
            "<16s16sQQQ72s",
            data,
            1024 + 128 * number,
            b"t" * 16,
            b"u" * 16,
            40 + 10 * number,
            45 + 10 * number,
            0,
            name,
        )
    seal(data)
    return bytes(data)


_SAMPLE = _sample()
