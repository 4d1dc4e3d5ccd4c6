"""Words of a test launch: its steps, its state, its checks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.aws.launch.model import Check, CheckVerdict, Step
from core.migrations.launches.model import Launch, LaunchState
from core.wording import phrase
from gui.text import plain
from gui.theme import Tone

translate = QCoreApplication.translate


def step_text(launch: Launch) -> str:
    """What goes on, in AWS's words where AWS works."""
    if launch.state is not LaunchState.RUNNING:
        return launch_text(launch.state)
    if launch.step is Step.BOOT:
        seen = launch.seen
        if seen.state != "running":
            return translate("launching", "EC2: {state}").format(state=plain(seen.state) or "…")
        told = translate("launching", "Booting. Status checks: system {system}, instance {instance}")
        return told.format(system=plain(seen.system) or "…", instance=plain(seen.instance) or "…")
    return {
        Step.KEY: translate("launching", "Key pair"),
        Step.GROUP: translate("launching", "Security group"),
        Step.INSTANCE: translate("launching", "Asking EC2 for an instance"),
        Step.CHECKS: translate("launching", "Looking at the machine"),
        Step.VERDICT: translate("launching", "Verdict"),
    }[launch.step]


def launch_text(state: LaunchState) -> str:
    return {
        LaunchState.RUNNING: translate("launching", "Running"),
        LaunchState.INTERRUPTED: translate("launching", "Interrupted"),
        LaunchState.FAILED: translate("launching", "Failed"),
        LaunchState.PROVEN: translate("launching", "Proven"),
        LaunchState.NOT_PROVEN: translate("launching", "Not proven"),
        LaunchState.TERMINATING: translate("launching", "Not all gone yet"),
        LaunchState.TERMINATED: translate("launching", "Terminated"),
    }[state]


def launch_tone(state: LaunchState) -> Tone:
    return {
        LaunchState.RUNNING: Tone.ACCENT,
        LaunchState.INTERRUPTED: Tone.ATTENTION,
        LaunchState.FAILED: Tone.BLOCKED,
        LaunchState.PROVEN: Tone.READY,
        LaunchState.NOT_PROVEN: Tone.BLOCKED,
        LaunchState.TERMINATING: Tone.ATTENTION,
        LaunchState.TERMINATED: Tone.PLAIN,
    }[state]


def check_text(check: Check) -> str:
    return phrase(f"launch.check.{check.name}")


def verdict_text(verdict: CheckVerdict) -> tuple[str, Tone]:
    return {
        CheckVerdict.PASS: (translate("launching", "Pass"), Tone.READY),
        CheckVerdict.FAIL: (translate("launching", "Fail"), Tone.BLOCKED),
        CheckVerdict.NOT_CHECKED: (translate("launching", "Not checked"), Tone.PLAIN),
    }[verdict]


def why_text(check: Check) -> str:
    """Why it failed or was not checked; where it passed, what was seen."""
    if check.reason:
        return plain(phrase(check.reason, dict(check.facts)))
    return plain("; ".join(f"{item.where}: {item.value}" for item in check.evidence))
