""".NET, automatic logon, updates, restarts, clock, page file, sysprep, licence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import windows_tree
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]


@pytest.mark.parametrize(
    ("release", "version"),
    [
        (378389, "4.5"),
        (378675, "4.5.1"),
        (379893, "4.5.2"),
        (393297, "4.6"),
        (394271, "4.6.1"),
        (394806, "4.6.2"),
        (460805, "4.7"),
        (461310, "4.7.1"),
        (461814, "4.7.2"),
        (528449, "4.8"),
        (533325, "4.8.1"),
        (599999, "4.8.1"),
        (378000, "4.0"),
    ],
)
def test_dotnet_by_release(windows: ReadWindows, release: int, version: str) -> None:
    found = windows(dotnet=release)
    assert found.dotnet.value == version
    assert found.dotnet.where.endswith(r"NET Framework Setup\NDP\v4\Full, Release")
    assert found.dotnet_versions.value == (version, "3.5", "2.0")


def test_dotnet_3_5_alone(windows: ReadWindows) -> None:
    found = windows("2008", dotnet=None)
    assert found.dotnet.value == "3.5"
    assert found.dotnet.where.endswith(r"NDP\v3.5, Install")


def test_no_dotnet(windows: ReadWindows) -> None:
    found = windows("2003-sp1", dotnet="none").dotnet
    assert (found.value, found.known) == (None, True)


def test_dotnet_4_0_has_no_release(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "7", dotnet=None)
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    client = r"Microsoft\NET Framework Setup\NDP\v4\Client"
    change_hive(software, {client: {"Install": 1, "Version": "4.0.30319"}})
    assert read_tree(tree).dotnet.value == "4.0"


@pytest.mark.parametrize(("written", "on"), [("0", False), ("1", True), (1, True), (0, False), ("", False)])
def test_autologon(windows: ReadWindows, written: str | int, on: bool) -> None:
    found = windows(autologon=written).autologon
    assert found.value is on
    assert found.where.endswith(r"CurrentVersion\Winlogon, AutoAdminLogon")


def test_autologon_never_set(windows: ReadWindows) -> None:
    found = windows(autologon=None).autologon
    assert (found.value, found.known) == (None, True)


def test_update_option(windows: ReadWindows) -> None:
    assert windows(update_option=3).update_option.value == 3
    assert windows(update_option=None).update_option.value is None


def test_a_policy_goes_before_the_update_option(windows: ReadWindows) -> None:
    found = windows(update_option=3, update_policy=4).update_option
    assert found.value == 4
    assert r"Policies\Microsoft\Windows\WindowsUpdate\AU, AUOptions" in found.where


def test_updates_switched_off_by_policy(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    change_hive(software, {r"Policies\Microsoft\Windows\WindowsUpdate\AU": {"NoAutoUpdate": 1}})
    assert read_tree(tree).update_option.value == 1


@pytest.mark.parametrize(
    ("reason", "where"),
    [
        ("update", r"WindowsUpdate\Auto Update\RebootRequired"),
        ("servicing", r"Component Based Servicing\RebootPending"),
        ("rename", r"Control\Session Manager, PendingFileRenameOperations"),
        ("join", r"Services\Netlogon, JoinDomain"),
        ("pending-xml", "/Windows/WinSxS/pending.xml"),
    ],
)
def test_a_restart_is_pending(windows: ReadWindows, reason: str, where: str) -> None:
    (evidence,) = windows("2016", reboot=(reason,)).reboot_pending.value or ()
    assert evidence.where.endswith(where)


def test_no_restart_is_pending(windows: ReadWindows) -> None:
    assert windows("2016").reboot_pending.value == ()


@pytest.mark.parametrize("value", [None, 0, 1])
def test_real_time_is_universal(windows: ReadWindows, value: int | None) -> None:
    assert windows(real_time_is_universal=value).real_time_is_universal.value == value


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (("C:\\pagefile.sys 4096 4096",), "C:\\pagefile.sys 4096 4096"),
        (("?:\\pagefile.sys",), "?:\\pagefile.sys"),
        (
            ("C:\\pagefile.sys 0 0", "D:\\pagefile.sys 1024 2048"),
            "C:\\pagefile.sys 0 0; D:\\pagefile.sys 1024 2048",
        ),
        ((), ""),
    ],
)
def test_page_files(windows: ReadWindows, files: tuple[str, ...], expected: str) -> None:
    found = windows(paging_files=files)
    assert found.pagefile.value == expected
    assert found.pagefile_size.value == 4096 << 20


def test_hotfixes_of_the_guide(windows: ReadWindows) -> None:
    found = windows("2008-r2", hotfixes=("KB2922223",)).hotfixes
    assert found.value == ("KB2922223",)
    assert found.where.endswith(r"Component Based Servicing\Packages")


def test_no_hotfixes(windows: ReadWindows) -> None:
    assert windows("2008-r2").hotfixes.value == ()


@pytest.mark.parametrize("on", [True, False])
def test_fast_startup(windows: ReadWindows, on: bool) -> None:
    assert windows("10", fast_startup=on).fast_startup.value is on


def test_sysprep(windows: ReadWindows) -> None:
    state = "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE"
    found = windows("2012", image_state=state, generalization=3, answer_file=True)
    assert found.sysprep.value == state
    assert found.generalization.value == 3
    assert found.answer_files.value == ("/Windows/Panther/Unattend.xml",)


def test_sysprep_never_run(windows: ReadWindows) -> None:
    found = windows("2003-sp1", image_state=None, generalization=None)
    assert (found.sysprep.value, found.generalization.value, found.answer_files.value) == (None, None, ())


@pytest.mark.parametrize("channel", ["Volume:GVLK", "Retail", "OEM:DM"])
def test_licence_channel(windows: ReadWindows, channel: str) -> None:
    found = windows(channel=channel)
    assert (found.activation.value, found.evaluation.value) == (channel, False)


def test_key_management_server(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    platform = r"Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform"
    change_hive(software, {platform: {"KeyManagementServiceName": "kms.example.com"}})
    assert read_tree(tree).activation.value == "Volume:GVLK, KMS kms.example.com"


def test_evaluation(windows: ReadWindows) -> None:
    found = windows("2019", evaluation=True)
    assert (found.edition.value, found.evaluation.value) == ("ServerStandardEval", True)
