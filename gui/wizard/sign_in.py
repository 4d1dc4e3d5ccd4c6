"""Signing in through IAM Identity Center: the portal, the code to confirm in the browser, then the account and role."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from core.aws.sso import Portal
from core.plans.destination import SsoRole
from gui.models.sign_in import SignIn
from gui.text import error_text, plain
from gui.theme import Space, Tone, font
from gui.widgets.banner import Banner
from gui.widgets.card import column, row
from gui.widgets.copying import CopyButton
from gui.widgets.growing_dialog import GrowingDialog
from gui.widgets.text import label

if TYPE_CHECKING:
    from core.aws.sso import Device
    from core.migrations.model import Migration
    from core.plans.destination import Destination
    from core.progress import CancelToken, Report
    from gui.jobs import JobRunner
    from gui.models.sign_in import Entered
    from gui.services import Services

_log = logging.getLogger(__name__)


def open_in_browser(address: str) -> None:
    url = QUrl(address)
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)


class SignInDialog(GrowingDialog):
    """Accepted: signed in. :attr:`role` is what was chosen, None where a profile says it.

    :param portal: where to, when that is known, and with it account and role; else all three are asked for.
    """

    def __init__(
        self,
        sign_in: SignIn,
        portal: Portal | None,
        profile: str = "",
        parent: QWidget | None = None,
        *,
        show_page: Callable[[str], object] = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self._sign_in, self._profile, self._show_page = sign_in, profile, show_page
        self._portal, self._chooses = portal, portal is None
        self._address = ""
        self._roles: dict[str, tuple[str, ...]] = {}
        self.role: SsoRole | None = None
        self.setWindowTitle(self.tr("Sign in"))
        self.setMinimumWidth(480)
        self.trouble = Banner()
        self.pages = QStackedWidget()
        for page in (self._asking(), self._waiting(), self._choosing()):
            self.pages.addWidget(page)
        whole = column(spacing=Space.M)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.setLayout(whole)
        whole.addWidget(label(self.tr("Sign in with the browser"), "title"))
        whole.addWidget(self.trouble)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self._buttons())
        self.go.setDefault(True)
        sign_in.setParent(self)
        sign_in.device.connect(self._show_device)
        sign_in.entered.connect(self._enter)
        sign_in.failed.connect(self._refuse)
        self.finished.connect(self._let_go)
        self._turn_to(0)
        if portal is not None:
            self._begin(portal)

    # -- building ---------------------------------------------------------------------------------------------------------

    def _asking(self) -> QWidget:
        page, grid = _page()
        self.start_url = QLineEdit(placeholderText="https://example.awsapps.com/start")
        self.start_url.setAccessibleName(self.tr("Address of the access portal"))
        self.region = QLineEdit("us-east-1")
        self.region.setAccessibleName(self.tr("Region of Identity Center"))
        told = self.tr("IAM Identity Center signs you in; no profile and no AWS CLI are needed.")
        grid.addWidget(label(told, "muted", wrap=True), 0, 0, 1, 2)
        for number, (text, field) in enumerate(
            ((self.tr("Access portal"), self.start_url), (self.tr("Its Region"), self.region)), 1
        ):
            grid.addWidget(label(text, "muted"), number, 0)
            grid.addWidget(field, number, 1)
            field.textChanged.connect(self._mark_ready)
        grid.setRowStretch(3, 1)
        return page

    def _waiting(self) -> QWidget:
        page, grid = _page()
        self.code = QLabel("…")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setFont(font("title"))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = CopyButton(self.tr("code"))
        self.again = QPushButton(self.tr("Open the browser again"))
        self.again.clicked.connect(self._open_page)
        self._where = label("", "caption", wrap=True, selectable=True)
        buttons = row(self.again, self.copy)
        buttons.addStretch(1)
        told = self.tr("Does your browser show this code? Confirm it there; this goes on by itself.")
        grid.addWidget(label(told, wrap=True), 0, 0, 1, 2)
        grid.addWidget(self.code, 1, 0, 1, 2)
        grid.addWidget(self._where, 2, 0, 1, 2)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.setRowStretch(4, 1)
        return page

    def _choosing(self) -> QWidget:
        page, grid = _page()
        self.account, self.role_name = QComboBox(), QComboBox()
        self.account.setAccessibleName(self.tr("Account"))
        self.role_name.setAccessibleName(self.tr("Role"))
        self.account.currentIndexChanged.connect(self._show_roles)
        grid.addWidget(
            label(self.tr("You are signed in. Which role shall do the import?"), wrap=True), 0, 0, 1, 2
        )
        for number, (text, box) in enumerate(
            ((self.tr("Account"), self.account), (self.tr("Role"), self.role_name)), 1
        ):
            grid.addWidget(label(text, "muted"), number, 0)
            grid.addWidget(box, number, 1)
        grid.setRowStretch(3, 1)
        return page

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("&Sign in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self._go)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        return buttons

    # -- walking through --------------------------------------------------------------------------------------------------

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.go.setVisible(page != 1)
        self.go.setText(self.tr("&Use this role") if page == 2 else self.tr("&Sign in"))
        self._mark_ready()

    @Slot()
    def _mark_ready(self) -> None:
        if self.pages.currentIndex() == 0:
            good = QUrl(self.start_url.text().strip()).scheme() in {"http", "https"}
            self.go.setEnabled((good and bool(self.region.text().strip())) or self._portal is not None)
        else:
            self.go.setEnabled(bool(self.role_name.currentText()))

    @Slot()
    def _go(self) -> None:
        if self.pages.currentIndex() == 0:
            typed = Portal(self.start_url.text().strip(), self.region.text().strip())
            self._begin(self._portal or typed)
        elif self._portal is not None:
            self.role = SsoRole(
                start_url=self._portal.start_url,
                region=self._portal.region,
                account_id=str(self.account.currentData()),
                role_name=self.role_name.currentText(),
            )
            self.accept()

    def _begin(self, portal: Portal) -> None:
        self._portal = portal
        self.trouble.silence()
        self.code.setText("…")
        self.again.setEnabled(False)
        self._where.setText(self.tr("Asking {portal}…").format(portal=plain(portal.start_url)))
        self._turn_to(1)
        self._sign_in.begin(portal, self._profile)

    @Slot(object)
    def _show_device(self, device: Device) -> None:
        self.code.setText(device.code)
        self.code.setAccessibleName(self.tr("Code: {code}").format(code=device.code))
        self.copy.copied_text = device.code
        self._address = device.url
        self._where.setText(plain(device.plain_url))
        self.again.setEnabled(True)
        self._open_page()

    @Slot()
    def _open_page(self) -> None:
        self._show_page(self._address)

    @Slot(object)
    def _enter(self, entered: Entered) -> None:
        if not self._chooses:
            self.accept()
            return
        self._roles = {account.id: names for account, names in entered}
        self.account.clear()
        for account, _ in entered:
            self.account.addItem(
                f"{plain(account.name)} ({account.id})" if account.name else account.id, account.id
            )
        self._turn_to(2)
        if not entered:
            self.trouble.say(self.tr("You are signed in, but may enter no account."), Tone.ATTENTION)

    @Slot()
    def _show_roles(self) -> None:
        self.role_name.clear()
        self.role_name.addItems(list(self._roles.get(str(self.account.currentData()), ())))
        self._mark_ready()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._turn_to(0)
        self.trouble.say(error_text(error), Tone.BLOCKED)

    @Slot()
    def _let_go(self) -> None:
        self._sign_in.cancel()
        self.deleteLater()


def _page() -> tuple[QWidget, QGridLayout]:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    return page, grid


def awaits_sign_in(migration: Migration) -> bool:
    """Its credentials have expired; it goes on by itself once somebody has signed in."""
    return bool(migration.events) and migration.events[-1].code == "credentials-awaited"


class SignInAgain(QObject):
    """Opens the dialog for a destination whose credentials have expired, where the browser can help."""

    def __init__(self, services: Services, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._runner, self._widget = services, runner, parent
        self._profile = ""

    @staticmethod
    def helps(destination: Destination) -> bool:
        """Keys in a file or a variable are renewed where they came from."""
        return destination.target == "aws" and (destination.sso is not None or bool(destination.profile))

    def open(self, destination: Destination) -> None:
        self._profile = destination.profile
        self._runner.start(
            partial(_portal, self._services, destination), done=self._show, failed=self._not_found
        )

    @Slot(object)
    def _show(self, portal: Portal | None) -> None:
        walk = SignIn(self._services, self._runner)
        SignInDialog(walk, portal, self._profile, self._widget.window()).open()

    @Slot(object)
    def _not_found(self, error: Exception) -> None:
        _log.info("no portal to sign in at: %s", error)


def _portal(
    services: Services, destination: Destination, _report: Report, _token: CancelToken
) -> Portal | None:
    if destination.sso is not None:
        return Portal(destination.sso.start_url, destination.sso.region)
    return services.portal(destination.profile)
