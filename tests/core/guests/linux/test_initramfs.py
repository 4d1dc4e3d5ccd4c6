"""Initramfs of every compression, whole and damaged."""

from __future__ import annotations

import gzip
import random
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples.linux_parts import cpio, initramfs, packed
from samples.trees import guest_files

from core.guests.linux import initramfs as reader
from core.guests.linux.initramfs import read_drivers

KINDS = ("", "gzip", "bzip2", "xz", "lzma", "lz4", "lz4-frame", "zstd")
DRIVERS = ("xen-blkfront", "nvme", "ena")


def drivers(root: Path, data: bytes, *, deep: bool = True) -> tuple[tuple[str, ...] | None, str]:
    fact = read_drivers(guest_files(root, {"boot/initrd": data}), "/boot/initrd", deep=deep)
    assert fact.where == "disk 1, /boot/initrd"
    return fact.value, fact.unread


@pytest.mark.parametrize("early", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_compressions(kind: str, early: bool, tmp_path: Path) -> None:
    assert drivers(tmp_path, initramfs("6.1.0", DRIVERS, kind, early=early)) == (DRIVERS, "")


def test_modules_that_are_compressed_themselves_and_elder_names(tmp_path: Path) -> None:
    members = {
        "lib/modules/1/a/nvme.ko.xz": b"x",
        "lib/modules/1/b/xen_netfront.ko.zst": b"",
        "lib/modules/1/xen-vbd.ko": b"",
        "lib/nvme-fc.ko": b"",
        "ena.ko.bak": b"",
        "virtio-blk": b"",
    }
    assert drivers(tmp_path, cpio(members)) == (("xen-blkfront", "xen-netfront", "nvme"), "")


def test_several_archives_plain_and_within_one_stream(tmp_path: Path) -> None:
    """Ubuntu 24.04: microcode, then plain modules, then a compressed archive; dracut may add one within the stream."""
    plain = cpio({"kernel/x86": b"a" * 100}) + bytes(4096) + cpio({"m/ena.ko.zst": b"b"}) + bytes(512)
    data = plain + packed(cpio({"init": b""}) + bytes(1024) + cpio({"m/nvme.ko": b"c" * 700_000}), "zstd")
    assert drivers(tmp_path, data) == (("nvme", "ena"), "")


def test_an_archive_larger_than_a_piece(tmp_path: Path) -> None:
    members = {f"big{number}": bytes(300_000 + number) for number in range(8)} | {"lib/ena.ko": b"x"}
    for kind in ("", "gzip", "xz", "lz4"):
        assert drivers(tmp_path / (kind or "plain"), packed(cpio(members), kind)) == (("ena",), "")


def test_lz4_of_several_blocks(tmp_path: Path) -> None:
    first = cpio({"big": bytes(8 << 20), "lib/nvme.ko": b"x"})
    data = packed(first[: 8 << 20], "lz4") + packed(first[8 << 20 :], "lz4")[4:]
    assert drivers(tmp_path, data) == (("nvme",), "")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind])
def test_what_breaks_off_is_unreadable(kind: str, tmp_path: Path) -> None:
    data = initramfs("6.1.0", DRIVERS, kind)
    assert drivers(tmp_path, data[: len(data) // 2]) == (None, "linux.initramfs-unreadable")


@pytest.mark.parametrize(
    "data",
    [
        b"no initramfs at all",
        bytes(5000),
        b"070701" + b"z" * 200,
        b"\x1f\x8b" + b"x" * 100,
        packed(b"text", "gzip"),
        cpio({"a": b""})[:100],
    ],
)
def test_what_is_no_initramfs(data: bytes, tmp_path: Path) -> None:
    assert drivers(tmp_path, data) == (None, "linux.initramfs-unreadable")


LATE = cpio({"lib/nvme.ko": b"x", "large": random.Random(1).randbytes(900_000), "lib/ena.ko": b"x"})
"""What decides stands at the start, much follows."""


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind])
def test_a_quick_look_tells_whether_the_rest_is_there(kind: str, tmp_path: Path) -> None:
    """Blocks tell it without inflating them (zstd, lz4, xz); the others are inflated to their end."""
    data = packed(LATE, kind)
    early = kind in {"zstd", "lz4", "xz"}
    for name, made, expected in (
        ("whole", data, ("nvme",) if early else ("nvme", "ena")),
        ("padded", data + bytes(1024), ("nvme",) if early else ("nvme", "ena")),
        ("last bytes gone", data[:-9], None),
        ("half", data[: len(data) * 2 // 3], None),
    ):
        files = guest_files(tmp_path / name, {"boot/initrd": made})
        fact = read_drivers(files, "/boot/initrd", frozenset({"nvme"}))
        assert (fact.value, fact.unread) == (expected, "" if expected else "linux.initramfs-unreadable"), name


def test_a_damaged_checksum_is_found_by_the_deep_check(tmp_path: Path) -> None:
    data = bytearray(packed(LATE, "xz"))
    data[len(data) // 2] ^= 0xFF
    assert drivers(tmp_path / "a", bytes(data)) == (None, "linux.initramfs-unreadable")
    files = guest_files(tmp_path / "b", {"boot/initrd": bytes(data)})
    quick = read_drivers(files, "/boot/initrd", frozenset({"nvme"}))
    assert quick.value == ("nvme",), "all that was asked for was found before the damage"


def test_what_was_found_counts_though_the_rest_is_too_long_for_a_quick_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "QUICK_LIMIT", 600_000)
    files = guest_files(tmp_path, {"boot/initrd": gzip.compress(LATE)})
    assert read_drivers(files, "/boot/initrd", frozenset({"nvme"})).value == ("nvme",)
    assert read_drivers(files, "/boot/initrd", frozenset({"ena"})).unread == "linux.initramfs-only-deep"


@pytest.mark.parametrize("repeated", [b"\x02\x21\x4c\x18", b"\x01\0\0\0\0"], ids=["streams", "blocks"])
def test_lz4_of_nothing_ends(repeated: bytes, tmp_path: Path) -> None:
    """A hundred million empty streams or blocks: one by one they would take minutes."""
    real = packed(cpio({"lib/nvme.ko": b"x"}), "lz4")
    data = real + repeated * ((64 << 20) // len(repeated))
    began = time.monotonic()
    found, reason = drivers(tmp_path / "deep", data)
    assert (found, reason) in {(None, "linux.initramfs-unreadable"), (("nvme",), "")}
    files = guest_files(tmp_path / "quick", {"boot/initrd": data})
    assert read_drivers(files, "/boot/initrd", frozenset({"nvme"})).unread == "linux.initramfs-unreadable"
    assert time.monotonic() - began < 20


def test_zstd_of_blocks_of_nothing_ends(tmp_path: Path) -> None:
    head = b"\x28\xb5\x2f\xfd\x00\x58"
    files = guest_files(tmp_path, {"boot/initrd": head + bytes(48 << 20)})
    assert read_drivers(files, "/boot/initrd", frozenset({"nvme"})).unread == "linux.initramfs-unreadable"


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = gzip.compress(cpio({"zeros": bytes(30 << 20), "lib/ena.ko": b""}), 9)
    monkeypatch.setattr(reader, "QUICK_LIMIT", 1 << 20)
    monkeypatch.setattr(reader, "DEEP_LIMIT", 8 << 20)
    assert drivers(tmp_path / "a", bomb, deep=False) == (None, "linux.initramfs-only-deep")
    assert drivers(tmp_path / "b", bomb) == (None, "linux.initramfs-too-large")


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"boot/initrd/x": b""})
    for path in ("/boot/initrd", "/boot/other"):
        fact = read_drivers(files, path)
        assert fact.known
        assert fact.value is None


@settings(max_examples=200, deadline=3000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(KINDS),
    early=st.booleans(),
    changes=st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), max_size=30),
    cut=st.integers(0, 4096),
)
def test_damage_never_raises(
    kind: str, early: bool, changes: list[tuple[int, int]], cut: int, tmp_path: Path
) -> None:
    data = bytearray(initramfs("6.1.0", DRIVERS, kind, early=early))
    for offset, value in changes:
        data[offset % len(data)] = value
    found, unread = drivers(tmp_path, bytes(data[: len(data) - cut]))
    assert (found is None) == bool(unread)
