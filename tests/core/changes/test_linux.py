"""All changes of a guest, found in its tree."""

from __future__ import annotations

from pathlib import Path

from samples.trees import HostTree

from core.changes import linux_changes, unified_diff
from core.facts import Fact
from core.guests.linux.model import LinuxSystem, Release
from core.guests.model import Guest

ROOT = "UUID=11111111-2222-3333-4444-555555555555"
SYSTEM = LinuxSystem(
    root="disk1/part1", where="disk 1", release=Fact[Release].read(Release(id="debian", version="12"), "x")
)


def write(root: Path, files: dict[str, str]) -> HostTree:
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return HostTree(root)


def test_what_changes_and_where_the_original_goes(tmp_path: Path, guest: Guest) -> None:
    tree = write(
        tmp_path,
        {
            "etc/fstab": "/dev/sda1 / ext4 defaults 0 1\n",
            "etc/network/interfaces": "auto lo\niface lo inet loopback\n",
            "etc/network/interfaces.d/eth0": "iface eth0 inet static\n  address 10.0.0.2/24\n",
            "etc/network/interfaces.d/eth0.bak": "iface eth0 inet static\n  address 10.0.0.9/24\n",
            "etc/NetworkManager/system-connections/Wired 1.nmconnection": "[ipv4]\nmethod=manual\naddress1=10.0.0.2/24\n",
            "etc/default/grub": "GRUB_TIMEOUT=5\n",
            "boot/grub/grub.cfg": "set timeout=5\nmenuentry 'a' {\n linux /v root=/dev/sda1\n initrd /i\n}\n",
        },
    )
    changes = {change.path: change for change in linux_changes(tree, SYSTEM, guest)}
    assert {path: (change.backup, change.rules) for path, change in changes.items()} == {
        "/etc/fstab": ("/etc/fstab.vmimport", ("MOD-03",)),
        "/etc/network/interfaces.d/eth0": ("/etc/network/interfaces.d/.eth0.vmimport", ("MOD-02",)),
        "/etc/NetworkManager/system-connections/Wired 1.nmconnection": (
            "/etc/NetworkManager/system-connections/.Wired 1.nmconnection.vmimport", ("MOD-02",)),
        "/etc/default/grub": ("/etc/default/grub.vmimport", ("MOD-04",)),
        "/boot/grub/grub.cfg": ("/boot/grub/grub.cfg.vmimport", ("MOD-04",)),
    }  # fmt: skip
    assert changes["/etc/fstab"].after == f"{ROOT} / ext4 defaults 0 1\n"
    assert list(changes) == sorted(changes)
    assert f"+{ROOT} / ext4 defaults 0 1" in unified_diff(changes["/etc/fstab"])


def test_links_lead_to_the_real_file_once(tmp_path: Path, guest: Guest) -> None:
    tree = write(tmp_path, {"boot/grub/grub.conf": "default=0\ntimeout=9\ntitle a\n"})
    (tmp_path / "boot/grub/menu.lst").symlink_to("grub.conf")
    assert [change.path for change in linux_changes(tree, SYSTEM, guest)] == ["/boot/grub/grub.conf"]


def test_a_second_import_keeps_both_originals(tmp_path: Path, guest: Guest) -> None:
    tree = write(tmp_path, {"etc/default/grub": "GRUB_TIMEOUT=5\n", "etc/default/grub.vmimport": "older\n"})
    assert [change.backup for change in linux_changes(tree, SYSTEM, guest)] == [
        "/etc/default/grub.vmimport.2"
    ]


def test_nothing_to_do(tmp_path: Path, guest: Guest) -> None:
    assert linux_changes(write(tmp_path, {"etc/fstab": "proc /proc proc\n"}), SYSTEM, guest) == ()
