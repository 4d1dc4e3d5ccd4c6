from __future__ import annotations

import pytest
from samples.containers import Machine, PackageDisk, ovf_text

from core.images.ovf import MOST_DISKS, OvfError, parse_ovf

DISKS = [PackageDisk("a.vmdk", b"12345", 1 << 30), PackageDisk("b.vmdk", b"", 2 << 30, chunk_size=7)]


def parse(text: str) -> object:
    return parse_ovf(text.encode(), "vm.ovf")


def test_files_and_disks() -> None:
    ovf = parse_ovf(ovf_text(DISKS).encode(), "vm.ovf")
    assert [(file.id, file.href, file.size, file.chunk_size) for file in ovf.files.values()] == [
        ("file1", "a.vmdk", 5, None),
        ("file2", "b.vmdk", 0, 7),
    ]
    assert [(disk.id, disk.file, disk.capacity) for disk in ovf.disks] == [
        ("vmdisk1", "file1", 1 << 30),
        ("vmdisk2", "file2", 2 << 30),
    ]


@pytest.mark.parametrize(
    ("units", "quantity", "expected"),
    [
        ("byte * 2^20", 512, 512 << 20),
        ("byte*2^30", 4, 4 << 30),
        ("MegaBytes", 1024, 1 << 30),
        ("GigaBytes", 2, 2 << 30),
        ("", 256, 256 << 20),
        ("byte", 4096, 4096),
        ("byte * 2^99", 4096, None),
    ],
)
def test_units_of_memory(units: str, quantity: int, expected: int | None) -> None:
    text = ovf_text(DISKS, Machine(memory_mib=quantity)).replace("byte * 2^20", units)
    hardware = parse_ovf(text.encode(), "vm.ovf").hardware
    assert hardware is not None
    assert hardware.memory == expected


def test_capacity_without_units_is_bytes() -> None:
    text = ovf_text(DISKS).replace('ovf:capacityAllocationUnits="byte"', "")
    assert parse_ovf(text.encode(), "vm.ovf").disks[0].capacity == 1 << 30


def test_utf_16_and_a_byte_order_mark() -> None:
    text = ovf_text(DISKS)
    assert len(parse_ovf(b"\xef\xbb\xbf" + text.encode(), "x").disks) == 2
    assert len(parse_ovf(text.replace("UTF-8", "UTF-16").encode("utf-16"), "x").disks) == 2


def test_virtualbox_dialect() -> None:
    extra = (
        '<vbox:Machine xmlns:vbox="http://www.virtualbox.org/ovf/machine"><Hardware><Firmware type="EFI"/>'
        '<TrustedPlatformModule type="v2_0"/><SecureBoot enabled="true"/></Hardware></vbox:Machine>'
    )
    ovf = parse_ovf(ovf_text(DISKS, Machine(extra=extra)).encode(), "vm.ovf")
    assert ovf.hardware is not None
    assert (ovf.hardware.firmware, ovf.hardware.tpm, ovf.hardware.secure_boot) == ("efi", True, True)
    assert not ovf.by_vmware


def test_ovf_2_items() -> None:
    text = ovf_text(DISKS, Machine(nics=0)).replace(
        "</VirtualHardwareSection>",
        "<EthernetPortItem><InstanceID>7</InstanceID></EthernetPortItem></VirtualHardwareSection>",
    )
    hardware = parse_ovf(text.encode(), "vm.ovf").hardware
    assert hardware is not None
    assert hardware.nics == 1


def test_cdrom_with_a_medium() -> None:
    text = ovf_text(DISKS, Machine(cdrom="disconnected")).replace(
        "<rasd:ResourceType>15</rasd:ResourceType>",
        "<rasd:ResourceType>15</rasd:ResourceType><rasd:HostResource>ovf:/file/file9</rasd:HostResource>",
    )
    hardware = parse_ovf(text.encode(), "vm.ovf").hardware
    assert hardware is not None
    assert [(item.where, item.value) for item in hardware.cdroms] == [
        ("vm.ovf, CD/DVD drive 1", "ovf:/file/file9")
    ]


def test_bounds() -> None:
    many = "".join(f'<Disk ovf:diskId="d{n}"/>' for n in range(MOST_DISKS + 1))
    text = ovf_text([]).replace("<DiskSection>", f"<DiskSection>{many}")
    with pytest.raises(OvfError, match="disks"):
        parse(text)
    files = "".join(f'<File ovf:id="f{n}" ovf:href="x"/>' for n in range(3000))
    with pytest.raises(OvfError, match="files"):
        parse(ovf_text([]).replace("<References>", f"<References>{files}"))


@pytest.mark.parametrize("number", ["-1", "1e9", "٣", "9" * 40, "0x10", ""])
def test_numbers_that_are_none(number: str) -> None:
    text = ovf_text(DISKS).replace('ovf:size="5"', f'ovf:size="{number}"')
    assert parse_ovf(text.encode(), "vm.ovf").files["file1"].size is None
