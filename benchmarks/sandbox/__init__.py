"""The sandbox: its S3 beside moto's, its memory, the import, the rehearsal."""

from __future__ import annotations

from benchmarks.folders import working_folder
from benchmarks.measure import Bench, Figure
from benchmarks.sandbox import importing, rehearsing, storing


def measure(bench: Bench) -> list[Figure]:
    with working_folder() as folder:
        parts = (storing, importing, rehearsing)
        return [figure for part in parts for figure in part.figures(bench, folder)]
