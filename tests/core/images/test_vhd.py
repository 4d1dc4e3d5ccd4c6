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


def test_footer_byte_flipped_at_the_end(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    """The copy at byte 0 stands in, and the disk stays readable."""
    path = copy("vhd-dynamic")
    size = path.stat().st_size
    containers.flip(path, -512 + 30)
    image = opened(path)
    assert codes(image) == {ProblemCode.VHD_CHECKSUM, ProblemCode.VHD_FOOTERS_DIFFER}
    assert evidence(image, ProblemCode.VHD_CHECKSUM)[0] == f"{path.name}, byte {size - 512 + 64}"
    assert evidence(image, ProblemCode.VHD_FOOTERS_DIFFER)[0] == f"{path.name}, byte 30"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_footer_copy_missing(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = containers.patch(copy("vhd-dynamic"), 0, bytes(512))
    image = opened(path)
    assert codes(image) == {ProblemCode.VHD_FOOTERS_DIFFER}
    assert evidence(image, ProblemCode.VHD_FOOTERS_DIFFER) == (
        f"{path.name}, byte 0",
        "no copy of the footer at byte 0",
    )
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_truncated_dynamic(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = copy("vhd-dynamic")
    containers.truncate(path, -(2 << 20))
    size = path.stat().st_size
    image = opened(path)
    assert ProblemCode.TRUNCATED in codes(image)
    assert any(
        problem.evidence.where == f"{path.name}, byte {size}"
        for problem in image.facts.problems
        if problem.code is ProblemCode.TRUNCATED
    )
    (disk,) = image.disks
    assert disk.read_at(0, 1 << 20) == source_bytes[: 1 << 20]
    with pytest.raises(DamagedImage) as caught:
        disk.read_at(0, disk.size)
    assert caught.value.code == "image.truncated"
    lost = caught.value.facts["offset"]
    assert isinstance(lost, int)
    assert disk.read_at(0, lost) == source_bytes[:lost]
    assert {problem.code for problem in scan(image)} == {ProblemCode.TRUNCATED}


def test_truncated_within_the_table(copy: Copy, opened: Open) -> None:
    path = containers.truncate(copy("vhd-dynamic"), 1536 + 4)
    image = opened(path)
    assert ProblemCode.TRUNCATED in codes(image)
    assert image.disks == []
    assert image.facts.disks[0].readable is False


@pytest.mark.parametrize(("more", "code"), [(-4096, ProblemCode.TRUNCATED), (4096, ProblemCode.VHD_SIZE)])
def test_fixed_of_another_size(
    more: int, code: ProblemCode, copy: Copy, opened: Open, source_bytes: bytes
) -> None:
    path = copy("vhd-fixed")
    data = path.read_bytes()
    body, footer = data[:-512], data[-512:]
    path.write_bytes((body[:more] if more < 0 else body + bytes(more)) + footer)
    image = opened(path)
    assert code in codes(image)
    assert ProblemCode.VHD_SIZE in codes(image)
    (disk,) = image.disks
    whole = len(source_bytes) + min(more, 0)
    assert disk.read_at(0, whole) == source_bytes[:whole]
    if more < 0:
        with pytest.raises(DamagedImage) as caught:
            disk.read_at(whole - 10, 100)
        assert caught.value.facts["offset"] == whole


def test_fixed_cut_off_is_seen_by_its_partition(copy: Copy, opened: Open) -> None:
    """Without its footer a fixed VHD is a raw image; the partition table tells that there was more."""
    path = containers.truncate(copy("vhd-fixed"), 4 << 20)
    image = opened(path)
    assert codes(image) == {ProblemCode.NAME_DISAGREES, ProblemCode.TRUNCATED}
    assert evidence(image, ProblemCode.TRUNCATED)[0] == f"{path.name}, MBR entry 1, byte 446"


def test_table_entry_points_outside(copy: Copy, opened: Open) -> None:
    path = containers.vhd_point_outside(copy("vhd-dynamic"))
    image = opened(path)
    assert codes(image) == {ProblemCode.TABLE_OUTSIDE}
    assert evidence(image, ProblemCode.TABLE_OUTSIDE)[0] == f"{path.name}, BAT entry 0, byte 1536"
    with pytest.raises(DamagedImage):
        image.disks[0].read_at(0, 512)
    assert image.disks[0].read_at(2 << 20, 512) is not None


def test_table_entry_zero(copy: Copy, opened: Open) -> None:
    image = opened(containers.patch(copy("vhd-dynamic"), 1536, bytes(4)))
    assert codes(image) == {ProblemCode.TABLE_OUTSIDE}


def test_differencing(copy: Copy, opened: Open) -> None:
    path = containers.vhd_as_differencing(copy("vhd-dynamic"))
    image = opened(path)
    assert codes(image) == {ProblemCode.PARENT_NEEDED}
    where, value = evidence(image, ProblemCode.PARENT_NEEDED)
    assert where == f"{path.name}, parent locator, byte {path.stat().st_size - 1024}"
    assert value == "base.vhd; W2ru .\\base.vhd"
    assert image.disks == []
    (facts,) = image.facts.disks
    assert (facts.subformat, facts.readable, facts.properties["parent"]) == ("differencing", False, value)


def test_dynamic_header_checksum(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = containers.flip(copy("vhd-dynamic"), 512 + 700)
    image = opened(path)
    assert codes(image) == {ProblemCode.VHD_CHECKSUM}
    assert evidence(image, ProblemCode.VHD_CHECKSUM)[0] == f"{path.name}, byte {512 + 36}"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_dynamic_header_gone(copy: Copy, opened: Open) -> None:
    image = opened(containers.patch(copy("vhd-dynamic"), 512, bytes(8)))
    assert codes(image) == {ProblemCode.HEADER_DAMAGED}
    assert image.disks == []


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (28, 1, ProblemCode.VHD_SIZE),  # table entries
        (32, 1000, ProblemCode.HEADER_DAMAGED),  # block size
        (32, 1 << 31, ProblemCode.HEADER_DAMAGED),
        (20, 0x7FFFFFFF, ProblemCode.TABLE_OUTSIDE),  # table offset
    ],
)
def test_hostile_dynamic_headers(
    offset: int, value: int, code: ProblemCode, copy: Copy, opened: Open
) -> None:
    path = copy("vhd-dynamic")
    header = bytearray(containers.peek(path, 512, 1024))
    struct.pack_into(">I", header, offset, value)
    containers.vhd_sum(header, 36)
    image = opened(containers.patch(path, 512, bytes(header)))
    assert codes(image) == {code}
    assert image.disks == []


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (48, struct.pack(">Q", 1 << 62), ProblemCode.HEADER_DAMAGED),
        (48, bytes(8), ProblemCode.HEADER_DAMAGED),
        (60, struct.pack(">I", 6), ProblemCode.UNSUPPORTED_FEATURE),
    ],
)
def test_hostile_footers(offset: int, value: bytes, code: ProblemCode, copy: Copy, opened: Open) -> None:
    path = copy("vhd-dynamic")
    footer = bytearray(containers.peek(path, -512, 512))
    footer[offset : offset + len(value)] = value
    containers.vhd_sum(footer, 64)
    containers.patch(path, 0, bytes(footer))
    image = opened(containers.patch(path, -512, bytes(footer)))
    assert codes(image) == {code}
    assert image.disks == []


def test_old_footer_of_511_bytes(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = containers.truncate(copy("vhd-fixed"), -1)
    image = opened(path)
    assert codes(image) == set()
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_properties(copy: Copy, opened: Open) -> None:
    (facts,) = opened(copy("vhd-dynamic")).facts.disks
    assert facts.properties["creator"] in {"qem2", "qemu"}
    assert facts.properties["geometry"].count("/") == 2
