"""The machine in a few lines: what it is, what it was given, what its disks hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.images.model import Hardware
from core.plans.choices import BootMode
from core.plans.machine import Machine
from core.rules.model import ImageReport
from gui.text import Counted, plain, size_text

translate = QCoreApplication.translate


def machine_values(report: ImageReport, machine: Machine) -> list[tuple[str, str]]:
    """Names and values for :class:`gui.widgets.card.Values`."""
    unknown = translate("machine", "could not be read")
    pairs = [(translate("machine", "Operating system"), plain(machine.name) or unknown)]
    system = report.guest.system if report.guest else None
    if system is not None and system.hostname:
        pairs.append((translate("machine", "Host name"), plain(system.hostname)))
    pairs.append((translate("machine", "Architecture"), machine.architecture or unknown))
    pairs.append((translate("machine", "Starts by"), boot_text(machine.boot_mode) or unknown))
    hardware = next((image.hardware for image in report.inspection.images if image.hardware), None)
    if hardware is not None:
        pairs.append((translate("machine", "Declared hardware"), _hardware(hardware)))
        declared = _declared_system(hardware)
        if declared:
            pairs.append((translate("machine", "Declared system"), declared))
    return pairs


def boot_text(mode: BootMode | None) -> str:
    if mode is None:
        return ""
    return {BootMode.LEGACY_BIOS: "BIOS", BootMode.UEFI: "UEFI"}[mode]


def _hardware(hardware: Hardware) -> str:
    parts = []
    if hardware.cpus:
        parts.append(Counted().processors(hardware.cpus))
    if hardware.memory:
        parts.append(translate("machine", "{size} of memory").format(size=size_text(hardware.memory)))
    parts.append(Counted().interfaces(hardware.nics))
    if hardware.cdroms:
        parts.append(translate("machine", "a CD drive"))
    return ", ".join(parts)


def _declared_system(hardware: Hardware) -> str:
    """What the package says of the guest, and of how it starts."""
    firmware = {"bios": "BIOS", "efi": "UEFI"}.get(hardware.firmware, "")
    extras = (
        translate("machine", "Secure Boot") if hardware.secure_boot else "",
        translate("machine", "TPM") if hardware.tpm else "",
    )
    return ", ".join(part for part in (plain(hardware.guest_os), firmware, *extras) if part)
