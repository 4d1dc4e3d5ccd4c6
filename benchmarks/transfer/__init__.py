"""The figures of issue 4: uploads against s5cmd, ``aws s3 cp`` and boto3; a disk that is mostly free; containers; memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.measure import Bench, Figure


def measure(bench: Bench) -> list[Figure]:
    """All figures of this group, printed as they come."""
    # Imported late: what is measured is a process of this package, and it should not pay for the measuring.
    from benchmarks.folders import working_folder
    from benchmarks.transfer import containers, disks, uploads, window

    with working_folder() as here:
        return [
            *uploads.figures(bench, here),
            *window.figures(bench, here),
            *disks.figures(bench, here),
            *containers.figures(bench, here),
        ]
