"""Which Windows it is, for every generation of the guide's table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import windows_tree
from samples.windows_generations import GENERATIONS
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]

EXPECTED = {
    "2003-sp1": ("Windows Server 2003", "5.2.3790", 1, "i386", "ServerStandard", "Server"),
    "2003-r2": ("Windows Server 2003 R2", "5.2.3790", 2, "x86_64", "ServerStandard", "Server"),
    "2008": ("Windows Server 2008", "6.0.6002", 2, "x86_64", "ServerStandard", "Server"),
    "2008-r2": ("Windows Server 2008 R2", "6.1.7601", 1, "x86_64", "ServerStandard", "Server"),
    "2012": ("Windows Server 2012", "6.2.9200", 0, "x86_64", "ServerStandard", "Server"),
    "2012-r2": ("Windows Server 2012 R2", "6.3.9600", 0, "x86_64", "ServerStandard", "Server"),
    "2016": ("Windows Server 2016", "10.0.14393", 0, "x86_64", "ServerStandard", "Server"),
    "1709": ("Windows Server 1709", "10.0.16299", 0, "x86_64", "ServerStandardACor", "Server Core"),
    "1803": ("Windows Server 1803", "10.0.17134", 0, "x86_64", "ServerDatacenterACor", "Server Core"),
    "2019": ("Windows Server 2019", "10.0.17763", 0, "x86_64", "ServerStandard", "Server"),
    "2022": ("Windows Server 2022", "10.0.20348", 0, "x86_64", "ServerStandard", "Server"),
    "2025": ("Windows Server 2025", "10.0.26100", 0, "x86_64", "ServerStandard", "Server"),
    "nano-2016": ("Windows Server 2016", "10.0.14393", 0, "x86_64", "ServerDatacenterNano", "Nano Server"),
    "7": ("Windows 7", "6.1.7601", 1, "x86_64", "Professional", "Client"),
    "8": ("Windows 8", "6.2.9200", 0, "x86_64", "Professional", "Client"),
    "8.1": ("Windows 8.1", "6.3.9600", 0, "x86_64", "Professional", "Client"),
    "10": ("Windows 10", "10.0.19045", 0, "x86_64", "Professional", "Client"),
    "11": ("Windows 11", "10.0.22631", 0, "x86_64", "Professional", "Client"),
}


def test_every_generation_is_expected() -> None:
    assert EXPECTED.keys() == GENERATIONS.keys()


@pytest.mark.parametrize("key", EXPECTED)
def test_generation(key: str, windows: ReadWindows) -> None:
    found = windows(key)
    facts = (found.generation, found.version, found.service_pack, found.architecture, found.edition)
    assert tuple(fact.value for fact in (*facts, found.installation_type)) == EXPECTED[key]
    assert found.server.value is GENERATIONS[key].server
    assert found.domain_controller.value is False
    assert found.hostname == "WIN-SAMPLE"
    assert (found.root, found.where, found.folder) == ("disk1/part2", "disk 1, partition 2", "/Windows")


@pytest.mark.parametrize("key", EXPECTED)
def test_a_prepared_machine_has_no_unreadable_fact(key: str, windows: ReadWindows) -> None:
    found = windows(key)
    unread = {name: fact.unread for name, fact in found if getattr(fact, "unread", "")}
    assert unread == {}


def test_windows_11_by_its_build(windows: ReadWindows) -> None:
    found = windows("11")
    assert found.product.value == "Windows 11 Pro"
    assert found.product.where.endswith(r"SOFTWARE, Microsoft\Windows NT\CurrentVersion, ProductName")
    assert found.revision.value == 3593


def test_places(windows: ReadWindows) -> None:
    found = windows("2012-r2")
    config = "disk 1, partition 2, /Windows/System32/config"
    assert found.product.where == rf"{config}/SOFTWARE, Microsoft\Windows NT\CurrentVersion, ProductName"
    assert found.service_pack.where == rf"{config}/SYSTEM, ControlSet001\Control\Windows, CSDVersion"
    assert [hive.name for hive in found.hives] == ["SYSTEM", "SOFTWARE", "SAM"]
    assert not any(hive.dirty for hive in found.hives)


def test_the_control_set_in_use_is_read(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2016", control_set=2)
    system = tree.root / "Windows" / "System32" / "config" / "SYSTEM"
    change_hive(system, {r"ControlSet001\Control\Terminal Server": {"fDenyTSConnections": 1}})
    found = read_tree(tree)
    assert found.remote_desktop.value is True
    assert r"ControlSet002\Control\Terminal Server" in found.remote_desktop.where


@pytest.mark.parametrize(
    ("suites", "edition"),
    [
        (["Enterprise", "Terminal Server"], "ServerEnterprise"),
        (["Terminal Server", "DataCenter"], "ServerDatacenter"),
        (["Enterprise", "DataCenter", "Terminal Server"], "ServerDatacenter"),
        (["Blade"], "ServerWeb"),
        ([], "ServerStandard"),
    ],
)
def test_editions_of_2003(tmp_path: Path, suites: list[str], edition: str) -> None:
    tree = windows_tree(tmp_path, "2003-sp1")
    system = tree.root / "Windows" / "System32" / "config" / "SYSTEM"
    options = {"ProductType": "ServerNT", "ProductSuite": suites}
    change_hive(system, {r"ControlSet001\Control\ProductOptions": options})
    found = read_tree(tree).edition
    assert found.value == edition
    assert found.where.endswith(r"Control\ProductOptions, ProductSuite")


@pytest.mark.parametrize(
    ("build", "product", "release", "generation"),
    [
        (17763, "Windows Server Datacenter", "1809", "Windows Server 1809"),
        (19042, "Windows Server Standard", "20H2", "Windows Server 20H2"),
        (25398, "Windows Server Datacenter", "23H2", "Windows Server 23H2"),
        (26100, "Windows Server 2025 Datacenter", "24H2", "Windows Server 2025"),
        (20348, "Azure Stack HCI", "21H2", "Windows Server 2022"),
    ],
)
def test_releases_without_a_year(
    tmp_path: Path, build: int, product: str, release: str, generation: str
) -> None:
    tree = windows_tree(tmp_path, "2019", product=product)
    version = {
        "ProductName": product,
        "CurrentVersion": "6.3",
        "CurrentBuildNumber": str(build),
        "CurrentMajorVersionNumber": 10,
        "CurrentMinorVersionNumber": 0,
        "DisplayVersion": release,
    }
    software = tree.root / "Windows" / "System32" / "config" / "SOFTWARE"
    change_hive(software, {r"Microsoft\Windows NT\CurrentVersion": version})
    assert read_tree(tree).generation.value == generation


def test_a_domain_controller(windows: ReadWindows) -> None:
    found = windows("2019", domain_controller=True, database="D:\\NTDS\\ntds.dit")
    assert (found.server.value, found.domain_controller.value) == (True, True)
    assert found.directory_database.value == "D:\\NTDS\\ntds.dit"
    service = found.service("ntds")
    assert service is not None
    assert (service.start, service.role) == (2, "directory")


@pytest.mark.parametrize(
    ("written", "expected"), [("ARM64", "aarch64"), ("x86", "i386"), ("AMD64", "x86_64"), ("IA64", "ia64")]
)
def test_architecture(tmp_path: Path, written: str, expected: str) -> None:
    tree = windows_tree(tmp_path, "10")
    system = tree.root / "Windows" / "System32" / "config" / "SYSTEM"
    path = r"ControlSet001\Control\Session Manager\Environment"
    change_hive(system, {path: {"PROCESSOR_ARCHITECTURE": written}})
    assert read_tree(tree).architecture.value == expected


def test_architecture_by_the_kernel_where_the_registry_is_silent(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "10", architecture="x86")
    system = tree.root / "Windows" / "System32" / "config" / "SYSTEM"
    change_hive(system, {r"ControlSet001\Control\Session Manager\Environment": {"OS": "Windows_NT"}})
    found = read_tree(tree).architecture
    assert (found.value, found.where) == ("i386", "disk 1, partition 2, /Windows/System32/ntoskrnl.exe")


def test_languages(windows: ReadWindows) -> None:
    found = windows("2022", languages=("en-US", "ja-JP"), install_language="0411")
    assert found.languages.value == ("en-US", "ja-JP")
    assert found.install_language.value == "ja-JP"


def test_language_of_2003_is_that_of_its_installation(windows: ReadWindows) -> None:
    found = windows("2003-sp1", install_language="0407")
    assert found.languages.value == ("de-DE",)
    assert found.languages.where.endswith(r"Control\Nls\Language, InstallLanguage")


def test_a_folder_named_winnt(windows: ReadWindows) -> None:
    assert windows("2003-sp1", windows_folder="WINNT").folder == "/WINNT"
