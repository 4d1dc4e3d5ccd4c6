"""The stand-alone program, built as `make bundle` builds it, in an environment without Python: it checks an image and migrates it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from samples import micro_vm

from core.settings import Places
from gui.single import hand_over

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "amigrate" / ("amigrate.exe" if sys.platform == "win32" else "amigrate")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.needs("debugfs")]


@pytest.fixture(scope="module")
def bundle() -> Path:
    built = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "bundle.py"), "--no-archive"],
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )
    assert built.returncode == 0, built.stderr[-3000:]
    return PROGRAM


def run(program: Path, home: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Nothing of this environment is handed on: no PATH to a Python, no PYTHONPATH."""
    environment = {
        "HOME": str(home),
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "AMIGRATE_HOME": str(home),
        "LC_ALL": "C.UTF-8",
        **more,
    }
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return subprocess.run(
        [program, *arguments], env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def test_it_checks_and_migrates_an_image(bundle: Path, sample_cache: Path, tmp_path: Path) -> None:
    image = micro_vm.cached(sample_cache)
    checked = run(bundle, tmp_path, "check", str(image), "--json")
    report = json.loads(checked.stdout)["images"][0]
    assert checked.returncode == 0, checked.stderr
    assert report["guest"]["systems"][0]["family"] == "linux"
    assert {finding["rule"] for finding in report["findings"]} >= {"FMT-01", "OS-01", "KRN-03", "TAB-02"}
    migrated = run(bundle, tmp_path, "migrate", str(image), "--target", "sandbox", "--yes")
    assert migrated.returncode == 0, migrated.stderr
    assert migrated.stdout.splitlines()[-1].startswith("ami-")


def test_its_window_opens_and_is_the_only_one(bundle: Path, tmp_path: Path) -> None:
    qt = {"QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(
        [bundle],
        env={"HOME": str(tmp_path), "AMIGRATE_HOME": str(tmp_path), "LC_ALL": "C.UTF-8", **qt},
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 60
        while not hand_over(Places(tmp_path), []):
            assert first.poll() is None, "it ended by itself"
            assert time.monotonic() < deadline
            time.sleep(0.05)
        second = run(bundle, tmp_path, "--window", **qt)
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(30)
