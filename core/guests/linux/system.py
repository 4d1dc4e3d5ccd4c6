"""All facts of one Linux installation, put together."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import GuestError
from core.facts import Evidence, Fact
from core.guests.filesystems.base import FileSystem
from core.guests.layout import LINUX_ROOT_KINDS, Volume, VolumeKind
from core.guests.linux import accounts, dhcp, firewall, fstab, initramfs, kernels, network, software, sshd
from core.guests.linux.boot import Boot, read_boot
from core.guests.linux.elf import read_architecture
from core.guests.linux.files import GuestFiles, looked_at
from core.guests.linux.model import (
    Account,
    BootLoader,
    CryptEntry,
    FstabEntry,
    Kernel,
    LinuxSystem,
    NetworkInterface,
    Release,
    Service,
)
from core.guests.linux.mounts import VolumeMap, mounts_of
from core.guests.linux.packages import Packages, read_packages
from core.guests.linux.release import read_release
from core.guests.linux.services import Services

MAX_OTHER_VOLUMES = 16
_ROOT_MARKS = ("/etc/os-release", "/usr/lib/os-release", "/etc/redhat-release", "/etc/SuSE-release", "/etc/debian_version",
               "/etc/system-release", "/etc/lsb-release")  # fmt: skip
_PROGRAMS = ("/sbin/init", "/usr/lib/systemd/systemd", "/lib/systemd/systemd", "/bin/sh", "/usr/bin/sh")


def read_linux(
    tree: FileSystem, root: Volume, context: VolumeMap, *, deep: bool = False
) -> LinuxSystem | None:
    """Everything that is known of the installation whose root is ``tree``; None where it is no Linux root.

    A file that cannot be read makes the facts that rest on it unreadable, with the reason.

    :param tree: the root with what fstab mounts into it.
    :param root: the volume that the root lies on.
    :param deep: read every kernel's initramfs to its end, rather than the default one's until all drivers are found.
    :raises GuestError: so damaged that whether it is a Linux root cannot be told.
    """
    files = GuestFiles(tree)
    if not is_root(files):
        return None
    return _Reading(files, root, context, deep=deep).system()


def is_root(files: GuestFiles) -> bool:
    """A root has programs and /etc; a lone /boot, /usr or /home has not both."""
    if "etc" not in files.entries("/"):
        return False
    told = any(files.has(path) for path in _ROOT_MARKS) or files.has("/etc/fstab")
    return told and any(files.has(path) for path in _PROGRAMS)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One pass over a guest's files."""

    files: GuestFiles
    root: Volume
    context: VolumeMap
    deep: bool = False

    def system(self) -> LinuxSystem:
        files, services = self.files, Services(self.files)
        table = looked_at(
            Fact[tuple[FstabEntry, ...]], files.place(fstab.PATH), lambda: fstab.read_fstab(files)
        )
        packages = read_packages(files)
        found, kernels_unread = self._kernels()
        boot, installed = self._boot(found, table)
        config = self._sshd_config()
        etc = files.place("/etc")
        firewalls = looked_at(Fact[tuple[Service, ...]], etc, lambda: firewall.read_firewall(files, services))
        return LinuxSystem(
            root=self.root.id,
            subvolume=getattr(files.tree, "subvolume", ""),
            where=files.tree.where,
            release=looked_at(Fact[Release], etc, lambda: read_release(files)),
            hostname=self._hostname(),
            architecture=looked_at(Fact[str], etc, lambda: read_architecture(files)),
            init=self._init(services),
            kernels=tuple(self._examined(kernel, packages, installed) for kernel in installed),
            kernels_unread=kernels_unread,
            boot=boot,
            fstab=table,
            crypttab=self._crypttab(),
            interfaces=looked_at(
                Fact[tuple[NetworkInterface, ...]], etc, lambda: network.read_interfaces(files, services)
            ),
            persistent_names=looked_at(
                Fact[tuple[str, ...]], etc, lambda: network.read_persistent_names(files)
            ),
            dhcp_clients=looked_at(
                Fact[tuple[Service, ...]], etc, lambda: dhcp.read_dhcp_clients(files, services)
            ),
            sshd=looked_at(Fact[Service], etc, lambda: sshd.read_sshd(files, services)),
            firewall=firewalls,
            # An sshd_config that cannot be read leaves open which port, and which files of keys, are meant.
            ssh_allowed=looked_at(
                Fact[bool],
                etc,
                lambda: firewall.read_ssh_allowed(files, firewalls, sshd.read_config(files)),
            ),
            ssh_ports=tuple(config.ports),
            accounts=looked_at(
                Fact[tuple[Account, ...]],
                etc,
                lambda: accounts.read_accounts(files, sshd.read_config(files)),
            ),
            root_login=looked_at(Fact[str], etc, lambda: sshd.root_login(files, config)),
            password_login=looked_at(Fact[str], etc, lambda: sshd.password_login(files, config)),
            ssh_addresses=looked_at(
                Fact[tuple[str, ...]], etc, lambda: sshd.listen_addresses(files, sshd.read_config(files))
            ),
            software=software.read_software(files, packages),
        )

    def _kernels(self) -> tuple[tuple[Kernel, ...], Evidence | None]:
        try:
            return kernels.read_kernels(self.files), None
        except GuestError as error:
            where = str(error.facts.get("where", self.files.place("/boot")))
            return (), Evidence(where=where, value=error.code)

    def _examined(self, kernel: Kernel, packages: Packages, installed: tuple[Kernel, ...]) -> Kernel:
        """The same kernel with its owner, and what is in its initramfs where that is worth the time."""
        update: dict[str, object] = {"owner": packages.owner(kernel.release, kernel.path)}
        chosen = kernel.default or (kernel is installed[0] and not any(one.default for one in installed))
        if kernel.initramfs and (chosen or self.deep):
            wanted = kernels.DISK_DRIVERS.intersection(kernel.modules)
            update["initramfs_modules"] = initramfs.read_drivers(
                self.files, kernel.initramfs, wanted, deep=self.deep
            )
        elif kernel.path and not kernel.initramfs:
            update["initramfs_modules"] = Fact[tuple[str, ...]].absent(self.files.place("/boot"))
        return kernel.model_copy(update=update)

    def _boot(
        self, installed: tuple[Kernel, ...], table: Fact[tuple[FstabEntry, ...]]
    ) -> tuple[Fact[BootLoader], tuple[Kernel, ...]]:
        where = self.files.place("/boot")
        try:
            boot: Boot = read_boot(self.files, self._others(table), self._boot_code(), installed)
        except GuestError as error:
            return Fact[BootLoader].unreadable(error.code, str(error.facts.get("where", where))), installed
        loader = boot.loader
        if loader.configs:
            where = loader.configs[0].where
        marked = kernels.with_default(
            installed, boot.kernel, loader.default_kernel.value or "", boot.initramfs
        )
        return Fact[BootLoader].read(loader, where), marked

    def _boot_code(self) -> str:
        """Of the disk that the root lies on, else of the first disk that has any."""
        codes = {layout.index: layout.boot_code for layout in self.context.layouts}
        own = [codes.get(disk, "none") for disk in self.root.disks]
        return next((code for code in [*own, *codes.values()] if code not in {"none", "unknown"}), "")

    def _others(self, table: Fact[tuple[FstabEntry, ...]]) -> tuple[GuestFiles, ...]:
        """Volumes that can hold a boot configuration and that the guest's tree does not show."""
        shown = {mount.volume for mount in mounts_of(table.value or (), self.context).values()} | {
            self.root.id
        }
        found = []
        for volume in self.context.volumes:
            if (
                volume.id in shown
                or volume.encrypted
                or volume.kind not in LINUX_ROOT_KINDS | {VolumeKind.FAT}
            ):
                continue
            try:
                found.append(GuestFiles(self.context.open(volume.id)))
            except GuestError:
                continue
        return tuple(found[:MAX_OTHER_VOLUMES])

    def _sshd_config(self) -> sshd.SshdConfig:
        try:
            return sshd.read_config(self.files)
        except GuestError:
            return sshd.SshdConfig()

    def _crypttab(self) -> tuple[CryptEntry, ...]:
        try:
            return fstab.read_crypttab(self.files)
        except GuestError:
            return ()

    def _init(self, services: Services) -> str:
        try:
            return services.init
        except GuestError:
            return ""

    def _hostname(self) -> str:
        try:
            for _, line in self.files.lines("/etc/hostname"):
                if line.strip() and not line.startswith("#"):
                    return line.strip()[:253]
            for path in ("/etc/HOSTNAME", "/etc/sysconfig/network"):
                named = self.files.settings(path).get("HOSTNAME", ("", 0))[0]
                bare = (self.files.text(path) or "").strip()
                if named or (path == "/etc/HOSTNAME" and bare):
                    return (named or bare)[:253]
        except GuestError:
            pass
        return ""
