from __future__ import annotations

import pytest

from core.sandbox.ec2.filters import matches


@pytest.mark.parametrize(
    ("pattern", "value", "fits"),
    [
        ("active", "active", True), ("active", "activ", False), ("a*e", "active", True), ("activ?", "active", True),
        ("*", "two\nlines", True), (r"a\*e", "active", False), (r"a\*e", "a*e", True), (r"a\?", "a?", True),
        (r"a\?", "ab", False), (r"c:\\*", "c:\\windows", True), (r"c:\w", r"c:\w", True), ("a.b", "axb", False),
    ],
)  # fmt: skip
def test_wildcards_and_what_stands_for_itself(pattern: str, value: str, fits: bool) -> None:
    assert matches([("state", ["other", pattern])], {"state": value}, {}) is fits
    assert matches([("tag:Name", [pattern])], {}, {"Name": value}) is fits
    assert not matches([("tag:Owner", [pattern])], {}, {"Name": value})
