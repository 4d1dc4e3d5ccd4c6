"""Words of the window: sizes, times, states. Codes of the core become sentences in core.wording, names become words here."""

from __future__ import annotations

import html
import unicodedata
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from core.errors import AmigrateError
from core.migrations.states import Stage, State
from core.plans.choices import LicenseType, Route
from core.rules.edition import Edition
from core.rules.verdicts import Readiness, Severity, Verdict
from core.wording import has_words, phrase, sentence
from gui.theme import Tone

if TYPE_CHECKING:
    from core.facts import Failure
    from core.migrations.model import Migration, Transfer
    from core.rules.model import Finding

translate = QCoreApplication.translate
_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB")


def plain(text: str) -> str:
    """Text out of an image, safe to show: control and direction characters are replaced, they could forge what is read."""
    return "".join(
        "\ufffd" if unicodedata.category(sign) in {"Cc", "Cf", "Cs"} and sign not in "\n\t" else sign
        for sign in text
    )


def tooltip(text: str) -> str:
    """The same for a tool tip, which would take tags for formatting."""
    return html.escape(plain(text))


class Counted(QObject):
    """Words with a number: lupdate finds plural forms in the tr() of a class only."""

    def about_minutes(self, count: int) -> str:
        return self.tr("about %n minute(s)", "", count)

    def about_hours(self, count: int) -> str:
        return self.tr("about %n hour(s)", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("%n minute(s)", "", count)

    def processors(self, count: int) -> str:
        return self.tr("%n processor(s)", "", count)

    def interfaces(self, count: int) -> str:
        return self.tr("%n network interface(s)", "", count)


def size_text(size: int) -> str:
    """``1.5 GiB``: binary units, as AWS counts."""
    value, unit = float(size), 0
    while value >= 1024 and unit < len(_UNITS) - 1:
        value, unit = value / 1024, unit + 1
    whole = unit == 0 or value >= 100 or value == int(value)
    return f"{QLocale().toString(value, 'f', 0 if whole else 1)} {_UNITS[unit]}"


def rate_text(rate: float | None) -> str:
    """:param rate: bytes a second."""
    return "" if rate is None else translate("text", "{size}/s").format(size=size_text(round(rate)))


def money_text(dollars: float) -> str:
    """``$0.0104``, ``$4.60``: small sums keep the figures that matter."""
    if 0 < dollars < 0.001:
        return translate("text", "less than {sum}").format(sum=money_text(0.001))
    figures = 4 if dollars < 0.1 else 3 if dollars < 1 else 2
    told = QLocale().toString(dollars, "f", figures)
    return translate("text", "${sum}").format(sum=told)


def duration_text(seconds: float) -> str:
    """``about 2 hours 10 minutes``: no more exact than it can be known."""
    counted, minutes = Counted(), round(seconds / 60)
    if minutes < 1:
        return translate("text", "less than a minute")
    if minutes < 60:
        return counted.about_minutes(minutes)
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    told = counted.about_hours(hours)
    return f"{told} {counted.minutes(rest)}" if rest else told


def time_text(moment: datetime) -> str:
    """Date and time of day as this computer writes them."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def clock_text(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return local.time().toString("HH:mm:ss")


def minute_text(moment: datetime) -> str:
    """As the locale writes it, without seconds; with the day where it is another one."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if local.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def error_text(error: Exception) -> str:
    """One sentence for whatever a job raised."""
    if isinstance(error, AmigrateError):
        return sentence(error)
    told = str(error).strip()
    name = type(error).__name__
    return translate("text", "Something unexpected happened: {error}").format(
        error=f"{name}: {told}" if told else name
    )


def failure_text(failure: Failure) -> str:
    return phrase(failure.code, dict(failure.facts))


def readiness_text(readiness: Readiness) -> str:
    return {
        Readiness.READY: translate("text", "Ready"),
        Readiness.ATTENTION: translate("text", "Needs attention"),
        Readiness.BLOCKED: translate("text", "Blocked"),
        Readiness.UNKNOWN: translate("text", "Could not tell"),
    }[readiness]


def readiness_tone(readiness: Readiness) -> Tone:
    return Tone(readiness.value)


def verdict_tone(finding: Finding) -> Tone:
    """The colour of a finding: what it means for the import."""
    if finding.verdict is Verdict.PASS:
        return Tone.READY
    if finding.verdict is Verdict.UNKNOWN:
        return Tone.UNKNOWN
    if finding.verdict is Verdict.CONFIRM:
        return Tone.ACCENT
    if finding.verdict is Verdict.NOT_APPLICABLE:
        return Tone.PLAIN
    return {
        Severity.BLOCK: Tone.BLOCKED,
        Severity.WARN: Tone.ATTENTION,
        Severity.INFO: Tone.PLAIN,
    }[finding.severity]


def edition_text(edition: Edition) -> str:
    return {
        Edition.GUIDE_2019: translate("text", "The guide of 2019"),
        Edition.TODAY: translate("text", "AWS today (2026)"),
    }[edition]


def license_text(kind: LicenseType) -> str:
    return {
        LicenseType.AUTO: translate("text", "Automatic"),
        LicenseType.AWS: translate("text", "AWS provides the licence"),
        LicenseType.BYOL: translate("text", "Bring your own licence"),
    }[kind]


def route_text(route: Route) -> str:
    return {
        Route.IMAGE: translate("text", "Import as an image"),
        Route.SNAPSHOT: translate("text", "Import as snapshots"),
        Route.DIRECT: translate("text", "Write directly"),
        Route.DIRECT_IMAGE: translate("text", "Write directly, then import"),
        Route.VOLUME: translate("text", "Import with a manifest"),
    }[route]


def stage_text(stage: Stage) -> str:
    return {
        Stage.ACCOUNT: translate("text", "Check the account"),
        Stage.UPLOAD: translate("text", "Upload"),
        Stage.IMPORT: translate("text", "Import"),
        Stage.FINISH: translate("text", "Finish"),
    }[stage]


def state_text(state: State) -> str:
    return {
        State.QUEUED: translate("text", "Waiting"),
        State.RUNNING: translate("text", "Running"),
        State.PAUSED: translate("text", "Paused"),
        State.INTERRUPTED: translate("text", "Interrupted"),
        State.CANCELLING: translate("text", "Stopping"),
        State.CANCELLED: translate("text", "Stopped"),
        State.FAILED: translate("text", "Failed"),
        State.COMPLETED: translate("text", "Completed"),
    }[state]


def state_tone(state: State) -> Tone:
    return {
        State.QUEUED: Tone.PLAIN,
        State.RUNNING: Tone.ACCENT,
        State.PAUSED: Tone.ATTENTION,
        State.INTERRUPTED: Tone.ATTENTION,
        State.CANCELLING: Tone.ATTENTION,
        State.CANCELLED: Tone.PLAIN,
        State.FAILED: Tone.BLOCKED,
        State.COMPLETED: Tone.READY,
    }[state]


def not_proven(migration: Migration) -> bool:
    """It has its AMI, and a test launch found fault with it: somebody has to look."""
    return migration.state is State.COMPLETED and migration.proof is not None and not migration.proof.proven


def standing_text(migration: Migration) -> str:
    """The state in a word; of a completed one, what its test launch came to."""
    if migration.state is not State.COMPLETED or migration.proof is None:
        return state_text(migration.state)
    return translate("text", "Proven") if migration.proof.proven else translate("text", "Not proven")


def standing_tone(migration: Migration) -> Tone:
    return Tone.ATTENTION if not_proven(migration) else state_tone(migration.state)


def standing_icon(migration: Migration) -> str:
    return "attention" if not_proven(migration) else state_icon(migration.state)


def state_icon(state: State) -> str:
    return {
        State.QUEUED: "history",
        State.RUNNING: "play",
        State.PAUSED: "pause",
        State.INTERRUPTED: "attention",
        State.CANCELLING: "stop",
        State.CANCELLED: "none",
        State.FAILED: "blocked",
        State.COMPLETED: "ready",
    }[state]


def proof_text(migration: Migration) -> str:
    """What a test launch of the AMI came to."""
    proof = migration.proof
    if proof is None:
        return translate("text", "not yet")
    told = translate("text", "proven on {type}, {time}")
    if not proof.proven:
        told = translate("text", "not proven on {type}, {time}")
    failed = ", ".join(phrase(f"launch.check.{name}") for name in proof.failed)
    told = told.format(type=proof.instance_type, time=time_text(proof.at))
    return (
        translate("text", "{verdict}; failed: {checks}").format(verdict=told, checks=failed)
        if failed
        else told
    )


def doing_text(migration: Migration) -> str:
    """What a running migration does now, in a few words; AWS's own where AWS works."""
    if migration.state is not State.RUNNING:
        return standing_text(migration)
    if migration.stage is Stage.UPLOAD and migration.transfer.preparing:
        return translate("text", "Laying out the VMDK")
    if migration.stage is Stage.UPLOAD:
        return translate("text", "Uploading")
    if migration.stage is Stage.IMPORT:
        said = migration.aws_message or migration.aws_status
        return (
            translate("text", "AWS: {words}").format(words=said) if said else translate("text", "Importing")
        )
    return stage_text(migration.stage)


def percent(migration: Migration) -> int | None:
    """How far the stage is that has a measure; None while nobody knows."""
    if migration.state is State.COMPLETED:
        return 100
    if migration.state is State.RUNNING and migration.transfer.preparing:
        return min(100, migration.transfer.prepared * 100 // migration.transfer.to_prepare)
    if migration.stage is Stage.UPLOAD and migration.transfer.total:
        return min(100, migration.transfer.done * 100 // migration.transfer.total)
    if migration.stage is Stage.IMPORT:
        return migration.aws_progress
    return None


def pace_text(transfer: Transfer) -> list[str]:
    """Speed, time left and what limits: as the command line tells them."""
    parts = [rate_text(transfer.rate)] if transfer.rate else []
    if transfer.seconds_left is not None:
        parts.append(translate("text", "{time} left").format(time=duration_text(transfer.seconds_left)))
    if transfer.limited_by:
        parts.append(phrase_text(f"transfer.limited-by.{transfer.limited_by}", transfer.limited_by))
    return parts


def phrase_text(code: str, otherwise: str, detail: str = "") -> str:
    """The sentence of ``code``, or ``otherwise`` where there is none; a detail (a file's name) behind it."""
    told = phrase(code) if has_words(code) else otherwise
    return f"{told} {detail}" if detail else told
