"""DSK-*."""

from __future__ import annotations

from samples import inspections as vm
from samples.inspections import GIB, TIB
from samples.rule_cases.case import (
    BLOCK,
    FAIL,
    INFO,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)
from samples.rule_cases.volumes import VOLUMES

from core.facts import Evidence
from core.guests.layout import DiskLayout, TableKind
from core.images.model import ImageFormat as F

ESP = vm.efi("EFI/debian/grubx64.efi", "EFI/BOOT/BOOTX64.EFI")
NO_FALLBACK = vm.efi("EFI/debian/grubx64.efi")
WINDOWS_ESP = vm.efi("EFI/Microsoft/Boot/bootmgfw.efi", "EFI/Boot/bootx64.efi")
GPT = vm.gpt()
RESERVED = vm.partition(9, type="e3c9e316-0b5c-4db8-817d-f92df00215ae", active=False)
WINDOWS_UEFI = {"layouts": (vm.gpt(boot_code="windows"),), "efi": (WINDOWS_ESP,)}
EFI_MESSAGE = "EFI partition detected. UEFI booting is not supported"
VHDX = vm.image(F.VHDX, vm.disk(format=F.VHDX, subformat="dynamic"))
FULL_VHDX = vm.image(F.VHDX, vm.disk(format=F.VHDX, subformat="dynamic", size=3 * TIB))


def sized(*sizes, machine=vm.linux_vm, **changes):
    disks = [vm.disk(number, size=size) for number, size in enumerate(sizes, start=1)]
    return lambda: machine(images=(vm.image(F.RAW, *disks),), **changes)


def windows(*images, **changes):
    return lambda: vm.windows_vm(images=images, **changes)


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def unread_table():
    blank = DiskLayout(index=1, size=8 * vm.GIB, table=TableKind.DAMAGED)
    trouble = (Evidence(where="disk 1", value="image.truncated"),)
    return vm.no_system(layouts=(blank,), volumes=(), trouble=trouble)


def unread_second():
    """Disk 2 is cut off at its start; disk 1 holds a Windows, which would pass."""
    layouts = (*vm.windows_vm().guest.layouts, DiskLayout(index=2, size=8 * vm.GIB, table=TableKind.DAMAGED))
    return vm.windows_vm(layouts=layouts, trouble=(Evidence(where="disk 2", value="image.truncated"),))


def two_disks(**changes):
    return lambda: vm.linux_vm(images=(vm.image(), vm.image(path="data.img")), **changes)


SIZES = [
    Case("DSK-01", PASS, sized(*[GIB] * 21), "21", seen="disks: 21"),
    Case("DSK-01", PASS, sized(*[GIB] * 22), "22", OLD),
    Case("DSK-01", FAIL, sized(*[GIB] * 22), "22", NEW, BLOCK, fix="(1 too many)"),
    Case("DSK-01", FAIL, sized(*[GIB] * 23), "23", detail="23 disks"),
    Case("DSK-01", UNKNOWN, lambda: vm.unread_container(F.OVA), "unread"),
    Case("DSK-02", PASS, sized(2 * TIB), "2 TiB", OLD, seen="2199023255552 bytes (2 TiB)"),
    Case("DSK-02", FAIL, sized(2 * TIB + 512), "over 2 TiB", OLD, BLOCK),
    Case("DSK-02", NOT_APPLICABLE, sized(3 * TIB), "not converted", NEW),
    Case("DSK-02", PASS, windows(VHDX, **WINDOWS_UEFI), "windows", NEW),
    Case("DSK-02", PASS, windows(FULL_VHDX, **WINDOWS_UEFI), "stays UEFI", NEW, detail="boot mode uefi"),
    Case("DSK-02", FAIL, windows(FULL_VHDX, layouts=(vm.gpt(boot_code="windows"),)), "no UEFI", NEW),
    Case("DSK-02", UNKNOWN, lambda: vm.unread_container(F.VHD), "unread"),
    Case("DSK-03", NOT_APPLICABLE, sized(8 * GIB), "one disk", OLD),
    Case("DSK-03", PASS, sized(8 * GIB, 16 * TIB), "16 TiB", OLD),
    Case("DSK-03", FAIL, sized(8 * GIB, 16 * TIB + 512), "over 16 TiB", OLD, BLOCK),
    Case("DSK-03", PASS, sized(8 * TIB - 512), "under 8 TiB", NEW),
    Case("DSK-03", FAIL, sized(8 * GIB, 8 * TIB), "8 TiB", NEW, BLOCK, seen="8796093022208 bytes (8 TiB)"),
    Case("DSK-03", UNKNOWN, lambda: vm.unread_container(F.VHD), "unread"),
    Case("DSK-04", PASS, sized(8 * GIB, 4 * TIB), "4 TiB", OLD),
    Case("DSK-04", FAIL, sized(8 * GIB, 5 * TIB), "5 TiB", OLD, INFO),
    Case("DSK-04", PASS, sized(8 * GIB, 5 * TIB), "5 TiB", NEW),
    Case("DSK-04", FAIL, sized(8 * GIB, 9 * TIB), "9 TiB", NEW, INFO),
    Case("DSK-04", UNKNOWN, lambda: vm.unread_container(F.VHD), "unread"),
]

TABLES = [
    Case("DSK-05", PASS, linux(), "mbr", seen="disk 1: MBR, 1 partition, boot code grub2"),
    Case(
        "DSK-05",
        FAIL,
        linux(layouts=(vm.gpt("grub2"),)),
        "gpt",
        OLD,
        BLOCK,
        "No bootable partition found",
        seen="GPT",
    ),
    Case("DSK-05", PASS, linux(layouts=(vm.gpt("grub2"),)), "gpt", NEW, seen="GPT"),
    Case(
        "DSK-05",
        FAIL,
        linux(layouts=(vm.gpt("grub2", table=TableKind.HYBRID),)),
        "hybrid",
        OLD,
        seen="hybrid",
    ),
    Case(
        "DSK-05",
        FAIL,
        linux(layouts=(vm.layout(table=TableKind.NONE, partitions=()),)),
        "no table",
        aws="No valid partitions. Not a valid volume.",
    ),
    Case(
        "DSK-05",
        FAIL,
        linux(
            layouts=(
                vm.layout(
                    table=TableKind.DAMAGED, problems=(Evidence(where="disk 1, byte 512", value="checksum"),)
                ),
            )
        ),
        "damaged",
        seen="byte 512: checksum",
    ),
    Case(
        "DSK-05",
        PASS,
        two_disks(layouts=(vm.layout(), vm.data_layout(table=TableKind.GPT))),
        "gpt data disk",
        OLD,
        detail="data volumes may be GPT",
    ),
    Case("DSK-05", NOT_APPLICABLE, windows(), "windows"),
    Case("DSK-05", UNKNOWN, lambda: vm.no_system(layouts=(vm.gpt("grub2"),)), "gpt, no system", OLD),
    Case("DSK-05", UNKNOWN, vm.no_guest, "no guest", severity=BLOCK),
    Case("DSK-05", UNKNOWN, linux(layouts=()), "no layout"),
    *(
        Case(rule, UNKNOWN, unread_table, "a table that could not be read", seen="disk 1: ", severity=BLOCK)
        for rule in ("DSK-05", "DSK-10", "DSK-11", "DSK-12", "DSK-13")
    ),
    *(
        Case(rule, UNKNOWN, unread_second, "a second disk that could not be read", severity=BLOCK)
        for rule in ("DSK-09", "DSK-10", "DSK-11", "DSK-12")
    ),
    Case("DSK-06", PASS, windows(), "mbr"),
    Case("DSK-06", PASS, windows(VHDX, **WINDOWS_UEFI), "vhdx", seen="VHDX dynamic"),
    Case(
        "DSK-06",
        FAIL,
        windows(**WINDOWS_UEFI),
        "raw",
        OLD,
        BLOCK,
        repair="repack:vhdx",
        fix="amigrate convert",
    ),
    Case("DSK-06", PASS, windows(**WINDOWS_UEFI), "raw", NEW),
    Case("DSK-06", NOT_APPLICABLE, linux(), "linux"),
    Case("DSK-06", UNKNOWN, windows(layouts=()), "no layout"),
    Case("DSK-07", PASS, linux(), "bios", detail="no EFI system partition"),
    Case(
        "DSK-07",
        FAIL,
        linux(layouts=(GPT,), efi=(ESP,)),
        "linux uefi",
        OLD,
        BLOCK,
        EFI_MESSAGE,
        seen="BOOTX64.EFI",
    ),
    Case("DSK-07", PASS, linux(layouts=(GPT,), efi=(ESP,)), "linux uefi", NEW),
    Case(
        "DSK-07",
        FAIL,
        linux(layouts=(GPT,), efi=(NO_FALLBACK,)),
        "no fallback",
        NEW,
        BLOCK,
        aws="",
        fix="dpkg-reconfigure grub-efi-amd64",
    ),
    Case(
        "DSK-07",
        PASS,
        linux(layouts=(vm.gpt("grub2"),), efi=(NO_FALLBACK,)),
        "both ways",
        NEW,
        detail="legacy-bios",
    ),
    Case("DSK-07", PASS, windows(VHDX, **WINDOWS_UEFI), "windows vhdx", OLD, detail="turns it into MBR"),
    Case("DSK-07", FAIL, windows(**WINDOWS_UEFI), "windows raw", OLD, aws=EFI_MESSAGE, repair="repack:vhdx"),
    Case("DSK-07", PASS, windows(**WINDOWS_UEFI), "windows raw", NEW),
    Case(
        "DSK-07",
        PASS,
        windows(
            VHDX,
            layouts=(vm.gpt("windows", partitions=(*vm.gpt(count=4).partitions, RESERVED)),),
            efi=(WINDOWS_ESP,),
        ),
        "4 and a reserved one",
        OLD,
    ),
    Case(
        "DSK-07",
        FAIL,
        windows(VHDX, layouts=(vm.gpt("windows", count=5),), efi=(WINDOWS_ESP,)),
        "5 partitions",
        OLD,
        detail="5 partitions",
    ),
    Case(
        "DSK-07",
        FAIL,
        windows(generation=vm.fact("Windows 11"), edition=vm.fact("Professional")),
        "windows 11 by bios",
        NEW,
        fix="mbr2gpt",
    ),
    Case("DSK-07", UNKNOWN, linux(layouts=()), "no layout"),
    Case(
        "DSK-07",
        UNKNOWN,
        linux(layouts=(GPT,), efi=(ESP.model_copy(update={"loaders": vm.lost()}),)),
        "esp unread",
        NEW,
    ),
    Case("DSK-08", PASS, linux(), "same disk"),
    Case(
        "DSK-08",
        FAIL,
        two_disks(
            layouts=(vm.layout(), vm.data_layout()),
            volumes=(vm.volume(disks=(2,), where="disk 2, partition 1"),),
        ),
        "other disk",
        severity=WARN,
        detail="disk 2",
    ),
    Case(
        "DSK-08",
        FAIL,
        two_disks(layouts=(vm.layout(), vm.data_layout()), volumes=(vm.volume(disks=(1, 2)),)),
        "LVM across both",
    ),
    Case(
        "DSK-08",
        PASS,
        two_disks(
            layouts=(
                vm.layout(boot_code="windows", partitions=(vm.partition(active=False, type="0x07"),)),
                vm.layout(index=2),
            ),
            volumes=(vm.volume(id="disk1/part1", disks=(2,), where="disk 2, partition 1"),),
        ),
        "a data disk in front with the boot code that Windows writes everywhere",
        seen="disk 2: MBR, 1 partition, boot code grub2",
    ),
    Case("DSK-08", UNKNOWN, linux(volumes=()), "no root"),
    Case("DSK-13", PASS, linux(), "grub", seen="active partition 1"),
    Case(
        "DSK-13",
        PASS,
        linux(layouts=(vm.layout(partitions=(vm.partition(active=False),)),)),
        "grub needs no flag",
        seen="no active partition",
    ),
    Case("DSK-13", PASS, linux(layouts=(GPT,), efi=(ESP,)), "uefi"),
    Case("DSK-13", PASS, windows(), "windows"),
    Case(
        "DSK-13", FAIL, linux(layouts=(vm.layout(partitions=()),)), "no partitions", aws="No valid partitions"
    ),
    Case(
        "DSK-13",
        FAIL,
        linux(layouts=(GPT,)),
        "gpt, nothing to start",
        severity=BLOCK,
        aws="No valid partitions",
    ),
    Case(
        "DSK-13",
        FAIL,
        windows(layouts=(vm.layout(boot_code="windows", partitions=(vm.partition(active=False),)),)),
        "not active",
        aws="FirstBootFailure",
        fix="bootrec",
    ),
    Case(
        "DSK-13",
        FAIL,
        windows(layouts=(vm.gpt("windows"),)),
        "code in a protective MBR",
        aws="FirstBootFailure",
    ),
    Case(
        "DSK-13",
        UNKNOWN,
        linux(layouts=(vm.layout(boot_code="unknown", partitions=(vm.partition(active=False),)),)),
        "foreign code",
        severity=WARN,
    ),
    Case(
        "DSK-13",
        UNKNOWN,
        linux(layouts=(GPT,), efi=(ESP.model_copy(update={"loaders": vm.lost()}),)),
        "esp unread",
    ),
    Case("DSK-13", UNKNOWN, linux(layouts=()), "no layout"),
]

CASES = [*SIZES, *TABLES, *VOLUMES]
