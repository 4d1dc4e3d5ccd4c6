"""What is said of what was not read (the verdicts themselves: test_verdicts)."""

from __future__ import annotations

import pytest
from samples import inspections as vm

from core.facts import Evidence
from core.images.model import ImageFormat, Problem, ProblemCode
from core.rules import Edition, judge
from core.rules.texts import general, texts

GATES = frozenset(general()) - {"other-format", "windows", "linux", "no-image"}
"""What the gates before the rules answer; the others are told of rules that are asked of no such machine."""


@pytest.mark.parametrize("edition", Edition)
def test_no_rule_s_own_words_stand_in_for_a_gate_s(edition: Edition) -> None:
    """A case of the same name would be told of a machine of which nothing is known."""
    clashes = {text.id: GATES & set(text.says) for text in texts(edition).values() if GATES & set(text.says)}
    assert clashes == {}


def test_reasons_name_no_place_twice_and_leave_no_gap() -> None:
    """A reader keeps the code of its error alone: what its sentence would name besides falls out."""
    codes = ("image.truncated", "image.read-failed", "guest.encrypted", "volume.lvm-missing")
    trouble = tuple(Evidence(where=f"disk {n}", value=code) for n, code in enumerate(codes, start=1))
    finding = judge(vm.no_system(trouble=trouble)).finding("OS-01")
    assert finding is not None
    assert {item.value for item in finding.evidence} == {
        "the image is cut off; copy or export it again.",
        "could not be read: check the drive or the network share, then try again.",
        "is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.",
        "needs an LVM physical volume that is on none of the disks given: add the disk that holds it.",
    }


def test_why_a_disk_was_not_read_names_only_what_keeps_it_from_that() -> None:
    problems = tuple(
        Problem(code=code, evidence=Evidence(where=f"vm.vmdk, line {n}", value=code.value))
        for n, code in enumerate(
            [ProblemCode.VMDK_NOT_FROM_VMWARE, ProblemCode.VMDK_SESPARSE, ProblemCode.NOT_FOR_AWS]
        )
    )
    disk = vm.disk(format=ImageFormat.VMDK, subformat="seSparse", readable=False, name="vm.vmdk")
    facts = vm.image(ImageFormat.VMDK, disk, path="/vms/vm.vmdk", problems=problems)
    finding = judge(vm.linux_vm(images=(facts,))).finding("FMT-10")
    assert finding is not None
    assert finding.evidence == (Evidence(where="/vms/vm.vmdk", value="vm.vmdk, line 1: vmdk.sesparse"),)
