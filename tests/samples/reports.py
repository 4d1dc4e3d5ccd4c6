"""Reports of machines, made from values: for tests of what comes after the rules."""

from __future__ import annotations

from pathlib import Path

from core.facts import Evidence, Fact
from core.guests.layout import DiskLayout, EfiSystem, Partition, TableKind
from core.guests.linux.model import Kernel, LinuxSystem, Release
from core.guests.model import Guest, Inspection
from core.guests.windows.model import WindowsService, WindowsSystem
from core.images.model import DiskFacts, Hardware, ImageFacts, ImageFormat
from core.rules.model import Finding, ImageReport
from core.rules.verdicts import Readiness, Severity, Verdict

GIB = 1 << 30
EC2_DRIVERS = ("ena", "nvme", "xen_blkfront", "xen_netfront")


def linux(
    release: Release | None = None, *, architecture: str = "x86_64", modules: tuple[str, ...] = EC2_DRIVERS
) -> LinuxSystem:
    release = release or Release(id="debian", version="12.7", pretty="Debian GNU/Linux 12 (bookworm)")
    kernel = Kernel(
        release="6.1.0-18-amd64",
        path="/boot/vmlinuz-6.1.0-18-amd64",
        where="disk 1",
        default=True,
        modules=modules,
    )
    return LinuxSystem(
        root="disk1/part1",
        where="disk 1, partition 1",
        release=Fact[Release].read(release, "/etc/os-release"),
        architecture=Fact[str].read(architecture, "/sbin/init"),
        kernels=(kernel,),
    )


def windows(
    *,
    server: bool | None = True,
    product: str = "Windows Server 2019 Standard",
    drivers: tuple[str, ...] = ("stornvme",),
) -> WindowsSystem:
    services = tuple(WindowsService(name=name, start=0, where="SYSTEM") for name in drivers)
    told = (
        Fact[bool].unreadable("guest.not-looked") if server is None else Fact[bool].read(server, "SOFTWARE")
    )
    return WindowsSystem(
        root="disk1/part1",
        where="disk 1, partition 1",
        product=Fact[str].read(product, "SOFTWARE"),
        server=told,
        architecture=Fact[str].read("x86_64", "SYSTEM"),
        services=Fact[tuple[WindowsService, ...]].read(services, "SYSTEM"),
    )


def report(
    path: Path,
    system: LinuxSystem | WindowsSystem | None = None,
    *,
    image_format: ImageFormat = ImageFormat.RAW,
    hardware: Hardware | None = None,
    uefi: bool = False,
    bios: bool = True,
    disks: int = 1,
    findings: tuple[Finding, ...] = (),
    readiness: Readiness = Readiness.READY,
) -> ImageReport:
    """A report of the file at ``path``, which need not hold anything of the kind."""
    size = path.stat().st_size
    facts = tuple(
        DiskFacts(index=index, name=path.name, format=image_format, size=size, stored=size)
        for index in range(1, disks + 1)
    )
    layout = DiskLayout(
        index=1,
        size=size,
        table=TableKind.GPT if uefi else TableKind.MBR,
        boot_code="grub2" if bios else "none",
        partitions=(Partition(number=1, start=1 << 20, size=size, type="0x83", active=True),),
    )
    loaders = Fact[tuple[str, ...]].read(("EFI/BOOT/BOOTX64.EFI",), "disk 1, partition 1")
    efi = (EfiSystem(volume="disk1/part1", where="disk 1, partition 1", loaders=loaders),) if uefi else ()
    guest = Guest(layouts=(layout,), efi=efi, systems=(system,)) if system else None
    image = ImageFacts(path=str(path), format=image_format, size_on_disk=size, disks=facts, hardware=hardware)
    return ImageReport(
        path=str(path),
        paths=(str(path),),
        format=image_format.value,
        disks=facts,
        guest=guest,
        readiness=readiness,
        findings=findings,
        inspection=Inspection(images=(image,), guest=guest),
    )


def finding(rule: str, verdict: Verdict = Verdict.FAIL, severity: Severity = Severity.BLOCK) -> Finding:
    return Finding(
        rule=rule,
        verdict=verdict,
        severity=severity,
        title=f"demand of {rule}",
        evidence=(Evidence(where="disk 1", value="found"),),
        source="guide",
    )
