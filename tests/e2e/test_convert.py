"""``amigrate convert``: identical to the byte by qemu-img's own word, nothing left behind when it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from samples import containers

pytestmark = pytest.mark.needs("qemu-img")
QEMU_FORMAT = {"vhdx": "vhdx", "vhd": "vpc", "vmdk": "vmdk", "raw": "raw"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 KiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting needs root")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no tmpfs can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("kind", QEMU_FORMAT)
@pytest.mark.parametrize("source", ["qcow2-zstd", "vmdk-split-sparse", "vhdx-dynamic", "vdi-dynamic"])
def test_what_is_written_is_what_was_read(
    source: str, kind: str, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    raw = containers.raw_disk(tmp_path / "disk.img")
    made = tmp_path / f"made.{kind}"
    ended = amigrate("convert", containers.convert(raw, tmp_path, source), made)
    assert ended.code == 0, ended.err
    compared = subprocess.run(
        ["qemu-img", "compare", "-f", "raw", "-F", QEMU_FORMAT[kind], raw, made],
        capture_output=True,
        text=True,
        check=False,
    )
    # qemu-img rounds the odd size of this disk up where it makes VHDX and VMDK, and so do whole grains
    assert compared.stdout.endswith("Images are identical.\n"), compared.stdout + compared.stderr
    assert amigrate("inspect", made).code == 0


def test_the_source_and_existing_files_are_safe(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    raw = containers.raw_disk(tmp_path / "disk.raw")
    before = raw.read_bytes()
    other = tmp_path / "other.vhd"
    other.write_text("precious")
    for destination, word in ((raw, "never written"), (other, "--overwrite"), (tmp_path / "x.img", "format")):
        ended = amigrate("convert", raw, destination)
        assert ended.code == 2
        assert ended.is_one_sentence()
        assert word in ended.err
    assert raw.read_bytes() == before
    assert other.read_text() == "precious"
    assert amigrate("convert", raw, other, "--overwrite").code == 0
    assert other.read_bytes()[:8] == b"conectix"


def test_a_full_disk_leaves_nothing_behind(
    small_disk: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    raw = containers.raw_disk(tmp_path / "disk.img")
    for kind in QEMU_FORMAT:
        ended = amigrate("convert", raw, small_disk / f"made.{kind}")
        assert ended.code == 2
        assert ended.is_one_sentence(), ended.err
        assert "o space" in ended.err
        assert list(small_disk.iterdir()) == []


def test_an_image_without_a_readable_disk(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    bomb = containers.tar_bomb(tmp_path / "bomb.ova", 2000)
    ended = amigrate("convert", bomb, tmp_path / "made.vhd")
    assert ended.code == 2
    assert ended.is_one_sentence(), ended.err
    assert "bomb.ova" in ended.err


def test_it_loads_what_it_uses(tmp_path: Path) -> None:
    """A small disk takes as long as the program's start."""
    source = tmp_path / "disk.raw"
    source.write_bytes(bytes(510) + b"\x55\xaa" + bytes(1 << 20))
    modules = [
        "rich",
        "botocore",
        "awscrt",
        "xml.etree",
        "core.images.ova",
        "core.images.vmdk",
        "core.guests",
    ]
    script = (
        "import sys; from gui.__main__ import main; ended = main(sys.argv[1:]);"
        f"print([name for name in {modules!r} if name in sys.modules]); sys.exit(ended)"
    )
    command = [sys.executable, "-c", script, "convert", str(source), str(tmp_path / "disk.vhdx")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
