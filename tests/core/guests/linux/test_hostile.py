"""Images are hostile input: no reader raises anything but GuestError, hangs, follows a link out, or reads without bound."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import inspections as vm
from samples.linux_parts import elf
from samples.linux_trees import NAMES, linux_tree
from samples.trees import HostTree, Volumes, guest_files, volume

from core.errors import GuestError
from core.guests.filesystems.base import FileSystem, Node, NodeType
from core.guests.linux import read_linux
from core.guests.linux.accounts import read_accounts
from core.guests.linux.files import LINE_LIMIT, TEXT_LIMIT, GuestFiles
from core.guests.linux.mounts import mounts
from core.guests.linux.packages import read_packages
from core.guests.linux.software import read_software
from core.guests.linux.sshd import SshdConfig
from core.rules import Verdict, judge

ROOT: dict[str, str | bytes] = {"sbin/init": elf(), "etc/os-release": "ID=debian\n"}
TEXTS = (
    "etc/fstab", "etc/crypttab", "etc/network/interfaces", "etc/netplan/a.yaml", "etc/sysconfig/network-scripts/ifcfg-eth0",
    "etc/NetworkManager/system-connections/a", "etc/systemd/network/a.network", "etc/systemd/network/a.link", "etc/udev/rules.d/a.rules",
    "etc/wicked/ifconfig/a.xml", "etc/ssh/sshd_config", "etc/iptables/rules.v4", "etc/nftables.conf", "etc/ufw/user.rules", "etc/passwd", "etc/shadow",
    "etc/firewalld/zones/public.xml", "etc/os-release", "etc/redhat-release", "etc/inittab", "boot/grub/grub.cfg", "boot/grub/menu.lst",
    "boot/grub/grubenv", "boot/loader/entries/a.conf", "lib/modules/6/modules.dep", "var/lib/dpkg/status", "boot/vmlinuz-6", "boot/initrd.img-6",
    "etc/systemd/system-preset/a.preset", "etc/init/ssh.conf", "etc/sysconfig/SuSEfirewall2",
)  # fmt: skip
PROGRAMS: dict[str, str | bytes] = {
    path: elf() for path in ("usr/sbin/sshd", "usr/sbin/iptables", "usr/sbin/nft", "usr/sbin/ufw", "usr/sbin/firewalld", "sbin/dhclient")
} | {f"etc/rc3.d/S01{name}": "" for name in ("iptables", "nftables", "ufw", "firewalld", "ssh")}  # fmt: skip
WORDS = st.sampled_from([
    "{", "}", "[", "]", "(", ")", '"', "'", "\\", "$", "${", "#", ";", "\n", "\n\n", " ", "\t", "=", ":", "-", "- ", "!", "|", "<", ">", "&", "\0", "if ", "then ", "fi ", "else ",
    "menuentry 'a' {", "submenu x {", "linux /vmlinuz", "set default=", "network:\n", "  ethernets:\n", "    eth0: ", "iface eth0 inet static\n", "-A INPUT -j ", "*filter\n", "chain input {\n",
    "type filter hook input priority 0;", "Include ", "/etc/ssh/sshd_config", "source /etc/network/interfaces\n", "title x\n", "default saved\n", "\udcff", "9" * 40, "<zone>", "&#0;", "Package: ", " installed\n",
])  # fmt: skip


def read(root: Path) -> None:
    started = time.monotonic()
    system = read_linux(HostTree(root), volume(), Volumes(), deep=True)
    if system is not None:
        assert type(system).model_validate_json(system.model_dump_json()) == system, (
            "facts cross a process boundary"
        )
    mounts(HostTree(root), Volumes())
    assert time.monotonic() - started < 10


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(TEXTS), words=st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=60))
def test_any_text_anywhere(path: str, words: list[str], tmp_path: Path) -> None:
    guest = tmp_path / "guest"
    if not guest.exists():
        guest_files(guest, {**ROOT, **PROGRAMS})
    target = guest / path
    target.parent.mkdir(parents=True, exist_ok=True)
    before = target.read_bytes() if target.exists() else None
    target.write_bytes(
        "".join(words).encode("utf-8", "surrogateescape" if "\udcff" in words else "surrogatepass")
    )
    try:
        read(guest)
    finally:
        target.unlink()
        if before is not None:
            target.write_bytes(before)


LONG = {
    "etc/fstab": "a " * 300_000,
    "etc/network/interfaces": "source /etc/network/interfaces\n" * 3000,
    "etc/netplan/a.yaml": "- " * 30_000,
    "etc/netplan/b.yaml": "{" * 60_000,
    "etc/netplan/c.yaml": "? " * 30_000,
    "etc/netplan/d.yaml": "network:\n"
    + "".join(
        f"  a{number}: &x{number} [*x{number - 1}]\n" if number else "  a0: &x0 [b]\n"
        for number in range(2500)
    ),
    "etc/ssh/sshd_config": "Include /etc/ssh/sshd_config\n" * 1000,
    "etc/iptables/rules.v4": "*filter\n:INPUT DROP [0:0]\n" + "-A INPUT -j A\n-A A -j A\n" * 5000,
    "etc/nftables.conf": "table inet f {\nchain input {\ntype filter hook input priority 0; policy drop;\n"
    + "jump input\n" * 5000
    + "}\n}\n",
    "boot/grub/grub.cfg": "menuentry x {\n" * 20_000,
    "boot/grub2/grub.cfg": "if [ " + "! " * 50_000 + "x ]; then\nfi\n" + "if true; then " * 20_000,
    "boot/grub/menu.lst": "title x\nkernel /y\n" * 40_000,
    "etc/passwd": "a:x:1:1::/:/bin/sh\n" * 50_000,
    "etc/udev/rules.d/a.rules": '"net" NAME="' * 80_000,
    "etc/os-release": "ID=" + "a" * 2_000_000,
    "etc/redhat-release": "a release " * 100_000,
    "etc/wicked/ifconfig/a.xml": "<a>" * 100_000,
    "var/lib/dpkg/status": "Package: a\nStatus: install ok installed\n\n" * 50_000,
}


@pytest.mark.timing
@pytest.mark.parametrize("path", LONG)
def test_long_and_deep_input_ends(path: str, tmp_path: Path) -> None:
    guest_files(tmp_path, {**ROOT, **PROGRAMS, path: LONG[path]})
    read(tmp_path)


def test_nested_includes_do_not_multiply(tmp_path: Path) -> None:
    """Twenty files that all include all: without a limit on the whole this is 20 to the power of the depth."""
    many: dict[str, str | bytes] = {
        f"etc/ssh/sshd_config.d/{number:02}.conf": "Include /etc/ssh/sshd_config.d/*.conf\n"
        for number in range(20)
    }
    many |= {
        f"etc/network/interfaces.d/{number:02}": "source /etc/network/interfaces.d/*\n"
        for number in range(20)
    }
    guest_files(
        tmp_path,
        {
            **ROOT,
            **PROGRAMS,
            **many,
            "etc/ssh/sshd_config": "Include sshd_config.d/*.conf\n",
            "etc/network/interfaces": "source interfaces.d/*\n",
        },
    )
    read(tmp_path)


def test_bytes_that_are_no_text_show_as_what_they_are(tmp_path: Path) -> None:
    guest_files(
        tmp_path,
        {
            **ROOT,
            "etc/hostname": b"caf\xe9\n",
            "etc/fstab": b"/dev/sda1 /caf\xe9 ext4 defaults\n",
            "etc/os-release": b"ID=debian\nPRETTY_NAME=\xff\n",
        },
    )
    system = read_linux(HostTree(tmp_path), volume(), Volumes())
    assert system is not None
    assert (system.hostname, (system.fstab.value or ())[0].mount) == ("caf\\xe9", "/caf\\xe9")
    assert "caf\\\\xe9" in system.model_dump_json()


def test_names_that_are_no_text_are_left_out(tmp_path: Path) -> None:
    class Odd(HostTree):
        def names(self, path: str) -> list[str]:
            return [*super().names(path), "vmlinuz-\udce9", "caf\u00e9"]

    guest_files(tmp_path, {**ROOT, "boot/x": ""})
    files = GuestFiles(Odd(tmp_path))
    assert files.names("/boot") == ("caf\u00e9", "x")


def test_links_lead_nowhere_outside(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("ID=leaked\n")
    guest = tmp_path / "guest"
    guest_files(guest, {"sbin/init": elf(), "etc/fstab": "", "etc/os-release": "-> ../../outside/secret", "etc/hostname": f"-> {outside}/secret",
                        "etc/passwd": "-> /etc/shadow", "etc/shadow": "-> /etc/passwd", "etc/ssh": "-> /../../../etc/ssh"})  # fmt: skip
    system = read_linux(HostTree(guest), volume(), Volumes())
    assert system is not None
    assert system.release.value is None
    assert system.hostname == ""
    assert system.accounts.unread == "guest.link-loop"
    assert "leaked" not in system.model_dump_json()


class Failing(FileSystem):
    """Every read below a folder fails, as on a damaged volume."""

    def __init__(self, inner: FileSystem, folder: str) -> None:
        self.inner, self.folder, self.where = inner, folder, inner.where

    def lookup(self, path: str) -> Node | None:
        return self.inner.lookup(path)

    def names(self, path: str) -> list[str]:
        self._fail(path)
        return self.inner.names(path)

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        self._fail(node.path)
        return self.inner.read_node(node, offset, size)

    def link_target(self, node: Node) -> str:
        return self.inner.link_target(node)

    @property
    def free(self) -> int:
        return 0

    def _fail(self, path: str) -> None:
        if path.startswith(self.folder):
            raise GuestError("guest.damaged", where=f"{self.where}, {path}", reason="test")


@pytest.mark.parametrize(
    "folder",
    [
        "/boot",
        "/etc/ssh",
        "/etc/network",
        "/var",
        "/usr/lib/systemd/system",
        "/lib/modules",
        "/usr/lib/modules",
        "/etc/fstab",
        "/etc/passwd",
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_stays(folder: str, tmp_path: Path) -> None:
    system = read_linux(Failing(HostTree(linux_tree(tmp_path, "debian12")), folder), volume(), Volumes())
    assert system is not None
    assert system.release.value is not None
    unread = {
        name
        for name in type(system).model_fields
        if getattr(getattr(system, name), "unread", "") == "guest.damaged"
    }
    expected = {
        "/boot": {"boot"}, "/etc/ssh": {"root_login", "password_login", "ssh_allowed", "ssh_addresses", "accounts"}, "/etc/network": {"interfaces"}, "/var": {"software"},
        "/usr/lib/systemd/system": {"dhcp_clients", "sshd", "interfaces"}, "/lib/modules": set(), "/usr/lib/modules": set(), "/etc/fstab": {"fstab"}, "/etc/passwd": {"accounts"},
    }[folder]  # fmt: skip
    assert expected <= unread
    if folder == "/boot":
        assert "/boot" in system.boot.where
        assert system.kernels_unread is not None, "no kernel was found, and none was looked for"
        found = vm.linux_vm(kernels=(), kernels_unread=system.kernels_unread)
        for rule in ("KRN-01", "KRN-02", "KRN-03", "KRN-04"):
            finding = judge(found).finding(rule)
            assert finding is not None
            assert finding.verdict is Verdict.UNKNOWN, rule


@pytest.mark.parametrize("folder", ["/etc", "/"])
def test_a_root_that_cannot_be_read_is_not_called_none(folder: str, tmp_path: Path) -> None:
    tree = Failing(HostTree(linux_tree(tmp_path, "debian12")), folder)
    with pytest.raises(GuestError):
        read_linux(tree, volume(), Volumes())


def test_keys_and_programs_that_cannot_be_read_are_not_called_absent(tmp_path: Path) -> None:
    contents: dict[str, str | bytes] = {
        "etc/passwd": "root:x:0:0::/root:/bin/sh\nadmin:x:1000:1000::/home/admin:/bin/sh\n",
        "home/admin/.ssh/authorized_keys": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB me\n",
        "opt/own/x": "",
        "var/lib/dpkg/status": "Package: bash\nStatus: install ok installed\nVersion: 5\n",
    }
    whole = guest_files(tmp_path, contents)
    accounts = read_accounts(whole, SshdConfig()).value or ()
    assert [one.keys for one in accounts] == [0, 1]
    damaged = GuestFiles(Failing(HostTree(tmp_path), "/home"))
    assert read_accounts(damaged, SshdConfig()).unread == "guest.damaged"
    programs = GuestFiles(Failing(HostTree(tmp_path), "/opt"))
    assert read_software(programs, read_packages(programs)).unread == "guest.damaged"


class Counting(HostTree):
    reads = 0
    largest = 0

    def read_node(self, node: Node, offset: int, size: int) -> bytes:
        self.reads += 1
        self.largest = max(self.largest, size)
        return super().read_node(node, offset, size)


@pytest.mark.parametrize("name", NAMES)
def test_few_reads_and_none_of_them_large(name: str, tmp_path: Path) -> None:
    tree = Counting(linux_tree(tmp_path, name))
    read_linux(tree, volume(), Volumes())
    assert tree.reads < 150
    assert tree.largest <= 1 << 20


def test_a_text_is_cut_at_its_limit(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/a": "x" * (TEXT_LIMIT + 5), "etc/b": "y" * 20_000 + "\nz"})
    assert len(files.text("/etc/a") or "") == TEXT_LIMIT
    assert [len(line) for _, line in files.lines("/etc/b")] == [LINE_LIMIT, 1]


def test_devices_and_folders_are_not_read(tmp_path: Path) -> None:
    class Special(HostTree):
        def lookup(self, path: str) -> Node | None:
            node = super().lookup(path)
            return Node(path, NodeType.OTHER, 0) if path == "/etc/hostname" else node

    guest_files(tmp_path, {**ROOT, "etc/hostname": "never", "etc/fstab/x": ""})
    system = read_linux(Special(tmp_path), volume(), Volumes())
    assert system is not None
    assert system.hostname == ""
    assert system.fstab.value is None
