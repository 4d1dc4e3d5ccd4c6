"""fstab, crypttab, and which volume a device's name means."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.trees import HostTree, Volumes, guest_files, volume

from core.guests.layout import DiskLayout, Partition, TableKind, VolumeKind
from core.guests.linux.fstab import read_crypttab, read_fstab
from core.guests.linux.mounts import Mount, mount_points, mounts, resolve_device


def test_entries(tmp_path: Path) -> None:
    text = "# c\n\n/dev/sda1\t/\text4\terrors=remount-ro,noatime 0 1\r\nLABEL=My\\040Disk /srv/my\\040disk xfs defaults\nbroken line\n  UUID=1 none swap sw 0 0\n"
    fact = read_fstab(guest_files(tmp_path, {"etc/fstab": text}))
    assert fact.where == "disk 1, /etc/fstab"
    first, second, third, fourth = fact.value or ()
    assert (first.line, first.where, first.options) == (
        3,
        "disk 1, /etc/fstab, line 3",
        ("errors=remount-ro", "noatime"),
    )
    assert (second.device, second.mount, second.options) == ("LABEL=My Disk", "/srv/my disk", ("defaults",))
    assert second.text == "LABEL=My\\040Disk /srv/my\\040disk xfs defaults"
    assert (third.type, third.options) == ("", ())
    assert (fourth.device, fourth.mount) == ("UUID=1", "none")


def test_no_fstab(tmp_path: Path) -> None:
    fact = read_fstab(guest_files(tmp_path, {"etc/hostname": "x"}))
    assert fact.known
    assert fact.value is None


def test_crypttab(tmp_path: Path) -> None:
    (entry,) = read_crypttab(
        guest_files(tmp_path, {"etc/crypttab": "# x\nsda3_crypt UUID=9 none luks,discard\nshort\n"})
    )
    assert (entry.name, entry.device, entry.key, entry.options, entry.line) == (
        "sda3_crypt",
        "UUID=9",
        "none",
        ("luks", "discard"),
        2,
    )


def context() -> Volumes:
    layouts = (
        DiskLayout(index=1, size=1 << 30, table=TableKind.MBR, signature="1b2c3d4e", partitions=(
            Partition(number=1, start=0, size=1, type="0x83"), Partition(number=5, start=0, size=1, type="0x83", logical=True))),
        DiskLayout(index=2, size=1 << 30, table=TableKind.GPT, partitions=(
            Partition(number=1, start=0, size=1, type="x", name="data", uuid="aaaa-1"),)),
    )  # fmt: skip
    volumes = (
        volume("disk1/part1", uuid="AB12-34EF", label="boot", kind=VolumeKind.FAT),
        volume("disk1/part5", kind=VolumeKind.LVM2, uuid="same"),
        volume("disk2/part1", uuid="1111-2222", label="My Disk", partition_uuid="aaaa-1"),
        volume("vg-one/root-lv", uuid="same"),
        volume("disk3"),
        volume("disk27/part2"),
    )
    return Volumes(volumes, layouts)


@pytest.mark.parametrize(
    ("device", "found"),
    [
        ("UUID=ab12-34ef", "disk1/part1"),
        ("UUID=same", "vg-one/root-lv"),
        ('UUID="1111-2222"', "disk2/part1"),
        ("LABEL=My Disk", "disk2/part1"),
        ("PARTUUID=1B2C3D4E-05", "disk1/part5"),
        ("PARTUUID=aaaa-1", "disk2/part1"),
        ("PARTLABEL=data", "disk2/part1"),
        ("/dev/sda1", "disk1/part1"),
        ("/dev/vda5", "disk1/part5"),
        ("/dev/xvdb1", "disk2/part1"),
        ("/dev/hdb1", "disk2/part1"),
        ("/dev/sdc", "disk3"),
        ("/dev/sdaa2", "disk27/part2"),
        ("/dev/nvme0n1p1", "disk1/part1"),
        ("/dev/nvme1n1p1", "disk2/part1"),
        ("/dev/nvme2n1", "disk3"),
        ("/dev/mmcblk0p1", "disk1/part1"),
        ("/dev/mapper/vg--one-root--lv", "vg-one/root-lv"),
        ("/dev/vg-one/root-lv", "vg-one/root-lv"),
        ("/dev/disk/by-uuid/AB12-34EF", "disk1/part1"),
        ("/dev/disk/by-label/My\\x20Disk", "disk2/part1"),
        ("/dev/disk/by-partuuid/aaaa-1", "disk2/part1"),
        ("/dev/disk/by-id/dm-name-vg--one-root--lv", "vg-one/root-lv"),
        ("/dev/disk/by-id/scsi-36000c29-part1", None),
        ("/dev/mapper/opened", "disk2/part1"),
        ("/dev/mapper/nothing", None),
        ("/dev/sdz9", None),
        ("UUID=gone", None),
        ("//server/share", None),
        ("server:/export", None),
        ("tmpfs", None),
        ("/dev/disk/by-uuid", None),
        ("", None),
    ],
)
def test_device(device: str, found: str | None, tmp_path: Path) -> None:
    opened = read_crypttab(
        guest_files(
            tmp_path, {"etc/crypttab": "opened UUID=1111-2222 none luks\nnothing /dev/mapper/nothing\n"}
        )
    )
    volume_found = resolve_device(device, context(), opened)
    assert (volume_found.id if volume_found else None) == found


def test_a_hardware_name_is_clear_on_a_single_disk() -> None:
    one = context()
    one.layouts = one.layouts[:1]
    found = resolve_device("/dev/disk/by-id/scsi-36000c29-part5", one)
    assert found is not None
    assert found.id == "disk1/part5"


def test_mounts(tmp_path: Path) -> None:
    guest_files(tmp_path, {"etc/fstab": (
        "/dev/mapper/vg--one-root--lv / btrfs defaults 0 0\nUUID=same /home btrfs rw,subvol=/@/home,compress=zstd 0 0\nLABEL=boot /boot/efi/ vfat umask=0077\n"
        "/dev/sdb1 /data ext4 nofail\n/dev/sdb1 /mnt none bind\nUUID=gone /gone ext4\nLABEL=boot none swap\n//srv/x /cifs cifs\n/dev/sdc /data ext4 noauto\n")})  # fmt: skip
    assert mounts(HostTree(tmp_path), context()) == {
        "/": "vg-one/root-lv", "/home": "vg-one/root-lv", "/boot/efi": "disk1/part1", "/data": "disk2/part1",
    }  # fmt: skip
    assert mount_points(HostTree(tmp_path), context())["/home"] == Mount("vg-one/root-lv", "@/home")


def test_no_mounts_without_fstab(tmp_path: Path) -> None:
    assert mounts(HostTree(tmp_path), context()) == {}
