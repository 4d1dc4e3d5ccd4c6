"""Registry values changed in a hive's own bytes, looked at with hivex and libregf, which share nothing with our code."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pyregf
import pytest
from samples import hive_logs, registry_hives
from samples.registry_hives import available, write_hive
from samples.windows import ADAPTER, windows_tree
from samples.windows_trees import read_tree

from core.changes.hive import NotEditable, changed_hive
from core.changes.windows import RegistryChange, windows_changes
from core.guests.windows.hive_bytes import HiveBytes
from core.guests.windows.hives import Hive

pytestmark = [
    pytest.mark.skipif(not available(), reason="libhivex is not installed"),
    pytest.mark.needs("hivexsh"),
]
INTERFACE = rf"ControlSet001\Services\Tcpip\Parameters\Interfaces\{ADAPTER}"
DISK = r"ControlSet001\Services\atapi"


def change(key: str, name: str, after: str | None) -> RegistryChange:
    return RegistryChange(hive="SYSTEM", key=key, name=name, before="", after=after, where="disk 1")


def by_hivex(path: Path, key: str) -> list[str]:
    """What hivexsh lists of a key: a value a line, as a .reg file has it."""
    done = subprocess.run(
        ["hivexsh", str(path)], input=f"cd \\{key}\nlsval\n", text=True, capture_output=True, check=True
    )
    return sorted(done.stdout.splitlines())


def by_libregf(data: bytes, key: str) -> dict[str, bytes]:
    file = pyregf.file()
    file.open_file_object(io.BytesIO(data))
    try:
        found = file.get_key_by_path("\\" + key)
        return {value.name: value.data or b"" for value in found.values}
    finally:
        file.close()


def ours(data: bytes) -> Hive:
    return Hive(HiveBytes(lambda offset, size: data[offset : offset + size], len(data)), [], "hive")


def test_a_machines_hive(tmp_path: Path) -> None:
    """What the preview says comes true, and nothing else changes."""
    tree = windows_tree(tmp_path, "2012-r2", addresses=("10.0.0.5",), storage={"atapi": 3, "LSI_SAS": 0})
    path = tree.root / "Windows/System32/config/SYSTEM"
    before = path.read_bytes()
    wanted = windows_changes(read_tree(tree))
    assert {one.name for one in wanted} > {"Start", "EnableDHCP", "IPAddress", "NameServer"}
    listed = by_hivex(path, r"ControlSet001\Services\LSI_SAS")
    after = changed_hive(before, [], wanted)
    assert len(after) == len(before)
    path.write_bytes(after)
    assert windows_changes(read_tree(tree)) == (), "our own reader finds nothing left to do"
    assert '"Start"=dword:00000000' in by_hivex(path, DISK)
    assert by_hivex(path, r"ControlSet001\Services\LSI_SAS") == listed
    values = by_libregf(after, INTERFACE)
    assert values["EnableDHCP"] == b"\1\0\0\0"
    assert values["NameServer"] in {b"\0\0", b""}
    assert not {"IPAddress", "SubnetMask", "DefaultGateway"} & set(values)
    assert '"EnableDHCP"=dword:00000001' in by_hivex(path, INTERFACE)
    registry_hives.change_hive(path, {INTERFACE: {"EnableDHCP": 1, "Domain": "x" * 500}})
    assert ours(path.read_bytes()).value(INTERFACE, "Domain") is not None, "hivex can go on with it"


def test_all_values_of_a_key_removed(tmp_path: Path) -> None:
    write_hive(tmp_path / "hive", {"A": {"one": "x" * 100, "two": 2, "three": ["a", "b"]}, "B": {"kept": 1}})
    data = changed_hive(
        (tmp_path / "hive").read_bytes(),
        [],
        [change("A", name, None) for name in ("TWO", "one", "three", "none")],
    )
    assert by_libregf(data, "A") == {}
    (tmp_path / "hive").write_bytes(data)
    assert by_hivex(tmp_path / "hive", "A") == []
    assert by_hivex(tmp_path / "hive", "B") == ['"kept"=dword:00000001']


@pytest.mark.parametrize("kind", ["new", "old"])
def test_a_dirty_hive_gets_its_logs_first(tmp_path: Path, kind: str) -> None:
    write_hive(tmp_path / "hive", {DISK: {"Start": 3, "Note": "older"}, "Other": {"x": 1}})
    before = (tmp_path / "hive").read_bytes()
    registry_hives.change_hive(tmp_path / "hive", {DISK: {"Start": 3, "Note": "newer"}})
    newer = (tmp_path / "hive").read_bytes()
    dirty = hive_logs.dirty(before)
    log = hive_logs.new_log([before, newer]) if kind == "new" else hive_logs.old_log(before, newer)
    after = changed_hive(dirty, [log], [change(DISK, "Start", "dword:00000000")])
    hive = ours(after)
    assert not hive.dirty, "Windows leaves the logs alone"
    assert (hive.value(DISK, "Note").text, hive.value(DISK, "Start").integer) == ("newer", 0)  # type: ignore[union-attr]
    (tmp_path / "hive").write_bytes(after)
    assert by_hivex(tmp_path / "hive", DISK) == ['"Note"="newer"', '"Start"=dword:00000000']
    with pytest.raises(NotEditable, match="its logs cannot be applied"):
        changed_hive(dirty, [], [change(DISK, "Start", "dword:00000000")])


def test_what_cannot_be_changed_is_said(tmp_path: Path) -> None:
    write_hive(tmp_path / "hive", {DISK: {"Start": 3}})
    data = (tmp_path / "hive").read_bytes()
    for hive, wanted, words in (
        (b"regf" + bytes(5000), change(DISK, "Start", None), "first block is damaged"),
        (data, change("None", "Start", None), "the key None is not there"),
        (data, change(DISK, "None", "dword:00000000"), "the value None of"),
        (data, change(DISK, "Start", '"long"'), "do not fit"),
        (data, change(DISK, "Start", "hex(7):00"), "cannot be written"),
        (data[:4096] + bytes(len(data) - 4096), change(DISK, "Start", None), "the hive is damaged"),
    ):
        with pytest.raises(NotEditable, match=words):
            changed_hive(hive, [], [wanted])
