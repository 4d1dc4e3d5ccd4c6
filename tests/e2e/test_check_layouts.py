"""``amigrate check`` on a real Debian 12 root in other layouts than one ext4 partition: right facts, right verdicts in both editions."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers, debian12, fat_files, lvm, volumes
from samples.filesystems import EFI_GPT, GIB, LVM_MBR, MIB, Part, ext, gpt_disk, mbr_disk
from samples.grub import install_grub

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs(
        "mmdebstrap", "mke2fs", "sfdisk", "sgdisk", "mkfs.xfs", "mkfs.btrfs", "mkfs.fat", "qemu-img"
    ),
]
Amigrate = Callable[..., Any]
BOOT_UUID = "0d6a3b2f-8f5c-4d0b-9a55-2b6f5f1c0d99"


@pytest.fixture
def tree(sample_cache: Path, tmp_path: Path) -> Path:
    """A copy of the root that is made ready; its files are hard links: replace them, never write into them."""
    copy = tmp_path / "root"
    source = debian12.debian12_tree(sample_cache, ready=True)
    subprocess.run(["cp", "-al", source, copy], check=True)
    return copy


def checked(amigrate: Amigrate, edition: str, *images: Path) -> tuple[dict[str, Any], dict[str, str]]:
    ended = amigrate("check", "--json", "--edition", edition, "--vm", *images)
    assert ended.code in {0, 1}, ended.err
    (image,) = ended.json["images"]
    order = ["fail", "unknown", "confirm", "pass", "n/a"]
    verdicts: dict[str, str] = {}
    for one in image["findings"]:
        verdicts[one["rule"]] = min(one["verdict"], verdicts.get(one["rule"], "n/a"), key=order.index)
    return image, verdicts


def test_gpt_and_uefi(tree: Path, tmp_path: Path, amigrate: Amigrate) -> None:
    loaders = tmp_path / "esp"
    for path in ("EFI/BOOT/BOOTX64.EFI", "EFI/debian/grubx64.efi"):
        (loaders / path).parent.mkdir(parents=True, exist_ok=True)
        (loaders / path).write_bytes(b"MZ" + bytes(510))
    root = ext("ext4", tree, tmp_path / "root.img", GIB, "-U", debian12.ROOT_UUID)
    disk = gpt_disk(
        tmp_path / "disk.img",
        [Part(fat_files.fat(loaders, tmp_path / "esp.img", 64 * MIB), type=EFI_GPT), Part(root)],
    )
    image, today = checked(amigrate, "2026", disk)
    assert image["readiness"] == "attention", "Debian 12's newest point release is not named by AWS"
    assert {
        rule: today[rule] for rule in ("DSK-05", "DSK-07", "DSK-13", "FS-02", "BOOT-01")
    } == dict.fromkeys(("DSK-05", "DSK-07", "DSK-13", "FS-02", "BOOT-01"), "pass")
    assert "fail" not in today.values()
    assert image["guest"]["layouts"][0]["table"] == "gpt"
    guide_image, guide = checked(amigrate, "2019", disk)
    assert (guide["DSK-05"], guide["DSK-07"], guide_image["readiness"]) == ("fail", "fail", "blocked")
    found = {one["rule"]: one for one in guide_image["findings"]}
    assert found["DSK-07"]["aws_error"] == "EFI partition detected. UEFI booting is not supported"


def test_xfs_on_lvm_with_a_boot_partition(tree: Path, tmp_path: Path, amigrate: Amigrate) -> None:
    boot = tmp_path / "boot"
    shutil.move(tree / "boot", boot)
    (tree / "boot").mkdir()
    debian12.write(
        tree,
        "etc/fstab",
        f"/dev/mapper/vg0-root / xfs defaults 0 0\nUUID={BOOT_UUID} /boot ext4 defaults 0 2\n",
    )
    root = volumes.xfs(tree, tmp_path / "root.img", GIB)
    (physical,) = lvm.group(tmp_path, "vg0", [GIB + 64 * MIB], [lvm.Logical("root", GIB, root)])
    disk = mbr_disk(
        tmp_path / "disk.img",
        [
            Part(ext("ext4", boot, tmp_path / "boot.img", 256 * MIB, "-U", BOOT_UUID), active=True),
            Part(physical, type=LVM_MBR),
        ],
    )
    install_grub(disk, tmp_path)
    for edition in ("2019", "2026"):
        image, verdicts = checked(amigrate, edition, disk)
        for rule in ("DSK-05", "DSK-11", "FS-02", "FS-03", "FS-04", "TAB-01", "BOOT-01", "NET-03", "LNX-01"):
            assert verdicts[rule] == "pass", (edition, rule)
        system = image["guest"]["systems"][0]
        assert system["root"] == "vg0/root"
        assert next(one for one in system["kernels"] if one["default"])["path"].startswith(
            "/boot/vmlinuz-6.1"
        )
        root_volume = next(one for one in image["guest"]["volumes"] if one["id"] == "vg0/root")
        assert root_volume["kind"] == "xfs"
        assert root_volume["clean"]["value"] is True


def test_btrfs(tree: Path, tmp_path: Path, amigrate: Amigrate) -> None:
    debian12.write(tree, "etc/fstab", f"UUID={debian12.ROOT_UUID} / btrfs defaults 0 0\n")
    root = volumes.btrfs(tree, tmp_path / "root.img", GIB, "-U", debian12.ROOT_UUID)
    disk = mbr_disk(tmp_path / "disk.img", [Part(root, active=True)])
    install_grub(disk, tmp_path)
    for edition in ("2019", "2026"):
        image, verdicts = checked(amigrate, edition, disk)
        for rule in ("DSK-05", "FS-02", "FS-03", "FS-04", "BOOT-01", "TAB-01"):
            assert verdicts[rule] == "pass", (edition, rule)
        assert verdicts["KRN-01"] == ("pass" if edition == "2026" else "n/a"), (
            "2019 lists no kernel for Debian 12"
        )
        assert next(one for one in image["guest"]["volumes"] if one["id"] == "disk1/part1")["kind"] == "btrfs"


def test_two_files_of_one_machine(tree: Path, tmp_path: Path, amigrate: Amigrate) -> None:
    """The data disk alone has no system; with the boot disk it is one machine's second volume."""
    debian12.write(
        tree,
        "etc/fstab",
        f"UUID={debian12.ROOT_UUID} / ext4 defaults 0 1\nLABEL=data /srv ext4 defaults 0 2\n",
    )
    root = ext("ext4", tree, tmp_path / "root.img", GIB, "-U", debian12.ROOT_UUID)
    boot = mbr_disk(tmp_path / "boot.img", [Part(root, active=True)])
    install_grub(boot, tmp_path)
    data = mbr_disk(
        tmp_path / "data.img", [Part(ext("ext4", None, tmp_path / "data-fs.img", 64 * MIB, "-L", "data"))]
    )
    os.remove(root)  # noqa: PTH107 - a gibibyte less on the disk
    image, verdicts = checked(amigrate, "2026", boot, containers.convert(data, tmp_path, "vhdx-dynamic"))
    assert [disk["index"] for disk in image["disks"]] == [1, 2]
    assert verdicts["DSK-01"] == "pass"
    assert verdicts["DSK-09"] == "pass"
    assert "fail" not in {verdicts[rule] for rule in ("DSK-05", "DSK-08", "TAB-01", "FS-02")}
    alone = amigrate("check", "--json", data)
    assert alone.json["images"][0]["guest"]["systems"] == []
    assert alone.code == 1
