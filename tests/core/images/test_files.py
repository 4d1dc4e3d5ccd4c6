from __future__ import annotations

import os
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.errors import ImageError
from core.images import files
from core.images.files import FolderSiblings, JoinedWindow, SharedFile, is_plain_name

CONTENT = random.Random(5).randbytes(300_000)


@pytest.fixture
def file(tmp_path: Path) -> SharedFile:
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    return SharedFile(path)


@pytest.mark.parametrize("pread", [True, False])
def test_threads_read_what_they_asked_for(
    pread: bool, file: SharedFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With os.pread, and without it as on Windows."""
    monkeypatch.setattr(files, "_HAS_PREAD", pread)

    def read_much(seed: int) -> bool:
        dice = random.Random(seed)
        places = [(dice.randrange(len(CONTENT)), dice.randrange(10_000)) for _ in range(300)]
        return all(file.read_at(at, size) == CONTENT[at : at + size] for at, size in places)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read_much, range(8)))
    assert list(file.holes_skipped(0, 1000)) == [(0, 1000)]
    file.close()


def test_large_reads_are_put_together(file: SharedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_LARGEST_READ", 1000)
    assert file.read_at(10, 200_000) == CONTENT[10:200_010]
    monkeypatch.setattr(files, "_HAS_PREAD", False)
    assert file.read_at(10, 400_000) == CONTENT[10:]
    file.close()


def test_windows_end_where_they_end(file: SharedFile) -> None:
    part = file.part(1000, 500).part(100)
    assert part.size == 400
    assert part.read_at(0, 9999) == CONTENT[1100:1500]
    assert part.read_at(400, 1) == part.read_at(-1, 1) == b""
    assert file.part(len(CONTENT) + 5).size == 0
    assert file.part(0, -5).size == 0
    joined = JoinedWindow([file.part(0, 10), file.part(50, 0), file.part(100, 20)])
    whole = CONTENT[:10] + CONTENT[100:120]
    assert [joined.read_at(at, 15) for at in range(32)] == [whole[at : at + 15] for at in range(32)]
    file.close()


@pytest.mark.skipif(not hasattr(os, "SEEK_DATA"), reason="holes are asked for on POSIX only")
def test_holes(tmp_path: Path) -> None:
    path = tmp_path / "holes"
    with path.open("wb") as out:
        out.truncate(10 << 20)
        out.seek(4 << 20)
        out.write(b"x" * 4096)
    file = SharedFile(path)
    ranges = list(file.holes_skipped(0, 10 << 20))
    assert all(size > 0 for _, size in ranges)
    assert any(at <= 4 << 20 < at + size for at, size in ranges)
    part = file.part(1 << 20, 5 << 20)
    assert [(at + (1 << 20), size) for at, size in part.holes_skipped(0, part.size)] == [
        (at, size) for at, size in ranges if at < 6 << 20
    ]
    file.close()


def test_file_that_shrinks_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(10_000))
    file = SharedFile(path)
    path.write_bytes(bytes(5000))
    assert len(file.read_at(4000, 4000)) == 1000
    file.close()


def test_read_failure(file: SharedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files, "_HAS_PREAD", True)
    monkeypatch.setattr(os, "pread", broken, raising=False)
    with pytest.raises(ImageError) as caught:
        file.read_at(77, 5)
    assert (caught.value.code, caught.value.retryable) == ("image.read-failed", True)
    assert caught.value.facts["offset"] == 77
    file.close()


@pytest.mark.parametrize("name", ["disk.vmdk", "Windows Server (1)-disk.vmdk", "ä.raw", ".hidden", "a..b"])
def test_plain_names(name: str) -> None:
    assert is_plain_name(name)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "...", "a/b", "/a", "a\\b", "C:x", "x:stream", "a\0b", "a\nb", "x" * 256, "a*", " "],
)
def test_names_that_are_not_plain(name: str, tmp_path: Path) -> None:
    assert not is_plain_name(name)
    with pytest.raises(ImageError):
        FolderSiblings(tmp_path, []).find(name)


def test_siblings_are_opened_once(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    opened: list[SharedFile] = []
    siblings = FolderSiblings(tmp_path, opened)
    assert siblings.find("a") is siblings.find("a")
    assert siblings.find("b") is None
    assert len(opened) == 1
    opened[0].close()
