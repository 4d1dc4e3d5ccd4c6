"""GRUB legacy (0.97): menu.lst or grub.conf.

Specification: https://www.gnu.org/software/grub/manual/legacy/grub.html#Configuration
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from core.guests.linux.boot.settings import Choice, Entry, pick, without_device
from core.guests.linux.files import GuestFiles

MAX_ENTRIES = 1000


@dataclass(slots=True)
class LegacyMenu:
    """:param default: value of the ``default`` command: a number or ``saved``."""

    entries: list[Entry] = field(default_factory=list)
    default: str = "0"
    default_line: int = 0
    timeout: str = ""


def read_menu(files: GuestFiles, path: str) -> LegacyMenu:
    menu = LegacyMenu()
    for number, line in files.lines(path):
        words = (
            line.strip().replace("=", " ", 1).split(None, 1)
            if re.match(r"\s*\w+\s*=", line)
            else line.split(None, 1)
        )
        if not words or words[0].startswith("#"):
            continue
        name, value = words[0].lower(), words[1].strip() if len(words) > 1 else ""
        if name == "title" and len(menu.entries) < MAX_ENTRIES:
            menu.entries.append(Entry(title=value, line=number))
        elif menu.entries:
            _add(menu.entries[-1], name, value)
        elif name == "default":
            menu.default, menu.default_line = value, number
        elif name == "timeout":
            menu.timeout = value
    return menu


def _add(entry: Entry, name: str, value: str) -> None:
    words = [word for word in value.split() if not word.startswith("--")]
    if not words:
        return
    is_linux = re.search(r"vmlinu[xz]|bzImage|/linux", words[0]) is not None
    if name == "kernel" or (name == "module" and is_linux):
        entry.kernel, entry.arguments = without_device(words[0]), " ".join(words[1:])
    elif name in {"initrd", "module"}:
        entry.initramfs = without_device(words[0])


def chosen(files: GuestFiles, menu: LegacyMenu, folder: str) -> Choice:
    """The default entry; ``default saved`` is a number in the file ``default`` beside the menu."""
    wanted = menu.default
    if wanted == "saved":
        first = next((line.strip() for _, line in files.lines(f"{folder}/default")), "")
        wanted = first or "0"
    return pick(menu.entries, wanted)
