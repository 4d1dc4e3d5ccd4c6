"""Signing in from the window: the code, the browser (here: its two requests), the account and role; and the MFA device's code."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot
from samples import plans
from samples.folders import NewFolder

from core.aws.sso import Portal
from core.errors import Cancelled, CredentialsError
from core.migrations.model import Event
from core.migrations.states import Stage
from core.plans.destination import Destination
from core.sandbox.process import SandboxProcess
from gui.asking import Asker
from gui.jobs import Runners
from gui.models.sign_in import SignIn
from gui.services import Services
from gui.wizard.connection import ConnectionForm, destination_text
from gui.wizard.connection_chip import ConnectionChip
from gui.wizard.sign_in import SignInDialog
from gui.wizard.window import Wizard

WAIT = 60_000
URL = "https://images.awsapps.com/start"


@pytest.fixture(scope="module")
def center(new_folder: NewFolder) -> Iterator[SandboxProcess]:
    process = SandboxProcess.start(new_folder("center"))
    yield process
    process.stop()


@pytest.fixture
def environment(center: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from botocore.credentials import SSOProvider
    from botocore.tokens import SSOTokenProvider

    config = tmp_path / "config"
    config.write_text(
        f"""
[profile admin]
sso_session = images
sso_account_id = 123456789012
sso_role_name = AdministratorAccess
region = us-east-1

[sso-session images]
sso_start_url = {URL}
sso_region = us-east-1
"""
    )
    for provider in (SSOTokenProvider, SSOProvider):
        monkeypatch.setattr(provider, "_SSO_TOKEN_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_ENDPOINT_URL", center.endpoint_url)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def confirm(address: str, answer: str = "allow") -> None:
    """What the user does in the browser."""
    request = urllib.request.Request(f"{address}&answer={answer}", method="POST")  # noqa: S310
    urllib.request.urlopen(request).close()  # noqa: S310


def open_dialog(
    services: Services, runners: Runners, portal: Portal | None, profile: str = ""
) -> SignInDialog:
    walk = SignIn(services, runners.general)
    dialog = SignInDialog(walk, portal, profile, show_page=lambda _address: None)
    dialog.show()
    return dialog


def test_without_a_profile_the_role_is_chosen(
    environment: None, services: Services, runners: Runners, qtbot: QtBot
) -> None:
    dialog = open_dialog(services, runners, None)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.start_url, URL)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 1
    qtbot.waitUntil(lambda: "-" in dialog.code.text(), timeout=WAIT)
    confirm(dialog._address)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 2, timeout=WAIT)
    assert dialog.account.currentText() == "Sandbox (123456789012)"
    assert dialog.role_name.currentText() == "AdministratorAccess"
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.role is not None
    assert (dialog.role.start_url, dialog.role.account_id, dialog.role.role_name) == (
        URL,
        "123456789012",
        "AdministratorAccess",
    )
    destination = Destination(target="aws", sso=dialog.role)
    assert destination_text(destination) == "AWS · us-east-1 · AdministratorAccess · 123456789012"
    assert "AWSReservedSSO_AdministratorAccess" in services.identity(destination).arn


def test_refused_in_the_browser_can_be_tried_again(
    environment: None, services: Services, runners: Runners, qtbot: QtBot
) -> None:
    dialog = open_dialog(services, runners, Portal(URL, "us-east-1", "images"), "admin")
    qtbot.waitUntil(lambda: "-" in dialog.code.text(), timeout=WAIT)
    confirm(dialog._address, "deny")
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 0, timeout=WAIT)
    assert "refused in the browser" in dialog.trouble.text
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_profile_signs_in_from_the_form_and_the_chip_says_until_when(
    environment: None, wizard: Wizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "gui.wizard.sign_in.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    wizard.session.set_destination(Destination(target="aws", profile="admin"))
    form = ConnectionForm(wizard.session)
    chip = ConnectionChip(wizard.session)
    form.identified.connect(chip.ask)
    form.show()
    chip.show()
    qtbot.mouseClick(form.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: form.answer.text.startswith(("No AWS", "The AWS credentials have expired")), timeout=WAIT
    )
    qtbot.mouseClick(form.sign_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    assert opened[0].startswith("http://127.0.0.1:")
    confirm(opened[0])
    qtbot.waitUntil(lambda: "AWSReservedSSO" in form.answer.text, timeout=WAIT)
    assert "Good until" in form.answer.text
    qtbot.waitUntil(lambda: "until" in chip.accessibleName(), timeout=WAIT)
    assert form.region.count() > 10  # the account's own
    form.deleteLater()
    chip.deleteLater()


def test_a_picked_profile_says_how_it_signs_in_and_brings_its_region(
    environment: None, wizard: Wizard, qtbot: QtBot
) -> None:
    wizard.session.set_destination(Destination(target="aws", region="eu-west-1"))
    form = ConnectionForm(wizard.session)
    form.show()
    qtbot.waitUntil(lambda: form.profile.count() > 0, timeout=WAIT)
    assert form.about.isHidden()
    row = form.profile.findText("admin")
    form.profile.setCurrentIndex(row)
    form.profile.activated.emit(row)
    assert form.about.text() == "Signs in by the browser: AdministratorAccess in 123456789012."
    assert (wizard.session.destination.profile, wizard.session.destination.region) == ("admin", "us-east-1")
    form.deleteLater()


@pytest.mark.parametrize("stage", [Stage.UPLOAD, Stage.IMPORT])
def test_a_migration_that_waits_for_a_sign_in_offers_it(
    environment: None, wizard: Wizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stage: Stage
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "gui.wizard.sign_in.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    running = plans.uploading() if stage is Stage.UPLOAD else plans.importing()
    waits = Event(at=running.updated, stage=stage, code="credentials-awaited")
    plan = running.plan.model_copy(update={"destination": Destination(target="aws", profile="admin")})
    waiting = running.model_copy(update={"plan": plan, "events": (*running.events, waits)})
    wizard.session.flow.started(waiting.id)
    wizard.session.migration_arrived(waiting)
    (button,) = [
        each
        for each in wizard.page.findChildren(QPushButton)
        if each.text() == "Sign in…" and each.isVisibleTo(wizard)
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    (dialog,) = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, SignInDialog) and one.isVisible()
    ]
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT):
        confirm(opened[0])


class Asking(threading.Thread):
    def __init__(self, asker: Asker) -> None:
        super().__init__(name="asks")
        self.asker = asker
        self.answer: object = None

    def run(self) -> None:
        try:
            self.answer = self.asker.ask("mfa", {"device": "arn:aws:iam::1:mfa/kim"})
        except Cancelled as stop:
            self.answer = stop


def visible() -> QInputDialog | None:
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, QInputDialog) and one.isVisible()),
        None,
    )


@pytest.mark.parametrize("gives", [True, False])
def test_the_code_of_the_mfa_device_is_asked_for_in_the_window(
    dressed: QApplication, qtbot: QtBot, gives: bool
) -> None:
    asking = Asking(Asker())
    asking.start()
    qtbot.waitUntil(lambda: visible() is not None, timeout=WAIT)
    dialog = visible()
    assert dialog is not None
    assert "mfa/kim" in dialog.labelText()
    dialog.setTextValue("123456")
    dialog.accept() if gives else dialog.reject()
    asking.join(10)
    assert asking.answer == "123456" if gives else isinstance(asking.answer, Cancelled)


def test_the_windows_own_thread_never_waits_for_itself(dressed: QApplication) -> None:
    with pytest.raises(CredentialsError):
        Asker().ask("mfa", {})
