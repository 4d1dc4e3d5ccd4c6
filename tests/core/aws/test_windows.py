"""A part on its way: read once where memory allows, in blocks where it does not, and the same bytes both ways."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.aws import checksums
from core.aws.gauge import Gauge
from core.aws.pace import BandwidthLimit, Meter
from core.aws.sources import FileSource
from core.aws.windows import HeldWindow, Line, Room

MIB = 1 << 20
CONTENT = random.Random(3).randbytes(5 * MIB + 123)


class Counting(FileSource):
    reads = 0

    def read_into(self, offset: int, buffer: memoryview) -> int:
        self.reads += len(buffer)
        return super().read_into(offset, buffer)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Counting]:
    path = tmp_path / "disk.raw"
    path.write_bytes(CONTENT)
    with Counting(path) as opened:
        yield opened


def line(room: int, limit: float | None = None) -> Line:
    made = Line(
        meter=Meter(), limit=BandwidthLimit(limit), gauge=Gauge(), check=lambda: None, wait=lambda _: None
    )
    made.room = Room(room)
    return made


@pytest.mark.parametrize(("room", "times"), [(16 * MIB, 1), (1 * MIB, 2)])
def test_a_part_is_read_once_where_there_is_room(source: Counting, room: int, times: int) -> None:
    shared = line(room)
    offset, size = 777, 4 * MIB + 55
    window = HeldWindow(source, offset, size, shared)
    expected = CONTENT[offset : offset + size]
    assert checksums.sum_blocks(window.content()) == checksums.crc64nvme(source, offset, size, lambda: None)
    assert b"".join(bytes(piece) for piece in window.pieces()) == expected
    assert source.reads == times * size
    assert shared.meter.bytes == size
    window.seek(0)  # it has to be sent once more
    assert shared.meter.bytes == 0
    assert window.read(10) == expected[:10]
    assert b"".join(iter(lambda: window.read(100_000), b"")) == expected[10:]
    assert shared.meter.bytes == size
    window.close()


def test_pieces_shrink_with_the_limit(source: Counting) -> None:
    window = HeldWindow(source, 0, 300_000, line(MIB, limit=200_000.0))
    assert {len(piece) for piece in window.pieces()} == {10_000}
    window.close()


def test_room_is_never_more_than_it_was(source: Counting) -> None:
    """Parts that do not fit give nothing back, however often they come."""
    shared = line(3 * MIB)
    for _ in range(20):
        large = HeldWindow(source, 0, 4 * MIB, shared)
        assert len(large._buffer) == MIB
        small = HeldWindow(source, 0, 2 * MIB, shared)
        assert len(small._buffer) >= 2 * MIB
        large.close()
        small.close()
    assert shared.room.take(4 * MIB) is None
    assert shared.room.take(3 * MIB) is not None
