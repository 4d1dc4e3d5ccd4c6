"""A damaged or hostile installation ends in facts that say why, never in an exception."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import WindowsTree, windows_tree
from samples.windows_trees import ROOT, FolderFileSystem, read_tree

import core.guests.windows
from core.errors import DamagedImage, GuestError
from core.guests.filesystems.base import Node
from core.guests.windows import hives, read_windows
from core.guests.windows.model import WindowsSystem
from core.wording import has_words

NAMES = ["SYSTEM", "SOFTWARE", "SAM"]


def config(tree: WindowsTree) -> Path:
    return tree.root / "Windows" / "System32" / "config"


def codes(system: WindowsSystem) -> set[str]:
    return {fact.unread for _name, fact in system if getattr(fact, "unread", "")}


def test_no_windows(tmp_path: Path) -> None:
    (tmp_path / "Windows" / "System32").mkdir(parents=True)
    assert read_windows(FolderFileSystem(tmp_path), ROOT, _NoVolumes()) is None


def test_a_windows_that_cannot_be_read_is_not_called_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Windows" / "System32" / "config").mkdir(parents=True)
    tree = FolderFileSystem(tmp_path)

    def broken(path: str) -> bool:
        raise GuestError("guest.damaged", where=path)

    monkeypatch.setattr(tree, "exists", broken)
    with pytest.raises(GuestError):
        read_windows(tree, ROOT, _NoVolumes())


class _NoVolumes:
    layouts = ()
    volumes = ()
    efi = ()

    def open(self, volume_id: str) -> FolderFileSystem:
        raise AssertionError(volume_id)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("damage", ["gone", "empty", "text", "zeros", "cut"])
def test_one_hive_is_damaged(tmp_path: Path, name: str, damage: str) -> None:
    tree = windows_tree(tmp_path, "2019")
    path = config(tree) / name
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        broken = {"empty": b"", "text": b"hello" * 9000, "zeros": bytes(len(data)), "cut": data[:4196]}
        path.write_bytes(broken[damage])
    system = read_tree(tree)
    expected = {"gone": "guest.hive-missing", "cut": "guest.hive-damaged"}.get(
        damage, "guest.hive-not-a-hive"
    )
    assert codes(system) == {expected}
    sample = {"SYSTEM": system.dhcp_client, "SOFTWARE": system.product, "SAM": system.accounts}[name]
    assert sample.unread == expected
    assert f"config/{name}" in sample.where


def test_every_code_has_a_sentence() -> None:
    folder = Path(core.guests.windows.__file__).parent
    used = {
        code for path in folder.glob("*.py") for code in re.findall(r'"(guest\.[a-z-]+)"', path.read_text())
    }
    assert "guest.hive-damaged" in used
    assert {code for code in used if not has_words(code)} == set()


def test_flipped_bytes(tmp_path: Path) -> None:
    """300 times three bytes of one hive: facts or reasons, no exception."""
    tree = windows_tree(tmp_path, "10", software=("vmware-tools", "antivirus"))
    chance = random.Random(20261120)
    good = {name: (config(tree) / name).read_bytes() for name in NAMES}
    for _round in range(300):
        name = chance.choice(NAMES)
        bad = bytearray(good[name])
        for _flip in range(3):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        (config(tree) / name).write_bytes(bytes(bad))
        assert read_tree(tree).family == "windows"
        (config(tree) / name).write_bytes(good[name])


def test_values_of_other_types(tmp_path: Path) -> None:
    """A value that Windows would not write there says so instead of passing for a good one."""
    tree = windows_tree(tmp_path, "2019")
    change_hive(config(tree) / "SYSTEM", {r"ControlSet001\Services\Dhcp": {"Start": b"\2"}})
    found = read_tree(tree).dhcp_client
    assert (found.unread, found.where.endswith(r"Services\Dhcp, Start")) == (
        "guest.registry-value-type",
        True,
    )


class _Truncated(FolderFileSystem):
    """As a container that ends early: its bytes cannot be read from the second page of each hive on."""

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        if offset >= 4096:
            raise DamagedImage("image.truncated", offset=offset)
        return super().read_node(node, offset, min(size, 4096))


def test_a_container_that_ends_early(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    system = read_windows(_Truncated(tree.root), ROOT, _NoVolumes())
    assert system is not None
    assert system.product.unread in ("image.truncated", "guest.hive-damaged")
    assert system.boot_entries.unread in ("image.truncated", "guest.hive-damaged")


def test_one_large_cell_for_every_value_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read from one hive is bounded, however often its lists name the same bytes."""
    monkeypatch.setattr(hives, "MAX_BYTES", 1 << 20)
    tree = windows_tree(tmp_path, "2019")
    rules = r"ControlSet001\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules"
    change_hive(config(tree) / "SYSTEM", {rules: {f"rule {number}": "x" * 7000 for number in range(200)}})
    found = read_tree(tree)
    assert found.firewall.unread == "guest.hive-damaged"


def test_facts_cross_a_process_boundary(tmp_path: Path) -> None:
    system = read_tree(windows_tree(tmp_path, "2019", software=("vmware-tools",), addresses=("10.0.0.5",)))
    assert WindowsSystem.model_validate_json(system.model_dump_json()) == system


def test_control_characters_do_not_come_through(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019", product="Windows\x1b[31m Server\x07 2019")
    assert read_tree(tree).product.value == "Windows\ufffd[31m Server\ufffd 2019"


def test_nor_do_those_of_names(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019", firewall="closed")
    rules = r"ControlSet001\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules"
    rule = "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Name=x|"
    change_hive(config(tree) / "SYSTEM", {rules: {"bad\x1b[2Jname": rule}})
    assert read_tree(tree).remote_desktop_allowed.where.endswith("FirewallRules, bad\ufffd[2Jname")
