"""ImportImage from container to AMI: the stages, the disk that is left, and what is refused."""

from __future__ import annotations

import hashlib
import json
import shutil
import struct
import uuid
from pathlib import Path
from typing import Any

import pytest
from samples import containers, imports, micro_vm, windows_images
from samples.aws_clients import make_client
from samples.filesystems import run
from samples.windows_sam import Loader

from core.changes.preview import preview_paths
from core.guests.inspect import inspect_paths
from core.guests.layout import TableKind
from core.guests.windows.model import WindowsSystem
from core.sandbox.process import SandboxProcess

pytestmark = pytest.mark.needs("debugfs", "e2fsck", "grub-mkimage", "apt-get", "qemu-img")
WORDS = [
    "pending", "validating", "validated", "converting", "updating", "updated", "preparing to boot", "booting", "booted",
    "preparing ami",
]  # fmt: skip


@pytest.fixture(scope="module")
def micro(sample_cache: Path) -> Path:
    return micro_vm.cached(sample_cache)


@pytest.fixture
def ec2(client: Any) -> Any:
    return client("ec2")


def test_raw_disk_becomes_an_ami_with_its_guest_changed(
    ec2: Any, s3: Any, bucket: str, micro: Path, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    image = tmp_path / "machine.img"
    shutil.copyfile(micro, image)
    source = imports.put(s3, bucket, image)
    started = ec2.import_image(
        Description="web server", DiskContainers=[{"Format": "raw", "UserBucket": source, "Description": "disk"}],
        TagSpecifications=[{"ResourceType": "import-image-task", "Tags": [{"Key": "team", "Value": "a&b"}]}],
    )  # fmt: skip
    assert (started["Status"], started["StatusMessage"], started["Progress"]) == ("active", "pending", "2")
    assert started["SnapshotDetails"][0] == {
        "Description": "disk",
        "DiskImageSize": 0.0,
        "Format": "RAW",
        "UserBucket": source,
    }
    done = imports.follow(ec2, started["ImportTaskId"])
    assert done.status == "completed", done.message
    seen = [message for status, message in done.messages if status == "active"]
    assert [word for word in WORDS if word in seen] == seen, "in AWS's order, none twice"
    assert "Progress" not in done.task
    assert "StatusMessage" not in done.task
    facts = {
        name: done.task[name]
        for name in ("Architecture", "Platform", "LicenseType", "UsageOperation", "BootMode")
    }
    assert facts == {
        "Architecture": "x86_64", "Platform": "Linux", "LicenseType": "BYOL", "UsageOperation": "RunInstances",
        "BootMode": "legacy-bios",
    }  # fmt: skip
    assert done.task["Tags"] == [{"Key": "team", "Value": "a&b"}]
    detail = done.task["SnapshotDetails"][0]
    assert (detail["Status"], detail["DeviceName"], detail["DiskImageSize"]) == (
        "completed",
        "/dev/sda1",
        float(64 << 20),
    )

    raw = sandbox.state / "snapshots" / f"{detail['SnapshotId']}.raw"
    root = imports.text(raw, "/etc/fstab").split()[9]
    assert root.startswith("UUID=")
    assert "# disabled by the import: //fileserver/data" in imports.text(raw, "/etc/fstab")
    assert imports.text(raw, "/etc/fstab.vmimport").splitlines()[1].startswith("/dev/sda1 / ext4")
    assert "iface eth0 inet dhcp\n" in imports.text(raw, "/etc/network/interfaces")
    assert "192.168.10.20" in imports.text(raw, "/etc/network/interfaces.vmimport")
    assert f"root={root}" in imports.text(raw, "/boot/grub/grub.cfg")
    assert "root=/dev/sda1" in imports.text(raw, "/boot/grub/grub.cfg.vmimport")
    for name in ("/etc/fstab", "/etc/network/interfaces", "/boot/grub/grub.cfg"):
        before, after = (
            imports.debugfs(raw, f'stat "{path}"').decode() for path in (f"{name}.vmimport", name)
        )
        assert _mode_and_owner(after) == _mode_and_owner(before)
    assert imports.is_consistent(raw)
    assert raw.stat().st_size == 64 << 20
    assert raw.stat().st_blocks * 512 < 32 << 20, "zeros are holes"
    got = s3.get_object(Bucket=bucket, Key=source["S3Key"])["Body"].read()
    assert hashlib.sha256(got).digest() == hashlib.sha256(micro.read_bytes()).digest(), (
        "the object stays as it was"
    )
    assert list((sandbox.state / "work").iterdir()) == []
    record = json.loads((sandbox.state / "images" / f"{done.task['ImageId']}.json").read_text())
    assert {change["path"]: change["applied"] for change in record["changes"]} == {
        "/boot/grub/grub.cfg": True, "/etc/fstab": True, "/etc/network/interfaces": True,
    }  # fmt: skip


def _mode_and_owner(stat: str) -> tuple[str, str]:
    return stat.split("Mode:")[1].split(maxsplit=1)[0], stat.split("User:")[1].split("Project:", maxsplit=1)[
        0
    ].strip()


def test_ami_and_snapshot_are_described(ec2: Any, s3: Any, bucket: str, micro: Path) -> None:
    done = imports.import_image(ec2, {"Format": "RAW", "UserBucket": imports.put(s3, bucket, micro, "m.img")})
    image = ec2.describe_images(
        Owners=["self"], Filters=[{"Name": "name", "Values": [done.task["ImportTaskId"]]}]
    )["Images"][0]
    snapshot = done.task["SnapshotDetails"][0]["SnapshotId"]
    assert image["ImageId"] == done.task["ImageId"]
    assert image["Description"].startswith(
        "AWS-VMImport service: Linux - Debian GNU/Linux 12 (bookworm) - 6.1."
    )
    assert image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"] == snapshot
    assert image["BlockDeviceMappings"][0]["Ebs"]["VolumeSize"] == 1
    assert (image["PlatformDetails"], image["EnaSupport"], image["RootDeviceName"]) == (
        "Linux/UNIX",
        True,
        "/dev/sda1",
    )
    shown = ec2.describe_snapshots(SnapshotIds=[snapshot])["Snapshots"][0]
    assert shown["Description"] == f"Created by AWS-VMImport service for {done.task['ImportTaskId']}"


@pytest.mark.slow
@pytest.mark.parametrize("kind", containers.AWS_TAKES)
def test_every_container_that_aws_takes(
    ec2: Any, s3: Any, bucket: str, micro: Path, sandbox: SandboxProcess, tmp_path: Path, kind: str
) -> None:
    image = containers.convert(micro, tmp_path, kind)
    declared = image.suffix[1:].upper()
    done = imports.import_image(ec2, {"Format": declared, "UserBucket": imports.put(s3, bucket, image)})
    assert done.status == "completed", done.message
    detail = done.task["SnapshotDetails"][0]
    assert (detail["Format"], detail["DiskImageSize"]) == (declared, float(image.stat().st_size))
    raw = sandbox.state / "snapshots" / f"{detail['SnapshotId']}.raw"
    assert imports.text(raw, "/etc/fstab").split()[9].startswith("UUID=")
    assert imports.is_consistent(raw)


@pytest.mark.slow
def test_ova_with_two_disks_gives_two_snapshots(
    ec2: Any, s3: Any, bucket: str, micro: Path, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    data = tmp_path / "data.img"
    data.write_bytes(b"data" * 128 * 1024 + bytes(3 << 20))
    disks = [
        containers.convert(raw, tmp_path, "vmdk-stream", name)
        for raw, name in ((micro, "root"), (data, "data"))
    ]
    ova = containers.ova(tmp_path / "vm.ova", disks, [micro.stat().st_size, data.stat().st_size])
    done = imports.import_image(ec2, {"Format": "ova", "UserBucket": imports.put(s3, bucket, ova)})
    assert done.status == "completed", done.message
    details = done.task["SnapshotDetails"]
    assert [(item["Format"], item["DeviceName"]) for item in details] == [
        ("VMDK", "/dev/sda1"),
        ("VMDK", "/dev/sdf"),
    ]
    second = sandbox.state / "snapshots" / f"{details[1]['SnapshotId']}.raw"
    assert second.read_bytes() == data.read_bytes()
    mappings = ec2.describe_images(ImageIds=[done.task["ImageId"]])["Images"][0]["BlockDeviceMappings"]
    assert [item["Ebs"]["SnapshotId"] for item in mappings] == [item["SnapshotId"] for item in details]


@pytest.mark.slow
def test_disks_given_one_by_one(ec2: Any, s3: Any, bucket: str, micro: Path, tmp_path: Path) -> None:
    data = tmp_path / "data.img"
    data.write_bytes(bytes(510) + b"\x55\xaa" + bytes(2 << 20))
    given = [
        {"Format": "RAW", "UserBucket": imports.put(s3, bucket, path, path.name)} for path in (micro, data)
    ]
    done = imports.import_image(ec2, *given)
    assert done.status == "completed", done.message
    assert len(done.task["SnapshotDetails"]) == 2


def test_edition_is_the_sandboxes_choice(micro: Path, tmp_path: Path) -> None:
    """A Debian 12 is on today's list only."""
    with SandboxProcess.start(tmp_path, speed=100.0, edition="2019") as process:
        s3, ec2 = make_client(process, "s3"), make_client(process, "ec2")
        s3.create_bucket(Bucket="old")
        done = imports.import_image(ec2, {"Format": "RAW", "UserBucket": imports.put(s3, "old", micro)})
        s3.close()
        ec2.close()
    assert (done.status, done.message) == ("deleted", "ClientError: Unknown OS / Missing OS files.")


@pytest.mark.slow
@pytest.mark.skipif(not windows_images.can_mount(), reason="needs ntfs-3g and /dev/fuse")
@pytest.mark.needs("qemu-system-x86_64", "busybox", "ntfsfix", "hivexsh")
def test_windows_gets_its_registry_changed(
    tmp_path: Path, appliance_kernel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Real NTFS and hives, changed in the appliance; what is not proved is said."""
    monkeypatch.setenv("AMIGRATE_BOOT", "always")
    disk = windows_images.windows_disk(
        tmp_path / "windows.raw", "2019", addresses=("10.0.0.5",), storage={"atapi": 3, "LSI_SAS": 0}
    )
    vhdx = containers.convert(disk, tmp_path, "vhdx-dynamic")
    with SandboxProcess.start(tmp_path / "state") as process:
        s3, ec2 = make_client(process, "s3"), make_client(process, "ec2")
        s3.create_bucket(Bucket="windows")
        done = imports.import_image(ec2, {"Format": "VHDX", "UserBucket": imports.put(s3, "windows", vhdx)})
        image = ec2.describe_images(ImageIds=[done.task["ImageId"]])["Images"][0]
        s3.close()
        ec2.close()
    assert done.status == "completed", done.message
    assert (done.task["Platform"], done.task["LicenseType"]) == ("Windows", "AWS")
    assert (image["Platform"], image["PlatformDetails"]) == ("windows", "Windows")
    assert image["Description"] == "AWS-VMImport service: Windows - Windows Server 2019 Standard"
    record = json.loads((tmp_path / "state/images" / f"{image['ImageId']}.json").read_text())
    (change,) = record["changes"]
    assert (change["path"], change["backup"], change["applied"], change["reason"]) == (
        "/Windows/System32/config/SYSTEM", "/Windows/System32/config/SYSTEM.vmimport", True, "",
    )  # fmt: skip
    assert '+"EnableDHCP"=dword:00000001' in change["diff"]
    assert record["notes"] == [
        "The boot of Windows was not tried: it takes a working accelerator. Its changes were checked on the disk, not proved."
    ]
    raw = tmp_path / "state/snapshots" / f"{done.task['SnapshotDetails'][0]['SnapshotId']}.raw"
    left = preview_paths([raw])
    assert (left.failure, left.registry) == (None, ()), "nothing is left to change"


@pytest.mark.slow
@pytest.mark.skipif(not windows_images.can_mount(), reason="needs ntfs-3g and /dev/fuse")
@pytest.mark.needs("qemu-system-x86_64", "busybox", "ntfsfix", "hivexsh", "sgdisk", "mcopy")
def test_windows_with_a_gpt_gets_an_mbr(tmp_path: Path, appliance_kernel: Path) -> None:
    """What is converted is read again as a Windows that boots by BIOS; that it does is not proved, and said."""
    guid, disk_guid = uuid.uuid4(), uuid.uuid4()
    device = struct.pack("<16xIIII16s4xI16s16x", 6, 0, 0x48, 0, guid.bytes_le, 0, disk_guid.bytes_le)
    disk = windows_images.windows_disk(
        tmp_path / "windows.raw", "2016", uefi=True, loaders=(Loader("Windows Server 2016", device=device, efi=True),),
        mounted={"C:": b"DMIO:ID:" + guid.bytes_le},
    )  # fmt: skip
    run("sgdisk", f"--partition-guid=3:{guid}", f"--disk-guid={disk_guid}", disk)
    vhdx = containers.convert(disk, tmp_path, "vhdx-dynamic")
    with SandboxProcess.start(tmp_path / "state", speed=20) as process:
        s3, ec2 = make_client(process, "s3"), make_client(process, "ec2")
        s3.create_bucket(Bucket="windows")
        done = imports.import_image(
            ec2,
            {"Format": "VHDX", "UserBucket": imports.put(s3, "windows", vhdx)},
            BootMode="legacy-bios",
        )
        s3.close()
        ec2.close()
    assert done.status == "completed", done.message
    assert done.task["BootMode"] == "legacy-bios"
    record = json.loads((tmp_path / "state/images" / f"{done.task['ImageId']}.json").read_text())
    made = {change["path"]: (change["applied"], change["reason"]) for change in record["changes"]}
    assert made == dict.fromkeys(
        ("/Windows/System32/config/SYSTEM", "/Boot/BCD", "/bootmgr", "disk 1"), (True, "")
    )
    assert "that Windows boots from it is not proved" in record["notes"][0]
    raw = tmp_path / "state/snapshots" / f"{done.task['SnapshotDetails'][0]['SnapshotId']}.raw"
    guest = inspect_paths([raw]).guest
    assert guest is not None
    layout, system = guest.layouts[0], guest.system
    assert isinstance(system, WindowsSystem)
    assert (layout.table, layout.boot_code) == (TableKind.MBR, "windows")
    assert [(part.type, part.active) for part in layout.partitions] == [("0x0c", False), ("0x07", True)]
    (entry,) = system.boot_menu.value or ()
    assert (entry.loader, entry.where.split(",")[2]) == ("\\Windows\\system32\\winload.exe", " /Boot/BCD")
    assert [(drive.letter, drive.volume) for drive in system.drives.value or ()] == [("C:", "disk1/part2")]
