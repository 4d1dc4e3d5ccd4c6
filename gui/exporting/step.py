"""Where the user is in an export, and what the button that leads on says there."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Step(Enum):
    """Where the user is."""

    CHOOSING = "choosing"
    CHECKING = "checking"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


def lead_text(step: Step, *, blocked: bool) -> str:
    """:param blocked: a rule says no, or nothing is known yet."""
    if step is Step.CHECKING and blocked:
        return translate("exporting", "Check &again")
    return {
        Step.CHOOSING: translate("exporting", "C&heck"),
        Step.CHECKING: translate("exporting", "&Export"),
        Step.PAUSED: translate("exporting", "&Go on"),
        Step.FAILED: translate("exporting", "&Try again"),
        Step.DONE: translate("exporting", "&New export"),
    }.get(step, "")


def notice_text(code: str) -> str:
    """What core.aws.calls tells of an outage; "" where it is over."""
    return {
        "retry": translate("exporting", "AWS does not answer. It is asked again until it does."),
        "credentials-awaited": translate(
            "exporting", "The credentials have expired. Sign in again: then it goes on."
        ),
    }.get(code, "")
