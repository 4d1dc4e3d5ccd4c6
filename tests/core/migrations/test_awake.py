from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.migrations.awake import awake

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="systemd-inhibit is Linux's")

_INHIBIT = """#!/bin/sh
printf '%s\\n' "$@" > {folder}/asked
echo $$ > {folder}/pid
exec cat
"""


@pytest.fixture
def inhibitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemd-inhibit that writes down what it was asked (the real one needs logind, which no container has)."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "systemd-inhibit"
    program.write_text(_INHIBIT.format(folder=folder))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


def _pid(folder: Path) -> int:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        text = (folder / "pid").read_text() if (folder / "pid").exists() else ""
        if text.endswith("\n"):
            return int(text)
        time.sleep(0.01)
    raise AssertionError("the inhibitor was not started")


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return state != "Z"


def test_asked_while_the_block_runs_and_no_longer(inhibitor: Path) -> None:
    with awake("sending web01") as asked:
        assert asked
        pid = _pid(inhibitor)
        assert _alive(pid)
        words = (inhibitor / "asked").read_text().splitlines()
        assert words == ["--what=sleep:idle", "--who=amigrate", "--why=sending web01", "--mode=block", "cat"]
    assert not _alive(pid)


def test_it_ends_with_a_killed_process(inhibitor: Path) -> None:
    program = (
        "from core.migrations.awake import awake\nwith awake('x'):\n print('held', flush=True)\n input()"
    )
    child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"held\n"
    pid = _pid(inhibitor)
    child.kill()
    child.communicate()
    deadline = time.monotonic() + 20
    while _alive(pid):
        assert time.monotonic() < deadline, "the computer would stay awake for ever"
        time.sleep(0.01)


def test_without_the_program_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with awake("x") as asked:
        assert not asked
