"""Whose boot code: real ones where this machine has them, else the bytes that the sources define."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from core.guests.partitions.bootcode import recognise

GRUB2 = Path("/usr/lib/grub/i386-pc/boot.img")
WINDOWS_7 = bytes.fromhex("33c08ed0bc007c8ec08ed8be007cbf0006b90002fcf3a450681c06cbfbb90400bdbe07")
WINDOWS_XP = bytes.fromhex("33c08ed0bc007cfb5007501ffcbe1b7cbf1b065057b9e501f3a4cbbdbe07b104")


def sector(code: bytes) -> bytes:
    return code[:440].ljust(510, b"\0") + b"\x55\xaa"


@pytest.mark.skipif(not GRUB2.exists(), reason="grub-pc-bin is not installed")
def test_grub_2_from_its_package() -> None:
    assert recognise(sector(GRUB2.read_bytes())) == "grub2"


def test_grub_legacy() -> None:
    """stage1.S: a jump to 0x4a, version 3.2 at 0x3e, its texts where GRUB 2 has them too."""
    code = bytearray(440)
    code[:3], code[0x3E:0x40] = b"\xeb\x48\x90", b"\x03\x02"
    code[0x180:0x1A0] = b"GRUB \0Geom\0Hard Disk\0Read\0 Error"[:32]
    assert recognise(sector(bytes(code))) == "grub-legacy"


@pytest.mark.parametrize("start", [WINDOWS_7, WINDOWS_XP])
def test_windows(start: bytes) -> None:
    assert recognise(sector(start)) == "windows"


def test_windows_of_another_code_by_its_texts() -> None:
    texts = b"\xfa\x33\xc0Invalid partition table\0Error loading operating system\0Missing operating system\0"
    assert recognise(sector(texts)) == "windows"


def test_the_others() -> None:
    assert (
        recognise(
            sector(
                b"\x33\xc0\xfa"
                + bytes(200)
                + b"Missing operating system.\r\nOperating system load error.\r\n"
            )
        )
        == "syslinux"
    )
    assert recognise(sector(b"\xfa\xeb\x21\x01\xb4\x01LILO" + bytes(9))) == "lilo"
    assert recognise(sector(b"\xfa\xb8\x00\x10\x8e\xd0")) == "unknown"
    assert recognise(sector(b"")) == "none"
    only_signature = bytearray(512)
    struct.pack_into("<I", only_signature, 440, 0xDEADBEEF)
    assert recognise(bytes(only_signature)) == "none"
