"""A VMX beside a VMDK tells the machine: hardware, CD-ROM drives, whether it sleeps."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import containers

from core.errors import ImageError
from core.facts import Evidence
from core.images import open_image
from core.images.model import Hardware

VMX = """\
.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "19"
numvcpus = "4"
memSize = "8192"
firmware = "efi"
uefi.secureBoot.enabled = "TRUE"
guestOS = "debian11-64"
displayName = "web |2201|22"
scsi0:0.present = "TRUE"
scsi0:0.fileName = "disk-vmdk-stream.vmdk"
ethernet0.present = "TRUE"
ethernet1.present = "TRUE"
ethernet2.present = "FALSE"
ethernet0.pciSlotNumber = "160"
sata0:1.present = "TRUE"
sata0:1.deviceType = "cdrom-image"
sata0:1.fileName = "/vmfs/volumes/iso/debian.iso"
sata0:2.present = "TRUE"
sata0:2.deviceType = "cdrom-raw"
sata0:2.startConnected = "FALSE"
ide1:0.deviceType = "atapi-cdrom"
"""
SUSPENDED = 'checkpoint.vmState = "web-1234.vmss"\n'


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    return containers.convert(containers.raw_disk(tmp_path / "disk.img"), tmp_path, "vmdk-stream")


def hardware(disk: Path) -> Hardware | None:
    with open_image(disk) as image:
        return image.facts.hardware


def test_what_it_declares(disk: Path) -> None:
    (disk.parent / "web.vmx").write_bytes(VMX.replace("\n", "\r\n").encode() + SUSPENDED.encode())
    assert hardware(disk) == Hardware(
        where="web.vmx",
        cpus=4,
        memory=8 << 30,
        nics=2,
        cdroms=(Evidence(where="web.vmx, sata0:1, line 17", value="/vmfs/volumes/iso/debian.iso"),),
        firmware="efi",
        guest_os="debian11-64",
        secure_boot=True,
        suspended=(Evidence(where="web.vmx, line 23", value="checkpoint.vmstate = web-1234.vmss"),),
    )


def test_another_machine_s_is_left_alone(disk: Path) -> None:
    (disk.parent / "other.vmx").write_text(VMX.replace("disk-vmdk-stream.vmdk", "other.vmdk"))
    assert hardware(disk) is None
    (disk.parent / "z.vmx").write_text(VMX.replace("disk-vmdk-stream.vmdk", "Disk-VMDK-stream.vmdk"))
    assert getattr(hardware(disk), "where", "") == "z.vmx"


def test_nothing_outside_the_folder_is_read(disk: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/web.vmx").write_text(VMX)
    (disk.parent / "web.vmx").symlink_to(tmp_path / "elsewhere/web.vmx")
    assert hardware(disk) is None


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 1000, b"\xff\xfe" * 500, b'memsize = "99999999999999999999"\n' * 9000]
)
def test_garbage_is_no_description(content: bytes, disk: Path) -> None:
    (disk.parent / "web.vmx").write_bytes(content)
    (disk.parent / "folder.vmx").mkdir()
    assert hardware(disk) is None


def test_a_vmx_in_place_of_its_disk(tmp_path: Path) -> None:
    (tmp_path / "web.vmx").write_text(VMX)
    with pytest.raises(ImageError) as caught:
        open_image(tmp_path / "web.vmx")
    assert caught.value.facts["looks"] == "a VMX: give the VMDK files that it names"
