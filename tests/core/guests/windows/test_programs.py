"""Hypervisors' tools, antivirus, boot drivers, and traces of a physical machine."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import PROGRAMS, windows_tree
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem
from core.guests.windows.programs import catalogue

ReadWindows = Callable[..., WindowsSystem]
ROLES = [
    "vmware-tools",
    "virtualbox",
    "xen-tools",
    "qemu-agent",
    "hyperv",
    "antivirus",
    "intrusion-detection",
]


def test_a_prepared_machine_has_none(windows: ReadWindows) -> None:
    found = windows().software
    assert (found.value, found.known) == ((), True)


@pytest.mark.parametrize("role", ROLES)
def test_by_its_program_entry(windows: ReadWindows, role: str) -> None:
    (found,) = windows(software=("plain", role)).software.value or ()
    assert (found.role, found.name, found.version) == (role, *PROGRAMS[role])
    assert r"Wow6432Node\Microsoft\Windows\CurrentVersion\Uninstall" in found.where
    assert found.where.endswith("DisplayName")


@pytest.mark.parametrize("role", [role for role in ROLES if role != "hyperv"])
def test_by_a_service_that_was_left_behind(windows: ReadWindows, role: str) -> None:
    (found,) = windows(software=(), services_only=(role,)).software.value or ()
    assert found.role == role
    assert re.search(r"ControlSet001\\Services\\[^,]+, Start$", found.where)


@pytest.mark.parametrize("role", ["antivirus", "intrusion-detection"])
def test_a_guard_whose_services_are_disabled_is_off(windows: ReadWindows, role: str) -> None:
    assert windows(software=(role,), disabled_services=(role,)).software.value == ()


def test_tools_whose_services_are_disabled_are_still_there(windows: ReadWindows) -> None:
    found = windows(software=("vmware-tools",), disabled_services=("vmware-tools",)).software.value or ()
    assert [one.role for one in found] == ["vmware-tools"]


def test_defender(windows: ReadWindows) -> None:
    (found,) = windows("2019", defender=True).software.value or ()
    assert (found.name, found.role) == ("Microsoft Defender Antivirus", "antivirus")


def test_defender_switched_off_by_policy(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019", defender=True)
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    change_hive(software, {r"Policies\Microsoft\Windows Defender": {"DisableAntiSpyware": 1}})
    assert read_tree(tree).software.value == ()


def test_defender_for_endpoint_by_its_onboarding(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2022")
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    change_hive(software, {r"Microsoft\Windows Advanced Threat Protection\Status": {"OnboardingState": 1}})
    (found,) = read_tree(tree).software.value or ()
    assert (found.name, found.role) == ("Microsoft Defender for Endpoint", "intrusion-detection")


def test_boot_drivers(windows: ReadWindows) -> None:
    found = windows("2016", storage={"stornvme": 0, "storahci": 3, "xenvbd": 0})
    storage = {one.name: one.start for one in found.services.value or () if one.role == "storage"}
    assert storage == {"stornvme": 0, "storahci": 3, "xenvbd": 0}
    nvme = found.service("STORNVME")
    assert nvme is not None
    assert nvme.image == r"System32\drivers\stornvme.sys"
    assert nvme.where.endswith(r"ControlSet001\Services\stornvme, Start")


def test_hyper_v(windows: ReadWindows) -> None:
    manager = windows("2016", hyper_v=True).service("vmms")
    assert manager is not None
    assert (manager.start, manager.role) == (2, "hyper-v")
    assert windows("2016").service("vmms") is None


def test_every_product_of_the_list_is_whole() -> None:
    products = catalogue().products
    assert len({product.name for product in products}) == len(products)
    for product in products:
        assert product.pattern or product.services or product.onboarded, product.name
        assert re.fullmatch(r"[a-z0-9-]+", product.role)


def test_a_virtual_machine_leaves_no_traces(windows: ReadWindows) -> None:
    assert windows("2008-r2").origin.value == ()


def test_traces_of_a_physical_machine(windows: ReadWindows) -> None:
    found = windows("2008-r2", physical=True, software=("p2v",))
    assert [one.value for one in found.origin.value or ()] == [
        "VMware vCenter Converter Standalone",
        "Dell Inc. PowerEdge R710",
        "Disk&Ven_SEAGATE&Prod_ST3500418AS",
        "Disk2vhd was run here",
    ]
    places = [one.where for one in found.origin.value or ()]
    assert places[1].endswith(r"Control\SystemInformation, SystemManufacturer")
    assert places[3] == (
        r"disk 1, partition 2, /Users/Administrator/NTUSER.DAT, Software\Sysinternals\Disk2Vhd"
    )
    assert found.software.value == ()


def test_a_machine_that_it_ran_on_before(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "10")
    system = tree.root / "Windows" / "System32" / "config" / "SYSTEM"
    was, now = "{11111111-0000-0000-0000-000000000000}", "{22222222-0000-0000-0000-000000000000}"
    change_hive(
        system,
        {
            rf"HardwareConfig\{was}": {"SystemManufacturer": "LENOVO", "SystemProductName": "20L6S1YT00"},
            rf"HardwareConfig\{now}": {
                "SystemManufacturer": "Microsoft Corporation",
                "SystemProductName": "Virtual Machine",
            },
        },
    )
    assert [one.value for one in read_tree(tree).origin.value or ()] == ["LENOVO 20L6S1YT00"]
