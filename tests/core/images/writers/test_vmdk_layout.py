"""A stream-optimised VMDK laid out in advance: any part at any time is that of the stream."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from core.errors import Cancelled, DamagedImage
from core.images import open_image
from core.images.datamap import DataMap
from core.images.model import Disk
from core.images.writers import GrainSizes, plan_vmdk, stream_vmdk, vmdk_layout
from core.images.writers.vmdk import GRAIN, packed_grain
from core.images.writers.vmdk_layout import sizes_key

MIB = 1 << 20
SEED = b"plan 1"


@pytest.fixture
def sparse(tmp_path: Path) -> Path:
    """150 MiB: grains of text, of noise and of zeros, tables without any, the last grain cut short."""
    path = tmp_path / "disk.raw"
    dice = random.Random(5)
    with path.open("wb") as file:
        file.write((bytes(510) + b"\x55\xaa").ljust(4096, b"\0"))
        for at in (1, 2, 31, 32, 33, 65, 140):
            file.seek(at * MIB + dice.randrange(0, 9) * 4096)
            file.write(dice.randbytes(200_000))
            file.write(b"the same words again\n" * 9000)
            file.write(bytes(3 * GRAIN))  # stored, but zeros
        file.truncate(150 * MIB + 1536)
    return path


Measure = Callable[..., GrainSizes]


@pytest.fixture
def measured(tmp_path: Path) -> Iterator[Measure]:
    with ExitStack() as opened:

        def measure(disk: Disk, name: str, data: DataMap | None = None) -> GrainSizes:
            key = sizes_key(data or DataMap(disk.size, disk.extents()), "")
            sizes = opened.enter_context(closing(GrainSizes(tmp_path / name, key)))
            sizes.measure(disk, data)
            return sizes

        yield measure


def test_every_part_is_that_of_the_stream(sparse: Path, measured: Measure) -> None:
    with open_image(sparse) as image:
        (disk,) = image.disks
        whole = b"".join(stream_vmdk(disk, SEED, "x.vmdk"))
        layout = plan_vmdk(disk, SEED, measured(disk, "a"), "x.vmdk")
        assert layout.size == len(whole)
        assert layout.read_at(0, layout.size) == whole
        assert layout.read_at(layout.size, 9) == b""
        dice = random.Random(1)
        again = plan_vmdk(disk, SEED, measured(disk, "b"), "x.vmdk")
        for _ in range(300):
            offset, size = dice.randrange(again.size), dice.choice([1, 511, 512, 5000, 300_000])
            assert again.read_at(offset, size) == whole[offset : offset + size]


@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("kind", ["vmdk-stream", "qcow2", "vmdk-split-sparse", "vhdx-dynamic"])
def test_of_any_container(kind: str, made: Callable[[str], Path], measured: Measure) -> None:
    with open_image(made(kind)) as image:
        (disk,) = image.disks
        layout = plan_vmdk(disk, SEED, measured(disk, "a"), "x.vmdk")
        assert layout.read_at(0, layout.size) == b"".join(stream_vmdk(disk, SEED, "x.vmdk"))


def test_of_a_disk_without_anything(tmp_path: Path, measured: Measure) -> None:
    raw = tmp_path / "zeros.raw"
    raw.write_bytes(bytes(510) + b"\x55\xaa")
    with open_image(raw) as image:
        (disk,) = image.disks
        nothing = DataMap(disk.size, ())
        layout = plan_vmdk(disk, SEED, measured(disk, "a", nothing), data=nothing)
        assert layout.read_at(0, layout.size) == b"".join(stream_vmdk(disk, SEED, data=nothing))


def test_a_pass_that_was_stopped_goes_on(
    sparse: Path, tmp_path: Path, measured: Measure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vmdk_layout, "_SAVED_EVERY", 16)
    with open_image(sparse) as image:
        (disk,) = image.disks
        measured(disk, "a")
        key = sizes_key(DataMap(disk.size, disk.extents()), "")
        sizes, passed = GrainSizes(tmp_path / "sizes", key), 0

        def check() -> None:
            nonlocal passed
            passed += 1
            if passed > 5:
                raise Cancelled

        with pytest.raises(Cancelled):
            sizes.measure(disk, check=check)
        assert not (tmp_path / "sizes").exists()
        before = sizes._done(tmp_path / "sizes.partial")
        assert before > 0
        told: list[int] = []
        GrainSizes(tmp_path / "sizes", key).measure(disk, advance=told.append)
        assert told[0] > before * GRAIN
        assert (tmp_path / "sizes").read_bytes() == (tmp_path / "a").read_bytes()
        other = GrainSizes(tmp_path / "sizes", b"another map")
        assert not other.measured((tmp_path / "sizes").stat().st_size)


def test_a_source_that_compresses_otherwise_is_noticed(sparse: Path, measured: Measure) -> None:
    with open_image(sparse) as image:
        (disk,) = image.disks
        layout = plan_vmdk(disk, SEED, measured(disk, "a"))
        with sparse.open("r+b") as file:
            file.seek(65 * MIB)
            file.write(random.Random(9).randbytes(2 * MIB))
        with pytest.raises(DamagedImage) as caught:
            layout.read_at(0, layout.size)
        assert caught.value.code == "image.not-as-measured"


def test_other_bytes_of_the_same_length_are_noticed(
    sparse: Path, measured: Measure, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program or a processor that compresses otherwise: half of a grain may be sent already, and the halves must not be mixed."""

    def otherwise(number: int, content: bytes) -> bytes:
        made = packed_grain(number, content)
        return made if number != 32 * 16 else made[:-1] + bytes([made[-1] ^ 1])

    with open_image(sparse) as image:
        (disk,) = image.disks
        layout = plan_vmdk(disk, SEED, measured(disk, "a"))
        monkeypatch.setattr(vmdk_layout, "packed_grain", otherwise)
        with pytest.raises(DamagedImage) as caught:
            layout.read_at(0, layout.size)
        assert caught.value.code == "image.not-as-measured"
        assert "grain 512" in str(caught.value.facts["where"])


_COMPRESSED = """
import random, zlib
from core.images.writers.vmdk import _deflate
dice, deflate, found = random.Random(5), _deflate(), 0
for number in range(12_000):
    start = dice.randbytes(600)
    found = zlib.crc32(deflate(start + start[number % 8 : number % 8 + 40] + dice.randbytes(100)), found)
print(found)
"""


def test_every_process_compresses_alike() -> None:
    """Grains whose first bytes come again: isal's levels 1 and 2 find them in one process and not in another, once in 6,000 times."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _COMPRESSED],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
        )
        for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in processes}) == 1
    assert all(process.returncode == 0 for process in processes)
