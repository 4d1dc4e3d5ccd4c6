"""Inspections built by hand: machines that every rule passes, and the means to spoil one thing in them.

A spoilt machine is the good one with one value replaced: ``linux_vm(fstab=absent("/etc/fstab"))``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.facts import Evidence, Fact, Failure
from core.guests.layout import DiskLayout, EfiSystem, Partition, TableKind, Volume, VolumeGroup, VolumeKind
from core.guests.linux.model import (
    Account,
    BootConfig,
    BootLoader,
    FstabEntry,
    Kernel,
    LinuxSystem,
    NetworkInterface,
    Release,
    Service,
    Software,
)
from core.guests.model import Guest, Inspection
from core.guests.windows.model import (
    Drive,
    WindowsAccount,
    WindowsInterface,
    WindowsService,
    WindowsSystem,
)
from core.images.model import DiskFacts, Hardware, ImageFacts, ImageFormat, Problem, ProblemCode

GIB = 1 << 30
TIB = 1 << 40
ROOT = "disk 1, partition 1"
LOST = "test.lost"
"""The reason of facts that could not be read in these samples."""


def fact(value: Any, where: str = "") -> Fact[Any]:
    return Fact[Any].read(value, where or f"{ROOT}, somewhere")


def absent(where: str = "somewhere") -> Fact[Any]:
    return Fact[Any].absent(f"{ROOT}, {where}")


def lost(reason: str = LOST) -> Fact[Any]:
    return Fact[Any].unreadable(reason, f"{ROOT}, somewhere")


# Containers


def disk(number: int = 1, **changes: Any) -> DiskFacts:
    values: dict[str, Any] = {
        "index": number,
        "name": "vm.img",
        "format": ImageFormat.RAW,
        "size": 8 * GIB,
        "stored": 2 * GIB,
    }
    return DiskFacts(**{**values, **changes})


def image(
    kind: ImageFormat | None = ImageFormat.RAW, *disks: DiskFacts, path: str = "vm.img", **changes: Any
) -> ImageFacts:
    values: dict[str, Any] = {"path": path, "format": kind, "size_on_disk": 2 * GIB}
    shown = disks or ((disk(format=kind),) if kind not in {None, ImageFormat.OVA} else ())
    return ImageFacts(**{**values, "disks": shown, **changes})


def vmdk(**changes: Any) -> ImageFacts:
    """A VMDK as VMware's OVF export writes it."""
    properties = {"ddb.toolsVersion": "12352", "ddb.adapterType": "lsilogic"}
    values = {"subformat": "streamOptimized", "properties": properties, **changes}
    return image(ImageFormat.VMDK, disk(format=ImageFormat.VMDK, name="vm.vmdk", **values), path="vm.vmdk")


def ova(*disks: DiskFacts, **changes: Any) -> ImageFacts:
    inside = disks or (disk(name="vm-disk1.vmdk", format=ImageFormat.VMDK, subformat="streamOptimized"),)
    return image(ImageFormat.OVA, *inside, path="vm.ova", **{"hardware": hardware(), **changes})


def hardware(**changes: Any) -> Hardware:
    return Hardware(**{"where": "vm.ova, vm.ovf", "cpus": 2, "memory": 4 * GIB, "nics": 1, **changes})


def hardware_evidence(value: str) -> Evidence:
    return Evidence(where="vm.ova, vm.ovf", value=value)


def problem(code: ProblemCode, value: str = "as read", where: str = "vm.img, byte 512") -> Problem:
    return Problem(code=code, evidence=Evidence(where=where, value=value))


def container(facts: ImageFacts, *codes: ProblemCode, where: str = "vm.img, byte 512") -> Inspection:
    """A machine of which only the container counts; ``codes`` are what is wrong with it."""
    spoilt = replace(facts, problems=tuple(problem(code, where=where) for code in codes))
    return linux_vm(images=(spoilt,))


def unread_container(kind: ImageFormat, *codes: ProblemCode) -> Inspection:
    """Recognised, but no disk of it could be had."""
    problems = tuple(problem(code) for code in codes)
    facts = ImageFacts(path="vm.img", format=kind, size_on_disk=GIB, problems=problems)
    return Inspection(images=(facts,), failure=Failure(code="test.damaged"))


def no_container(code: str) -> Inspection:
    """Not even a container could be recognised."""
    facts = ImageFacts(path="vm.img", format=None, size_on_disk=0)
    return Inspection(images=(facts,), failure=Failure(code=code, facts={"path": "vm.img"}))


# Layout


def partition(number: int = 1, **changes: Any) -> Partition:
    values = {"number": number, "start": 1 << 20, "size": 7 * GIB, "type": "0x83", "active": number == 1}
    return Partition(**{**values, **changes})


def layout(index: int = 1, **changes: Any) -> DiskLayout:
    values: dict[str, Any] = {
        "index": index,
        "size": 8 * GIB,
        "table": TableKind.MBR,
        "boot_code": "grub2",
        "partitions": (partition(),),
    }
    return DiskLayout(**{**values, **changes})


def gpt(boot_code: str = "none", count: int = 2, **changes: Any) -> DiskLayout:
    parts = tuple(
        partition(number, type="0fc63daf-8483-4772-8e79-3d69d8477de4", active=False)
        for number in range(1, count + 1)
    )
    return layout(**{"table": TableKind.GPT, "boot_code": boot_code, "partitions": parts, **changes})


def data_layout(index: int = 2, table: TableKind = TableKind.MBR) -> DiskLayout:
    return layout(index, table=table, boot_code="none", partitions=(partition(active=False),))


def volume(identifier: str = "disk1/part1", **changes: Any) -> Volume:
    values: dict[str, Any] = {
        "id": identifier,
        "where": ROOT,
        "disks": (1,),
        "size": 7 * GIB,
        "kind": VolumeKind.EXT4,
        "free": fact(4 * GIB, f"{ROOT}, superblock"),
        "clean": fact(True, f"{ROOT}, superblock"),
        "hibernated": Fact[bool].absent(f"{ROOT}, superblock"),
    }
    return Volume(**{**values, **changes})


def efi(*loaders: str, where: str = "disk 1, partition 2") -> EfiSystem:
    return EfiSystem(volume="disk1/part2", where=where, loaders=fact(loaders, f"{where}, /EFI"))


def group(*missing: str, name: str = "vg0") -> VolumeGroup:
    return VolumeGroup(
        name=name, uuid="u", where="disk 1, partition 2", physical_volumes=("a", "b"), missing=missing
    )


# Linux


def kernel(release: str = "6.1.0-25-amd64", **changes: Any) -> Kernel:
    names = ("ena", "nvme", "xen_blkfront", "xen_netfront")
    values: dict[str, Any] = {
        "release": release,
        "path": f"/boot/vmlinuz-{release}",
        "where": f"{ROOT}, /boot/vmlinuz-{release}",
        "architecture": "x86_64",
        "initramfs": f"/boot/initrd.img-{release}",
        "default": True,
        "owner": fact(f"linux-image-{release}", f"{ROOT}, /var/lib/dpkg/status"),
        "modules": names,
        "initramfs_modules": fact(names, f"{ROOT}, /boot/initrd.img-{release}"),
    }
    return Kernel(**{**values, **changes})


def boot_loader(**changes: Any) -> BootLoader:
    values: dict[str, Any] = {
        "kind": "grub2",
        "configs": (config(),),
        "default_entry": fact("0", f"{ROOT}, /boot/grub/grub.cfg, line 14"),
        "default_kernel": fact("6.1.0-25-amd64", f"{ROOT}, /boot/grub/grub.cfg, line 90"),
        "kernel_arguments": fact("root=UUID=1 ro quiet", f"{ROOT}, /boot/grub/grub.cfg, line 90"),
    }
    return BootLoader(**{**values, **changes})


def config(path: str = "/boot/grub/grub.cfg", digest: str = "0a" * 32, **changes: Any) -> BootConfig:
    return BootConfig(path=path, where=f"{ROOT}, {path}", digest=digest, **changes)


def mount(device: str = "UUID=1", kind: str = "ext4", line: int = 1) -> FstabEntry:
    text = f"{device} / {kind} defaults 0 1"
    where = f"{ROOT}, /etc/fstab, line {line}"
    return FstabEntry(
        line=line, where=where, device=device, mount="/", type=kind, options=("defaults",), text=text
    )


def entry(text: str, line: int = 2) -> FstabEntry:
    """A line of fstab as it stands."""
    fields = [*text.split(), "", "", "", ""]
    return FstabEntry(
        line=line, where=f"{ROOT}, /etc/fstab, line {line}", device=fields[0], mount=fields[1], type=fields[2],
        options=tuple(filter(None, fields[3].split(","))), text=text,
    )  # fmt: skip


def interface(name: str = "eth0", method: str = "dhcp", **changes: Any) -> NetworkInterface:
    where = f"{ROOT}, /etc/network/interfaces, line 3"
    return NetworkInterface(
        **{"name": name, "dialect": "ifupdown", "method": method, "where": where, **changes}
    )


def service(name: str, starts: bool | None = True, *, installed: bool = True) -> Service:
    return Service(name=name, installed=installed, starts=starts, where=f"{ROOT}, /etc/systemd/system/{name}")


def software(name: str, role: str) -> Software:
    return Software(name=name, role=role, where=f"{ROOT}, /var/lib/dpkg/status", version="1.0")


def account(name: str = "admin", uid: int = 1000, keys: int = 1, shell: str = "/bin/bash") -> Account:
    return Account(name=name, uid=uid, where=f"{ROOT}, /etc/passwd, line 9", keys=keys, shell=shell)


def release(identifier: str = "debian", version: str = "12.7", **changes: Any) -> Fact[Any]:
    return fact(Release(id=identifier, version=version, **changes), f"{ROOT}, /etc/os-release")


def linux(**changes: Any) -> LinuxSystem:
    """A Debian 12.7 as EC2 wants it."""
    values: dict[str, Any] = {
        "root": "disk1/part1",
        "where": ROOT,
        "release": release(),
        "architecture": fact("x86_64", f"{ROOT}, /sbin/init"),
        "init": "systemd",
        "kernels": (kernel(),),
        "boot": fact(boot_loader(), f"{ROOT}, /boot/grub/grub.cfg"),
        "fstab": fact((mount(),), f"{ROOT}, /etc/fstab"),
        "interfaces": fact((interface(),), f"{ROOT}, /etc/network/interfaces"),
        "persistent_names": fact((), f"{ROOT}, /etc/udev/rules.d"),
        "dhcp_clients": fact((service("dhclient"),), f"{ROOT}, /sbin/dhclient"),
        "sshd": fact(service("ssh"), f"{ROOT}, /etc/systemd/system"),
        "firewall": fact((), f"{ROOT}, /etc"),
        "ssh_allowed": fact(True, f"{ROOT}, /etc"),
        "accounts": fact((account("root", 0, 0), account()), f"{ROOT}, /etc/passwd"),
        "root_login": fact("no", f"{ROOT}, /etc/ssh/sshd_config, line 5"),
        "password_login": fact("no", f"{ROOT}, /etc/ssh/sshd_config, line 6"),
        "ssh_addresses": fact((), f"{ROOT}, /etc/ssh/sshd_config"),
        "software": fact((), f"{ROOT}, /var/lib/dpkg/status"),
    }
    return LinuxSystem(**{**values, **changes})


def linux_2019(**changes: Any) -> LinuxSystem:
    """A CentOS 7.6 as the guide of 2019 wants it."""
    old = kernel("3.10.0-957.el7.x86_64")
    return linux(**{"release": release("centos", "7.6.1810"), "kernels": (old,), **changes})


# Windows


def windows_service(name: str, start: int = 2, role: str = "") -> WindowsService:
    return WindowsService(name=name, start=start, where=f"SYSTEM\\ControlSet001\\Services\\{name}", role=role)


def adapter(
    guid: str = "{1}", *addresses: str, device: str = "PCI\\VEN_8086", name: str = "Ethernet0"
) -> WindowsInterface:
    where = f"SYSTEM\\ControlSet001\\Services\\Tcpip\\Parameters\\Interfaces\\{guid}"
    return WindowsInterface(
        guid=guid, dhcp=not addresses, where=where, addresses=addresses, device=device, name=name
    )


def user(name: str = "Administrator", state: str = "set", **changes: Any) -> WindowsAccount:
    values = {"rid": 500, "disabled": False, "password_not_required": False, "administrator": True}
    return WindowsAccount(**{"name": name, "password": state, "where": f"SAM\\{name}", **values, **changes})


def drive(letter: str = "C:", volume_id: str = "disk1/part1") -> Drive:
    return Drive(letter=letter, where=f"SYSTEM\\MountedDevices, {letter}", volume=volume_id)


def windows(**changes: Any) -> WindowsSystem:
    """A Windows Server 2019 as EC2 wants it."""
    values: dict[str, Any] = {
        "root": "disk1/part1",
        "where": ROOT,
        "product": fact("Windows Server 2019 Standard"),
        "generation": fact(
            "Windows Server 2019", "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion, ProductName"
        ),
        "edition": fact("ServerStandard"),
        "installation_type": fact("Server"),
        "server": fact(True),
        "version": fact("10.0.17763"),
        "service_pack": fact(0),
        "architecture": fact("x86_64"),
        "languages": fact(("en-US",)),
        "remote_desktop": fact(True),
        "remote_desktop_service": fact(3),
        "remote_desktop_port": fact(3389),
        "remote_desktop_allowed": fact(True),
        "dhcp_client": fact(2, "SYSTEM\\ControlSet001\\Services\\Dhcp, Start"),
        "interfaces": fact((adapter(),)),
        "accounts": fact((user(), user("Guest", "empty", disabled=True, administrator=False))),
        "dotnet": fact("4.8"),
        "autologon": fact(False),
        "update_option": fact(3),
        "reboot_pending": fact(()),
        "real_time_is_universal": fact(1),
        "pagefile": fact("C:\\pagefile.sys 4096 4096"),
        "software": fact(()),
        "services": fact((windows_service("Dhcp"),)),
        "sysprep": fact("IMAGE_STATE_COMPLETE"),
        "activation": fact("licensed"),
        "boot_entries": fact(1),
        "ipv6": fact(0xFF),
        "hotfixes": fact(()),
        "domain_controller": fact(False),
        "evaluation": fact(False),
        "drives": fact((drive(),)),
        "origin": fact(()),
    }
    return WindowsSystem(**{**values, **changes})


# Machines


def guest(system: LinuxSystem | WindowsSystem | None, **changes: Any) -> Guest:
    ntfs = isinstance(system, WindowsSystem)
    root = volume(kind=VolumeKind.NTFS, size=60 * GIB, free=fact(20 * GIB, ROOT)) if ntfs else volume()
    values: dict[str, Any] = {
        "layouts": (layout(boot_code="windows") if ntfs else layout(),),
        "volumes": (root,),
        "systems": (system,) if system else (),
    }
    return Guest(**{**values, **changes})


IMAGE_KEYS = frozenset({"images"})
GUEST_KEYS = frozenset({"layouts", "volumes", "volume_groups", "efi", "trouble", "systems"})


def _machine(system: LinuxSystem | WindowsSystem, images: Any, changes: dict[str, Any]) -> Inspection:
    given = {key: value for key, value in changes.items() if key in GUEST_KEYS}
    return Inspection(images=images or (image(),), guest=guest(system, **given))


def _system_changes(changes: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in changes.items() if key not in GUEST_KEYS}


def linux_vm(*, images: Any = (), **changes: Any) -> Inspection:
    """``changes`` are fields of the guest (layouts, volumes …) or of the system."""
    return _machine(linux(**_system_changes(changes)), images, changes)


def linux_2019_vm(*, images: Any = (), **changes: Any) -> Inspection:
    return _machine(linux_2019(**_system_changes(changes)), images, changes)


def windows_vm(*, images: Any = (), **changes: Any) -> Inspection:
    return _machine(windows(**_system_changes(changes)), images, changes)


def no_system(**changes: Any) -> Inspection:
    """Disks that were read and hold no operating system."""
    return Inspection(images=(image(),), guest=guest(None, **changes))


def no_guest(code: str = "worker.timeout") -> Inspection:
    """The container was read; what lies on it was not."""
    return Inspection(images=(image(),), failure=Failure(code=code))


def no_disks_read(code: ProblemCode) -> Inspection:
    """The container tells its disk, whose bytes cannot be had; the guest came back empty."""
    facts = image(ImageFormat.VHDX, disk(format=ImageFormat.VHDX, readable=False), problems=(problem(code),))
    return Inspection(images=(facts,), guest=Guest())
