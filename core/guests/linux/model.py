"""Facts of a Linux installation."""

from __future__ import annotations

from typing import Literal

from core.facts import Evidence, Fact, Frozen


class Release(Frozen):
    """Which distribution it is.

    :param id: os-release ID or its elders' equivalent: ``debian``, ``ubuntu``, ``rhel``, ``centos``, ``rocky``, ``almalinux``,
        ``ol``, ``fedora``, ``sles``, ``opensuse-leap``, ``amzn``, …
    :param version: the most exact one found (``12.7`` from debian_version rather than ``12``).
    :param service_pack: SLES: ``0``…; else "".
    :param pretty: PRETTY_NAME or the release file's line.
    """

    id: str
    version: str
    service_pack: str = ""
    variant: str = ""
    pretty: str = ""


class Kernel(Frozen):
    """One installed kernel.

    :param release: as ``uname -r`` would say.
    :param path: the image, e.g. ``/boot/vmlinuz-6.1.0-18-amd64``; "" when only its modules are there.
    :param initramfs: path of its initramfs, "" if none.
    :param default: the default boot entry names it.
    :param owner: package that owns it ("" when no package database claims it).
    :param built_in: names of drivers built in (modules.builtin), of those that EC2 needs.
    :param modules: names of drivers found as modules, of those that EC2 needs.
    :param banner: the image's own version text: release, builder, build (x86 only).
    :param vermagic: what one of its modules was built for, "" where none could be read.
    :param initramfs_modules: names of drivers in the initramfs, of those that EC2 needs. Without a deep inspection it is read
        until the disk's drivers are found, so that others may be missing here.
    """

    release: str
    path: str
    where: str
    architecture: str = ""
    initramfs: str = ""
    default: bool = False
    owner: Fact[str] = Fact[str].unreadable("guest.not-looked")
    built_in: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    initramfs_modules: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable("guest.not-looked")
    banner: str = ""
    vermagic: str = ""


class BootConfig(Frozen):
    """One boot loader configuration file.

    :param digest: sha256 of its bytes, to tell copies from differing files.
    :param stub: it has no entry of its own and only hands over to another configuration, as on EFI system partitions.
    """

    path: str
    where: str
    digest: str
    stub: bool = False


class BootLoader(Frozen):
    """:param kind: ``grub2``, ``grub-legacy``, ``systemd-boot``, ``syslinux``, ``lilo`` or ``none``."""

    kind: str
    configs: tuple[BootConfig, ...] = ()
    default_entry: Fact[str] = Fact[str].unreadable("guest.not-looked")
    default_kernel: Fact[str] = Fact[str].unreadable("guest.not-looked")  # release
    kernel_arguments: Fact[str] = Fact[str].unreadable("guest.not-looked")
    uses_bls: bool = False
    timeout: str = ""
    default_named: bool = True
    """the configuration or grubenv names the default; otherwise GRUB takes the first entry"""
    default_setting: Fact[str] = Fact[str].unreadable("guest.not-looked")
    """GRUB_DEFAULT in /etc/default/grub: what the next run of grub-mkconfig makes the default"""


class FstabEntry(Frozen):
    """One line of fstab that is neither empty nor a comment.

    :param device: first field, octal escapes decoded; likewise ``mount``.
    :param type: "" where the line has fewer than three fields: mount(8) skips such a line.
    :param options: empty where the line has no fourth field.
    :param text: the line as it stands.
    """

    line: int
    where: str
    device: str
    mount: str
    type: str
    options: tuple[str, ...]
    text: str


class CryptEntry(Frozen):
    """One line of crypttab: an encrypted volume that is opened at boot."""

    line: int
    where: str
    name: str
    device: str
    key: str = ""
    options: tuple[str, ...] = ()


class NetworkInterface(Frozen):
    """One interface as a configuration file sets it up.

    :param dialect: ``ifupdown``, ``ifcfg``, ``netplan``, ``networkmanager``, ``networkd``, ``wicked``, ``cloud-init``.
    :param name: of the interface, or a pattern (``en*``); ``*`` where NetworkManager's automatic connection or cloud-init serves any.
    :param method: ``dhcp``, ``static``, ``ipv6-only`` or ``none``.
    :param addresses: static ones, IPv4 and IPv6, as written.
    :param ipv6: IPv6 is set up for it beyond the kernel's own link-local address.
    :param starts: brought up at boot.
    """

    name: str
    dialect: str
    method: str
    where: str
    addresses: tuple[str, ...] = ()
    ipv6: bool = False
    starts: bool = True


class Service(Frozen):
    """:param starts: enabled at boot; None where nothing tells."""

    name: str
    installed: bool
    starts: bool | None
    where: str


class Software(Frozen):
    """A package, program or driver of interest. ``role``: ``vmware-tools``, ``virtualbox``, ``xen-tools``, ``qemu-agent``,
    ``hyperv``, ``antivirus``, ``intrusion-detection``."""

    name: str
    role: str
    where: str
    version: str = ""


class Account(Frozen):
    """:param keys: number of authorised public keys that can be read."""

    name: str
    uid: int
    where: str
    keys: int = 0
    has_password: bool = False
    shell: str = ""


class LinuxSystem(Frozen):
    family: Literal["linux"] = "linux"
    root: str
    """id of the root volume"""
    subvolume: str = ""
    """Btrfs subvolume that is the root, "" for the top level"""
    where: str
    release: Fact[Release]
    hostname: str = ""
    architecture: Fact[str] = Fact[str].unreadable("guest.not-looked")
    """``x86_64``, ``i386``, ``aarch64`` … from the ELF header of init"""
    init: str = ""
    """``systemd``, ``upstart``, ``sysvinit`` or "" """
    kernels: tuple[Kernel, ...] = ()
    kernels_unread: Evidence | None = None
    """where, and the code why, the search for kernels came to no end; ``kernels`` is empty then"""
    boot: Fact[BootLoader] = Fact[BootLoader].unreadable("guest.not-looked")
    fstab: Fact[tuple[FstabEntry, ...]] = Fact[tuple[FstabEntry, ...]].unreadable("guest.not-looked")
    crypttab: tuple[CryptEntry, ...] = ()
    interfaces: Fact[tuple[NetworkInterface, ...]] = Fact[tuple[NetworkInterface, ...]].unreadable(
        "guest.not-looked"
    )
    persistent_names: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].unreadable("guest.not-looked")
    """places (udev rules, .link files) that pin interface names"""
    dhcp_clients: Fact[tuple[Service, ...]] = Fact[tuple[Service, ...]].unreadable("guest.not-looked")
    sshd: Fact[Service] = Fact[Service].unreadable("guest.not-looked")
    firewall: Fact[tuple[Service, ...]] = Fact[tuple[Service, ...]].unreadable("guest.not-looked")
    ssh_allowed: Fact[bool] = Fact[bool].unreadable("guest.not-looked")
    ssh_ports: tuple[int, ...] = ()
    """ports that sshd_config names; none: 22"""
    accounts: Fact[tuple[Account, ...]] = Fact[tuple[Account, ...]].unreadable("guest.not-looked")
    root_login: Fact[str] = Fact[str].unreadable("guest.not-looked")
    """sshd's PermitRootLogin in force: ``yes``, ``no``, ``prohibit-password`` or ``forced-commands-only``"""
    password_login: Fact[str] = Fact[str].unreadable("guest.not-looked")
    """sshd's PasswordAuthentication in force: ``yes`` or ``no``; ``interactive``: no, but PAM asks for one"""
    ssh_addresses: Fact[tuple[str, ...]] = Fact[tuple[str, ...]].absent("")
    """the only addresses that sshd listens on; empty: every one. Reports from before this was read say nothing of it."""
    software: Fact[tuple[Software, ...]] = Fact[tuple[Software, ...]].unreadable("guest.not-looked")
    """hypervisor tools, antivirus and intrusion detection"""

    @property
    def default_kernel(self) -> Kernel | None:
        return next((kernel for kernel in self.kernels if kernel.default), None)
