"""Registry values that an import sets, from facts of real hives."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from samples.registry_hives import available
from samples.windows import ADAPTER, windows_tree
from samples.windows_trees import read_tree

from core.changes.windows import RegistryChange, registry_text, windows_changes

pytestmark = pytest.mark.skipif(not available(), reason="libhivex is not installed")
INTERFACE = rf"ControlSet001\Services\Tcpip\Parameters\Interfaces\{ADAPTER}"


def changes(folder: Path, **switches: object) -> tuple[RegistryChange, ...]:
    return windows_changes(read_tree(windows_tree(folder, "2012-r2", **switches)))


def test_a_prepared_machine_needs_none(tmp_path: Path) -> None:
    assert changes(tmp_path, storage={"atapi": 0, "stornvme": 0, "LSI_SAS": 3}) == ()


def test_boot_drivers_start_at_boot(tmp_path: Path) -> None:
    (change,) = changes(tmp_path, storage={"atapi": 3, "LSI_SAS": 0})
    assert (change.key, change.name) == (r"ControlSet001\Services\atapi", "Start")
    assert (change.before, change.after, change.rule) == ("dword:00000003", "dword:00000000", "MOD-05")
    assert change.where.endswith(r"config/SYSTEM, ControlSet001\Services\atapi, Start")


def test_fixed_addresses_go(tmp_path: Path) -> None:
    found = changes(tmp_path, addresses=("10.0.0.5",))
    assert {change.key for change in found} == {INTERFACE}
    assert [change.name for change in found] == [
        "EnableDHCP",
        "IPAddress",
        "SubnetMask",
        "DefaultGateway",
        "NameServer",
    ]
    assert found[1].where.endswith(rf"{INTERFACE}, IPAddress")
    assert found[1].after is None


def test_as_a_diff(tmp_path: Path) -> None:
    found = changes(tmp_path, addresses=("1.2.3.4",), storage={"stornvme": 3})
    before, after = (registry_text(found, after=when).splitlines() for when in (False, True))
    lines = [line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[0] in "+-"][2:]
    assert lines[:4] == [
        '-"Start"=dword:00000003',
        '+"Start"=dword:00000000',
        '-"EnableDHCP"=dword:00000000',
        '-"IPAddress"=hex(7):31,00,2e,00,32,00,2e,00,33,00,2e,00,34,00,00,00,00,00',
    ]
    assert '+"EnableDHCP"=dword:00000001' in lines
    assert before[0] == r"[SYSTEM\ControlSet001\Services\stornvme]"


def test_nothing_is_changed_where_nothing_could_be_read(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019", addresses=("10.0.0.5",))
    (tree.root / "Windows" / "System32" / "config" / "SYSTEM").write_bytes(b"")
    assert windows_changes(read_tree(tree)) == ()
    assert registry_text((), after=True) == ""
