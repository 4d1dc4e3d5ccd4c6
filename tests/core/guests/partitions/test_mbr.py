"""MBR and its chain of logical partitions, against sfdisk."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.filesystems import MIB, BytesDisk, Part, RawDisk, blank, ext, gpt_disk, mbr_disk, run
from samples.volumes import boot_sector, ntfs

from core.guests.layout import DiskLayout, TableKind
from core.guests.partitions import read_layout


def sector(*entries: tuple[int, int, int, int], signature: int = 0x1234ABCD, code: bytes = b"") -> bytes:
    """An MBR: (status, type, first sector, sectors) for each entry."""
    raw = bytearray(512)
    raw[: len(code)] = code
    struct.pack_into("<I", raw, 440, signature)
    for number, (status, kind, start, count) in enumerate(entries):
        struct.pack_into("<B3xB3xII", raw, 446 + 16 * number, status, kind, start, count)
    raw[510:] = b"\x55\xaa"
    return bytes(raw)


def layout(*pieces: tuple[int, bytes], size: int = 4 * MIB) -> DiskLayout:
    data = bytearray(size)
    for offset, piece in pieces:
        data[offset : offset + len(piece)] = piece
    return read_layout(BytesDisk(data), 1)


def codes(found: DiskLayout) -> list[str]:
    return [problem.value for problem in found.problems]


@pytest.mark.needs("sfdisk")
def test_primary_and_logical_partitions_as_sfdisk_numbers_them(tmp_path: Path) -> None:
    parts = [Part(size=3 * MIB, active=True), Part(size=2 * MIB, type="82"), Part(size=MIB, type="7")]
    parts += [Part(size=(2 + number) * MIB) for number in range(4)]
    disk = mbr_disk(tmp_path / "disk.img", parts)
    found = read_layout(RawDisk(disk), 1)
    told = json.loads(run("sfdisk", "--json", disk))["partitiontable"]
    assert found.table is TableKind.MBR
    assert found.signature == "cafe0123"
    assert found.problems == ()
    assert [(each.start // 512, each.size // 512, int(each.type, 16)) for each in found.partitions] == [
        (each["start"], each["size"], int(each["type"], 16)) for each in told["partitions"]
    ]
    assert [each.number for each in found.partitions] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [each.logical for each in found.partitions] == [False] * 4 + [True] * 4
    assert [each.active for each in found.partitions] == [True] + [False] * 7
    assert found.partitions[6].uuid == "cafe0123-07"


def test_no_signature_is_no_table() -> None:
    assert layout().table is TableKind.NONE
    assert layout((0, sector((0x80, 0x83, 2048, 100))[:510])).table is TableKind.NONE


def test_an_empty_table_is_a_table() -> None:
    found = layout((0, sector()))
    assert (found.table, found.partitions) == (TableKind.MBR, ())


def test_a_partition_past_the_end_is_told() -> None:
    found = layout((0, sector((0, 0x83, 2048, 100000))))
    assert (found.table, codes(found)) == (TableKind.MBR, ["partition.past-end"])
    assert found.partitions[0].size == 100000 * 512


def test_partitions_that_contradict_each_other() -> None:
    overlapping = layout((0, sector((0, 0x83, 2048, 2000), (0, 0x83, 3000, 1000))))
    assert (overlapping.table, codes(overlapping)) == (TableKind.DAMAGED, ["partition.overlap"])
    outside = layout((0, sector((0, 0x83, 2048, 100), (0, 0x83, 1 << 30, 100))))
    assert (outside.table, codes(outside)) == (TableKind.DAMAGED, ["partition.outside-disk"])
    assert [each.number for each in outside.partitions] == [1]
    status = layout((0, sector((0x17, 0x83, 2048, 100))))
    assert codes(status) == ["partition.status"]


def test_a_chain_that_leads_back_ends() -> None:
    record = sector(
        (0, 0x83, 8, 8), (0, 0x05, 0, 16)
    )  # the second entry names the extended partition's own start
    again = sector((0, 0x83, 8, 8), (0, 0x05, 32, 16))
    found = layout((0, sector((0, 0x05, 2048, 1000))), (2048 * 512, again), ((2048 + 32) * 512, again))
    assert codes(found) == ["partition.chain-loop"]
    assert [each.number for each in found.partitions] == [1, 5, 6]
    ended = layout((0, sector((0, 0x05, 2048, 1000))), (2048 * 512, record))
    assert [each.number for each in ended.partitions] == [1, 5]


def test_a_chain_that_breaks_off_is_told() -> None:
    first = sector((0, 0x83, 8, 8), (0, 0x05, 64, 16))
    found = layout((0, sector((0, 0x0F, 2048, 1000))), (2048 * 512, first))
    assert (found.table, codes(found)) == (TableKind.DAMAGED, ["partition.chain-broken"])
    assert [each.number for each in found.partitions] == [1, 5]


def test_a_long_chain_is_cut() -> None:
    links = [
        ((100 + 4 * number) * 512, sector((0, 0x83, 1, 1), (0, 0x05, (number + 1) * 4, 2)))
        for number in range(200)
    ]
    found = layout((0, sector((0, 0x05, 100, 8000))), *links)
    assert codes(found) == ["partition.chain-loop"]
    assert len(found.partitions) == 129


@pytest.mark.needs("mke2fs")
def test_a_file_system_on_the_bare_disk_is_no_table(tmp_path: Path) -> None:
    assert read_layout(RawDisk(ext("ext4", None, tmp_path / "ext", 8 * MIB)), 1).table is TableKind.NONE
    image = blank(tmp_path / "fat", 8 * MIB)
    run("mkfs.fat", "--mbr=no", image)
    assert read_layout(RawDisk(image), 1).table is TableKind.NONE
    run("mkfs.fat", "--mbr=yes", image)  # with a table that holds the file system itself, from sector 0
    assert read_layout(RawDisk(image), 1).table is TableKind.NONE
    assert read_layout(RawDisk(ntfs(None, tmp_path / "ntfs", 8 * MIB)), 1).table is TableKind.NONE
    locked = boot_sector(tmp_path / "bitlocker", 8 * MIB, b"-FVE-FS-")
    assert read_layout(RawDisk(locked), 1).table is TableKind.NONE


@pytest.mark.needs("mke2fs", "mkfs.fat")
def test_sectors_of_4096_bytes_are_told_by_what_lies_there(tmp_path: Path) -> None:
    content = ext("ext4", None, tmp_path / "ext", 8 * MIB).read_bytes()
    data = bytearray(12 * MIB)
    data[:512] = sector((0x80, 0x83, 256, len(content) // 4096))
    data[MIB : MIB + len(content)] = content
    found = read_layout(BytesDisk(data), 1)
    assert [(each.start, each.size) for each in found.partitions] == [(MIB, 8 * MIB)]
    declared = read_layout(BytesDisk(data), 1, 512)
    assert [(each.start, each.size) for each in declared.partitions] == [(256 * 512, 8 * MIB // 8)]


@pytest.mark.needs("sgdisk")
def test_an_mbr_over_a_left_over_gpt(tmp_path: Path) -> None:
    disk = gpt_disk(tmp_path / "disk.img", [Part(size=2 * MIB)])
    with disk.open("r+b") as file:
        file.write(sector((0x80, 0x83, 2048, 4096)))
    found = read_layout(RawDisk(disk), 1)
    assert (found.table, codes(found)) == (TableKind.MBR, ["partition.gpt-stale"])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(min_size=512, max_size=512), min_size=1, max_size=6))
def test_any_bytes_give_a_layout(sectors: list[bytes]) -> None:
    data = bytearray(b"".join(sectors))
    data[510:512] = b"\x55\xaa"
    found = read_layout(BytesDisk(data), 1)
    assert len(found.partitions) <= 4 + 128
