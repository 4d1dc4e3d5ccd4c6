"""The guest changed on real file systems, and what cannot be changed left alone and said."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples import imports, lvm
from samples.filesystems import MIB, Part, ext, mbr_disk

from core.guests.model import Guest
from core.guests.worker import Inspector
from core.sandbox.appliance.kernels import FOLDER_VARIABLE
from core.sandbox.engine.convert import Piece, gather
from core.sandbox.engine.edits import Edit, EditFailed
from core.sandbox.engine.ext import ExtVolume
from core.sandbox.engine.modify import Modification, modify
from core.sandbox.engine.planning import Planner

pytestmark = pytest.mark.needs("debugfs", "e2fsck", "mke2fs", "sfdisk")
MEMORY = 1 << 30
FSTAB = "/dev/sda1 / ext4 defaults 0 1\n//server/x /mnt cifs guest 0 0\n"
INTERFACES = "auto eth0\niface eth0 inet static\n  address 10.0.0.2/24\n  gateway 10.0.0.1\n"
GRUB = "set timeout=5\nmenuentry 'Debian' {\n linux /vmlinuz root=/dev/sda1 ro\n initrd /initrd.img\n}\n"


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector() as worker:
        yield worker


def tree(folder: Path, **files: str) -> Path:
    """A Linux that is just enough to be one."""
    given = {
        "etc/os-release": 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12"\n', "etc/fstab": FSTAB,
        "etc/network/interfaces": INTERFACES, "boot/grub/grub.cfg": GRUB, "bin/sh": "", **files,
    }  # fmt: skip
    for path, text in given.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return folder


def disk(folder: Path, *images: Path) -> Path:
    return mbr_disk(
        folder / "disk.raw", [Part(image, active=number == 0) for number, image in enumerate(images)]
    )


def whole(raw: Path) -> ExtVolume:
    return ExtVolume([Piece(raw, MIB, raw.stat().st_size - 2 * MIB)])


def changed(inspector: Inspector, raw: Path) -> Modification:
    inspection = inspector.inspect([raw])
    assert inspection.failure is None
    assert isinstance(inspection.guest, Guest)
    with Planner(MEMORY) as planner:
        return modify(inspection.guest, [raw], planner)


def edit(folder: Path, path: str, backup: str, before: bytes, after: bytes) -> Edit:
    content = folder / "content"
    content.write_bytes(after)
    return Edit(path, backup, hashlib.sha256(before).hexdigest(), content)


def outcome(result: Modification) -> dict[str, str]:
    return {change.path: change.reason for change in result.changes}


@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4"])
def test_every_ext(inspector: Inspector, tmp_path: Path, kind: str) -> None:
    source = tree(tmp_path / "tree")
    (source / "etc/fstab").chmod(0o640)
    raw = disk(tmp_path, ext(kind, source, tmp_path / "fs", 16 * MIB))
    result = changed(inspector, raw)
    assert outcome(result) == {"/boot/grub/grub.cfg": "", "/etc/fstab": "", "/etc/network/interfaces": ""}
    assert result.notes == []
    assert imports.text(raw, "/etc/fstab").startswith("UUID=")
    assert imports.text(raw, "/etc/fstab.vmimport") == FSTAB
    assert imports.text(raw, "/etc/network/interfaces.vmimport") == INTERFACES
    assert "Mode:  0640" in imports.debugfs(raw, 'stat "/etc/fstab"').decode()
    assert imports.is_consistent(raw)
    again = changed(inspector, raw)
    assert again.changes == []


def test_boot_on_a_partition_of_its_own(inspector: Inspector, tmp_path: Path) -> None:
    source = tree(
        tmp_path / "tree",
        **{"etc/fstab": "/dev/sda2 / ext4 defaults 0 1\n/dev/sda1 /boot ext2 defaults 0 2\n"},
    )
    boot = tmp_path / "boot"
    (source / "boot").rename(boot)
    (source / "boot").mkdir()
    (boot / "grub/grub.cfg").write_text(GRUB.replace("sda1", "sda2"))
    raw = disk(
        tmp_path,
        ext("ext2", boot, tmp_path / "one", 8 * MIB),
        ext("ext4", source, tmp_path / "two", 16 * MIB),
    )
    result = changed(inspector, raw)
    assert {change.path: change.volume for change in result.changes} == {
        "/boot/grub/grub.cfg": "disk1/part1", "/etc/fstab": "disk1/part2", "/etc/network/interfaces": "disk1/part2",
    }  # fmt: skip
    assert all(change.applied for change in result.changes)
    assert "root=UUID=" in imports.text(raw, "/grub/grub.cfg")
    assert imports.text(raw, "/grub/grub.cfg.vmimport") == GRUB.replace("sda1", "sda2")


def test_attributes_and_owner_stay(inspector: Inspector, tmp_path: Path) -> None:
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 16 * MIB))
    place = f"{raw}?offset={MIB}"
    label = tmp_path / "label"
    label.write_bytes(b"system_u:object_r:etc_t:s0\0")
    for command in (
        f'ea_set -f "{label}" "/etc/fstab" security.selinux', "sif /etc/fstab uid 17", "sif /etc/fstab gid 70000",
        "sif /etc/fstab mode 0100604",
    ):  # fmt: skip
        subprocess.run(["debugfs", "-w", "-R", command, place], env=_paths(), check=True, capture_output=True)
    changed(inspector, raw)
    for path in ("/etc/fstab", "/etc/fstab.vmimport"):
        shown = imports.debugfs(raw, f'stat "{path}"').decode()
        assert "Mode:  0604" in shown
        assert "User:    17   Group: 70000" in shown
        assert "security.selinux (27)" in imports.debugfs(raw, f'ea_list "{path}"').decode()
    assert imports.is_consistent(raw)


def _paths() -> dict[str, str]:
    return {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}


def test_journal_is_replayed_first(inspector: Inspector, tmp_path: Path) -> None:
    """A write before the replay would be undone by the next mount; here the journal holds a newer fstab."""
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 32 * MIB, "-b", "1024"))
    place = f"{raw}?offset={MIB}"
    block = imports.debugfs(raw, "bmap /etc/fstab 0").decode().strip()
    newer = FSTAB.replace("defaults", "noatime,")
    assert len(newer) == len(FSTAB)
    (tmp_path / "block").write_bytes(newer.encode().ljust(1024, b"\0"))
    script = tmp_path / "script"
    script.write_text(f"jo\njw -b {block} {tmp_path / 'block'}\njc\n")
    subprocess.run(["debugfs", "-w", "-f", str(script), place], env=_paths(), check=True, capture_output=True)
    assert b"needs_recovery" in imports.debugfs(raw, "features")
    changed(inspector, raw)
    assert b"needs_recovery" not in imports.debugfs(raw, "features")
    assert imports.text(raw, "/etc/fstab.vmimport") == newer
    assert "noatime, 0 1" in imports.text(raw, "/etc/fstab").splitlines()[0]
    assert imports.is_consistent(raw)


def test_full_file_system_keeps_its_files(inspector: Inspector, tmp_path: Path) -> None:
    source = tree(tmp_path / "tree")
    raw = disk(
        tmp_path,
        ext("ext4", source, tmp_path / "fs", 8 * MIB, "-b", "1024", "-O", "^has_journal,^inline_data"),
    )
    filler = tmp_path / "filler"
    filler.write_bytes(os.urandom(8 * MIB))
    place = f"{raw}?offset={MIB}"
    subprocess.run(
        ["debugfs", "-w", "-R", f"write {filler} filler", place],
        env=_paths(),
        check=False,
        capture_output=True,
    )
    subprocess.run(["e2fsck", "-fy", place], env=_paths(), check=False, capture_output=True)
    for number in range(64):  # what the first, large write could not take
        (tmp_path / "small").write_bytes(os.urandom(1024))
        subprocess.run(
            ["debugfs", "-w", "-R", f"write {tmp_path / 'small'} small{number}", place], env=_paths(), check=False,
            capture_output=True,
        )  # fmt: skip
    subprocess.run(["e2fsck", "-fy", place], env=_paths(), check=False, capture_output=True)
    volume = whole(raw)
    before = imports.debugfs(raw, 'cat "/etc/fstab"')
    with pytest.raises(EditFailed):
        volume.make(edit(tmp_path, "/etc/fstab", "/etc/fstab.vmimport", before, os.urandom(6 * MIB)))
    assert imports.debugfs(raw, 'cat "/etc/fstab"') == before
    assert "fstab.vmimport" not in imports.debugfs(raw, "ls /etc").decode()
    volume.verify()


@pytest.mark.parametrize(
    "name", ['/etc/x" /etc/y', "/etc/a\nrm /etc/fstab", "relative", "/etc/\\", "/etc/$(x)`y`"]
)
def test_names_that_would_be_commands(tmp_path: Path, name: str) -> None:
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 8 * MIB))
    digest = raw.read_bytes()
    with pytest.raises(EditFailed, match="cannot be handled"):
        whole(raw).make(edit(tmp_path, name, "/etc/z", b"", b"new"))
    assert raw.read_bytes() == digest


def test_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 8 * MIB))
    with pytest.raises(EditFailed, match="does not read as it was inspected"):
        whole(raw).make(edit(tmp_path, "/etc/fstab", "/etc/fstab.vmimport", b"other", b"new"))


@pytest.mark.parametrize(
    ("kind", "applied"), [("striped", True), ("split", True), ("stripes", False), ("unclean", True)]
)
def test_logical_volumes(
    inspector: Inspector, tmp_path: Path, kind: str, applied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A root in one piece, in two on two disks (put together and back), in stripes (which takes the appliance), with a journal to
    replay."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "no-kernel"))
    source = tree(
        tmp_path / "tree",
        **{
            "etc/fstab": "/dev/mapper/vg-root / ext4 defaults 0 1\n//server/x /mnt cifs guest 0 0\n",
            "boot/grub/grub.cfg": "",
        },
    )
    image = ext("ext4", source, tmp_path / "fs", 32 * MIB)
    if kind == "unclean":
        (tmp_path / "script").write_text(f"jo\njw -b 5000 {tmp_path / 'script'}\njc\n")
        subprocess.run(
            ["debugfs", "-w", "-f", str(tmp_path / "script"), str(image)],
            env=_paths(),
            check=True,
            capture_output=True,
        )
    wanted = {"stripes": ("striped", (0, 1)), "striped": ("striped", (0,))}.get(kind, ("split", (0, 1)))
    root = lvm.Logical("root", 32 * MIB, image, on=wanted[1], type=wanted[0])
    physical = lvm.group(tmp_path, "vg", [48 * MIB, 48 * MIB], [root])
    disks = []
    for number, content in enumerate(physical):
        folder = tmp_path / f"disk-{number}"
        folder.mkdir()
        disks.append(mbr_disk(folder / "disk.raw", [Part(content, type="8e", active=number == 0)]))
    inspection = inspector.inspect(disks)
    assert inspection.guest is not None
    with Planner(MEMORY) as planner:
        result = modify(inspection.guest, disks, planner)
    assert [(change.path, change.volume, change.applied) for change in result.changes] == [
        ("/etc/fstab", "vg/root", applied), ("/etc/network/interfaces", "vg/root", applied),
    ]  # fmt: skip
    for disk_folder in (tmp_path / "disk-0", tmp_path / "disk-1"):
        assert [path.name for path in disk_folder.iterdir()] == ["disk.raw"]
    if not applied:
        assert result.changes[0].reason.startswith("ext4 is changed in the appliance: no Linux kernel for it")
        return
    pieces = Planner(MEMORY).locate_volumes(disks)["vg/root"]
    assert len(pieces) == (1 if kind == "striped" else 2)
    gather(pieces, tmp_path / "after")
    assert imports.is_consistent(tmp_path / "after", 0)
    assert imports.text(tmp_path / "after", "/etc/network/interfaces.vmimport", 0) == INTERFACES
    assert "inet dhcp" in imports.text(tmp_path / "after", "/etc/network/interfaces", 0)


def test_a_new_file(tmp_path: Path) -> None:
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree"), tmp_path / "fs", 8 * MIB))
    content = tmp_path / "content"
    content.write_bytes(b"text")
    volume = whole(raw)
    volume.make(Edit("/etc/new.conf", "", "", content))
    volume.verify()
    assert imports.text(raw, "/etc/new.conf") == "text"
    shown = imports.debugfs(raw, 'stat "/etc/new.conf"').decode()
    assert "Mode:  0644" in shown
    with pytest.raises(EditFailed, match="is there already"):
        volume.make(Edit("/etc/new.conf", "", "", content))


def test_damaged_beyond_mending_is_left_and_said(inspector: Inspector, tmp_path: Path) -> None:
    """A folder without an inode is nothing that e2fsck mends without asking."""
    raw = disk(tmp_path, ext("ext4", tree(tmp_path / "tree", **{"srv/data": "x"}), tmp_path / "fs", 8 * MIB))
    subprocess.run(
        ["debugfs", "-w", "-R", "clri /srv", f"{raw}?offset={MIB}"],
        env=_paths(),
        check=True,
        capture_output=True,
    )
    result = changed(inspector, raw)
    assert result.changes
    assert not any(change.applied for change in result.changes)
    assert all(change.reason.startswith("e2fsck -fp ended with 4") for change in result.changes)
    assert imports.text(raw, "/etc/fstab") == FSTAB
