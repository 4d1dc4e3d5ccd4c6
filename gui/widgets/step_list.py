"""The list of steps at the side of the wizard: where one is, and the way back to what was seen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from core.plans.flow import STEPS, Flow
from gui.models.steps import StepDelegate, StepsModel


class StepList(QListView):
    """Click, Enter or Space goes to a step that was seen."""

    chosen = Signal(object)

    def __init__(self, flow: Flow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._steps = StepsModel(flow, self)
        self.setModel(self._steps)
        self.setItemDelegate(StepDelegate(self))
        self.setAccessibleName(self.tr("Steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView, QListView:focus { border: none; background: transparent; }")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFixedHeight(self.sizeHintForRow(0) * len(STEPS) + 4)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        self.refresh()

    def refresh(self) -> None:
        self._steps.refresh()
        self.setCurrentIndex(self._steps.index(STEPS.index(self._flow.step), 0))

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        step = self._steps.step(index)
        if step is not self._flow.step and self._steps.may_go(step):
            self.chosen.emit(step)
