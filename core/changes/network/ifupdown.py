"""Debian's /etc/network/interfaces: https://manpages.debian.org/bookworm/ifupdown/interfaces.5.en.html"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

DISABLED = "# disabled by the import: "
_STARTS = re.compile(
    r"(?:iface|auto|mapping|source|source-directory|allow-\S+|no-auto-down|no-scripts|template)(?:\s|$)"
)
_STATIC = frozenset(
    {
        "address", "netmask", "network", "broadcast", "gateway", "pointopoint", "scope", "preferred-lifetime", "dad-attempts",
        "hwaddress", "dns-nameserver", "dns-nameservers",
    }
)  # fmt: skip
_COMMANDS = frozenset({"up", "post-up", "pre-up", "down", "pre-down", "post-down"})
_IFACE = re.compile(r"(?P<lead>\s*iface\s+(?P<name>\S+)\s+(?P<family>inet6?)\s+)static(?=\s|$)")


@dataclass(slots=True)
class _Stanza:
    """A stanza's lines, each with its continuation lines joined to it as they stand."""

    lines: list[str] = field(default_factory=list)

    @property
    def header(self) -> str:
        return self.lines[0] if self.lines else ""


def changed_interfaces(text: str) -> str:
    """``static`` becomes ``dhcp`` (IPv6: ``auto``); further addresses of the same interface are disabled."""
    done: set[tuple[str, str]] = set()
    aliases = set(re.findall(r"^[^\S\n]*iface\s+(\S+:\S+)\s+inet6?\s+static", text, re.MULTILINE))
    return "".join(_mend(stanza, done, aliases) for stanza in _stanzas(text))


def _stanzas(text: str) -> list[_Stanza]:
    found = [_Stanza()]
    continued = False
    for line in text.splitlines(keepends=True):
        if continued:
            found[-1].lines[-1] += line
        else:
            if _STARTS.match(line.strip()):
                found.append(_Stanza())
            found[-1].lines.append(line)
        continued = line.rstrip("\r\n").endswith("\\") and not line.lstrip().startswith("#")
    return found


def _mend(stanza: _Stanza, done: set[tuple[str, str]], aliases: set[str]) -> str:
    static = _IFACE.match(stanza.header)
    if static is None:
        return "".join(_without_aliases(line, aliases) for line in stanza.lines)
    place = (static["name"], static["family"])
    if place in done or static["name"] in aliases:
        return "".join(_disabled(line) for line in stanza.lines)
    done.add(place)
    method = "dhcp" if static["family"] == "inet" else "auto"
    kept = [f"{static['lead']}{method}{stanza.header[static.end() :]}"]
    for line in stanza.lines[1:]:
        words = line.split()
        if words and words[0] in _STATIC:
            continue
        routes = words and words[0] in _COMMANDS and re.search(r"\broute\b", line)
        kept.append(_disabled(line) if routes else line)
    return "".join(kept)


def _without_aliases(line: str, aliases: set[str]) -> str:
    """``auto eth0 eth0:1`` without the disabled ``eth0:1``."""
    words = line.split()
    if not words or not (words[0] == "auto" or words[0].startswith("allow-")) or not aliases & set(words[1:]):
        return line
    rest = [word for word in words if word not in aliases]
    end = line[len(line.rstrip()) :]
    return _disabled(line) if len(rest) == 1 else " ".join(rest) + end


def _disabled(lines: str) -> str:
    """Comment out a line and its continuations; comments and empty lines stay."""
    return "".join(
        line if not line.strip() or line.lstrip().startswith("#") else f"{DISABLED}{line}"
        for line in lines.splitlines(keepends=True)
    )
