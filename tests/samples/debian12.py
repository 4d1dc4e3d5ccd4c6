"""A real Debian 12 root, made by mmdebstrap once and kept: kernel, systemd, sshd, ifupdown, dhclient, GRUB.

``debian12_tree(cache)`` is what an admin brings: fixed address, /dev/sda1 and a cifs line in fstab, a pinned interface name,
open-vm-tools. ``debian12_tree(cache, ready=True)`` is the same machine made ready for EC2. Both are folders owned as in the
guest (when built by root) for ``mke2fs -d`` and its like; they are shared: copy what you change.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT_UUID = "6a3b2f0e-8f5c-4d0b-9a55-2b6f5f1c0d12"
"""What fstab, grub.cfg and the kernel's arguments name: make the root file system with it (``mke2fs -U``)."""
NEEDS = ("mmdebstrap", "tar")
PACKAGES = (
    "linux-image-cloud-amd64", "systemd-sysv", "udev", "openssh-server", "ifupdown", "isc-dhcp-client", "grub-pc", "e2fsprogs",
    "login", "passwd", "iproute2", "open-vm-tools", "zstd",
)  # fmt: skip
_LEFT_OUT = (
    "/usr/share/man/*",
    "/usr/share/doc/*",
    "/usr/share/locale/*",
    "/usr/share/info/*",
    "/usr/share/i18n/*",
)
SAMPLE_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl sample"


def debian12_tree(cache: Path, *, ready: bool = False) -> Path:
    """The unpacked root. The first call needs the network and half a minute; later ones cost nothing."""
    recipe = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:12]
    tree = cache / f"debian12-{'ready' if ready else 'brought'}-{recipe}"
    if not tree.exists():
        base = _base(cache)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            work = Path(scratch) / "root"
            subprocess.run(
                ["cp", "-al", str(base), str(work)], check=True
            )  # hard links: files are replaced, not changed
            _configure(work, ready=ready)
            _keep(work, tree)
    return tree


def _keep(made: Path, kept: Path) -> None:
    """Under its final name, unless another process was faster."""
    try:
        made.rename(kept)
    except OSError:
        if not kept.exists():
            raise


def _base(cache: Path) -> Path:
    recipe = hashlib.sha256(repr((PACKAGES, _LEFT_OUT)).encode()).hexdigest()[:12]
    base = cache / f"debian12-base-{recipe}"
    if not base.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            archive, tree = Path(scratch) / "root.tar", Path(scratch) / "root"
            options = [f"--dpkgopt=path-exclude={pattern}" for pattern in _LEFT_OUT]
            subprocess.run(
                ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(PACKAGES)}", *options, "bookworm", str(archive)],
                check=True, capture_output=True, timeout=900,
            )  # fmt: skip
            tree.mkdir()
            subprocess.run(["tar", "-xf", str(archive), "--exclude=./dev/*", "-C", str(tree)], check=True)
            _keep(tree, base)
    return base


def _configure(root: Path, *, ready: bool) -> None:
    release = next((root / "boot").glob("vmlinuz-*")).name.removeprefix("vmlinuz-")
    for path, text in _files(release, ready=ready).items():
        write(root, path, text)
    (root / "etc/shadow").chmod(0o600)
    if ready:
        own_keys(root)
        shutil.rmtree(root / "etc/vmware-tools", ignore_errors=True)
        for path in (root / "usr/bin/vmtoolsd", root / "lib/systemd/system/open-vm-tools.service"):
            path.unlink(missing_ok=True)
        for link in root.glob("etc/systemd/system/*.wants/*vm*tools*"):
            link.unlink()
        _forget_package(root, "open-vm-tools")
    modules = root / "boot/grub/i386-pc"
    shutil.copytree(root / "usr/lib/grub/i386-pc", modules)


def own_keys(root: Path) -> None:
    """Modes and owners as sshd wants them."""
    for name in ("home/admin/.ssh", "home/admin/.ssh/authorized_keys"):
        (root / name).chmod(0o700 if name.endswith(".ssh") else 0o600)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.chown(root / name, 1000, 1000)


def write(root: Path, path: str, text: str) -> None:
    """Replace a file: others may be hard links to the same bytes."""
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    target.write_text(text)


def _forget_package(root: Path, name: str) -> None:
    stanzas = (root / "var/lib/dpkg/status").read_text().split("\n\n")
    write(
        root,
        "var/lib/dpkg/status",
        "\n\n".join(one for one in stanzas if not one.startswith(f"Package: {name}\n")),
    )


def _files(release: str, *, ready: bool) -> dict[str, str]:
    device = f"UUID={ROOT_UUID}" if ready else "/dev/sda1"
    arguments = "net.ifnames=0 biosdevname=0" if ready else "quiet"
    brought = {
        "etc/network/interfaces.d/ens33": (
            "allow-hotplug ens33\niface ens33 inet static\n    address 192.168.10.20/24\n    gateway 192.168.10.1\n"
            "    dns-nameservers 192.168.10.1\n"
        ),
        "etc/systemd/network/10-lan.link": "[Match]\nMACAddress=00:50:56:aa:bb:cc\n\n[Link]\nName=ens33\n",
    }
    prepared = {
        "etc/network/interfaces.d/eth0": "auto eth0\niface eth0 inet dhcp\n",
        "home/admin/.ssh/authorized_keys": f"{SAMPLE_KEY}\n",
        "etc/ssh/sshd_config.d/10-keys-only.conf": "PasswordAuthentication no\n",
    }
    extra = "" if ready else "//fileserver/data /srv/data cifs credentials=/etc/cifs,uid=1000 0 0\n"
    return {
        "etc/hostname": "debian12\n",
        "etc/machine-id": "8d2f3c1ab5e04c43a6c1f5d2c9a0b7e4\n",
        "etc/hosts": "127.0.0.1 localhost\n127.0.1.1 debian12\n",
        "etc/passwd": PASSWD,
        "etc/shadow": "root:*:20000:0:99999:7:::\nadmin:!:20000:0:99999:7:::\nsshd:!:20000::::::\n",
        "etc/fstab": (
            "# /etc/fstab: static file system information.\n#\n# <file system> <mount point>   <type>  <options>       <dump>  <pass>\n"
            f"{device} /               ext4    errors=remount-ro 0       1\n{extra}"
        ),
        "etc/network/interfaces": (
            "# This file describes the network interfaces available on your system\n\nsource /etc/network/interfaces.d/*\n\n"
            "auto lo\niface lo inet loopback\n"
        ),
        "etc/default/grub": (
            'GRUB_DEFAULT=0\nGRUB_TIMEOUT=5\nGRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`\n'
            f'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="{arguments if ready else ""}"\n'
        ),
        "boot/grub/grub.cfg": GRUB_CFG.replace("@RELEASE@", release).replace("@UUID@", ROOT_UUID).replace("@ARGUMENTS@", arguments),
        **(prepared if ready else brought),
    }  # fmt: skip


PASSWD = (
    "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n"
    "admin:x:1000:1000:Admin,,,:/home/admin:/bin/bash\nsshd:x:100:65534::/run/sshd:/usr/sbin/nologin\n"
)
GRUB_CFG = r"""#
# DO NOT EDIT THIS FILE
#
# It is automatically generated by grub-mkconfig using templates
# from /etc/grub.d and settings from /etc/default/grub
#

### BEGIN /etc/grub.d/00_header ###
if [ -s $prefix/grubenv ]; then
  set have_grubenv=true
  load_env
fi
if [ "${next_entry}" ] ; then
   set default="${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="0"
fi

if [ x"${feature_menuentry_id}" = xy ]; then
  menuentry_id_option="--id"
else
  menuentry_id_option=""
fi

export menuentry_id_option

if [ "${prev_saved_entry}" ]; then
  set saved_entry="${prev_saved_entry}"
  save_env saved_entry
  set prev_saved_entry=
  save_env prev_saved_entry
  set boot_once=true
fi

function savedefault {
  if [ -z "${boot_once}" ]; then
    saved_entry="${chosen}"
    save_env saved_entry
  fi
}
function load_video {
  if [ x$feature_all_video_module = xy ]; then
    insmod all_video
  else
    insmod vbe
  fi
}

if [ x$feature_timeout_style = xy ] ; then
  set timeout_style=menu
  set timeout=5
# Fallback normal timeout code in case the timeout_style feature is
# unavailable.
else
  set timeout=5
fi
### END /etc/grub.d/00_header ###

### BEGIN /etc/grub.d/10_linux ###
function gfxmode {
	set gfxpayload="${1}"
}
set linux_gfx_mode=
export linux_gfx_mode
menuentry 'Debian GNU/Linux' --class debian --class gnu-linux --class gnu --class os $menuentry_id_option 'gnulinux-simple-@UUID@' {
	load_video
	insmod gzio
	if [ x$grub_platform = xxen ]; then insmod xzio; insmod lzopio; fi
	insmod part_msdos
	insmod ext2
	search --no-floppy --fs-uuid --set=root @UUID@
	echo	'Loading Linux @RELEASE@ ...'
	linux	/boot/vmlinuz-@RELEASE@ root=UUID=@UUID@ ro  @ARGUMENTS@
	echo	'Loading initial ramdisk ...'
	initrd	/boot/initrd.img-@RELEASE@
}
submenu 'Advanced options for Debian GNU/Linux' $menuentry_id_option 'gnulinux-advanced-@UUID@' {
	menuentry 'Debian GNU/Linux, with Linux @RELEASE@' --class debian --class os $menuentry_id_option 'gnulinux-@RELEASE@-advanced-@UUID@' {
		load_video
		insmod gzio
		search --no-floppy --fs-uuid --set=root @UUID@
		echo	'Loading Linux @RELEASE@ ...'
		linux	/boot/vmlinuz-@RELEASE@ root=UUID=@UUID@ ro  @ARGUMENTS@
		initrd	/boot/initrd.img-@RELEASE@
	}
	menuentry 'Debian GNU/Linux, with Linux @RELEASE@ (recovery mode)' --class debian $menuentry_id_option 'gnulinux-@RELEASE@-recovery-@UUID@' {
		load_video
		linux	/boot/vmlinuz-@RELEASE@ root=UUID=@UUID@ ro single @ARGUMENTS@
		initrd	/boot/initrd.img-@RELEASE@
	}
}
### END /etc/grub.d/10_linux ###

### BEGIN /etc/grub.d/30_uefi-firmware ###
if [ "$grub_platform" = "efi" ]; then
	fwsetup --is-supported
	if [ "$?" = 0 ]; then
		menuentry 'UEFI Firmware Settings' $menuentry_id_option 'uefi-firmware' {
			fwsetup
		}
	fi
fi
### END /etc/grub.d/30_uefi-firmware ###

### BEGIN /etc/grub.d/41_custom ###
if [ -f  ${config_directory}/custom.cfg ]; then
  source ${config_directory}/custom.cfg
elif [ -z "${config_directory}" -a -f  $prefix/custom.cfg ]; then
  source $prefix/custom.cfg
fi
### END /etc/grub.d/41_custom ###
"""
