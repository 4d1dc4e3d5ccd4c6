"""From files to systems: one root, several, roots spread over volumes and disks, Btrfs with its snapshots."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from samples import lvm, volumes
from samples.filesystems import EFI_GPT, LVM_GPT, MIB, NTFS_GPT, Part, blank, ext, gpt_disk, mbr_disk, run
from samples.linux_trees import NAMES, linux_tree
from samples.linux_trees_debian import ROOT_UUID
from samples.linux_trees_redhat import ROOT_UUID as FEDORA_UUID
from samples.linux_trees_suse import ROOT_UUID as SUSE_UUID
from samples.windows import windows_tree

from core.errors import Cancelled
from core.guests.inspect import inspect_paths
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.images.model import ImageFormat, ProblemCode
from core.progress import CancelToken, Progress

needs_btrfs = pytest.mark.skipif(not volumes.can_mount("btrfs"), reason="btrfs cannot be mounted here")
needs_ntfs = pytest.mark.skipif(not volumes.can_mount("ntfs"), reason="ntfs-3g cannot mount here")


def guest(*paths: Path) -> Guest:
    found = inspect_paths(paths)
    assert found.failure is None
    assert found.guest is not None
    assert not [each for each in found.guest.trouble if each.value == "guest.unexpected"]
    return found.guest


def linux(found: Guest) -> LinuxSystem:
    (system,) = found.systems
    assert isinstance(system, LinuxSystem)
    return system


def release(system: LinuxSystem) -> str:
    assert system.release.value is not None
    return f"{system.release.value.id} {system.release.value.version}"


@pytest.fixture
def debian(tmp_path: Path) -> Path:
    return linux_tree(tmp_path, "debian12")


def root_image(tree: Path, image: Path, size: int = 96 * MIB) -> Path:
    return ext("ext4", tree, image, size, "-U", ROOT_UUID)


def test_one_disk_one_root(debian: Path, tmp_path: Path) -> None:
    disk = mbr_disk(tmp_path / "disk.img", [Part(root_image(debian, tmp_path / "root"), active=True)])
    system = linux(guest(disk))
    assert (system.root, system.where, system.subvolume) == ("disk1/part1", "disk 1, partition 1", "")
    assert release(system).startswith("debian 12")
    assert system.fstab.value
    assert system.kernels


def test_boot_usr_and_var_on_volumes_of_their_own(debian: Path, tmp_path: Path) -> None:
    """Kernels and menu come from the boot volume; what is there is not taken for further systems."""
    whole = linux(guest(mbr_disk(tmp_path / "whole", [Part(root_image(debian, tmp_path / "whole.img"))])))
    parts: dict[str, Path] = {}
    for name in ("boot", "usr", "var"):
        folder = tmp_path / f"{name}-tree"
        shutil.move(debian / name, folder)
        (debian / name).mkdir()
        if name == "usr":
            (folder / "etc").mkdir(exist_ok=True)  # SUSE's /usr/etc: with /usr/bin it looks like a root
        parts[name] = ext(
            "ext2" if name == "boot" else "ext4", folder, tmp_path / f"{name}.img", 64 * MIB, "-L", name
        )
    with (debian / "etc/fstab").open("a") as fstab:
        fstab.write(
            "LABEL=boot /boot ext2 defaults 0 2\n/dev/sda3 /usr ext4 defaults 0 2\n/dev/mapper/vg-var /var ext4 defaults 0 2\n"
        )
    root = root_image(debian, tmp_path / "root")
    (pv,) = lvm.group(tmp_path, "vg", [80 * MIB], [lvm.Logical("var", 64 * MIB, parts["var"])])
    disk = gpt_disk(
        tmp_path / "disk", [Part(root), Part(parts["boot"]), Part(parts["usr"]), Part(pv, type=LVM_GPT)]
    )
    system = linux(guest(disk))
    assert system.root == "disk1/part1"
    assert release(system) == release(whole)
    assert [kernel.release for kernel in system.kernels] == [kernel.release for kernel in whole.kernels]
    assert all(kernel.where.startswith("disk 1, partition 2, /boot/") for kernel in system.kernels)
    assert system.boot.value is not None
    assert whole.boot.value is not None
    assert system.boot.value.default_kernel.value == whole.boot.value.default_kernel.value
    assert system.software == whole.software.model_copy(update={"where": system.software.where})


def test_a_root_on_lvm_and_xfs_over_two_files(tmp_path: Path) -> None:
    tree = linux_tree(tmp_path, "rhel8") if "rhel8" in NAMES else linux_tree(tmp_path, "debian12")
    size = 320 * MIB
    root = volumes.xfs(tree, tmp_path / "xfs", size)
    images = lvm.group(
        tmp_path, "rhel", [200 * MIB, 200 * MIB], [lvm.Logical("root", size, root, (0, 1), "split")]
    )
    first = gpt_disk(
        tmp_path / "first.img",
        [Part(blank(tmp_path / "bios", MIB), type="ef02"), Part(images[0], type=LVM_GPT)],
    )
    second = mbr_disk(tmp_path / "second.img", [Part(images[1], type="8e")])
    found = guest(first, second)
    system = linux(found)
    assert system.root == "rhel/root"
    assert [layout.index for layout in found.layouts] == [1, 2]
    (volume,) = [each for each in found.volumes if each.id == "rhel/root"]
    assert volume.disks == (1, 2)
    alone = inspect_paths([first]).guest
    assert alone is not None
    assert alone.systems == ()
    assert "volume.lvm-missing" in {each.value for each in alone.trouble}


@needs_btrfs
def test_fedora_on_a_btrfs_without_a_default_subvolume(tmp_path: Path) -> None:
    tree = linux_tree(tmp_path, "fedora39")

    def fill(top: Path) -> None:
        for name in ("root", "home"):
            run("btrfs", "subvolume", "create", top / name)
        shutil.copytree(tree, top / "root", symlinks=True, dirs_exist_ok=True)
        run("btrfs", "subvolume", "create", top / "root/var/lib/machines") if (
            top / "root/var/lib"
        ).is_dir() else None

    (image,) = volumes.btrfs_subvolumes(tmp_path / "btrfs", 320 * MIB, fill, make=f"-U {FEDORA_UUID}")
    system = linux(guest(gpt_disk(tmp_path / "disk", [Part(image)])))
    assert (system.root, system.subvolume) == ("disk1/part1", "root")
    assert release(system) == "fedora 39"


@needs_btrfs
def test_snapshots_of_a_root_are_not_further_systems(tmp_path: Path) -> None:
    tree = linux_tree(tmp_path, "sles12sp5")

    def fill(top: Path) -> None:
        for name in ("@", "@/home", "@/.snapshots"):
            run("btrfs", "subvolume", "create", top / name)
        (top / "@/.snapshots/1").mkdir()
        root = top / "@/.snapshots/1/snapshot"
        run("btrfs", "subvolume", "create", root)
        shutil.copytree(tree, root, symlinks=True, dirs_exist_ok=True)
        for number in range(2, 8):
            (top / f"@/.snapshots/{number}").mkdir()
            run("btrfs", "subvolume", "snapshot", "-r", root, top / f"@/.snapshots/{number}/snapshot")
        docker = top / "@/docker"  # a container's root: with /etc and /usr, without a kernel's modules
        run("btrfs", "subvolume", "create", docker)
        (docker / "etc").mkdir()
        (docker / "usr").mkdir()
        run("btrfs", "subvolume", "set-default", root)

    (image,) = volumes.btrfs_subvolumes(tmp_path / "btrfs", 400 * MIB, fill, make=f"-U {SUSE_UUID}")
    found = guest(mbr_disk(tmp_path / "disk", [Part(image, active=True)]))
    assert linux(found).subvolume == "@/.snapshots/1/snapshot"
    assert len(found.volumes[0].subvolumes) == 11


@needs_btrfs
def test_two_distributions_on_one_btrfs_are_two_systems(tmp_path: Path) -> None:
    trees = {"@debian": linux_tree(tmp_path, "debian12"), "@fedora": linux_tree(tmp_path, "fedora39")}

    def fill(top: Path) -> None:
        for name, tree in trees.items():
            run("btrfs", "subvolume", "create", top / name)
            shutil.copytree(tree, top / name, symlinks=True, dirs_exist_ok=True)

    (image,) = volumes.btrfs_subvolumes(tmp_path / "btrfs", 400 * MIB, fill)
    found = guest(mbr_disk(tmp_path / "disk", [Part(image)]))
    assert [system.subvolume for system in found.systems if isinstance(system, LinuxSystem)] == [
        "@debian",
        "@fedora",
    ]


@needs_ntfs
def test_windows_and_linux_on_one_disk(debian: Path, tmp_path: Path) -> None:
    windows = windows_tree(tmp_path / "windows", "2019", pagefile_bytes=MIB)
    ntfs = volumes.ntfs(windows.root, tmp_path / "ntfs", 160 * MIB)
    disk = mbr_disk(
        tmp_path / "disk", [Part(ntfs, type="7", active=True), Part(root_image(debian, tmp_path / "root"))]
    )
    first, second = guest(disk).systems
    assert isinstance(first, WindowsSystem)
    assert isinstance(second, LinuxSystem)
    assert (first.root, second.root) == ("disk1/part1", "disk1/part2")
    assert first.generation.value == "Windows Server 2019"


@needs_ntfs
def test_windows_by_uefi(tmp_path: Path) -> None:
    from samples.fat_files import fat

    windows = windows_tree(tmp_path / "windows", "2022", pagefile_bytes=MIB, uefi=True)
    assert windows.system is not None
    parts = [Part(fat(windows.system, tmp_path / "esp", 100 * MIB), type=EFI_GPT)]
    parts += [Part(volumes.ntfs(windows.root, tmp_path / "ntfs", 160 * MIB), type=NTFS_GPT)]
    found = guest(gpt_disk(tmp_path / "disk", parts))
    (system,) = found.systems
    assert isinstance(system, WindowsSystem)
    assert system.root == "disk1/part2"
    assert found.efi[0].fallback


def test_an_encrypted_root_is_no_system_and_is_told(tmp_path: Path) -> None:
    parts = [Part(ext("ext2", None, tmp_path / "boot", 8 * MIB)), Part(volumes.luks(tmp_path / "luks"))]
    found = guest(mbr_disk(tmp_path / "disk", parts))
    assert found.systems == ()
    assert [(each.where, each.value) for each in found.trouble] == [
        ("disk 1, partition 2", "guest.encrypted")
    ]
    assert found.volumes[1].encrypted


def test_a_disk_that_is_no_image_among_good_ones_fails_the_vm(debian: Path, tmp_path: Path) -> None:
    good = mbr_disk(tmp_path / "disk.img", [Part(root_image(debian, tmp_path / "root"))])
    text = tmp_path / "notes.txt"
    text.write_text("notes")
    found = inspect_paths([good, text, tmp_path / "third.img"])
    assert found.failure is not None
    assert found.failure.code == "image.not-a-disk-image"
    assert [image.format for image in found.images] == [ImageFormat.RAW, None, None]
    assert found.guest is None


def test_a_deep_inspection_reads_everything(debian: Path, tmp_path: Path) -> None:
    from samples.containers import convert, vmdk_break_grain

    raw = mbr_disk(tmp_path / "disk.img", [Part(root_image(debian, tmp_path / "root"))])
    vmdk = convert(raw, tmp_path, "vmdk-stream")
    heard: list[Progress] = []
    whole = inspect_paths([vmdk], deep=True, report=heard.append)
    assert whole.deep
    assert [each for each in whole.images[0].problems if each.code is ProblemCode.BLOCK_UNREADABLE] == []
    assert {each.phase for each in heard} >= {"inspect.open", "inspect.volumes", "inspect.system"}
    broken = inspect_paths([vmdk_break_grain(vmdk)], deep=True)
    assert ProblemCode.BLOCK_UNREADABLE in {each.code for each in broken.images[0].problems}


def test_wherever_a_file_is_cut_off_its_container_is_told(debian: Path, tmp_path: Path) -> None:
    """What lies beyond the end is damage within the guest: the defects that were found before it are not lost."""
    from samples.containers import convert

    for number in range(2000):  # a folder of several grains: one cut goes through it
        (debian / "etc" / f"{'x' * 60}{number}").touch()
    raw = mbr_disk(tmp_path / "disk.img", [Part(root_image(debian, tmp_path / "root"))])
    whole = convert(raw, tmp_path, "vmdk-stream").read_bytes().rstrip(b"\0")  # qemu-img's padding is no loss
    first = 64 << 10  # before it are the tables
    systems = []
    for end in range(first, len(whole), (len(whole) - first) // 48):
        cut = tmp_path / "cut.vmdk"
        cut.write_bytes(whole[:end])
        found = inspect_paths([cut])
        assert found.failure is None, (end, found.failure)
        assert ProblemCode.TRUNCATED in {each.code for each in found.images[0].problems}, end
        assert found.guest is not None
        systems.append(len(found.guest.systems))
    assert {0, 1} == set(systems), "no cut went through the guest"


def test_cancel_stops(debian: Path, tmp_path: Path) -> None:
    disk = mbr_disk(tmp_path / "disk.img", [Part(root_image(debian, tmp_path / "root"))])
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.phase == "inspect.volumes":
            token.cancel()

    with pytest.raises(Cancelled):
        inspect_paths([disk], report=stop, cancel=token)


def test_the_disks_of_several_files_are_numbered_through(tmp_path: Path) -> None:
    disks = [
        mbr_disk(tmp_path / f"{name}.img", [Part(ext("ext2", None, tmp_path / name, 8 * MIB))])
        for name in "abc"
    ]
    found = inspect_paths(disks)
    assert [disk.index for image in found.images for disk in image.disks] == [1, 2, 3]
    assert found.guest is not None
    assert [volume.id for volume in found.guest.volumes] == ["disk1/part1", "disk2/part1", "disk3/part1"]
