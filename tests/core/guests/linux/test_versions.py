from __future__ import annotations

import pytest

from core.guests.linux.versions import compare, version_key


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1.0", "1.1"), ("1.9", "1.10"), ("6.1.0-9", "6.1.0-10"), ("0-rescue-8d2f", "4.18.0-80.el8"), ("4.18.0-80.el8", "4.18.0-80.1.el8"),
        ("5.14.0~rc1", "5.14.0"), ("5.14.0", "5.14.0^git1"), ("2.6.32-5-amd64", "2.6.32-48-amd64"), ("1.a", "1.0"), ("1.0a", "1.0b"),
        ("1.0~rc1", "1.0~rc2"),
    ],
)  # fmt: skip
def test_order(older: str, newer: str) -> None:
    assert compare(older, newer) < 0
    assert compare(newer, older) > 0
    assert sorted([newer, older], key=version_key) == [older, newer]


@pytest.mark.parametrize(("left", "right"), [("1.0", "1.0"), ("1.0", "1_0"), ("1.05", "1.5"), ("", "")])
def test_equal(left: str, right: str) -> None:
    assert compare(left, right) == 0
