"""How fast an upload may be: a line that others work on too must not be filled."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from gui.theme import Space
from gui.widgets.text import label

MEBIBYTE = 1 << 20


class SpeedLimit(QWidget):
    """Signals: changed(bytes a second, or None for no limit)."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QDoubleSpinBox(minimum=0.0, maximum=100_000.0, decimals=1, singleStep=1.0)
        self.box.setSuffix(" MiB/s")
        self.box.setSpecialValueText(self.tr("no limit"))
        self.box.setAccessibleName(self.tr("Speed limit"))
        self.box.setKeyboardTracking(False)
        line = self.box.lineEdit()
        line.setTextMargins(Space.S, 0, Space.S, 0)  # a style sheet's padding does not reach it
        self.box.valueChanged.connect(self._changed)
        name = label(self.tr("Speed &limit"), "muted")
        name.setTextFormat(Qt.TextFormat.AutoText)
        name.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(name)
        layout.addWidget(self.box)
        layout.addStretch(1)

    @property
    def rate(self) -> float | None:
        """Bytes a second."""
        return self.box.value() * MEBIBYTE or None

    def show_rate(self, rate: float | None) -> None:
        """What is set, also by another hand; not while somebody types."""
        if not self.box.hasFocus():
            self.box.blockSignals(True)
            self.box.setValue((rate or 0.0) / MEBIBYTE)
            self.box.blockSignals(False)

    @Slot(float)
    def _changed(self, _: float) -> None:
        self.changed.emit(self.rate)
