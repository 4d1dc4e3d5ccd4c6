"""A machine's process does not outlive a program that was killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from samples.processes import alive, assert_gone

ROOT = Path(__file__).parents[4]
PROGRAM = """
import subprocess, sys, time
from core.sandbox.rehearsal.reaper import Reaper
reaper = Reaper()
children = [subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) for _ in range(2)]
for child in children:
    reaper.watch(child.pid)
children[1].kill()
children[1].wait()
reaper.forget(children[1].pid)
print(children[0].pid, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_children_end_with_a_killed_program() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        assert alive(child)
        program.kill()
    assert_gone(child)
