import os
from pathlib import Path

import pytest

from core.sandbox import sparse

MIB = 1 << 20
WANTED = b"".join((b"a" * MIB, bytes(8 * MIB), b"b" * 100, bytes(3 * MIB), b"c"))


def stored_bytes(path: Path) -> int:
    return path.stat().st_blocks * 512


@pytest.fixture
def holes() -> bool:
    return hasattr(os, "SEEK_DATA") and hasattr(os.stat_result, "st_blocks")


def test_a_copy_has_the_bytes_and_the_holes(tmp_path: Path, holes: bool) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    with source.open("wb") as file:
        file.write(WANTED)
        file.truncate(1 << 30)
    sparse.copy(source, target)
    assert target.stat().st_size == 1 << 30
    with target.open("rb") as file:
        assert file.read(len(WANTED)) == WANTED
    if holes:  # the zeros that the source stores, too, are a hole in the copy
        assert stored_bytes(target) <= 3 * MIB < stored_bytes(source)


def test_what_was_there_goes(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"\0x")
    target.write_bytes(b"longer than that")
    sparse.copy(source, target)
    assert target.read_bytes() == b"\0x"


def test_an_empty_disk(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    sparse.copy(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b""


def test_half_a_copy_is_no_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"x")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sparse, "write_all", full)
    with pytest.raises(OSError, match="No space"):
        sparse.copy(tmp_path / "a", tmp_path / "b")
    assert not (tmp_path / "b").exists()
