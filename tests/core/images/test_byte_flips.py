"""Containers with bytes changed at random: an answer each time, soon and in little memory, and never another exception.

A longer run: HYPOTHESIS_PROFILE is not needed, set AMIGRATE_FLIPS to the number of examples.
"""

from __future__ import annotations

import os
import struct
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import containers
from samples.containers import Machine, PackageDisk, members, write_ova
from samples.folders import NewFolder

from core.errors import Cancelled, DamagedImage, ImageError
from core.images import Disk, open_image, scan
from core.progress import CancelToken, Progress

pytestmark = pytest.mark.needs("qemu-img")

EXAMPLES = int(os.environ.get("AMIGRATE_FLIPS", "60"))
MOST_SECONDS, MOST_MEMORY = 5.0, 96 << 20
STEPS_SCANNED = 500

bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="AMIGRATE_FLIPS" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
values = st.one_of(
    st.binary(min_size=1, max_size=8),
    st.sampled_from([b"\0" * 8, b"\xff" * 8, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\0\0\0\x80", b"\1"]),
    st.integers(0, (1 << 64) - 1).map(lambda number: struct.pack("<Q", number)),
)


@pytest.fixture(scope="module")
def small(new_folder: NewFolder) -> Callable[[str], bytes]:
    folder = new_folder("small")
    raw = containers.raw_disk(folder / "disk.raw", size=3 << 20, seed=9)
    made: dict[str, bytes] = {}

    def content(kind: str) -> bytes:
        if kind not in made:
            if kind == "ova":
                stream = containers.convert(raw, folder, "vmdk-stream", "member").read_bytes()
                disks = [
                    PackageDisk("a.vmdk", stream, 3 << 20),
                    PackageDisk("b.vmdk", stream, 3 << 20, chunk_size=99_999),
                ]
                made[kind] = write_ova(
                    folder / "vm.ova", members(disks, Machine(cdrom="connected"))
                ).read_bytes()
            elif kind == "descriptor":
                made[kind] = (
                    b'# Disk DescriptorFile\ncreateType="vmfs"\nRW 9 FLAT "part" 0\nRW 7 ZERO\nRW 8 VMFS "part" 1\n'
                )
            else:
                made[kind] = containers.convert(raw, folder, kind).read_bytes()
        return made[kind]

    return content


def places(size: int) -> st.SearchStrategy[int]:
    """Bytes of the file, mostly where headers, footers and tables are."""
    near = [
        range(600),
        range(size - 1600, size),
        range(1500, 2600),
        range(4096, 12_000),
        range(65536, 65700),
    ]
    near += [range(start, start + 300) for start in (131072, 196608, 262144, 1 << 20, 2 << 20, 3 << 20)]
    bounds = [(max(0, part.start), min(size, part.stop) - 1) for part in near if part.start < size]
    return st.one_of(
        *(st.integers(low, high) for low, high in bounds if low <= high), st.integers(0, size - 1)
    )


def use(path: Path) -> None:
    """Everything that the program does with an image."""
    token, steps = CancelToken(), 0

    def stop_late(_: Progress) -> None:
        nonlocal steps
        steps += 1
        if steps > STEPS_SCANNED:
            token.cancel()

    # Both are good answers: there is no image, or there was more to scan than the test has time for.
    with suppress(ImageError, Cancelled), open_image(path) as image:
        for disk in image.disks:
            read_some(disk)
        scan(image, stop_late, token)


def read_some(disk: Disk) -> None:
    position = 0
    for extent in islice(disk.extents(), 1000):
        assert extent.offset == position
        assert extent.length > 0
        position += extent.length
    assert position <= disk.size
    for offset in (0, 65536 - 10, disk.size // 2, disk.size - 100):
        if 0 <= offset < disk.size:
            try:
                data = disk.read_at(offset, 100_000)
            except DamagedImage as error:
                named = set(error.facts)
                data = b""
            else:
                named = {"path", "offset", "where", "value"}
                assert len(data) == min(100_000, disk.size - offset)
            assert named >= {"path", "offset", "where", "value"}


def check(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    (path.parent / "part").write_bytes(bytes(9 * 512))
    tracemalloc.start()
    start = time.process_time()
    try:
        use(path)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()
    assert time.process_time() - start < MOST_SECONDS


KINDS = [
    *(kind for kind in containers.KINDS if "flat" not in kind and "split" not in kind),
    "ova",
    "descriptor",
]


@pytest.mark.parametrize("kind", KINDS)
@bounded
@given(data=st.data())
def test_changed_bytes(kind: str, small: Callable[[str], bytes], tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(small(kind))
    for _ in range(data.draw(st.integers(1, 4))):
        place, value = data.draw(places(len(content))), data.draw(values)
        content[place : place + len(value)] = value[: len(content) - place]
    check(tmp_path / "image", bytes(content))


@pytest.mark.parametrize("kind", KINDS)
@settings(bounded, max_examples=max(10, EXAMPLES // 4))
@given(data=st.data())
def test_cut_files(kind: str, small: Callable[[str], bytes], tmp_path: Path, data: st.DataObject) -> None:
    content = small(kind)
    check(tmp_path / "image", content[: data.draw(places(len(content)))])


def sealed(content: bytes) -> Iterator[tuple[int, int]]:
    """The VHDX structures with a checksum, that have to be sealed again for a change to be seen behind it."""
    yield from ((offset, 4096) for offset in containers.VHDX_HEADERS)
    yield from ((offset, 65536) for offset in containers.VHDX_REGION_TABLES)


@bounded
@given(data=st.data())
def test_changed_behind_the_checksums_of_vhdx(
    small: Callable[[str], bytes], tmp_path: Path, data: st.DataObject
) -> None:
    from core.images.crc32c import crc32c

    content = bytearray(small("vhdx-dynamic"))
    near = [offset + inside for offset, _ in sealed(content) for inside in range(8, 90)]
    for _ in range(data.draw(st.integers(1, 3))):
        place, value = data.draw(st.sampled_from(near)), data.draw(values)
        content[place : place + len(value)] = value
    for offset, size in sealed(content):
        content[offset + 4 : offset + 8] = bytes(4)
        content[offset + 4 : offset + 8] = struct.pack("<I", crc32c(bytes(content[offset : offset + size])))
    check(tmp_path / "image", bytes(content))


@bounded
@given(data=st.data())
def test_changed_behind_the_checksums_of_vhd(
    small: Callable[[str], bytes], tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(small("vhd-dynamic"))
    for _ in range(data.draw(st.integers(1, 3))):
        place, value = data.draw(st.integers(0, 1535)), data.draw(values)
        content[place : place + len(value)] = value
    for start, size, at in ((0, 512, 64), (512, 1024, 36)):
        part = content[start : start + size]
        containers.vhd_sum(part, at)
        content[start : start + size] = part
    content[-512:] = content[:512]
    check(tmp_path / "image", bytes(content))
