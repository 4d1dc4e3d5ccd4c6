"""fstab before and after."""

from __future__ import annotations

import pytest

from core.changes.devices import Devices
from core.changes.fstab import changed_fstab

ROOT = "UUID=11111111-2222-3333-4444-555555555555"
DATA = "UUID=aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
SWAP = "UUID=99999999-8888-7777-6666-555555555555"
OFF = "# disabled by the import: "


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # names become UUIDs, spaces and the rest of the line stay
        ("/dev/sda1\t/   ext4 errors=remount-ro 0  1\n", f"{ROOT}\t/   ext4 errors=remount-ro 0  1\n"),
        ("/dev/vda1 / ext3 defaults 0 1\n", f"{ROOT} / ext3 defaults 0 1\n"),
        ("/dev/nvme0n1p1 / auto defaults 0 1\n", f"{ROOT} / auto defaults 0 1\n"),
        ("/dev/sda2 none swap sw 0 0\n", f"{SWAP} none swap sw 0 0\n"),
        ("/dev/xvdb1 /data xfs defaults 0 0", f"{DATA} /data xfs defaults 0 0"),
        ("/dev/sda1 / ext4\r\n", f"{ROOT} / ext4\r\n"),
        # a device that is not here, or holds something else
        ("/dev/sdc1 /backup ext4 defaults 0 2\n", "/dev/sdc1 /backup ext4 defaults,nofail 0 2\n"),
        ("/dev/sdb1 /data ext4 defaults 0 2\n", "/dev/sdb1 /data ext4 defaults,nofail 0 2\n"),
        ("/dev/sdc1 /backup ext4\n", "/dev/sdc1 /backup ext4 defaults,nofail\n"),
        ("/dev/sdc1 /b ext4 nofail 0 2\n", "/dev/sdc1 /b ext4 nofail 0 2\n"),
        ("/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0\n", "/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0\n"),
        ("UUID=dead-beef /usb vfat defaults 0 0\n", "UUID=dead-beef /usb vfat defaults,nofail 0 0\n"),
        ("/dev/sdz9 / ext4 defaults 0 1\n", "/dev/sdz9 / ext4 defaults 0 1\n"),  # a root is mounted anyway
        # names that stay right
        (f"{ROOT} / ext4 defaults 0 1\n", f"{ROOT} / ext4 defaults 0 1\n"),
        ("LABEL=label21 /data xfs defaults 0 0\n", "LABEL=label21 /data xfs defaults 0 0\n"),
        ("/dev/mapper/vg0-home /home ext4 defaults 0 2\n", "/dev/mapper/vg0-home /home ext4 defaults 0 2\n"),
        ("/dev/vg0/home /home ext4 defaults 0 2\n", "/dev/vg0/home /home ext4 defaults 0 2\n"),
        ("/dev/mapper/vg9-gone /x ext4 defaults 0 2\n", "/dev/mapper/vg9-gone /x ext4 defaults,nofail 0 2\n"),
        # nothing to do with disks
        ("proc /proc proc defaults 0 0\n", "proc /proc proc defaults 0 0\n"),
        ("tmpfs /tmp tmpfs size=1G\n", "tmpfs /tmp tmpfs size=1G\n"),
        ("/srv/a /srv/b none bind 0 0\n", "/srv/a /srv/b none bind 0 0\n"),
        ("# /dev/sda1 is the root\n\n", "# /dev/sda1 is the root\n\n"),
        # shares of the old network
        ("//server/data /mnt cifs credentials=/etc/c 0 0\n", f"{OFF}//server/data /mnt cifs credentials=/etc/c 0 0\n"),
        ("share /mnt/s vboxsf defaults 0 0\n", f"{OFF}share /mnt/s vboxsf defaults 0 0\n"),
        ("u@h:/d /mnt fuse.sshfs defaults 0 0\n", f"{OFF}u@h:/d /mnt fuse.sshfs defaults 0 0\n"),
        ("//server/old /mnt smbfs guest 0 0\n", f"{OFF}//server/old /mnt smbfs guest 0 0\n"),
        ("nas:/export /nas nfs4 rw 0 0\n", "nas:/export /nas nfs4 rw,nofail 0 0\n"),
        # what no mount(8) understands
        ("/dev/sda1 /\n", f"{OFF}/dev/sda1 /\n"),
        ("just words here\n", f"{OFF}just words here\n"),
        ("/dev/sda1 / ext4 defaults zero 1\n", f"{OFF}/dev/sda1 / ext4 defaults zero 1\n"),
    ],
)  # fmt: skip
def test_line(devices: Devices, before: str, after: str) -> None:
    assert changed_fstab(before, devices) == after
    assert changed_fstab(after, devices) == after, "a second import changes nothing more"


def test_escaped_mount_point_stays_as_written(devices: Devices) -> None:
    assert (
        changed_fstab("/dev/sda1 /my\\040disk ext4 defaults 0 0\n", devices)
        == f"{ROOT} /my\\040disk ext4 defaults 0 0\n"
    )


def test_bytes_that_are_no_utf8_survive(devices: Devices) -> None:
    text = b"/dev/sda1 /\xff ext4 rw 0 1\n".decode("utf-8", "surrogateescape")
    assert (
        changed_fstab(text, devices).encode("utf-8", "surrogateescape")
        == f"{ROOT} /".encode() + b"\xff ext4 rw 0 1\n"
    )


def test_links_by_hardware_become_uuids_on_a_single_disk(devices: Devices) -> None:
    line = "/dev/disk/by-id/ata-QEMU_HARDDISK_QM00001-part1 /data ext4 defaults 0 1\n"
    # two disks: which one is meant cannot be told
    assert changed_fstab(line, devices) == line.replace("defaults", "defaults,nofail")
