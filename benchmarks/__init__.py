"""Figures of this program beside those of others, as ratios, and long fuzzing runs.

``python -m benchmarks`` measures everything, ``python -m benchmarks inspect`` one group; ``python -m benchmarks fuzz``
throws damaged images at the inspector. A group is a package here with ``measure(bench) -> list[Figure]``.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache"
SAMPLES = CACHE / "samples"
RESULTS = Path(__file__).parent / "RESULTS.md"

if str(ROOT / "tests") not in sys.path:
    sys.path.insert(0, str(ROOT / "tests"))  # the builders of real images live there
