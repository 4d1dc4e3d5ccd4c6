"""Roots on every file system: each boots to its SSH banner after the import's changes, with nvme added to its initramfs."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import micro_vm

from core.sandbox.appliance.kernels import FOLDER_VARIABLE
from core.sandbox.rehearsal.rehearse import rehearse

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs(
        "qemu-system-x86_64", "grub-mkimage", "apt-get", "mkfs.xfs", "mkfs.btrfs", "lvm", "busybox"
    ),
]
_GENERIC = {"kernel": "generic", "initramfs": "ata"}


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
    shape: micro_vm.Shape,
    root: str,
    sample_cache: Path,
    tmp_path: Path,
    appliance_kernel: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if shape.filesystem == "xfs":  # no kernel here: the appliance runs the guest's own
        monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    rehearsal, modified = rehearse([micro_vm.cached(sample_cache, shape)], tmp_path)
    assert {change.path: change.volume for change in modified.changes if change.applied}["/etc/fstab"] == root
    assert [change.reason for change in modified.changes] == [""] * len(modified.changes)
    assert any(change.rules == ("MOD-01",) for change in modified.changes)
    assert rehearsal.reached, rehearsal.serial[-2000:]
    assert rehearsal.steps[5].evidence[0].value.startswith("SSH-2.0-dropbear")
