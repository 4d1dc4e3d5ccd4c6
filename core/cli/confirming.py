"""--confirm and --by: items of the checklist that no disk shows, ticked from the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from core.cli.printing import readable
from core.rules.model import Confirmation, Report
from core.rules.verdicts import Verdict

if TYPE_CHECKING:
    from core.plans.model import Plan

ConfirmOption = Annotated[
    list[str] | None,
    typer.Option(
        "--confirm",
        metavar="RULE[=NOTE]",
        help="Tick an item that no disk shows, with a note if you like; may be repeated. Kept with who and when.",
    ),
]
ByOption = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Who confirms; default: this computer's user.")
]


def confirmed(judged: Report, entries: list[str] | None, by: str) -> Report:
    """The report with what was said with --confirm.

    :raises AmigrateError: ``confirm.no-such-rule``, ``confirm.not-asked``.
    """
    if by and not entries:
        raise typer.BadParameter("says who confirms; say what with --confirm RULE", param_hint="--by")
    if not entries:
        return judged
    from core.rules import confirm

    return confirm(judged, _items(entries), who=by)


def confirmed_plan(plan: Plan, entries: list[str] | None, by: str) -> Plan:
    """A saved plan with what was said with --confirm."""
    from core.plans.drafting import confirm
    from core.rules.confirming import this_user

    asked = plan.findings.get(Verdict.CONFIRM.value, ())
    for rule, note in _items(entries).items():
        if rule not in asked:
            known = ", ".join(asked) or "nothing"
            raise typer.BadParameter(
                f"the plan does not ask for {rule} (it asks for {known})", param_hint="--confirm"
            )
        plan = confirm(plan, [rule], who=by or this_user(), note=note)
    return plan


def confirmation_line(item: Confirmation) -> Text:
    note = f": {readable(item.note)}" if item.note else ""
    return Text(f"confirmed by {readable(item.who)} on {item.when:%Y-%m-%d %H:%M} UTC{note}", style="green")


def _items(entries: list[str] | None) -> dict[str, str]:
    items = {}
    for entry in entries or ():
        rule, _, note = entry.partition("=")
        items[rule.strip().upper()] = note.strip()
    return items
