"""The map of all volumes: kinds, places, EFI, what cannot be read."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from samples import lvm, volumes
from samples.fat_files import fat
from samples.filesystems import EFI_GPT, LVM_GPT, MIB, BytesDisk, Part, RawDisk, ext, gpt_disk, mbr_disk

from core.errors import DamagedImage, GuestError
from core.guests.layout import TableKind, VolumeKind
from core.guests.volumes import map_volumes
from core.images.model import Disk, DiskFacts, Extent, ImageFormat

Make = Callable[[str, Path], Path]


def test_a_uefi_disk_with_lvm_swap_and_luks(plain_tree: Path, tree: Path, tmp_path: Path) -> None:
    esp = fat(plain_tree, tmp_path / "esp", 40 * MIB)
    boot = ext("ext2", None, tmp_path / "boot", 8 * MIB)
    root = ext("ext4", tree, tmp_path / "root", 64 * MIB)
    (pv,) = lvm.group(tmp_path, "vg", [80 * MIB], [lvm.Logical("root", 64 * MIB, root)])
    parts = [Part(esp, type=EFI_GPT, name="EFI"), Part(boot), Part(pv, type=LVM_GPT)]
    parts += [Part(volumes.swap(tmp_path / "swap", 4 * MIB)), Part(volumes.luks(tmp_path / "luks"))]
    found = map_volumes([RawDisk(gpt_disk(tmp_path / "disk", parts))])
    assert [(each.id, each.kind) for each in found.volumes] == [
        ("disk1/part1", VolumeKind.FAT),
        ("disk1/part2", VolumeKind.EXT2),
        ("disk1/part3", VolumeKind.LVM2),
        ("disk1/part4", VolumeKind.SWAP),
        ("disk1/part5", VolumeKind.LUKS),
        ("vg/root", VolumeKind.EXT4),
    ]
    first, last = found.volumes[0], found.volumes[-1]
    assert (first.where, first.disks, first.partition, first.offset) == ("disk 1, partition 1", (1,), 1, MIB)
    assert first.partition_uuid == found.layouts[0].partitions[0].uuid
    assert (last.where, last.disks, last.partition, last.offset) == ("disk 1, vg/root", (1,), None, None)
    (system,) = found.efi
    assert (system.volume, system.fallback) == ("disk1/part1", True)
    assert system.loaders.value == ("EFI/BOOT/BOOTX64.EFI", "EFI/debian/grubx64.efi")
    assert [(each.where, each.value) for each in found.trouble] == [
        ("disk 1, partition 5", "guest.encrypted")
    ]
    with pytest.raises(GuestError, match=r"guest\.encrypted"):
        found.open("disk1/part5")
    with pytest.raises(GuestError, match=r"volume\.no-reader"):
        found.open("disk1/part4")
    with pytest.raises(GuestError, match=r"volume\.not-there"):
        found.open("disk1/part9")
    assert found.open("vg/root") is found.open("vg/root")
    assert found.open("vg/root").read("/etc/fstab") == (tree / "etc/fstab").read_bytes()
    assert found.reader("disk1/part2").size == 8 * MIB


def test_a_group_over_two_disks_of_which_one_has_no_table(tree: Path, tmp_path: Path) -> None:
    root = ext("ext4", tree, tmp_path / "root", 64 * MIB)
    first, second = lvm.group(
        tmp_path, "vg", [48 * MIB, 48 * MIB], [lvm.Logical("root", 64 * MIB, root, (0, 1), "split")]
    )
    disks = [RawDisk(mbr_disk(tmp_path / "one", [Part(first, type="8e")])), RawDisk(second, 2)]
    found = map_volumes(disks, indexes=(1, 3))
    volume = found.volume("vg/root")
    assert volume is not None
    assert (volume.disks, volume.where) == ((1, 3), "disks 1 and 3, vg/root")
    assert [layout.table for layout in found.layouts] == [TableKind.MBR, TableKind.NONE]
    assert [each.id for each in found.volumes] == ["disk1/part1", "disk3", "vg/root"]
    assert found.open("vg/root").read("/usr/bin/large") == (tree / "usr/bin/large").read_bytes()


@pytest.mark.skipif(not volumes.can_mount("ntfs"), reason="ntfs-3g cannot mount here")
def test_a_dynamic_disk_is_told_and_read_where_its_partitions_show(
    make: Make, plain_tree: Path, tmp_path: Path
) -> None:
    disk = mbr_disk(
        tmp_path / "disk",
        [Part(make("ntfs", plain_tree), type="42", active=True), Part(size=2 * MIB, type="42")],
    )
    found = map_volumes([RawDisk(disk)])
    assert [(each.kind, each.detail) for each in found.volumes] == [
        (VolumeKind.LDM, "ntfs"),
        (VolumeKind.LDM, ""),
    ]
    assert found.open("disk1/part1").read("/EFI/debian/grub.cfg") == b"search.fs_uuid 1234\n"
    assert found.volumes[0].clean.value is True
    assert [(each.where, each.value) for each in found.trouble] == [
        ("disk 1, partition 2", "volume.no-reader")
    ]


def test_kinds_without_a_reader_are_trouble(tmp_path: Path) -> None:
    parts = [
        Part(volumes.boot_sector(tmp_path / name.decode().strip().strip("\0"), 2 * MIB, name))
        for name in (b"EXFAT   ", b"ReFS\0\0\0\0")
    ]
    found = map_volumes([RawDisk(mbr_disk(tmp_path / "disk", parts))])
    assert [each.kind for each in found.volumes] == [VolumeKind.EXFAT, VolumeKind.REFS]
    assert [each.value for each in found.trouble] == ["volume.no-reader", "volume.no-reader"]


def test_a_partition_cut_short_says_so(make: Make, tree: Path, tmp_path: Path) -> None:
    for kind in ("ext4", "xfs", "btrfs"):
        disk = mbr_disk(tmp_path / kind, [Part(make(kind, tree))])
        data = disk.read_bytes()[: 5 * MIB // 4]
        found = map_volumes([BytesDisk(data)])
        (volume,) = found.volumes
        assert volume.kind.value == kind
        assert [each.value for each in found.layouts[0].problems] == ["partition.past-end"]


class Broken(Disk):
    """A disk whose container promises bytes that it does not have."""

    facts = DiskFacts(index=1, name="broken", format=ImageFormat.VMDK, size=320 * MIB, stored=0)

    def __init__(self, good: bytes = b"") -> None:
        self._good = good

    def read_at(self, offset: int, size: int) -> bytes:
        if offset + size <= len(self._good):
            return self._good[offset : offset + size]
        raise DamagedImage("image.block-unreadable", offset=offset)

    def extents(self) -> Iterator[Extent]:
        return iter(())


def test_a_disk_that_cannot_be_read_is_trouble() -> None:
    found = map_volumes([Broken()])
    assert found.layouts[0].table is TableKind.DAMAGED
    assert [(each.where, each.value) for each in found.trouble] == [("disk 1", "image.block-unreadable")]


def test_a_disk_that_is_readable_in_part(make: Make, tree: Path, tmp_path: Path) -> None:
    data = mbr_disk(tmp_path / "disk", [Part(make("ext4", tree)), Part(make("btrfs", tree))]).read_bytes()
    found = map_volumes([Broken(data[: 60 * MIB // 64 * 64])])
    assert [each.kind for each in found.volumes] == [VolumeKind.EXT4, VolumeKind.UNKNOWN]
    assert {each.value for each in found.trouble} == {"image.block-unreadable"}


def test_an_io_error_of_the_file_is_trouble_too() -> None:
    class Gone(Broken):
        def read_at(self, offset: int, size: int) -> bytes:  # noqa: ARG002
            raise OSError(errno.EIO, "Input/output error")

    assert [each.value for each in map_volumes([Gone()]).trouble] == ["guest.unexpected"]
