"""ifcfg files of Red Hat (sysconfig.txt of initscripts) and SUSE (ifcfg(5))."""

from __future__ import annotations

import re

_ASSIGNMENT = re.compile(r"^(\s*)([A-Za-z_][A-Za-z0-9_]*)=(.*?)(\r?\n?)$", re.DOTALL)
_GONE = re.compile(
    r"(IPADDR|NETMASK|PREFIX|PREFIXLEN|GATEWAY|BROADCAST|NETWORK|LLADDR|HWADDR|MACADDR|SCOPE|REMOTE_IPADDR|IPV6ADDR|IPV6ADDR_SECONDARIES|"
    r"IPV6_DEFAULTGW)(_?\d+)?"
)


def changed_ifcfg(text: str) -> str:
    """``BOOTPROTO`` becomes dhcp; addresses and the card's hardware address go. Loopback is left alone."""
    settings = dict(_settings(text))
    if settings.get("DEVICE", "") == "lo" or "127.0.0.1" in settings.get("IPADDR", ""):
        return text
    static = settings.get("BOOTPROTO", "").lower() in {"static", "none", ""} and any(
        _GONE.fullmatch(name) for name in settings
    )
    out = []
    for line in text.splitlines(keepends=True):
        found = _ASSIGNMENT.match(line)
        if found is None or line.lstrip().startswith("#"):
            out.append(line)
        elif found[2] == "BOOTPROTO" and static:
            quote = found[3][:1] if found[3][:1] in {"'", '"'} else ""
            out.append(f"{found[1]}BOOTPROTO={quote}dhcp{quote}{found[4]}")
        elif found[2] in {"HWADDR", "MACADDR", "LLADDR"} or (static and _GONE.fullmatch(found[2])):
            continue
        else:
            out.append(line)
    changed = "".join(out)
    if static and "BOOTPROTO" not in settings:
        changed += ("" if changed.endswith("\n") or not changed else "\n") + "BOOTPROTO=dhcp\n"
    return changed


def _settings(text: str) -> list[tuple[str, str]]:
    found = []
    for line in text.splitlines():
        match = _ASSIGNMENT.match(line)
        if match is not None and not line.lstrip().startswith("#"):
            found.append((match[2], match[3].strip().strip("'\"")))
    return found
