"""MOD-04: GRUB 2: a short timeout, a default entry that exists, kernels that find their root.

Source: https://www.gnu.org/software/grub/manual/grub/grub.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.changes.devices import Devices
from core.changes.kernel_arguments import changed_arguments

TIMEOUT = 1
"""Seconds: nobody sits at an instance's screen, but its serial console can still stop the countdown."""
_TIMEOUT = re.compile(
    r"(?P<lead>^[^\S\n]*set\s+timeout=)(?P<quote>[\"']?)(?P<value>-?\d+)(?P=quote)", re.MULTILINE
)
_DEFAULT = re.compile(
    r"(?P<lead>^[^\S\n]*set\s+default=)(?P<quote>[\"']?)(?P<value>[^\"'\n$]+)(?P=quote)", re.MULTILINE
)
_ENTRY = re.compile(r"[^\S\n]*(?P<kind>menuentry|submenu)\s+(?P<title>'[^']*'|\"[^\"]*\"|\S+)(?P<rest>.*)")
_ID = re.compile(r"(?:--id[=\s]|\$menuentry_id_option\s)\s*['\"]?([^'\"\s{]+)")
_KERNEL = re.compile(r"\s*(?:linux|linux16|linuxefi)\s")
_SETTING = re.compile(
    r"(?P<lead>^[^\S\n]*(?:GRUB_TIMEOUT|GRUB_HIDDEN_TIMEOUT|GRUB_RECORDFAIL_TIMEOUT)=)(?P<quote>[\"']?)(?P<value>-?\d+)(?P=quote)",
    re.MULTILINE,
)
_COMMAND_LINE = re.compile(r"\s*(?:GRUB_CMDLINE_LINUX\w*|kernelopts|options|set\s+\w*kernelopts)\b")


def changed_grub_cfg(text: str, devices: Devices) -> str:
    """grub.cfg. One that only hands over to another stays as it is."""
    text = _TIMEOUT.sub(_shorter, text)
    text = _DEFAULT.sub(lambda found: _existing(found, text), text)
    return "".join(_mend_section(section, devices) for section in _sections(text))


def changed_default_grub(text: str, devices: Devices) -> str:
    """/etc/default/grub, from which the next kernel's configuration is made."""
    return changed_command_lines(_SETTING.sub(_shorter, text), devices)


def changed_command_lines(text: str, devices: Devices) -> str:
    """Files with kernel arguments by name: loader/entries/*.conf, grubenv's kernelopts, /etc/default/grub."""
    lines = text.splitlines(keepends=True)
    return "".join(changed_arguments(line, devices) if _COMMAND_LINE.match(line) else line for line in lines)


def _shorter(found: re.Match[str]) -> str:
    value = int(found["value"])
    if 0 <= value <= TIMEOUT:
        return found.group(0)
    return f"{found['lead']}{found['quote']}{TIMEOUT}{found['quote']}"


def _existing(found: re.Match[str], text: str) -> str:
    """A default that names no entry falls back to the first one, as GRUB itself would after an error message."""
    entries = _entries(text)
    if not entries or "blscfg" in text:
        return found.group(0)
    top = sum(1 for _, _, depth in entries if depth == 0)
    names = {name for titles, _, _ in entries for name in titles}
    for level, part in enumerate(found["value"].strip().split(">")):
        number = part.isdecimal()
        if (number and level == 0 and int(part) >= top) or (not number and part not in names):
            return f"{found['lead']}{found['quote']}0{found['quote']}"
    return found.group(0)


def _entries(text: str) -> list[tuple[tuple[str, ...], str, int]]:
    """``(title and id, kind, depth)`` of every menu entry and submenu."""
    found, depth = [], 0
    for line in text.splitlines():
        match = _ENTRY.match(line)
        if match:
            identifier = _ID.search(match["rest"])
            names = (match["title"].strip("'\""), *([identifier[1]] if identifier else []))
            found.append((names, match["kind"], depth))
            depth += match["kind"] == "submenu"
        elif line.strip() == "}" and depth and _closes_submenu(line):
            depth -= 1
    return found


def _closes_submenu(line: str) -> bool:
    """grub-mkconfig indents what is in a submenu: only a submenu's own brace stands in the first column."""
    return line.startswith("}")


def _sections(text: str) -> Iterator[str]:
    """The head, then one piece for each menu entry."""
    section: list[str] = []
    for line in text.splitlines(keepends=True):
        if _ENTRY.match(line) and section:
            yield "".join(section)
            section = []
        section.append(line)
    yield "".join(section)


def _mend_section(section: str, devices: Devices) -> str:
    lines = section.splitlines(keepends=True)
    early = not any(re.match(r"\s*initrd(?:16|efi)?\s", line) for line in lines)
    return "".join(
        changed_arguments(line, devices, early=early)
        if _KERNEL.match(line)
        else changed_arguments(line, devices)
        if _COMMAND_LINE.match(line)
        else line
        for line in lines
    )
