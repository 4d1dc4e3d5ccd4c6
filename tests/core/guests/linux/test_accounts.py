"""Accounts, their keys and passwords; hypervisor tools and scanners."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.linux_parts import dpkg_status, elf
from samples.trees import guest_files

from core.guests.linux.accounts import read_accounts
from core.guests.linux.packages import Packages, read_packages
from core.guests.linux.software import PRODUCTS, read_software
from core.guests.linux.sshd import SshdConfig

PASSWD = (
    "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1::/:/usr/sbin/nologin\nsync:x:4:65534::/bin:/bin/sync\nann:x:1000:1000::/home/ann:/bin/zsh\n"
    "bob:x:1001:1001::/home/bob:/bin/bash\nold:hash:1002:1002::/home/old:/bin/sh\nopen::1003:1003::/home/open:/bin/sh\n+::::::\nshort:x\n"
)
SHADOW = "root:*:1::::::\nann:!$6$x:1::::::\nbob:$6$salt$hash:1::::::\n"
KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"


def test_accounts(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "etc/passwd": PASSWD, "etc/shadow": SHADOW,
        "home/ann/.ssh/authorized_keys": f'# c\nssh-ed25519 {KEY} ann\nfrom="10.0.0.1",no-pty ssh-rsa {KEY}x b\n#ssh-rsa {KEY}y\nssh-rsa short\n',
        "home/ann/.ssh/authorized_keys2": f"ssh-ed25519 {KEY} the same again\n",
    })  # fmt: skip
    fact = read_accounts(files, SshdConfig())
    assert [(one.name, one.uid, one.keys, one.has_password) for one in fact.value or ()] == [
        ("root", 0, 0, False), ("ann", 1000, 2, False), ("bob", 1001, 0, True), ("old", 1002, 0, True), ("open", 1003, 0, True),
    ]  # fmt: skip
    assert (fact.value or ())[1].where == "disk 1, /etc/passwd, line 4"


@pytest.mark.parametrize(
    ("setting", "path", "keys"),
    [
        ("/etc/ssh/keys/%u", "etc/ssh/keys/ann", 1),
        ("%h/k /nowhere", "home/ann/k", 1),
        ("none", "home/ann/.ssh/authorized_keys", 0),
        (".ssh/a%%b", "home/ann/.ssh/a%b", 1),
    ],
)
def test_where_sshd_looks_for_keys(setting: str, path: str, keys: int, tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/passwd": PASSWD, path: f"ssh-ed25519 {KEY}\n"})
    accounts = read_accounts(files, SshdConfig(values={"authorizedkeysfile": (setting, "x")})).value or ()
    assert next(one.keys for one in accounts if one.name == "ann") == keys


def test_no_passwd(tmp_path: Path) -> None:
    assert read_accounts(guest_files(tmp_path, {"etc/hostname": ""}), SshdConfig()).value is None


@pytest.mark.parametrize(
    ("packages", "paths", "expected"),
    [
        (
            {"open-vm-tools": "12", "open-vm-tools-desktop": "12"},
            {"usr/bin/vmtoolsd": elf()},
            [("open-vm-tools", "vmware-tools", "12")],
        ),
        ({}, {"etc/vmware-tools/locations": "x"}, [("VMware Tools", "vmware-tools", "")]),
        (
            {},
            {"opt/VBoxGuestAdditions-6.1/init/vboxadd": "x"},
            [("VirtualBox Guest Additions", "virtualbox", "")],
        ),
        ({"xe-guest-utilities-latest": "7"}, {}, [("xe-guest-utilities-latest", "xen-tools", "7")]),
        ({"qemu-guest-agent": "7.2"}, {}, [("qemu-guest-agent", "qemu-agent", "7.2")]),
        ({"hyperv-daemons": "5"}, {}, [("hyperv-daemons", "hyperv", "5")]),
        (
            {"clamav-daemon": "1"},
            {"opt/McAfee/x": ""},
            [("clamav-daemon", "antivirus", "1"), ("McAfee / Trellix", "antivirus", "")],
        ),
        (
            {"snort": "2"},
            {"var/ossec/x": ""},
            [("OSSEC / Wazuh", "intrusion-detection", ""), ("snort", "intrusion-detection", "2")],
        ),
        ({"bash": "5"}, {}, []),
    ],
)
def test_software(
    packages: dict[str, str],
    paths: dict[str, str | bytes],
    expected: list[tuple[str, str, str]],
    tmp_path: Path,
) -> None:
    files = guest_files(tmp_path, {"var/lib/dpkg/status": dpkg_status(packages or {"libc6": "2"}), **paths})
    found = read_software(files, read_packages(files))
    assert [(one.name, one.role, one.version) for one in found.value or ()] == expected


def test_without_its_package_database_nothing_found_is_no_proof(tmp_path: Path) -> None:
    broken = Packages("", "disk 1, /var/lib/rpm", unread="linux.packages-broken")
    found = read_software(guest_files(tmp_path / "a", {"etc/hostname": ""}), broken)
    assert (found.unread, found.where) == ("linux.packages-broken", "disk 1, /var/lib/rpm")
    found = read_software(guest_files(tmp_path / "b", {"usr/sbin/VBoxService": elf()}), broken)
    assert [one.role for one in found.value or ()] == ["virtualbox"]


def test_roles_are_those_of_the_model() -> None:
    assert {product.role for product in PRODUCTS} == {
        "vmware-tools", "virtualbox", "xen-tools", "qemu-agent", "hyperv", "antivirus", "intrusion-detection",
    }  # fmt: skip
