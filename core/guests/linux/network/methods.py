"""What the dialects have in common."""

from __future__ import annotations

import posixpath

from core.guests.linux.files import GuestFiles, is_leftover

MAX_INTERFACES = 512
PHYSICAL_TYPES = frozenset({"", "ethernet", "802-3-ethernet", "ether", "eth"})
TRUE = frozenset({"yes", "true", "1", "on", "y"})
FALSE = frozenset({"no", "false", "0", "off", "n"})


def method(*, dhcp: bool, static: bool, ipv6: bool) -> str:
    """The one word for an interface: DHCP counts before static addresses, both before IPv6."""
    if dhcp:
        return "dhcp"
    if static:
        return "static"
    return "ipv6-only" if ipv6 else "none"


def layered(files: GuestFiles, folders: tuple[str, ...], suffix: str) -> list[str]:
    """Configuration files by name; one in an earlier folder hides those of the same name in later ones."""
    named: dict[str, str] = {}
    for folder in folders:
        for name in files.names(folder):
            if name.endswith(suffix) and not is_leftover(name):
                named.setdefault(name, posixpath.join(folder, name))
    return [named[name] for name in sorted(named)][:MAX_INTERFACES]


class Sections:
    """An INI-like file whose sections and keys may repeat: networkd's and NetworkManager's.

    :param data: (section, key) in lower case -> [(value, line)].
    """

    def __init__(self, files: GuestFiles, path: str) -> None:
        self.path = path
        self._values: dict[tuple[str, str], list[tuple[str, int]]] = {}
        self.sections: set[str] = set()
        section = ""
        for number, line in files.lines(path):
            text = line.strip()
            if text.startswith("[") and text.endswith("]"):
                section = text[1:-1].strip().lower()
                self.sections.add(section)
            elif text and text[0] not in "#;":
                key, equals, value = text.partition("=")
                if equals:
                    self._values.setdefault((section, key.strip().lower()), []).append(
                        (value.strip(), number)
                    )

    def all(self, section: str, key: str) -> list[str]:
        return [value for value, _ in self._values.get((section, key), [])]

    def get(self, section: str, key: str, default: str = "") -> str:
        """The last value given."""
        values = self._values.get((section, key))
        return values[-1][0] if values else default

    def line(self, section: str, key: str) -> int | None:
        values = self._values.get((section, key))
        return values[-1][1] if values else None

    def keys(self, section: str) -> list[str]:
        return [key for owner, key in self._values if owner == section]
