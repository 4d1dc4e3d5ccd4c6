"""Windows, caches and maps of bytes, against the bytes themselves."""

from __future__ import annotations

import io
import random
from collections.abc import Callable

import pytest
from samples.filesystems import BytesDisk

from core.errors import DamagedImage, GuestError
from core.guests.readers import (
    BLOCK,
    MAX_REQUEST,
    BlockCache,
    CachedReader,
    Mapped,
    Reader,
    ReaderFile,
    Segment,
    Striped,
    Window,
    exactly,
)

DATA = random.Random(1).randbytes(5 * BLOCK + 1234)


class Counting(BytesDisk):
    reads = 0

    def read_at(self, offset: int, size: int) -> bytes:
        self.reads += 1
        return super().read_at(offset, size)


def striped() -> Reader:
    legs = [b"".join(DATA[at : at + 4096] for at in range(start, 16 * 4096, 8192)) for start in (0, 4096)]
    return Striped([BytesDisk(leg) for leg in legs], 4096)


def mapped() -> Reader:
    disk = BytesDisk(DATA)
    return Mapped(
        [Segment(3000, 9000, disk, 3000), Segment(0, 3000, disk, 0), Segment(12000, 5000, disk, 12000)], 17000
    )


READERS: dict[str, tuple[Callable[[], Reader], bytes]] = {
    "window": (lambda: Window(BytesDisk(DATA), 1000, 200_000), DATA[1000:201_000]),
    "window past the end": (lambda: Window(BytesDisk(DATA), 300_000, 1 << 40), DATA[300_000:]),
    "window of a window": (lambda: Window(Window(BytesDisk(DATA), 1000, 9000), 500, 4000), DATA[1500:5500]),
    "cached": (lambda: CachedReader(BytesDisk(DATA), BlockCache(), 1), DATA),
    "cached in little": (lambda: CachedReader(BytesDisk(DATA), BlockCache(BLOCK), 1), DATA),
    "striped": (striped, DATA[: 16 * 4096]),
    "mapped": (mapped, DATA[:17000]),
}


@pytest.mark.parametrize("name", READERS)
def test_every_reader_gives_the_bytes(name: str) -> None:
    reader, expected = READERS[name][0](), READERS[name][1]
    assert reader.size == len(expected)
    chance = random.Random(name)
    for _ in range(300):
        offset = chance.randrange(len(expected) + 10)
        size = chance.choice((0, 1, 100, 5000, BLOCK, 9 * BLOCK))
        assert reader.read_at(offset, size) == expected[offset : offset + size], (offset, size)


def test_a_block_is_read_once_and_large_reads_pass_by() -> None:
    disk = Counting(DATA)
    reader = CachedReader(disk, BlockCache(), 1)
    for offset in range(0, BLOCK - 100, 100):
        reader.read_at(offset, 50)
    assert disk.reads == 1
    assert reader.read_at(0, 8 * BLOCK) == DATA
    assert disk.reads == 2


def test_the_cache_holds_no_more_than_it_may() -> None:
    cache = BlockCache(2 * BLOCK)
    disk = Counting(DATA)
    reader = CachedReader(disk, cache, 1)
    for number in (0, 1, 0, 2, 0, 1):  # the one used least recently goes
        reader.read_at(number * BLOCK, 1)
    assert disk.reads == 4
    other = CachedReader(BytesDisk(bytes(BLOCK)), cache, 2)
    assert other.read_at(0, 4) == bytes(4)  # another disk's block 0


def test_lengths_that_cannot_be() -> None:
    reader = CachedReader(BytesDisk(DATA), BlockCache(), 1)
    with pytest.raises(GuestError, match=r"volume\.absurd-length"):
        reader.read_at(0, MAX_REQUEST + 1)
    with pytest.raises(GuestError, match=r"volume\.short-read"):
        exactly(reader, len(DATA) - 1, 2)
    assert reader.read_at(-1, 5) == b""
    with pytest.raises(GuestError, match=r"volume\.unmapped"):
        Mapped([Segment(0, 10, reader, 0), Segment(20, 10, reader, 20)], 30).read_at(5, 10)


def test_the_file_that_libyal_reads() -> None:
    file = ReaderFile(BytesDisk(DATA))
    assert (file.get_size(), file.seek(-4, io.SEEK_END), file.read(), file.tell()) == (
        len(DATA),
        len(DATA) - 4,
        DATA[-4:],
        len(DATA),
    )
    assert (file.seek(10), file.seek(5, io.SEEK_CUR), file.read(3), file.get_offset()) == (
        10,
        15,
        DATA[15:18],
        18,
    )
    assert file.read(0) == b""


@pytest.mark.parametrize("size", [512, 16 * BLOCK])
def test_damage_of_the_container_is_the_guests(size: int) -> None:
    class Damaged(BytesDisk):
        def read_at(self, offset: int, size: int) -> bytes:
            raise DamagedImage("image.truncated", offset=offset, size=size)

    with pytest.raises(GuestError) as raised:
        CachedReader(Damaged(bytes(32 * BLOCK)), BlockCache(), 0).read_at(0, size)
    assert (raised.value.code, raised.value.facts) == (
        "image.truncated",
        {"offset": 0, "size": max(size, BLOCK)},
    )
