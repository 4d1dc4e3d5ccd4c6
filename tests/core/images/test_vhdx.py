from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import codes, evidence

from core.errors import DamagedImage
from core.images import Image, ProblemCode, scan

pytestmark = pytest.mark.needs("qemu-img")
Copy = Callable[[str], Path]
Open = Callable[[Path], Image]


@pytest.mark.parametrize("which", [0, 1])
def test_one_header_damaged(which: int, copy: Copy, opened: Open, source_bytes: bytes) -> None:
    place = containers.VHDX_HEADERS[which]
    path = containers.flip(copy("vhdx-dynamic"), place + 100)
    image = opened(path)
    assert codes(image) == {ProblemCode.VHDX_CHECKSUM}
    assert evidence(image, ProblemCode.VHDX_CHECKSUM)[0] == f"{path.name}, header, byte {place}"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_both_headers_damaged(copy: Copy, opened: Open) -> None:
    path = copy("vhdx-dynamic")
    for place in containers.VHDX_HEADERS:
        containers.flip(path, place + 100)
    image = opened(path)
    assert codes(image) == {ProblemCode.VHDX_CHECKSUM}
    assert image.disks == []


@pytest.mark.parametrize("which", [0, 1])
def test_one_region_table_damaged(which: int, copy: Copy, opened: Open, source_bytes: bytes) -> None:
    place = containers.VHDX_REGION_TABLES[which]
    path = containers.flip(copy("vhdx-dynamic"), place + 20)
    image = opened(path)
    assert evidence(image, ProblemCode.VHDX_CHECKSUM)[0] == f"{path.name}, region table, byte {place}"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_log_not_replayed(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = containers.vhdx_dirty_log(copy("vhdx-dynamic"))
    image = opened(path)
    assert codes(image) == {ProblemCode.VHDX_LOG_DIRTY}
    where, value = evidence(image, ProblemCode.VHDX_LOG_DIRTY)
    assert where in {f"{path.name}, header, byte {place + 48}" for place in containers.VHDX_HEADERS}
    assert "4c4c4c4c-4c4c-4c4c-4c4c-4c4c4c4c4c4c" in value
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_truncated(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = containers.truncate(copy("vhdx-dynamic"), -(3 << 19))
    image = opened(path)
    assert codes(image) == {ProblemCode.TRUNCATED}
    assert evidence(image, ProblemCode.TRUNCATED)[0] == f"{path.name}, byte {path.stat().st_size}"
    (disk,) = image.disks
    assert disk.read_at(0, 1 << 20) == source_bytes[: 1 << 20]
    with pytest.raises(DamagedImage) as caught:
        disk.read_at(0, disk.size)
    assert caught.value.code == "image.truncated"
    assert {problem.code for problem in scan(image)} == {ProblemCode.TRUNCATED}


@pytest.mark.parametrize("size", [100, 70_000, 140_000, 200_000, 300_000, 1 << 20, (2 << 20) + 100])
def test_truncated_in_the_headers(size: int, copy: Copy, opened: Open) -> None:
    image = opened(containers.truncate(copy("vhdx-dynamic"), size))
    assert ProblemCode.TRUNCATED in codes(image)
    assert image.disks == []


def test_table_entry_points_outside(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = copy("vhdx-dynamic")
    place = containers.vhdx_regions(path)["bat"] + 8
    containers.patch(path, place, struct.pack("<Q", (1 << 40) << 20 | 6))
    image = opened(path)
    assert codes(image) == {ProblemCode.TABLE_OUTSIDE}
    assert evidence(image, ProblemCode.TABLE_OUTSIDE)[0] == f"{path.name}, BAT entry 1, byte {place}"
    (disk,) = image.disks
    assert disk.read_at(0, 1 << 20) == source_bytes[: 1 << 20]
    with pytest.raises(DamagedImage) as caught:
        disk.read_at((1 << 20) + 5, 10)
    assert caught.value.facts["offset"] == (1 << 20) + 5


@pytest.mark.parametrize("state", [4, 5, 7])
def test_states_that_a_whole_disk_cannot_have(state: int, copy: Copy, opened: Open) -> None:
    path = copy("vhdx-dynamic")
    containers.patch(path, containers.vhdx_regions(path)["bat"], struct.pack("<Q", 4 << 20 | state))
    image = opened(path)
    with pytest.raises(DamagedImage) as caught:
        image.disks[0].read_at(0, 10)
    assert caught.value.code == "image.block-unreadable"
    assert codes(image) == {ProblemCode.HEADER_DAMAGED}
    assert scan(image) == ()  # the same place is not named twice


@pytest.mark.parametrize("state", [0, 1, 2, 3])
def test_states_that_read_as_zeros(state: int, copy: Copy, opened: Open) -> None:
    path = copy("vhdx-dynamic")
    containers.patch(path, containers.vhdx_regions(path)["bat"], struct.pack("<Q", 4 << 20 | state))
    image = opened(path)
    assert codes(image) == set()
    assert image.disks[0].read_at(0, 1 << 20) == bytes(1 << 20)


def test_differencing(copy: Copy, opened: Open) -> None:
    path = containers.vhdx_as_differencing(copy("vhdx-dynamic"))
    image = opened(path)
    assert codes(image) == {ProblemCode.PARENT_NEEDED}
    place = containers.vhdx_regions(path)["metadata"] + (128 << 10)
    assert evidence(image, ProblemCode.PARENT_NEEDED) == (
        f"{path.name}, parent locator, byte {place}",
        "relative_path .\\base.vhdx",
    )
    assert image.disks == []
    assert image.facts.disks[0].subformat == "differencing"


@pytest.mark.parametrize(
    ("item", "value", "code"),
    [
        ("3767a1ca", struct.pack("<I", 3 << 20), ProblemCode.HEADER_DAMAGED),  # block size
        ("3767a1ca", struct.pack("<I", 0), ProblemCode.HEADER_DAMAGED),
        ("2442a52f", struct.pack("<Q", 1 << 63), ProblemCode.HEADER_DAMAGED),  # disk size
        ("2442a52f", struct.pack("<Q", 1 << 45), ProblemCode.HEADER_DAMAGED),  # more than the BAT holds
        ("1dbf4181", struct.pack("<I", 520), ProblemCode.HEADER_DAMAGED),  # sector size
    ],
)
def test_hostile_metadata(item: str, value: bytes, code: ProblemCode, copy: Copy, opened: Open) -> None:
    path = copy("vhdx-dynamic")
    place = containers.vhdx_regions(path)["metadata"]
    for number in range(8):
        entry = containers.peek(path, place + 32 + 32 * number, 32)
        if entry[:4] == bytes.fromhex(item):
            containers.patch(path, place + struct.unpack_from("<I", entry, 16)[0], value)
    image = opened(path)
    assert codes(image) == {code}
    assert image.disks == []


def test_sectors_of_4096_bytes(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    """The chunk ratio grows with the sector size; a small disk has its entries in the same places."""
    path = copy("vhdx-dynamic")
    place = containers.vhdx_regions(path)["metadata"]
    for number in range(8):
        entry = containers.peek(path, place + 32 + 32 * number, 32)
        if entry[:4] == bytes.fromhex("1dbf4181"):
            containers.patch(path, place + struct.unpack_from("<I", entry, 16)[0], struct.pack("<I", 4096))
    image = opened(path)
    assert image.facts.disks[0].properties["logical_sector_size"] == "4096"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_unknown_region_that_is_required(copy: Copy, opened: Open) -> None:
    path = copy("vhdx-dynamic")
    for place in containers.VHDX_REGION_TABLES:
        containers.patch(path, place + 8, struct.pack("<I", 3))
        region = b"?" * 16 + struct.pack("<QII", 1 << 20, 1 << 20, 1)
        containers.patch(path, place + 16 + 64, region)
        containers.vhdx_seal(path, place, 64 << 10)
    image = opened(path)
    assert codes(image) == {ProblemCode.UNSUPPORTED_FEATURE}
    assert image.disks == []


def test_sector_bitmap_entries_are_left_out(tmp_path: Path, opened: Open) -> None:
    """Beyond 4 GiB (blocks of 1 MiB) every 4097th entry of the table is not a block's."""
    raw = tmp_path / "large.raw"
    with raw.open("wb") as file:
        file.truncate((4 << 30) + (8 << 20))
        file.write(bytes(510) + b"\x55\xaa")
        for mebibyte in (4095, 4096, 4097, 4103):
            file.seek(mebibyte << 20)
            file.write(f"block {mebibyte}".encode())
    image = opened(containers.convert(raw, tmp_path, "vhdx-dynamic"))
    (disk,) = image.disks
    for mebibyte in (4095, 4096, 4097, 4103):
        assert disk.read_at(mebibyte << 20, 10) == f"block {mebibyte}".encode()
    assert disk.read_at(4098 << 20, 10) == bytes(10)
    assert image.facts.problems == ()
    assert sum(extent.length for extent in disk.extents()) == disk.size
