"""Files changed in every file system by the appliance, in one run; what cannot be changed is left and said."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from samples import lvm, volumes
from samples.filesystems import MIB, Part, ext, mbr_disk, run

from core.errors import Cancelled
from core.guests.volumes import map_volumes
from core.progress import CancelToken
from core.sandbox.appliance import kernels, running
from core.sandbox.appliance.running import Answer, ApplianceFailed, TargetVolume, change
from core.sandbox.engine.edits import Edit
from core.sandbox.engine.planning import opened_disks

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs(
        "qemu-system-x86_64", "busybox", "xfs_repair", "mkfs.btrfs", "jfs_fsck", "mkntfs", "lvm", "apt-get"
    ),
]
BEFORE, AFTER = b"as it was\n", b"as it is wanted\n" * 5000
LABEL = b"system_u:object_r:etc_t:s0\0"


def tree(folder: Path) -> Path:
    (folder / "etc").mkdir(parents=True)
    (folder / "etc/fstab").write_bytes(BEFORE)
    (folder / "etc/fstab").chmod(0o640)
    return folder


def edits(folder: Path, *, label: str = "") -> tuple[Edit, ...]:
    content = folder / f"new{label}"
    content.write_bytes(AFTER)
    digest = hashlib.sha256(BEFORE).hexdigest()
    return (
        Edit("/etc/fstab", "/etc/fstab.vmimport", digest, content),
        Edit("/etc/new file", "", "", content),
        Edit("/etc/none", "/etc/none.vmimport", digest, content),
        Edit("/etc/fstab", "/etc/other", "0" * 64, content),
    )


def owned(folder: Path) -> None:
    """What has to be kept: owner, and a security label."""
    os.chown(folder / "etc/fstab", 17, 70000)
    os.setxattr(folder / "etc/fstab", "user.note", b"kept")
    os.setxattr(folder / "etc/fstab", "security.selinux", LABEL)


def check_owned(folder: Path) -> None:
    for name, data in (("fstab", AFTER), ("fstab.vmimport", BEFORE)):
        file = folder / "etc" / name
        assert file.read_bytes() == data
        status = file.stat()
        assert (status.st_mode & 0o7777, status.st_uid, status.st_gid) == (0o640, 17, 70000), name
        assert os.getxattr(file, "user.note") == b"kept"
        assert os.getxattr(file, "security.selinux").rstrip(b"\0") == LABEL.rstrip(b"\0"), name
    assert (folder / "etc/new file").read_bytes() == AFTER
    assert not (folder / "etc/other").exists()


@pytest.mark.skipif(
    not volumes.can_mount("xfs") or not volumes.can_mount("btrfs"), reason="nothing can be mounted here"
)
def test_every_file_system_in_one_run(sample_cache: Path, tmp_path: Path, appliance_kernel: Path) -> None:
    source = tree(tmp_path / "tree")
    xfs = volumes.xfs(source, tmp_path / "xfs", 304 * MIB)
    with volumes.mounted(xfs, "xfs") as folder:
        owned(folder)

    def with_subvolume(top: Path) -> None:
        run("btrfs", "subvolume", "create", top / "@root")
        run("cp", "-a", source / "etc", top / "@root")
        owned(top / "@root")

    volumes.btrfs_subvolumes(tmp_path / "btrfs", 256 * MIB, with_subvolume)
    jfs = volumes.jfs(source, tmp_path / "jfs", 24 * MIB, sample_cache)
    broken = volumes.xfs(source, tmp_path / "broken", 304 * MIB)
    with broken.open("r+b") as file:
        file.seek(512)
        file.write(bytes(512))  # free space header of the first allocation group
    striped = ext("ext4", source, tmp_path / "striped", 32 * MIB)
    physical = lvm.group(
        tmp_path, "some-group", [24 * MIB, 24 * MIB], [lvm.Logical("root", 32 * MIB, striped, on=(0, 1))]
    )
    first = mbr_disk(tmp_path / "first.raw", [Part(xfs), Part(tmp_path / "btrfs"), Part(broken)])
    second = mbr_disk(
        tmp_path / "second.raw", [Part(jfs), Part(physical[0], type="8e"), Part(physical[1], type="8e")]
    )
    with opened_disks([first, second]) as disks:
        starts = [[part.start for part in layout.partitions] for layout in map_volumes(disks).layouts]
    targets = [
        TargetVolume("xfs", edits(tmp_path), disk=1, offset=starts[0][0]),
        TargetVolume("btrfs", edits(tmp_path), disk=1, offset=starts[0][1], subvolume="@root"),
        TargetVolume("xfs", edits(tmp_path), disk=1, offset=starts[0][2]),
        TargetVolume("jfs", edits(tmp_path), disk=2, offset=starts[1][0]),
        TargetVolume("ext4", edits(tmp_path), logical="some-group/root"),
        TargetVolume("ext4", edits(tmp_path), logical="some-group/none"),
    ]
    kernel = kernels.installed(running.needs_of(targets))
    assert kernel is not None
    assert kernel.release == next((appliance_kernel / "lib/modules").iterdir()).name
    answers = change(kernel, [first, second], targets, tmp_path)
    failed = {2: "/etc/none is no regular file", 3: "/etc/fstab does not read as it was inspected"}
    done = Answer(failed=failed)
    assert [answers[number] for number in (0, 1, 3, 4)] == [done] * 4, answers
    assert (
        answers[2].refused.startswith("xfs_repair ended with 1") or "mount ended with" in answers[2].refused
    )
    assert answers[5] == Answer(refused="its device is not there")
    offset = f"offset={starts[0][0]},sizelimit={304 * MIB},nouuid"
    with volumes.mounted(first, "xfs", offset) as folder:
        check_owned(folder)
    with volumes.mounted(first, "btrfs", f"offset={starts[0][1]},subvol=@root") as folder:
        check_owned(folder)
    with opened_disks([first, second]) as disks:
        found = map_volumes(disks)
        for volume in ("disk2/part1", "some-group/root"):
            fs = found.open(volume)
            contents = [fs.read(f"/etc/{name}") for name in ("fstab", "fstab.vmimport", "new file")]
            assert contents == [AFTER, BEFORE, AFTER]
            modes = [node.mode for name in ("", ".vmimport") if (node := fs.lookup(f"/etc/fstab{name}"))]
            assert modes == [0o640, 0o640]


def test_cancelled_and_without_programs(
    tmp_path: Path, appliance_kernel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = mbr_disk(
        tmp_path / "disk.raw", [Part(ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 16 * MIB))]
    )
    targets = [TargetVolume("ext4", edits(tmp_path), disk=1, offset=MIB)]
    kernel = kernels.installed(running.needs_of(targets))
    assert kernel is not None
    token = CancelToken()
    token.cancel()
    before = disk.read_bytes()
    with pytest.raises(Cancelled):
        change(kernel, [disk], targets, tmp_path, token)
    monkeypatch.setattr(running, "build", lambda *_: b"no initramfs")
    with pytest.raises(ApplianceFailed, match="it ended early"):
        change(kernel, [disk], targets, tmp_path)
    assert disk.read_bytes() == before
    monkeypatch.undo()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ApplianceFailed, match=r"QEMU not installed"):
        change(kernel, [disk], targets, tmp_path)
