"""The settings of a test launch; what stands in them is checked by core.plans.launching."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.plans.launching import HttpCheck, LaunchSettings
from gui.theme import Space
from gui.widgets.card import row
from gui.widgets.text import label, restyle

NO_KEY, NEW_KEY, OLD_KEY = range(3)
OWN_GROUP, OLD_GROUP = range(2)
FIELD_OF = {
    "launch.no-type": "type",
    "launch.subnet": "subnet",
    "launch.group": "groups",
    "launch.page": "http",
    "launch.source": "source",
    "launch.source-too-wide": "source",
    "launch.no-key-file": "key_file",
    "launch.key-file-there": "key_file",
    "launch.key-file-missing": "key_file",
    "launch.target": "connects",
}
"""Which field an error's code is about."""


class LaunchForm(QWidget):
    """Filled from settings, read by :meth:`settings`.

    Signals: changed(): by the user.
    """

    changed = Signal()

    def __init__(self, given: LaunchSettings, *, windows: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._tags = given.tags
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._line("type", self.tr("Instance type"), given.instance_type, "t3.small")
        self._build_network(given, 3389 if windows else 22)
        self._build_key(given)
        self.elastic = self._box(self.tr("Give it an Elastic IP"), given.elastic_ip)
        self.older = self._box(self.tr("Let it ask for its metadata by IMDSv1, too"), given.imds_v1)
        self.older.setToolTip(self.tr("Only an old cloud-init or EC2Config needs that; IMDSv2 is safer."))
        self._heading(
            self.tr("Looked at inside, by the Systems Manager agent")
            if windows
            else self.tr("Looked at inside, over SSH")
        )
        self._line(
            "login",
            self.tr("Account"),
            given.login,
            self.tr("without one: by the Systems Manager agent, where it answers"),
        )
        profile = self.tr("one that lets the agent report")
        self._line("profile", self.tr("Instance profile"), given.instance_profile, profile)
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
        self.data.textChanged.connect(self.changed)
        self.data.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 2 * Space.M)
        number = self._grid.rowCount()
        self._grid.addWidget(label(self.tr("User data"), "muted"), number, 0)
        self._grid.addWidget(self.data, number, 1)
        self._show_enabled()

    def _build_network(self, given: LaunchSettings, port: int) -> None:
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Security group"))
        self.group.addItems([
            self.tr("One of its own, that lets in one address"),
            self.tr("One that EC2 has"),
        ])  # fmt: skip
        self.group.setCurrentIndex(OLD_GROUP if given.security_group_ids else OWN_GROUP)
        self.group.activated.connect(self._choose)
        self._line("subnet", self.tr("Subnet"), given.subnet_id, self.tr("one of the default VPC"))
        number = self._grid.rowCount()
        self._grid.addWidget(label(self.tr("Security group"), "muted"), number, 0)
        self._grid.addWidget(self.group, number, 1)
        told = self.tr("your public address, such as 203.0.113.7")
        self._line("source", self.tr("Let in on port {port}").format(port=port), given.source, told)
        self._line("groups", self.tr("Its id"), ", ".join(given.security_group_ids), "sg-0123456789abcdef0")

    def _box(self, text: str, checked: bool) -> QCheckBox:
        made = QCheckBox(text)
        made.setChecked(checked)
        made.clicked.connect(self.changed)
        self._grid.addWidget(made, self._grid.rowCount(), 1)
        return made

    def _build_key(self, given: LaunchSettings) -> None:
        self.key = QComboBox()
        self.key.setAccessibleName(self.tr("Key pair"))
        self.key.addItems([
            self.tr("None: the machine has its own accounts"),
            self.tr("Make one; the private key stays on this computer"),
            self.tr("One that EC2 has"),
        ])  # fmt: skip
        self.key.setCurrentIndex(NEW_KEY if given.makes_key else OLD_KEY if given.key_name else NO_KEY)
        self.key.currentIndexChanged.connect(self._choose)
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
        field.textChanged.connect(self.changed)
        self.fields[name] = field
        number = self._grid.rowCount()
        name_label = label(text, "muted")
        self._labels[name] = name_label
        self._grid.addWidget(name_label, number, 0)
        if beside is None:
            self._grid.addWidget(field, number, 1)
        else:
            self._grid.addLayout(row(field, beside), number, 1)

    @Slot()
    def _choose(self) -> None:
        self._show_enabled()
        self.changed.emit()

    def _show_enabled(self) -> None:
        """What the choices leave open; of the two fields that tell of the group, the one that counts."""
        own = self.group.currentIndex() == OWN_GROUP
        for name, shown in (("source", own), ("groups", not own)):
            self.fields[name].setVisible(shown)
            self._labels[name].setVisible(shown)
        self.fields["key_name"].setEnabled(self.key.currentIndex() == OLD_KEY)

    def follow_type(self, name: str) -> None:
        """The machine's own type was chosen elsewhere; "" leaves it to this form."""
        field = self.fields["type"]
        field.setEnabled(not name)
        if name and field.text() != name:
            field.setText(name)

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
        """As they stand; core.plans.launching checks them."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        key, own = self.key.currentIndex(), self.group.currentIndex() == OWN_GROUP
        return LaunchSettings(
            instance_type=texts["type"],
            source=texts["source"] if own else "",
            subnet_id=texts["subnet"],
            security_group_ids=() if own else _list(texts["groups"]),
            key_name=texts["key_name"] if key == OLD_KEY else "",
            makes_key=key == NEW_KEY,
            key_file=texts["key_file"],
            elastic_ip=self.elastic.isChecked(),
            imds_v1=self.older.isChecked(),
            instance_profile=texts["profile"],
            tags=self._tags,
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
        return HttpCheck(port=0, path=text)  # which core.plans.launching refuses, with these words
    return HttpCheck(port=int(port), path=slash + path or "/")
