"""pause, limit: a migration that runs in another terminal or in the window, held up or held back while it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from core.cli.migrating import service
from core.cli.printing import output, size
from core.cli.rates import bandwidth
from core.migrations.states import State

MigrationArgument = Annotated[str, typer.Argument(metavar="MIGRATION", help="Its id.", show_default=False)]


def register(app: typer.Typer) -> None:
    app.command("pause")(pause)
    app.command("limit")(limit)


def pause(migration: MigrationArgument) -> int:
    """Stop an upload for a while, wherever it runs; what has arrived stays, and 'amigrate resume' goes on."""
    with service() as migrations:
        migrations.pause(migration)
        rested = migrations.wait(migration, timeout=30)
    output().print(f"{rested.id} {rested.state.value}")
    return 0 if rested.state in {State.PAUSED, State.INTERRUPTED} else 1


def limit(
    migration: MigrationArgument,
    rate: Annotated[str, typer.Argument(metavar="RATE", help="20M is 20 MiB a second; 500K; none lifts it.")],
) -> int:
    """Hold an upload to a rate, wherever it runs, from now on and also after it was resumed."""
    wanted = bandwidth(rate)
    with service() as migrations:
        migrations.limit(migration, wanted)
    told = "no limit" if wanted is None else f"at most {size(wanted)}/s"
    output().print(f"{migration} {told}")
    return 0
