"""Roots on every file system: each boots to its SSH banner after the import's changes, with nvme added to its initramfs."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import micro_vm

from core.sandbox.rehearsal.rehearse import rehearse

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs(
        "qemu-system-x86_64", "grub-mkimage", "apt-get", "mkfs.xfs", "mkfs.btrfs", "lvm", "busybox"
    ),
]
_GENERIC = {"kernel": "generic", "initramfs": "ata"}


def test_ext_fails_as_it_is(sample_cache: Path, tmp_path: Path) -> None:
    as_is, _ = rehearse(
        [micro_vm.cached(sample_cache, micro_vm.Shape(**_GENERIC))], tmp_path, apply_changes=False
    )
    outcomes = {step.step: step for step in as_is.steps}
    assert not as_is.reached
    assert "/dev/sda1 does not exist" in outcomes["root"].evidence[0].value


@pytest.mark.parametrize(
    ("shape", "root"),
    [
        (micro_vm.Shape(filesystem="xfs", **_GENERIC), "disk1/part2"),
        (micro_vm.Shape(filesystem="btrfs", **_GENERIC), "disk1/part1"),
        (micro_vm.Shape(lvm=True, **_GENERIC), "system/root"),
    ],
    ids=["xfs", "btrfs", "lvm"],
)
def test_boots_after_the_import(
    shape: micro_vm.Shape, root: str, sample_cache: Path, tmp_path: Path, appliance_kernel: Path
) -> None:
    rehearsal, modified = rehearse([micro_vm.cached(sample_cache, shape)], tmp_path)
    assert {change.path: change.volume for change in modified.changes if change.applied}["/etc/fstab"] == root
    assert [change.reason for change in modified.changes] == [""] * len(modified.changes)
    assert any(change.rules == ("MOD-01",) for change in modified.changes)
    assert rehearsal.reached, rehearsal.serial[-2000:]
    assert rehearsal.steps[5].evidence[0].value.startswith("SSH-2.0-dropbear")
