from __future__ import annotations

import struct
import subprocess
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
REPACK = {ProblemCode.NOT_FOR_AWS}


def first_l2(path: Path) -> int:
    (l1,) = struct.unpack(">Q", containers.peek(path, 40, 8))
    return struct.unpack(">Q", containers.peek(path, l1, 8))[0] & 0x00FFFFFFFFFFFE00


def test_backing_file_is_never_opened(source: Path, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "overlay.qcow2"
    command = ["qemu-img", "create", "-q", "-f", "qcow2", "-b", str(source), "-F", "raw", str(path)]
    subprocess.run(command, check=True)
    image = opened(path)
    assert codes(image) == REPACK | {ProblemCode.PARENT_NEEDED}
    assert evidence(image, ProblemCode.PARENT_NEEDED)[1] == str(source)
    assert image.disks == []
    assert image.facts.disks[0].size == source.stat().st_size


def test_external_data_file(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "outside.qcow2"
    options = f"data_file={tmp_path / 'data.raw'},data_file_raw=on"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-o", options, str(path), "1M"], check=True)
    image = opened(path)
    assert evidence(image, ProblemCode.UNSUPPORTED_FEATURE)[1] == "external data file"
    assert image.disks == []


def test_extended_l2(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "extended.qcow2"
    subprocess.run(
        ["qemu-img", "create", "-q", "-f", "qcow2", "-o", "extended_l2=on", str(path), "1M"], check=True
    )
    assert evidence(opened(path), ProblemCode.UNSUPPORTED_FEATURE)[1] == "extended L2 entries"


def test_zeroed_and_snapshotted(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "disk.qcow2"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(path), "4M"], check=True)
    for command in ("write -P 7 0 256k", "write -z 64k 64k", "write -P 9 3M 64k"):
        subprocess.run(["qemu-io", "-f", "qcow2", "-c", command, str(path)], check=True, capture_output=True)
    subprocess.run(["qemu-img", "snapshot", "-c", "before", str(path)], check=True)
    subprocess.run(
        ["qemu-io", "-f", "qcow2", "-c", "write -P 8 0 64k", str(path)], check=True, capture_output=True
    )
    image = opened(path)
    (disk,) = image.disks
    expected = bytearray(4 << 20)
    expected[: 256 << 10] = b"\7" * (256 << 10)
    expected[64 << 10 : 128 << 10] = bytes(64 << 10)
    expected[: 64 << 10] = b"\x08" * (64 << 10)
    expected[3 << 20 : (3 << 20) + (64 << 10)] = b"\x09" * (64 << 10)
    assert disk.read_at(0, 4 << 20) == expected
    assert image.facts.disks[0].properties["internal_snapshots"] == "1"


def test_truncated(copy: Copy, opened: Open) -> None:
    path = containers.truncate(copy("qcow2"), -(1 << 20))
    image = opened(path)
    assert ProblemCode.TRUNCATED in codes(image)
    with pytest.raises(DamagedImage):
        image.disks[0].read_at(0, image.disks[0].size)
    assert scan(image)


@pytest.mark.parametrize("kind", ["qcow2-zlib", "qcow2-zstd"])
def test_broken_cluster(kind: str, copy: Copy, opened: Open) -> None:
    path = copy(kind)
    l2 = first_l2(path)
    entries = struct.unpack(">8192Q", containers.peek(path, l2, 65536))
    number, entry = next((n, e) for n, e in enumerate(entries) if e >> 62 & 1 and n)
    place = entry & ((1 << 54) - 1)
    containers.patch(path, place, b"\xff" * 64)
    image = opened(path)
    assert codes(image) == REPACK
    (found,) = (problem for problem in scan(image) if f"cluster {number}," in problem.evidence.where)
    assert found.code is ProblemCode.BLOCK_UNREADABLE
    assert found.evidence.where == f"{path.name}, cluster {number}, byte {place}"


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (4, struct.pack(">I", 7), ProblemCode.UNSUPPORTED_FEATURE),
        (20, struct.pack(">I", 40), ProblemCode.HEADER_DAMAGED),
        (20, struct.pack(">I", 0xFFFFFFFF), ProblemCode.HEADER_DAMAGED),
        (24, struct.pack(">Q", 1 << 63), ProblemCode.HEADER_DAMAGED),
        (32, struct.pack(">I", 2), ProblemCode.UNSUPPORTED_FEATURE),
        (36, struct.pack(">I", 0), ProblemCode.HEADER_DAMAGED),
        (40, struct.pack(">Q", 1 << 60), ProblemCode.TABLE_OUTSIDE),
        (72, struct.pack(">Q", 1 << 40), ProblemCode.UNSUPPORTED_FEATURE),
    ],
)
def test_hostile_headers(offset: int, value: bytes, code: ProblemCode, copy: Copy, opened: Open) -> None:
    image = opened(containers.patch(copy("qcow2"), offset, value))
    assert codes(image) == REPACK | {code}
    assert image.disks == []


def test_marked_corrupt_is_read_all_the_same(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    image = opened(containers.patch(copy("qcow2"), 79, b"\x02"))
    assert codes(image) == REPACK | {ProblemCode.HEADER_DAMAGED}
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_header_cut(copy: Copy, opened: Open) -> None:
    image = opened(containers.truncate(copy("qcow2"), 40))
    assert codes(image) == REPACK | {ProblemCode.TRUNCATED}


def test_table_outside(copy: Copy, opened: Open) -> None:
    path = copy("qcow2")
    (l1,) = struct.unpack(">Q", containers.peek(path, 40, 8))
    containers.patch(path, l1, struct.pack(">Q", 1 << 63 | 1 << 45))
    image = opened(path)
    assert ProblemCode.TABLE_OUTSIDE in codes(image)
    with pytest.raises(DamagedImage):
        image.disks[0].read_at(0, 1)
