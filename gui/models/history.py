"""What happened in a migration, line by line, with AWS's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.migrations.model import Event
from core.wording import has_words, phrase
from gui.text import clock_text, plain, stage_text, time_text, tooltip

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


def event_text(event: Event) -> str:
    """One line for a line of the history."""
    stage = stage_text(event.stage)
    fixed = {
        "stage-started": translate("history", "{stage}: begun"),
        "stage-done": translate("history", "{stage}: done"),
        "aws": translate("history", "AWS: {text}"),
        "retry": translate("history", "{stage}: trying again"),
        "paused": translate("history", "Paused"),
        "resumed": translate("history", "Resumed"),
        "interrupted": translate("history", "Interrupted"),
        "cancelled": translate("history", "Stopped"),
        "failed": translate("history", "{stage}: failed"),
        "completed": translate("history", "Completed"),
    }
    told = fixed.get(event.code, event.code).format(stage=stage, text=plain(event.text))
    cause = event.facts.get("code", "")
    if cause and has_words(cause):
        told = f"{told}: {plain(phrase(cause, dict(event.facts)))}"
    elif event.text and event.code != "aws":
        told = f"{told}: {plain(event.text)}"
    return told


class HistoryModel(QAbstractListModel):
    """The newest line first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()

    def show(self, events: Sequence[Event]) -> None:
        if tuple(events) != self._events:
            self.beginResetModel()
            self._events = tuple(events)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        event = self._events[-1 - index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{clock_text(event.at)}  {event_text(event)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{time_text(event.at)} {event_text(event)}")
        return None
