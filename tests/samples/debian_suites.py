"""Real Debian roots of other suites than 12, made by mmdebstrap once and kept; GRUB's menu is written by their own grub-mkconfig.

``bullseye``: ifupdown and dhclient, an initramfs by initramfs-tools. ``trixie``: netplan and systemd-networkd, an initramfs by dracut.
Both are ready for EC2 but for what their list says of the release. Folders as :func:`samples.debian12.debian12_tree`'s: copy what you change.
"""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from samples import debian12
from samples.building import building
from samples.debian12 import ROOT_UUID, SAMPLE_KEY, write

NEEDS = debian12.NEEDS
_COMMON = (
    "linux-image-cloud-amd64",
    "systemd-sysv",
    "udev",
    "openssh-server",
    "grub2-common",
    "e2fsprogs",
    "login",
    "passwd",
    "iproute2",
    "zstd",
)
_LEFT_OUT = ("/usr/share/man/*", "/usr/share/doc/*", "/usr/share/locale/*", "/usr/share/i18n/*")
_WITHOUT_SECURITY = """--setup-hook=sed -i /security/d "$1"/etc/apt/sources.list"""
"""The security archive of a suite past its end has lost some of the packages that it lists."""


@dataclass(frozen=True)
class Suite:
    """:param files: put over the root, path -> text.
    :param hooks: further arguments of mmdebstrap.
    """

    name: str
    packages: tuple[str, ...]
    files: dict[str, str]
    hooks: tuple[str, ...] = ()


SUITES = {
    one.name: one
    for one in (
        Suite(
            "bullseye",
            (*_COMMON, "ifupdown", "isc-dhcp-client", "initramfs-tools"),
            {
                "etc/network/interfaces": "auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet dhcp\n"
            },
            (_WITHOUT_SECURITY,),
        ),
        Suite(
            "trixie",
            (*_COMMON, "dracut", "netplan.io"),
            {
                "etc/netplan/50-lan.yaml": "network:\n  version: 2\n  ethernets:\n    eth0:\n      dhcp4: true\n"
            },
        ),
    )
}

_MENU = (
    "upload {scratch}/grub-probe /usr/local/sbin/grub-probe",
    "upload {scratch}/grub /etc/default/grub",
    """chroot "$1" sh -ec 'mkdir -p /boot/grub; cd /usr/sbin; mv grub-probe grub-probe.own; mv /usr/local/sbin/grub-probe grub-probe; chmod 755 grub-probe;"""
    """ grub-mkconfig -o /boot/grub/grub.cfg; mv grub-probe.own grub-probe'""",
)
_GRUB = 'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=Debian\nGRUB_CMDLINE_LINUX="net.ifnames=0"\n'
_PROBE = f"""#!/bin/sh
# What grub-probe says of a root on the first partition of an MBR disk: in a folder it cannot look.
for word; do
    case $word in
    --target=*) target=${{word#--target=}} ;;
    *) [ "$last" = -t ] && target=$word ;;
    esac
    last=$word
done
case $target in
device) echo /dev/sda1 ;;
disk) echo /dev/sda ;;
fs) echo ext2 ;;
fs_uuid) echo {ROOT_UUID} ;;
partmap) echo msdos ;;
partuuid) echo 1234abcd-01 ;;
drive) echo '(hd0,msdos1)' ;;
*hint*) echo hd0,msdos1 ;;
esac
"""


def debian_tree(cache: Path, suite: str) -> Path:
    """The unpacked root. The first call needs the network and a minute; later ones cost nothing."""
    recipe = hashlib.sha256(
        repr((SUITES[suite], _LEFT_OUT, _MENU, _PROBE, _GRUB, _machine(suite))).encode()
    ).hexdigest()[:12]
    kept = cache / f"debian-{suite}-{recipe}"
    cache.mkdir(parents=True, exist_ok=True)
    with building(kept) as missing:
        if missing:
            with tempfile.TemporaryDirectory(dir=cache) as scratch:
                _made(SUITES[suite], Path(scratch)).rename(kept)
    return kept


def _made(suite: Suite, scratch: Path) -> Path:
    archive, root = scratch / "root.tar", scratch / "root"
    (scratch / "grub-probe").write_text(_PROBE)
    (scratch / "grub").write_text(_GRUB)
    options = [f"--dpkgopt=path-exclude={pattern}" for pattern in _LEFT_OUT]
    options += [f"--customize-hook={hook.replace('{scratch}', str(scratch))}" for hook in _MENU]
    subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(suite.packages)}", *options, *suite.hooks, suite.name, archive],
        check=True, capture_output=True, timeout=900,
    )  # fmt: skip
    root.mkdir()
    subprocess.run(["tar", "-xf", archive, "--exclude=./dev/*", "-C", root], check=True)
    for path, text in {**_machine(suite.name), **suite.files}.items():
        write(root, path, text)
    debian12.own_keys(root)
    return root


def _machine(name: str) -> dict[str, str]:
    return {
        "etc/hostname": f"{name}\n",
        "etc/machine-id": "8d2f3c1ab5e04c43a6c1f5d2c9a0b7e4\n",
        "etc/fstab": f"UUID={ROOT_UUID} / ext4 errors=remount-ro 0 1\n",
        "etc/passwd": debian12.PASSWD,
        "etc/shadow": "root:*:20000:0:99999:7:::\nadmin:!:20000:0:99999:7:::\nsshd:!:20000::::::\n",
        "etc/ssh/sshd_config.d/10-keys-only.conf": "PasswordAuthentication no\nPermitRootLogin no\n",
        "home/admin/.ssh/authorized_keys": f"{SAMPLE_KEY}\n",
    }
