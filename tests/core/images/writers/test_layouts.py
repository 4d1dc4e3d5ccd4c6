"""Planned containers: QEMU accepts them, our readers find no fault, and any part is the same at any time."""

from __future__ import annotations

import random
import subprocess
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import codes

from core.errors import Cancelled, DamagedImage, ImageError, UnsupportedImage
from core.images import Disk, DiskFacts, ImageFormat, ProblemCode, open_image, scan
from core.images.datamap import DataMap
from core.images.model import Extent, ExtentKind
from core.images.writers import Layout, plan_raw, plan_vhd, plan_vhdx, stream_vmdk, write_layout, write_stream
from core.progress import CancelToken, Progress

Plan = Callable[[Disk, bytes], Layout]
PLANS: dict[str, Plan] = {
    "vhdx": plan_vhdx,
    "vhdx-large-blocks": lambda disk, seed: plan_vhdx(disk, seed, block_size=4 << 20),
    "vhd": plan_vhd,
    "raw": lambda disk, _: plan_raw(disk),
}
QEMU = {"vhdx": "vhdx", "vhdx-large-blocks": "vhdx", "vhd": "vpc", "raw": "raw", "vmdk": "vmdk"}
SOURCES = ["vmdk-stream", "qcow2", "vhd-dynamic", "vmdk-split-sparse", "vdi-dynamic", "vhdx-dynamic"]
SEED = b"plan 1"


def compare(path: Path, kind: str, source: Path) -> None:
    """QEMU finds the same disk in both."""
    command = ["qemu-img", "compare", "-f", "raw", "-F", QEMU[kind], str(source), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    if QEMU[kind] in {"vhdx", "vmdk"}:
        subprocess.run(["qemu-img", "check", "-f", QEMU[kind], str(path)], check=True, capture_output=True)


@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("kind", SOURCES)
def test_written_files(
    kind: str, plan: str, made: Callable[[str], Path], source: Path, source_bytes: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    with open_image(made(kind)) as image:
        layout = PLANS[plan](image.disks[0], SEED)
        seen: list[Progress] = []
        write_layout(layout, target, seen.append)
    assert target.stat().st_size == layout.size
    assert seen[-1].done == seen[-1].total
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out"]
    compare(target, plan, source)
    with open_image(target) as image:
        assert image.facts.format is layout.format
        assert codes(image) == set()
        assert scan(image) == ()
        assert image.disks[0].size == len(source_bytes)
        assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("plan", PLANS)
def test_any_part_at_any_time(plan: str, made: Callable[[str], Path]) -> None:
    with open_image(made("vmdk-stream")) as image:
        first = PLANS[plan](image.disks[0], SEED)
        whole = first.read_at(0, first.size)
        assert len(whole) == first.size
        assert first.read_at(first.size - 3, 100) == whole[-3:]
        assert first.read_at(first.size, 100) == b""
    with open_image(made("vmdk-stream")) as image:
        again = PLANS[plan](image.disks[0], SEED)
        dice = random.Random(plan)
        for _ in range(300):
            offset, size = dice.randrange(again.size), dice.choice([1, 7, 512, 5000, 300_000])
            assert again.read_at(offset, size) == whole[offset : offset + size]
        if plan != "raw":
            other = PLANS[plan](image.disks[0], b"plan 2")
            assert other.size == again.size
            assert other.read_at(0, other.size) != whole
        # What is not named as filled is zero.
        position = 0
        for start, length in again.filled():
            assert not any(whole[position:start])
            position = start + length
        assert not any(whole[position:])


class Pattern(Disk):
    """A disk of any size that holds its own block numbers where the map says so, and anything elsewhere."""

    def __init__(self, size: int, places: list[int], sector_size: int = 512) -> None:
        properties = {"logical_sector_size": str(sector_size)}
        self.facts = DiskFacts(
            index=1, name="pattern", format=ImageFormat.RAW, size=size, stored=0, properties=properties
        )
        self._places = places

    def read_at(self, offset: int, size: int) -> bytes:
        return (b"%015d\n" % (offset // 4096) * (size // 16 + 1))[:size]

    def extents(self):
        position = 0
        for place in self._places:
            yield Extent(position, place - position, ExtentKind.ZERO)
            yield Extent(place, 4096, ExtentKind.DATA)
            position = place + 4096
        yield Extent(position, self.size - position, ExtentKind.ZERO)


@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("sector_size", [512, 4096])
@pytest.mark.parametrize("plan", ["vhdx", "vhd"])
def test_beyond_the_first_chunk(plan: str, sector_size: int, tmp_path: Path) -> None:
    """Tables with sector-bitmap entries between (every 4 GiB, or 32 GiB with sectors of 4096 bytes)."""
    gib = 1 << 30
    places = [
        0,
        4 * gib - 4096,
        4 * gib,
        4 * gib + 8192,
        8 * gib - (1 << 20),
        8 * gib,
        33 * gib,
        70 * gib - 4096,
    ]
    disk = Pattern(70 * gib, places, sector_size)
    layout = PLANS[plan](disk, SEED)
    target = tmp_path / "out"
    write_layout(layout, target)
    assert layout.size < 64 << 20
    if plan == "vhdx" and sector_size == 512:  # QEMU reads no other
        subprocess.run(["qemu-img", "check", "-f", "vhdx", str(target)], check=True, capture_output=True)
    with open_image(target) as image:
        assert codes(image) == set()
        (result,) = image.disks
        assert image.facts.disks[0].properties.get("logical_sector_size", "512") == (
            str(sector_size) if plan == "vhdx" else "512"
        )
        for place in places:
            assert result.read_at(place, 4096) == disk.read_at(place, 4096)
            assert place + 4096 in places or not any(result.read_at(place + 4096, 4096))
        assert result.read_at(20 * gib, 4096) == bytes(4096)
        assert result.size == disk.size
    if sector_size == 512:
        for place in places:
            command = ["qemu-io", "-r", "-f", QEMU[plan], "-c", f"read -v {place} 16", str(target)]
            shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            assert f"{place // 4096:015d}" in shown


def test_what_the_map_leaves_out_is_zero(source: Path, source_bytes: bytes, tmp_path: Path) -> None:
    """Free blocks of a file system: the map does not name them, and so they are not sent."""
    kept = [Extent(0, 4096, ExtentKind.DATA), Extent(2 << 20, 8192, ExtentKind.DATA)]
    expected = bytearray(len(source_bytes))
    for offset, length, _ in kept:
        expected[offset : offset + length] = source_bytes[offset : offset + length]
    with open_image(source) as image:
        (disk,) = image.disks
        data = DataMap(disk.size, kept)
        for layout in (plan_vhdx(disk, SEED, data), plan_vhd(disk, SEED, data), plan_raw(disk, data)):
            write_layout(layout, tmp_path / "out")
            with open_image(tmp_path / "out") as result:
                assert result.disks[0].read_at(0, disk.size) == expected
        write_stream(stream_vmdk(disk, SEED, data=data), tmp_path / "out")
        with open_image(tmp_path / "out") as result:
            assert result.disks[0].read_at(0, disk.size) == expected


@pytest.mark.parametrize("size", [16 << 40, 64 << 40])
def test_plans_of_huge_disks_are_small(size: int) -> None:
    places = [size // 4096 * number for number in range(4096)]
    tracemalloc.start()
    try:
        start = time.process_time()
        layout = plan_vhdx(Pattern(size, places), SEED)
        for offset in range(0, layout.size, layout.size // 16):
            layout.read_at(offset, 1 << 20)
        assert time.process_time() - start < 5
        assert tracemalloc.get_traced_memory()[1] < 32 << 20
    finally:
        tracemalloc.stop()


def test_sizes_that_are_not_whole_sectors(tmp_path: Path) -> None:
    raw = tmp_path / "odd.raw"
    raw.write_bytes(bytes(510) + b"\x55\xaa" + b"x" * 1000)
    with open_image(raw) as image:
        for plan in (plan_vhdx, plan_vhd):
            write_layout(plan(image.disks[0], SEED), tmp_path / "out")
            with open_image(tmp_path / "out") as result:
                assert result.disks[0].size == 1536
                assert result.disks[0].read_at(0, 1536) == raw.read_bytes().ljust(1536, b"\0")


def test_too_large_for_vhd() -> None:
    with pytest.raises(UnsupportedImage) as caught:
        plan_vhd(Pattern(3 << 40, []), SEED)
    assert caught.value.code == "image.too-large-for-vhd"


@pytest.mark.needs("qemu-img")
def test_nothing_is_left_behind(copy: Callable[[str], Path], tmp_path: Path) -> None:
    broken = containers.vmdk_break_grain(copy("vmdk-stream"))
    out = tmp_path / "results"
    out.mkdir()
    with open_image(broken) as image:
        layout = plan_vhdx(image.disks[0], SEED)
        with pytest.raises(DamagedImage):
            write_layout(layout, out / "x.vhdx")
        with pytest.raises(DamagedImage):
            write_stream(stream_vmdk(image.disks[0], SEED), out / "x.vmdk")
        token = CancelToken()
        token.cancel()
        with pytest.raises(Cancelled):
            write_layout(layout, out / "x.vhdx", cancel=token)
    assert list(out.iterdir()) == []


@pytest.mark.needs("qemu-img")
def test_disk_full(made: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    (tmp_path / "x.raw").write_bytes(b"older")
    with open_image(made("vmdk-stream")) as image:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
        try:
            with pytest.raises(ImageError) as caught:
                write_layout(plan_raw(image.disks[0]), tmp_path / "x.raw")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.code == "image.write-failed"
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x.raw", b"older")]


# --- stream-optimised VMDK --------------------------------------------------------------------------------------------


@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("kind", SOURCES)
def test_stream(
    kind: str, made: Callable[[str], Path], source: Path, source_bytes: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "out.vmdk"
    told: list[int] = []
    with open_image(made(kind)) as image:
        write_stream(stream_vmdk(image.disks[0], SEED, "out.vmdk", advance=told.append), target)
        again = b"".join(stream_vmdk(image.disks[0], SEED, "out.vmdk", threads=1))
    assert target.read_bytes() == again
    compare(target, "vmdk", source)
    with open_image(target) as image:
        assert codes(image) == {ProblemCode.VMDK_NOT_FROM_VMWARE}
        assert scan(image) == ()
        (facts,) = image.facts.disks
        assert facts.subformat == "streamOptimized"
        assert facts.size == -(-len(source_bytes) // 65536) * 65536
        assert image.disks[0].read_at(0, facts.size) == source_bytes.ljust(facts.size, b"\0")
        assert facts.stored <= sum(told)


def test_stream_leaves_zeros_out(tmp_path: Path) -> None:
    raw = tmp_path / "zeros.raw"
    raw.write_bytes((bytes(510) + b"\x55\xaa").ljust(8 << 20, b"\0"))
    with open_image(raw) as image:
        write_stream(stream_vmdk(image.disks[0], SEED), tmp_path / "out.vmdk")
    with open_image(tmp_path / "out.vmdk") as image:
        assert image.facts.disks[0].stored == 65536


def test_stream_stops_its_threads(source: Path) -> None:
    import threading

    with open_image(source) as image:
        stream = stream_vmdk(image.disks[0], SEED)
        next(stream)
        next(stream)
        stream.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("in-order")]
