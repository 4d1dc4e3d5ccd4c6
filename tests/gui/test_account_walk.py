"""From an empty account to a proven machine, all of it through the window: AWS is the sandbox, reached by a profile as the real one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from samples import micro_vm
from samples.window_tools import MARK

from core.aws.model import Connection
from core.aws.sessions import client
from core.migrations.launches.model import LaunchState
from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.flow import Step
from core.sandbox.process import SandboxProcess
from gui.launching.dialog import LaunchDialog
from gui.launching.form import NEW_KEY
from gui.main_window import MainWindow
from gui.text import proof_text
from gui.widgets.account_pane import FindingRow
from gui.widgets.banner import Banner
from gui.wizard.import_ import ImportPage
from gui.wizard.repair_dialog import RepairDialog
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.needs("qemu-system-x86_64", "qemu-img", "debugfs", "e2fsck"),
]
OVER = {LaunchState.PROVEN, LaunchState.NOT_PROVEN, LaunchState.FAILED}
LONG = 120_000
"""Milliseconds for one thing to happen; the boot takes 20 s of them."""


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    """An account without bucket and role; the AWS configuration of this computer has a profile for it."""
    sandbox = SandboxProcess.start(tmp_path / "aws", empty_account=True)
    config, secrets = tmp_path / "aws-config", tmp_path / "aws-credentials"
    config.write_text(f"[profile cellar]\nregion = eu-west-1\nendpoint_url = {sandbox.endpoint_url}\n")
    secrets.write_text(
        f"[cellar]\naws_access_key_id = {sandbox.access_key_id}\naws_secret_access_key = {sandbox.secret_access_key}\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(secrets))
    yield Connection("eu-west-1", "cellar")
    sandbox.stop()


@pytest.fixture
def disk(sample_cache: Path, tmp_path: Path) -> Path:
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    file = tmp_path / "web01.raw"
    file.write_bytes(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)).read_bytes())
    return file


class User:
    """Presses and types; looks at what stands in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def press(self, widget: QWidget) -> None:
        assert widget.isEnabled(), widget.accessibleName()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def tick(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=MARK)

    def type(self, line: QWidget, text: str) -> None:
        line.setFocus()
        self.qtbot.keyClicks(line, text)

    def wait(self, happened: Callable[[], bool]) -> None:
        try:
            self.qtbot.waitUntil(happened, timeout=LONG)
        except self.qtbot.TimeoutError as error:
            said = [each.text for each in self.window.findChildren(Banner) if each.text]
            raise AssertionError(f"the window says {said}") from error

    def shown(self, kind: type[Any]) -> Any:
        """The dialog that is open."""
        found = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
        ]
        return found[-1]


def to_review(user: User, disk: Path) -> ReviewPage:
    """The user's own way: nothing is chosen but the file."""
    user.window.new_migration_of([disk])
    assert user.window.desk is not None
    wizard = user.window.desk.wizards.open[0]
    user.wait(lambda: wizard.session.flow.report is not None)
    for step in (Step.COMPATIBILITY, Step.LICENSE, Step.INSTANCE, Step.REVIEW):
        user.press(wizard.next_button)
        assert wizard.session.flow.step is step
    page = wizard.page
    assert isinstance(page, ReviewPage)
    return page


def choose_account(user: User, page: ReviewPage) -> None:
    """AWS, by the profile of the list; nothing is made behind the user's back."""
    form = page.connection
    user.wait(lambda: form.profile.findText("cellar") >= 0)
    user.press(form.aws)
    form.profile.setCurrentText("cellar")
    form.profile.activated.emit(form.profile.findText("cellar"))
    assert page.session.destination.region == "eu-west-1"
    for name in ("create_bucket", "create_role"):
        user.tick(page.storage.boxes[name])
    user.type(page.storage.fields["bucket"], "cellar-images")


def row(page: ReviewPage, rule: str) -> FindingRow:
    return next(each for each in page.account.rows if each.finding.rule == rule)


def repair(user: User, page: ReviewPage, rule: str, words: str) -> None:
    """What will be done is read before it is done."""
    before, button = page.check.judged, row(page, rule).button
    assert button is not None
    user.press(button)
    dialog = user.shown(RepairDialog)
    assert words in "\n".join(change.command for change in dialog._all)
    user.press(dialog.do)
    user.wait(lambda: page.check.judged is not before and not page.check.asking)
    assert page.check.error is None


def plan_launch(user: User, page: ReviewPage, key: Path) -> None:
    section = page.launching
    user.press(section.head)
    assert section.wanted is not None
    assert section.form is not None
    user.tick(section.wanted)
    form = section.form
    form.key.setCurrentIndex(NEW_KEY)
    user.type(form.fields["key_file"], str(key))
    user.type(form.fields["source"], "127.0.0.1")
    user.tick(form.elastic)


def migrate(user: User, wizard: Wizard) -> Migration:
    user.press(wizard.next_button)
    user.wait(lambda: wizard.session.migration is not None and wizard.session.migration.state.final)
    migration = wizard.session.migration
    assert migration is not None
    assert migration.state is State.COMPLETED, migration.failure
    return migration


def prove(user: User, page: ImportPage) -> LaunchDialog:
    """It began by itself, with the settings of the plan: there is nothing to be pressed but to look at it."""
    user.wait(lambda: page.session.launch is not None)
    planned = page.session.launch
    assert planned is not None
    assert planned.busy
    assert page.result.testing.text() == "&Test launch…"
    user.press(page.result.testing)
    dialog: LaunchDialog = user.shown(LaunchDialog)
    assert not dialog.starting.isVisible(), "a second instance is not offered"
    user.wait(lambda: dialog.launch is not None and dialog.launch.state in OVER)
    user.wait(lambda: not planned.busy)
    assert dialog.again.isEnabled()
    return dialog


def terminate(user: User, dialog: LaunchDialog) -> None:
    user.press(dialog.ending)
    question = user.shown(QMessageBox)
    user.press(next(one for one in question.buttons() if one.text() == "&Terminate"))
    user.wait(lambda: dialog.banner.text.startswith("Terminated; nothing of it is left"))
    user.press(dialog.closing)
    assert not dialog.isVisible()


def test_from_an_empty_account_to_a_proven_machine(
    account: Connection, window: MainWindow, disk: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    user, key = User(window, qtbot), tmp_path / "key"
    page = to_review(user, disk)
    wizard = page.window()
    assert isinstance(wizard, Wizard)

    choose_account(user, page)
    user.wait(lambda: page.check.start is not None)
    assert page.check.error is None
    failing = {each.finding.rule for each in page.account.rows if each.finding.blocks}
    assert failing == {"ACC-02", "ACC-03"}
    assert not wizard.next_button.isEnabled()
    assert "not ready: ACC-02" in page.gate.text
    storage, ec2 = client(account, "s3"), client(account, "ec2")
    assert storage.list_buckets()["Buckets"] == []
    repair(user, page, "ACC-03", "create-bucket")
    repair(user, page, "ACC-02", "create-role")
    assert page.account.badge.text() == "Ready"
    assert page.gate.text == ""

    plan_launch(user, page, key)
    user.wait(lambda: page.check.start is not None)
    assert wizard.next_button.text() == "&Start upload"
    migration = migrate(user, wizard)
    assert migration.plan.launch is not None
    assert migration.plan.launch.instance_type == migration.plan.instance_type
    (image,) = ec2.describe_images(ImageIds=[migration.image_id])["Images"]
    assert image["State"] == "available"

    assert isinstance(wizard.page, ImportPage)
    dialog = prove(user, wizard.page)
    launch = dialog.launch
    assert launch is not None
    assert launch.state is LaunchState.PROVEN, launch.failure or launch.checks
    assert launch.settings == migration.plan.launch
    assert "login:" in dialog.live.console.toPlainText()
    port = next(check for check in launch.checks if check.name == "port")
    assert port.evidence[0].value.startswith("SSH-2.0-dropbear")
    group = ec2.describe_security_groups(GroupIds=[launch.made.group_id])["SecurityGroups"][0]
    (rule,) = group["IpPermissions"]
    assert (rule["FromPort"], [one["CidrIp"] for one in rule["IpRanges"]]) == (22, ["127.0.0.1/32"])
    (instance,) = ec2.describe_instances(InstanceIds=[launch.made.instance_id])["Reservations"][0][
        "Instances"
    ]
    assert instance["MetadataOptions"]["HttpTokens"] == "required"
    assert key.is_file()
    assert window.services is not None
    kept = window.services.migrations.get(migration.id)
    assert proof_text(kept).startswith(f"proven on {migration.plan.instance_type}")

    terminate(user, dialog)
    assert not key.exists(), "it opens nothing any more"
    left = window.services.cleaning(migration.plan.destination).find().items
    assert sorted(item.kind.value for item in left) == ["ami", "object", "snapshot"]
    assert ec2.describe_addresses()["Addresses"] == []
    assert [group["GroupName"] for group in ec2.describe_security_groups()["SecurityGroups"]] == ["default"]
    user.press(wizard.next_button)
    assert window.desk is not None
    assert window.desk.wizards.open == []
