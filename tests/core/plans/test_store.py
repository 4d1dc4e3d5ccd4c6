from __future__ import annotations

import json
from pathlib import Path

import pytest
from samples import reports

from core.errors import PlanError
from core.plans.drafting import draft
from core.plans.store import MAX_PLAN, load_plan, save_plan
from core.wording import sentence


def test_a_plan_is_read_back_as_it_was_saved(image: Path, tmp_path: Path) -> None:
    plan = draft(reports.report(image, reports.linux()), description="Überführung")
    path = tmp_path / "plan.json"
    save_plan(plan, path)
    assert load_plan(path) == plan
    save_plan(plan, path)  # over an older one
    assert [file.name for file in tmp_path.iterdir() if "plan" in file.name] == ["plan.json"]


def refused(path: Path) -> PlanError:
    with pytest.raises(PlanError) as caught:
        load_plan(path)
    assert str(path) in sentence(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "plan.not-a-plan"),
        (b"\xff\xfe", "plan.not-a-plan"),
        (b"[]", "plan.not-a-plan"),
        (b"[" * 100_000, "plan.not-a-plan"),
        (b" " * (MAX_PLAN + 1), "plan.not-a-plan"),
        (b'{"version": 2}', "plan.newer-version"),
        (b"{}", "plan.invalid"),
    ],
)
def test_files_that_are_no_plan(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(content)
    assert refused(path).code == code


def test_the_place_of_a_mistake_is_named(image: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    save_plan(draft(reports.report(image, reports.linux())), path)
    document = json.loads(path.read_text())
    document["sources"][0]["size"] = "large"
    path.write_text(json.dumps(document))
    assert refused(path).facts["where"] == "sources.0.size"


def test_missing_file_and_folder(image: Path, tmp_path: Path) -> None:
    assert refused(tmp_path / "none.json").code == "plan.not-readable"
    with pytest.raises(PlanError) as caught:
        save_plan(draft(reports.report(image, reports.linux())), tmp_path / "none" / "plan.json")
    assert caught.value.code == "plan.not-writable"
