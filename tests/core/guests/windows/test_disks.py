"""Windows on real NTFS volumes, through the whole inspection."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.windows_images import NEEDS, NEEDS_UEFI, can_mount, windows_disk

from core.guests.inspect import inspect_paths
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem

pytestmark = pytest.mark.skipif(not can_mount(), reason="NTFS volumes are filled through FUSE")


def inspected(path: Path) -> tuple[Guest, WindowsSystem]:
    found = inspect_paths([path])
    assert found.failure is None
    assert found.guest is not None
    assert found.guest.trouble == ()
    assert isinstance(found.guest.system, WindowsSystem)
    return found.guest, found.guest.system


@pytest.mark.needs(*NEEDS)
def test_mbr_with_a_system_reserved_partition(tmp_path: Path) -> None:
    guest, windows = inspected(windows_disk(tmp_path / "disk.raw", "2019"))
    assert (guest.layouts[0].table, guest.layouts[0].boot_code) == ("mbr", "windows")
    assert (windows.root, windows.generation.value) == ("disk1/part2", "Windows Server 2019")
    assert windows.boot_entries.where == "disk 1, partition 1, /Boot/BCD, Objects"
    assert [(drive.letter, drive.volume) for drive in windows.drives.value or ()] == [("C:", "disk1/part2")]
    assert windows.pagefile_size.value == 1 << 20
    assert {name: fact.unread for name, fact in windows if getattr(fact, "unread", "")} == {}
    root = guest.volume(windows.root)
    assert root is not None
    assert (root.kind, root.clean.value, root.hibernated.value) == ("ntfs", True, False)
    assert (root.free.value or 0) > 6 << 30


@pytest.mark.needs(*NEEDS_UEFI)
def test_gpt_with_an_efi_system_partition(tmp_path: Path) -> None:
    guest, windows = inspected(windows_disk(tmp_path / "disk.raw", "11", uefi=True))
    assert guest.layouts[0].table == "gpt"
    assert (windows.root, windows.product.value) == ("disk1/part3", "Windows 11 Pro")
    assert windows.boot_entries.where == "disk 1, partition 1, /EFI/Microsoft/Boot/BCD, Objects"
    assert [efi.fallback for efi in guest.efi] == [True]


@pytest.mark.needs(*NEEDS)
def test_2003_on_one_partition(tmp_path: Path) -> None:
    _guest, windows = inspected(windows_disk(tmp_path / "disk.raw", "2003-sp1", windows_folder="WINNT"))
    assert (windows.root, windows.folder) == ("disk1/part1", "/WINNT")
    assert windows.boot_entries.where == "disk 1, partition 1, /boot.ini"
    assert windows.generation.value == "Windows Server 2003"
