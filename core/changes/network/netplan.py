"""Ubuntu's netplan, edited line by line so that comments and order stay: https://netplan.readthedocs.io/en/stable/netplan-yaml/

Block style is what people and installers write; a device in braces on one line is understood too. A file that is one
JSON document is left alone: the caller sees no change and can say so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(
    r"(?P<indent> *)(?P<key>[^\s#:'\"{}\[\]-](?:[^:#{}\[\]]*[^\s:#{}\[\]])?|\"[^\"]*\"|'[^']*')\s*:(?:\s+(?P<value>.*))?"
)
_KINDS = frozenset({"ethernets", "wifis", "bonds", "bridges", "vlans", "modems", "tunnels"})
_STATIC = frozenset({"addresses", "gateway4", "gateway6", "routes", "routing-policy", "nameservers"})
_DHCP = frozenset({"dhcp4", "dhcp6"})


@dataclass(frozen=True, slots=True)
class _Key:
    """A key with all that belongs to it: lines ``start`` to ``end`` (exclusive)."""

    name: str
    value: str
    indent: int
    start: int
    end: int


def changed_netplan(text: str) -> str:
    lines = text.splitlines(keepends=True)
    removed: set[int] = set()
    inserted: dict[int, str] = {}
    replaced: dict[int, str] = {}
    for network in _keys(lines, 0, len(lines)):
        if network.name != "network":
            continue
        for kind in _keys(lines, network.start + 1, network.end):
            if kind.name not in _KINDS:
                continue
            for device in _keys(lines, kind.start + 1, kind.end):
                _mend_device(lines, device, kind.name, removed, inserted, replaced)
    result = []
    for number, line in enumerate(lines):
        if number not in removed:
            result.append(replaced.get(number, line))
        if number in inserted:
            result.append(inserted[number])
    return "".join(result)


def _keys(lines: list[str], start: int, end: int) -> list[_Key]:
    """The keys of one mapping: those with the indentation of the first."""
    found: list[_Key] = []
    level = -1
    for number in range(start, end):
        match = _LINE.fullmatch(lines[number].rstrip())
        if match is None or (0 <= level < len(match["indent"])):
            continue
        if level < 0:
            level = len(match["indent"])
        if len(match["indent"]) == level:
            name = match["key"].strip("'\"")
            found.append(_Key(name, _value(match["value"]), level, number, _end(lines, number, end, level)))
    return found


def _value(text: str | None) -> str:
    return re.sub(r"(?:^|\s)#.*$", "", text or "").strip()


def _end(lines: list[str], start: int, limit: int, level: int) -> int:
    """First line after a key's value. A list may stand as deep as its key; comments between belong to what follows."""
    end = start + 1
    for number in range(start + 1, limit):
        stripped = lines[number].strip()
        if not stripped or stripped.startswith("#"):
            continue
        indent = len(lines[number]) - len(lines[number].lstrip(" "))
        if indent > level or (indent == level and stripped.startswith("- ")):
            end = number + 1
        else:
            break
    return end


def _mend_device(
    lines: list[str],
    device: _Key,
    kind: str,
    removed: set[int],
    inserted: dict[int, str],
    replaced: dict[int, str],
) -> None:
    if device.value.startswith("{"):
        if re.search(r"\baddresses\s*:", device.value):
            written = lines[device.start]
            replaced[device.start] = written[: written.index("{")] + "{dhcp4: true}" + _newline(written)
        return
    keys = {key.name: key for key in _keys(lines, device.start + 1, device.end)}
    gone = [keys[name] for name in ("macaddress",) if name in keys]
    match = keys.get("match")
    if match is not None:
        gone += _tied_to_hardware(lines, match, keys)
    if "addresses" in keys:
        gone += [key for name, key in keys.items() if name in _STATIC | _DHCP]
        wanted = "optional: true" if kind == "vlans" else "dhcp4: true"
        if not (kind == "vlans" and "optional" in keys):
            inserted[device.start] = " " * keys["addresses"].indent + wanted + _newline(lines[device.start])
    for key in gone:
        removed.update(range(key.start, key.end))


def _tied_to_hardware(lines: list[str], match: _Key, keys: dict[str, _Key]) -> list[_Key]:
    """What of ``match`` goes: the old card's address, and with it a ``set-name`` that nothing else selects."""
    inside = {key.name: key for key in _keys(lines, match.start + 1, match.end)}
    flow = re.findall(r"(\w+)\s*:", match.value) if match.value.startswith("{") else []
    names = set(inside) | set(flow)
    if "macaddress" not in names:
        return []
    if names == {"macaddress"}:
        return [match, *([keys["set-name"]] if "set-name" in keys else [])]
    return [inside["macaddress"]] if "macaddress" in inside else []


def _newline(line: str) -> str:
    return "\r\n" if line.endswith("\r\n") else "\n"
