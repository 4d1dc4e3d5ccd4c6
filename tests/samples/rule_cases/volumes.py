"""DSK-*, of what lies on the disks: boot menus, encryption, volumes, and who made the image."""

from __future__ import annotations

from samples import inspections as vm
from samples.rule_cases.case import BLOCK, CONFIRM, FAIL, NOT_APPLICABLE, PASS, UNKNOWN, WARN, Case

from core.facts import Evidence
from core.guests.layout import VolumeKind
from core.images.model import ImageFormat as F


def windows(*images, **changes):
    return lambda: vm.windows_vm(images=images, **changes)


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


BOOT_MENU = vm.fact(2, "BCD")
LUKS = vm.volume(
    "disk1/part2", kind=VolumeKind.LUKS, detail="luks2", encrypted=True, where="disk 1, partition 2"
)
LDM = vm.partition(1, type="0x42")

VOLUMES = [
    Case("DSK-09", PASS, linux(), "one linux"),
    Case("DSK-09", PASS, windows(), "one windows"),
    Case(
        "DSK-09",
        FAIL,
        linux(systems=(vm.linux(), vm.windows())),
        "two roots",
        severity=BLOCK,
        aws="Multiple directories found",
    ),
    Case(
        "DSK-09",
        FAIL,
        windows(boot_entries=BOOT_MENU),
        "two entries",
        seen="BCD: systems in the boot menu: 2",
        fix="bcdedit",
    ),
    Case("DSK-09", UNKNOWN, windows(boot_entries=vm.lost()), "menu unread", severity=WARN),
    Case("DSK-09", UNKNOWN, vm.no_system, "none found", severity=BLOCK),
    Case("DSK-10", PASS, linux(), "plain", seen="ext4"),
    Case(
        "DSK-10",
        FAIL,
        linux(volumes=(vm.volume(), LUKS)),
        "luks",
        severity=BLOCK,
        seen="luks luks2",
        fix="cryptsetup",
    ),
    Case(
        "DSK-10",
        FAIL,
        windows(volumes=(vm.volume(kind=VolumeKind.BITLOCKER, encrypted=True),)),
        "bitlocker",
        fix="manage-bde -off",
    ),
    Case("DSK-10", UNKNOWN, linux(volumes=()), "no volumes"),
    Case("DSK-10", UNKNOWN, vm.no_guest, "no guest"),
    Case("DSK-11", PASS, linux(volume_groups=(vm.group(),)), "whole", seen="2 physical volumes"),
    Case("DSK-11", NOT_APPLICABLE, linux(), "no lvm"),
    Case(
        "DSK-11",
        FAIL,
        linux(volume_groups=(vm.group("uuid-b"),), root="vg0/root"),
        "root's group",
        severity=BLOCK,
        aws="Logical volume group activation failed",
        seen="lacks uuid-b",
    ),
    Case("DSK-11", FAIL, lambda: vm.no_system(volume_groups=(vm.group("uuid-b"),)), "no root found"),
    Case("DSK-11", UNKNOWN, linux(volume_groups=(vm.group("uuid-b"),)), "data group", severity=WARN),
    Case(
        "DSK-11",
        UNKNOWN,
        linux(volumes=(vm.volume(), vm.volume("disk1/part2", kind=VolumeKind.LVM2))),
        "no metadata",
        severity=BLOCK,
    ),
    Case("DSK-12", PASS, windows(), "basic"),
    Case(
        "DSK-12",
        FAIL,
        windows(layouts=(vm.layout(boot_code="windows", partitions=(LDM,)),)),
        "boot",
        severity=BLOCK,
        seen="type 0x42",
    ),
    Case("DSK-12", FAIL, windows(volumes=(vm.volume(kind=VolumeKind.LDM),)), "by its header"),
    Case(
        "DSK-12",
        PASS,
        windows(
            vm.image(),
            vm.image(path="b.img"),
            layouts=(
                vm.layout(boot_code="windows"),
                vm.layout(2, boot_code="none", partitions=(LDM.model_copy(update={"active": False}),)),
            ),
        ),
        "data",
        detail="data disk is dynamic",
    ),
    Case("DSK-12", NOT_APPLICABLE, linux(), "linux"),
    Case("DSK-12", UNKNOWN, windows(layouts=()), "no layout"),
    Case("DSK-14", CONFIRM, linux(), "nothing tells"),
    Case(
        "DSK-14",
        CONFIRM,
        windows(origin=vm.fact((Evidence(where="SYSTEM", value="Dell Inc."),))),
        "maker in the registry",
        seen="Dell Inc.",
    ),
    Case(
        "DSK-14",
        FAIL,
        lambda: vm.linux_vm(images=(vm.image(F.VHD, vm.disk(format=F.VHD, properties={"creator": "d2v "})),)),
        "disk2vhd",
        severity=WARN,
        aws="FirstBootFailure",
    ),
]
