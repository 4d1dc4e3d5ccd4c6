"""MOD-06: the table that sfdisk reads, the boot code that a BIOS runs, the boot store that hivex reads."""

from __future__ import annotations

import struct
import threading
import uuid
from pathlib import Path

import pytest
from samples.filesystems import EFI_GPT, MIB, NTFS_GPT, Part, blank, gpt_disk, run
from samples.registry_hives import available, write_hive

from core.changes.bios_boot import bios_device, bios_store, mounted_devices
from core.changes.hive import NotEditable
from core.changes.partition_table import (
    NotConvertible,
    TableChange,
    first_sector,
    table_change,
    with_hidden_sectors,
    writes,
)
from core.guests.layout import DiskLayout, TableKind
from core.guests.volumes import map_volumes
from core.guests.windows.hive_bytes import HiveBytes
from core.guests.windows.hives import Hive
from core.sandbox.engine.planning import opened_disks
from core.sandbox.rehearsal.accelerator import find_qemu
from core.sandbox.rehearsal.machine import Machine

pytestmark = pytest.mark.needs("sgdisk", "sfdisk", "mkntfs")
PARTS = (
    Part(size=4 * MIB, type=EFI_GPT, name="EFI system partition"),
    Part(size=MIB, type="0c01", name="Microsoft reserved partition"),
    Part(size=16 * MIB, type=NTFS_GPT, name="Basic data partition"),
    Part(size=2 * MIB, type="2700", name="Recovery"),
)


def layout_of(disk: Path) -> DiskLayout:
    with opened_disks([disk]) as disks:
        return map_volumes(disks).layouts[0]


def converted(disk: Path, change: TableChange) -> Path:
    with disk.open("r+b") as file:
        for offset, data in writes(change):
            file.seek(offset)
            file.write(data)
    return disk


def ntfs_disk(folder: Path) -> tuple[Path, DiskLayout]:
    volume = blank(folder / "ntfs", 16 * MIB)
    run("mkntfs", "-q", "-F", "-f", "-s", "512", "-p", "0", "-H", "255", "-S", "63", volume)
    disk = gpt_disk(folder / "disk.raw", [*PARTS[:2], Part(volume, type=NTFS_GPT), PARTS[3]])
    return disk, layout_of(disk)


def test_the_table_as_sfdisk_reads_it(tmp_path: Path) -> None:
    disk, layout = ntfs_disk(tmp_path)
    change = table_change(layout, 3)
    assert [part.name for part in change.dropped] == ["Microsoft reserved partition"]
    shown = run("sfdisk", "--dump", converted(disk, change))
    assert "label: dos" in shown
    assert f"label-id: 0x{change.signature:08x}" in shown
    starts = [part.start // 512 for part in layout.partitions]
    rows = [line.split(":")[1].replace(" ", "") for line in shown.splitlines() if "start=" in line]
    assert rows == [
        f"start={starts[0]},size={4 * MIB // 512},type=c",
        f"start={starts[2]},size={16 * MIB // 512},type=7,bootable",
        f"start={starts[3]},size={2 * MIB // 512},type=27",
    ]
    after = layout_of(disk)
    assert (after.table, after.boot_code, after.problems) == (TableKind.MBR, "windows", ())
    assert [(part.start, part.size) for part in after.partitions] == [
        (part.start, part.size) for part in change.kept
    ]
    assert "Found invalid GPT and valid MBR" in run("sgdisk", "--print", disk)


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64")
def test_a_bios_starts_the_active_partition_from_nvme(tmp_path: Path) -> None:
    """mkntfs writes a boot sector that says that it cannot boot: seen on the screen, our code has started it."""
    disk, layout = ntfs_disk(tmp_path)
    change = table_change(layout, 3)
    converted(disk, change)
    assert _screen(disk, "This is not a bootable disk")
    with disk.open("r+b") as file:
        file.seek(446)
        file.write(bytes(64))
    assert _screen(disk, "Invalid partition table")


def _screen(disk: Path, words: str) -> bool:
    pause = threading.Event()
    with Machine(find_qemu(), "tcg", [(disk, "raw")], memory=64 << 20) as machine:
        for _ in range(600):
            if words in machine.text_screen():
                return True
            pause.wait(0.1)
    return False


def test_what_does_not_fit_into_an_mbr(tmp_path: Path) -> None:
    _, layout = ntfs_disk(tmp_path)
    data = layout.partitions[2]
    many = [data.model_copy(update={"number": 5 + number}) for number in range(3)]
    full = layout.model_copy(update={"partitions": (*layout.partitions, *many[:1])})
    assert [part.type for part in table_change(full, 3).kept] == ["0x0c", "0x07", "0x07", "0x27"]
    over = layout.model_copy(update={"partitions": (*layout.partitions, *many[:2])})
    assert "0x0c" not in [part.type for part in table_change(over, 3).kept], "the EFI system partition goes"
    for update, words in (
        ({"partitions": (*layout.partitions, *many)}, "5 partitions"),
        ({"table": TableKind.MBR}, "no GPT"),
        ({"partitions": (data.model_copy(update={"size": 1 << 42}),)}, "2 TiB"),
        ({"partitions": (data.model_copy(update={"start": 4096}),)}, "within the GPT"),
    ):
        with pytest.raises(NotConvertible, match=words):
            table_change(layout.model_copy(update=update), 3)


def test_boot_sector() -> None:
    sector = b"\xeb\x52\x90NTFS    ".ljust(510, b"\1") + b"\x55\xaa"
    changed = with_hidden_sectors(sector, 321 * 512)
    assert struct.unpack_from("<I", changed, 28) == (321,)
    assert changed[:28] + changed[32:] == sector[:28] + sector[32:]
    with pytest.raises(NotConvertible):
        with_hidden_sectors(bytes(512), MIB)
    assert first_sector.__doc__


def device(guid: uuid.UUID, disk: uuid.UUID, kind: int = 6, style: int = 0) -> bytes:
    """A partition as a BCD store names it."""
    return struct.pack("<16xIIII16s4xI16s16x", kind, 0, 0x48, 0, guid.bytes_le, style, disk.bytes_le)


@pytest.mark.skipif(not available(), reason="libhivex is not installed")
def test_boot_store_and_drive_letters(tmp_path: Path) -> None:
    _, layout = ntfs_disk(tmp_path)
    change = table_change(layout, 3)
    disk = uuid.UUID(layout.signature)
    system, windows = (uuid.UUID(layout.partitions[number].uuid) for number in (0, 2))
    manager, loader = (rf"Objects\{{{name}}}\Elements" for name in ("9dea862c", "loader"))
    write_hive(
        tmp_path / "BCD",
        {
            rf"{manager}\11000001": {"Element": device(system, disk)},
            rf"{manager}\12000002": {"Element": "\\EFI\\Microsoft\\Boot\\bootmgfw.efi"},
            rf"{loader}\11000001": {"Element": device(windows, disk)},
            rf"{loader}\21000001": {"Element": device(uuid.uuid4(), disk)},
            rf"{loader}\12000002": {"Element": "\\Windows\\system32\\winload.efi"},
            rf"{loader}\22000002": {"Element": "\\Windows"},
        },
    )
    store = bios_store((tmp_path / "BCD").read_bytes(), [], layout, change, str(system))
    hive = Hive(HiveBytes(lambda offset, size: store[offset : offset + size], len(store)), [], "BCD")

    def element(path: str) -> bytes:
        value = hive.value(path, "Element")
        assert value is not None
        return value.data

    start = layout.partitions[2].start
    named = struct.pack("<16xIIIIQ8x4xII12x16x", 6, 0, 0x48, 0, start, 1, change.signature)
    assert element(rf"{manager}\11000001") == named, "the manager lies on the active partition"
    assert element(rf"{loader}\11000001") == named
    assert struct.unpack_from("<I", element(rf"{loader}\21000001"), 52) == (0,), "another disk's stays"
    paths = [element(rf"{where}\12000002").decode("utf-16-le") for where in (manager, loader)]
    assert paths == ["\\bootmgr\0", "\\Windows\\system32\\winload.exe\0"]
    assert bios_device(device(windows, disk, kind=5), {str(windows): 1}, 1) is None
    assert bios_device(b"short", {}, 1) is None
    with pytest.raises(NotEditable, match="names no partition"):
        bios_store(store, [], layout, change, str(system))
    write_hive(tmp_path / "SYSTEM", {"MountedDevices": {
        "\\DosDevices\\C:": b"DMIO:ID:" + windows.bytes_le, "\\DosDevices\\D:": b"_??_USBSTOR#Disk",
    }})  # fmt: skip
    data = (tmp_path / "SYSTEM").read_bytes()
    system_hive = Hive(HiveBytes(lambda offset, size: data[offset : offset + size], len(data)), [], "SYSTEM")
    (letter,) = mounted_devices(system_hive, layout, change)
    assert (letter.name, letter.rule) == ("\\DosDevices\\C:", "MOD-06")
    assert bytes.fromhex((letter.after or "")[4:].replace(",", "")) == struct.pack(
        "<IQ", change.signature, start
    )
