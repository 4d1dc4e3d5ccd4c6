"""Accounts of the SAM hive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import change_hive
from samples.windows import windows_tree
from samples.windows_sam import User
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem

ReadWindows = Callable[..., WindowsSystem]


def test_accounts_of_a_prepared_machine(windows: ReadWindows) -> None:
    found = windows().accounts
    assert [
        (one.name, one.rid, one.disabled, one.password_not_required, one.password, one.administrator)
        for one in found.value or ()
    ] == [
        ("Administrator", 500, False, False, "set", True),
        ("Guest", 501, True, True, "empty", False),
        ("Preston", 1000, False, False, "set", False),
    ]
    assert found.where.endswith(r"SAM, SAM\Domains\Account\Users")
    assert (found.value or ())[0].where.endswith(r"SAM\Domains\Account\Users\000001F4, V")


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("set", "set"),
        ("empty", "empty"),
        ("aes-set", "set"),
        ("aes-empty", "empty"),
        ("odd", "unknown"),
    ],
)
def test_passwords(windows: ReadWindows, password: str, expected: str) -> None:
    (one,) = windows(users=[User("Ünïcode Üser", 1001, password)]).accounts.value or ()
    assert (one.name, one.password) == ("Ünïcode Üser", expected)


def test_no_hash_is_kept(windows: ReadWindows) -> None:
    """The sample's hashes are bytes of 0x5A."""
    assert "ZZZZ" not in windows().model_dump_json()
    assert "5a5a" not in windows().model_dump_json().lower()


def test_a_record_that_is_too_short(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    sam = tree.root / "Windows" / "System32" / "config" / "SAM"
    change_hive(sam, {r"SAM\Domains\Account\Users\000003E8": {"F": b"\0" * 80, "V": b"\0" * 20}})
    found = read_tree(tree).accounts
    assert found.unread == "guest.sam-record-damaged"
    assert found.where.endswith(r"Users\000003E8")


def test_no_sam(tmp_path: Path) -> None:
    tree = windows_tree(tmp_path, "2019")
    (tree.root / "Windows" / "System32" / "config" / "SAM").unlink()
    found = read_tree(tree)
    assert found.accounts.unread == "guest.hive-missing"
    assert found.generation.value == "Windows Server 2019"
    assert [hive.name for hive in found.hives] == ["SYSTEM", "SOFTWARE"]
