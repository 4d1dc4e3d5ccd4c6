"""The facts of an image as text, each with where it was read."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from core.cli.printing import readable, size
from core.facts import Fact
from core.guests.layout import Volume
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest, Inspection
from core.guests.windows.model import WindowsSystem
from core.images.model import ImageFacts
from core.wording import phrase


def print_inspection(console: Console, inspection: Inspection) -> None:
    """Containers, disks, volumes, then what is installed."""
    for image in inspection.images:
        _print_container(console, image)
    if inspection.guest is None:
        return
    _print_layout(console, inspection.guest)
    for system in inspection.guest.systems:
        _print_system(console, system)
    for evidence in inspection.guest.trouble:
        console.print(
            Text(
                f"  could not be read: {phrase(evidence.value, {'where': readable(evidence.where)})}",
                style="magenta",
            )
        )


def _print_container(console: Console, image: ImageFacts) -> None:
    kind = image.format.value.upper() if image.format else "not recognised"
    console.print(
        Text.assemble((readable(image.path), "bold"), f"  {kind}, {size(image.size_on_disk)} on disk")
    )
    for disk in image.disks:
        words = " ".join(word for word in (disk.format.value, disk.subformat) if word)
        console.print(
            f"  disk {disk.index}: {readable(disk.name)}, {words}, {size(disk.size)}, {size(disk.stored)} stored",
            markup=False,
        )
    if image.hardware is not None:
        machine = image.hardware
        parts = [
            f"{machine.cpus} CPUs" if machine.cpus else "",
            size(machine.memory) + " memory" if machine.memory else "",
            f"{machine.nics} network interfaces",
            f"{len(machine.cdroms)} CD-ROM drives",
            machine.firmware,
            readable(machine.guest_os),
        ]
        console.print("  machine: " + ", ".join(part for part in parts if part), markup=False)
    for problem in image.problems:
        console.print(
            Text(
                f"  {problem.code.value}: {readable(problem.evidence.where)}: {readable(problem.evidence.value)}",
                style="yellow",
            )
        )


def _print_layout(console: Console, guest: Guest) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("Volume", "Kind", "Size", "Free", "State", "Label", "UUID"):
        table.add_column(heading)
    for volume in guest.volumes:
        detail = f"{volume.kind.value} ({volume.detail})" if volume.detail else volume.kind.value
        free = size(volume.free.value) if volume.free.value is not None else ""
        table.add_row(
            volume.id, detail, size(volume.size), free, _state(volume), readable(volume.label), volume.uuid
        )
    for layout in guest.layouts:
        console.print(
            f"  disk {layout.index}: {layout.table.value} partition table, boot code {layout.boot_code}",
            markup=False,
        )
    console.print(Padding(table, (0, 0, 0, 2)))


def _state(volume: Volume) -> str:
    if volume.encrypted:
        return "encrypted"
    if volume.hibernated.value:
        return "hibernated"
    return {True: "clean", False: "not clean", None: ""}[volume.clean.value]


def _print_system(console: Console, system: LinuxSystem | WindowsSystem) -> None:
    rows = _linux_rows(system) if system.family == "linux" else _windows_rows(system)
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    table.add_column(style="dim", overflow="fold")
    for name, value, where in rows:
        table.add_row(name, readable(value), readable(where))
    console.print(Padding(table, (0, 0, 0, 2)))


def _row(name: str, fact: Fact[object] | Fact[str] | Fact[bool] | Fact[int]) -> tuple[str, str, str]:
    return (
        name,
        phrase(fact.unread) if fact.unread else "absent" if fact.value is None else str(fact.value),
        fact.where,
    )


def _linux_rows(system: LinuxSystem) -> Iterator[tuple[str, str, str]]:
    release = system.release.value
    yield (
        "System",
        release.pretty or f"{release.id} {release.version}" if release else phrase(system.release.unread),
        system.release.where,
    )
    yield _row("Architecture", system.architecture)
    for kernel in system.kernels:
        yield "Kernel" + (" (default)" if kernel.default else ""), kernel.release, kernel.where
    if system.boot.value is not None:
        yield "Boot loader", system.boot.value.kind, system.boot.where
    for entry in system.fstab.value or ():
        yield (
            "Mount",
            f"{entry.device} on {entry.mount} ({entry.type}, {','.join(entry.options)})",
            entry.where,
        )
    for interface in system.interfaces.value or ():
        yield (
            "Network",
            f"{interface.name} {interface.method} {' '.join(interface.addresses)}".rstrip(),
            interface.where,
        )
    for client in system.dhcp_clients.value or ():
        yield "DHCP client", f"{client.name}{'' if client.installed else ' (not installed)'}", client.where
    if system.sshd.value is not None:
        service = system.sshd.value
        starts = {True: "starts at boot", False: "does not start at boot", None: "start unknown"}[
            service.starts
        ]
        yield (
            "SSH server",
            f"{service.name}, {starts}" if service.installed else "not installed",
            service.where,
        )
    for software in system.software.value or ():
        yield "Software", f"{software.name} {software.version} ({software.role})", software.where


def _windows_rows(system: WindowsSystem) -> Iterator[tuple[str, str, str]]:
    yield _row("System", system.product)
    yield _row("Version", system.version)
    yield _row("Edition", system.edition)
    yield _row("Architecture", system.architecture)
    yield _row("Remote Desktop", system.remote_desktop)
    yield _row("DHCP client start", system.dhcp_client)
    yield _row("Autologon", system.autologon)
    yield _row(".NET", system.dotnet)
    yield _row("Page file", system.pagefile)
    for interface in system.interfaces.value or ():
        yield (
            "Network",
            f"{interface.guid} {'DHCP' if interface.dhcp else ' '.join(interface.addresses)}",
            interface.where,
        )
    for software in system.software.value or ():
        yield "Software", f"{software.name} {software.version} ({software.role})", software.where
