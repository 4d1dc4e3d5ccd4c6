"""What our writers make, read by somebody else's reader: dissect.hypervisor."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers, dissect_reader

from core.images import open_image
from core.images.writers import plan_vhd, plan_vhdx, stream_vmdk, write_layout, write_stream

pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-img")]


@pytest.fixture(scope="module")
def dissect(sample_cache: Path) -> Path:
    python = dissect_reader.environment(sample_cache)
    if python is None:
        pytest.skip("dissect.hypervisor cannot be installed here")
    return python


@pytest.mark.parametrize("target", ["vhdx", "vhd", "vmdk"])
@pytest.mark.parametrize("kind", ["qcow2", "vmdk-split-sparse", "vhd-fixed"])
def test_it_reads_the_same_disk(
    kind: str, target: str, made: Callable[[str], Path], source_bytes: bytes, dissect: Path, tmp_path: Path
) -> None:
    path = tmp_path / f"out.{target}"
    with open_image(made(kind)) as image:
        (disk,) = image.disks
        if target == "vmdk":
            write_stream(stream_vmdk(disk, b"seed", path.name), path)
        else:
            write_layout((plan_vhdx if target == "vhdx" else plan_vhd)(disk, b"seed"), path)
        expected = disk.read_at(0, disk.size)
    assert expected[: len(source_bytes)] == source_bytes
    size, digest = dissect_reader.read_all(dissect, target, path, len(expected))
    assert size >= len(expected)
    assert digest == hashlib.sha256(expected).hexdigest()


def test_it_reads_a_chunked_ova_repacked(
    made: Callable[[str], Path], source_bytes: bytes, dissect: Path, tmp_path: Path
) -> None:
    stream = made("vmdk-stream").read_bytes()
    disk = containers.PackageDisk("vm-disk1.vmdk", stream, len(source_bytes), chunk_size=100_000)
    ova = containers.write_ova(tmp_path / "vm.ova", containers.members([disk]))
    path = tmp_path / "out.vhdx"
    with open_image(ova) as image:
        write_layout(plan_vhdx(image.disks[0], b"seed"), path)
    size, digest = dissect_reader.read_all(dissect, "vhdx", path, len(source_bytes))
    assert size >= len(source_bytes)
    assert digest == hashlib.sha256(source_bytes).hexdigest()
