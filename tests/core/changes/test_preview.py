from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from samples import containers, micro_vm

from core.changes import unified_diff
from core.changes.preview import preview_paths
from core.changes.worker import Previewer

pytestmark = [pytest.mark.slow, pytest.mark.needs("grub-mkimage", "apt-get", "mke2fs", "qemu-img")]


def test_what_the_import_would_change_in_a_machine_that_needs_mending(
    sample_cache: Path, tmp_path: Path
) -> None:
    raw = micro_vm.cached(sample_cache)
    digest = hashlib.sha256(raw.read_bytes()).digest()
    with Previewer() as previewer:
        for path in (raw, containers.convert(raw, tmp_path, "vmdk-stream")):
            preview = previewer.preview([path])
            assert preview.failure is None
            changes = {change.path: change for change in preview.files}
            assert sorted(changes) == ["/boot/grub/grub.cfg", "/etc/fstab", "/etc/network/interfaces"]
            assert [change.rules for change in preview.files] == [("MOD-04",), ("MOD-03",), ("MOD-02",)]
            assert "+iface eth0 inet dhcp\n" in unified_diff(changes["/etc/network/interfaces"])
            assert "-/dev/sda1 / ext4" in unified_diff(changes["/etc/fstab"])
            assert changes["/etc/fstab"].backup.startswith("/etc/")
    assert hashlib.sha256(raw.read_bytes()).digest() == digest


def test_a_machine_as_ec2_wants_it_stays_as_it_is(sample_cache: Path) -> None:
    preview = preview_paths([micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False))])
    assert preview.failure is None
    assert preview.files == ()


def test_no_system_no_preview(tmp_path: Path) -> None:
    nothing = preview_paths([containers.raw_disk(tmp_path / "disk.img")])
    assert nothing.failure is not None
    assert nothing.failure.code == "changes.no-system"
    missing = preview_paths([tmp_path / "missing.ova"])
    assert missing.failure is not None
    assert missing.failure.code == "image.not-found"
