"""What a report says of a machine that matters for the choices of a plan, in one small value."""

from __future__ import annotations

from core.facts import Frozen
from core.guests.layout import TableKind
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.images.model import Hardware
from core.plans.choices import BootMode
from core.plans.model import GuestKind
from core.rules.edition import Edition
from core.rules.model import ImageReport

RHEL_IDS = frozenset({"rhel", "redhat"})
SLES_IDS = frozenset({"sles", "sles_sap", "suse"})
ENA_DRIVERS = frozenset({"ena"})
NVME_DRIVERS = frozenset({"nvme", "stornvme", "awsnvme"})
DISABLED = 4  # SERVICE_DISABLED


class Machine(Frozen):
    """:param boot_modes: the ways in which its disks can be started; empty where that could not be read.
    :param boot_mode: the one that the import will use; None where nothing tells.
    :param ena: whether a driver for EC2's network interface was found; None where that could not be read. ``nvme`` likewise.
    :param cpus: as the OVF or VMX declares; ``memory`` likewise, in bytes.
    """

    kind: GuestKind = GuestKind.UNKNOWN
    name: str = ""
    architecture: str = ""
    boot_modes: frozenset[BootMode] = frozenset()
    boot_mode: BootMode | None = None
    ena: bool | None = None
    nvme: bool | None = None
    cpus: int | None = None
    memory: int | None = None
    volumes: int = 1


def read_machine(report: ImageReport, edition: Edition) -> Machine:
    """Gather what the choices rest on. Facts that could not be read stay empty: nothing is guessed."""
    guest = report.guest
    system = guest.system if guest else None
    hardware = next((image.hardware for image in report.inspection.images if image.hardware), None)
    modes = _boot_modes(guest) if guest else frozenset()
    ena, nvme = _drivers(system)
    return Machine(
        kind=guest_kind(system),
        name=guest_name(system),
        architecture=(system.architecture.value or "") if system else "",
        boot_modes=modes,
        boot_mode=_boot_mode(modes, hardware, edition),
        ena=ena,
        nvme=nvme,
        cpus=hardware.cpus if hardware else None,
        memory=hardware.memory if hardware else None,
        volumes=max(1, len(report.disks)),
    )


def guest_kind(system: LinuxSystem | WindowsSystem | None) -> GuestKind:
    if system is None:
        return GuestKind.UNKNOWN
    if isinstance(system, WindowsSystem):
        if system.server.value is None:
            return GuestKind.WINDOWS
        return GuestKind.WINDOWS_SERVER if system.server.value else GuestKind.WINDOWS_CLIENT
    release = system.release.value
    if release is not None and release.id in RHEL_IDS:
        return GuestKind.RHEL
    if release is not None and release.id in SLES_IDS:
        return GuestKind.SLES
    return GuestKind.LINUX


def guest_name(system: LinuxSystem | WindowsSystem | None) -> str:
    """The operating system for people: ``Debian GNU/Linux 12 (bookworm)``, ``Windows Server 2019 Standard``."""
    if system is None:
        return ""
    if isinstance(system, WindowsSystem):
        return system.product.value or system.generation.value or "Windows"
    release = system.release.value
    if release is None:
        return "Linux"
    return release.pretty or f"{release.id} {release.version}".strip()


def _boot_modes(guest: Guest) -> frozenset[BootMode]:
    modes = set()
    if any(system.loaders.value for system in guest.efi):
        modes.add(BootMode.UEFI)
    starts = [layout for layout in guest.layouts if layout.boot_code != "none"]
    if any(_starts_by_bios(layout.table, layout.boot_code) for layout in starts):
        modes.add(BootMode.LEGACY_BIOS)
    return frozenset(modes)


def _starts_by_bios(table: TableKind, boot_code: str) -> bool:
    # Windows' setup writes its boot code into the protective MBR of a GPT disk too, where it can start nothing.
    return table in {TableKind.MBR, TableKind.HYBRID} or (table is TableKind.GPT and boot_code != "windows")


def _boot_mode(modes: frozenset[BootMode], hardware: Hardware | None, edition: Edition) -> BootMode | None:
    """AWS prefers BIOS where a disk can do both; what the machine was declared to use goes before that."""
    if edition is Edition.GUIDE_2019:
        return BootMode.LEGACY_BIOS if modes else None  # UEFI volumes are turned into BIOS ones
    declared = hardware.firmware if hardware else ""
    if declared == "efi" and BootMode.UEFI in modes:
        return BootMode.UEFI
    return min(modes, key=lambda mode: mode is BootMode.UEFI, default=None)


def _drivers(system: LinuxSystem | WindowsSystem | None) -> tuple[bool | None, bool | None]:
    """Whether drivers for ENA and NVMe are installed."""
    names: set[str] | None = None
    if isinstance(system, WindowsSystem):
        if system.services.value is not None:
            names = {service.name.lower() for service in system.services.value if service.start != DISABLED}
    elif system is not None and system.kernels:
        kernel = system.default_kernel or system.kernels[-1]
        names = {name.replace("-", "_") for name in (*kernel.built_in, *kernel.modules)}
    if names is None:
        return None, None
    return bool(names & ENA_DRIVERS), bool(names & NVME_DRIVERS)
