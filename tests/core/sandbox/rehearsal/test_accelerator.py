"""What an accelerator is probed with does not outlive the program: where it does not work it would compute for ever."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from samples.processes import assert_gone

from core.sandbox.rehearsal.accelerator import probe

ROOT = Path(__file__).parents[4]
PROGRAM = """
import sys, time
from pathlib import Path
from core.sandbox.rehearsal.accelerator import probe_ahead
qemu, told, stays = sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "stays"
probe_ahead(qemu)
while not told.exists():
    time.sleep(0.01)
print("probing", flush=True)
if stays:
    time.sleep(600)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def stuck(tmp_path: Path) -> Path:
    """A QEMU whose accelerator does not work; its process id is in the file ``told``."""
    program = tmp_path / "qemu"
    told = tmp_path / "told"
    program.write_text(f"#!/bin/sh\necho $$ > {told}.new\nmv {told}.new {told}\nexec sleep 600\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize("end", ["stays", "ends"])
def test_it_ends_with_a_program_that_is_killed_or_goes(stuck: Path, tmp_path: Path, end: str) -> None:
    told = tmp_path / "told"
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(stuck), str(told), end], stdout=subprocess.PIPE, cwd=ROOT
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"probing\n"
        if end == "stays":
            program.kill()
    assert_gone(int(told.read_text()))


def test_it_ends_when_its_time_is_over(stuck: Path, tmp_path: Path) -> None:
    assert not probe(str(stuck), "kvm")
    assert_gone(int((tmp_path / "told").read_text()))
