"""A migration as moments in order: what is done, what goes on, what is still to come. AWS's words beside ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from core.migrations.model import Migration
from core.migrations.states import Stage, State
from gui.text import stage_text

translate = QCoreApplication.translate


class Course(Enum):
    """How far a moment is."""

    WAITING = auto()
    CURRENT = auto()
    DONE = auto()
    HALTED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Moment:
    """:param aws: AWS's own word for it, "" where AWS has none. ``at``: when it began, None where it has not."""

    name: str
    words: str
    aws: str
    course: Course
    at: datetime | None = None


AWS_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pending", ("pending",)),
    ("validating", ("validating", "validated", "downloading")),
    ("converting", ("converting",)),
    ("updating", ("updating", "updated")),
    ("booting", ("preparing to boot", "booting", "booted")),
    ("preparing ami", ("preparing ami",)),
    ("completed", ("completed",)),
)
"""The stages that AWS names while it imports, and the words that belong to each (StatusMessage, or Status at the end)."""


def aws_stage(words: str) -> str:
    """Which stage AWS's words tell of; "" when they are none that we know."""
    said = words.casefold()
    for stage, spellings in reversed(AWS_WORDS):
        if any(spelling in said for spelling in spellings):
            return stage
    return ""


def stage_moments(migration: Migration) -> tuple[Moment, ...]:
    """The four stages of the program."""
    order = list(Stage)
    reached = order.index(migration.stage)
    words = {
        Stage.ACCOUNT: translate("timeline", "Who is calling, is the bucket there, may AWS read it."),
        Stage.UPLOAD: translate("timeline", "The image goes to the bucket, in parts that are checked."),
        Stage.IMPORT: translate("timeline", "AWS reads the image and makes an AMI of it."),
        Stage.FINISH: translate("timeline", "Tags, the uploaded file, the record."),
    }
    began = {event.stage: event.at for event in reversed(migration.events)}
    return tuple(
        Moment(
            stage_text(stage),
            words[stage],
            "",
            _course(number, reached, migration),
            began.get(stage) if number <= reached else None,
        )
        for number, stage in enumerate(order)
    )


def aws_moments(migration: Migration) -> tuple[Moment, ...]:
    """What AWS does, in AWS's order; where it stands is told from its own words, never from time passed."""
    words = {
        "pending": translate("timeline", "AWS has taken the task and has not begun."),
        "validating": translate("timeline", "AWS reads the image and checks its format, disks and system."),
        "converting": translate("timeline", "AWS writes the disks to volumes of its own."),
        "updating": translate(
            "timeline", "AWS changes the guest so that it can run there: drivers, network, boot loader."
        ),
        "booting": translate("timeline", "AWS starts the machine once to see that it boots."),
        "preparing ami": translate("timeline", "AWS takes snapshots and registers the AMI."),
        "completed": translate("timeline", "The AMI is there."),
    }
    names = {
        "pending": translate("timeline", "Waiting"),
        "validating": translate("timeline", "Validation"),
        "converting": translate("timeline", "Conversion"),
        "updating": translate("timeline", "Changes in the guest"),
        "booting": translate("timeline", "First boot"),
        "preparing ami": translate("timeline", "AMI"),
        "completed": translate("timeline", "Completed"),
    }
    stages = [stage for stage, _ in AWS_WORDS]
    began = _began(migration)
    reached = max((stages.index(stage) for stage in began), default=-1)
    if migration.stage is Stage.FINISH or migration.state is State.COMPLETED:
        reached = len(stages) - 1
    return tuple(
        Moment(
            names[stage],
            words[stage],
            stage,
            _aws_course(number, reached, len(stages) - 1, migration),
            began.get(stage),
        )
        for number, stage in enumerate(stages)
    )


def _began(migration: Migration) -> dict[str, datetime]:
    """When AWS first spoke of each of its stages."""
    began: dict[str, datetime] = {}
    for event in migration.events:
        if event.code == "aws" and (stage := aws_stage(event.text)):
            began.setdefault(stage, event.at)
    now = aws_stage(migration.aws_message) or aws_stage(migration.aws_status)
    if now:
        began.setdefault(now, migration.updated)
    return began


def _course(number: int, reached: int, migration: Migration) -> Course:
    if number < reached or migration.state is State.COMPLETED:
        return Course.DONE
    if number > reached:
        return Course.WAITING
    return _now(migration)


def _aws_course(number: int, reached: int, last: int, migration: Migration) -> Course:
    if migration.stage not in {Stage.IMPORT, Stage.FINISH}:
        return Course.WAITING
    if number < reached or (number == reached == last):
        return Course.DONE
    return _now(migration) if number == max(reached, 0) else Course.WAITING


def _now(migration: Migration) -> Course:
    if migration.state is State.FAILED:
        return Course.FAILED
    if migration.state in {State.PAUSED, State.INTERRUPTED, State.CANCELLED, State.CANCELLING}:
        return Course.HALTED
    return Course.CURRENT
