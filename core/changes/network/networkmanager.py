"""NetworkManager's keyfiles: https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html"""

from __future__ import annotations

from core.changes.network.sections import joined, sections

_STATIC = r"address\d*|addresses\d*|gateway|dns|routes?\d*(?:_options)?|ignore-auto-dns|ignore-auto-routes|never-default"
_WIRED = frozenset({"ethernet", "802-3-ethernet"})


def changed_connection(text: str) -> str:
    found = sections(text)
    for section in found:
        if section.name in {"ipv4", "ipv6"} and dict(section.settings()).get("method") == "manual":
            section.drop(_STATIC)
            section.set("method", "auto")
        elif section.name in _WIRED:
            section.drop("mac-address|cloned-mac-address|assigned-mac-address")
    return joined(found)
