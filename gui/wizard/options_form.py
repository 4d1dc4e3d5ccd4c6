"""Parameters of the import beside the main choices: for those who need one of them. What excludes what is shown, not refused later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from core.plans.drafting import ARCHITECTURES
from core.plans.licences import USAGE_OPERATIONS
from core.plans.model import Plan, Reason
from core.plans.options import DISK_NAMES, boot_modes, excluded, usage_operations
from core.wording import phrase
from gui.text import plain
from gui.theme import Space
from gui.widgets.section import Section
from gui.widgets.text import label, restyle
from gui.wizard.machine_values import boot_text
from gui.wizard.session import Session

translate = QCoreApplication.translate

FIELD_OF = {
    "plan.description": "description",
    "plan.comment": "client_comment",
    "plan.boot-mode": "boot_mode",
    "plan.boot-mode-architecture": "boot_mode",
    "plan.usage-operation-unknown": "usage_operation",
    "plan.usage-operation-unfit": "usage_operation",
    "plan.license-configuration": "license_configurations",
    "plan.license-configuration-region": "license_configurations",
    "plan.license-configuration-byol": "license_configurations",
    "plan.platform-needed": "platform",
    "route.architecture": "architecture",
    "plan.device": DISK_NAMES,
}
"""Which field a problem's code is about."""
_LISTS = frozenset({"license_configurations", DISK_NAMES})

Choices = Sequence[tuple[str, str, Reason | None]]
"""(value, words, why it cannot be chosen)."""


class OptionsForm(QWidget):
    """Every change goes into the session's flow at once; what is left empty is AWS's, or the image's, business."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: dict[str, QLineEdit] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._shown: dict[str, Choices] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._line("description", self.tr("Description"), self.tr("of the task and the AMI"))
        self._line("client_comment", self.tr("Comment"), self.tr("AWS keeps it with the task (ClientData)"))
        self._box("boot_mode", self.tr("Boot mode"))
        self._box("usage_operation", self.tr("Usage operation"))
        self._line(
            "license_configurations",
            self.tr("Licence configurations"),
            "arn:aws:license-manager:…:license-configuration:lic-…",
        )
        self._box("platform", self.tr("Platform"))
        self._box("architecture", self.tr("Architecture"))
        self._box("hypervisor", self.tr("Hypervisor"))
        self._line(DISK_NAMES, self.tr("Device names"), "/dev/sda1, /dev/sdf")

    def _line(self, name: str, text: str, placeholder: str) -> None:
        field = QLineEdit(placeholderText=placeholder)
        field.textEdited.connect(self._take)
        self.lines[name] = field
        self._add(text, field)

    def _box(self, name: str, text: str) -> None:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(self._take)
        self.boxes[name] = box
        self._add(text, box)

    def _add(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        number = self._grid.rowCount()
        self._grid.addWidget(label(text, "muted"), number, 0)
        self._grid.addWidget(field, number, 1)

    # -- showing ----------------------------------------------------------------------------------------------------------

    def show_options(self) -> None:
        """What is chosen, and what is open to the plan."""
        flow = self._session.flow
        options, machine = flow.options, flow.machine
        bare = flow.plan_without_options()
        for name, choices in self._choices(bare).items():
            self._fill(name, choices, str(options.get(name, "")))
        for name, field in self.lines.items():
            given = options.get(name, "")
            if not field.hasFocus():
                field.setText(", ".join(given) if name in _LISTS else str(given))
        for name, widget in {**self.lines, **self.boxes}.items():
            reason = excluded(name, bare, machine)
            widget.setEnabled(reason is None)
            widget.setToolTip(_said(reason))
            widget.setAccessibleDescription(_said(reason))

    def _choices(self, bare: Plan) -> dict[str, Choices]:
        """The first of each leaves it open; it says what that comes to."""
        open_ = self.tr("As the image says")
        by_aws = self.tr("AWS finds it out")
        read = {
            "boot_mode": boot_text(bare.boot_mode),
            "platform": bare.platform,
            "architecture": bare.architecture,
        }
        first = {name: f"{open_}: {value}" if value else by_aws for name, value in read.items()}
        modes = [(mode.value, boot_text(mode), None) for mode in boot_modes(self._session.flow.machine)]
        operations = [(code, operation_text(code), reason) for code, reason in usage_operations(bare).items()]
        return {
            "boot_mode": [("", first["boot_mode"], None), *modes],
            "usage_operation": [("", self.tr("As the licence says"), None), *operations],
            "platform": [
                ("", first["platform"], None),
                *((name, name, None) for name in ("Linux", "Windows")),
            ],
            "architecture": [
                ("", first["architecture"], None),
                *((name, name, None) for name in ARCHITECTURES),
            ],
            "hypervisor": [("", self.tr("AWS chooses"), None), ("xen", "Xen", None)],
        }

    def _fill(self, name: str, choices: Choices, chosen: str) -> None:
        box = self.boxes[name]
        if self._shown.get(name) != choices:
            self._shown[name] = choices
            box.clear()
            for number, (value, words, reason) in enumerate(choices):
                box.addItem(words, value)
                box.setItemData(number, _said(reason), Qt.ItemDataRole.ToolTipRole)
                model = box.model()
                if isinstance(model, QStandardItemModel):
                    model.item(number).setEnabled(reason is None)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    # -- choosing ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _take(self) -> None:
        flow = self._session.flow
        for name, field in self.lines.items():
            text = field.text().strip()
            flow.choose_option(name, _list(text) if name in _LISTS else text)
        for name, box in self.boxes.items():
            flow.choose_option(name, box.currentData())
        self._session.changed.emit()

    def mark(self, codes: Sequence[str]) -> QWidget | None:
        """Mark the fields that these problems are about; the first of them."""
        wrong = [FIELD_OF[code] for code in codes if code in FIELD_OF]
        everything: dict[str, QWidget] = {**self.lines, **self.boxes}
        for name, widget in everything.items():
            restyle(widget, "wrong", "true" if name in wrong else "false")
        return everything[wrong[0]] if wrong else None


class OptionsSection(Section):
    """Closed, with one line that says which are set."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("options", "Import options"), parent)
        self._session = session
        self.form: OptionsForm | None = None

    def build(self) -> QWidget:
        self.form = OptionsForm(self._session)
        self.form.show_options()
        return self.form

    def show_options(self) -> None:
        self.tell(options_text(self._session.flow.options))
        if self.form is not None:
            self.form.show_options()

    def mark(self, codes: Sequence[str]) -> QWidget | None:
        """Mark the fields that these problems are about, and open for them; the first of them."""
        known = [code for code in codes if code in FIELD_OF]
        if known:
            self.open()
        return self.form.mark(known) if self.form is not None else None


def operation_text(code: str) -> str:
    """A billing code with what it stands for."""
    platform, owner, sql = USAGE_OPERATIONS[code]
    system = (
        translate("options", "{platform}, AWS's licence")
        if owner == "AWS"
        else translate("options", "{platform}, a licence of your own")
    ).format(platform=platform)
    if sql:
        system = translate("options", "{system}, {sql} of AWS").format(system=system, sql=sql)
    return f"{code}: {system}"


def options_text(options: dict[str, Any]) -> str:
    """What is chosen, in one line."""
    if not options:
        return translate("options", "Nothing is set: AWS and the image decide.")
    words = {
        "description": translate("options", "description"),
        "client_comment": translate("options", "comment"),
        "boot_mode": translate("options", "boot mode"),
        "usage_operation": translate("options", "usage operation"),
        "license_configurations": translate("options", "licence configurations"),
        "platform": translate("options", "platform"),
        "architecture": translate("options", "architecture"),
        "hypervisor": translate("options", "hypervisor"),
        DISK_NAMES: translate("options", "device names"),
    }
    return translate("options", "Set: {names}").format(
        names=", ".join(word for name, word in words.items() if name in options)
    )


def _said(reason: Reason | None) -> str:
    return plain(phrase(reason.code, dict(reason.facts))) if reason is not None else ""


def _list(text: str) -> tuple[str, ...]:
    """Separated by commas; an empty place between two stays one: the second disk's name may be given without the first's."""
    parts = tuple(part.strip() for part in text.split(","))
    return parts if any(parts) else ()
