"""What the preflight knows and says: answers of calls, findings of rules, repairs that can be made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from core.aws.errors import DENIED, aws_code
from core.aws.setup import Call
from core.errors import ServiceError
from core.facts import Evidence, Frozen
from core.plans.choices import Route
from core.plans.destination import Destination
from core.rules.model import Finding
from core.rules.outcome import Outcome
from core.rules.verdicts import Readiness, Verdict
from core.wording import sentence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What one call told. No value and no error: it was asked for, and is not there.

    :param call: as permissions name it: ``iam:GetRole``.
    """

    call: str
    value: T | None = None
    error: ServiceError | None = None

    @property
    def known(self) -> bool:
        return self.error is None

    @property
    def denied(self) -> bool:
        return self.error is not None and aws_code(self.error) in DENIED

    @property
    def reason(self) -> str:
        """Why it is not known, in words without a full stop."""
        return sentence(self.error).rstrip(".") if self.error is not None else ""

    def evidence(self, value: object = None) -> Evidence:
        if self.error is not None:
            code = aws_code(self.error) or self.error.code
            return Evidence(
                where=self.call, value=f"{code}: {self.error.facts.get('aws_message', '')}".rstrip(": ")
            )
        shown = self.value if value is None else value
        return Evidence(where=self.call, value="none" if shown is None else str(shown))


def ask(call: str, work: Callable[[], T], absent: Iterable[str] = ()) -> Answer[T]:
    """Make a call; its refusal is an answer too.

    :param work: raises translated errors only.
    :param absent: AWS's codes that mean: there is none.
    """
    try:
        return Answer(call, work())
    except ServiceError as error:
        return Answer(call) if aws_code(error) in frozenset(absent) else Answer(call, error=error)


def promised(outcome: Outcome, repair: str) -> Outcome:
    """It passes because the destination lets the program do this repair when the migration starts; it can be had now, too."""
    return replace(outcome, repair=repair)


class Launch(Frozen):
    """What an instance will be launched with, as far as the account has to hold it.

    :param port: that the admin logs in on: 22 or 3389.
    :param address: the admin's own, IPv4 or IPv6, without a mask; "" where it is not known.
    :param makes_group: the program makes a security group of its own.
    """

    subnet_id: str = ""
    security_group_ids: tuple[str, ...] = ()
    key_name: str = ""
    port: int = 22
    address: str = ""
    makes_group: bool = False


class Change(Frozen):
    """One call that a repair makes, as people read it.

    :param command: the same for the ``aws`` client.
    :param document: what is written, as JSON with an indent; "" where the command says all.
    :param before: the document that it replaces, "" where nothing is replaced.
    """

    permission: str
    command: str
    document: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Repair:
    """What the program can do about a finding. Nothing is done before :func:`core.aws.preflight.repairs.apply`.

    :param code: ``role:create`` …, as the finding names it; its title and note stand in resources/messages.
    :param foreign: it changes something that the program has not made.
    :param before: for each call the document that it replaces.
    """

    code: str
    calls: tuple[Call, ...]
    facts: dict[str, str] = field(default_factory=dict)
    foreign: bool = False
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preflight:
    """The account judged for one destination.

    :param arn: who asks; "" where even that could not be told.
    :param repairs: by the code that findings name.
    """

    account: str
    arn: str
    region: str
    bucket: str
    findings: tuple[Finding, ...]
    readiness: Readiness
    repairs: dict[str, Repair] = field(default_factory=dict)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.blocks)

    @property
    def promised(self) -> tuple[Repair, ...]:
        """What the destination lets the program do by itself when the migration starts; each once."""
        codes = dict.fromkeys(
            one.repair for one in self.findings if one.repair and one.verdict is Verdict.PASS
        )
        return tuple(self.repairs[code] for code in codes if code in self.repairs)

    def finding(self, rule: str, verdict: Verdict | None = None) -> Finding | None:
        """The worst finding of a rule."""
        order = [Verdict.FAIL, Verdict.UNKNOWN, Verdict.CONFIRM, Verdict.PASS, Verdict.NOT_APPLICABLE]
        mine = [one for one in self.findings if one.rule == rule and verdict in {None, one.verdict}]
        return min(mine, key=lambda one: (order.index(one.verdict), not one.blocks), default=None)


@dataclass(frozen=True, slots=True)
class Question:
    """What the preflight is asked.

    :param launch: None where no instance is launched.
    :param route: of the migration: what it does not use is not asked for.
    :param counts: ask how many imports are under way; a migration that is about to begin is only stopped by what blocks.
    """

    destination: Destination
    launch: Launch | None = None
    exporting: bool = False
    counts: bool = True
    route: Route = Route.IMAGE


Values = dict[str, Any]
