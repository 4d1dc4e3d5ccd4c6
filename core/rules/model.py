"""Verdicts: what a rule says of a machine, and what a report of them looks like."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from core.facts import Evidence, Frozen
from core.guests.model import Guest, Inspection
from core.images.model import DiskFacts
from core.rules.edition import Edition
from core.rules.verdicts import Readiness, Severity, Verdict


class Finding(Frozen):
    """One rule's verdict on one machine, with all that an admin needs to believe and to mend it.

    :param severity: what a fail of this rule means in this edition.
    :param title: the demand in a few words.
    :param detail: what was found, in one sentence with the values read.
    :param aws_error: the message that AWS would end in, where one is known.
    :param fix: what to do, with the command where there is one; "" for a pass.
    :param source: the guide, its edition and date, and the passage.
    :param repair: code of a repair that the program itself can do (``repack:vhdx`` …), else "".
    """

    rule: str
    verdict: Verdict
    severity: Severity
    title: str
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()
    aws_error: str = ""
    fix: str = ""
    source: str
    repair: str = ""

    @property
    def blocks(self) -> bool:
        return self.verdict is Verdict.FAIL and self.severity is Severity.BLOCK


class Confirmation(Frozen):
    """A ``confirm`` item that someone has ticked. It answers for itself: no verdict and no readiness changes by it.

    :param when: in UTC, to the second.
    :param note: what was said with it, may be "".
    """

    rule: str
    who: str
    when: datetime
    note: str = ""


class ImageReport(Frozen):
    """All verdicts on one machine: one file, an OVA, or several files that belong together.

    :param confirmations: at most one a rule, by rule id.
    """

    path: str
    paths: tuple[str, ...]
    format: str
    disks: tuple[DiskFacts, ...]
    guest: Guest | None
    readiness: Readiness
    findings: tuple[Finding, ...]
    inspection: Inspection = Field(repr=False)
    confirmations: tuple[Confirmation, ...] = ()

    def confirmation(self, rule: str) -> Confirmation | None:
        return next((item for item in self.confirmations if item.rule == rule), None)

    def finding(self, rule: str) -> Finding | None:
        """The worst finding of a rule (fail before unknown before the rest)."""
        order = [Verdict.FAIL, Verdict.UNKNOWN, Verdict.CONFIRM, Verdict.PASS, Verdict.NOT_APPLICABLE]
        mine = [finding for finding in self.findings if finding.rule == rule]
        return min(mine, key=lambda finding: order.index(finding.verdict), default=None)


class Report(Frozen):
    """:param edition_date: day on which the edition's data was last checked, ISO."""

    edition: Edition
    edition_date: str
    created: datetime
    program: str
    images: tuple[ImageReport, ...]


class RuleInfo(Frozen):
    """One rule of the catalogue, for ``amigrate rules`` and for explaining a finding.

    :param group: ``containers``, ``disks``, ``filesystems``, ``systems``, ``kernels``, ``boot``, ``network``, ``windows``,
        ``linux`` or ``machine``.
    :param demand: the whole demand in one sentence.
    :param aws_error: the messages that an import would end in, joined by `` | ``; "" where none is known.
    """

    id: str
    group: str
    title: str
    demand: str
    severity: Severity
    aws_error: str = ""
    fix: str
    source: str
