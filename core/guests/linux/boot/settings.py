"""Values that the boot loaders' readers share."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.guests.linux.model import BootLoader


@dataclass(slots=True)
class Entry:
    """One line of a boot menu.

    :param kernel: path as the configuration writes it, without the device before it: ``/vmlinuz-6.1.0-18-amd64``.
    :param children: entries of a submenu.
    """

    title: str
    line: int
    id: str = ""
    kernel: str = ""
    arguments: str = ""
    initramfs: str = ""
    children: list[Entry] = field(default_factory=list)
    submenu: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The entry that boots when nobody presses a key.

    :param entry: None where there is none, or where nothing tells which.
    :param reason: code why the configuration's own choice could not be followed, "" where it was.
    """

    entry: Entry | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Boot:
    """The boot loader, and the default entry's files to find its kernel by.

    :param kernel: path of the default kernel in the guest's tree, "" where it is not there.
    """

    loader: BootLoader
    kernel: str = ""
    initramfs: str = ""


def without_device(path: str) -> str:
    """``($root)/boot/vmlinuz`` -> ``/boot/vmlinuz``."""
    if path.startswith("("):
        path = path.partition(")")[2]
    return path


def pick(entries: list[Entry], wanted: str) -> Choice:
    """GRUB's rule: ``wanted`` is a number, an id or a title, with ``>`` between a submenu and its entry.

    GRUB boots the first entry where nothing has that name; the choice then carries ``linux.boot-entry-gone``.
    """
    if not entries:
        return Choice(None, "linux.boot-no-entries")
    level, chosen, reason = entries, entries[0], ""
    for depth, part in enumerate(_parts(wanted) or ["0"]):
        found = _named(level, part)
        if found is None:
            if depth == 0 or level:
                reason = "linux.boot-entry-gone"
                chosen = level[0] if level else chosen
            break
        chosen, level = found, found.children
    for _ in range(16):  # a submenu opens at its own first entry
        if not chosen.children:
            break
        chosen = chosen.children[0]
    return Choice(chosen, reason)


def _parts(wanted: str) -> list[str]:
    return (
        [part.replace("\0", ">") for part in wanted.replace(">>", "\0").split(">")] if wanted.strip() else []
    )


def _named(entries: list[Entry], name: str) -> Entry | None:
    name = name.strip()
    if name.isascii() and name.isdigit() and len(name) < 6:
        return entries[int(name)] if int(name) < len(entries) else None
    return next((entry for entry in entries if name in (entry.title, entry.id)), None)
