"""A small dialog that makes room for what it has to say: a message that wraps must not lose its second line."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class GrowingDialog(QDialog):
    """Grows, and never shrinks under the pointer."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        wide = max(self.width(), layout.totalMinimumSize().width())
        high = max(self.height(), layout.totalMinimumHeightForWidth(wide), layout.totalHeightForWidth(wide))
        if (wide, high) != (self.width(), self.height()):
            self.resize(wide, high)
