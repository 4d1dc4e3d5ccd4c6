"""Fixtures of all tests: the window offscreen, state in a folder of the test's own, samples built once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.folders import NewFolder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """AMIGRATE_HOME of this test; no credentials or settings of the machine's user are seen."""
    folder = tmp_path / "home"
    monkeypatch.setenv("AMIGRATE_HOME", str(folder))
    monkeypatch.setenv("AMIGRATE_BOOT", "never")  # eight seconds an import: tests of the boot ask for it
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-aws-credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return folder


@pytest.fixture(scope="module")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NewFolder]:
    """Makes folders that go with the module's last test; those of :func:`tmp_path_factory` stay until the run ends."""
    made: list[Path] = []

    def make(name: str) -> Path:
        made.append(tmp_path_factory.mktemp(name))
        return made[-1]

    yield make
    for folder in made:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sample_cache() -> Path:
    """Where samples that take long to build are kept from one run to the next."""
    folder = ROOT / ".cache" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(autouse=True)
def _needs(request: pytest.FixtureRequest) -> None:
    places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    for mark in request.node.iter_markers("needs"):
        for program in mark.args:
            if shutil.which(program, path=places) is None:
                pytest.skip(f"{program} is not installed")
