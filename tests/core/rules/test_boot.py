"""KRN-*, BOOT-*, TAB-*: every verdict of the rules on kernels and booting, in both editions."""

from __future__ import annotations

import pytest
from samples.rule_cases.boot import CASES
from samples.rule_cases.case import Case

from core.rules import Edition


@pytest.mark.parametrize(
    ("case", "edition"),
    [
        pytest.param(case, edition, id=f"{case.rule} {case.name} {edition}")
        for case in CASES
        for edition in case.editions
    ],
)
def test_verdict(case: Case, edition: Edition) -> None:
    case.check(edition)
