"""Where a migration stands, told from AWS's own words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from samples import plans

from core.migrations.states import Stage, State
from gui.models.history import HistoryModel, event_text
from gui.models.timeline import Course, aws_moments, aws_stage, stage_moments

WAITING, CURRENT, DONE = Course.WAITING, Course.CURRENT, Course.DONE


def courses(*words: str, **changes: object) -> list[Course]:
    return [moment.course for moment in aws_moments(plans.importing(*words, **changes))]


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("pending", "pending"),
        ("validated", "validating"),
        ("converting", "converting"),
        ("Preparing to boot", "booting"),
        ("booted", "booting"),
        ("preparing ami", "preparing ami"),
        ("completed", "completed"),
        ("active", ""),
        ("ClientError: Unsupported kernel version", ""),
    ],
)
def test_words_and_their_stage(words: str, stage: str) -> None:
    assert aws_stage(words) == stage


def test_what_is_past_is_done_and_one_is_current(dressed: QApplication) -> None:
    assert courses("pending", "validating", "converting") == [DONE, DONE, CURRENT, *[WAITING] * 4]
    assert courses("pending") == [CURRENT, *[WAITING] * 6]


def test_a_skipped_word_is_done_too(dressed: QApplication) -> None:
    assert courses("pending", "updating") == [DONE, DONE, DONE, CURRENT, *[WAITING] * 3]


def test_an_unknown_word_moves_nothing(dressed: QApplication) -> None:
    assert courses("pending", "validating", "pondering") == [DONE, CURRENT, *[WAITING] * 5]


def test_failure_stands_where_it_happened(dressed: QApplication) -> None:
    told = courses("pending", "converting", "ClientError: No valid partitions", state=State.FAILED)
    assert told == [DONE, DONE, Course.FAILED, *[WAITING] * 4]


def test_the_end_is_all_done(dressed: QApplication) -> None:
    assert [moment.course for moment in aws_moments(plans.completed())] == [DONE] * 7
    assert [moment.course for moment in stage_moments(plans.completed())] == [DONE] * 4


def test_nothing_is_current_before_the_import(dressed: QApplication) -> None:
    assert {moment.course for moment in aws_moments(plans.uploading())} == {WAITING}
    assert [moment.course for moment in stage_moments(plans.uploading())] == [DONE, CURRENT, WAITING, WAITING]


def test_when_is_known_from_the_history(dressed: QApplication) -> None:
    moments = aws_moments(plans.importing("pending", "validating"))
    assert moments[0].at == plans.NOW.replace(minute=3)
    assert moments[2].at is None


def test_history_is_newest_first_with_aws_words(dressed: QApplication) -> None:
    model = HistoryModel()
    model.show(plans.importing("pending", "converting").events)
    lines = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert lines[0].endswith("AWS: converting")
    assert lines[-1].endswith("Check the account: begun")


def test_history_names_facts_and_keeps_unknown_codes(dressed: QApplication) -> None:
    made = plans.event("bucket-created", Stage.ACCOUNT, facts={"bucket": "b", "region": "eu-west-1"})
    assert event_text(made) == "Bucket b made in eu-west-1"
    assert event_text(plans.event("something-new")) == "something-new"
    failed = plans.event("failed", Stage.IMPORT, text="ClientError: x", facts={"code": "import.failed"})
    assert event_text(failed) == "Import: failed: ClientError: x"
