"""The account on the Review page: asked by itself, a repair shown before it is made, and gone when it is done. A real sandbox answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples.folders import NewFolder

from core.aws.model import Connection
from core.aws.sessions import client
from core.plans.destination import Destination
from core.rules.verdicts import Readiness
from core.sandbox.process import SandboxProcess
from gui.widgets.account_pane import FindingRow
from gui.wizard.repair_dialog import RepairDialog
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

WAIT = 60_000


@pytest.fixture(scope="module")
def account(new_folder: NewFolder) -> Iterator[SandboxProcess]:
    process = SandboxProcess.start(new_folder("account"), empty_account=True)
    yield process
    process.stop()


@pytest.fixture
def destination(account: SandboxProcess, monkeypatch: pytest.MonkeyPatch) -> Destination:
    """As the real AWS is reached: with the credentials of the environment."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", account.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", account.secret_access_key)
    return Destination(
        target="aws",
        endpoint_url=account.endpoint_url,
        create_bucket=False,
        create_role=False,
        bucket="for-the-window",
    )


@pytest.fixture
def review(linux: Wizard, qtbot: QtBot, destination: Destination) -> ReviewPage:
    linux.session.set_destination(destination)
    for _ in range(4):
        linux.next_button.click()
    qtbot.waitUntil(lambda: not linux.session.asking_types, timeout=WAIT)
    page = linux.page
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.check.judged is not None or page.check.error is not None, timeout=WAIT)
    return page


def row(page: ReviewPage, rule: str) -> FindingRow:
    return next(each for each in page.account.rows if each.finding.rule == rule)


def dialog() -> RepairDialog:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, RepairDialog) and one.isVisible()
    )


def repair(page: ReviewPage, rule: str, qtbot: QtBot) -> RepairDialog:
    button = row(page, rule).button
    assert button is not None
    page.account.parentWidget()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return dialog()


def test_what_is_missing_is_shown_and_made_where_the_user_wants_it(
    review: ReviewPage, qtbot: QtBot, account: SandboxProcess
) -> None:
    assert review.check.error is None
    assert review.account.badge.text() == "Blocked"
    shown = row(review, "ACC-03")
    assert shown.more.isHidden()
    qtbot.mouseClick(shown.arrow, Qt.MouseButton.LeftButton)
    assert not shown.more.isHidden()
    asked = repair(review, "ACC-03", qtbot)
    assert asked.warning.isHidden()  # nothing of anybody else's is touched
    asked.reject()
    storage = client(
        Connection("us-east-1", "", account.endpoint_url, account.access_key_id, account.secret_access_key),
        "s3",
    )
    assert storage.list_buckets()["Buckets"] == []  # looking changes nothing
    for rule in ("ACC-03", "ACC-02"):
        before = review.check.judged
        asked = repair(review, rule, qtbot)
        qtbot.mouseClick(asked.do, Qt.MouseButton.LeftButton)
        assert review.check.mending
        assert "waiting until AWS knows" in review.account.trouble.text
        qtbot.waitUntil(
            lambda before=before: review.check.judged is not before and not review.check.asking, timeout=WAIT
        )
    assert review.check.judged is not None
    assert review.check.judged.readiness is Readiness.READY
    assert review.account.badge.text() == "Ready"
    assert all(each.button is None for each in review.account.rows)
    assert [one["Name"] for one in storage.list_buckets()["Buckets"]] == ["for-the-window"]


def test_another_bucket_is_asked_about_once_typing_ends(
    review: ReviewPage, linux: Wizard, qtbot: QtBot
) -> None:
    before = review.check.judged
    field = review.storage.fields["bucket"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "another-one")
    assert review.check.judged is None  # what is known no longer counts
    qtbot.waitUntil(lambda: review.check.judged is not None, timeout=WAIT)
    assert review.check.judged is not before
    assert "another-one" in row(review, "ACC-03").finding.detail


def test_nobody_answers(
    review: ReviewPage, linux: Wizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    review.check.ask()
    qtbot.waitUntil(lambda: review.check.error is not None, timeout=WAIT)
    assert "does not accept these credentials" in review.account.trouble.text


def test_the_sandbox_is_not_started_by_looking(review: ReviewPage, linux: Wizard) -> None:
    linux.session.set_destination(Destination())
    assert not review.check.asking
    assert review.account.again.isEnabled()
