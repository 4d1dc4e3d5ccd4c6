"""A launch as it goes: what EC2 says, the console's picture and text, and the checks with their verdicts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from core.aws.launch.model import Check, CheckVerdict
from core.migrations.launches.model import Launch, LaunchState
from gui.launching.text import check_text, launch_text, launch_tone, step_text, verdict_text, why_text
from gui.text import plain
from gui.theme import Space, font
from gui.widgets.card import ScrolledPage, Values, clear, row
from gui.widgets.text import Badge, label


class ScreenView(QLabel):
    """The console's picture, as large as there is room, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Console picture"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setText(self.tr("No picture yet"))
        self._whole = QPixmap()

    def show_file(self, file: Path | None) -> None:
        loaded = QPixmap(str(file)) if file is not None else QPixmap()
        if not loaded.isNull():
            self._whole = loaded
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        room = self.size().boundedTo(self._whole.size())
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._whole.scaled(room, keep, smooth))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)


class LiveView(QWidget):
    """Shows one launch; :meth:`show_launch` again whenever it has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = label("", "heading", wrap=True)
        self.badge = Badge()
        self._values = Values()
        self._tabs = QTabWidget()
        self._page = ScrolledPage(self.tr("Checks"))
        self._page.body.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._page.body.setSpacing(Space.XS)
        self.picture = ScreenView()
        self.console = QPlainTextEdit(readOnly=True)
        self.console.setAccessibleName(self.tr("Console text"))
        self.console.setFont(font("code"))
        self.console.setTabChangesFocus(True)
        self._tabs.addTab(self._page, self.tr("C&hecks"))
        self._tabs.addTab(self.picture, self.tr("&Picture"))
        self._tabs.addTab(self.console, self.tr("Console te&xt"))
        self._checks: tuple[Check, ...] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(row(self._doing, self.badge))
        layout.addWidget(self._values)
        layout.addWidget(self._tabs, 1)

    def show_launch(self, launch: Launch, picture: Path | None) -> None:
        self._doing.setText(step_text(launch))
        self.badge.show_word(launch_text(launch.state), launch_tone(launch.state))
        self._values.show_values(self._pairs(launch))
        self.picture.show_file(picture)
        if self.console.toPlainText() != launch.console:
            self.console.setPlainText(launch.console)
            bar = self.console.verticalScrollBar()
            bar.setValue(bar.maximum())
        if launch.state is LaunchState.RUNNING and not launch.checks and self._checks is None:
            self._tabs.setCurrentWidget(self.picture)
        if launch.checks != (self._checks or ()):
            self._show_checks(launch.checks)
            self._tabs.setCurrentWidget(self._page)

    def _pairs(self, launch: Launch) -> list[tuple[str, str]]:
        seen, made = launch.seen, launch.made
        address, port = seen.reach(launch.port)
        if address and port != launch.port:
            address = f"{address}:{port}"
        pairs = [
            (self.tr("AMI"), launch.image_id),
            (
                self.tr("Instance"),
                " ".join(part for part in (made.instance_id, launch.settings.instance_type) if part),
            ),
            (self.tr("Address"), address),
            (self.tr("Let in"), launch.settings.source),
            (self.tr("Private key"), plain(launch.settings.key_file)),
        ]
        return [(name, value) for name, value in pairs if value]

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        self._checks = checks
        clear(self._page.body)
        order = (CheckVerdict.FAIL, CheckVerdict.PASS, CheckVerdict.NOT_CHECKED)
        for check in sorted(checks, key=lambda check: order.index(check.verdict)):
            word, tone = verdict_text(check.verdict)
            head = row(label(check_text(check), "strong"), Badge(word, tone))
            head.addStretch(1)
            self._page.body.addLayout(head)
            self._page.body.addWidget(label(why_text(check), "muted", wrap=True, selectable=True))
            self._page.body.addSpacing(Space.S)
        self._page.body.addStretch(1)
