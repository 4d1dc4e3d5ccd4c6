"""What the preflight is asked for a plan, and what its answer means for the plan's start."""

from __future__ import annotations

from enum import StrEnum

from core.aws.preflight.model import Launch, Preflight, Question
from core.errors import CredentialsError
from core.plans.model import Plan
from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict

OF_THE_LAUNCH = frozenset({"ACC-06"})
"""Rules of the test instance alone: the import is over when they matter."""


class Start(StrEnum):
    """Whether the migration can begin, as far as the account goes."""

    OPEN = "open"
    DOUBTFUL = "doubtful"  # something could not be told, or only the launch would fail
    SHUT = "shut"  # the migration's own first stage would end in the same finding


def question_of(plan: Plan) -> Question:
    """The plan's destination and route, and the launch of its test instance where one is known."""
    return Question(plan.destination, launch=launch_of(plan), route=plan.route)


def launch_of(plan: Plan) -> Launch | None:
    """None where the plan chooses neither a launch nor a type."""
    port = 3389 if "Windows" in {plan.platform, plan.guest.platform} else 22
    chosen = plan.launch
    if chosen is None:
        return Launch(port=port, makes_group=True) if plan.instance_type else None
    address, _, length = chosen.source.strip().partition("/")
    return Launch(
        subnet_id=chosen.subnet_id,
        security_group_ids=chosen.security_group_ids,
        key_name="" if chosen.makes_key else chosen.key_name,
        port=port,
        address=address if length in {"", "32", "128"} else "",
        makes_group=not chosen.security_group_ids,
    )


def stopping(judged: Preflight) -> tuple[Finding, ...]:
    """Findings that no migration gets past."""
    return tuple(one for one in judged.blocking if one.rule not in OF_THE_LAUNCH)


def doubts(judged: Preflight) -> tuple[Finding, ...]:
    """What could not be told and may block, and what keeps only the test instance from being launched."""
    return tuple(
        one
        for one in judged.findings
        if (one.verdict is Verdict.UNKNOWN and one.severity is Severity.BLOCK)
        or (one.blocks and one.rule in OF_THE_LAUNCH)
    )


def start_of(judged: Preflight | None, error: Exception | None) -> Start:
    """
    :param judged: None where the account was not asked, or did not answer.
    :param error: why it could not be asked, or a repair was refused.
    """
    if judged is not None and stopping(judged):
        return Start.SHUT
    if error is not None:
        # Credentials that AWS does not take will not be taken by the migration either; a line that is down may be up again.
        return Start.SHUT if isinstance(error, CredentialsError) else Start.DOUBTFUL
    return Start.DOUBTFUL if judged is not None and doubts(judged) else Start.OPEN
