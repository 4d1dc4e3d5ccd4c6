"""What is drawn of a disk: stretches in order, holes, mounts, what boots; and what is used, free and zero."""

from __future__ import annotations

from samples import inspections

from core.guests.freespace.worker import MachineSpace
from core.guests.layout import TableKind, VolumeKind
from core.guests.linux.model import FstabEntry
from core.images.datamap import DataMap
from core.images.model import Extent, ExtentKind
from core.rules import judge
from core.rules.edition import Edition
from core.rules.model import ImageReport
from gui.models.disk_pictures import disk_pictures

GIB = 1 << 30
MIB = 1 << 20


def machine() -> ImageReport:
    parts = (
        inspections.partition(1, start=MIB, size=512 * MIB, active=False),
        inspections.partition(2, start=GIB, size=6 * GIB, active=False),
    )
    volumes = (
        inspections.volume(
            "disk1/part1", partition=1, kind=VolumeKind.FAT, size=512 * MIB, offset=MIB, uuid="AB-CD"
        ),
        inspections.volume(
            "disk1/part2",
            partition=2,
            kind=VolumeKind.EXT4,
            size=6 * GIB,
            offset=GIB,
            label="root",
            free=inspections.fact(2 * GIB),
        ),
    )
    entry = FstabEntry(
        line=1, where="fstab", device="UUID=ab-cd", mount="/boot/efi", type="vfat", options=(), text=""
    )
    made = inspections.linux_vm(fstab=inspections.fact((entry,)), root="disk1/part2")
    assert made.guest is not None
    layout = inspections.layout(table=TableKind.GPT, partitions=parts)
    guest = made.guest.model_copy(update={"layouts": (layout,), "volumes": volumes})
    return judge(made.model_copy(update={"guest": guest}), Edition.TODAY)


def test_stretches_in_order_with_their_holes() -> None:
    (picture,) = disk_pictures(machine())
    assert picture.table == "GPT"
    assert [piece.name for piece in picture.pieces] == ["1 FAT /boot/efi", "unused", "2 ext4 /", "unused"]
    assert picture.pieces[2].words == (
        "Partition 2, ext4, label root, mounted at /, 6 GiB from 1 GiB, 2 GiB free"
    )
    assert [piece.start for piece in picture.pieces] == sorted(piece.start for piece in picture.pieces)


def test_the_map_tells_used_from_free() -> None:
    report = machine()
    before = disk_pictures(report)[0]
    assert (before.used, before.free, before.zero) == (None, 0, 6 * GIB)
    space = MachineSpace(((DataMap(8 * GIB, [Extent(0, GIB, ExtentKind.DATA)]),),), ())
    after = disk_pictures(report, space)[0]
    assert (after.used, after.free, after.zero) == (GIB, GIB, 6 * GIB)


def test_a_map_of_other_files_says_nothing() -> None:
    assert disk_pictures(machine(), MachineSpace((), ()))[0].used is None


def test_a_table_that_lies_is_drawn_all_the_same() -> None:
    report = machine()
    wild = inspections.layout(
        partitions=(
            inspections.partition(1, start=4 * GIB, size=90 * GIB),
            inspections.partition(2, start=0, size=5 * GIB),
        )
    )
    guest = report.inspection.guest.model_copy(update={"layouts": (wild,)})
    shown = judge(report.inspection.model_copy(update={"guest": guest}), Edition.TODAY)
    assert [piece.number for piece in disk_pictures(shown)[0].pieces] == [2, 1]
