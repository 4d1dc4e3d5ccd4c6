"""Damaged bytes where an inspection really reads them: each ends in facts or trouble, in time, within memory, and never in
a crash of the worker or an exception that nobody foresaw.

``AMIGRATE_FUZZ=2000`` runs that many cases for each kind.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from samples import lvm, volumes
from samples.bitlocker import bitlocker
from samples.fat_files import fat
from samples.filesystems import EFI_GPT, LVM_GPT, MIB, Part, RawDisk, ext, gpt_disk
from samples.folders import NewFolder
from samples.linux_trees import linux_tree
from samples.windows import windows_tree

from core.guests import inspect
from core.guests.worker import Inspector
from core.images.model import Image, ImageFacts, ImageFormat

CASES = int(os.environ.get("AMIGRATE_FUZZ", "60"))
SLOWEST = 15.0
KINDS = ("ext2", "ext4", "xfs", "btrfs", "jfs", "ntfs", "fat", "lvm", "bitlocker")
VALUES = (0x00, 0xFF, 0x7F, 0x80, 0x01)


class Watched(RawDisk):
    """Remembers what was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.seen: set[tuple[int, int]] = set()

    def read_at(self, offset: int, size: int) -> bytes:
        self.seen.add((offset, size))
        return super().read_at(offset, size)


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector(memory=1 << 30, seconds=30) as started:
        yield started


@pytest.fixture(scope="module")
def linux(new_folder: NewFolder) -> Path:
    return linux_tree(new_folder("linux"), "debian12")


def disk(kind: str, linux: Path, folder: Path, cache: Path) -> Path:
    makers: dict[str, Callable[[Path], Path]] = {
        "ext2": lambda image: ext("ext2", linux, image, 64 * MIB),
        "ext4": lambda image: ext("ext4", linux, image, 64 * MIB),
        "xfs": lambda image: volumes.xfs(linux, image, 320 * MIB),
        "btrfs": lambda image: volumes.btrfs(linux, image, 160 * MIB),
        "jfs": lambda image: volumes.jfs(linux, image, 64 * MIB, cache),
        "ntfs": lambda image: volumes.ntfs(
            windows_tree(folder / "windows", "2019", pagefile_bytes=MIB).root, image, 96 * MIB
        ),
        "bitlocker": lambda image: bitlocker(image, suspended=True),
        "fat": lambda image: fat(_esp(folder), image, 40 * MIB),
        "lvm": lambda image: lvm.group(
            folder, "vg", [72 * MIB], [lvm.Logical("root", 64 * MIB, ext("ext4", linux, image, 64 * MIB))]
        )[0],
    }
    if kind == "ntfs" and not volumes.can_mount("ntfs"):
        pytest.skip("ntfs-3g cannot mount here")
    kinds = {"fat": EFI_GPT, "lvm": LVM_GPT}
    return gpt_disk(folder / f"{kind}.img", [Part(makers[kind](folder / "volume"), type=kinds.get(kind, ""))])


def _esp(folder: Path) -> Path:
    for name in ("EFI/BOOT/BOOTX64.EFI", "EFI/debian/grubx64.efi", "EFI/debian/a long name of a file.cfg"):
        file = folder / "esp" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode() * 500)
    return folder / "esp"


def places(image: Path) -> list[int]:
    """Offsets of bytes that a clean inspection reads and that are not zero."""
    watched = Watched(image)
    facts = ImageFacts(
        path=str(image), format=ImageFormat.RAW, size_on_disk=watched.size, disks=(watched.facts,)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inspect, "_open", lambda path: Image(path, facts, [watched]))
        assert inspect.inspect_paths([image]).failure is None
    offsets: set[int] = set()
    with image.open("rb") as file:
        for offset, size in sorted(watched.seen):
            file.seek(offset)
            data = file.read(min(size, 1 << 20))
            offsets.update(offset + index for index, byte in enumerate(data) if byte)
    return sorted(offsets)


@pytest.mark.slow
@pytest.mark.timeout(3600 if CASES > 100 else 300)
@pytest.mark.parametrize("kind", KINDS)
def test_flipped_bytes(
    kind: str, linux: Path, inspector: Inspector, sample_cache: Path, tmp_path: Path
) -> None:
    if kind == "jfs" and not shutil.which("qemu-system-x86_64"):
        pytest.skip("qemu-system-x86_64 is not installed")
    image = disk(kind, linux, tmp_path, sample_cache)
    offsets, chance = places(image), random.Random(f"{kind} 1")
    assert len(offsets) > 500
    with image.open("r+b", buffering=0) as file:
        for case in range(CASES):
            changed = {chance.choice(offsets): 0 for _ in range(chance.choice((1, 1, 2, 4, 16)))}
            kept = {}
            for offset in changed:
                file.seek(offset)
                kept[offset] = file.read(1)
                new = chance.choice((*VALUES, kept[offset][0] ^ (1 << chance.randrange(8))))
                file.seek(offset)
                file.write(bytes([new]))
            began = time.monotonic()
            found = inspector.inspect([image])
            took = time.monotonic() - began
            for offset, old in kept.items():
                file.seek(offset)
                file.write(old)
            assert found.failure is None, (case, changed, found.failure)
            assert found.guest is not None
            assert took < SLOWEST, (case, changed, took)
            unforeseen = [each for each in found.guest.trouble if each.value == "guest.unexpected"]
            assert not unforeseen, (case, changed, unforeseen)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "ntfs", "fat", "lvm"])
def test_a_disk_cut_short_anywhere(
    kind: str, linux: Path, inspector: Inspector, sample_cache: Path, tmp_path: Path
) -> None:
    image = disk(kind, linux, tmp_path, sample_cache)
    whole = image.stat().st_size
    chance = random.Random(kind)
    for size in sorted({chance.randrange(MIB, whole) for _ in range(max(12, CASES // 5))}, reverse=True):
        os.truncate(image, size // 512 * 512)
        found = inspector.inspect([image])
        assert found.failure is None
        assert found.guest is not None
        assert not [each for each in found.guest.trouble if each.value == "guest.unexpected"], size


def test_zeros_and_noise_are_no_disk(inspector: Inspector, tmp_path: Path) -> None:
    zeros = tmp_path / "zeros.img"
    zeros.write_bytes(bytes(4 * MIB))
    noise = tmp_path / "noise.img"
    noise.write_bytes(random.Random(1).randbytes(4 * MIB))
    for path in (zeros, noise):
        found = inspector.inspect([path])
        assert found.failure is not None
        assert found.failure.code == "image.not-a-disk-image"
