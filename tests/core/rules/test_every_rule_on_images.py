"""For each rule a real image that passes it and one that fails it, by both editions."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import rule_images
from samples.windows_images import can_mount

from core.guests.worker import Inspector
from core.rules import Edition, Verdict, catalogue, judge

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs(*rule_images.NEEDS, *rule_images.NEEDS_WINDOWS),
    pytest.mark.skipif(not can_mount(), reason="needs the right to mount"),
]
CONFIRMED = {"DSK-14", "NET-05", "WIN-03"}
"""What is good of them no disk shows: it is for the user to confirm."""
NEVER_FAILS = {("NET-05", edition) for edition in Edition} | {("DSK-06", Edition.TODAY)}
"""A question to the user; and today every container is taken."""


def test_every_rule_passes_on_one_image_and_fails_on_another(tmp_path: Path) -> None:
    seen: dict[tuple[str, Edition, Verdict], set[str]] = defaultdict(set)
    makers: dict[str, Callable[[Path], list[Path]]] = {
        **rule_images.MACHINES,
        **rule_images.WINDOWS_MACHINES,
    }
    with Inspector() as inspector:
        for name, make in makers.items():
            folder = tmp_path / "machine"
            folder.mkdir()
            found = inspector.inspect(make(folder))
            shutil.rmtree(folder)
            for edition in Edition:
                for finding in judge(found, edition).findings:
                    seen[finding.rule, edition, finding.verdict].add(name)
    lacking = [
        (rule.id, edition.value, verdict.value)
        for edition in Edition
        for rule in catalogue(edition)
        for verdict in (Verdict.PASS, Verdict.FAIL)
        if not seen[rule.id, edition, verdict]
        and not (verdict is Verdict.PASS and rule.id in CONFIRMED and seen[rule.id, edition, Verdict.CONFIRM])
        and not (verdict is Verdict.FAIL and (rule.id, edition) in NEVER_FAILS)
    ]
    assert lacking == []
