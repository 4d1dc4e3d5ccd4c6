"""Files of ``[Section]`` and ``Name=value`` lines (systemd, NetworkManager), cut up without losing a byte."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_HEADER = re.compile(r"\s*\[(?P<name>[^\]]+)\]\s*$")
_SETTING = re.compile(r"\s*(?P<name>[A-Za-z0-9][\w.-]*)\s*=\s*(?P<value>(?:\S(?:.*\S)?)?)\s*$", re.DOTALL)


@dataclass(slots=True)
class Section:
    """:param header: its first line; "" for what stands before the first section."""

    name: str
    header: str
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.header + "".join(self.lines)

    def settings(self) -> list[tuple[str, str]]:
        return [(found["name"], found["value"]) for found in map(_SETTING.match, self.lines) if found]

    def drop(self, pattern: str) -> bool:
        """Remove settings whose name matches; whether there were any."""
        kept = [
            line
            for line in self.lines
            if not ((found := _SETTING.match(line)) and re.fullmatch(pattern, found["name"]))
        ]
        changed = len(kept) != len(self.lines)
        self.lines = kept
        return changed

    def set(self, name: str, value: str) -> None:
        """Replace a setting's value, or put it first."""
        for number, line in enumerate(self.lines):
            found = _SETTING.match(line)
            if found and found["name"] == name:
                start, end = found.span("value")
                self.lines[number] = line[:start] + value + line[end:]
                return
        self.lines.insert(0, f"{name}={value}\n")


def sections(text: str) -> list[Section]:
    found = [Section("", "")]
    for line in text.splitlines(keepends=True):
        header = _HEADER.match(line)
        if header:
            found.append(Section(header["name"], line))
        else:
            found[-1].lines.append(line)
    return found


def joined(found: list[Section]) -> str:
    return "".join(section.text for section in found)
