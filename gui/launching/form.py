"""The settings of a test launch; what stands in them is checked by core.plans.launching."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.errors import PlanError
from core.plans.launching import HttpCheck, LaunchSettings
from gui.theme import Space
from gui.widgets.card import row
from gui.widgets.text import label, restyle

NO_KEY, NEW_KEY, OLD_KEY = range(3)
FIELD_OF = {
    "launch.no-type": "type",
    "launch.source": "source",
    "launch.source-too-wide": "source",
    "launch.no-key-file": "key_file",
    "launch.key-file-there": "key_file",
    "launch.key-file-missing": "key_file",
    "launch.target": "connects",
}
"""Which field an error's code is about."""


class LaunchForm(QWidget):
    """Filled from settings, read by :meth:`settings`."""

    def __init__(self, given: LaunchSettings, *, windows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        port = 3389 if windows else 22
        self._line("type", self.tr("Instance type"), given.instance_type, "t3.small")
        told = self.tr("your public address, such as 203.0.113.7")
        self._line("source", self.tr("Let in on port {port}").format(port=port), given.source, told)
        self._line("subnet", self.tr("Subnet"), given.subnet_id, self.tr("one of the default VPC"))
        self._build_key(given)
        self.elastic = QCheckBox(self.tr("Give it an Elastic IP"))
        self.elastic.setChecked(given.elastic_ip)
        self._grid.addWidget(self.elastic, self._grid.rowCount(), 1)
        self._heading(self.tr("Looked at inside, over SSH"))
        self._line(
            "login",
            self.tr("Account"),
            given.login,
            self.tr("without one: by the Systems Manager agent, where it answers"),
        )
        self._line("processes", self.tr("Processes"), ", ".join(given.processes), "nginx, postgres")
        self._line("connects", self.tr("Reaches"), ", ".join(given.connects), "db.example.com:5432")
        http = f"{given.http.port}{given.http.path}" if given.http else ""
        self._line("http", self.tr("Page that answers"), http, "8080/health")
        for name in ("login", "processes", "connects"):
            self.fields[name].setEnabled(not windows)
        self.data = QPlainTextEdit(given.user_data)
        self.data.setAccessibleName(self.tr("User data"))
        self.data.setPlaceholderText(self.tr("#cloud-config, or a script, for the first boot"))
        self.data.setTabChangesFocus(True)
        self.data.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 2 * Space.M)
        number = self._grid.rowCount()
        self._grid.addWidget(label(self.tr("User data"), "muted"), number, 0)
        self._grid.addWidget(self.data, number, 1)
        self._key_chosen()

    def _build_key(self, given: LaunchSettings) -> None:
        self.key = QComboBox()
        self.key.setAccessibleName(self.tr("Key pair"))
        self.key.addItems([
            self.tr("None: the machine has its own accounts"),
            self.tr("Make one; the private key stays on this computer"),
            self.tr("One that EC2 has"),
        ])  # fmt: skip
        self.key.setCurrentIndex(NEW_KEY if given.makes_key else OLD_KEY if given.key_name else NO_KEY)
        self.key.currentIndexChanged.connect(self._key_chosen)
        number = self._grid.rowCount()
        self._grid.addWidget(label(self.tr("Key pair"), "muted"), number, 0)
        self._grid.addWidget(self.key, number, 1)
        self._line("key_name", self.tr("Its name"), given.key_name, "")
        self.choosing = QPushButton(self.tr("C&hoose…"))
        self.choosing.clicked.connect(self._choose_file)
        self._line("key_file", self.tr("Private key"), given.key_file, self.tr("a file"), self.choosing)

    def _heading(self, text: str) -> None:
        self._grid.addWidget(label(text, "strong"), self._grid.rowCount(), 0, 1, 2)

    def _line(
        self, name: str, text: str, value: str, placeholder: str, beside: QPushButton | None = None
    ) -> None:
        field = QLineEdit(value, placeholderText=placeholder)
        field.setAccessibleName(text)
        self.fields[name] = field
        number = self._grid.rowCount()
        self._grid.addWidget(label(text, "muted"), number, 0)
        if beside is None:
            self._grid.addWidget(field, number, 1)
        else:
            self._grid.addLayout(row(field, beside), number, 1)

    @Slot()
    def _key_chosen(self) -> None:
        self.fields["key_name"].setEnabled(self.key.currentIndex() == OLD_KEY)

    @Slot()
    def _choose_file(self) -> None:
        makes = self.key.currentIndex() == NEW_KEY
        title = self.tr("Save the private key as") if makes else self.tr("Private key")
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(
            QFileDialog.AcceptMode.AcceptSave if makes else QFileDialog.AcceptMode.AcceptOpen
        )
        dialog.fileSelected.connect(self.fields["key_file"].setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def settings(self) -> LaunchSettings:
        """:raises PlanError: ``launch.target``: the page is none; all else is checked by core.plans.launching."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        key = self.key.currentIndex()
        return LaunchSettings(
            instance_type=texts["type"],
            source=texts["source"],
            subnet_id=texts["subnet"],
            key_name=texts["key_name"] if key == OLD_KEY else "",
            makes_key=key == NEW_KEY,
            key_file=texts["key_file"],
            elastic_ip=self.elastic.isChecked(),
            login=texts["login"],
            processes=_list(texts["processes"]),
            connects=_list(texts["connects"]),
            http=_page(texts["http"]),
            user_data=self.data.toPlainText(),
        )

    def mark(self, code: str) -> None:
        """Mark the field that an error is about, and go there."""
        wrong = FIELD_OF.get(code, "")
        for name, field in self.fields.items():
            restyle(field, "wrong", "true" if name == wrong else "false")
        if wrong:
            self.fields[wrong].setFocus()


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _page(text: str) -> HttpCheck | None:
    if not text:
        return None
    port, slash, path = text.partition("/")
    if not port.isdecimal():
        raise PlanError("launch.target", target=text)
    return HttpCheck(port=int(port), path=slash + path or "/")
