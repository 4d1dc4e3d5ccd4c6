from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import codes, evidence

from core.errors import DamagedImage
from core.images import Image, ProblemCode

pytestmark = pytest.mark.needs("qemu-img")
Copy = Callable[[str], Path]
Open = Callable[[Path], Image]
REPACK = {ProblemCode.NOT_FOR_AWS}


def test_truncated(copy: Copy, opened: Open) -> None:
    path = containers.truncate(copy("vdi-dynamic"), -(3 << 19))
    image = opened(path)
    assert codes(image) == REPACK | {ProblemCode.TRUNCATED}
    with pytest.raises(DamagedImage):
        image.disks[0].read_at(0, image.disks[0].size)


def test_entry_points_outside(copy: Copy, opened: Open) -> None:
    path = copy("vdi-dynamic")
    (table,) = struct.unpack("<I", containers.peek(path, 340, 4))
    containers.patch(path, table, struct.pack("<I", 0x7FFFFFFF))
    image = opened(path)
    assert evidence(image, ProblemCode.TABLE_OUTSIDE)[0] == f"{path.name}, block map entry 0, byte {table}"


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (68, struct.pack("<I", 0x90000), ProblemCode.UNSUPPORTED_FEATURE),
        (76, struct.pack("<I", 4), ProblemCode.PARENT_NEEDED),
        (76, struct.pack("<I", 9), ProblemCode.UNSUPPORTED_FEATURE),
        (340, struct.pack("<I", 0xFFFFFFF0), ProblemCode.TRUNCATED),
        (368, struct.pack("<Q", 0), ProblemCode.HEADER_DAMAGED),
        (368, struct.pack("<Q", 1 << 60), ProblemCode.HEADER_DAMAGED),
        (376, struct.pack("<I", 0), ProblemCode.HEADER_DAMAGED),
        (376, struct.pack("<I", 0xFFFFFFFF), ProblemCode.HEADER_DAMAGED),
        (384, struct.pack("<I", 1), ProblemCode.HEADER_DAMAGED),
    ],
)
def test_hostile_headers(offset: int, value: bytes, code: ProblemCode, copy: Copy, opened: Open) -> None:
    image = opened(containers.patch(copy("vdi-dynamic"), offset, value))
    assert codes(image) == REPACK | {code}
    assert image.disks == []


def test_header_cut(copy: Copy, opened: Open) -> None:
    image = opened(containers.truncate(copy("vdi-dynamic"), 300))
    assert codes(image) == REPACK | {ProblemCode.TRUNCATED}
