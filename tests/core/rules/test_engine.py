"""The engine: readiness, sources, several images, and judging again."""

from __future__ import annotations

import subprocess
import sys

import pytest
from samples import inspections as vm

from core.guests.model import Inspection
from core.rules import Edition, Readiness, Severity, Verdict, judge, rejudge, report
from core.rules.engine import readiness
from core.rules.model import Finding


def finding(verdict: Verdict, severity: Severity) -> Finding:
    return Finding(rule="X-01", verdict=verdict, severity=severity, title="t", source="s")


@pytest.mark.parametrize(
    ("machine", "edition", "expected"),
    [
        (vm.linux_vm(), Edition.TODAY, Readiness.READY),
        (vm.linux_2019_vm(), Edition.GUIDE_2019, Readiness.READY),
        (vm.windows_vm(), Edition.TODAY, Readiness.READY),
        (vm.windows_vm(), Edition.GUIDE_2019, Readiness.READY),
        (vm.linux_vm(), Edition.GUIDE_2019, Readiness.BLOCKED),
        (vm.linux_vm(release=vm.release("debian", "12.5")), Edition.TODAY, Readiness.ATTENTION),
        (
            vm.linux_vm(software=vm.fact((vm.software("open-vm-tools", "vmware-tools"),))),
            Edition.TODAY,
            Readiness.ATTENTION,
        ),
        (vm.linux_vm(interfaces=vm.fact((vm.interface("eth0", "static"),))), Edition.TODAY, Readiness.READY),
        (vm.linux_vm(fstab=vm.lost()), Edition.TODAY, Readiness.UNKNOWN),
        (vm.no_guest(), Edition.TODAY, Readiness.UNKNOWN),
        (vm.no_container("image.not-found"), Edition.TODAY, Readiness.UNKNOWN),
        (vm.no_container("image.empty"), Edition.TODAY, Readiness.BLOCKED),
        (vm.no_system(), Edition.TODAY, Readiness.BLOCKED),
    ],
)
def test_readiness_of_machines(machine: Inspection, edition: Edition, expected: Readiness) -> None:
    assert judge(machine, edition).readiness == expected


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([(Verdict.FAIL, Severity.BLOCK), (Verdict.UNKNOWN, Severity.BLOCK)], Readiness.BLOCKED),
        ([(Verdict.UNKNOWN, Severity.BLOCK), (Verdict.FAIL, Severity.WARN)], Readiness.UNKNOWN),
        ([(Verdict.UNKNOWN, Severity.WARN)], Readiness.ATTENTION),
        ([(Verdict.UNKNOWN, Severity.INFO), (Verdict.FAIL, Severity.INFO)], Readiness.READY),
        ([(Verdict.CONFIRM, Severity.BLOCK), (Verdict.PASS, Severity.BLOCK)], Readiness.READY),
        ([(Verdict.NOT_APPLICABLE, Severity.BLOCK)], Readiness.READY),
    ],
)
def test_readiness_of_verdicts(verdicts: list[tuple[Verdict, Severity]], expected: Readiness) -> None:
    assert readiness(finding(*pair) for pair in verdicts) == expected


def test_a_damaged_container_is_judged_and_its_guest_is_unknown() -> None:
    made = judge(vm.unread_container(vm.ImageFormat.VHDX, vm.ProblemCode.TRUNCATED))
    assert made.readiness is Readiness.BLOCKED
    verdicts = {item.rule: item.verdict for item in made.findings}
    assert verdicts["FMT-01"] is Verdict.PASS
    assert verdicts["FMT-10"] is Verdict.FAIL
    guests = {
        rule: verdict
        for rule, verdict in verdicts.items()
        if rule.startswith(("OS-", "KRN-", "LNX-", "WIN-"))
    }
    assert set(guests.values()) == {Verdict.UNKNOWN}


def test_unknown_says_why() -> None:
    made = judge(vm.no_container("image.not-a-disk-image"))
    told = made.finding("OS-01")
    assert told is not None
    assert "vm.img" in told.detail
    assert told.evidence[0].where == "vm.img"


def test_several_images_are_one_machine() -> None:
    images = (vm.image(path="a.img"), vm.image(vm.ImageFormat.VHDX, path="b.vhdx"))
    made = judge(vm.linux_vm(images=images))
    assert made.path == "a.img"
    assert made.paths == ("a.img", "b.vhdx")
    assert made.format == "raw"
    assert len(made.disks) == 2
    told = made.finding("DSK-01")
    assert told is not None
    assert [item.where for item in told.evidence] == ["a.img", "b.vhdx"]


def test_dual_boot_is_judged_as_both() -> None:
    made = judge(vm.linux_vm(systems=(vm.linux(), vm.windows(autologon=vm.fact(True)))))
    for rule, verdict in (("DSK-09", Verdict.FAIL), ("LNX-01", Verdict.PASS), ("WIN-05", Verdict.FAIL)):
        told = made.finding(rule)
        assert told is not None
        assert told.verdict is verdict


def test_judging_again_needs_no_image() -> None:
    old = report([vm.linux_vm(), vm.linux_2019_vm()], Edition.GUIDE_2019)
    new = rejudge(old, Edition.TODAY)
    assert [image.readiness for image in old.images] == [Readiness.BLOCKED, Readiness.READY]
    assert [image.readiness for image in new.images] == [Readiness.READY, Readiness.READY]
    assert (old.edition_date, new.edition_date) == ("2019", "2026-10-04")
    assert new.program.startswith("amigrate ")
    assert new.created.tzinfo is not None


def test_sources_name_edition_and_date() -> None:
    for edition, words in ((Edition.GUIDE_2019, "(2019)"), (Edition.TODAY, "as of 2026-10-04")):
        told = judge(vm.linux_vm(), edition).finding("DSK-01")
        assert told is not None
        assert words in told.source


def test_the_rules_load_of_the_changes_only_those_of_fstab() -> None:
    """A check starts in a second: what edits networks and initramfs costs a tenth of that."""
    code = "import sys, core.rules.engine; print(*(name for name in sys.modules if name.startswith('core.changes.')))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(loaded.split()) == {"core.changes.devices", "core.changes.fstab"}
