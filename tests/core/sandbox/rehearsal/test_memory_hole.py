"""What the firmware tells a guest of its memory, asked for by a boot sector."""

from __future__ import annotations

import struct
import threading
from pathlib import Path

import pytest

from core.sandbox.rehearsal import machine
from core.sandbox.rehearsal.accelerator import find_qemu
from core.sandbox.rehearsal.memory_hole import HOLE, option_rom

MIB, GIB = 1 << 20, 1 << 30
ASKING = bytes.fromhex(
    "31c08ed88ec0 baf803"  # ds = es = 0; dx = the first serial port
    "6631db"  # ebx = 0
    "bf0006 66b820e80000"  # next: di = 0x600; eax = 0xe820
    "52 66ba50414d53 66b914000000 cd15 5a"  # edx = 'SMAP', ecx = 20: int 0x15
    "720c"  # jc done
    "89fe b91400 f36e"  # the entry to the serial port
    "6685db 75d9"  # until ebx is 0
    "b021ee f4"  # done: '!'; hlt
)
PLAIN = bytes.fromhex("55aa01cb")  # a ROM that does nothing


def memory(folder: Path, size: int) -> list[tuple[int, int]]:
    """First byte and first after it of all usable ranges, in order."""
    disk = folder / "asking.img"
    disk.write_bytes(ASKING.ljust(510, b"\0") + b"\x55\xaa" + bytes(MIB))
    pause = threading.Event()
    with machine.Machine(find_qemu(), "tcg", [(disk, "raw")], memory=size) as started:
        for _ in range(600):
            told = started.serial_log.read_bytes() if started.serial_log.exists() else b""
            if len(told) % 20 == 1 and told.endswith(b"!"):
                break
            pause.wait(0.05)
    entries = [struct.unpack_from("<QQI", told, at) for at in range(0, len(told) - 1, 20)]
    return [(start, start + length) for start, length, kind in entries if kind == 1]


def test_the_rom_is_one_that_firmware_takes() -> None:
    rom = option_rom()
    assert rom[:3] == b"\x55\xaa\x01"
    assert len(rom) == 512
    assert sum(rom) & 0xFF == 0


@pytest.mark.needs("qemu-system-x86_64")
@pytest.mark.parametrize("size", [64 * MIB, 5 * GIB])
def test_only_the_hole_is_missing_from_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    found = memory(tmp_path, size)
    rest = PLAIN.ljust(511, b"\0")
    monkeypatch.setattr(machine, "option_rom", lambda: rest + bytes([-sum(rest) & 0xFF]))
    whole = memory(tmp_path, size)
    low, main, *above = whole
    assert main[0] == MIB
    assert found == [low, (MIB, HOLE[0]), (HOLE[1], main[1]), *above]
    assert bool(above) == (size > 4 * GIB)
