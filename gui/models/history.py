"""What happened in a migration, line by line, with AWS's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.text import clock_text, plain, size_text, stage_text, time_text, tooltip

if TYPE_CHECKING:
    from core.migrations.model import Event, Migration

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
_SIZES = frozenset({"bytes", "kept", "size"})
"""Facts that are numbers of bytes."""


def event_text(event: Event) -> str:
    """One line for a line of the history: our words, its facts, and what AWS said."""
    words = _words().get(event.code, event.code)
    facts = {
        name: size_text(int(value)) if name in _SIZES and value.isdecimal() else plain(value)
        for name, value in event.facts.items()
    }
    told = words.format_map(_Facts(facts, stage=stage_text(event.stage), text=plain(event.text)))
    said = plain(event.text) if event.text and event.code != "aws" else ""
    return f"{told}: {said}" if said else told


def history_text(migration: Migration) -> str:
    """The whole history as lines of text, to be pasted into a ticket: moments in UTC."""
    head = f"{plain(migration.plan.name)} {migration.id} {migration.import_task_id} {migration.image_id}".rstrip()
    lines = [f"{event.at:%Y-%m-%d %H:%M:%S}Z  {event_text(event)}" for event in migration.events]
    return "\n".join((head, *lines))


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _words() -> dict[str, str]:
    return {
        "created": translate("history", "Planned"),
        "stage-started": translate("history", "{stage}: begun"),
        "stage-done": translate("history", "{stage}: done"),
        "bucket-created": translate("history", "Bucket {bucket} made in {region}"),
        "role-created": translate("history", "Role {role} made"),
        "role-mended": translate("history", "Role {role} mended"),
        "role-not-checked": translate("history", "Role {role}: these credentials may not look at it"),
        "role-awaited": translate("history", "Waiting until AWS knows the role {role}"),
        "free-space-left-out": translate("history", "Free space of {bytes} is not sent"),
        "free-space-not-read": translate(
            "history", "What is free could not be told: everything stored is sent"
        ),
        "measuring": translate("history", "Compressing once to lay the VMDK out ({bytes} of data)"),
        "measured": translate("history", "The VMDK is laid out"),
        "import-started": translate("history", "Import task {task} taken by AWS"),
        "parent-gone": translate(
            "history", "Snapshot {snapshot} cannot be built on any more: everything is sent"
        ),
        "volumes-imported": translate("history", "Volumes {volumes} imported"),
        "volume-not-deleted": translate("history", "Volume {volume} could not be deleted"),
        "registered": translate("history", "AMI {image} registered"),
        "aws": translate("history", "AWS: {text}"),
        "retry": translate("history", "{stage}: no answer, trying again (attempt {attempt})"),
        "upload-resumed": translate("history", "{kept} of {size} are in the bucket already"),
        "snapshot-resumed": translate("history", "Snapshot {snapshot} goes on where it stopped"),
        "restarted": translate("history", "Upload begun anew: the old one is gone from the bucket"),
        "source-verified": translate(
            "history", "The source was touched: what was sent is still what it holds"
        ),
        "credentials-awaited": translate(
            "history",
            "The credentials have expired: sign in again (aws sso login), and the upload goes on by itself",
        ),
        "credentials-renewed": translate("history", "Credentials renewed"),
        "paused": translate("history", "Paused"),
        "resumed": translate("history", "Resumed"),
        "interrupted": translate("history", "Interrupted"),
        "cancelling": translate("history", "Stopping"),
        "cancelled": translate("history", "Stopped, and cleared away"),
        "cancel-too-late": translate("history", "Too late to stop: AWS had finished {image}"),
        "clean-up-failed": translate("history", "Not everything could be cleared away"),
        "tags-refused": translate("history", "The AMI could not be tagged"),
        "staged-not-deleted": translate("history", "The uploaded file could not be deleted"),
        "failed": translate("history", "{stage}: failed"),
        "completed": translate("history", "Completed: {image}"),
        "proven": translate("history", "Proven by a test launch on {type} ({launch})"),
        "not-proven": translate("history", "A test launch on {type} failed ({launch}): {failed}"),
    }


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
