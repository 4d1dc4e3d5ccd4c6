from __future__ import annotations

import pytest
from samples import plans

from core.facts import Failure
from core.migrations.model import Migration, Transfer
from core.migrations.states import State
from gui.models.announcements import announcement, overall
from gui.theme import Tone

GIB = 1 << 30
FAILED = plans.importing(
    state=State.FAILED, failure=Failure(code="aws.import-failed", facts={"aws_message": "ClientError: no"})
)


@pytest.mark.parametrize(
    ("after", "title", "tone"),
    [
        (plans.completed(), "web01 is in AWS", Tone.READY),
        (FAILED, "web01 failed", Tone.BLOCKED),
        (plans.uploading(state=State.INTERRUPTED), "web01 was interrupted", Tone.ATTENTION),
    ],
)
def test_what_is_done_failed_or_needs_somebody_is_told(
    dressed: object, after: Migration, title: str, tone: Tone
) -> None:
    told = announcement(plans.uploading(), after)
    assert told is not None
    assert (told.title, told.tone, told.migration_id) == (title, tone, after.id)
    assert told.text


@pytest.mark.parametrize("state", [State.PAUSED, State.CANCELLED, State.RUNNING, State.CANCELLING])
def test_what_the_user_did_is_not(dressed: object, state: State) -> None:
    assert announcement(plans.uploading(), plans.uploading(state=state)) is None


def test_what_ended_before_anybody_looked_is_not(dressed: object) -> None:
    assert announcement(None, plans.completed()) is None
    assert announcement(plans.completed(), plans.completed()) is None


def test_all_uploads_count_by_their_bytes(dressed: object) -> None:
    small = plans.uploading(id="b", transfer=Transfer(done=10 * GIB, total=16 * GIB))
    assert overall([plans.uploading(), small, plans.completed()]).permille == 48 * 1000 // 80
    assert overall([plans.uploading(), small, plans.completed()]).running == 2


def test_without_an_upload_the_percent_is_awss(dressed: object) -> None:
    assert overall([plans.importing()]).permille == 280
    assert overall([plans.importing(aws_progress=None)]).permille is None
    assert overall([plans.completed()]) == overall([])
