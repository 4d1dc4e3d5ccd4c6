"""Files of a Windows installation that are no hives: boot.ini, the start of a program, a product id."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from samples.windows_sam import Loader


def boot_ini(loaders: Sequence[Loader]) -> str:
    lines = [
        "[boot loader]",
        "timeout=30",
        "default=multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS",
        "[operating systems]",
    ]
    partition = 0
    for one in loaders:
        if one.kind == "recovery":
            lines.append(f'C:\\CMDCONS\\BOOTSECT.DAT="{one.name}" /cmdcons')
        else:
            partition += 1
            lines.append(f'multi(0)disk(0)rdisk(0)partition({partition})\\WINDOWS="{one.name}" /fastdetect')
    return "\n".join(lines) + "\n"


def kernel(architecture: str) -> bytes:
    """The start of a PE program for that processor."""
    machine = {"AMD64": 0x8664, "x86": 0x14C, "ARM64": 0xAA64}[architecture]
    return (
        b"MZ".ljust(60, b"\0")
        + struct.pack("<I", 128)
        + bytes(64)
        + b"PE\0\0"
        + struct.pack("<H", machine)
        + bytes(512)
    )


def product_id(channel: str) -> bytes:
    """DigitalProductId4, of which only the licence channel is filled in."""
    data = bytearray(1272)
    struct.pack_into("<IHH", data, 0, len(data), 4, 0)
    data[1016 : 1016 + 2 * len(channel)] = channel.encode("utf-16-le")
    return bytes(data)
