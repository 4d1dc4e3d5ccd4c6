"""What starts at boot under systemd, upstart and System V init; sshd; DHCP clients."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples.linux_parts import elf
from samples.trees import guest_files

from core.guests.linux import sshd
from core.guests.linux.dhcp import read_dhcp_clients
from core.guests.linux.services import Services

Contents = dict[str, str | bytes]
SYSTEMD: Contents = {
    "sbin/init": "-> /lib/systemd/systemd",
    "lib/systemd/systemd": elf(),
    "etc/machine-id": "8d2f\n",
}
UNIT = "[Unit]\n[Install]\nWantedBy=multi-user.target\n"


def state(root: Path, files: Contents, *names: str) -> tuple[bool | None, str]:
    found = Services(guest_files(root, files)).find(*names)
    return found.starts, found.where


@pytest.mark.parametrize(
    ("files", "init"),
    [
        (SYSTEMD, "systemd"),
        ({"usr/lib/systemd/systemd": elf()}, "systemd"),
        ({"sbin/init": elf(), "etc/init/rc.conf": ""}, "upstart"),
        ({"sbin/init": elf(), "etc/event.d/rc2": ""}, "upstart"),
        ({"sbin/init": elf(), "etc/inittab": ""}, "sysvinit"),
        ({"sbin/init": elf(), "lib/systemd/systemd": elf(), "etc/inittab": ""}, "sysvinit"),
        ({"sbin/init": "-> /bin/busybox", "bin/busybox": elf(), "etc/rc2.d/S01x": ""}, "sysvinit"),
        ({"sbin/init": elf()}, ""),
    ],
)
def test_init(files: Contents, init: str, tmp_path: Path) -> None:
    assert Services(guest_files(tmp_path, files)).init == init


UNITS = "lib/systemd/system"
LINK = "etc/systemd/system/multi-user.target.wants"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({f"{UNITS}/ssh.service": UNIT, f"{LINK}/ssh.service": f"-> /{UNITS}/ssh.service"}, (True, f"{LINK}/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT}, (False, f"{UNITS}/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT, "etc/systemd/system/ssh.service": "-> /dev/null", f"{LINK}/ssh.service": "-> x"},
         (False, "etc/systemd/system/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT, "etc/systemd/system/ssh.service": "", f"{LINK}/ssh.service": "-> x"}, (False, "etc/systemd/system/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT, f"{UNITS}/multi-user.target.wants/ssh.service": "-> ../ssh.service"},
         (True, f"{UNITS}/multi-user.target.wants/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT, "etc/systemd/system/rescue.target.wants/ssh.service": "-> x"}, (False, f"{UNITS}/ssh.service")),
        ({f"{UNITS}/ssh.service": UNIT, "etc/systemd/system/sshd.service": f"-> /{UNITS}/ssh.service", f"{LINK}/sshd.service": "-> x"},
         (True, f"{LINK}/sshd.service")),
        ({f"{UNITS}/ssh.socket": UNIT, "etc/systemd/system/sockets.target.wants/ssh.socket": "-> x", f"{UNITS}/ssh.service": UNIT},
         (True, "etc/systemd/system/sockets.target.wants/ssh.socket")),
        ({"etc/init.d/ssh": "", "etc/rc3.d/S01ssh": "-> ../init.d/ssh"}, (True, "etc/rc3.d/S01ssh")),
        ({"etc/init.d/ssh": "", "etc/rc3.d/K01ssh": "-> ../init.d/ssh"}, (False, "etc/rc3.d/K01ssh")),
        ({"etc/init.d/ssh": "", "etc/rc3.d/S01ssh": "-> ../init.d/ssh", f"{UNITS}/ssh.service": UNIT}, (False, f"{UNITS}/ssh.service")),
        ({}, (None, "")),
    ],
)  # fmt: skip
def test_systemd(files: Contents, expected: tuple[bool | None, str], tmp_path: Path) -> None:
    starts, where = state(tmp_path, {**SYSTEMD, **files}, "ssh")
    assert (starts, where) == (expected[0], f"disk 1, /{expected[1]}" if expected[1] else "")


@pytest.mark.parametrize(
    ("machine", "preset", "starts"),
    [
        ("uninitialized\n", "enable ssh.service\ndisable *\n", True),
        ("", "disable s*\n", False),
        ("", "enable other.service\n", True),
        ("8d2f\n", "enable ssh.service\n", False),
    ],
)
def test_presets_count_on_the_first_boot_only(
    machine: str, preset: str, starts: bool, tmp_path: Path
) -> None:
    files: Contents = {
        **SYSTEMD,
        f"{UNITS}/ssh.service": UNIT,
        "etc/machine-id": machine,
        "usr/lib/systemd/system-preset/90.preset": preset,
    }
    assert state(tmp_path, files, "ssh")[0] is starts


@pytest.mark.parametrize(
    ("job", "override", "starts"),
    [
        ("start on runlevel [2345]\n", None, True),
        ("description x\n", None, False),
        ("start on runlevel [2345]\nmanual\n", None, False),
        ("start on runlevel [2345]\n", "manual\n", False),
        ("description x\n", "start on filesystem\n", True),
    ],
)
def test_upstart(job: str, override: str | None, starts: bool, tmp_path: Path) -> None:
    files: Contents = {"sbin/init": elf(), "etc/init/rc.conf": "", "etc/init/ssh.conf": job}
    if override:
        files["etc/init/ssh.override"] = override
    assert state(tmp_path, files, "ssh")[0] is starts


def test_the_default_run_level_decides(tmp_path: Path) -> None:
    files: Contents = {
        "sbin/init": elf(),
        "etc/inittab": "# id:3\nid:5:initdefault:\n",
        "etc/rc.d/rc3.d/S55sshd": "",
        "etc/rc.d/rc5.d/K25sshd": "",
        "etc/rc.d/init.d/sshd": "",
    }
    assert state(tmp_path, files, "sshd") == (False, "disk 1, /etc/rc.d/rc5.d/K25sshd")


def test_sshd_of_a_guest_without_any(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/hostname": "x"})
    found = sshd.read_sshd(files, Services(files))
    assert found.known
    assert found.value is None


def test_sshd_that_is_told_not_to_run(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            **SYSTEMD,
            "usr/sbin/sshd": elf(),
            f"{UNITS}/ssh.service": UNIT,
            f"{LINK}/ssh.service": "-> x",
            "etc/ssh/sshd_not_to_be_run": "",
        },
    )
    service = sshd.read_sshd(files, Services(files)).value
    assert service is not None
    assert (service.starts, service.where) == (False, "disk 1, /etc/ssh/sshd_not_to_be_run")


def test_dropbear(tmp_path: Path) -> None:
    files = guest_files(
        tmp_path,
        {
            "sbin/init": elf(),
            "etc/rc2.d/S02dropbear": "-> x",
            "usr/sbin/dropbear": elf(),
            "etc/debian_version": "12.7",
        },
    )
    service = sshd.read_sshd(files, Services(files)).value
    assert service is not None
    assert (service.name, service.starts) == ("dropbear", True)


CONFIG = "sshd_config"


def test_the_first_value_wins_and_match_blocks_are_left_out(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {
        "etc/ssh/sshd_config": (
            "Include /etc/ssh/sshd_config.d/*.conf\nport 2222\nPort=22\nPermitRootLogin yes\nPermitRootLogin no\nPasswordAuthentication yes # always\n"
            "Match User x\nPermitEmptyPasswords yes\n"),
        "etc/ssh/sshd_config.d/10-a.conf": "PermitRootLogin without-password\nMatch Address 10.0.0.0/8\nPasswordAuthentication no\n",
        "etc/ssh/sshd_config.d/20-b.conf": "Include sshd_config.d/20-b.conf\nMaxAuthTries 3\n",
        "etc/ssh/sshd_config.d/c.txt": "PasswordAuthentication no\n",
    })  # fmt: skip
    config = sshd.read_config(files)
    assert config.ports == [2222, 22]
    assert config.get("MaxAuthTries", "6") == "3"
    assert config.get("PermitEmptyPasswords", "no") == "no"
    assert config.matches == [
        "disk 1, /etc/ssh/sshd_config.d/10-a.conf, line 2",
        "disk 1, /etc/ssh/sshd_config, line 7",
    ]
    root = sshd.root_login(files, config)
    assert (root.value, root.where) == (
        "prohibit-password",
        "disk 1, /etc/ssh/sshd_config.d/10-a.conf, line 1",
    )
    password = sshd.password_login(files, config)
    assert (password.value, password.where) == ("yes", "disk 1, /etc/ssh/sshd_config, line 6")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("#PermitRootLogin yes\n", "yes"),
        ("#PermitRootLogin prohibit-password\n", "prohibit-password"),
        ("", "prohibit-password"),
        ("permitrootlogin No\n", "no"),
    ],
)
def test_root_login_by_default(text: str, value: str, tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/ssh/sshd_config": text})
    assert sshd.root_login(files, sshd.read_config(files)).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PasswordAuthentication no\n", "no"),
        ("PasswordAuthentication no\nUsePAM yes\n", "interactive"),
        ("PasswordAuthentication no\nUsePAM yes\nKbdInteractiveAuthentication no\n", "no"),
        ("ChallengeResponseAuthentication no\nPasswordAuthentication no\nUsePAM yes\n", "no"),
        ("UsePAM yes\n", "yes"),
    ],
)
def test_passwords_that_pam_asks_for(text: str, value: str, tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/ssh/sshd_config": text})
    assert sshd.password_login(files, sshd.read_config(files)).value == value


@pytest.mark.parametrize(
    ("text", "addresses", "ports"),
    [
        ("", (), []),
        ("ListenAddress 0.0.0.0\nListenAddress 10.0.0.5\n", (), []),
        (
            "Port 22\nListenAddress 10.0.0.5:2222\nListenAddress [fe80::1]:23 # x\n",
            ("10.0.0.5", "fe80::1"),
            [22, 2222, 23],
        ),
        ("ListenAddress ::\n", (), []),
        ("ListenAddress fe80::1\n", ("fe80::1",), []),
    ],
)
def test_addresses_that_sshd_is_bound_to(
    text: str, addresses: tuple[str, ...], ports: list[int], tmp_path: Path
) -> None:
    files = guest_files(tmp_path, {"etc/ssh/sshd_config": text})
    config = sshd.read_config(files)
    assert sshd.listen_addresses(files, config).value == addresses
    assert config.ports == ports


def test_no_sshd_config(tmp_path: Path) -> None:
    files = guest_files(tmp_path, {"etc/hostname": "x"})
    assert sshd.root_login(files, sshd.read_config(files)).value is None
    assert sshd.password_login(files, sshd.read_config(files)).value is None


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"sbin/dhclient": elf(), "etc/init.d/networking": "", "etc/rcS.d/S01networking": "-> x"},
            [("dhclient", True)],
        ),
        ({"sbin/dhclient": elf()}, [("dhclient", None)]),
        (
            {"sbin/udhcpc": "-> /bin/busybox", "bin/busybox": elf(), "etc/init.d/networking": ""},
            [("udhcpc", False)],
        ),
        (
            {
                "usr/sbin/NetworkManager": elf(),
                f"{UNITS}/NetworkManager.service": UNIT,
                "etc/systemd/system/NetworkManager.service": "-> /dev/null",
            },
            [("NetworkManager", False)],
        ),
        (
            {
                "lib/systemd/systemd-networkd": elf(),
                f"{UNITS}/systemd-networkd.service": UNIT,
                "etc/netplan/a.yaml": "network: {version: 2}\n",
            },
            [("systemd-networkd", True)],
        ),
        (
            {
                "lib/systemd/systemd-networkd": elf(),
                f"{UNITS}/systemd-networkd.service": UNIT,
                "etc/netplan/a.yaml": "network: {renderer: NetworkManager}\n",
            },
            [("systemd-networkd", False)],
        ),
        (
            {"usr/sbin/wicked": elf(), f"{UNITS}/wicked.service": UNIT, f"{LINK}/wicked.service": "-> x"},
            [("wicked", True)],
        ),
        (
            {"sbin/dhcpcd": elf(), f"{UNITS}/dhcpcd.service": UNIT, f"{LINK}/dhcpcd.service": "-> x"},
            [("dhcpcd", True)],
        ),
        ({}, []),
    ],
)
def test_dhcp_clients(files: Contents, expected: list[tuple[str, bool | None]], tmp_path: Path) -> None:
    guest = guest_files(tmp_path, {**SYSTEMD, **files})
    found = read_dhcp_clients(guest, Services(guest)).value
    assert found is not None
    assert [(one.name, one.starts) for one in found] == expected
    assert all(one.installed for one in found)
