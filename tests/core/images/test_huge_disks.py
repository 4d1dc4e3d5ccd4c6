"""Opening and mapping cost what is stored, not what the disk could hold. Times are the processor's, for busy machines."""

from __future__ import annotations

import random
import struct
import subprocess
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers

from core.images import Image, ProblemCode, open_image

TIB = 1 << 40
Open = Callable[[Path], Image]


def map_within(path: Path, seconds: float, mebibytes: int) -> list[tuple[int, int, str]]:
    """Open and map twice: once for the time, once for the memory."""
    start = time.process_time()
    with open_image(path) as image:
        extents = list(image.disks[0].extents())
    assert time.process_time() - start < seconds
    tracemalloc.start()
    try:
        with open_image(path) as image:
            assert sum(extent.length for extent in image.disks[0].extents()) == image.disks[0].size
        assert tracemalloc.get_traced_memory()[1] < mebibytes << 20
    finally:
        tracemalloc.stop()
    return [tuple(extent) for extent in extents]


@pytest.mark.needs("qemu-img", "qemu-io")
@pytest.mark.parametrize("size", [2 * TIB, 16 * TIB])
@pytest.mark.parametrize(
    ("kind", "suffix", "options"),
    [
        ("vhdx", ".vhdx", "block_size=1M"),
        ("vhdx", ".vhdx", "block_size=32M"),
        ("vmdk", ".vmdk", "subformat=monolithicSparse"),
        ("vmdk", ".vmdk", "subformat=streamOptimized"),
        ("qcow2", ".qcow2", "cluster_size=64k"),
        ("vdi", ".vdi", ""),
    ],
)
def test_sparse_disks(kind: str, suffix: str, options: str, size: int, tmp_path: Path) -> None:
    path = tmp_path / f"huge{suffix}"
    command = [
        "qemu-img",
        "create",
        "-q",
        "-f",
        kind,
        *(["-o", options] if options else []),
        str(path),
        str(size),
    ]
    subprocess.run(command, check=True)
    places = [size // 16 * number + (5 << 20) for number in range(16)] if "stream" not in options else []
    writes = [f"-c write -P {number + 1} {place} 64k".split(" ", 1) for number, place in enumerate(places)]
    if writes:
        command = ["qemu-io", "-f", kind, *(part for pair in writes for part in pair), str(path)]
        subprocess.run(command, check=True, capture_output=True)
    extents = map_within(path, seconds=5, mebibytes=16)
    assert sum(kind == "data" for _, _, kind in extents) == len(places)
    with open_image(path) as image:
        for number, place in enumerate(places):
            assert image.disks[0].read_at(place, 65536) == bytes([number + 1]) * 65536


def dynamic_vhd(path: Path, size: int, stored: dict[int, bytes]) -> Path:
    """A dynamic VHD of any size: qemu-img makes none over 2040 GiB."""
    block, count = 2 << 20, -(-size // (2 << 20))
    footer = bytearray(512)
    struct.pack_into(">8sIIQI4sI4sQQHBBI", footer, 0, b"conectix", 2, 0x10000, 512, 0, b"test", 0, b"", size, size, 0, 0, 0, 3)  # fmt: skip
    containers.vhd_sum(footer, 64)
    header = bytearray(1024)
    struct.pack_into(">8sQQIII", header, 0, b"cxsparse", (1 << 64) - 1, 1536, 0x10000, count, block)
    containers.vhd_sum(header, 36)
    table = bytearray(b"\xff" * (-(-count * 4 // 512) * 512))
    with path.open("wb") as file:
        file.write(footer + header)
        file.seek(1536 + len(table))
        for number, data in stored.items():
            struct.pack_into(">I", table, 4 * number, file.tell() // 512)
            file.write(b"\xff" * 512 + data.ljust(block, b"\0"))
        file.write(footer)
        file.seek(1536)
        file.write(table)
    return path


@pytest.mark.parametrize("size", [2 * TIB, 16 * TIB])
def test_sparse_vhd(size: int, tmp_path: Path) -> None:
    last = size // (2 << 20) - 1
    path = dynamic_vhd(tmp_path / "huge.vhd", size, {0: b"first", 70_000: b"middle", last: b"last"})
    extents = map_within(path, seconds=5, mebibytes=16)
    assert [offset for offset, _, kind in extents if kind == "data"] == [0, 70_000 << 21, last << 21]
    with open_image(path) as image:
        assert image.disks[0].read_at(70_000 << 21, 6) == b"middle"


def test_fragmented_vhd(tmp_path: Path) -> None:
    """Every other block of 256 GiB is stored (in holes of the file: only the map is asked for)."""
    count, step = TIB // 4 >> 21, (2 << 20) // 512 + 1
    path = dynamic_vhd(tmp_path / "dense.vhd", TIB // 4, {0: b"x"})
    (first,) = struct.unpack(">I", containers.peek(path, 1536, 4))
    table = b"".join(struct.pack(">II", first + number * step, 0xFFFFFFFF) for number in range(count // 2))
    footer = containers.peek(path, 0, 512)
    containers.patch(path, 1536, table)
    containers.truncate(path, (first + count // 2 * step) * 512 + 512)
    containers.patch(path, -512, footer)
    extents = map_within(path, seconds=10, mebibytes=16)
    assert len(extents) == count
    with open_image(path) as image:
        assert image.facts.problems == ()


def test_blocks_that_overlap(tmp_path: Path) -> None:
    """All entries name one block: of a table without end nobody would know when to stop."""
    path = dynamic_vhd(tmp_path / "one.vhd", 2 * TIB, {0: b"x"})
    containers.patch(path, 1536, containers.peek(path, 1536, 4) * (2 * TIB >> 21))
    start = time.process_time()
    with open_image(path) as image:
        assert time.process_time() - start < 1
        assert [problem.code for problem in image.facts.problems] == [ProblemCode.HEADER_DAMAGED]


@pytest.mark.parametrize("make", ["sparse", "written"])
def test_zeroed_grain_tables(make: str, tmp_path: Path) -> None:
    """1 TiB whose 32768 grain tables are all there and empty: as a hole, and as written zeros."""
    tables = 32768
    capacity, first = tables * 65536, 1 + tables * 4 // 512
    header = struct.pack(
        "<4sIIQQQQIQQQB4sH", b"KDMV", 1, 3, capacity, 128, 0, 0, 512, 0, 1, 1024, 0, b"\n \r\n", 0
    )
    path = tmp_path / "empty.vmdk"
    directory = b"".join(struct.pack("<I", first + 4 * number) for number in range(tables))
    with path.open("wb") as file:
        file.write(header.ljust(512, b"\0") + directory)
        if make == "written":
            for _ in range(tables // 512):
                file.write(bytes(1 << 20))
        else:
            file.truncate(first * 512 + tables * 2048)
    assert map_within(path, seconds=5, mebibytes=16) == [(0, tables << 25, "zero")]


def test_shuffled_grain_tables(tmp_path: Path) -> None:
    """Tables that do not lie in order, nearly all of them full, keep their memory small as well."""
    tables = 512
    capacity, first = tables * 65536, 1 + tables * 4 // 512
    header = struct.pack(
        "<4sIIQQQQIQQQB4sH", b"KDMV", 1, 3, capacity, 128, 0, 0, 512, 0, 1, 1024, 0, b"\n \r\n", 0
    )
    path = tmp_path / "full.vmdk"
    order = list(range(tables))
    random.Random(3).shuffle(order)
    directory = b"".join(struct.pack("<I", first + 4 * number) for number in order)
    full = struct.pack("<512I", *([first] * 511), 0)
    path.write_bytes(header.ljust(512, b"\0") + directory + full * tables)
    extents = map_within(path, seconds=5, mebibytes=16)
    assert len(extents) == 2 * tables
