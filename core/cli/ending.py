"""How a command ends: the one place where errors become a sentence and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable

from core.cli import streams
from core.errors import AmigrateError, Cancelled


def ended(command: Callable[[], object]) -> int:
    """Run a command and return its exit code; no traceback for anything that was foreseen."""
    try:
        result = command()
        sys.stdout.flush()
    except Cancelled as error:
        return complain(_sentence(error), 130)
    except AmigrateError as error:
        return complain(_sentence(error), 2)
    except KeyboardInterrupt:
        return complain("Stopped on request.", 130)
    except (BrokenPipeError, SystemExit):  # typer leaves by SystemExit where a pipe breaks
        streams.abandon()  # the reader (head, less) has gone: nothing to say
        return 141
    except OSError as error:
        return _by_the_system(error)
    return result if isinstance(result, int) else 0


def complain(text: str, code: int) -> int:
    print(f"amigrate: {text}", file=sys.stderr)
    return code


def _sentence(error: AmigrateError) -> str:
    from core.wording import sentence

    return sentence(error)


def _by_the_system(error: OSError) -> int:
    """What can go wrong with a file that a command names is said by the command: this is the terminal, or the disk."""
    import logging

    from core.wording import phrase

    logging.getLogger(__name__).exception("stopped by the system")
    reason = error.strerror or str(error)
    streams.abandon()
    if error.filename is None:
        return complain(phrase("general.output", {"reason": reason}), 2)
    return complain(phrase("general.system", {"path": error.filename, "reason": reason}), 2)
