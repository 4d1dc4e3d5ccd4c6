"""The preview in a process of its own, with the inspection's limits: it parses the same untrusted bytes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.changes.preview import Preview
from core.errors import WorkerError
from core.guests.failures import failure_of
from core.guests.worker import Worker, worker_command
from core.progress import CancelToken, Report, silent

FLAG = "--preview-worker"
"""Argument by which a frozen program starts itself as this worker."""


class Previewer(Worker):
    """Works out previews in a child process."""

    def __init__(self, memory: int = 1 << 30, seconds: float = 60) -> None:
        super().__init__(memory, seconds, command=worker_command("core.changes.worker", FLAG))

    def preview(
        self, paths: Sequence[Path], *, report: Report = silent, cancel: CancelToken | None = None
    ) -> Preview:
        """What an import would change in the machine that these files hold; trouble is the preview's ``failure``.

        :raises Cancelled: on request.
        """
        try:
            return Preview.model_validate(
                self.ask(paths, deep=False, report=report, cancel=cancel)["preview"]
            )
        except WorkerError as error:
            return Preview(failure=failure_of(error))


def _answer(request: dict[str, Any], report: Report) -> dict[str, Any]:
    from core.changes.preview import preview_paths

    return {
        "preview": preview_paths([Path(path) for path in request["paths"]], report).model_dump(mode="json")
    }


def main(arguments: Sequence[str]) -> int:
    """The child's entry point. :param arguments: the memory limit in bytes."""
    from core.guests.worker_child import serve

    return serve(int(arguments[0]), _answer)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
