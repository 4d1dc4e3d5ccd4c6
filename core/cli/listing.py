"""status: the migrations of this user, and the history of one."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from core.cli.migrating import known, service
from core.cli.options import JsonOption
from core.cli.printing import output, print_json, readable, size
from core.cli.sparing import spare_images, write_page
from core.migrations.model import Migration
from core.settings import Places
from core.wording import phrase


def register(app: typer.Typer) -> None:
    app.command("status")(status)


def status(
    migration: Annotated[
        str | None, typer.Argument(metavar="[MIGRATION]", help="One migration's id, for its history.")
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option(
            "--html", readable=False, metavar="FILE", help="Write the one's report as one HTML file too."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> int:
    """List the migrations, or show one with its history."""
    if html is not None and migration is None:
        raise typer.BadParameter("names the report of one migration: say which", param_hint="--html")
    with service() as migrations:
        if migration is not None:
            _one(known(migrations, migration), html, as_json=as_json)
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


def _one(one: Migration, html: Path | None, *, as_json: bool) -> None:
    from core.migrations.launches.store import launch_of
    from core.reports.migration_report import migration_as_html, migration_as_json, report_migration

    report = report_migration(one, launch_of(one, Places.default()))
    if html is not None:
        spare_images(html, [Path(source.path) for source in one.plan.sources])
        write_page(migration_as_html(report), html)
    if as_json:
        print_json(migration_as_json(report))
    else:
        _print_history(one)


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
