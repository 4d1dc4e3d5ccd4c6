"""What of a migration's life is worth telling somebody who looks elsewhere: done, failed, needs you. And how far all of it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.migrations.states import Stage, State
from gui.text import failure_text, plain
from gui.theme import Tone

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from gui.launching.planned import PlannedLaunch

translate = QCoreApplication.translate
_UNDER_WAY = frozenset({State.QUEUED, State.RUNNING, State.CANCELLING})


@dataclass(frozen=True, slots=True)
class Announcement:
    """:param migration_id: what a click on it opens."""

    migration_id: str
    title: str
    text: str
    tone: Tone


def announcement(before: Migration | None, after: Migration) -> Announcement | None:
    """None where nothing of that kind happened, or the user did it themselves (paused, stopped)."""
    if before is None or before.state is after.state or before.state not in _UNDER_WAY:
        return None
    name = plain(after.plan.name)
    if after.state is State.COMPLETED:
        text = translate("announcements", "{image} is ready to launch.").format(image=after.image_id)
        title = translate("announcements", "{name} is in AWS").format(name=name)
        return Announcement(after.id, title, text, Tone.READY)
    if after.state is State.FAILED:
        text = failure_text(after.failure) if after.failure else ""
        title = translate("announcements", "{name} failed").format(name=name)
        return Announcement(after.id, title, text, Tone.BLOCKED)
    if after.state is State.INTERRUPTED:
        text = translate("announcements", "Nothing that was sent is lost. Resume it to go on.")
        title = translate("announcements", "{name} was interrupted").format(name=name)
        return Announcement(after.id, title, text, Tone.ATTENTION)
    return None


def launch_announcement(planned: PlannedLaunch) -> Announcement:
    """Of a test launch that is over: proven, or it needs the user."""
    migration = planned.migration
    name = plain(migration.plan.name)
    if planned.launch is not None and planned.launch.proven and planned.refused is None:
        title = translate("announcements", "{name} is proven").format(name=name)
        text = translate("announcements", "The test instance costs money until you terminate it.")
        return Announcement(migration.id, title, text, Tone.READY)
    title = translate("announcements", "{name} is not proven").format(name=name)
    return Announcement(migration.id, title, planned.text(), Tone.BLOCKED)


@dataclass(frozen=True, slots=True)
class Overall:
    """:param running: how many migrations are under way.
    :param permille: 0..1000 of the bytes of all uploads under way; None while nothing has a measure.
    """

    running: int
    permille: int | None


def overall(migrations: Iterable[Migration]) -> Overall:
    """For the title and the taskbar: uploads by their bytes, and while AWS imports, its percent."""
    under_way = [migration for migration in migrations if migration.state in _UNDER_WAY]
    sending = [one.transfer for one in under_way if one.stage is Stage.UPLOAD and one.transfer.total]
    total = sum(transfer.total for transfer in sending)
    if total:
        return Overall(len(under_way), min(1000, sum(transfer.done for transfer in sending) * 1000 // total))
    told = [
        one.aws_progress for one in under_way if one.stage is Stage.IMPORT and one.aws_progress is not None
    ]
    return Overall(len(under_way), min(1000, sum(told) * 10 // len(told)) if told else None)
