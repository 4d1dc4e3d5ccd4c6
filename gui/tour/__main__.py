"""Where ``python -m gui.tour`` starts."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from gui.tour.camera import EVERYDAY, LARGE, Variant
from gui.tour.walk import run_tour
from gui.translations import LANGUAGES

SCALED = "AMIGRATE_TOUR_SCALED"
"""Set for the second process: Qt reads its scale factor once, at the start."""
LANGUAGE = "AMIGRATE_TOUR_LANGUAGE"
"""Set for the processes of the other languages: each text is made in the language of its start."""


def _told(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt has to say, but for what the offscreen plug-in says of itself with every window."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def main(arguments: Sequence[str]) -> int:
    """Returns the exit code: 0 when the image became an AMI, and the other one was refused as it must be."""
    files = [argument for argument in arguments if argument != "--languages"]
    if len(files) != 2:
        print("usage: python -m gui.tour [--languages] SAMPLE PICTURES", file=sys.stderr)
        return 2
    sample, pictures = Path(files[0]), Path(files[1])
    qInstallMessageHandler(_told)
    if os.environ.get(SCALED):
        return run_tour(sample, pictures, LARGE, thorough=False)
    if language := os.environ.get(LANGUAGE):
        return run_tour(sample, pictures, (Variant(language),), language, thorough=False)
    ended = run_tour(sample, pictures, EVERYDAY)
    more = [("at 200 %", {SCALED: "1", "QT_SCALE_FACTOR": "2"})]
    if "--languages" in arguments:
        more += [(f"in {name}", {LANGUAGE: code}) for code, name in LANGUAGES.items() if code != "en"]
    for told, settings in more:
        if ended:
            break
        print(f"tour: the same {told}", flush=True)
        command = [sys.executable, "-m", "gui.tour", *files]
        ended = subprocess.run(command, env={**os.environ, **settings}, check=False).returncode
    return ended


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
