"""Local accounts: names, flags and whether a password is stored, from the SAM hive. No hash is ever decrypted or kept.

Sources: [MS-SAMR] section 2.2.6 (user account control) for the flags; the records' layout as every reader of SAM hives
knows it: F is fixed, V is a table of (offset, length) pairs into its own tail.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.errors import GuestError
from core.facts import Fact
from core.guests.windows.hives import Key, printable
from core.guests.windows.model import WindowsAccount
from core.guests.windows.registry import Registry, attempt

_USERS = r"SAM\Domains\Account\Users"
_DOMAIN = r"SAM\Domains\Account"
_ADMINISTRATORS = r"SAM\Domains\Builtin\Aliases\00000220"
_MAX_ACCOUNTS = 4096

_FLAGS = 0x38
"""Offset in F of the account control flags."""
_DISABLED, _PASSWORD_NOT_REQUIRED = 0x0001, 0x0004
_NAME, _NT_HASH = 0x0C, 0xA8
"""Offsets in V of the (offset, length) pairs of the name and of the NT hash."""
_TAIL = 0xCC
_EMPTY_LENGTHS = frozenset({0, 4, 24})
"""Of a stored NT hash: nothing, a header alone (RC4 form), a header and salt alone (AES form, Windows 10 1607 on)."""
_SET_LENGTHS = frozenset({16, 20, 56})

Accounts = Fact[tuple[WindowsAccount, ...]]


def read_accounts(registry: Registry) -> Accounts:
    """The local accounts, by their RIDs."""
    where = registry.sam.place(_USERS)

    def read() -> Accounts:
        users = registry.sam.key(_USERS)
        if users is None:
            return Accounts.absent(where)
        administrators = _administrators(registry)
        accounts = []
        for name in users.names()[:_MAX_ACCOUNTS]:
            rid = _rid(name)
            key = users.child(name) if rid is not None else None
            if rid is not None and key is not None:
                accounts.append(_account(key, rid, administrators))
        return Accounts.read(tuple(accounts), where)

    return attempt(Accounts, where, read)


def _rid(name: str) -> int | None:
    try:
        return int(name, 16) if len(name) == 8 else None
    except ValueError:
        return None


def _account(key: Key, rid: int, administrators: frozenset[int]) -> WindowsAccount:
    fixed, variable = key.value("F"), key.value("V")
    if fixed is None or variable is None or len(fixed.data) < _FLAGS + 2 or len(variable.data) < _TAIL:
        raise GuestError("guest.sam-record-damaged", where=key.where)
    (flags,) = struct.unpack_from("<H", fixed.data, _FLAGS)
    offset, length = struct.unpack_from("<II", variable.data, _NAME)
    name = variable.data[_TAIL + offset : _TAIL + offset + min(length, 512)]
    (stored,) = struct.unpack_from("<I", variable.data, _NT_HASH + 4)
    password = "empty" if stored in _EMPTY_LENGTHS else "set" if stored in _SET_LENGTHS else "unknown"
    return WindowsAccount(
        name=printable(name.decode("utf-16-le", "replace")),
        rid=rid,
        where=variable.where,
        disabled=bool(flags & _DISABLED),
        password_not_required=bool(flags & _PASSWORD_NOT_REQUIRED),
        password=password,
        administrator=rid in administrators,
    )


def _administrators(registry: Registry) -> frozenset[int]:
    """RIDs of this machine's accounts that are members of Administrators."""
    alias = registry.sam.value(_ADMINISTRATORS, "C")
    domain = registry.sam.value(_DOMAIN, "V")
    if alias is None or domain is None or len(alias.data) < 0x34 or len(domain.data) < 24:
        return frozenset()
    machine = domain.data[-24:]
    offset, length = struct.unpack_from("<II", alias.data, 0x28)
    members = _security_identifiers(alias.data[0x34 + offset : 0x34 + offset + length])
    return frozenset(
        int.from_bytes(sid[-4:], "little") for sid in members if len(sid) == 28 and sid[2:24] == machine[2:24]
    )


def _security_identifiers(data: bytes) -> Iterator[bytes]:
    while len(data) >= 8 and data[1] <= 15:
        size = 8 + 4 * data[1]
        yield data[:size]
        data = data[size:]
