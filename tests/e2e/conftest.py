"""Fixtures of the end-to-end tests: the program as users run it, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from samples import tour_sample

PROGRAM = Path(sys.executable).with_name("amigrate")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def is_one_sentence(self) -> bool:
        """Standard error holds just one sentence of ours and no traceback."""
        lines = [line for line in self.err.splitlines() if line.strip()]
        return len(lines) == 1 and lines[0].startswith("amigrate: ") and "Traceback" not in self.err


@pytest.fixture
def amigrate(home: Path) -> Callable[..., Ended]:
    """Run ``amigrate`` with arguments; state lies in this test's home."""

    def run(*arguments: str | Path, timeout: float = 240) -> Ended:
        done = subprocess.run(
            [PROGRAM, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "AMIGRATE_HOME": str(home), "COLUMNS": "200"},
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def files_below(tmp_path: Path) -> Callable[[], set[Path]]:
    """All files in the test's folder, to see that nothing was left behind."""
    return lambda: {path for path in tmp_path.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def sample_ova(sample_cache: Path) -> Path:
    """The tour's sample: a bootable Debian of 64 MiB in an OVA, as an admin brings it."""
    missing = tour_sample.micro_vm.missing_programs()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    return tour_sample.cached(sample_cache)
