"""One case of a rule: a machine, an edition, and what the rule has to say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.guests.model import Inspection
from core.rules import Edition, Severity, Verdict, judge
from core.rules.model import Finding

BOTH = tuple(Edition)
OLD = (Edition.GUIDE_2019,)
NEW = (Edition.TODAY,)
PASS, FAIL, UNKNOWN = Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN
NOT_APPLICABLE, CONFIRM = Verdict.NOT_APPLICABLE, Verdict.CONFIRM
BLOCK, WARN, INFO = Severity.BLOCK, Severity.WARN, Severity.INFO


@dataclass(frozen=True)
class Case:
    """:param aws: the message expected; None: not looked at.
    :param seen: what the evidence has to show somewhere, place or value.
    :param fix: what the fix has to contain.
    """

    rule: str
    verdict: Verdict
    machine: Callable[[], Inspection]
    name: str
    editions: tuple[Edition, ...] = BOTH
    severity: Severity | None = None
    aws: str | None = None
    seen: str = ""
    fix: str = ""
    repair: str | None = None
    detail: str = ""

    def check(self, edition: Edition) -> None:
        finding = judge(self.machine(), edition).finding(self.rule)
        assert finding is not None
        assert finding.verdict == self.verdict, finding
        self._compare(finding)

    def _compare(self, finding: Finding) -> None:
        shown = "\n".join(f"{item.where}: {item.value}" for item in finding.evidence)
        assert self.seen in shown, shown
        assert self.fix in finding.fix, finding.fix
        assert self.detail in finding.detail, finding.detail
        assert self.severity in {None, finding.severity}, finding.severity
        assert self.aws in {None, finding.aws_error}, finding.aws_error
        assert self.repair in {None, finding.repair}, finding.repair
        if finding.verdict is Verdict.FAIL:
            assert finding.evidence, "a fail without evidence"
            assert finding.fix, "a fail without a fix"
        elif finding.verdict is Verdict.PASS:
            assert finding.evidence, "a pass without evidence"
            assert finding.fix == finding.aws_error == finding.repair == ""
        assert "<" not in finding.detail + finding.title + finding.fix, finding
        assert finding.detail
        assert finding.source
