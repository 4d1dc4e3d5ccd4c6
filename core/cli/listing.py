"""status: the migrations of this user, and the history of one."""

from __future__ import annotations

from datetime import UTC
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from core.cli.migrating import known, service
from core.cli.options import JsonOption
from core.cli.printing import output, print_json, readable, size
from core.migrations.model import Migration
from core.wording import phrase


def register(app: typer.Typer) -> None:
    app.command("status")(status)


def status(
    migration: Annotated[
        str | None, typer.Argument(metavar="[MIGRATION]", help="One migration's id, for its history.")
    ] = None,
    as_json: JsonOption = False,
) -> int:
    """List the migrations, or show one with its history."""
    with service() as migrations:
        if migration is not None:
            one = known(migrations, migration)
            if as_json:
                print_json(one.model_dump(mode="json"))
            else:
                _print_history(one)
            return 0
        everything = migrations.list()
    if as_json:
        print_json([one.model_dump(mode="json") for one in everything])
        return 0
    if not everything:
        output().print("No migration yet; 'amigrate migrate IMAGE' starts one.")
        return 0
    table = Table(box=None, pad_edge=False)
    for heading in ("Id", "Machine", "Route", "State", "Stage", "Progress", "Result", "Started"):
        table.add_column(
            heading, overflow="fold", no_wrap=heading in {"Id", "Route", "State", "Stage", "Started"}
        )
    for one in everything:
        table.add_row(
            one.id,
            readable(one.plan.name),
            one.plan.route.value,
            one.state.value,
            one.stage.value,
            _progress(one),
            _result(one),
            f"{one.created:%Y-%m-%d %H:%M}",
        )
    output().print(table)
    return 0


def _progress(one: Migration) -> str:
    if one.aws_progress is not None and not one.state.final:
        return f"{one.aws_progress} %"
    if one.transfer.total and not one.state.final:
        return f"{size(one.transfer.done)} of {size(one.transfer.total)}"
    return ""


def _result(one: Migration) -> str:
    """The AMI, and whether a test launch has proven it; or why there is none."""
    if not one.image_id:
        return _why(one)
    if one.proof is None:
        return one.image_id
    return f"{one.image_id} {'proven' if one.proof.proven else 'not proven'}"


def _why(one: Migration) -> str:
    return readable(phrase(one.failure.code, dict(one.failure.facts))) if one.failure else ""


def _print_history(one: Migration) -> None:
    console = output()
    console.print(
        Text.assemble(
            (one.id, "bold"),
            f"  {readable(one.plan.name)}  by route {one.plan.route.value}  {one.state.value}  "
            f"{_result(one) if one.image_id else ''}",
        )
    )
    for event in one.events:
        when = event.at.astimezone() if event.at.tzinfo else event.at.replace(tzinfo=UTC)
        facts = ", ".join(f"{key} {value}" for key, value in event.facts.items())
        console.print(
            Text(
                f"  {when:%Y-%m-%d %H:%M:%S}  {event.stage.value:8} {event.code:14} {readable(event.text)} {readable(facts)}".rstrip()
            )
        )
    if one.failure is not None:
        console.print(Text(f"  {_why(one)}", style="red"))
