"""doctor --account: the account judged for an import, and mended where the user says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Console
from rich.text import Text

from core.aws.preflight.asking import launch_of as planned_launch
from core.aws.preflight.model import Launch, Preflight, Question, Repair
from core.cli.asking import ask_on_terminal
from core.cli.checking import print_finding
from core.cli.printing import errors, output, print_indented, print_json
from core.cli.verdict_words import READINESS
from core.errors import PlanError
from core.plans.destination import Destination
from core.rules.verdicts import Readiness, Severity, Verdict

if TYPE_CHECKING:
    from core.aws.model import Connection


def launch_of(
    wanted: bool, subnet: str, groups: list[str], key: str, port: int, address: str
) -> Launch | None:
    """What the instance is launched with; None where none is."""
    if not (wanted or subnet or groups or key):
        return None
    return Launch(
        subnet_id=subnet,
        security_group_ids=tuple(groups),
        key_name=key,
        port=port,
        address=address,
        makes_group=not groups,
    )


def question_of(
    plan: Path | None, launch: Launch | None = None, *, exporting: bool = False, **given: Any
) -> Question:
    """From a saved plan, or from what the command line says.

    Nothing is promised here: what is missing is a finding, and its repair makes it.
    """
    if given["target"] not in {"sandbox", "aws"}:
        raise typer.BadParameter(f"'{given['target']}' is neither sandbox nor aws", param_hint="--target")
    if plan is not None:
        from core.plans.store import load_plan

        loaded = load_plan(plan)
        launch = launch or (planned_launch(loaded) if loaded.launch is not None else None)
        return Question(loaded.destination, launch=launch, exporting=exporting, route=loaded.route)
    return Question(
        Destination(create_bucket=False, create_role=False, **given), launch=launch, exporting=exporting
    )


def examine_account(question: Question, *, as_json: bool, repair: bool, yes: bool, every: bool) -> int:
    """Exit code as check's: 0 ready, 1 something blocks or could not be told; errors that keep it from asking become 2.

    :param repair: offer the repairs, one by one; with ``yes`` all of them are made.
    """
    from core.aws.preflight.check import check_account, mend

    with _connected(question) as connection:
        judged = check_account(connection, question)
        if not as_json:
            _print(output(), judged, every=every)
        if repair:
            chosen = _consented(judged, yes=yes, quiet=as_json)
            if chosen:
                judged = mend(connection, question, chosen)
                if not as_json:
                    output().print()
                    _print(output(), judged, every=every)
    if as_json:
        print_json(_document(judged))
    return int(judged.readiness in {Readiness.BLOCKED, Readiness.UNKNOWN})


@contextmanager
def _connected(question: Question) -> Iterator[Connection]:
    from core.composition import connector
    from core.settings import Places

    connect = connector(Places.default(), ask_on_terminal)
    try:
        yield connect(question.destination)
    finally:
        connect.close()


def _print(console: Console, judged: Preflight, *, every: bool) -> None:
    word, style = READINESS[judged.readiness]
    console.print(Text.assemble((judged.account or "account", "bold"), "  ", (word, style)))
    console.print(Text(f"  {judged.arn}; {judged.bucket or 'no bucket yet'} in {judged.region}", style="dim"))
    order = {Verdict.FAIL: 0, Verdict.UNKNOWN: 1, Verdict.CONFIRM: 2, Verdict.PASS: 3}
    weight = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.INFO: 2}
    shown = [finding for finding in judged.findings if every or finding.verdict is not Verdict.NOT_APPLICABLE]
    for finding in sorted(shown, key=lambda one: (order.get(one.verdict, 4), weight[one.severity])):
        print_finding(console, finding, None)
    if judged.repairs:
        count = len(judged.repairs)
        told = "1 repair" if count == 1 else f"{count} repairs"
        console.print(Text(f"  {told} can be made: amigrate doctor --account --repair …", style="dim"))


def _consented(judged: Preflight, *, yes: bool, quiet: bool) -> list[Repair]:
    """Show each repair with all that it changes, and ask.

    :raises PlanError: nobody is there to be asked.
    """
    from core.aws.preflight.repairs import changes, note, title

    if judged.repairs and not yes and not sys.stdin.isatty():
        raise PlanError("cli.needs-yes")
    chosen = []
    console = errors()
    for repair in judged.repairs.values():
        if not quiet:
            console.print(Text.assemble("\n", (title(repair), "bold")))
            if note(repair):
                console.print(Text(f"  {note(repair)}", style="yellow"))
            for change in changes(repair):
                print_indented(console, Text(change.command), 2)
                for heading, text in (("before", change.before), ("written", change.document)):
                    if text:
                        console.print(Text(f"    {heading}:", style="dim"))
                        print_indented(console, Text(text), 4)
        if yes or typer.confirm("Do this?"):
            chosen.append(repair)
    return chosen


def _document(judged: Preflight) -> dict[str, Any]:
    from core.aws.preflight.repairs import changes, note, title

    return {
        "account": judged.account,
        "arn": judged.arn,
        "region": judged.region,
        "bucket": judged.bucket,
        "readiness": judged.readiness.value,
        "findings": [finding.model_dump(mode="json") for finding in judged.findings],
        "repairs": [
            {
                "repair": repair.code,
                "title": title(repair),
                "note": note(repair),
                "changes": [change.model_dump(mode="json") for change in changes(repair)],
            }
            for repair in judged.repairs.values()
        ],
    }
