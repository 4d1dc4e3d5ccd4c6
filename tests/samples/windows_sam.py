"""SAM records and the boot store, in the layout that Windows gives them."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from samples.registry_hives import Data

_MACHINE = (1760460187, 1592185332, 161725925)
_LENGTHS = {"set": 20, "empty": 4, "aes-set": 56, "aes-empty": 24, "odd": 33}


@dataclass(frozen=True)
class User:
    """:param password: ``set``, ``empty``, ``aes-set``, ``aes-empty`` or ``odd`` (a length that no Windows writes)."""

    name: str
    rid: int
    password: str = "set"
    disabled: bool = False
    password_not_required: bool = False
    administrator: bool = False


DEFAULT_USERS = (
    User("Administrator", 500, administrator=True),
    User("Guest", 501, password="empty", disabled=True, password_not_required=True),
    User("Preston", 1000),
)


def sam_keys(users: Sequence[User]) -> dict[str, dict[str, Data]]:
    """Keys of a SAM hive with these accounts."""
    account, builtin = r"SAM\Domains\Account", r"SAM\Domains\Builtin"
    administrators = b"".join(_sid(user.rid) for user in users if user.administrator)
    keys: dict[str, dict[str, Data]] = {
        account: {"F": bytes(240), "V": bytes(248) + _sid(None)},
        rf"{account}\Users\Names": {},
        rf"{builtin}\Aliases\00000220": {"C": _alias(0x220, administrators)},
    }
    for user in users:
        keys[rf"{account}\Users\{user.rid:08X}"] = {"F": _fixed(user), "V": _variable(user)}
        keys[rf"{account}\Users\Names\{user.name}"] = {"": (user.rid, b"")}
    return keys


def _sid(rid: int | None) -> bytes:
    parts = [21, *_MACHINE] + ([] if rid is None else [rid])
    return bytes([1, len(parts), 0, 0, 0, 0, 0, 5]) + struct.pack(f"<{len(parts)}I", *parts)


def _alias(rid: int, members: bytes) -> bytes:
    names = "Administrators".encode("utf-16-le")
    head = bytearray(0x34)
    struct.pack_into("<I", head, 0, rid)
    struct.pack_into("<II", head, 0x10, 0, len(names))
    struct.pack_into("<III", head, 0x28, len(names), len(members), len(members) // 28)
    return bytes(head) + names + members


def _fixed(user: User) -> bytes:
    record = bytearray(80)
    struct.pack_into("<I", record, 0x30, user.rid)
    flags = 0x10 | user.disabled | user.password_not_required << 2
    struct.pack_into("<H", record, 0x38, flags)
    return bytes(record)


def _variable(user: User) -> bytes:
    name = user.name.encode("utf-16-le")
    stored = bytes([2, 0, 2, 0]).ljust(_LENGTHS[user.password], b"\x5a")
    record = bytearray(0xCC)
    struct.pack_into("<II", record, 0x0C, 0, len(name))
    start = (len(name) + 3) & ~3
    struct.pack_into("<II", record, 0xA8, start, len(stored))
    return bytes(record) + name.ljust(start, b"\0") + stored


MANAGER = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}"


@dataclass(frozen=True)
class Loader:
    """One object of a boot store.

    :param kind: ``system``, ``recovery``, ``resume``, ``memory-test`` or ``boot-sector``.
    """

    name: str
    kind: str = "system"
    device: bytes = b"\1" * 88
    root: str = "\\Windows"
    efi: bool = False


_TYPES = {
    "system": 0x10200003,
    "recovery": 0x10200003,
    "resume": 0x10200004,
    "memory-test": 0x10200005,
    "boot-sector": 0x10400008,
}


def bcd_keys(loaders: Sequence[Loader]) -> dict[str, dict[str, Data]]:
    """Keys of a BCD store whose menu shows the systems and boot sectors among ``loaders``; the first is the default."""
    names = [f"{{{index:08x}-f608-11eb-825c-c112f60133ab}}" for index in range(1, len(loaders) + 1)]
    shown = [name for name, one in zip(names, loaders, strict=True) if one.kind in ("system", "boot-sector")]
    keys: dict[str, dict[str, Data]] = {
        "Description": {"KeyName": "BCD00000000", "System": 1},
        rf"Objects\{MANAGER}\Description": {"Type": 0x10100002},
        rf"Objects\{MANAGER}\Elements\12000004": {"Element": "Windows Boot Manager"},
        rf"Objects\{MANAGER}\Elements\24000001": {"Element": shown},
    }
    if shown:
        keys[rf"Objects\{MANAGER}\Elements\23000003"] = {"Element": shown[0]}
    for name, one in zip(names, loaders, strict=True):
        extension = "efi" if one.efi else "exe"
        elements: dict[str, Data] = {
            "12000002": f"{one.root}\\system32\\winload.{extension}",
            "12000004": one.name,
            "21000001": one.device,
            "22000002": one.root,
        }
        if one.kind == "recovery":
            elements["26000022"] = b"\1"
        keys[rf"Objects\{name}\Description"] = {"Type": _TYPES[one.kind]}
        for element, data in elements.items():
            keys[rf"Objects\{name}\Elements\{element}"] = {"Element": data}
    return keys
