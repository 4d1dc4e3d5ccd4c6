"""Roots on every file system: each fails as it is, and boots to its SSH banner after the import's changes, with nvme added to its initramfs."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import micro_vm

from core.sandbox.appliance.kernels import FOLDER_VARIABLE
from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu
from core.sandbox.rehearsal.boot import watch_boot
from core.sandbox.rehearsal.machine import Machine
from core.sandbox.rehearsal.model import Outcome
from core.sandbox.rehearsal.rehearse import rehearse

pytestmark = [
    pytest.mark.timeout(900),  # boots under TCG beside other tests
    pytest.mark.slow,
    pytest.mark.needs(
        "qemu-system-x86_64", "grub-mkimage", "apt-get", "mkfs.xfs", "mkfs.btrfs", "lvm", "busybox"
    ),
]
_GENERIC = {"kernel": "generic", "initramfs": "ata"}
SHAPES = {
    "xfs": micro_vm.Shape(filesystem="xfs", **_GENERIC), "btrfs": micro_vm.Shape(filesystem="btrfs", **_GENERIC),
    "lvm": micro_vm.Shape(lvm=True, **_GENERIC),
}  # fmt: skip
ROOTS = {"xfs": "disk1/part2", "btrfs": "disk1/part1", "lvm": "system/root"}


@pytest.mark.parametrize("name", SHAPES)
def test_fails_as_it_is_and_boots_after_the_import(
    name: str, sample_cache: Path, tmp_path: Path, appliance_kernel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = micro_vm.cached(sample_cache, SHAPES[name])
    qemu = find_qemu()
    with Machine(qemu, best_accelerator(qemu), [(sample, "raw")]) as machine:
        as_is = watch_boot(machine, best_accelerator(qemu), hurry=True)
    outcomes = {step.step: step for step in as_is.steps}
    assert outcomes["kernel"].outcome is Outcome.PROVED
    assert outcomes["root"].outcome is Outcome.FAILED, as_is.serial[-2000:]
    assert "does not exist" in outcomes["root"].evidence[0].value

    if name == "xfs":  # no kernel here: the appliance runs the guest's own
        monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    rehearsal, modified = rehearse([sample], tmp_path)
    changed = {change.path: change.volume for change in modified.changes if change.applied}
    assert changed["/etc/fstab"] == ROOTS[name]
    assert [change.reason for change in modified.changes] == [""] * len(modified.changes)
    assert any(change.rules == ("MOD-01",) for change in modified.changes)
    assert rehearsal.reached, rehearsal.serial[-2000:]
    assert rehearsal.steps[5].evidence[0].value.startswith("SSH-2.0-dropbear")
