"""KRN-*, BOOT-*, TAB-*."""

from __future__ import annotations

from samples import inspections as vm
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

from core.facts import Fact
from core.guests.linux.model import BootLoader

UNSUPPORTED = "Unsupported kernel version"
XEN = ("xen_blkfront", "xen_netfront")
NITRO = ("ena", "nvme")
BLS = "BLSC-style GRUB found, but unable to detect default kernel"


def linux(**changes):
    return lambda: vm.linux_vm(**changes)


def windows():
    return vm.windows_vm()


def runs(identifier, version, kernel, service_pack=""):
    """A distribution with one kernel."""
    return linux(
        release=vm.release(identifier, version, service_pack=service_pack), kernels=(vm.kernel(kernel),)
    )


def kernel(**changes):
    return linux(kernels=(vm.kernel(**changes),))


def boot(**changes):
    return linux(boot=vm.fact(vm.boot_loader(**changes), f"{vm.ROOT}, /boot/grub/grub.cfg"))


def fstab(*entries):
    return linux(fstab=vm.fact(tuple(entries), f"{vm.ROOT}, /etc/fstab"))


TWO_KERNELS = linux(
    kernels=(vm.kernel("5.10.0-1-amd64", default=False), vm.kernel("6.1.0-25-amd64", default=False))
)
OTHER_CONFIG = vm.config("/boot/grub/menu.lst", "0b" * 32)
STUB = vm.config("/boot/efi/EFI/debian/grub.cfg", "0c" * 32, stub=True)
COPY = vm.config("/boot/grub2/grub.cfg")

KERNELS = [
    Case(
        "KRN-01",
        PASS,
        linux(),
        "debian 12",
        NEW,
        seen="/boot/vmlinuz-6.1.0-25-amd64: 6.1.0-25-amd64, the default",
    ),
    Case(
        "KRN-01",
        PASS,
        TWO_KERNELS,
        "the newest where none is default",
        NEW,
        seen="6.1.0-25-amd64, the newest",
    ),
    Case("KRN-01", PASS, runs("debian", "12.5", "6.1.0-18-amd64"), "debian 12.5", NEW),
    Case(
        "KRN-01",
        FAIL,
        runs("debian", "12.7", "6.12.9-amd64"),
        "backports",
        NEW,
        BLOCK,
        UNSUPPORTED,
        fix="apt-get install linux-image",
    ),
    Case(
        "KRN-01",
        UNKNOWN,
        runs("debian", "12.7", "6.1.55-custom"),
        "edge",
        NEW,
        WARN,
        detail="does not say how it compares",
    ),
    Case(
        "KRN-01",
        NOT_APPLICABLE,
        runs("centos", "7.6", "3.10.0-957.el7.x86_64"),
        "no list",
        OLD,
        detail="names no kernels",
    ),
    Case("KRN-01", PASS, runs("centos", "7.6", "3.10.0-957.el7.x86_64"), "centos", NEW),
    Case(
        "KRN-01",
        FAIL,
        runs("rhel", "6.0", "2.6.32-71.29.1.el6.x86_64"),
        "rhel 6.0",
        NEW,
        BLOCK,
        UNSUPPORTED,
        fix="yum update kernel",
    ),
    Case("KRN-01", PASS, runs("rhel", "6.9", "2.6.32-754.el6.x86_64"), "rhel 6.9", NEW),
    Case("KRN-01", PASS, runs("sles", "11.4", "3.0.101-63-default", "4"), "sles 11 sp4"),
    Case(
        "KRN-01",
        UNKNOWN,
        runs("sles", "11.4", "3.0.101-108.13-default", "4"),
        "sles 11 sp4, later",
        OLD,
        WARN,
    ),
    Case("KRN-01", PASS, runs("sles", "11.4", "3.0.101-108.13-default", "4"), "sles 11 sp4, later", NEW),
    Case(
        "KRN-01",
        UNKNOWN,
        runs("sles", "11.1", "2.6.32.12-0.7-default", "1"),
        "the guide breaks off",
        OLD,
        WARN,
        detail="breaks off",
    ),
    Case(
        "KRN-01",
        FAIL,
        runs("sles", "12.1", "4.4.21-69-default", "1"),
        "sles 12 sp1",
        severity=BLOCK,
        fix="zypper install",
    ),
    Case("KRN-01", PASS, runs("ol", "5.11", "2.6.39-400.215.10.el5uek"), "oracle 5"),
    Case("KRN-01", FAIL, runs("ol", "5.11", "2.6.18-398.el5"), "oracle 5, red hat's kernel"),
    Case("KRN-01", PASS, runs("ol", "7.6", "4.14.35-1818.3.3.el7uek.x86_64"), "oracle 7 uek"),
    Case("KRN-01", PASS, runs("ol", "7.6", "3.10.0-957.el7.x86_64"), "oracle 7 rhck"),
    Case("KRN-01", FAIL, runs("ol", "7.6", "5.4.17-2011.el7uek.x86_64"), "oracle 7 uek 6", OLD),
    Case("KRN-01", PASS, runs("ol", "8.8", "5.15.0-101.el8uek.x86_64"), "oracle 8 uek", NEW),
    Case("KRN-01", FAIL, runs("ol", "8.8", "4.18.0-477.el8uek.x86_64"), "a uek of rhck's version", NEW),
    Case("KRN-01", NOT_APPLICABLE, runs("almalinux", "9.4", "5.14.0-427.el9"), "distribution not listed"),
    Case("KRN-01", UNKNOWN, linux(kernels=()), "no kernel", severity=BLOCK),
    Case("KRN-01", UNKNOWN, linux(release=vm.lost()), "release unread"),
    Case("KRN-01", NOT_APPLICABLE, windows, "windows", detail="Asked of Linux only"),
    Case("KRN-02", PASS, linux(), "packaged", seen="package linux-image-6.1.0-25-amd64"),
    Case(
        "KRN-02",
        FAIL,
        kernel(owner=vm.fact("", f"{vm.ROOT}, /var/lib/dpkg")),
        "custom",
        severity=WARN,
        aws="",
        fix="linux-image-amd64",
    ),
    Case(
        "KRN-02", FAIL, linux(kernels=()), "none", severity=BLOCK, aws="Unable to determine kernel version."
    ),
    Case(
        "KRN-02",
        FAIL,
        kernel(owner=vm.fact("kernel-ml-core-6.8.1-1.el9.elrepo", f"{vm.ROOT}, /var/lib/rpm")),
        "ELRepo's",
        severity=WARN,
        aws="",
        detail="not the distribution's own",
    ),
    Case("KRN-02", UNKNOWN, kernel(owner=vm.lost()), "unread", severity=WARN),
    Case("KRN-03", PASS, linux(), "readable", seen="/boot/initrd.img-6.1.0-25-amd64"),
    Case(
        "KRN-03", FAIL, kernel(initramfs_modules=vm.lost("linux.initramfs-unreadable")), "damaged", OLD, WARN
    ),
    Case(
        "KRN-03",
        FAIL,
        kernel(initramfs_modules=vm.lost("linux.initramfs-unreadable")),
        "damaged",
        NEW,
        BLOCK,
        "We were unable to read your import's initramfs/initrd",
        fix="update-initramfs -c -k 6.1.0-25-amd64",
    ),
    Case("KRN-03", FAIL, kernel(initramfs=""), "none"),
    Case(
        "KRN-03",
        FAIL,
        kernel(initramfs_modules=vm.absent("/boot/initrd")),
        "gone",
        seen="/boot/initrd: absent",
    ),
    Case(
        "KRN-03",
        UNKNOWN,
        kernel(initramfs_modules=vm.lost("linux.initramfs-only-deep")),
        "large",
        severity=WARN,
    ),
    Case("KRN-03", NOT_APPLICABLE, kernel(initramfs="", built_in=("xen_blkfront", "nvme")), "built in"),
    Case("KRN-03", UNKNOWN, kernel(initramfs_modules=vm.lost()), "unread"),
    Case("KRN-03", UNKNOWN, linux(kernels=()), "no kernel"),
    Case("KRN-04", PASS, linux(), "all", seen="ena, nvme, xen_blkfront"),
    Case(
        "KRN-04",
        PASS,
        kernel(modules=("xen-blkfront.ko.xz", "xen-netfront"), initramfs_modules=vm.fact(("xen-blkfront",))),
        "spelt otherwise",
        OLD,
    ),
    Case("KRN-04", PASS, kernel(modules=XEN, initramfs_modules=vm.fact(XEN)), "xen only", OLD),
    Case("KRN-04", FAIL, kernel(modules=XEN), "xen only", NEW, WARN, detail="nvme, ena", fix="t2"),
    Case("KRN-04", FAIL, kernel(modules=NITRO), "nitro only", detail="xen_blkfront, xen_netfront"),
    Case(
        "KRN-04",
        FAIL,
        kernel(initramfs_modules=vm.fact(("nvme",), "initrd")),
        "xen not early",
        NEW,
        INFO,
        seen="initrd: without xen_blkfront",
        fix="/etc/initramfs-tools/modules",
    ),
    Case("KRN-04", FAIL, kernel(initramfs_modules=vm.fact(("nvme",))), "xen not early", OLD, WARN),
    Case("KRN-04", FAIL, kernel(initramfs_modules=vm.fact(("xen_blkfront",))), "nvme not early", NEW, WARN),
    Case("KRN-04", FAIL, kernel(initramfs_modules=vm.fact((), "initrd")), "neither early", severity=WARN),
    Case("KRN-04", PASS, kernel(built_in=(*XEN, *NITRO), initramfs="", modules=()), "built in"),
    Case("KRN-04", UNKNOWN, kernel(initramfs_modules=vm.lost()), "initramfs unread"),
    Case("KRN-04", UNKNOWN, linux(kernels=()), "no kernel"),
]

LOADER = [
    Case("BOOT-01", PASS, linux(), "grub 2", detail="GRUB 2"),
    Case("BOOT-01", PASS, boot(kind="grub-legacy"), "grub legacy"),
    *(
        Case(
            "BOOT-01",
            FAIL,
            boot(kind=kind, configs=()),
            kind,
            severity=BLOCK,
            seen=kind,
            fix="apt-get install grub-pc",
        )
        for kind in ("systemd-boot", "lilo", "syslinux", "none")
    ),
    Case("BOOT-01", UNKNOWN, linux(boot=vm.lost()), "unread", severity=BLOCK),
    Case("BOOT-02", PASS, linux(), "one"),
    Case("BOOT-02", PASS, boot(configs=(vm.config(), COPY)), "two alike"),
    Case("BOOT-02", PASS, boot(configs=(vm.config(), STUB)), "stub on the ESP", seen="only leads to another"),
    Case(
        "BOOT-02",
        FAIL,
        boot(configs=(vm.config(), OTHER_CONFIG)),
        "two that differ",
        OLD,
        WARN,
        "Multiple different grub/menu.lst files found",
    ),
    Case(
        "BOOT-02",
        FAIL,
        boot(configs=(vm.config(), OTHER_CONFIG)),
        "two that differ",
        NEW,
        BLOCK,
        seen="/boot/grub/menu.lst",
    ),
    Case("BOOT-02", NOT_APPLICABLE, boot(kind="lilo", configs=()), "no grub"),
    Case("BOOT-02", UNKNOWN, linux(boot=vm.lost()), "unread"),
    Case("BOOT-03", PASS, linux(), "told", seen="line 90: 6.1.0-25-amd64"),
    Case("BOOT-03", FAIL, boot(uses_bls=True, default_kernel=vm.absent("grubenv")), "bls", OLD, WARN, BLS),
    Case(
        "BOOT-03",
        FAIL,
        boot(uses_bls=True, default_kernel=vm.absent("grubenv")),
        "bls",
        NEW,
        BLOCK,
        BLS,
        seen="grubenv",
    ),
    Case("BOOT-03", FAIL, boot(default_kernel=vm.absent("grub.cfg")), "no kernel", NEW, BLOCK, ""),
    Case(
        "BOOT-03",
        FAIL,
        boot(uses_bls=True, default_entry=vm.lost("linux.boot-entry-gone")),
        "saved entry gone",
        aws=BLS,
        seen="in no menu",
    ),
    Case("BOOT-03", FAIL, boot(default_kernel=vm.lost("linux.boot-kernel-gone")), "kernel gone", aws=""),
    Case(
        "BOOT-03",
        UNKNOWN,
        boot(uses_bls=True, default_named=False),
        "bls, the first",
        severity=WARN,
        fix="grubby",
    ),
    Case("BOOT-03", NOT_APPLICABLE, boot(kind="lilo"), "lilo"),
    Case(
        "BOOT-03",
        FAIL,
        lambda: vm.linux_vm(boot=vm.fact(BootLoader(kind="grub2"))),
        "code alone",
        seen="no grub.cfg",
    ),
    Case(
        "BOOT-03",
        FAIL,
        lambda: vm.linux_vm(boot=vm.fact(BootLoader(kind="grub2", configs=(vm.config(stub=True),)))),
        "a stub that leads nowhere",
        seen="only leads",
        detail="no configuration",
    ),
    Case(
        "BOOT-03",
        UNKNOWN,
        lambda: vm.linux_vm(boot=vm.fact(BootLoader(kind="grub2", configs=(vm.config(),)))),
        "on another volume",
        detail="does not mount",
    ),
    Case("BOOT-03", UNKNOWN, boot(default_kernel=vm.lost()), "unread"),
    Case("BOOT-03", UNKNOWN, linux(boot=vm.lost()), "loader unread"),
    Case("TAB-01", PASS, linux(), "read", seen="/etc/fstab, line 1: UUID=1 / ext4"),
    Case("TAB-01", PASS, fstab(), "empty", seen="no entries"),
    Case(
        "TAB-01",
        FAIL,
        linux(fstab=Fact.absent(f"{vm.ROOT}, /etc/fstab")),
        "none",
        severity=BLOCK,
        aws="Invalid configuration - Could not read fstab",
    ),
    Case("TAB-01", UNKNOWN, linux(fstab=vm.lost()), "unread", severity=BLOCK),
    Case(
        "TAB-02",
        PASS,
        fstab(vm.mount(), vm.mount("/dev/mapper/vg-root"), vm.mount("tmpfs", "tmpfs"), vm.mount("LABEL=x")),
        "stable",
    ),
    Case("TAB-02", PASS, fstab(), "empty", seen="no entries"),
    Case(
        "TAB-02",
        FAIL,
        fstab(vm.mount("/dev/sda1", line=7)),
        "device name",
        severity=INFO,
        seen="/etc/fstab, line 7: /dev/sda1 / ext4 defaults 0 1 (gets a UUID",
    ),
    Case("TAB-02", FAIL, fstab(vm.mount("//nas/share", "cifs")), "cifs", seen="(is disabled)"),
    Case(
        "TAB-02",
        FAIL,
        fstab(vm.entry("UUID=0b0b-0b0b /data ext4 defaults 0 2", line=9)),
        "a UUID that is on no disk: the preview adds nofail",
        seen="line 9: UUID=0b0b-0b0b /data ext4 defaults 0 2 (becomes: UUID=0b0b-0b0b /data ext4 defaults,nofail 0 2)",
        detail="nofail: 1; entries that it disables: 0",
    ),
    Case(
        "TAB-02",
        FAIL,
        linux(
            fstab=vm.fact((vm.entry("/dev/sda1 /mnt ext4 defaults 0 2"),), f"{vm.ROOT}, /etc/fstab"),
            volumes=(vm.volume(uuid="0b0b-0b0b"),),
        ),
        "a device name whose disk is here",
        seen="(becomes: UUID=0b0b-0b0b /mnt ext4 defaults 0 2)",
    ),
    Case("TAB-02", FAIL, fstab(vm.entry("UUID=1 data")), "a line that is not valid", seen="(is disabled)"),
    Case(
        "TAB-02",
        FAIL,
        fstab(vm.entry("nas:/x /x nfs")),
        "nfs",
        seen="(becomes: nas:/x /x nfs defaults,nofail)",
    ),
    Case("TAB-02", PASS, fstab(vm.entry("/dev/sr0 /media/cdrom udf,iso9660 user,noauto 0 0")), "noauto"),
    Case("TAB-02", FAIL, fstab(vm.mount("//nas/x password=geheim", "cifs")), "a password", seen="password=…"),
    Case("TAB-02", NOT_APPLICABLE, linux(fstab=Fact.absent(f"{vm.ROOT}, /etc/fstab")), "none"),
    Case("TAB-02", UNKNOWN, linux(fstab=vm.lost()), "unread", severity=INFO),
]

CASES = [*KERNELS, *LOADER]
