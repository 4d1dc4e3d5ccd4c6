"""The worker's side of the pipe: requests on standard input, answers on standard output, one JSON object a line.

::

    -> {"paths": [...], "deep": false, "silence": 60.0}
    <- {"progress": {"phase": ..., "done": ..., "total": ..., "detail": ...}}     any number of times
    <- {"inspection": {...}}   or   {"failure": {"code": ..., "facts": {...}}}    once

The parent kills this process when it has waited long enough. Should the parent be gone, a C library in an endless loop
would never notice: faulthandler's watchdog, which needs no GIL, ends the process then.
"""

from __future__ import annotations

import faulthandler
import importlib
import json
import logging
import os
import sys
from collections.abc import Callable
from typing import IO, Any

from core.errors import AmigrateError
from core.guests.worker_limits import limit_memory
from core.progress import Progress, Report, Throttle

_WATCHDOG_GRACE = 10.0
_WARM = (
    "core.guests.inspect",
    "core.images.opening",
    "core.guests.filesystems.ext",
    "core.guests.filesystems.xfs",
    "core.guests.filesystems.ntfs",
    "core.guests.filesystems.fat",
    "core.guests.filesystems.btrfs",
    "core.guests.linux.system",
    "core.guests.windows.reader",
)
"""Loaded before the first request, so that no image pays for them."""


Answer = Callable[[dict[str, Any], Report], dict[str, Any]]
"""From a request and a place for its progress to the answer's one entry."""


def inspection(request: dict[str, Any], report: Report) -> dict[str, Any]:
    """Inspect the files of the request."""
    from core.guests.inspect import inspect_paths

    inspected = inspect_paths(request["paths"], deep=bool(request["deep"]), report=report)
    return {"inspection": inspected.model_dump(mode="json")}


def serve(memory: int, answer: Answer = inspection) -> int:
    """Answer requests until standard input ends.

    :param memory: most bytes of address space this process may take.
    """
    answers = _private_stdout()
    requests = sys.stdin.buffer
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    for module in _WARM:
        importlib.import_module(module)
    limit_memory(memory)
    for line in requests:
        ballast = bytearray(4 << 20)
        try:
            message = _answered(json.loads(line), answers, answer)
        except MemoryError:
            del ballast
            _send(answers, {"failure": {"code": "worker.memory", "facts": {"memory": str(memory >> 20)}}})
            return 3  # what is left of the heap cannot be trusted to be enough: the next image gets a new process
        _send(answers, message)
    return 0


def _private_stdout() -> IO[bytes]:
    """The pipe to the parent; what a library prints goes to standard error instead of between the answers."""
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return pipe


def _answered(request: dict[str, Any], answers: IO[bytes], answer: Answer) -> dict[str, Any]:
    from core.guests.failures import failure_of

    limit = float(request["silence"]) + _WATCHDOG_GRACE

    def told(progress: Progress) -> None:
        faulthandler.dump_traceback_later(limit, exit=True)
        shown = {
            "phase": progress.phase,
            "done": progress.done,
            "total": progress.total,
            "detail": progress.detail,
        }
        _send(answers, {"progress": shown})

    faulthandler.dump_traceback_later(limit, exit=True)
    try:
        return answer(request, Throttle(told))
    except AmigrateError as error:
        return {"failure": failure_of(error).model_dump()}
    finally:
        faulthandler.cancel_dump_traceback_later()


def _send(answers: IO[bytes], message: dict[str, Any]) -> None:
    # ASCII: file names that are not UTF-8 come as lone surrogates, which no encoding takes.
    answers.write(json.dumps(message, ensure_ascii=True).encode("ascii") + b"\n")
    answers.flush()
