"""Containers as files: the same bytes past the page cache and through it, whatever lies where."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import ImageError
from core.images.model import ImageFormat
from core.images.writers import Layout, target, write_layout

KIB, MIB = 1 << 10, 1 << 20


class Scattered(Layout):
    """Random bytes in runs that begin and end anywhere, zeros inside and between; its size is no multiple of anything."""

    format = ImageFormat.RAW

    def __init__(self) -> None:
        dice = random.Random(11)
        self.size = 11 * MIB + 777
        self.content = bytearray(self.size)
        self.runs = [(0, 100), (200, 3000), (64 * KIB - 1, 2), (300 * KIB + 5, 5 * MIB), (9 * MIB, 4096)]
        self.runs.append((self.size - 70 * KIB, 70 * KIB))
        for offset, length in self.runs:
            self.content[offset : offset + length] = dice.randbytes(length)
        self.content[MIB : 2 * MIB + 5] = bytes(MIB + 5)

    def read_at(self, offset: int, size: int) -> bytes:
        return bytes(self.content[offset : offset + size])

    def filled(self) -> Iterator[tuple[int, int]]:
        yield from self.runs


def refusing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that opens files for writes past the cache, and takes none; one of them only in part."""
    write, tried = os.pwrite, []

    def pwrite(descriptor: int, data: memoryview, offset: int) -> int:
        if descriptor in opened:
            tried.append(offset)
            if len(tried) == 1:
                return write(descriptor, data[:4096], offset)
            raise OSError(errno.EINVAL, "no")
        return write(descriptor, data, offset)

    opened: list[int] = []
    really = target._opened
    monkeypatch.setattr(target, "_opened", lambda path: opened.append(really(path)) or opened[-1])
    monkeypatch.setattr(os, "pwrite", pwrite)


@pytest.mark.parametrize("way", ["as it comes", "through the cache", "refused"])
def test_every_byte_is_where_it_belongs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    if way == "through the cache":
        monkeypatch.setattr(target, "_opened", lambda _path: -1)
    elif way == "refused":
        refusing(monkeypatch)
    layout, path, told = Scattered(), tmp_path / "made.raw", []
    write_layout(layout, path, lambda progress: told.append((progress.done, progress.total)))
    assert path.read_bytes() == layout.content
    filled = sum(length for _, length in layout.runs)
    assert told[-1] == (filled, filled)


@pytest.mark.skipif(
    not hasattr(os.stat_result, "st_blocks"), reason="the system does not tell what is stored"
)
def test_zeros_are_holes(tmp_path: Path) -> None:
    layout, path = Scattered(), tmp_path / "made.raw"
    write_layout(layout, path)
    assert path.stat().st_blocks * 512 < 5 * MIB


def test_nothing_is_left_of_a_file_that_could_not_be_written(tmp_path: Path) -> None:
    class Broken(Scattered):
        def read_at(self, offset: int, size: int) -> bytes:
            if offset > 4 * MIB:
                raise KeyError
            return super().read_at(offset, size)

    with pytest.raises(KeyError):
        write_layout(Broken(), tmp_path / "made.raw")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "posix_fallocate") or not hasattr(os, "O_DIRECT"), reason="Linux")
def test_a_file_system_that_allocates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """glibc answers EBADF: it would write zeros, and reads first what the descriptor does not let it read."""
    asked: list[int] = []

    def refuse(_descriptor: int, offset: int, _size: int) -> None:
        asked.append(offset)
        raise OSError(errno.EBADF, "no")

    monkeypatch.setattr(os, "posix_fallocate", refuse)
    layout, path = Scattered(), tmp_path / "made.raw"
    write_layout(layout, path)
    assert path.read_bytes() == layout.content
    assert asked


@pytest.mark.skipif(not hasattr(os, "posix_fallocate") or not hasattr(os, "O_DIRECT"), reason="Linux")
def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int, _offset: int, _size: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(ImageError) as caught:
        write_layout(Scattered(), tmp_path / "made.raw")
    assert caught.value.code == "image.write-failed"
    assert caught.value.facts["reason"] == "No space left on device"
    assert not list(tmp_path.iterdir())
