"""The SSH server: is it there, does it start, whom does it let in.

Specification: https://man.openbsd.org/sshd_config
"""

from __future__ import annotations

import fnmatch
import posixpath
from dataclasses import dataclass, field

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Service
from core.guests.linux.services import Services

CONFIG = "/etc/ssh/sshd_config"
MAX_FILES = 256
MAX_ADDRESSES = 64
_PROGRAMS = ("/usr/sbin/sshd", "/usr/bin/sshd", "/sbin/sshd", "/usr/local/sbin/sshd", "/usr/lib/ssh/sshd")
_DROPBEAR = ("/usr/sbin/dropbear", "/sbin/dropbear", "/usr/bin/dropbear")


@dataclass(slots=True)
class SshdConfig:
    """Global settings: the first value of each keyword wins; ``Match`` blocks are left out.

    :param values: keyword in lower case -> (value, place).
    :param ports: all ports that it listens on.
    :param addresses: (ListenAddress without its port, place); none of them: it listens on every address.
    :param matches: places of Match blocks, which may decide otherwise for some.
    """

    values: dict[str, tuple[str, str]] = field(default_factory=dict)
    ports: list[int] = field(default_factory=list)
    addresses: list[tuple[str, str]] = field(default_factory=list)
    matches: list[str] = field(default_factory=list)

    def get(self, keyword: str, default: str) -> str:
        return self.values.get(keyword.lower(), (default, ""))[0]


def read_config(files: GuestFiles, path: str = CONFIG) -> SshdConfig:
    config = SshdConfig()
    _read_file(files, path, config, set())
    return config


def _read_file(files: GuestFiles, path: str, config: SshdConfig, seen: set[str]) -> None:
    """No file is read twice: the first value wins anyway, and includes may run in circles."""
    if path in seen or len(seen) >= MAX_FILES:
        return
    seen.add(path)
    for number, line in files.lines(path):
        words = line.strip().replace("=", " ", 1).split(None, 1)
        if len(words) < 2 or words[0].startswith("#"):
            continue
        keyword, value = words[0].lower(), words[1].strip().strip('"')
        if keyword == "match":
            config.matches.append(files.place(path, number))
            if value.lower() != "all":
                return  # up to the end of this file
        elif keyword == "include":
            for pattern in value.split():
                for included in _included(files, pattern):
                    _read_file(files, included, config, seen)
        elif keyword == "port":
            _add_port(config, value)
        elif keyword == "listenaddress":
            if len(config.addresses) < MAX_ADDRESSES:
                address, port = _split_address(value.split()[0])
                config.addresses.append((address, files.place(path, number)))
                _add_port(config, port)
        else:
            config.values.setdefault(keyword, (value.split(" #")[0].strip(), files.place(path, number)))


def _add_port(config: SshdConfig, text: str) -> None:
    if text.isascii() and text.isdigit() and int(text[:6]) < 65536 and len(config.ports) < 16:
        config.ports.append(int(text[:6]))


def _split_address(text: str) -> tuple[str, str]:
    """``10.0.0.5:2222``, ``[::1]:22``, ``::``, ``*``: address and port."""
    if text.startswith("["):
        address, _, port = text[1:].partition("]")
        return address, port.lstrip(":")
    address, _, port = text.partition(":")
    return (text, "") if ":" in port else (address, port)


def _included(files: GuestFiles, pattern: str) -> list[str]:
    pattern = pattern.strip('"')[:256]
    if not pattern.startswith("/"):
        pattern = f"/etc/ssh/{pattern}"
    folder, name = posixpath.split(pattern)
    if any(mark in folder for mark in "*?["):
        return []
    if not any(mark in name for mark in "*?["):
        return [pattern]
    return [
        posixpath.join(folder, one) for one in files.names(folder)[:256] if fnmatch.fnmatchcase(one, name)
    ]


def read_sshd(files: GuestFiles, services: Services) -> Fact[Service]:
    """The SSH server's service; absent where none is installed."""
    program = files.first(*_PROGRAMS)
    if program is not None:
        service = services.service("sshd", program, "ssh", "sshd")
        if services.init == "systemd":
            service = _without_ssh_marker(files, service)
        return Fact[Service].read(service, service.where)
    program = files.first(*_DROPBEAR)
    if program is not None:
        service = services.service("dropbear", program, "dropbear")
        return Fact[Service].read(service, service.where)
    return Fact[Service].absent(files.place(_PROGRAMS[0]))


def _without_ssh_marker(files: GuestFiles, service: Service) -> Service:
    """Debian's and Ubuntu's units and scripts do nothing while /etc/ssh/sshd_not_to_be_run is there."""
    marker = "/etc/ssh/sshd_not_to_be_run"
    if service.starts and files.has(marker):
        return service.model_copy(update={"starts": False, "where": files.place(marker)})
    return service


def root_login(files: GuestFiles, config: SshdConfig) -> Fact[str]:
    """PermitRootLogin in force. sshd 7.0 (2015) changed the default from ``yes`` to ``prohibit-password``."""
    if files.text(CONFIG) is None:
        return Fact[str].absent(files.place(CONFIG))
    value, where = config.values.get("permitrootlogin", ("", files.place(CONFIG)))
    named = {"without-password": "prohibit-password"}.get(value.lower(), value.lower())
    return Fact[str].read(named or _default_root_login(files), where)


def password_login(files: GuestFiles, config: SshdConfig) -> Fact[str]:
    """``yes``, ``no``, or ``interactive``: asked for by PAM, whatever PasswordAuthentication says."""
    if files.text(CONFIG) is None:
        return Fact[str].absent(files.place(CONFIG))
    value, where = config.values.get("passwordauthentication", ("yes", files.place(CONFIG)))
    if value.lower() == "no":
        pam, set_at = config.values.get("usepam", ("no", ""))
        # The second is the first's name before OpenSSH 8.7; both are on unless switched off.
        asked = config.get(
            "kbdinteractiveauthentication", config.get("challengeresponseauthentication", "yes")
        )
        if pam.lower() == "yes" and asked.lower() != "no":
            return Fact[str].read("interactive", set_at)
    return Fact[str].read(value.lower(), where)


def listen_addresses(files: GuestFiles, config: SshdConfig) -> Fact[tuple[str, ...]]:
    """The only addresses that it listens on; empty where that is every one."""
    kind = Fact[tuple[str, ...]]
    if files.text(CONFIG) is None:
        return kind.absent(files.place(CONFIG))
    where = config.addresses[0][1] if config.addresses else files.place(CONFIG)
    named = [address for address, _ in config.addresses]
    return kind.read(() if {"0.0.0.0", "::", "*"} & set(named) else tuple(named), where)  # noqa: S104 - what is looked for


def _default_root_login(files: GuestFiles) -> str:
    """Told from the distribution's commented default, which shows the compiled one."""
    for _, line in files.lines(CONFIG):
        words = line.strip().lstrip("#").split()
        if len(words) == 2 and line.lstrip().startswith("#") and words[0].lower() == "permitrootlogin":
            return {"without-password": "prohibit-password"}.get(words[1].lower(), words[1].lower())
    return "prohibit-password"
