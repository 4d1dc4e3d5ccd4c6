"""Debian's interfaces(5): https://manpages.debian.org/bookworm/ifupdown/interfaces.5.en.html"""

from __future__ import annotations

import re

MARK = "# removed by the import: "
_STANZA = re.compile(
    r"\s*(iface|mapping|auto|allow-\S+|no-auto-down|no-scripts|source|source-directory|rename|template)\b"
)
_IFACE = re.compile(r"(\s*iface\s+)(\S+)(\s+)(inet6?)(\s+)(\S+)(.*)", re.DOTALL)
_STATIC = re.compile(r"\s*(address|netmask|gateway|broadcast|network|pointopoint|hwaddress|scope)\b")


def changed_interfaces(text: str) -> str:
    """``iface … inet static`` becomes DHCP; stanzas with static IPv6 are commented out."""
    out: list[str] = []
    mode = ""  # "dhcp": drop the static options; "drop": comment the whole stanza
    for line in text.splitlines(keepends=True):
        if not line.strip() or line.lstrip().startswith("#"):
            out.append(line)
        elif _STANZA.match(line):
            mode, changed = _begin(line)
            out.append(changed)
        elif mode == "drop" or (mode == "dhcp" and _STATIC.match(line)):
            out.append(_commented(line))
        else:
            out.append(line)
    return "".join(out)


def _begin(line: str) -> tuple[str, str]:
    found = _IFACE.match(line)
    if found is None or found[2] == "lo" or found[6] not in {"static", "v4tunnel", "6to4"}:
        return "", line
    if found[4] == "inet":
        return "dhcp", f"{found[1]}{found[2]}{found[3]}inet{found[5]}dhcp{found[7]}"
    return "drop", _commented(line)


def _commented(line: str) -> str:
    return MARK + line.lstrip()
