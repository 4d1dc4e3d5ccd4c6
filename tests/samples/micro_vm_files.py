"""The texts in the micro VM: release, accounts, fstab, network, init scripts, GRUB's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import micro_vm_layouts

if TYPE_CHECKING:
    from samples.micro_vm import Shape


def files(shape: Shape, kernel: str, root_uuid: str, boot_uuid: str) -> dict[str, tuple[str, int]]:
    """Path -> (text, mode) of all written files."""
    first, second = (
        ("/dev/sda1", "/dev/sda2") if shape.needs_mending else (f"UUID={boot_uuid}", f"UUID={root_uuid}")
    )
    device = f"/dev/mapper/{micro_vm_layouts.GROUP}-root" if shape.lvm else second
    if not shape.separate_boot:
        device = first if shape.needs_mending else second
    boot = f"{first} /boot ext4 defaults 0 2\n" if shape.separate_boot else ""
    grub = micro_vm_layouts.layout(shape)
    static = "iface eth0 inet static\n    address 192.168.10.20\n    netmask 255.255.255.0\n    gateway 192.168.10.1\n"
    network = static if shape.needs_mending else "iface eth0 inet dhcp\n"
    extra = "//fileserver/data /mnt cifs credentials=/etc/cifs,uid=0 0 0\n" if shape.needs_mending else ""
    initrd = f"    initrd {grub.boot}/initrd.img-{kernel}\n" if shape.initramfs != "none" else ""
    root_argument = f"root={device}"
    options = "errors=remount-ro" if shape.filesystem.startswith("ext") else "defaults"
    return {
        "etc/os-release": (
            'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\n'
            "VERSION_CODENAME=bookworm\nID=debian\n",
            0o644,
        ),
        "etc/debian_version": ("12.7\n", 0o644),
        "etc/hostname": (f"{shape.hostname}\n", 0o644),
        "etc/hosts": (f"127.0.0.1 localhost {shape.hostname}\n", 0o644),
        "etc/passwd": ("root:x:0:0:root:/root:/bin/sh\nadmin:x:1000:1000::/home/admin:/bin/sh\n", 0o644),
        "etc/shadow": ("root:*:20000:0:99999:7:::\nadmin:!:20000:0:99999:7:::\n", 0o600),
        "etc/group": ("root:x:0:\nadmin:x:1000:\n", 0o644),
        "etc/shells": ("/bin/sh\n", 0o644),
        "home/admin/.ssh/authorized_keys": (
            shape.authorized_key
            or "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl sample\n",
            0o600,
        ),
        "etc/fstab": (
            f"# <file system> <mount point> <type> <options> <dump> <pass>\n{device} / {shape.filesystem} {options} 0 1\n"
            f"proc /proc proc defaults 0 0\n{boot}{extra}",
            0o644,
        ),
        "etc/network/interfaces": (f"auto lo\niface lo inet loopback\n\nauto eth0\n{network}", 0o644),
        "etc/default/grub": ('GRUB_DEFAULT=0\nGRUB_TIMEOUT=1\nGRUB_CMDLINE_LINUX=""\n', 0o644),
        "etc/inittab": (
            "::sysinit:/etc/init.d/rcS\nttyS0::respawn:/sbin/getty -L ttyS0 115200 vt100\n::ctrlaltdel:/bin/reboot\n",
            0o644,
        ),
        "etc/init.d/rcS": (RC_S, 0o755),
        "etc/init.d/networking": ("#!/bin/sh\n/sbin/ifup -a\n", 0o755),
        "etc/init.d/dropbear": ("#!/bin/sh\n/usr/sbin/dropbear -R -p 22\n", 0o755),
        "etc/udhcpc/default.script": (UDHCPC, 0o755),
        "boot/grub/grub.cfg": (
            "serial --unit=0 --speed=115200\nterminal_input serial console\nterminal_output serial console\nset default=0\nset timeout=1\n"
            f"menuentry 'Debian GNU/Linux' {{\n    search --no-floppy --fs-uuid --set=root {boot_uuid if shape.separate_boot else root_uuid}\n"
            f"    linux {grub.boot}/vmlinuz-{kernel} {root_argument} ro console=tty0 console=ttyS0,115200\n{initrd}}}\n",
            0o644,
        ),
    }


RC_S = """#!/bin/sh
export PATH=/sbin:/bin:/usr/sbin:/usr/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev 2>/dev/null
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
mount -t tmpfs tmpfs /run
mount -o remount,rw / || true
hostname -F /etc/hostname
for driver in virtio_pci virtio_net e1000 e1000e ena xen-netfront; do modprobe -q "$driver"; done
# as systemd does: a missing device without nofail ends in emergency mode
while read -r device point kind options rest; do
    case "$device" in '#'*|'') continue ;; esac
    [ "$point" = / ] && continue
    [ "$kind" = proc ] && continue
    case ",$options," in *,noauto,*) continue ;; esac
    if ! mount "$point" 2>/dev/null; then
        case ",$options," in *,nofail,*) continue ;; esac
        echo "mount of $point failed: emergency mode"
        exec /bin/sh
    fi
done < /etc/fstab
for script in /etc/rc2.d/S*; do "$script" start; done
echo "micro: up"
"""

UDHCPC = """#!/bin/sh
case "$1" in
bound|renew)
    ip addr flush dev "$interface"
    ip addr add "$ip/${mask:-24}" dev "$interface"
    ip link set "$interface" up
    [ -n "$router" ] && ip route add default via "${router%% *}" dev "$interface"
    : > /etc/resolv.conf
    for server in $dns; do echo "nameserver $server" >> /etc/resolv.conf; done ;;
esac
"""

INIT = """#!/bin/sh
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
for driver in $(cat /conf/modules); do modprobe -q "$driver"; done
[ -x /sbin/lvm ] && lvm vgchange -a y --sysinit >/dev/null 2>&1 && lvm vgmknodes >/dev/null 2>&1
for word in $(cat /proc/cmdline); do case "$word" in root=*) root="${word#root=}" ;; esac; done
waited=0
while :; do
    case "$root" in UUID=*|LABEL=*) device=$(findfs "$root" 2>/dev/null) ;; *) device="$root" ;; esac
    [ -n "$device" ] && [ -b "$device" ] && break
    [ -x /sbin/lvm ] && lvm vgchange -a y --sysinit >/dev/null 2>&1 && lvm vgmknodes >/dev/null 2>&1
    waited=$((waited + 1))
    [ "$waited" -ge 8 ] && { echo "ALERT! $root does not exist"; exec sh; }
    sleep 1
done
mount -o ro "$device" /root || exec sh
umount /proc /sys
mount --move /dev /root/dev
exec switch_root /root /sbin/init
"""
