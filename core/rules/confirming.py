"""The guided checklist: what no disk shows is ticked by a person, and who and when is kept. A verdict never changes by it."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from core.errors import AmigrateError
from core.rules.groups import RULES
from core.rules.model import Confirmation, ImageReport, Report
from core.rules.verdicts import Verdict


def confirm(
    report: Report, items: Mapping[str, str], *, who: str = "", when: datetime | None = None
) -> Report:
    """The report with these items ticked, on every machine that asks for them; an item ticked anew gets the new name and time.

    :param items: note by rule id; the note may be "".
    :param who: a person's name; "" takes this computer's user.
    :raises AmigrateError: ``confirm.no-such-rule``, or ``confirm.not-asked`` where no machine asks for it.
    """
    at = (when or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    made = {
        rule.upper(): Confirmation(rule=rule.upper(), who=who or this_user(), when=at, note=note)
        for rule, note in items.items()
    }
    for rule in made:
        if rule not in RULES:
            raise AmigrateError("confirm.no-such-rule", rule=rule)
        if not any(rule in asked(image) for image in report.images):
            raise AmigrateError("confirm.not-asked", rule=rule, verdict=_verdicts(report, rule))
    images = tuple(_ticked(image, made) for image in report.images)
    return report.model_copy(update={"images": images})


def asked(image: ImageReport) -> tuple[str, ...]:
    """Rules whose answer only a person can give, in the report's order."""
    found = (finding.rule for finding in image.findings if finding.verdict is Verdict.CONFIRM)
    return tuple(dict.fromkeys(found))


def this_user() -> str:
    """The name kept where none is given."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such account (a container's bare id)
        return "user"


def _ticked(image: ImageReport, made: Mapping[str, Confirmation]) -> ImageReport:
    mine = asked(image)
    kept = {item.rule: item for item in image.confirmations} | {
        rule: item for rule, item in made.items() if rule in mine
    }
    return image.model_copy(update={"confirmations": tuple(kept[rule] for rule in sorted(kept))})


def _verdicts(report: Report, rule: str) -> str:
    found: Iterable[str] = (
        finding.verdict.value for image in report.images for finding in image.findings if finding.rule == rule
    )
    return ", ".join(dict.fromkeys(found)) or "n/a"
