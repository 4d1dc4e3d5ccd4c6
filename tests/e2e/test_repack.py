"""Disks sent and written without what is free in them, by the command line alone."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import filesystems, micro_vm
from samples.filesystems import GIB, MIB, Part

from core.images import open_image


@pytest.fixture
def machine(tmp_path: Path, sample_cache: Path) -> Path:
    """A Linux as EC2 wants it, 64 MiB."""
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    path = tmp_path / "micro.raw"
    path.write_bytes(micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False)).read_bytes())
    return path


@pytest.mark.slow
@pytest.mark.needs("qemu-img")
def test_a_qcow2_becomes_an_ami(
    machine: Path, tmp_path: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    qcow2 = tmp_path / "micro.qcow2"
    subprocess.run(["qemu-img", "convert", "-O", "qcow2", str(machine), str(qcow2)], check=True)
    refused = amigrate("migrate", qcow2, "--repack", "never", "--yes")
    assert refused.code == 1
    assert "FMT-12" in refused.err
    ended = amigrate("migrate", qcow2, "--yes")
    assert ended.code == 0, ended.err
    assert "as VHDX without what is free" in ended.out
    image_id = ended.out.strip().splitlines()[-1]
    record = json.loads((home / "sandbox" / "images" / f"{image_id}.json").read_text())
    assert Path(record["disks"][0]["raw"]).is_file()


@pytest.mark.needs("mke2fs", "debugfs", "e2fsck", "qemu-img")
@pytest.mark.parametrize("kind", ["vhdx", "vhd", "vmdk", "raw"])
def test_convert_leaves_out_what_was_deleted(kind: str, tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "kept").write_bytes(b"kept" * 100_000)
    (tree / "deleted").write_bytes(random.Random(1).randbytes(50 * MIB))
    volume = filesystems.ext("ext4", tree, tmp_path / "volume.img", 256 * MIB)
    filesystems.run("debugfs", "-w", "-R", "rm deleted", volume)
    raw = filesystems.mbr_disk(tmp_path / "disk.raw", [Part(volume)], size=GIB)
    made, skipped = tmp_path / f"whole.{kind}", tmp_path / f"skipped.{kind}"
    assert amigrate("convert", raw, made).code == 0
    ended = amigrate("convert", "--skip-free", raw, skipped)
    assert ended.code == 0, ended.err
    assert "disk 1, partition 1" in ended.err
    assert skipped.stat().st_blocks * 512 < made.stat().st_blocks * 512 - 40 * MIB
    with open_image(skipped) as image:
        volume.write_bytes(image.disks[0].read_at(MIB, 256 * MIB))
    filesystems.run("e2fsck", "-f", "-n", volume)
    assert filesystems.run("debugfs", "-R", "cat kept", volume) == "kept" * 100_000
