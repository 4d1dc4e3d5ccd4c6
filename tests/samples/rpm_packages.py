"""What :mod:`samples.rpm_databases` enters into the databases of the rpm families: a few of each distribution's own packages.

Names, versions and the kernels' file lists are the distributions'; the files themselves are empty.
"""

from __future__ import annotations

from dataclasses import dataclass

BERKELEY, NDB, SQLITE = "Packages", "Packages.db", "rpmdb.sqlite"
Listed = tuple[str, str, str, str, tuple[str, ...]]
"""Name, version, release, architecture, files."""


@dataclass(frozen=True)
class Database:
    """:param old: BerkeleyDB 4.3 to 4.8 wrote the keys of a page as they came (version 8 of the hash); 5.3 sorts them."""

    name: str
    packages: tuple[Listed, ...]
    folder: str = "var/lib/rpm"
    old: bool = False


def _plain(tag: str, *packages: tuple[str, str, str], architecture: str = "x86_64") -> tuple[Listed, ...]:
    return tuple((name, version, f"{release}{tag}", architecture, (file,)) for (name, version, release), file in
                 zip(packages, (f"/usr/share/doc/{name}/README" for name, *_ in packages), strict=True))  # fmt: skip


def _kernel(
    name: str,
    version: str,
    release: str,
    uname: str,
    *,
    image: str = "/boot/vmlinuz-{}",
    more: tuple[str, ...] = (),
) -> Listed:
    files = (image, "/boot/System.map-{}", "/boot/config-{}", "/lib/modules/{}/modules.order", *more)
    return (name, version, release, "x86_64", tuple(file.format(uname) for file in files))


_CORE = ("/lib/modules/{}/vmlinuz", "/lib/modules/{}/config", "/lib/modules/{}/System.map")
SYSIMAGE = "usr/lib/sysimage/rpm"

DATABASES: dict[str, Database] = {
    "rhel5": Database(BERKELEY, (
        *_plain(".el5", ("filesystem", "2.4.0", "3"), ("glibc", "2.5", "123"), ("bash", "3.2", "33"), ("SysVinit", "2.86", "17"),
                ("openssh-server", "4.3p2", "82"), ("iptables", "1.3.5", "9.2"), ("dhclient", "3.0.5", "33"), ("mkinitrd", "5.1.19.6", "82")),
        _kernel("kernel", "2.6.18", "398.el5", "2.6.18-398.el5", more=("/lib/modules/{}/kernel/drivers/xenpv_hvm/blkfront/xen-vbd.ko",)),
    ), old=True),
    "centos6": Database(BERKELEY, (
        *_plain(".el6", ("filesystem", "2.4.30", "3"), ("glibc", "2.12", "1.212"), ("bash", "4.1.2", "48"), ("upstart", "0.6.5", "17"),
                ("openssh-server", "5.3p1", "124"), ("dracut", "004", "411"), ("dracut-kernel", "004", "411"), ("dhclient", "4.1.1", "63.P1")),
        _kernel("kernel", "2.6.32", "754.el6", "2.6.32-754.el6.x86_64"),
        _kernel("kernel", "2.6.32", "754.35.1.el6", "2.6.32-754.35.1.el6.x86_64"),
    ), old=True),
    "centos7": Database(BERKELEY, (
        *_plain(".el7", ("filesystem", "3.2", "25"), ("glibc", "2.17", "317"), ("systemd", "219", "78"), ("NetworkManager", "1.18.8", "1"),
                ("openssh-server", "7.4p1", "21"), ("firewalld", "0.6.3", "11"), ("grub2-pc", "2.02", "0.86"), ("dracut", "033", "572")),
        _kernel("kernel", "3.10.0", "1160.el7", "3.10.0-1160.el7.x86_64"),
    )),
    "oracle7": Database(BERKELEY, (
        *_plain(".0.1.el7", ("oraclelinux-release", "7.9", "1"), ("openssh-server", "7.4p1", "21"), ("dhclient", "4.2.5", "82")),
        _kernel("kernel", "3.10.0", "1160.el7", "3.10.0-1160.el7.x86_64"),
        _kernel("kernel-uek", "5.4.17", "2102.201.3.el7uek", "5.4.17-2102.201.3.el7uek.x86_64"),
    )),
    "rhel8": Database(BERKELEY, (
        *_plain(".el8", ("filesystem", "3.8", "6"), ("systemd", "239", "78"), ("NetworkManager", "1.40.16", "13"), ("openssh-server", "8.0p1", "19"),
                ("grub2-pc", "2.02", "150"), ("kernel", "4.18.0", "513.5.1"), ("kernel-tools", "4.18.0", "513.5.1")),
        _kernel("kernel-core", "4.18.0", "513.5.1.el8_9", "4.18.0-513.5.1.el8_9.x86_64", more=_CORE),
        _kernel("kernel-core", "4.18.0", "513.11.1.el8_9", "4.18.0-513.11.1.el8_9.x86_64", more=_CORE),
    )),
    "rocky9": Database(SQLITE, (
        *_plain(".el9", ("rocky-release", "9.4", "1.7"), ("systemd", "252", "32"), ("NetworkManager", "1.46.0", "4"), ("openssh-server", "8.7p1", "38")),
        _kernel("kernel-core", "5.14.0", "427.13.1.el9_4", "5.14.0-427.13.1.el9_4.x86_64", more=_CORE),
    )),
    "fedora39": Database(SQLITE, (
        *_plain(".fc39", ("fedora-release-server", "39", "30"), ("systemd", "254.5", "2"), ("NetworkManager", "1.44.2", "1"), ("openssh-server", "9.3p1", "8")),
        _kernel("kernel-core", "6.5.6", "300.fc39", "6.5.6-300.fc39.x86_64", more=_CORE),
    ), SYSIMAGE),
    "amazon2": Database(BERKELEY, (
        *_plain(".amzn2", ("system-release", "2", "16"), ("systemd", "219", "78"), ("openssh-server", "7.4p1", "22"), ("dhclient", "4.2.5", "77"),
                ("amazon-ssm-agent", "3.2.1705.0", "1")),
        _kernel("kernel", "4.14.336", "253.554.amzn2", "4.14.336-253.554.amzn2.x86_64"),
    )),
    "amazon2023": Database(SQLITE, (
        *_plain(".amzn2023", ("system-release", "2023.3.20240117", "0"), ("systemd", "252.16", "1"), ("openssh-server", "8.7p1", "8")),
        _kernel("kernel", "6.1.72", "96.166.amzn2023", "6.1.72-96.166.amzn2023.x86_64", more=_CORE),
    ), SYSIMAGE),
    "sles11sp3": Database(BERKELEY, (
        *_plain("", ("filesystem", "11", "0.8"), ("glibc", "2.11.3", "17.54"), ("sysvinit", "2.86", "210.1"), ("openssh", "6.2p2", "0.9"),
                ("dhcpcd", "3.2.3", "45.3"), ("SuSEfirewall2", "3.6_SVNr208", "2.5"), ("mkinitrd", "2.4.2", "0.59"), ("grub", "0.97", "162.172")),
        _kernel("kernel-default-base", "3.0.101", "0.8.1", "3.0.101-0.8-default"),
        ("kernel-default", "3.0.101", "0.8.1", "x86_64", ("/lib/modules/3.0.101-0.8-default/modules.order.extra",)),
    ), old=True),
    "sles12sp5": Database(BERKELEY, (
        *_plain("", ("filesystem", "13.1", "14.13"), ("systemd", "228", "150.66"), ("openssh", "7.2p2", "74.48"), ("wicked", "0.6.60", "2.18"),
                ("grub2", "2.02", "12.31"), ("dracut", "044.2", "10.21"), ("open-vm-tools", "10.3.10", "3.15")),
        _kernel("kernel-default", "4.12.14", "120.1", "4.12.14-120-default"),
    )),
    "sles15sp5": Database(NDB, (
        *_plain("", ("filesystem", "15.0", "11.8"), ("systemd", "249.16", "150400.8"), ("openssh-server", "8.4p1", "150300.3"), ("wicked", "0.6.73", "150500.1"),
                ("grub2-x86_64-efi", "2.06", "150500.27"), ("dracut", "055+suse.366", "150500.1")),
        _kernel("kernel-default", "5.14.21", "150500.53.2", "5.14.21-150500.53-default"),
    ), SYSIMAGE),
}  # fmt: skip
"""By the names of :data:`samples.linux_trees.NAMES`; ``rhel9`` has the larger one of :mod:`samples.rpm_databases`."""
