"""The same disk out of every container: the same bytes, a true map, no problem that is not there."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import check_extents, codes

from core.images import Image, ImageFormat, ProblemCode, detect, scan
from core.progress import Progress

pytestmark = pytest.mark.needs("qemu-img")

FORMATS = {
    "vpc": ImageFormat.VHD,
    "vhdx": ImageFormat.VHDX,
    "vmdk": ImageFormat.VMDK,
    "qcow2": ImageFormat.QCOW2,
    "vdi": ImageFormat.VDI,
}
SUBFORMATS = {
    "vhd-fixed": "fixed",
    "vhd-dynamic": "dynamic",
    "vhdx-dynamic": "dynamic",
    "vhdx-fixed": "fixed",
    "vmdk-stream": "streamOptimized",
    "vmdk-sparse": "monolithicSparse",
    "vmdk-flat": "monolithicFlat",
    "vmdk-split-sparse": "twoGbMaxExtentSparse",
    "vmdk-split-flat": "twoGbMaxExtentFlat",
    "vdi-dynamic": "dynamic",
    "vdi-fixed": "fixed",
}


@pytest.mark.parametrize("kind", containers.KINDS)
def test_reads_the_same_bytes(
    kind: str, made: Callable[[str], Path], opened: Callable[[Path], Image], source_bytes: bytes
) -> None:
    image = opened(made(kind))
    (disk,) = image.disks
    size = len(source_bytes)
    assert disk.size == size
    assert disk.read_at(0, size) == source_bytes
    assert disk.read_at(size - 100, 4096) == source_bytes[-100:]
    assert disk.read_at(size, 1) == disk.read_at(size + 5000, 10) == disk.read_at(7, 0) == b""
    dice = random.Random(kind)
    for _ in range(100):
        offset, length = dice.randrange(size), dice.randrange(200_000)
        assert disk.read_at(offset, length) == source_bytes[offset : offset + length]
    with pytest.raises(ValueError, match="not negative"):
        disk.read_at(-1, 10)


@pytest.mark.parametrize("kind", containers.KINDS)
def test_facts(
    kind: str, made: Callable[[str], Path], opened: Callable[[Path], Image], source_bytes: bytes
) -> None:
    path = made(kind)
    image = opened(path)
    (facts,) = image.facts.disks
    assert detect(path) is image.facts.format is facts.format is FORMATS[containers.KINDS[kind].format]
    assert facts.subformat == SUBFORMATS.get(kind, "")
    assert (facts.index, facts.name, facts.size, facts.readable) == (1, path.name, len(source_bytes), True)
    assert image.facts.size_on_disk == sum(file.stat().st_size for file in path.parent.iterdir())
    # What is stored is what the map calls data.
    assert facts.stored == check_extents(image.disks[0], source_bytes)


@pytest.mark.parametrize("kind", containers.KINDS)
def test_whole_images_have_no_defects(
    kind: str, made: Callable[[str], Path], opened: Callable[[Path], Image]
) -> None:
    image = opened(made(kind))
    expected: set[ProblemCode] = set()
    if kind.startswith("vmdk"):
        expected.add(ProblemCode.VMDK_NOT_FROM_VMWARE)
        if kind != "vmdk-stream":
            expected.add(ProblemCode.VMDK_NOT_STREAM_OPTIMIZED)
    if kind not in containers.AWS_TAKES:
        expected.add(ProblemCode.NOT_FOR_AWS)
    assert codes(image) == expected
    seen: list[Progress] = []
    assert scan(image, seen.append) == ()
    assert seen[-1].done == seen[-1].total == image.facts.disks[0].stored
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)


@pytest.mark.parametrize("kind", ["vmdk-stream", "vhdx-dynamic", "qcow2-zlib"])
def test_threads_read_at_once(
    kind: str, made: Callable[[str], Path], opened: Callable[[Path], Image], source_bytes: bytes
) -> None:
    (disk,) = opened(made(kind)).disks

    def read_much(seed: int) -> bool:
        dice = random.Random(seed)
        places = [(dice.randrange(disk.size), dice.randrange(100_000)) for _ in range(50)]
        return all(disk.read_at(at, size) == source_bytes[at : at + size] for at, size in places)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read_much, range(8)))


@pytest.mark.parametrize("kind", containers.KINDS)
def test_source_is_not_changed(
    kind: str, copy: Callable[[str], Path], opened: Callable[[Path], Image]
) -> None:
    path = copy(kind)
    before = path.read_bytes(), path.stat().st_mtime_ns
    scan(opened(path))
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_raw(source: Path, opened: Callable[[Path], Image], source_bytes: bytes) -> None:
    image = opened(source)
    (disk,) = image.disks
    assert image.facts.format is ImageFormat.RAW
    assert image.facts.problems == ()
    assert disk.read_at(0, len(source_bytes) + 1) == source_bytes
    check_extents(disk, source_bytes)
    assert scan(image) == ()


@pytest.mark.parametrize("name", ["disk.vmdk", "disk.vhd", "disk.ova", "disk.qcow2"])
def test_the_name_decides_nothing(
    name: str, source: Path, tmp_path: Path, opened: Callable[[Path], Image]
) -> None:
    path = tmp_path / name
    path.write_bytes(source.read_bytes())
    image = opened(path)
    assert image.facts.format is ImageFormat.RAW
    assert codes(image) == {ProblemCode.NAME_DISAGREES}
