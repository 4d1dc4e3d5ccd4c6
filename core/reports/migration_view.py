"""What the report of a migration shows, in the order and the words in which it shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from core.aws.launch.model import Check, CheckVerdict
from core.migrations.launches.model import Launch
from core.migrations.model import Event, Migration
from core.migrations.states import Stage, State
from core.plans.model import Plan, SourceFile
from core.rules import catalogue
from core.rules.causes import Cause
from core.rules.editions import size_words
from core.wording import phrase

Pairs = tuple[tuple[str, str], ...]

_STATES = {
    State.COMPLETED: ("ready", "Completed", "The AMI is there."),
    State.FAILED: ("blocked", "Failed", "There is no AMI."),
    State.CANCELLED: ("plain", "Stopped", "It was stopped before there was an AMI."),
}
_UNDER_WAY = ("attention", "Under way", "It has not come to its end: this is how far it was.")
_VERDICTS = {
    CheckVerdict.PASS: ("ready", "passed"),
    CheckVerdict.FAIL: ("blocked", "failed"),
    CheckVerdict.NOT_CHECKED: ("plain", "not checked"),
}
_SEVERITIES = (
    ("block", "would be refused"),
    ("warn", "warning"),
    ("info", "note"),
    ("confirm", "to be confirmed"),
)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A rule that did not pass when the plan was made. ``confirmed``: by whom and when, where somebody did."""

    rule: str
    title: str
    severity: str
    confirmed: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of the history. ``words`` are AWS's own, ``facts`` ours."""

    at: str
    stage: str
    what: str
    words: str
    facts: str


@dataclass(frozen=True, slots=True)
class CheckView:
    tone: str
    word: str
    title: str
    reason: str
    check: Check


@dataclass(frozen=True, slots=True)
class ProofView:
    """A test launch. ``checks`` is empty where only the verdict was kept."""

    tone: str
    word: str
    facts: Pairs
    checks: tuple[CheckView, ...]


@dataclass(frozen=True, slots=True)
class CauseView:
    cause: Cause
    warned: bool


@dataclass(frozen=True, slots=True)
class MigrationView:
    name: str
    tone: str
    word: str
    meaning: str
    result: Pairs
    failure: str
    aws_words: str
    causes: tuple[CauseView, ...]
    proof: ProofView | None
    sources: tuple[SourceFile, ...]
    choices: Pairs
    findings: tuple[FindingLine, ...]
    acknowledged: Pairs
    history: tuple[Moment, ...]
    size: str


def migration_view(migration: Migration, launch: Launch | None, causes: tuple[Cause, ...]) -> MigrationView:
    """:param causes: of the failure, as core.rules.causes ranks them."""
    tone, word, meaning = _STATES.get(migration.state, _UNDER_WAY)
    if migration.state is State.FAILED and migration.image_id:
        meaning = "AWS has made the AMI; what comes after it failed."
    plan, failure = migration.plan, migration.failure
    shown = failure if migration.state is State.FAILED else None
    facts = dict(failure.facts) if failure else {}
    warned = {rule for rules in plan.findings.values() for rule in rules}
    findings = tuple(_findings(plan))
    return MigrationView(
        name=plan.name,
        tone=tone,
        word=word,
        meaning=meaning,
        result=_result(migration),
        failure=phrase(shown.code, dict(shown.facts)) if shown else "",
        aws_words=migration.aws_message or facts.get("aws_message", "") if shown else "",
        causes=tuple(CauseView(cause, not warned.isdisjoint(cause.rules)) for cause in causes),
        proof=_proof(migration, launch),
        sources=plan.sources,
        choices=_choices(plan),
        findings=findings,
        acknowledged=tuple(
            (item, said)
            for item, said in plan.confirmed.items()
            if item not in {line.rule for line in findings}
        ),
        history=tuple(_moment(event) for event in migration.events),
        size=size_words(sum(source.size for source in plan.sources)),
    )


def when(moment: datetime) -> str:
    """With its zone: a report is read elsewhere."""
    return f"{moment:%Y-%m-%d %H:%M:%S} {moment.tzname() or 'UTC'}"


def _told(*pairs: tuple[str, str]) -> Pairs:
    """Those that have something to tell."""
    return tuple((label, value) for label, value in pairs if value)


def _result(migration: Migration) -> Pairs:
    transfer, to = migration.transfer, migration.plan.destination
    ended = migration.events[-1].at if migration.events else migration.updated
    return _told(
        ("AMI", migration.image_id),
        ("Snapshots", "\n".join(migration.snapshot_ids)),
        ("Import task", migration.import_task_id),
        ("Where", "sandbox on this computer" if to.target == "sandbox" else f"AWS, {to.region}"),
        ("Sent", _bytes(_sent(migration)) if transfer.total else ""),
        ("Kept from an earlier run", _bytes(transfer.kept) if transfer.kept else ""),
        ("Not sent", _bytes(max(0, transfer.total - transfer.done)) if transfer.done < transfer.total else ""),
        ("Begun", when(migration.created)),
        ("Last change" if not migration.state.final else "Ended", when(_end(migration, ended))),
        ("Migration", migration.id),
    )  # fmt: skip


def _sent(migration: Migration) -> int:
    """As the end of the transfer counted it, else what it had come to."""
    for event in reversed(migration.events):
        if event.stage is Stage.UPLOAD and event.facts.get("sent", "").isdecimal():
            return int(event.facts["sent"])
    return max(0, migration.transfer.done - migration.transfer.kept)


def _end(migration: Migration, last: datetime) -> datetime:
    """A test launch is told in the history too, and later: it is not the migration's end."""
    ends = [event.at for event in migration.events if event.code in {"completed", "failed", "cancelled"}]
    return max(ends, default=migration.updated if migration.state.final else last)


def _bytes(count: int) -> str:
    return f"{size_words(count)} ({count:,} bytes)".replace(",", " ")


def _choices(plan: Plan) -> Pairs:
    to, sources = plan.destination, plan.sources
    repacked = ", ".join(sorted({source.repack.upper() for source in sources if source.repack}))
    free = any(source.skip_free for source in sources)
    return _told(
        ("Operating system", plan.guest_name or plan.guest.value or "not told"),
        ("Route", plan.route.value),
        ("Licence", plan.license_type.value if plan.route.changes_guest else ""),
        ("Usage operation", plan.usage_operation),
        ("Licence configurations", "\n".join(plan.license_configurations)),
        ("Instance type", plan.instance_type or "chosen at the launch"),
        ("Architecture", plan.architecture),
        ("Boot mode", plan.boot_mode.value if plan.boot_mode else "left to AWS"),
        ("Repacked into", f"{repacked}, without free space" if repacked and free else repacked),
        ("Only what differs from", plan.since),
        ("Region", to.region),
        ("Credentials", to.profile and f"profile {to.profile}"),
        ("Bucket", f"{to.bucket or 'chosen by amigrate'}, prefix {to.prefix}" if plan.route.staged else ""),
        ("Service role", to.role_name if plan.route.assumes_role else ""),
        ("Encryption", f"encrypted, {to.kms_key_id or 'default key'}" if to.encrypted else "not asked for"),
        ("Tags", "\n".join(f"{key} = {value}" for key, value in to.tags.items())),
        ("Description", plan.description),
        ("Comment", plan.client_comment),
        ("Judged by", f"edition {plan.edition.value} of AWS's guide"),
        ("Plan made", when(plan.created)),
    )  # fmt: skip


def _findings(plan: Plan) -> Iterable[FindingLine]:
    titles = {rule.id: rule.title for rule in catalogue(plan.edition)}
    words, order = dict(_SEVERITIES), [name for name, _ in _SEVERITIES]
    known = sorted(plan.findings, key=lambda name: order.index(name) if name in order else len(order))
    for severity in known:
        for rule in plan.findings[severity]:
            yield FindingLine(
                rule, titles.get(rule, ""), words.get(severity, severity), plan.confirmed.get(rule, "")
            )


def _moment(event: Event) -> Moment:
    stages = {
        Stage.ACCOUNT: "account",
        Stage.UPLOAD: "upload",
        Stage.IMPORT: "import",
        Stage.FINISH: "finish",
    }
    facts = ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in event.facts.items() if value)
    what = "AWS" if event.code == "aws" else event.code.replace("-", " ")
    return Moment(when(event.at), stages[event.stage], what, event.text, facts)


def _proof(migration: Migration, launch: Launch | None) -> ProofView | None:
    proof = migration.proof
    proven = proof.proven if proof else launch.proven if launch else None
    if proven is None:
        return None
    checks = tuple(_check(check) for check in launch.checks) if launch else _kept(migration)
    made = launch.made if launch else None
    ended = launch is not None and launch.state.value == "terminated"
    return ProofView(
        tone="ready" if proven else "blocked",
        word="Proven" if proven else "Not proven",
        facts=_told(
            ("Launch", proof.launch if proof else launch.id if launch else ""),
            ("Checked", when(proof.at) if proof else when(launch.updated) if launch else ""),
            ("Instance type", proof.instance_type if proof else ""),
            ("Instance", f"{made.instance_id}{', terminated' if ended else ''}" if made and made.instance_id else ""),
        ),
        checks=checks,
    )  # fmt: skip


def _check(check: Check) -> CheckView:
    tone, word = _VERDICTS[check.verdict]
    reason = phrase(check.reason, dict(check.facts)) if check.reason else ""
    return CheckView(tone, word, phrase(f"launch.check.{check.name}"), reason, check)


def _kept(migration: Migration) -> tuple[CheckView, ...]:
    """By name only, where the launch's own record is gone."""
    proof = migration.proof
    if proof is None:
        return ()
    named = [Check(name=name, verdict=CheckVerdict.FAIL) for name in proof.failed]
    named += [Check(name=name, verdict=CheckVerdict.NOT_CHECKED) for name in proof.not_checked]
    return tuple(_check(check) for check in named)
