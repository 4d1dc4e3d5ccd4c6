"""A guest's layout to resolve devices against."""

from __future__ import annotations

import pytest

from core.changes.devices import Devices
from core.guests.layout import DiskLayout, Partition, TableKind, Volume, VolumeKind
from core.guests.model import Guest

ROOT = "11111111-2222-3333-4444-555555555555"
DATA = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
SWAP = "99999999-8888-7777-6666-555555555555"


def volume(number: int, kind: VolumeKind, uuid: str, *, disk: int = 1) -> Volume:
    return Volume(
        id=f"disk{disk}/part{number}", where=f"disk {disk}, partition {number}", disks=(disk,), partition=number,
        offset=number << 20, size=1 << 20, kind=kind, uuid=uuid, label=f"label{disk}{number}",
        partition_uuid=f"cafe{disk}-0{number}",
    )  # fmt: skip


def layout(index: int, *numbers: int) -> DiskLayout:
    partitions = tuple(
        Partition(number=number, start=number << 20, size=1 << 20, type="0x83") for number in numbers
    )
    return DiskLayout(
        index=index, size=8 << 20, table=TableKind.MBR, signature=f"0000cafe{index}", partitions=partitions
    )


@pytest.fixture
def guest() -> Guest:
    """Disk 1: ext4 root, swap, LVM; disk 2: XFS data; a logical volume."""
    logical = Volume(
        id="vg0/home", where="vg0/home", disks=(1,), size=1 << 20, kind=VolumeKind.EXT4, uuid="lv-uuid"
    )
    return Guest(
        layouts=(layout(1, 1, 2, 3), layout(2, 1)),
        volumes=(
            volume(1, VolumeKind.EXT4, ROOT), volume(2, VolumeKind.SWAP, SWAP), volume(3, VolumeKind.LVM2, "pv"),
            volume(1, VolumeKind.XFS, DATA, disk=2), logical,
        ),
    )  # fmt: skip


@pytest.fixture
def devices(guest: Guest) -> Devices:
    return Devices(guest)
