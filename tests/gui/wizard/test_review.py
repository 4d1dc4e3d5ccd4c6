"""Page 5: one page with everything; what is wrong is marked where it stands."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from samples import inspections
from samples.window_tools import MARK, Fill

from core.plans.destination import Destination
from core.plans.flow import Step
from core.plans.store import load_plan
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

OFFLINE = Destination(target="aws", endpoint_url="http://127.0.0.1:9")


@pytest.fixture
def review(linux: Wizard, qtbot: QtBot) -> ReviewPage:
    return at_page(linux, qtbot)


def at_page(wizard: Wizard, qtbot: QtBot) -> ReviewPage:
    wizard.session.set_destination(OFFLINE)
    for _ in range(4):
        wizard.next_button.click()
    qtbot.waitUntil(lambda: not wizard.session.asking_types, timeout=60_000)
    wizard.session.set_destination(Destination())
    page = wizard.page
    assert isinstance(page, ReviewPage)
    page.enter()
    return page


def type_into(qtbot: QtBot, page: ReviewPage, field: str, text: str) -> None:
    line = page.storage.fields[field]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_commit_button_is_named_by_its_verb(review: ReviewPage, linux: Wizard) -> None:
    assert linux.next_button.text() == "&Start upload"


def test_every_field_goes_into_the_plan(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    type_into(qtbot, review, "bucket", "my-images")
    type_into(qtbot, review, "prefix", "vm/")
    type_into(qtbot, review, "role", "importer")
    type_into(qtbot, review, "tags", "Name=web01, team=ops")
    qtbot.mouseClick(review.storage.boxes["encrypted"], Qt.MouseButton.LeftButton, pos=MARK)
    type_into(qtbot, review, "key", "alias/images")
    for name in ("create_bucket", "create_role", "delete_staged"):
        qtbot.mouseClick(review.storage.boxes[name], Qt.MouseButton.LeftButton, pos=MARK)
    review.name.selectAll()
    qtbot.keyClicks(review.name, "web 01")
    plan = linux.session.flow.plan()
    assert plan.name == "web 01"
    assert plan.destination == Destination(
        bucket="my-images",
        create_bucket=False,
        prefix="vm/",
        role_name="importer",
        create_role=False,
        encrypted=True,
        kms_key_id="alias/images",
        tags={"Name": "web01", "team": "ops"},
        delete_staged=True,
    )


def test_commands_are_those_of_the_plan(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    type_into(qtbot, review, "bucket", "my-images")
    qtbot.mouseClick(review.commands.button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == review.commands.text.toPlainText()
    commands = [shlex.split(command) for command in copied.split("\n\n")]
    assert [command[:3] for command in commands] == [
        ["aws", "s3", "mb"],
        ["aws", "s3", "cp"],
        ["aws", "ec2", "import-image"],
        ["aws", "ec2", "describe-import-image-tasks"],
    ]
    assert str(linux.session.flow.paths[0]) in commands[1]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("bucket", "Not A Bucket", "cannot be the name of a bucket"),
        ("prefix", "/x", "The prefix /x cannot be used"),
        ("key", "arn:aws:kms:eu-west-1:123456789012:key/1", "another Region"),
        ("role", "no spaces please", "cannot be the name of a role"),
        ("tags", "aws:x=1", "The tag aws:x cannot be used"),
    ],
)
def test_what_is_wrong_is_marked_and_said(
    review: ReviewPage, linux: Wizard, qtbot: QtBot, field: str, text: str, words: str
) -> None:
    if field == "key":
        qtbot.mouseClick(review.storage.boxes["encrypted"], Qt.MouseButton.LeftButton, pos=MARK)
    type_into(qtbot, review, field, text)
    qtbot.mouseClick(linux.next_button, Qt.MouseButton.LeftButton)
    assert linux.session.flow.step is Step.REVIEW
    assert words in linux.banner.text
    line = review.storage.fields[field]
    assert line.property("wrong") == "true"
    assert line.hasFocus()
    line.clear()
    line.textEdited.emit("")
    assert line.property("wrong") == "false"
    assert linux.banner.text == ""


def test_a_wrong_region_keeps_the_upload_from_starting(
    review: ReviewPage, linux: Wizard, qtbot: QtBot
) -> None:
    review.connection.region.setEditText("Mars")
    qtbot.mouseClick(linux.next_button, Qt.MouseButton.LeftButton)
    assert "Mars is not the name of an AWS Region" in linux.banner.text
    assert linux.session.migration is None


def test_profile_is_asked_for_aws_only(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    form = review.connection
    assert not form.profile.isVisible()
    qtbot.mouseClick(form.aws, Qt.MouseButton.LeftButton, pos=MARK)
    assert form.profile.isVisible()
    form.profile.setEditText("work")
    assert linux.session.flow.destination.target == "aws"
    assert linux.session.flow.destination.profile == "work"
    assert linux.chip.text() == "AWS · us-east-1 · work"
    qtbot.mouseClick(form.sandbox, Qt.MouseButton.LeftButton, pos=MARK)
    assert linux.session.flow.destination.profile == ""


def test_the_plan_is_saved_as_the_command_line_reads_it(
    review: ReviewPage, linux: Wizard, tmp_path: Path
) -> None:
    path = tmp_path / "web01.plan.json"
    review.save_to(str(path))
    assert load_plan(path).sources == linux.session.flow.plan().sources
    assert f"amigrate migrate --plan {path}" in review.saved.text


def test_a_plan_that_cannot_be_saved_says_why(review: ReviewPage, tmp_path: Path) -> None:
    review.save_to(str(tmp_path))
    assert str(tmp_path) in review.saved.text
    assert review.saved.property("tone") == "blocked"


def test_a_source_that_changed_meanwhile_is_refused(review: ReviewPage, linux: Wizard, qtbot: QtBot) -> None:
    linux.session.flow.paths[0].unlink()
    qtbot.mouseClick(linux.next_button, Qt.MouseButton.LeftButton)
    assert "cannot be found" in linux.banner.text
    assert linux.session.migration is None


def test_findings_and_licence_are_told_again(filled: Fill, qtbot: QtBot) -> None:
    page = at_page(filled(inspections.windows_vm()), qtbot)
    shown = " ".join(label.text() for label in page.findChildren(type(page.badge).__base__))
    assert "Windows Server" in shown
    assert "Automatic" in shown


@pytest.mark.slow
def test_the_connection_is_tested_against_the_sandbox(
    review: ReviewPage, linux: Wizard, qtbot: QtBot
) -> None:
    qtbot.mouseClick(review.connection.test, Qt.MouseButton.LeftButton)
    answered = review.connection.answer
    qtbot.waitUntil(lambda: "arn:aws:iam::" in answered.text, timeout=60_000)
    assert answered.property("tone") == "ready"
    linux.session.set_destination(OFFLINE)
    qtbot.mouseClick(review.connection.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answered.property("tone") == "blocked", timeout=60_000)
