"""All commands under one name, and the one place where errors become a sentence and an exit code."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer

from core import __version__
from core.cli import streams
from core.errors import AmigrateError, Cancelled
from core.logs import log_to_file
from core.settings import Places
from core.wording import phrase, sentence

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


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback for anything that was foreseen."""
    streams.prepare()
    log_to_file(Places.default())
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        result = app_for(given[0] if given else "")(args=given, standalone_mode=False)
        sys.stdout.flush()
    except Cancelled as error:
        return _complain(sentence(error), 130)
    except AmigrateError as error:
        return _complain(sentence(error), 2)
    except typer.Abort:
        return _complain("Stopped; nothing was sent.", 130)
    except _UsageError as error:
        error.show()
        return 2
    except KeyboardInterrupt:
        return _complain("Stopped on request.", 130)
    except (BrokenPipeError, SystemExit):  # typer leaves by SystemExit where a pipe breaks
        streams.abandon()  # the reader (head, less) has gone: nothing to say
        return 141
    except OSError as error:
        # what can go wrong with a file that a command names is said by the command: this is the terminal, or the disk
        logging.getLogger(__name__).exception("stopped by the system")
        reason = error.strerror or str(error)
        streams.abandon()
        if error.filename is None:
            return _complain(phrase("general.output", {"reason": reason}), 2)
        return _complain(phrase("general.system", {"path": error.filename, "reason": reason}), 2)
    return result if isinstance(result, int) else 0


def _complain(text: str, code: int) -> int:
    print(f"amigrate: {text}", file=sys.stderr)
    return code
