"""FS-*."""

from __future__ import annotations

from samples import inspections as vm
from samples.inspections import GIB
from samples.rule_cases.case import (
    BLOCK,
    FAIL,
    NEW,
    NOT_APPLICABLE,
    OLD,
    PASS,
    UNKNOWN,
    WARN,
    Case,
)

from core.facts import Fact
from core.guests.layout import VolumeKind
from core.guests.windows.model import HiveFacts

MIB = 1 << 20
FREE = f"{vm.ROOT}, superblock"


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def windows(**changes):
    return lambda: vm.windows_vm(**changes)


def root(**changes):
    return linux(volumes=(vm.volume(**changes),))


def ntfs(**changes):
    values = {"kind": VolumeKind.NTFS, "free": vm.fact(20 * GIB, FREE), "size": 60 * GIB, **changes}
    return windows(volumes=(vm.volume(**values),))


FILE_SYSTEMS = [
    Case("FS-01", PASS, windows(), "ntfs", seen="ntfs"),
    Case(
        "FS-01",
        FAIL,
        windows(volumes=(vm.volume(kind=VolumeKind.FAT, detail="fat32"),)),
        "fat32",
        severity=BLOCK,
        fix="convert C: /FS:NTFS",
    ),
    Case(
        "FS-01",
        FAIL,
        windows(volumes=(vm.volume(kind=VolumeKind.NTFS), vm.volume("disk1/part2", kind=VolumeKind.REFS))),
        "refs data",
        severity=WARN,
    ),
    Case(
        "FS-01",
        PASS,
        windows(
            volumes=(vm.volume(kind=VolumeKind.NTFS), vm.volume("disk1/part2", kind=VolumeKind.FAT)),
            efi=(vm.efi("EFI/x"),),
        ),
        "fat on the ESP",
    ),
    Case("FS-01", NOT_APPLICABLE, linux(), "linux", detail="Asked of Windows only"),
    Case("FS-01", UNKNOWN, windows(volumes=()), "no root"),
    *(
        Case("FS-02", PASS, root(kind=kind), kind.value, seen=kind.value)
        for kind in (
            VolumeKind.EXT2,
            VolumeKind.EXT3,
            VolumeKind.EXT4,
            VolumeKind.XFS,
            VolumeKind.JFS,
            VolumeKind.BTRFS,
        )
    ),
    *(
        Case("FS-02", FAIL, root(kind=kind), kind.value, severity=BLOCK)
        for kind in (VolumeKind.REISERFS, VolumeKind.ZFS, VolumeKind.UNKNOWN)
    ),
    Case("FS-02", PASS, linux(volumes=(vm.volume(kind=VolumeKind.BTRFS),), subvolume="@"), "subvolume", OLD),
    Case(
        "FS-02",
        FAIL,
        linux(volumes=(vm.volume(kind=VolumeKind.BTRFS),), subvolume="@"),
        "subvolume",
        NEW,
        BLOCK,
        seen="root in subvolume @",
    ),
    Case("FS-02", NOT_APPLICABLE, windows(), "windows"),
    Case("FS-02", UNKNOWN, linux(volumes=()), "no root"),
    Case("FS-03", PASS, root(free=vm.fact(250 * MIB, FREE)), "250 MiB", seen="262144000 bytes free"),
    Case(
        "FS-03",
        FAIL,
        root(free=vm.fact(250 * MIB - 1, FREE)),
        "under 250 MiB",
        OLD,
        BLOCK,
        fix="apt-get clean",
        seen="superblock",
    ),
    Case(
        "FS-03",
        FAIL,
        root(free=vm.fact(100 * MIB, FREE)),
        "100 MiB",
        NEW,
        WARN,
        detail="100 MiB are free; 250 MiB are needed",
    ),
    Case("FS-03", PASS, ntfs(free=vm.fact(6 * GIB, FREE)), "6 GiB"),
    Case(
        "FS-03",
        FAIL,
        ntfs(free=vm.fact(6 * GIB - 1, FREE)),
        "under 6 GiB",
        severity=BLOCK,
        fix="cleanmgr",
        detail="5.99 GiB",
    ),
    Case("FS-03", UNKNOWN, root(free=vm.lost()), "not counted", severity=BLOCK),
    Case("FS-03", UNKNOWN, vm.no_system, "no system"),
    Case("FS-04", PASS, linux(), "clean", seen="superblock: clean"),
    Case(
        "FS-04",
        FAIL,
        root(clean=vm.fact(False, f"{vm.ROOT}, needs_recovery")),
        "dirty",
        severity=WARN,
        seen="needs_recovery: not clean",
    ),
    Case(
        "FS-04",
        FAIL,
        lambda: vm.windows_vm(
            hives=(
                HiveFacts(name="SYSTEM", where="SYSTEM", dirty=True, replayed=3, complete=True),
                HiveFacts(name="SOFTWARE", where="SOFTWARE", dirty=True, replayed=0, complete=False),
            )
        ),
        "a registry without its logs",
        severity=WARN,
        seen="SOFTWARE: not written to its end",
        detail="(SOFTWARE)",
    ),
    Case("FS-04", FAIL, ntfs(clean=vm.fact(False, "$Volume")), "dirty ntfs", fix="chkdsk"),
    Case(
        "FS-04",
        FAIL,
        ntfs(hibernated=vm.fact(True, "hiberfil.sys")),
        "fast startup",
        fix="powercfg /hibernate off",
        seen="hiberfil.sys: hibernated",
    ),
    Case(
        "FS-04",
        FAIL,
        linux(
            volumes=(
                vm.volume(),
                vm.volume("disk1/part5", kind=VolumeKind.SWAP, hibernated=vm.fact(True, "swap")),
            )
        ),
        "suspended",
    ),
    Case("FS-04", UNKNOWN, root(clean=vm.lost()), "unread", severity=WARN),
    Case("FS-04", UNKNOWN, root(clean=Fact[bool].absent("superblock")), "no flag"),
    Case("FS-04", UNKNOWN, ntfs(hibernated=vm.lost()), "hibernation unread"),
]
