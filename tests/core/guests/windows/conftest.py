"""What the Windows tests share: hives of this machine, real ones, and a reader over a folder."""

from __future__ import annotations

import itertools
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.registry_hives import available
from samples.windows import windows_tree
from samples.windows_trees import read_tree

from core.guests.windows.model import WindowsSystem

HIVES = Path(__file__).parents[5] / "shared" / "data" / "hives"
ReadWindows = Callable[..., WindowsSystem]


@pytest.fixture(autouse=True)
def _hivex() -> None:
    if not available():
        pytest.skip("libhivex is not installed")


@pytest.fixture
def real_hive(tmp_path: Path) -> Callable[[str], Path]:
    """Unpack a real hive of shared/data/hives; the test is skipped where there is none."""

    def unpack(name: str) -> Path:
        packed = HIVES / f"{name}.xz"
        if not packed.exists():
            pytest.skip(f"{packed} is not here")
        path = tmp_path / name
        path.write_bytes(lzma.decompress(packed.read_bytes()))
        return path

    return unpack


@pytest.fixture
def windows(tmp_path: Path) -> ReadWindows:
    """``windows("2019", autologon="1")`` lays such an installation and reads it."""

    folders = (tmp_path / f"windows-{number}" for number in itertools.count())

    def read(generation: str = "2019", **switches: object) -> WindowsSystem:
        return read_tree(windows_tree(next(folders), generation, **switches))

    return read
