"""GEN-01 and GEN-02: what the machine's description says, and what only its owner knows."""

from __future__ import annotations

from core.facts import Evidence
from core.rules.outcome import Outcomes, confirm, failed, passed
from core.rules.registry import any_rule
from core.rules.subject import Subject


@any_rule("GEN-01")
def no_cdrom(subject: Subject) -> Outcomes:
    hardware = subject.hardware
    if hardware is None:
        return confirm("ask")
    if hardware.cdroms:
        return failed("connected", hardware.cdroms, count=len(hardware.cdroms))
    return passed(Evidence(where=hardware.where, value="no connected CD-ROM drive"))


@any_rule("GEN-02")
def shut_down(subject: Subject) -> Outcomes:
    guest, hardware = subject.guest, subject.hardware
    if hardware is not None and hardware.suspended:
        return failed("suspended", hardware.suspended)
    system = guest.system if guest else None
    root = subject.root(system) if system else None
    if guest is None or root is None:
        return confirm("ask")
    asleep = [volume for volume in guest.volumes if volume.hibernated.value]
    if asleep:
        return failed(
            "asleep",
            [Evidence(where=one.hibernated.where or one.where, value="hibernated") for one in asleep],
        )
    if root.clean.value is False:
        return failed("running", Evidence(where=root.clean.where or root.where, value="not unmounted"))
    if root.clean.value:
        return passed(Evidence(where=root.clean.where or root.where, value="unmounted cleanly"))
    return confirm("ask")
