"""Every verdict of every rule, in both editions; and that nothing is passed, or failed, that was not read."""

from __future__ import annotations

import pytest
from samples.rule_cases import boot, containers, disks, not_read, prepared, systems, windows
from samples.rule_cases.case import Case

from core.rules import Edition

GROUPS = (boot, containers, disks, not_read, prepared, systems, windows)


@pytest.mark.parametrize(
    ("case", "edition"),
    [
        pytest.param(case, edition, id=f"{case.rule} {case.name} {edition}")
        for group in GROUPS
        for case in group.CASES
        for edition in case.editions
    ],
)
def test_verdict(case: Case, edition: Edition) -> None:
    case.check(edition)
