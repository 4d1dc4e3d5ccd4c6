"""Boot entries: BCD on the system volume, on the active partition, on the EFI system partition; boot.ini. Drive letters."""

from __future__ import annotations

import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from samples.registry_hives import write_hive
from samples.windows import windows_tree
from samples.windows_sam import Loader, bcd_keys
from samples.windows_trees import ROOT, FolderFileSystem

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem
from core.guests.layout import DiskLayout, EfiSystem, Partition, TableKind, Volume, VolumeKind
from core.guests.windows import read_windows
from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]
GUID = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"


@dataclass
class Volumes:
    """The guest's other volumes, as folders."""

    folders: dict[str, Path]
    volumes: tuple[Volume, ...]
    layouts: tuple[DiskLayout, ...] = ()
    efi: tuple[EfiSystem, ...] = ()
    opened: list[str] = field(default_factory=list)

    def open(self, volume_id: str) -> FileSystem:
        self.opened.append(volume_id)
        if volume_id not in self.folders:
            raise GuestError("guest.damaged", where=volume_id)
        where = next(volume.where for volume in self.volumes if volume.id == volume_id)
        return FolderFileSystem(self.folders[volume_id], where)


def system_volume(kind: VolumeKind = VolumeKind.NTFS) -> Volume:
    return ROOT.model_copy(
        update={"id": "disk1/part1", "where": "disk 1, partition 1", "partition": 1, "kind": kind}
    )


def layout(table: TableKind, active: int = 0) -> DiskLayout:
    partitions = tuple(
        Partition(number=number, start=number << 20, size=1 << 20, type="0x7", active=number == active)
        for number in (1, 2)
    )
    return DiskLayout(index=1, size=1 << 30, table=table, signature="df4546ae", partitions=partitions)


def read(root: Path, context: Volumes) -> WindowsSystem:
    found = read_windows(FolderFileSystem(root), ROOT, context)
    assert found is not None
    return found


def test_one_system_and_its_recovery_environment(windows: ReadWindows) -> None:
    found = windows("2012-r2")
    assert (found.boot_entries.value, found.boot_entries.where) == (
        1,
        "disk 1, partition 2, /Boot/BCD, Objects",
    )
    (entry,) = found.boot_menu.value or ()
    assert (entry.name, entry.loader, entry.default) == ("Windows", r"\Windows\system32\winload.exe", True)


def test_resume_and_memory_test_are_no_systems(windows: ReadWindows) -> None:
    loaders = (Loader("Windows"), Loader("Resume", "resume"), Loader("Memory", "memory-test"))
    assert windows(loaders=loaders).boot_entries.value == 1


def test_two_systems(windows: ReadWindows) -> None:
    loaders = (Loader("Windows 10"), Loader("Windows 7", device=b"\2" * 88))
    found = windows(loaders=loaders)
    assert found.boot_entries.value == 2
    assert [entry.name for entry in found.boot_menu.value or ()] == ["Windows 10", "Windows 7"]


def test_two_entries_of_one_system_count_once(windows: ReadWindows) -> None:
    found = windows(loaders=(Loader("Windows"), Loader("Windows, no hypervisor")))
    assert (found.boot_entries.value, len(found.boot_menu.value or ())) == (1, 2)


def test_another_boot_sector_in_the_menu(windows: ReadWindows) -> None:
    linux = Loader("Linux", "boot-sector", device=b"\3" * 88, root="\\linux")
    assert windows(loaders=(Loader("Windows"), linux)).boot_entries.value == 2


def test_the_store_of_the_active_partition_counts(tmp_path: Path) -> None:
    """A store on the Windows volume too, as a repair leaves it, is not the one that starts."""
    tree = windows_tree(tmp_path, "2008-r2")
    other = tmp_path / "system"
    write_hive(other / "Boot" / "BCD", bcd_keys([Loader("A"), Loader("B", device=b"\2" * 88)]))
    volume = system_volume()
    context = Volumes({volume.id: other}, (volume, ROOT), (layout(TableKind.MBR, active=1),))
    found = read(tree.root, context)
    assert (found.boot_entries.value, found.boot_entries.where) == (
        2,
        "disk 1, partition 1, /Boot/BCD, Objects",
    )


def test_the_store_of_the_efi_system_partition(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2022", uefi=True)
    assert tree.system is not None
    volume = system_volume(VolumeKind.FAT)
    efi = EfiSystem(volume=volume.id, where=volume.where, loaders=Fact[tuple[str, ...]].absent(volume.where))
    context = Volumes({volume.id: tree.system}, (volume, ROOT), (layout(TableKind.GPT),), (efi,))
    found = read(tree.root, context)
    assert found.boot_entries.value == 1
    assert found.boot_entries.where == "disk 1, partition 1, /EFI/Microsoft/Boot/BCD, Objects"


def test_no_store_anywhere(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2022", uefi=True)
    volume = system_volume(VolumeKind.FAT)
    found = read(tree.root, Volumes({}, (volume, ROOT)))
    assert found.boot_entries.unread == "guest.bcd-missing"
    assert found.boot_menu.unread == "guest.bcd-missing"


def test_encrypted_and_foreign_volumes_are_not_opened(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    linux = system_volume(VolumeKind.EXT4)
    locked = system_volume().model_copy(update={"id": "disk2/part1", "encrypted": True})
    context = Volumes({}, (linux, locked, ROOT))
    assert read(tree.root, context).boot_entries.value == 1
    assert context.opened == []


def test_a_damaged_store(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    (tree.root / "Boot" / "BCD").write_bytes(b"regf" + b"\xff" * 9000)
    found = read(tree.root, Volumes({}, (ROOT,)))
    assert found.boot_entries.unread == "guest.hive-damaged"
    assert found.boot_entries.where == "disk 1, partition 2, /Boot/BCD"


def test_boot_ini(windows: ReadWindows) -> None:
    found = windows("2003-sp1")
    assert (found.boot_entries.value, found.boot_entries.where) == (1, "disk 1, partition 2, /boot.ini")
    (entry,) = found.boot_menu.value or ()
    assert entry.loader == r"multi(0)disk(0)rdisk(0)partition(1)\WINDOWS"
    assert (entry.default, entry.where) == (True, "disk 1, partition 2, /boot.ini, line 5")


def test_two_systems_in_boot_ini(windows: ReadWindows) -> None:
    loaders = (Loader("Windows Server 2003"), Loader("Windows 2000"), Loader("Recovery Console", "recovery"))
    found = windows("2003-r2", loaders=loaders)
    assert found.boot_entries.value == 2
    assert [entry.name for entry in found.boot_menu.value or ()] == ["Windows Server 2003", "Windows 2000"]


def test_drive_letters(tmp_path: Path) -> None:
    partition = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff")
    mounted = {
        "C:": bytes.fromhex("ae4645df") + struct.pack("<Q", ROOT.offset or 0),
        "D:": b"DMIO:ID:" + partition.bytes_le,
        "E:": "\\??\\SCSI#CdRom&Ven_NECVMWar".encode("utf-16-le"),
        "F:": bytes.fromhex("ae4645df") + struct.pack("<Q", 77),
    }
    tree = windows_tree(tmp_path, "2019", mounted=mounted)
    data = ROOT.model_copy(update={"id": "disk2/part1", "disks": (2,), "partition_uuid": str(partition)})
    context = Volumes({}, (ROOT, data), (layout(TableKind.MBR),))
    found = read(tree.root, context).drives.value or ()
    assert [(drive.letter, drive.volume) for drive in found] == [
        ("C:", "disk1/part2"),
        ("D:", "disk2/part1"),
        ("F:", ""),
    ]
    assert found[0].where.endswith(r"SYSTEM, MountedDevices, \DosDevices\C:")
