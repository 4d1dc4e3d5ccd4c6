"""Section files: NetworkManager's keyfiles (nm-settings-keyfile(5)) and systemd.network(5)."""

from __future__ import annotations

import re
from collections.abc import Callable

_SECTION = re.compile(r"\s*\[([^\]]+)\]")
_KEY = re.compile(r"(\s*)([A-Za-z0-9_.-]+)(\s*=\s*)(.*?)(\r?\n?)$", re.DOTALL)
Rewrite = Callable[[str, str, str], str | None]
"""(section, key, value) -> the new value, or None to drop the line."""


def changed_connection(text: str) -> str:
    """NetworkManager: ``method=manual`` becomes auto, addresses, gateways and the card's address go."""
    manual = _has(text, "ipv4", "method", "manual")

    def rewrite(section: str, key: str, value: str) -> str | None:
        if section == "ethernet" and key == "mac-address":
            return None
        if section not in {"ipv4", "ipv6"}:
            return value
        if key == "method" and value == "manual":
            return "auto"
        if re.fullmatch(r"address(es)?\d*|gateway|route\d+(_options)?", key) and (
            section == "ipv6" or manual
        ):
            return None
        return value

    return _rewritten(text, rewrite)


def changed_networkd(text: str) -> str:
    """systemd-networkd: addresses and routes go, DHCP comes; a match by hardware address becomes one by name."""
    if _has(text, "Match", "Name", "lo") or not re.search(
        r"^\s*Address\s*=|^\s*\[Address\]", text, re.MULTILINE
    ):
        static = False
    else:
        static = True
    named = re.search(r"^\s*Name\s*=", text, re.MULTILINE) is not None

    def rewrite(section: str, key: str, value: str) -> str | None:
        if section == "Match" and key in {"MACAddress", "PermanentMACAddress"}:
            return None if named else value
        if static and (
            section in {"Address", "Route"}
            or (section == "Network" and key in {"Address", "Gateway", "DHCP"})
        ):
            return None
        return value

    changed = _rewritten(text, rewrite)
    if not static:
        return changed
    changed = re.sub(r"^[ \t]*\[(Address|Route)\][ \t]*\r?\n?", "", changed, flags=re.MULTILINE)
    if not named:
        changed = re.sub(
            r"^(\s*)(Permanent)?MACAddress\s*=.*$", r"\1Name=e*", changed, count=1, flags=re.MULTILINE
        )
    return re.sub(r"^(\s*\[Network\][ \t]*\r?\n)", r"\1DHCP=yes\n", changed, count=1, flags=re.MULTILINE)


def _has(text: str, wanted_section: str, wanted_key: str, wanted_value: str) -> bool:
    section = ""
    for line in text.splitlines():
        header = _SECTION.match(line)
        if header is not None:
            section = header[1]
            continue
        found = _KEY.match(line)
        if found is not None and (section, found[2], found[4].strip()) == (
            wanted_section,
            wanted_key,
            wanted_value,
        ):
            return True
    return False


def _rewritten(text: str, rewrite: Rewrite) -> str:
    out = []
    section = ""
    for line in text.splitlines(keepends=True):
        header = _SECTION.match(line)
        found = _KEY.match(line)
        if header is not None:
            section = header[1]
        elif found is not None and not line.lstrip().startswith(("#", ";")):
            value = rewrite(section, found[2], found[4].strip())
            if value is None:
                continue
            if value != found[4].strip():
                line = f"{found[1]}{found[2]}{found[3]}{value}{found[5]}"  # noqa: PLW2901 - the line as it goes out
        out.append(line)
    return "".join(out)
