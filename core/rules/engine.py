"""Judging: every rule is asked, and its answer becomes a finding with title, severity, AWS's words, fix and source."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from datetime import UTC, datetime

from core import __version__
from core.facts import Evidence
from core.guests.model import Inspection
from core.rules import groups
from core.rules.edition import DEFAULT_EDITION, Edition
from core.rules.editions import EditionData, edition_data
from core.rules.model import Finding, ImageReport, Report, RuleInfo
from core.rules.outcome import Outcome
from core.rules.registry import check_of
from core.rules.subject import Subject
from core.rules.texts import RuleText, examples, fill, general, texts
from core.rules.verdicts import Readiness, Severity, Verdict


def judge(inspection: Inspection, edition: Edition = DEFAULT_EDITION) -> ImageReport:
    """Ask every rule. Needs no image: the inspection holds all that was read."""
    subject = Subject(inspection, edition_data(edition))
    findings = tuple(finding for text in texts(edition).values() for finding in _findings(text, subject))
    first = inspection.images[0]
    return ImageReport(
        path=first.path,
        paths=tuple(image.path for image in inspection.images),
        format=first.format.value if first.format else "",
        disks=tuple(disk.facts for disk in subject.disks),
        guest=inspection.guest,
        readiness=readiness(findings),
        findings=findings,
        inspection=inspection,
    )


def report(inspections: Iterable[Inspection], edition: Edition = DEFAULT_EDITION) -> Report:
    """Judge several machines by one edition."""
    return report_of(tuple(judge(inspection, edition) for inspection in inspections), edition)


def rejudge(old: Report, edition: Edition) -> Report:
    """The same machines judged by another edition, from what the report kept: no image is opened, what was confirmed stays so."""
    again = (
        judge(image.inspection, edition).model_copy(update={"confirmations": image.confirmations})
        for image in old.images
    )
    return report_of(tuple(again), edition)


def catalogue(edition: Edition = DEFAULT_EDITION) -> tuple[RuleInfo, ...]:
    """Every rule of the edition, in the catalogue's order; examples stand where only a machine can fill in."""
    data = edition_data(edition)
    return tuple(
        RuleInfo(
            id=text.id,
            group=text.group,
            title=fill(text.title, data.words),
            demand=fill(text.demand, data.words),
            severity=text.severity,
            aws_error=" | ".join(dict.fromkeys(filter(None, text.aws_error.values()))),
            fix=fill(text.fix_in_general, {**examples(text.id), **data.words}),
            source=_source(text, data),
        )
        for text in texts(edition).values()
    )


def readiness(findings: Iterable[Finding]) -> Readiness:
    """One word for a machine.

    A fail that blocks decides. Then an open question whose answer may block: an unknown counts with its own severity, so a
    doubt that was read (an unlisted point release) weighs as a warning. What only the user can confirm changes nothing.
    """
    worst = {(finding.verdict, finding.severity) for finding in findings}
    if (Verdict.FAIL, Severity.BLOCK) in worst:
        return Readiness.BLOCKED
    if (Verdict.UNKNOWN, Severity.BLOCK) in worst:
        return Readiness.UNKNOWN
    if worst & {(Verdict.FAIL, Severity.WARN), (Verdict.UNKNOWN, Severity.WARN)}:
        return Readiness.ATTENTION
    return Readiness.READY


def report_of(images: tuple[ImageReport, ...], edition: Edition) -> Report:
    """What was judged by ``edition``, as one report of now."""
    return Report(
        edition=edition,
        edition_date=edition_data(edition).date,
        created=datetime.now(UTC),
        program=f"amigrate {__version__}",
        images=images,
    )


def _findings(text: RuleText, subject: Subject) -> list[Finding]:
    outcomes = check_of(text.id)(subject)
    return [
        _finding(text, outcome, subject)
        for outcome in ((outcomes,) if isinstance(outcomes, Outcome) else outcomes)
    ]


def _finding(text: RuleText, outcome: Outcome, subject: Subject) -> Finding:
    values = {**subject.edition.words, "path": subject.inspection.path, **outcome.values}
    fails = outcome.verdict is Verdict.FAIL
    wants = fails or outcome.verdict is Verdict.CONFIRM
    # An open question gets advice only where there is some for this very case.
    fix = (text.fix_for if wants else text.fix_of_case)(outcome.case, subject.flavour)
    return Finding(
        rule=text.id,
        verdict=outcome.verdict,
        severity=outcome.severity or text.severity,
        title=fill(text.title, values),
        detail=fill(text.says.get(outcome.case) or general()[outcome.case], values),
        evidence=outcome.evidence or _where_it_was_sought(outcome, subject),
        aws_error=text.error_for(outcome.case) if fails else "",
        fix="" if outcome.verdict is Verdict.PASS else fill(fix, {**values, **_quoted(values)}),
        source=_source(text, subject.edition),
        repair=outcome.repair if fails else "",
    )


def _where_it_was_sought(outcome: Outcome, subject: Subject) -> tuple[Evidence, ...]:
    """An open question always names a place, if only the file."""
    if outcome.verdict is not Verdict.UNKNOWN:
        return ()
    return tuple(Evidence(where=image.path, value="nothing was found to read") for image in subject.images)


def _quoted(values: dict[str, object]) -> dict[str, object]:
    """Names that fixes put into commands."""
    return {name: shlex.quote(str(values[name])) for name in ("kernel", "path", "user") if name in values}


def _source(text: RuleText, edition: EditionData) -> str:
    return f"{text.guide or edition.guide}: {text.passage}"


if missing := set(texts(DEFAULT_EDITION)) ^ groups.RULES:
    raise LookupError(f"rules without texts, or texts without a rule: {sorted(missing)}")
