"""fstab and crypttab.

Specification: https://man7.org/linux/man-pages/man5/fstab.5.html, https://man7.org/linux/man-pages/man5/crypttab.5.html
"""

from __future__ import annotations

import re

from core.facts import Fact
from core.guests.linux.files import GuestFiles
from core.guests.linux.model import CryptEntry, FstabEntry

PATH = "/etc/fstab"
MAX_ENTRIES = 4096
_OCTAL = re.compile(r"\\([0-7]{3})")


def unescaped(field: str) -> str:
    r"""``My\040Disk`` -> ``My Disk``."""
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), field)


def read_fstab(files: GuestFiles) -> Fact[tuple[FstabEntry, ...]]:
    """All entries in file order; absent where there is no fstab."""
    if files.text(PATH) is None:
        return Fact[tuple[FstabEntry, ...]].absent(files.place(PATH))
    entries: list[FstabEntry] = []
    for number, line in files.lines(PATH):
        fields = line.split()
        if not fields or fields[0].startswith("#") or len(entries) >= MAX_ENTRIES:
            continue
        fields += [""] * (4 - len(fields))
        entries.append(
            FstabEntry(
                line=number, where=files.place(PATH, number), device=unescaped(fields[0]), mount=unescaped(fields[1]),
                type=fields[2], options=tuple(option for option in fields[3].split(",") if option), text=line,
            )
        )  # fmt: skip
    return Fact[tuple[FstabEntry, ...]].read(tuple(entries), files.place(PATH))


def read_crypttab(files: GuestFiles) -> tuple[CryptEntry, ...]:
    path = "/etc/crypttab"
    entries: list[CryptEntry] = []
    for number, line in files.lines(path):
        fields = line.split()
        if len(fields) < 2 or fields[0].startswith("#") or len(entries) >= MAX_ENTRIES:
            continue
        fields += [""] * (4 - len(fields))
        entries.append(
            CryptEntry(
                line=number, where=files.place(path, number), name=fields[0], device=fields[1], key=fields[2],
                options=tuple(option for option in fields[3].split(",") if option),
            )
        )  # fmt: skip
    return tuple(entries)
