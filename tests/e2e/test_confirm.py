"""``--confirm``: what no disk shows is ticked from the terminal, and stays with the report and the plan."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def test_it_is_in_the_report_in_the_page_and_in_the_report_judged_again(
    sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    page, saved = tmp_path / "report.html", tmp_path / "report.json"
    plain = amigrate("check", "--json", sample_ova)
    ended = amigrate(
        "check", "--json", "--html", page, sample_ova, "--confirm", "DSK-14", "--confirm", "net-05=ordered"
    )
    assert ended.code == plain.code
    (image,) = ended.json["images"]
    assert [(item["rule"], item["who"], item["note"]) for item in image["confirmations"]] == [
        ("DSK-14", getpass.getuser(), ""),
        ("NET-05", getpass.getuser(), "ordered"),
    ]
    assert all(item["when"].endswith("Z") for item in image["confirmations"])
    assert image["findings"] == plain.json["images"][0]["findings"], "verdicts stay as they are"
    assert page.read_text().count('aria-label="ticked"') == 2
    saved.write_text(ended.out)
    again = amigrate("report", saved, "--edition", "2019", "--json", "--confirm", "DSK-14", "--by", "Kim")
    (kept,) = again.json["images"]
    assert [item["who"] for item in kept["confirmations"]] == ["Kim", getpass.getuser()]


def test_people_read_who_and_when(sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("check", sample_ova, "--confirm", "DSK-14=built in vSphere", "--by", "Kim\x1b[31m")
    assert "confirmed by Kim\\x1b[31m on " in ended.out
    assert " UTC: built in vSphere" in ended.out
    assert "1 to confirm by hand, 1 confirmed" in ended.out


@pytest.mark.parametrize("rule", ["NOPE-01", "TAB-01"])
def test_what_nobody_asked_is_refused(rule: str, sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("check", sample_ova, "--confirm", rule)
    assert ended.code == 2
    assert ended.is_one_sentence()
    assert rule in ended.err


def test_a_name_without_an_item_is_refused(sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("check", sample_ova, "--by", "Kim")
    assert ended.code == 2
    assert "--confirm" in ended.err


def test_it_is_in_the_plan_drafted_or_saved(
    sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    plan, later = tmp_path / "plan.json", tmp_path / "later.json"
    ended = amigrate(
        "migrate", sample_ova, "--save-plan", plan, "--confirm", "DSK-14=built here", "--by", "Kim"
    )
    assert ended.code == 0, ended.err
    told = json.loads(plan.read_text())["confirmed"]["DSK-14"]
    assert told.startswith("Kim, ")
    assert told.endswith("+00:00: built here")
    ended = amigrate("migrate", "--plan", plan, "--save-plan", later, "--confirm", "NET-05", "--by", "Robin")
    assert ended.code == 0, ended.err
    kept = json.loads(later.read_text())["confirmed"]
    assert kept["DSK-14"] == told
    assert kept["NET-05"].startswith("Robin, ")
    refused = amigrate("migrate", "--plan", plan, "--confirm", "TAB-01")
    assert refused.code == 2
    assert "TAB-01" in refused.err
