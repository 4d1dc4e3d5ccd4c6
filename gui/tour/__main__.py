"""Where ``python -m gui.tour`` starts."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from gui.tour.camera import EVERYDAY, LARGE
from gui.tour.walk import run_tour

SCALED = "AMIGRATE_TOUR_SCALED"
"""Set for the second process: Qt reads its scale factor once, at the start."""


def main(arguments: Sequence[str]) -> int:
    """Returns the exit code: 0 when the image became an AMI, and the other one was refused as it must be."""
    if len(arguments) != 2:
        print("usage: python -m gui.tour SAMPLE PICTURES", file=sys.stderr)
        return 2
    sample, pictures = Path(arguments[0]), Path(arguments[1])
    if os.environ.get(SCALED):
        return run_tour(sample, pictures, LARGE)
    ended = run_tour(sample, pictures, EVERYDAY)
    if ended:
        return ended
    print("tour: the same at 200 %", flush=True)
    scaled = {**os.environ, SCALED: "1", "QT_SCALE_FACTOR": "2"}
    return subprocess.run([sys.executable, "-m", "gui.tour", *arguments], env=scaled, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
