"""Debian's and Ubuntu's /etc/network/interfaces.

Specification: https://manpages.debian.org/bookworm/ifupdown/interfaces.5.en.html
"""

from __future__ import annotations

import fnmatch
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import NetworkInterface
from core.guests.linux.network.methods import MAX_INTERFACES, method

PATH = "/etc/network/interfaces"
MAX_FILES = 256
_DROP_IN = re.compile(r"[a-zA-Z0-9_-]+")
"""source-directory takes only such names."""
_OPENING = frozenset({"iface", "auto", "allow-auto", "allow-hotplug", "mapping", "source", "source-directory", "no-auto-down",
                      "no-scripts", "rename", "template"})  # fmt: skip


@dataclass(slots=True)
class _Interface:
    where: str = ""
    dhcp: bool = False
    static: bool = False
    ipv6: bool = False
    addresses: list[str] = field(default_factory=list)


def read(files: GuestFiles) -> list[NetworkInterface]:
    found: dict[str, _Interface] = {}
    started: set[str] = set()
    current: tuple[_Interface, str] | None = None
    for where, words in _statements(files, PATH, set()):
        if words[0] in {"auto", "allow-auto", "allow-hotplug"}:
            started.update(words[1:])
            current = None
        elif words[0] == "iface" and len(words) > 1 and len(found) < MAX_INTERFACES:
            name = words[1]
            interface = found.setdefault(name, _Interface())
            family, how = (words[2] if len(words) > 2 else "inet"), (words[3] if len(words) > 3 else "static")
            _start(interface, family, how, where)
            current = (interface, family)
        elif words[0] in _OPENING:
            current = None
        elif current is not None and words[0] == "address" and len(words) > 1:
            current[0].addresses.append(words[1])
    return [
        NetworkInterface(
            name=name, dialect="ifupdown", where=one.where, addresses=tuple(one.addresses), ipv6=one.ipv6, starts=name in started,
            method=method(dhcp=one.dhcp, static=one.static, ipv6=one.ipv6),
        )
        for name, one in found.items()
        if name != "lo" and not name.startswith("lo:")
    ]  # fmt: skip


def _start(interface: _Interface, family: str, how: str, where: str) -> None:
    if family == "inet6":
        interface.ipv6 = interface.ipv6 or how in {"static", "auto", "dhcp", "v4tunnel", "6to4"}
        interface.where = interface.where or where
        return
    interface.where = where
    interface.dhcp = interface.dhcp or how in {"dhcp", "bootp"}
    interface.static = interface.static or how == "static"


def _statements(files: GuestFiles, path: str, seen: set[str]) -> Iterator[tuple[str, list[str]]]:
    """(place, words) of each logical line, those of sourced files in their place; no file counts twice."""
    if path in seen or len(seen) >= MAX_FILES:
        return
    seen.add(path)
    pending, first = "", 0
    for number, line in files.lines(path):
        first = first if pending else number
        if line.endswith("\\") and len(pending) < 16_384:
            pending += line[:-1] + " "
            continue
        words, pending = (pending + line).split(), ""
        if not words or words[0].startswith("#"):
            continue
        if words[0] in {"source", "source-directory"}:
            for pattern in words[1:]:
                for included in _included(files, pattern[:256], directory=words[0] == "source-directory"):
                    yield from _statements(files, included, seen)
        else:
            yield files.place(path, first), words


def _included(files: GuestFiles, pattern: str, *, directory: bool) -> list[str]:
    if not pattern.startswith("/"):
        pattern = posixpath.join("/etc/network", pattern)
    if directory:
        return [
            posixpath.join(pattern, name) for name in files.names(pattern)[:256] if _DROP_IN.fullmatch(name)
        ]
    folder, name = posixpath.split(pattern)
    if any(mark in folder for mark in "*?["):
        return []
    return [
        posixpath.join(folder, one) for one in files.names(folder)[:256] if fnmatch.fnmatchcase(one, name)
    ]
