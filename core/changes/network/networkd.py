"""systemd-networkd's .network files: https://www.freedesktop.org/software/systemd/man/latest/systemd.network.html"""

from __future__ import annotations

from core.changes.network.sections import joined, sections


def changed_networkd(text: str) -> str:
    found = sections(text)
    match = [section for section in found if section.name == "Match"]
    if any(value == "lo" for section in match for name, value in section.settings() if name == "Name"):
        return text
    for section in match:
        if section.drop("MACAddress|PermanentMACAddress|Path") and not section.settings():
            section.set("Type", "ether")
    static = any(
        name == "Address"
        for section in found
        if section.name in {"Network", "Address"}
        for name, _ in section.settings()
    )
    if not static:
        return joined(found)
    kept = [section for section in found if section.name not in {"Address", "Route"}]
    networks = [section for section in kept if section.name == "Network"]
    for section in networks:
        section.drop("Address|Gateway|DNS")
    if networks:
        networks[0].set("DHCP", "yes")
    else:
        kept += sections("[Network]\nDHCP=yes\n")[1:]
    return joined(kept)
