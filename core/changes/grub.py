"""MOD-04: GRUB's timeout, default entry and the root device on the kernel's line.

A device name there is a name of the old machine: on EC2's NVMe disks /dev/sda1 does not exist.

Sources: https://www.gnu.org/software/grub/manual/grub/grub.html, GRUB legacy's manual;
https://uapi-group.org/specifications/specs/boot_loader_specification/
"""

from __future__ import annotations

import re
from collections.abc import Callable

Resolve = Callable[[str], str | None]
TIMEOUT = 1
"""Seconds: long enough to be interrupted on a console, short enough for a cloud."""

_ROOT = re.compile(r"(?<=\sroot=)(/dev/(?:sd|hd|vd|xvd|nvme|disk/by-(?:id|path)/)[^\s\"']+)")
_SET_TIMEOUT = re.compile(r"^(\s*set\s+timeout=)(\S+)", re.MULTILINE)
_DEFAULT_TIMEOUT = re.compile(r"^(\s*GRUB_(?:HIDDEN_)?TIMEOUT=)(['\"]?)(-?\d*)\2[ \t]*$", re.MULTILINE)
_LEGACY_TIMEOUT = re.compile(r"^([ \t]*timeout[ \t=]+)(-?\d+)", re.MULTILINE)
_LEGACY_DEFAULT = re.compile(r"^([ \t]*default[ \t=]+)(saved|\d+)", re.MULTILINE)
_COMMENT = re.compile(r"^\s*#")


def changed_grub_cfg(text: str, resolve: Resolve) -> str:
    """grub.cfg, and the kernel lines of a BLS entry."""
    return _root(
        _SET_TIMEOUT.sub(lambda found: found[1] + _timeout(found[2]), text),
        resolve,
        ("linux", "linux16", "linuxefi", "options", "set"),
    )


def changed_default_grub(text: str, resolve: Resolve) -> str:
    """/etc/default/grub, so that the next grub-mkconfig says the same."""
    text = _DEFAULT_TIMEOUT.sub(lambda found: f"{found[1]}{found[2]}{_timeout(found[3])}{found[2]}", text)
    return _root(text.replace('="root=', '=" root='), resolve, ("GRUB_CMDLINE_LINUX",)).replace(
        '=" root=', '="root='
    )


def changed_menu_lst(text: str, resolve: Resolve) -> str:
    """menu.lst or grub.conf of GRUB legacy: ``saved`` needs a writable stage 2 that knows the old disks; the first entry is told."""
    text = _LEGACY_TIMEOUT.sub(lambda found: found[1] + _timeout(found[2]), text)
    text = _LEGACY_DEFAULT.sub(lambda found: found[1] + ("0" if found[2] == "saved" else found[2]), text)
    return _root(text, resolve, ("kernel", "module"))


def _timeout(value: str) -> str:
    number = value.strip("'\"")
    if number in {"0", "1"} or not re.fullmatch(r"-?\d+", number):
        return value
    return str(TIMEOUT)


def _root(text: str, resolve: Resolve, words: tuple[str, ...]) -> str:
    """``root=/dev/sda1`` as ``root=UUID=…`` on the lines that begin with one of ``words``."""

    def by_uuid(found: re.Match[str]) -> str:
        uuid = resolve(found[1])
        return f"UUID={uuid}" if uuid else found[1]

    lines = []
    for line in text.splitlines(keepends=True):
        first = line.split(None, 1)[0] if line.strip() else ""
        takes = first.startswith(words) and not _COMMENT.match(line)
        lines.append(_ROOT.sub(by_uuid, line) if takes else line)
    return "".join(lines)
