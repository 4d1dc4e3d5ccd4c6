"""What a rehearsal proves, as rows: a step, what came of it, when, and by what it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.text import plain
from gui.theme import Tone

if TYPE_CHECKING:
    from core.composition import Glimpse, Rehearsal

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepRow:
    """:param word: proved, failed, going on, to come, not reached, checked only.
    :param after: seconds since the machine was switched on.
    """

    name: str
    word: str
    tone: Tone
    icon: str
    after: float | None
    evidence: str


def step_name(step: str) -> str:
    names = {
        "firmware": translate("rehearsal", "The firmware finds the disk"),
        "boot-loader": translate("rehearsal", "The boot loader starts"),
        "kernel": translate("rehearsal", "The kernel starts"),
        "root": translate("rehearsal", "The root file system is mounted"),
        "dhcp": translate("rehearsal", "An address comes by DHCP"),
        "login": translate("rehearsal", "Someone can log in"),
        "activation": translate("rehearsal", "Windows is activated"),
    }
    if step.startswith("driver "):
        return translate("rehearsal", "Driver {name}").format(name=step.removeprefix("driver "))
    return names.get(step, step)


def rows_to_come() -> tuple[StepRow, ...]:
    """Before anything runs: what a rehearsal will show."""
    steps = ("firmware", "boot-loader", "kernel", "root", "dhcp", "login")
    word, tone, icon = _look("to-come", current=False)
    return tuple(StepRow(step_name(step), word, tone, icon, None, "") for step in steps)


def _look(outcome: str, *, current: bool) -> tuple[str, Tone, str]:
    if current:
        return translate("rehearsal", "going on"), Tone.ACCENT, "busy"
    return {
        "proved": (translate("rehearsal", "proved"), Tone.READY, "ready"),
        "failed": (translate("rehearsal", "failed"), Tone.BLOCKED, "blocked"),
        "checked-only": (translate("rehearsal", "checked only"), Tone.UNKNOWN, "info"),
        "to-come": (translate("rehearsal", "to come"), Tone.PLAIN, "dot"),
    }.get(outcome, (translate("rehearsal", "not reached"), Tone.PLAIN, "none"))


def rows_of(seen: Glimpse | Rehearsal, *, running: bool) -> tuple[StepRow, ...]:
    """:param running: the first step that is not proved is going on, those behind it are to come."""
    rows, current = [], running
    for step in seen.steps:
        outcome = step.outcome.value
        now = running and current and outcome == "not-reached"
        current = current and not now
        if running and outcome == "not-reached":
            outcome = "to-come"
        word, tone, icon = _look(outcome, current=now)
        told = "; ".join(plain(f"{each.where}: {each.value}") for each in step.evidence)
        rows.append(StepRow(step_name(step.step), word, tone, icon, step.after, told))
    return tuple(rows)
