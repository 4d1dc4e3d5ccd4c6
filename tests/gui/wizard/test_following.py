"""Pages 6 and 7: bytes, speed, AWS's words; the AMI, or the cause and the cure. Values made by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from samples import plans

from core.cli import following
from core.facts import Failure
from core.migrations.model import Migration, Transfer
from core.migrations.states import Stage, State
from core.plans.destination import Destination
from core.plans.flow import Step
from core.wording import phrase
from gui.widgets.timeline import MomentRow
from gui.wizard.import_ import ImportPage
from gui.wizard.upload import UploadPage
from gui.wizard.window import Wizard

GIB = 1 << 30


def show(wizard: Wizard, migration: Migration) -> None:
    """As if this value had come from the service."""
    if not wizard.session.flow.migration_id:
        wizard.session.flow.started(migration.id)
    wizard.session.migration_arrived(migration)


def words(wizard: Wizard) -> str:
    labels = [label.text() for label in wizard.page.findChildren(QLabel) if label.isVisibleTo(wizard)]
    return "\n".join(labels)


def test_upload_tells_bytes_speed_time_and_what_was_kept(wizard: Wizard) -> None:
    show(wizard, plans.uploading())
    assert isinstance(wizard.page, UploadPage)
    told = words(wizard)
    for part in (
        "Uploading web01…",
        "38 GiB of 64 GiB",
        "80.1 MiB/s · about 12 minutes left",
        "12 GiB were there already",
    ):
        assert part in told
    assert wizard.page.panel.bar.value() == 593
    assert wizard.windowTitle() == "59 % – web01 – Migration"


def test_the_pass_before_a_vmdk_has_a_bar_of_its_own(wizard: Wizard) -> None:
    transfer = Transfer(prepared=16 * GIB, to_prepare=64 * GIB)
    migration = plans.uploading(transfer=transfer)
    show(wizard, migration)
    page = wizard.page
    assert isinstance(page, UploadPage)
    told = words(wizard)
    for part in ("Laying out the VMDK of web01…", "16 GiB of 64 GiB compressed", "nothing is sent yet"):
        assert part in told
    assert page.preparing.bar.value() == 250
    assert not page.panel.isVisibleTo(wizard)
    assert following.words_of(migration) == "laying out the VMDK: 16.0 GiB of 64.0 GiB"
    assert wizard.windowTitle().startswith("25 %")
    show(wizard, plans.uploading())
    assert not page.preparing.isVisibleTo(wizard)
    assert page.panel.bar.value() == 593, "the upload's bar begins at its own beginning"


def test_a_file_that_was_touched_can_be_said_to_be_the_same(wizard: Wizard, qtbot: QtBot) -> None:
    failure = Failure(code="upload.source-changed", facts={"path": "/images/web01.vhdx"})
    show(wizard, plans.uploading(state=State.FAILED, failure=failure))
    page = wizard.page
    assert isinstance(page, UploadPage)
    wished: list[tuple[str, bool]] = []
    migrations = wizard.session.services.migrations
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "resume", lambda one, *, same_source: wished.append((one, same_source)))
        patch.setattr(migrations, "get", lambda _: plans.uploading())
        button = next(one for one in page.banner.findChildren(QPushButton) if one.isVisible())
        assert button.text() == "It is the same file: &go on"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not wizard.session.runners.general.busy)
    assert wished == [("20260304-abcdef", True)]
    assert page.banner.isHidden()


def test_no_time_is_told_while_it_is_not_steady(wizard: Wizard) -> None:
    show(wizard, plans.uploading(transfer=Transfer(done=1 * GIB, total=64 * GIB, rate=84e6)))
    assert "left" not in words(wizard)
    assert "80.1 MiB/s" in words(wizard)


def test_what_limits_is_told_in_the_command_lines_words(wizard: Wizard) -> None:
    transfer = Transfer(done=1 * GIB, total=64 * GIB, rate=84e6, limited_by="network")
    migration = plans.uploading(transfer=transfer)
    show(wizard, migration)
    told = phrase("transfer.limited-by.network")
    assert f"80.1 MiB/s · {told}" in words(wizard)
    assert told in following.words_of(migration)


def test_the_limit_is_shown_and_changed_while_it_runs(wizard: Wizard) -> None:
    show(wizard, plans.uploading(bandwidth=20.0 * (1 << 20)))
    assert isinstance(wizard.page, UploadPage)
    field = wizard.page.limit
    assert (field.box.text(), field.isVisibleTo(wizard)) == ("20.0 MiB/s", True)
    field.changed.disconnect()
    chosen: list[object] = []
    field.changed.connect(chosen.append)
    field.box.setValue(5)
    field.box.setValue(0)
    assert chosen == [5.0 * (1 << 20), None]
    show(wizard, plans.uploading(bandwidth=1234.0 * 1024))  # set by another hand
    assert (field.box.text(), len(chosen)) == ("1.2 MiB/s", 2)


def test_the_bar_never_runs_backwards(wizard: Wizard) -> None:
    show(wizard, plans.uploading())
    show(wizard, plans.uploading(transfer=Transfer(done=30 * GIB, total=64 * GIB)))
    assert isinstance(wizard.page, UploadPage)
    assert wizard.page.panel.bar.value() == 593
    assert "30 GiB of 64 GiB" in words(wizard), "the figures stay true"


def test_terabytes_fit(wizard: Wizard) -> None:
    show(wizard, plans.uploading(transfer=Transfer(done=5 * 10**12, total=8 * 10**12)))
    assert isinstance(wizard.page, UploadPage)
    assert wizard.page.panel.bar.value() == 625


@pytest.mark.parametrize(
    ("state", "button", "said"),
    [
        (State.RUNNING, "&Pause", ""),
        (State.PAUSED, "&Resume", "Paused. 38 GiB are kept in the bucket."),
        (State.INTERRUPTED, "&Resume", "Interrupted: the program that ran it has ended."),
    ],
)
def test_the_button_follows_the_state(wizard: Wizard, state: State, button: str, said: str) -> None:
    show(wizard, plans.uploading(state=state))
    assert wizard.pause_button.isVisible()
    assert wizard.pause_button.text() == button
    assert isinstance(wizard.page, UploadPage)
    assert wizard.page.banner.text.startswith(said)
    assert not wizard.back_button.isVisible()
    assert not wizard.cancel_button.isVisible()
    assert wizard.stop_button.isVisible()


def test_an_outage_is_told_until_bytes_go_again(wizard: Wizard) -> None:
    facts = {"code": "aws.unreachable", "attempt": "4"}
    halted = plans.uploading(events=(*plans.uploading().events, plans.event("retry", minute=2, facts=facts)))
    show(wizard, halted)
    assert isinstance(wizard.page, UploadPage)
    assert wizard.page.banner.text == "Upload: no answer, trying again (attempt 4)"
    show(wizard, halted.model_copy(update={"transfer": Transfer(done=39 * GIB, total=64 * GIB)}))
    assert wizard.page.banner.text == ""


def test_failed_upload_says_why_and_can_be_tried_again(wizard: Wizard) -> None:
    failure = Failure(code="upload.source-unreadable", facts={"path": "/x", "offset": "512", "reason": "I/O"})
    show(wizard, plans.uploading(state=State.FAILED, failure=failure))
    assert isinstance(wizard.page, UploadPage)
    assert "/x could not be read at byte 512: I/O" in wizard.page.banner.text
    assert wizard.pause_button.text() == "&Try again"
    assert not wizard.stop_button.isVisible()


def test_import_shows_awss_words_and_ours(wizard: Wizard) -> None:
    show(wizard, plans.importing("pending", "validating", "converting"))
    assert isinstance(wizard.page, ImportPage)
    told = words(wizard)
    assert "AWS: converting" in told
    assert "28 %" in told
    rows = [row.accessibleName() for row in wizard.page.findChildren(MomentRow)]
    assert rows[1].startswith("Validation, done.")
    assert rows[2].startswith("Conversion, going on.")
    assert rows[3].startswith("Changes in the guest, to come.")


def test_unknown_progress_is_no_empty_bar(wizard: Wizard) -> None:
    show(wizard, plans.importing("booting", aws_progress=None))
    assert isinstance(wizard.page, ImportPage)
    assert not wizard.page.panel.bar.isVisible()
    assert "AWS does not say how far it is." in words(wizard)


def test_words_that_nobody_knows_are_shown_as_they_are(wizard: Wizard) -> None:
    show(wizard, plans.importing("pending", "pondering the <b>orb</b>"))
    assert "AWS: pondering the <b>orb</b>" in words(wizard)


def test_the_ami_is_there_to_be_copied(wizard: Wizard, qtbot: QtBot) -> None:
    show(wizard, plans.importing())
    show(wizard, plans.completed())
    page = wizard.page
    assert isinstance(page, ImportPage)
    assert page.title() == "The AMI is ready"
    assert page.result.isVisible()
    qtbot.mouseClick(page.result.image.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ami-0a1b2c3d4e5f60718"
    assert wizard.next_button.text() == "&Done"
    assert not wizard.stop_button.isVisible()
    assert not wizard.pause_button.isVisible()
    assert not page.result.launch.isVisible(), "an AMI of the sandbox cannot be launched in AWS"


def test_an_ami_in_aws_can_be_launched(wizard: Wizard) -> None:
    to = Destination(target="aws", profile="work", region="eu-west-1")
    show(wizard, plans.completed(plan=plans.plan(destination=to)))
    page = wizard.page
    assert isinstance(page, ImportPage)
    assert page.result.launch.isVisible()
    launch = page.result.launch.text.toPlainText()
    assert "--image-id ami-0a1b2c3d4e5f60718" in launch
    assert "--instance-type t3.small" in launch
    assert "--region eu-west-1 --profile work" in launch


def test_failure_names_the_rule_and_the_cure(wizard: Wizard) -> None:
    said = "ClientError: Unsupported kernel version 5.8.0-59-generic"
    failed = plans.importing(
        "pending",
        "validating",
        said,
        state=State.FAILED,
        aws_status="deleted",
        aws_progress=None,
        plan=plans.plan(findings={"block": ("KRN-01",)}),
        failure=Failure(code="import.failed", facts={"aws_message": said}),
    )
    show(wizard, failed)
    page = wizard.page
    assert isinstance(page, ImportPage)
    assert page.title() == "The import failed"
    assert page.trouble.said.text.toPlainText() == said
    told = words(wizard)
    assert "KRN-01: " in told
    assert "the check before the upload failed it" in told
    assert "Install a listed kernel" in told
    assert wizard.pause_button.text() == "&Try again"


def test_failure_of_no_rule_stays_with_awss_words(wizard: Wizard) -> None:
    said = "ClientError: something entirely new"
    failure = Failure(code="import.failed", facts={"aws_message": said})
    show(wizard, plans.importing("pending", said, state=State.FAILED, failure=failure))
    page = wizard.page
    assert isinstance(page, ImportPage)
    assert f"The import failed. AWS says: {said}" in words(wizard)
    assert not page.trouble.rule_title.isVisible()


def test_the_step_goes_on_by_itself(wizard: Wizard) -> None:
    show(wizard, plans.uploading(stage=Stage.ACCOUNT, transfer=Transfer()))
    assert wizard.session.flow.step is Step.UPLOAD
    assert "Checking the account…" in words(wizard)
    show(wizard, plans.importing(updated=plans.NOW + timedelta(minutes=5)))
    assert wizard.session.flow.step is Step.IMPORT
    assert isinstance(wizard.page, ImportPage)


def test_what_is_left_in_the_account_is_one_click_away(wizard: Wizard) -> None:
    show(wizard, plans.completed())
    page = wizard.page
    assert isinstance(page, ImportPage)
    assert page.result.cleaning.isVisible()
    deleted = plans.plan(destination=Destination(delete_staged=True))
    show(wizard, plans.completed(plan=deleted))
    assert not page.result.cleaning.isVisible()
