"""clean: what this program has left in an account, with what it costs a month; removed where the user says so."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from core.cli.asking import ask_on_terminal
from core.cli.options import JsonOption
from core.cli.printing import errors, output, print_json, readable, size
from core.composition import connector
from core.errors import PlanError
from core.plans.destination import Destination
from core.settings import Places
from core.wording import phrase

if TYPE_CHECKING:
    from core.aws.leftovers.model import Inventory, Item, Removed
    from core.migrations.cleaning import Cleaning

_STYLES = {"leftover": "yellow", "unsure": "magenta", "needed": "green", "passing": "dim"}


def register(app: typer.Typer) -> None:
    app.command("clean")(clean)


def clean(
    target: Annotated[
        str, typer.Option("--target", metavar="sandbox|aws", help="The embedded sandbox, or the real AWS.")
    ] = "sandbox",
    bucket: Annotated[
        str, typer.Option("--bucket", help="A bucket to look into, beside those that are known.")
    ] = "",
    region: Annotated[str, typer.Option("--region", help="AWS Region.")] = "us-east-1",
    profile: Annotated[str, typer.Option("--profile", help="Profile of the AWS configuration.")] = "",
    endpoint_url: Annotated[
        str, typer.Option("--endpoint-url", help="Another endpoint that speaks S3 and EC2.")
    ] = "",
    remove: Annotated[
        list[str] | None,
        typer.Option(
            "--remove", metavar="ID", help="Remove this one, as the list calls it; may be repeated."
        ),
    ] = None,
    all_leftovers: Annotated[
        bool, typer.Option("--all-leftovers", help="Remove everything that nothing needs.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be removed, and remove nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> int:
    """List what migrations and test launches have left in the account, with its monthly cost; remove what you choose.

    Only what carries this program's own marks is listed. Exit code: 0 done, 1 something could not be removed.
    """
    from core.migrations.cleaning import Cleaning
    from core.migrations.launches.service import Launches
    from core.migrations.service import Migrations

    if target not in {"sandbox", "aws"}:
        raise typer.BadParameter(f"'{target}' is neither sandbox nor aws", param_hint="--target")
    destination = Destination(
        target="aws" if target == "aws" else "sandbox",
        region=region,
        profile=profile,
        endpoint_url=endpoint_url,
        bucket=bucket,
    )
    places = Places.default()
    connect = connector(places, ask_on_terminal)
    try:
        with Migrations(places, connect) as migrations:
            cleaning = Cleaning(migrations, Launches(places, connect, migrations), connect, destination)
            found = cleaning.find()
            chosen = _chosen(found, remove or [], everything=all_leftovers)
            if not as_json:
                _print(found)
            results = _remove(cleaning, chosen, dry_run=dry_run, yes=yes, quiet=as_json)
            if as_json:
                print_json(_document(found, chosen, results, dry_run=dry_run))
            return 1 if any(result.failure for result in results) else 0
    finally:
        connect.close()


def _chosen(found: Inventory, wanted: Sequence[str], *, everything: bool) -> tuple[Item, ...]:
    """:raises PlanError: ``cli.clean-unknown``."""
    by_id = {item.id: item for item in found.items}
    missing = [identifier for identifier in wanted if identifier not in by_id]
    if missing:
        raise PlanError("cli.clean-unknown", id=missing[0])
    chosen = {*wanted, *(item.id for item in found.leftovers if everything)}
    return tuple(item for item in found.items if item.id in chosen)


def _remove(
    cleaning: Cleaning, chosen: tuple[Item, ...], *, dry_run: bool, yes: bool, quiet: bool
) -> list[Removed]:
    from core.aws.leftovers.removing import in_order

    if not chosen:
        return []
    console = errors()
    if not quiet:
        console.print(f"[bold]{'Would be removed' if dry_run else 'To be removed'}[/bold] ({_cost(chosen)})")
        for item in in_order(chosen):
            console.print(f"  {item.kind.value} {readable(item.id)}", markup=False)
    if dry_run:
        return []
    if not yes:
        if not sys.stdin.isatty():
            raise PlanError("cli.clean-needs-yes")
        typer.confirm("Remove these for good?", abort=True)
    results = []
    for result in cleaning.remove(chosen):
        results.append(result)
        if not quiet:
            console.print(Text.assemble("  ", told_removal(result)))
    return results


def told_removal(result: Removed) -> Text:
    """How the removal of one thing ended."""
    name = f"{result.item.kind.value} {readable(result.item.id)}"
    if result.failure is not None:
        why = readable(phrase(result.failure.code, dict(result.failure.facts)))
        return Text.assemble((f"{name}: not removed. ", "red"), why)
    return Text(f"{name}: {'was gone already' if result.gone else 'removed'}")


def _print(found: Inventory) -> None:
    console = output()
    if not found.items:
        console.print(f"Nothing of this program lies in account {found.account}, {found.region}.")
    else:
        table = Table(box=None, pad_edge=False)
        for heading in ("What", "Id", "Age", "Size", "$/month", "Standing", "Why"):
            table.add_column(
                heading,
                overflow="fold",
                justify="right" if heading in {"Size", "$/month"} else "left",
                no_wrap=heading in {"What", "Age", "Size", "$/month", "Standing"},
            )
        for item in found.items:
            table.add_row(
                item.kind.value,
                readable(item.id),
                age(item),
                ("≤ " if item.at_most else "") + size(item.size) if item.size is not None else "",
                "" if item.monthly == 0 else "unknown" if item.monthly is None else f"{item.monthly:.2f}",
                Text(item.standing.value, style=_STYLES[item.standing.value]),
                readable(phrase(item.reason, dict(item.facts))),
            )
        console.print(table)
        console.print(f"All of it: {_cost(found.items)}; what nothing needs: {_cost(found.leftovers)}.")
        console.print(f"Prices of {found.priced[0]}. {found.priced[1]}.", style="dim")
    for gap in found.gaps:
        why = readable(phrase(gap.failure.code, dict(gap.failure.facts)))
        errors().print(Text(f"Not looked at ({gap.what}): {why}", style="yellow"))


def age(item: Item) -> str:
    """In days or hours; "" where AWS does not tell."""
    if item.created is None:
        return ""
    passed = datetime.now(UTC) - item.created
    return f"{passed.days} d" if passed.days else f"{max(0, passed.seconds // 3600)} h"


def _cost(items: tuple[Item, ...]) -> str:
    from core.aws.leftovers.model import monthly

    known, unknown = monthly(items)
    return f"${known:.2f} a month" + (f" and {unknown} without a known price" if unknown else "")


def _document(
    found: Inventory, chosen: tuple[Item, ...], results: list[Removed], *, dry_run: bool
) -> dict[str, Any]:
    from core.aws.leftovers.model import monthly

    known, unknown = monthly(found.items)
    document = found.model_dump(mode="json")
    document["monthly"] = {"usd": round(known, 4), "unknown": unknown}
    if dry_run:
        document["would_remove"] = [item.id for item in chosen]
    document["removed"] = [
        {
            "kind": result.item.kind.value,
            "id": result.item.id,
            **result.model_dump(mode="json", exclude={"item"}),
        }
        for result in results
    ]
    return document
