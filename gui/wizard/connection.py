"""Where to: the sandbox on this computer, or AWS with a profile and a Region; and the test whether it answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.aws.model import Kind
from core.errors import AmigrateError
from core.plans.destination import Destination
from core.progress import CancelToken, Report
from gui.jobs import Job, Runners
from gui.models.sign_in import SignIn
from gui.text import clock_text, error_text
from gui.theme import Space, Tone
from gui.widgets.banner import Banner
from gui.widgets.card import row
from gui.widgets.growing_dialog import GrowingDialog
from gui.widgets.text import label
from gui.wizard.sign_in import SignInDialog

if TYPE_CHECKING:
    from core.aws.signin import Identity, Profile
    from core.aws.sso import Portal
    from core.plans.destination import Destination
    from core.progress import CancelToken, Report
    from gui.jobs import Job, Runners
    from gui.services import Services

translate = QCoreApplication.translate


def destination_text(destination: Destination) -> str:
    """``Local sandbox``, ``AWS · eu-west-1 · default profile`` or ``AWS · eu-west-1 · Admin · 123456789012``."""
    if destination.target == "sandbox":
        return translate("connection", "Local sandbox")
    who = destination.profile or translate("connection", "default profile")
    if destination.sso is not None:
        who = f"{destination.sso.role_name} · {destination.sso.account_id}"
    return f"AWS · {destination.region} · {who}"


def identity_text(identity: Identity) -> str:
    """Who one is, and for how long."""
    told = translate("connection", "It answers: {arn} in account {account}.")
    text = told.format(arn=identity.arn, account=identity.account)
    if identity.expires is None:
        return text
    ends = translate("connection", "Good until {time}; renewed by itself where that is possible.")
    return f"{text} {ends.format(time=clock_text(identity.expires))}"


def profile_text(profile: Profile) -> str:
    """Where a profile gets its credentials from."""
    words = {
        Kind.KEYS: translate("connection", "Access keys kept on this computer."),
        Kind.SSO: translate("connection", "Signs in by the browser: {role} in {account}."),
        Kind.ROLE: translate("connection", "Takes on the role {role} in {account}."),
        Kind.ROLE_MFA: translate(
            "connection", "Takes on the role {role} in {account}, with a code of your MFA device."
        ),
        Kind.WEB_IDENTITY: translate(
            "connection", "Takes on the role {role} in {account}, by a token in a file."
        ),
        Kind.PROCESS: translate("connection", "Asks a program of yours for credentials."),
        Kind.INSTANCE: translate("connection", "The role of the machine that this runs on."),
    }
    return words.get(profile.kind, "").format(role=profile.role or "?", account=profile.account or "?")


class Whereabouts(Protocol):
    """Has a destination that can be looked at and changed: a wizard's session, or what new migrations begin with."""

    services: Services
    runners: Runners
    changed: Any

    @property
    def destination(self) -> Destination: ...

    @property
    def fixed(self) -> bool:
        """It cannot be changed any more."""

    def set_destination(self, destination: Destination) -> None: ...


class ConnectionForm(QWidget):
    """Target, profile, Region. Every change goes into the session's destination at once.

    Signals:
        changed(): the destination is another one. identified(Identity): it is known who one is there.
    """

    changed = Signal()
    identified = Signal(object)

    def __init__(self, session: Whereabouts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._testing: Job | None = None
        self.sandbox = QRadioButton(self.tr("Sandbox on this computer: nothing is paid"))
        self.aws = QRadioButton(self.tr("AWS: the real thing"))
        self._targets = QButtonGroup(self)
        for number, button in enumerate((self.sandbox, self.aws)):
            self._targets.addButton(button, number)
            button.clicked.connect(self._take)
        self.profile = QComboBox(editable=True)
        self.profile.setAccessibleName(self.tr("Profile"))
        self.profile.activated.connect(self._take_region)
        self.about = label("", "caption", wrap=True)
        self._profiles: dict[str, Profile] = {}
        self.region = QComboBox(editable=True)
        self.region.setAccessibleName(self.tr("Region"))
        for box in (self.profile, self.region):
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = box.lineEdit()
            if line is not None:
                line.setAccessibleName(box.accessibleName())
            box.editTextChanged.connect(self._take)
        self.test = QPushButton(self.tr("Test the connection"))
        self.test.clicked.connect(self._start_test)
        self.sign_in = QPushButton(self.tr("Sign in with the browser…"))
        self.sign_in.clicked.connect(self._ask_portal)
        self.identity: Identity | None = None
        self.answer = Banner()
        self._lay_out()
        self.show_destination()
        QTimer.singleShot(
            0, self._ask_lists
        )  # not while the page around it is built: the SDK is loaded for it

    @Slot()
    def _ask_lists(self) -> None:
        self._session.runners.general.start(partial(_lists, self._session.services), done=self._fill)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.sandbox, 0, 0, 1, 2)
        grid.addWidget(self.aws, 1, 0, 1, 2)
        self._profile_label = label(self.tr("Profile"), "muted")
        grid.addWidget(self._profile_label, 2, 0)
        grid.addWidget(self.profile, 2, 1)
        grid.addWidget(self.about, 3, 1)
        grid.addWidget(label(self.tr("Region"), "muted"), 4, 0)
        grid.addWidget(self.region, 4, 1)
        testing = row(self.test, self.sign_in)
        testing.addStretch(1)
        grid.addLayout(testing, 5, 1)
        grid.addWidget(self.answer, 6, 0, 1, 2)

    @Slot(object)
    def _fill(self, lists: tuple[tuple[Profile, ...], tuple[str, ...]]) -> None:
        profiles, regions = lists
        self._profiles = {profile.name: profile for profile in profiles}
        self._fill_box(self.profile, tuple(self._profiles))
        self._fill_box(self.region, regions)
        self._show_profile()

    def _fill_box(self, box: QComboBox, names: tuple[str, ...]) -> None:
        kept = box.currentText()
        box.blockSignals(True)
        box.clear()
        box.addItems(list(names))
        box.setEditText(kept)
        box.blockSignals(False)

    def show_destination(self) -> None:
        destination = self._session.destination
        (self.aws if destination.target == "aws" else self.sandbox).setChecked(True)
        for box, text in ((self.profile, destination.profile), (self.region, destination.region)):
            if box.currentText() != text:
                box.blockSignals(True)
                box.setEditText(text)
                box.blockSignals(False)
        self._show_profile()

    def _show_profile(self) -> None:
        for widget in (self.profile, self._profile_label, self.sign_in):
            widget.setVisible(self.aws.isChecked())
        sso = self._session.destination.sso
        role = f"{sso.role_name} · {sso.account_id}" if sso is not None else self.tr("default")
        known = self._profiles.get(self.profile.currentText().strip())
        self.about.setText(profile_text(known) if known is not None else "")
        self.about.setVisible(self.aws.isChecked() and known is not None)
        line = self.profile.lineEdit()
        if line is not None:  # an editable box shows its line's, not its own
            line.setPlaceholderText(role)

    @Slot()
    def _take(self) -> None:
        aws = self.aws.isChecked()
        profile = self.profile.currentText().strip() if aws else ""
        changed = {
            "target": "aws" if aws else "sandbox",
            "profile": profile,
            "sso": self._session.destination.sso if aws and not profile else None,
            "region": self.region.currentText().strip(),
        }
        self._show_profile()
        self.answer.silence()
        destination = self._session.destination.changed(**changed)
        if destination != self._session.destination:
            self._session.set_destination(destination)
            self.changed.emit()

    @Slot()
    def _take_region(self) -> None:
        """A profile that is picked from the list brings its own Region along."""
        known = self._profiles.get(self.profile.currentText().strip())
        if known is not None and known.region:
            self.region.setEditText(known.region)

    # -- the test ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _start_test(self) -> None:
        if self._testing is not None:
            self._testing.cancel()
        self.answer.say(self.tr("Asking who you are…"), Tone.PLAIN)
        work = partial(_identity, self._session.services, self._session.destination)
        self._testing = self._session.runners.general.start(work, done=self._answered, failed=self._refused)

    @Slot(object)
    def _answered(self, found: tuple[Identity, tuple[str, ...]]) -> None:
        self._testing = None
        self.identity, regions = found
        self.answer.say(identity_text(self.identity), Tone.READY)
        if regions:
            self._fill_box(self.region, regions)
        self.identified.emit(self.identity)

    # -- signing in -------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_portal(self) -> None:
        """Where the profile's user signs in stands in a file: it is read beside the window."""
        work = partial(_portal, self._session.services, self.profile.currentText().strip())
        self._session.runners.general.start(work, done=self._open_sign_in, failed=self._refused)

    @Slot(object)
    def _open_sign_in(self, found: tuple[str, Portal | None]) -> None:
        profile, portal = found
        walk = SignIn(self._session.services, self._session.runners.general)
        dialog = SignInDialog(walk, portal, profile if portal is not None else "", self.window())
        dialog.accepted.connect(self._signed_in)
        dialog.open()

    @Slot()
    def _signed_in(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SignInDialog) and dialog.role is not None:
            changed = {"target": "aws", "profile": "", "sso": dialog.role}
            self._session.set_destination(self._session.destination.changed(**changed))
            self.show_destination()
            self.changed.emit()
        self._start_test()

    @Slot(object)
    def _refused(self, error: Exception) -> None:
        self._testing = None
        self.answer.say(error_text(error), Tone.BLOCKED)


class ConnectionDialog(GrowingDialog):
    """The form on its own, from the chip at the side of the wizard."""

    def __init__(self, session: Whereabouts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where to"))
        self.setMinimumWidth(460)
        self.form = ConnectionForm(session)
        buttons = QDialogButtonBox()
        done = buttons.addButton(self.tr("&Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        done.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.L)
        layout.addWidget(label(self.tr("Where to"), "title"))
        layout.addWidget(self.form)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)


def _lists(
    services: Services, _report: Report, _token: CancelToken
) -> tuple[tuple[Profile, ...], tuple[str, ...]]:
    return services.profiles(), services.regions()


def _identity(
    services: Services, destination: Destination, _report: Report, _token: CancelToken
) -> tuple[Identity, tuple[str, ...]]:
    """Who one is, and the Regions that the account has switched on: not everybody may ask for those."""
    found = services.identity(destination)
    try:
        return found, services.regions_of(destination)
    except AmigrateError:
        return found, ()


def _portal(
    services: Services, profile: str, _report: Report, _token: CancelToken
) -> tuple[str, Portal | None]:
    return profile, services.portal(profile) if profile else None
