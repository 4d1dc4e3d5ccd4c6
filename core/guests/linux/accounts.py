"""Accounts that a person can log in with, and their authorised keys.

Specification: https://man7.org/linux/man-pages/man5/passwd.5.html, shadow(5), sshd(8) "AUTHORIZED_KEYS FILE FORMAT"
"""

from __future__ import annotations

import posixpath
import re

from core.errors import GuestError
from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Account
from core.guests.linux.sshd import SshdConfig

PASSWD, SHADOW = "/etc/passwd", "/etc/shadow"
MAX_ACCOUNTS = 1000
_NO_LOGIN = frozenset({"nologin", "false", "sync", "halt", "shutdown", "true"})
_KEY = re.compile(
    r"(?:^|\s)(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}|sk-\S{1,60}|ssh-\S{1,20}-cert-\S{1,30})\s+[A-Za-z0-9+/=]{16,}"
)
_DEFAULT_FILES = (".ssh/authorized_keys", ".ssh/authorized_keys2")


def read_accounts(files: GuestFiles, config: SshdConfig) -> Fact[tuple[Account, ...]]:
    """Accounts with a login shell; absent where there is no passwd file, unreadable where nobody but root has a key that could be
    read, and some could not."""
    if files.text(PASSWD) is None:
        return Fact[tuple[Account, ...]].absent(files.place(PASSWD))
    passwords = _passwords(files)
    found: list[Account] = []
    trouble: list[GuestError] = []
    for number, line in files.lines(PASSWD):
        fields = line.split(":")
        if len(fields) < 7 or not fields[2].isdigit() or len(found) >= MAX_ACCOUNTS:
            continue
        name, uid, home, shell = fields[0], int(fields[2]), fields[5], fields[6].strip()
        if posixpath.basename(shell) in _NO_LOGIN:
            continue
        stored = passwords.get(name, fields[1])
        found.append(
            Account(
                name=name, uid=uid, where=files.place(PASSWD, number), keys=_count_keys(files, config, name, home, trouble), shell=shell,
                has_password=_is_usable(stored),
            )
        )  # fmt: skip
    if trouble and not any(one.keys for one in found if one.uid):
        where = str(trouble[0].facts.get("where", files.place("/home")))
        return Fact[tuple[Account, ...]].unreadable(trouble[0].code, where)
    return Fact[tuple[Account, ...]].read(tuple(found), files.place(PASSWD))


def _passwords(files: GuestFiles) -> dict[str, str]:
    found = {}
    for _, line in files.lines(SHADOW):
        fields = line.split(":")
        if len(fields) >= 2:
            found[fields[0]] = fields[1]
    return found


def _is_usable(stored: str) -> bool:
    """An empty field lets anyone in; ``!`` and ``*`` before or instead of a hash lock the password."""
    return not stored.startswith(("!", "*")) and stored != "x"


def _count_keys(
    files: GuestFiles, config: SshdConfig, name: str, home: str, trouble: list[GuestError]
) -> int:
    named = config.get("authorizedkeysfile", " ".join(_DEFAULT_FILES)).split()
    keys: set[str] = set()
    for pattern in named[:8]:
        if pattern == "none":
            continue
        path = pattern.replace("%%", "%").replace("%h", home).replace("%u", name)
        if not path.startswith("/"):
            path = posixpath.join(home or "/", path)
        try:
            for _, line in files.lines(posixpath.normpath(path)):
                match = None if line.lstrip().startswith("#") else _KEY.search(line)
                if match:
                    keys.add(match[0].split()[-1])
        except GuestError as error:
            trouble.append(error)  # the others still count
    return len(keys)
