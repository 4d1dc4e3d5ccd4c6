"""Programs that should be gone before an import, judged alike on Linux and Windows."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.linux.model import Software
from core.rules.outcome import Outcome, failed, passed, unread
from core.rules.subject import Subject

GUEST_TOOLS = {
    "vmware-tools": "VMware Tools",
    "virtualbox": "VirtualBox Guest Additions",
    "xen-tools": "Xen tools",
    "qemu-agent": "QEMU guest agent",
    "hyperv": "Hyper-V guest services",
}
PROTECTION = {"antivirus": "antivirus", "intrusion-detection": "intrusion detection"}


def judge_software(subject: Subject, software: Fact[tuple[Software, ...]], roles: dict[str, str]) -> Outcome:
    """Fail with what was found of ``roles``; the case is the role where there is only one kind."""
    if missing := unread(software):
        return missing
    found = [one for one in software.value or () if one.role in roles]
    if not found:
        return passed(Evidence(where=software.where, value="none found"))
    kinds = list(dict.fromkeys(one.role for one in found))
    shown = [Evidence(where=one.where, value=f"{one.name} {one.version}".rstrip()) for one in found]
    names = list(dict.fromkeys(one.name for one in found))
    return failed(
        kinds[0] if len(kinds) == 1 else "several",
        shown,
        names=", ".join(names),
        kinds=", ".join(roles[kind] for kind in kinds),
        command=subject.command("remove", packages=" ".join(name.replace(" ", "-") for name in names)),
    )
