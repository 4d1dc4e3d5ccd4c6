"""MOD-04 for GRUB legacy: menu.lst and grub.conf.

Source: https://www.gnu.org/software/grub/manual/legacy/grub.html
"""

from __future__ import annotations

import re

from core.changes.devices import Devices
from core.changes.grub import TIMEOUT
from core.changes.kernel_arguments import changed_arguments

_TIMEOUT = re.compile(r"(?P<lead>^[^\S\n]*timeout(?:\s*=\s*|[^\S\n]+))(?P<value>-?\d+)", re.MULTILINE)
_DEFAULT = re.compile(r"(?P<lead>^[^\S\n]*default(?:\s*=\s*|[^\S\n]+))(?P<value>\d+)", re.MULTILINE)
_TITLE = re.compile(r"^[^\S\n]*title\b", re.MULTILINE)
_KERNEL = re.compile(r"\s*kernel\s|# (?:kopt|defoptions)=")
"""``# kopt=`` is no comment to Debian's update-grub: it writes the next kernel's entry from it."""


def changed_menu_lst(text: str, devices: Devices) -> str:
    titles = len(_TITLE.findall(text))

    def shorter(found: re.Match[str]) -> str:
        return found.group(0) if 0 <= int(found["value"]) <= TIMEOUT else f"{found['lead']}{TIMEOUT}"

    def existing(found: re.Match[str]) -> str:
        return f"{found['lead']}0" if titles and int(found["value"]) >= titles else found.group(0)

    text = _DEFAULT.sub(existing, _TIMEOUT.sub(shorter, text))
    starts = [found.start() for found in _TITLE.finditer(text)]
    pieces = [text[start:end] for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]
    return "".join(_mend_entry(piece, devices) for piece in pieces)


def _mend_entry(entry: str, devices: Devices) -> str:
    lines = entry.splitlines(keepends=True)
    early = not any(re.match(r"\s*initrd\s", line) for line in lines) and bool(_TITLE.match(entry))
    return "".join(
        changed_arguments(line, devices, early=early) if _KERNEL.match(line) else line for line in lines
    )
