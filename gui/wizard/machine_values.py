"""The machine in a few lines: what it is, what it was given, what its disks hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.images.model import Hardware
from core.plans.machine import Machine
from core.plans.model import BootMode
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
    for disk in report.disks:
        name = translate("machine", "Disk {number}").format(number=disk.index)
        value = translate("machine", "{size}, of which {stored} hold data").format(
            size=size_text(disk.size), stored=size_text(disk.stored)
        )
        volumes = _volumes(report, disk.index)
        pairs.append((name, f"{value}: {volumes}" if volumes else value))
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
    return ", ".join(parts)


def _volumes(report: ImageReport, disk: int) -> str:
    if report.guest is None:
        return ""
    shown = [volume for volume in report.guest.volumes if disk in volume.disks]
    return ", ".join(f"{volume.kind.value} {size_text(volume.size)}" for volume in shown)
