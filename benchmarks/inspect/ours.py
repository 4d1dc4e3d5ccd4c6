"""Our side: the full check of an image, as the command line and the window do it, in a worker that is warm."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

from benchmarks.machine import children, peak_memory
from core.guests.worker import Inspector
from core.rules import judge
from core.rules.model import ImageReport


class Checker:
    """One inspector, kept for everything that is measured."""

    def __init__(self) -> None:
        self._inspector = Inspector()

    def __enter__(self) -> Self:
        self._inspector.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._inspector.close()

    def check(self, path: Path) -> ImageReport:
        """All facts and all verdicts.

        :raises RuntimeError: the image could not be read, so that nothing was measured.
        """
        inspection = self._inspector.inspect([path])
        if inspection.failure is not None or inspection.guest is None or not inspection.guest.systems:
            raise RuntimeError(f"{path} cannot be checked: {inspection.failure or 'no system found'}")
        return judge(inspection)

    @staticmethod
    def peak_memory() -> int | None:
        """Most bytes that the worker has had at once; None where the system does not tell."""
        peaks = [peak for child in children(os.getpid()) if (peak := peak_memory(child)) is not None]
        return max(peaks, default=None)
