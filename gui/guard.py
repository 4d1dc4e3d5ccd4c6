"""What keeps the window from starting on this computer, told before anything breaks."""

from __future__ import annotations

import sys


def unfit(python: tuple[int, ...] = sys.version_info[:2], pyside: str | None = None) -> str:
    """Code of the sentence that says why not; "" when nothing does.

    PySide6 6.12 on Python before 3.12 drops a reference to True with each signal until the interpreter aborts.

    :param pyside: its version; read from the installed package when not given.
    """
    if pyside is None:
        try:
            import PySide6  # its own word: importlib.metadata would take 30 ms to say the same
        except ImportError:
            return "gui.no-pyside"
        pyside = str(PySide6.__version__)
    parts = [int(part) for part in pyside.split(".")[:2] if part.isdigit()]
    if parts >= [6, 12] and tuple(python) < (3, 12):
        return "gui.pyside-too-new"
    return ""
