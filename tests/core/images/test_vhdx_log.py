"""Images that were not closed: tables whose right content is only in the log."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.containers import vhdx_dirty_log
from samples.image_checks import codes, evidence
from samples.vhdx_logs import vhdx_log_entry, vhdx_write_log

from core.images import Image, ProblemCode, scan

pytestmark = pytest.mark.needs("qemu-img")
Copy = Callable[[str], Path]
Open = Callable[[Path], Image]
SECTOR = 4096
LOG_SIZE = 1 << 20


@pytest.fixture
def unclosed(copy: Copy) -> tuple[Path, int, bytes]:
    """An image whose first table sector is gone; the place and content that it ought to have."""
    path = vhdx_dirty_log(copy("vhdx-dynamic"))
    place = containers.vhdx_regions(path)["bat"]
    right = containers.peek(path, place, SECTOR)
    containers.patch(path, place, bytes(SECTOR))
    return path, place, right


def qemu_agrees(path: Path, source: Path) -> None:
    """QEMU replays the log of a copy and finds the same disk."""
    other = path.with_name("replayed.vhdx")
    other.write_bytes(path.read_bytes())
    subprocess.run(["qemu-img", "check", "-r", "all", str(other)], check=True, capture_output=True)
    subprocess.run(
        ["qemu-img", "compare", "-f", "raw", str(source), str(other)], check=True, capture_output=True
    )


@pytest.mark.parametrize("place_in_log", [0, 8192, LOG_SIZE - 4096])
def test_replayed(
    place_in_log: int, unclosed: tuple[Path, int, bytes], opened: Open, source: Path, source_bytes: bytes
) -> None:
    """Also where the entry goes round the end of the ring."""
    path, place, right = unclosed
    size = path.stat().st_size
    entry = vhdx_log_entry(7, [(place, right)], tail=place_in_log, file_size=size)
    vhdx_write_log(path, place_in_log, entry)
    before = path.read_bytes()
    image = opened(path)
    assert codes(image) == {ProblemCode.VHDX_LOG_DIRTY}
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes
    assert scan(image) == ()
    assert path.read_bytes() == before
    qemu_agrees(path, source)


def test_entries_are_replayed_in_order(
    unclosed: tuple[Path, int, bytes], opened: Open, source: Path, source_bytes: bytes
) -> None:
    """Wrong content first, then zeros, then the right one; an older sequence elsewhere does not count."""
    path, place, right = unclosed
    size = path.stat().st_size
    old = vhdx_log_entry(3, [(place, b"\xee" * SECTOR)], tail=65536, file_size=size)
    vhdx_write_log(path, 65536, old)
    at = 0
    for sequence, change in ((10, b"\xdd" * SECTOR), (11, SECTOR), (12, right)):
        entry = vhdx_log_entry(sequence, [(place, change)], tail=0, file_size=size)
        vhdx_write_log(path, at, entry)
        at += len(entry)
    assert opened(path).disks[0].read_at(0, len(source_bytes)) == source_bytes
    qemu_agrees(path, source)


def test_zeros_and_many_descriptors(
    unclosed: tuple[Path, int, bytes], opened: Open, source_bytes: bytes
) -> None:
    """More descriptors than fit into the first sector of an entry."""
    path, place, right = unclosed
    containers.patch(path, place + 8 * SECTOR, b"\xff" * SECTOR * 160)
    changes: list[tuple[int, bytes | int]] = [(place + (8 + n) * SECTOR, SECTOR) for n in range(160)]
    changes.append((place, right))
    vhdx_write_log(path, 0, vhdx_log_entry(1, changes, file_size=path.stat().st_size))
    assert opened(path).disks[0].read_at(0, len(source_bytes)) == source_bytes


@pytest.mark.parametrize("torn", [100, 4200])
def test_torn_entry_does_not_count(
    torn: int, unclosed: tuple[Path, int, bytes], opened: Open, source_bytes: bytes
) -> None:
    path, place, right = unclosed
    size = path.stat().st_size
    good = vhdx_log_entry(5, [(place, right)], file_size=size)
    bad = bytearray(vhdx_log_entry(6, [(place, b"\xaa" * SECTOR)], file_size=size))
    bad[torn] ^= 1
    vhdx_write_log(path, 0, good + bytes(bad))
    assert opened(path).disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_log_that_cannot_be_used(unclosed: tuple[Path, int, bytes], opened: Open) -> None:
    path, _, _ = unclosed
    image = opened(path)
    assert (
        "the log cannot be used (no valid sequence of entries)"
        in evidence(image, ProblemCode.VHDX_LOG_DIRTY)[1]
    )
    assert image.disks[0].read_at(0, 512) == bytes(512)


def test_file_cut_after_the_log_was_written(unclosed: tuple[Path, int, bytes], opened: Open) -> None:
    path, place, right = unclosed
    entry = vhdx_log_entry(5, [(place, right)], file_size=path.stat().st_size)
    containers.truncate(vhdx_write_log(path, 0, entry), -(1 << 20))
    image = opened(path)
    assert "the file ends at byte" in evidence(image, ProblemCode.VHDX_LOG_DIRTY)[1]


def test_hostile_logs(unclosed: tuple[Path, int, bytes], opened: Open) -> None:
    """Entries that claim the whole ring at every sector, and zeros without end."""
    path, place, _ = unclosed
    entry = bytearray(vhdx_log_entry(5, [(place, 1 << 62)], file_size=path.stat().st_size))
    entry[8:12] = LOG_SIZE.to_bytes(4, "little")
    vhdx_write_log(path, 0, bytes(entry) * (LOG_SIZE // SECTOR))
    assert "entries overlap" in evidence(opened(path), ProblemCode.VHDX_LOG_DIRTY)[1]
    alone = vhdx_log_entry(5, [(0, 1 << 62)], file_size=path.stat().st_size)
    vhdx_write_log(path, 0, alone.ljust(LOG_SIZE, b"\0"))
    assert ProblemCode.VHDX_CHECKSUM in codes(opened(path))
