"""Raw images: how one sees that a disk without any header was cut."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import codes, evidence

from core.images import Image, ProblemCode

Open = Callable[[Path], Image]


def gpt_disk(path: Path, size: int, sector: int = 512) -> Path:
    header = bytearray(92)
    last = size // sector - 1
    struct.pack_into("<8sIIIIQQQQ", header, 0, b"EFI PART", 0x10000, 92, 0, 0, 1, last, 34, last - 33)
    struct.pack_into("<I", header, 16, zlib.crc32(header))
    protective = struct.pack("<B3sB3sII", 0, b"", 0xEE, b"", 1, 0xFFFFFFFF)
    mbr = bytes(446) + protective + bytes(48) + b"\x55\xaa"
    with path.open("wb") as file:
        file.truncate(size)
        file.write(mbr.ljust(sector, b"\0") + header)
    return path


@pytest.mark.parametrize("sector", [512, 4096])
def test_gpt(sector: int, tmp_path: Path, opened: Open) -> None:
    path = gpt_disk(tmp_path / "disk.raw", 16 << 20, sector)
    assert codes(opened(path)) == set()
    image = opened(containers.truncate(path, 15 << 20))
    assert (
        evidence(image, ProblemCode.TRUNCATED)[0]
        == f"disk.raw, GPT header, last usable block, byte {sector + 48}"
    )
    assert image.disks[0].size == 15 << 20


def test_gpt_header_that_is_damaged_claims_nothing(tmp_path: Path, opened: Open) -> None:
    path = containers.flip(gpt_disk(tmp_path / "disk.raw", 16 << 20), 512 + 50)
    assert codes(opened(containers.truncate(path, 1 << 20))) == set()


def test_mbr(tmp_path: Path, opened: Open) -> None:
    path = containers.raw_disk(tmp_path / "disk.raw")
    assert codes(opened(path)) == set()
    image = opened(containers.truncate(path, 5 << 20))
    where, value = evidence(image, ProblemCode.TRUNCATED)
    assert where == "disk.raw, MBR entry 1, byte 446"
    assert value == f"reaches to byte {9 * (1 << 20) + 1536}, but the file ends at {5 << 20}"


def test_boot_sector_of_a_file_system_claims_nothing(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "ntfs.raw"
    path.write_bytes(b"\xeb\x52\x90NTFS    ".ljust(440, b"\x33") + b"\x77" * 70 + b"\x55\xaa" + bytes(4096))
    assert codes(opened(path)) == set()


def test_a_file_in_many_pieces_opens_soon(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "pieces.raw"
    with path.open("wb") as file:
        file.write(bytes(510) + b"\x55\xaa")
        for number in range(1, 6000):
            file.seek(number * 12288)
            file.write(b"x")
        file.truncate(7000 * 12288)
    image = opened(path)
    (disk,) = image.disks
    data = sum(extent.length for extent in disk.extents() if extent.kind == "data")
    assert data <= image.facts.disks[0].stored <= disk.size


@pytest.mark.skipif(not hasattr(__import__("os"), "SEEK_DATA"), reason="holes are asked for on POSIX only")
def test_larger_than_any_disk(tmp_path: Path, opened: Open) -> None:
    from core.images import raw

    path = containers.raw_disk(tmp_path / "disk.raw")
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setattr(raw, "MAX_DISK_SIZE", 1 << 20)
        image = opened(path)
    assert codes(image) == {ProblemCode.HEADER_DAMAGED}
    assert image.disks == []
