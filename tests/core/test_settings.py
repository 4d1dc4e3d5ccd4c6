from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.settings import Places, write_atomically


def test_the_home_moves(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AMIGRATE_HOME", str(tmp_path / "elsewhere"))
    places = Places.default()
    assert places.home == tmp_path / "elsewhere"
    assert places.migrations == tmp_path / "elsewhere" / "migrations"
    assert places.migrations.is_dir()


def test_a_file_is_written_whole_and_readable_as_any_other(tmp_path: Path) -> None:
    plain, written = tmp_path / "plain", tmp_path / "written"
    plain.write_bytes(b"")
    write_atomically(written, b"first")
    write_atomically(written, b"second")
    assert written.read_bytes() == b"second"
    assert written.stat().st_mode == plain.stat().st_mode
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["plain", "written"]


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["target"]
