"""A disk as another container, as a source of an upload."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest
from samples.filesystems import MIB

from core.aws.repacked import RepackedSource, measure, open_source, state_of
from core.errors import MigrationError
from core.guests.freespace import stored_map
from core.images import open_image

SEED = b"one"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    path = tmp_path / "disk.raw"
    with path.open("wb") as file:
        file.truncate(16 * MIB)
        file.seek(510)
        file.write(b"\x55\xaa")
        for at in (0, 5, 11):
            file.seek(at * MIB + 4096)
            file.write(random.Random(at).randbytes(200_000))
    return path


def source(path: Path, container: str = "vhdx", seed: bytes = SEED) -> RepackedSource:
    with open_source(path) as image:
        data, state = stored_map(image.disks[0]).pack(), state_of(image)
    sizes = path.with_suffix(".grains")
    if container == "vmdk":
        measure(path, data, state, sizes, check=lambda: None, advance=lambda _: None)
    return RepackedSource(path, container, data, state, seed, sizes)  # type: ignore[arg-type]


@pytest.mark.parametrize("container", ["vhdx", "vhd", "vmdk"])
def test_parts_in_any_order_are_those_of_the_whole(raw: Path, container: str, tmp_path: Path) -> None:
    first = source(raw, container)
    whole = first.read_at(0, first.size)
    assert len(whole) == first.size
    assert first.name == f"disk.{container}"
    again = source(raw, container)
    offsets = list(range(0, again.size, 300_007))
    random.Random(2).shuffle(offsets)
    for offset in offsets:
        assert again.read_at(offset, 300_007) == whole[offset : offset + 300_007]
    assert again.fingerprint() == first.fingerprint()
    copy = tmp_path / f"copy.{container}"
    copy.write_bytes(whole)
    with open_image(copy) as image:
        assert image.disks[0].read_at(0, 16 * MIB) == raw.read_bytes()
    first.close()
    again.close()


def test_another_seed_map_or_container_is_another_upload(raw: Path) -> None:
    made = [source(raw), source(raw, "vhd"), source(raw, seed=b"two")]
    assert len({each.fingerprint() for each in made}) == 3
    for each in made:
        each.close()


def test_a_source_that_changes_is_noticed(raw: Path) -> None:
    with open_source(raw) as image:
        data, state = stored_map(image.disks[0]).pack(), state_of(image)
    opened = RepackedSource(raw, "vhdx", data, state, SEED)
    before = opened.fingerprint()
    os.utime(raw, ns=(1, 1))
    assert opened.fingerprint() != before
    opened.close()
    with pytest.raises(MigrationError) as caught:
        RepackedSource(raw, "vhdx", data, state, SEED)
    assert caught.value.code == "upload.source-changed"


@pytest.mark.needs("qemu-img")
def test_all_files_of_a_split_disk_are_watched(raw: Path, tmp_path: Path) -> None:
    split = tmp_path / "split" / "disk.vmdk"
    split.parent.mkdir()
    command = [
        "qemu-img",
        "convert",
        "-O",
        "vmdk",
        "-o",
        "subformat=twoGbMaxExtentFlat",
        str(raw),
        str(split),
    ]
    subprocess.run(command, check=True)
    opened = source(split)
    before = opened.fingerprint()
    (extent,) = [path for path in split.parent.iterdir() if path != split]
    os.utime(extent, ns=(1, 1))
    assert opened.fingerprint() != before
    extent.unlink()
    with pytest.raises(MigrationError) as caught:
        opened.fingerprint()
    assert caught.value.code == "upload.source-missing"
    opened.close()


def test_a_damaged_map_is_refused(raw: Path) -> None:
    with open_source(raw) as image:
        data, state = stored_map(image.disks[0]).pack(), state_of(image)
    for wrong in (b"", data[:-3], b"x" + data):
        with pytest.raises(MigrationError) as caught:
            RepackedSource(raw, "vhdx", wrong, state, SEED)
        assert caught.value.code == "upload.map-damaged"
