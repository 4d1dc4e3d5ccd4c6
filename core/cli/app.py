"""All commands under one name."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer

from core import __version__
from core.cli.ending import complain

COMMANDS = {
    "checking": ("check", "inspect", "report", "rules"),
    "previewing": ("preview",),
    "conversion": ("convert",),
    "answering": ("answer-file",),
    "rehearsing": ("rehearse",),
    "routing": ("routes",),
    "migrating": ("migrate", "resume", "cancel"),
    "listing": ("status",),
    "pacing": ("pause", "limit"),
    "launching": ("launch",),
    "exporting": ("export",),
    "cleaning": ("clean",),
    "sandboxing": ("sandbox",),
    "policies": ("policy",),
    "signing_in": ("sign-in", "profiles"),
    "diagnosis": ("doctor",),
    "explaining": ("explain",),
}
"""Module of this package -> the commands that it registers, in the help's order."""


def app_for(command: str = "") -> typer.Typer:
    """The command line with the module of ``command`` alone, which spares loading the others; with all where no command is so called."""
    app = typer.Typer(
        name="amigrate",
        help="Bring virtual machine images into Amazon EC2: know before you upload, send only what counts, follow it to the end. "
        "Without a command the window opens.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    )
    app.callback()(_options)
    own = [module for module, commands in COMMANDS.items() if command in commands]
    for module in own or COMMANDS:
        import_module(f"core.cli.{module}").register(app)
    return app


# typer carries its own copy of click; the base of its errors is reached through the one that it publishes
_UsageError: Any = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"amigrate {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    del version  # its callback has done the work


def run(given: Sequence[str]) -> object:
    """Run one command; what it answers, or the exit code.

    :raises AmigrateError: what was foreseen, to be said by :mod:`core.cli.ending`.
    """
    try:
        return app_for(given[0] if given else "")(args=list(given), standalone_mode=False)
    except typer.Abort:
        return complain("Stopped; nothing was sent.", 130)
    except _UsageError as error:
        # pydantic's, for a word that is none of an enum's
        error.message = error.message.removeprefix("Value error, ")
        error.show()
        return 2
