"""Hives of real machines: Windows 10 1709 on VMware (SYSTEM), Windows 7 (SAM), a UEFI boot store."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.windows import windows_tree
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem


@pytest.fixture
def machine(tmp_path: Path, real_hive: Callable[[str], Path]) -> WindowsSystem:
    tree = windows_tree(tmp_path / "machine", "10")
    config = tree.root / "Windows" / "System32" / "config"
    shutil.copy(real_hive("SYSTEM_WIN_10_1709"), config / "SYSTEM")
    shutil.copy(real_hive("SAM"), config / "SAM")
    shutil.copy(real_hive("BCD"), tree.root / "Boot" / "BCD")
    return read_tree(tree)


def test_system(machine: WindowsSystem) -> None:
    assert machine.hostname == "DESKTOP-2KGM189"
    assert (machine.server.value, machine.service_pack.value, machine.architecture.value) == (
        False,
        0,
        "x86_64",
    )
    assert (machine.remote_desktop.value, machine.remote_desktop_port.value) == (False, 3389)
    assert machine.remote_desktop_allowed.value is False
    assert machine.dhcp_client.value == 2
    assert machine.languages.value == ("en-US",)
    assert (machine.pagefile.value, machine.real_time_is_universal.value) == ("?:\\pagefile.sys", None)
    assert machine.generalization.value == 7
    (pending,) = machine.reboot_pending.value or ()
    assert pending.value.startswith(r"\??\C:\WINDOWS\System32\drivers\SETEAC4.tmp")


def test_its_hive_was_not_written_to_its_end(machine: WindowsSystem) -> None:
    system = machine.hives[0]
    assert (system.name, system.dirty, system.replayed, system.complete) == ("SYSTEM", True, 0, False)


def test_its_one_network_card(machine: WindowsSystem) -> None:
    (adapter,) = machine.interfaces.value or ()
    assert (adapter.name, adapter.dhcp) == ("Ethernet0", True)
    assert adapter.device.startswith(r"PCI\VEN_8086&DEV_10D3")


def test_vmware_tools(machine: WindowsSystem) -> None:
    roles = {one.role: one.where for one in machine.software.value or ()}
    assert roles["vmware-tools"].endswith(r"ControlSet001\Services\VMTools, Start")


def test_boot_drivers(machine: WindowsSystem) -> None:
    starts = {one.name: one.start for one in machine.services.value or () if one.role == "storage"}
    assert starts["stornvme"] == starts["storahci"] == starts["LSI_SAS"] == 0


def test_accounts(machine: WindowsSystem) -> None:
    assert [
        (one.name, one.disabled, one.password, one.administrator) for one in machine.accounts.value or ()
    ] == [
        ("Administrator", True, "set", True),
        ("Guest", True, "empty", False),
        ("Preston", False, "set", True),
    ]


def test_boot_store(machine: WindowsSystem) -> None:
    assert machine.boot_entries.value == 1
    assert [entry.name for entry in machine.boot_menu.value or ()] == ["Windows 10"]
