from __future__ import annotations

import gzip
import hashlib
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.containers import Machine, PackageDisk, members, write_folder, write_ova
from samples.image_checks import codes, evidence

from core.images import Image, ImageFormat, ProblemCode, detect, scan

pytestmark = pytest.mark.needs("qemu-img")
Open = Callable[[Path], Image]


VMWARE = Machine(vmware=True)


def test_several_disks_in_the_order_of_the_ovf(
    disk: PackageDisk, made: Callable[[str], Path], tmp_path: Path, opened: Open, source_bytes: bytes
) -> None:
    second = PackageDisk("vm-disk2.vhd", made("vhd-dynamic").read_bytes(), len(source_bytes))
    third = PackageDisk("vm-disk3.vhdx", made("vhdx-dynamic").read_bytes(), len(source_bytes))
    ovf, manifest, *files = members([disk, second, third], VMWARE)
    path = write_ova(tmp_path / "vm.ova", [ovf, manifest, *reversed(files)])
    image = opened(path)
    assert detect(path) is image.facts.format is ImageFormat.OVA
    assert [facts.name for facts in image.facts.disks] == ["vm-disk1.vmdk", "vm-disk2.vhd", "vm-disk3.vhdx"]
    assert [facts.index for facts in image.facts.disks] == [1, 2, 3]
    assert [facts.format for facts in image.facts.disks] == [
        ImageFormat.VMDK,
        ImageFormat.VHD,
        ImageFormat.VHDX,
    ]
    assert all(disk.read_at(0, disk.size) == source_bytes for disk in image.disks)
    assert codes(image) == set()
    assert scan(image) == ()
    assert image.facts.size_on_disk == path.stat().st_size


def test_hardware(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    machine = Machine(
        cpus=4,
        memory_mib=8192,
        nics=3,
        cdrom="connected",
        firmware="efi",
        guest="windows9Server64Guest",
        vmware=True,
        extra='<vmw:Config vmw:key="bootOptions.efiSecureBootEnabled" vmw:value="true"/>'
        "<Item><rasd:ResourceSubType>vmware.vtpm</rasd:ResourceSubType></Item>",
    )
    hardware = opened(write_ova(tmp_path / "vm.ova", members([disk], machine))).facts.hardware
    assert hardware is not None
    assert (hardware.where, hardware.cpus, hardware.memory, hardware.nics) == ("vm.ovf", 4, 8 << 30, 3)
    assert (hardware.firmware, hardware.secure_boot, hardware.tpm) == ("efi", True, True)
    assert hardware.guest_os == "windows9Server64Guest"
    assert hardware.virtual_systems == 1
    assert [item.where for item in hardware.cdroms] == ["vm.ovf, CD/DVD drive 1"]


def test_disconnected_cdrom(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], Machine(cdrom="disconnected"))))
    assert image.facts.hardware is not None
    assert image.facts.hardware.cdroms == ()


@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha512"])
def test_digests(digest: str, disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    files = members([disk], VMWARE, digest=digest)
    image = opened(write_ova(tmp_path / "vm.ova", files))
    assert codes(image) == set()
    assert scan(image) == ()


def test_wrong_digest_of_a_disk(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    """Found by the deep scan, which reads everything."""
    (ovf, (name, manifest), (member, data)) = members([disk], VMWARE)
    right = hashlib.sha256(data).hexdigest()
    wrong = manifest.replace(right.encode(), b"0" * 64)
    image = opened(write_ova(tmp_path / "vm.ova", [ovf, (name, wrong), (member, data)]))
    assert codes(image) == set()
    (found,) = scan(image)
    assert found.code is ProblemCode.OVA_DIGEST
    assert found.evidence.where == "vm.mf, line 2"
    assert right in found.evidence.value


def test_wrong_digest_of_the_ovf(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    """Found at once: the OVF is small, and it is what people edit."""
    ((name, ovf), *rest) = members([disk], VMWARE)
    image = opened(write_ova(tmp_path / "vm.ova", [(name, ovf.replace(b">2<", b">3<")), *rest]))
    assert evidence(image, ProblemCode.OVA_DIGEST)[0] == "vm.mf, line 1"
    assert len(image.disks) == 1


def test_manifest_that_is_none(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    (ovf, _, data) = members([disk], VMWARE)
    manifest = b"SHA256(vm.ovf)= 1234\nMD5(x)= 00\nSHA256(ghost.vmdk)= " + b"0" * 64 + b"\n"
    image = opened(write_ova(tmp_path / "vm.ova", [ovf, ("vm.mf", manifest), data]))
    malformed = [p.evidence.where for p in image.facts.problems if p.code is ProblemCode.OVA_MALFORMED]
    assert malformed == ["vm.mf, line 1", "vm.mf, line 2"]
    assert evidence(image, ProblemCode.OVA_MISSING_REFERENCE) == ("vm.mf, line 3", "ghost.vmdk is not there")


def test_manifest_of_another_name(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    (ovf, (_, manifest), data) = members([disk], VMWARE)
    files = [ovf, ("package.mf", manifest.replace(b"= ", b"= 0", 1)[:-1]), data]
    assert codes(opened(write_ova(tmp_path / "vm.ova", files))) == {ProblemCode.OVA_MALFORMED}


def test_percent_encoded_reference(
    disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes
) -> None:
    ((name, ovf), (member, data)) = members([disk], VMWARE, digest="")
    ovf = ovf.replace(member.encode(), b"vm%20disk%231.vmdk")
    image = opened(write_ova(tmp_path / "vm.ova", [(name, ovf), ("vm disk#1.vmdk", data)]))
    assert codes(image) == set()
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_ovf_not_first(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], VMWARE, manifest_first=True)))
    assert codes(image) == {ProblemCode.OVA_NOT_FIRST}
    assert evidence(image, ProblemCode.OVA_NOT_FIRST)[1] == "the first member is vm.mf"
    assert len(image.disks) == 1


@pytest.mark.parametrize(
    "machine", [Machine(systems=2), Machine(collection=True), Machine(systems=3, collection=True)]
)
def test_several_systems(machine: Machine, disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], machine)))
    assert ProblemCode.OVA_SEVERAL_SYSTEMS in codes(image)
    assert image.facts.hardware is not None
    assert image.facts.hardware.virtual_systems == machine.systems


def test_no_system(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], Machine(systems=0, vmware=True))))
    assert evidence(image, ProblemCode.OVA_MALFORMED) == ("vm.ovf", "no VirtualSystem")


def test_chunked(disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes) -> None:
    """AWS takes none, but the chunks are read in place as one."""
    chunked = PackageDisk(disk.href, disk.data, disk.capacity, chunk_size=100_000)
    image = opened(write_ova(tmp_path / "vm.ova", members([chunked], VMWARE)))
    assert codes(image) == {ProblemCode.OVA_CHUNKED, ProblemCode.NOT_FOR_AWS}
    count = -(-len(disk.data) // 100_000)
    assert evidence(image, ProblemCode.OVA_CHUNKED)[1] == f"vm-disk1.vmdk in {count} chunks"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes
    assert scan(image) == ()


def test_chunked_without_saying_so(
    disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes
) -> None:
    chunked = PackageDisk(disk.href, disk.data, disk.capacity, chunk_size=100_000)
    ((name, ovf), *rest) = members([chunked], VMWARE, digest="")
    ovf = ovf.replace(b' ovf:chunkSize="100000"', b"")
    image = opened(write_ova(tmp_path / "vm.ova", [(name, ovf), *rest]))
    assert codes(image) == {ProblemCode.OVA_CHUNKED, ProblemCode.NOT_FOR_AWS}
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


@pytest.mark.parametrize("compression", ["gzip", ""])
def test_gzip_member(compression: str, disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    packed = PackageDisk(disk.href, gzip.compress(disk.data), disk.capacity, compression=compression)
    image = opened(write_ova(tmp_path / "vm.ova", members([packed], VMWARE)))
    assert codes(image) == {ProblemCode.OVA_COMPRESSED}
    assert evidence(image, ProblemCode.OVA_COMPRESSED)[1] == "vm-disk1.vmdk: gzip"
    assert image.disks == []
    assert image.facts.disks[0].readable is False


def test_dot_slash_names(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    files = [(f"./{name}", data) for name, data in members([disk], VMWARE)]
    assert codes(opened(write_ova(tmp_path / "vm.ova", files))) == set()


@pytest.mark.parametrize("style", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_tar_dialects(
    style: int, disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes
) -> None:
    name = "machine-" + "n" * (150 if style != tarfile.USTAR_FORMAT else 60) + ".vmdk"
    files = members([PackageDisk(name, disk.data, disk.capacity)], VMWARE)
    image = opened(write_ova(tmp_path / "vm.ova", files, style))
    assert codes(image) == set()
    assert image.facts.disks[0].name == name
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_flat_vmdk_within_an_ova(tmp_path: Path, opened: Open) -> None:
    """A descriptor's extents are looked for among the members."""
    text = b'# Disk DescriptorFile\ncreateType="monolithicFlat"\nRW 8 FLAT "vm-flat.vmdk" 0\n'
    files = members([PackageDisk("vm.vmdk", text, 4096)], VMWARE)
    image = opened(write_ova(tmp_path / "vm.ova", [*files, ("vm-flat.vmdk", b"flat".ljust(4096, b"."))]))
    assert image.disks[0].read_at(0, 4) == b"flat"


def test_who_made_it(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], Machine())))
    assert codes(image) == {ProblemCode.VMDK_NOT_FROM_VMWARE}


def test_disk_that_starts_empty(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    """It counts as a volume, but there is nothing to read."""
    ((name, ovf), (member, data)) = members([disk], VMWARE, digest="")
    more = (
        b'<Disk ovf:diskId="blank" ovf:capacity="8" ovf:capacityAllocationUnits="byte * 2^30"/></DiskSection>'
    )
    image = opened(
        write_ova(tmp_path / "vm.ova", [(name, ovf.replace(b"</DiskSection>", more)), (member, data)])
    )
    assert codes(image) == set()
    blank = image.facts.disks[1]
    assert (blank.name, blank.subformat, blank.size, blank.readable) == ("blank", "empty", 8 << 30, False)


def test_disk_of_no_file_and_of_a_parent(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    ((name, ovf), (member, data)) = members([disk], VMWARE, digest="")
    ghost = b'<Disk ovf:diskId="ghost" ovf:fileRef="file9" ovf:parentRef="vmdisk1"/></DiskSection>'
    image = opened(
        write_ova(tmp_path / "vm.ova", [(name, ovf.replace(b"</DiskSection>", ghost)), (member, data)])
    )
    assert evidence(image, ProblemCode.OVA_MISSING_REFERENCE) == (
        "vm.ovf, Disk ghost",
        "fileRef file9 is not there",
    )
    assert evidence(image, ProblemCode.PARENT_NEEDED) == ("vm.ovf, Disk ghost", "parentRef vmdisk1")


def test_raw_device_in_the_ovf(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    machine = Machine(
        vmware=True,
        extra="<Item><rasd:ElementName>Hard disk 2</rasd:ElementName><rasd:ResourceType>17</rasd:ResourceType>"
        "<rasd:ResourceSubType>vmware.disk.rdm</rasd:ResourceSubType></Item>",
    )
    image = opened(write_ova(tmp_path / "vm.ova", members([disk], machine)))
    assert evidence(image, ProblemCode.VMDK_RAW_DEVICE)[0] == "vm.ovf, Hard disk 2"


def test_bare_ovf(disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes) -> None:
    path = write_folder(tmp_path / "vm", members([disk], VMWARE))
    image = opened(path)
    assert detect(path) is image.facts.format is ImageFormat.OVA
    assert codes(image) == {ProblemCode.NOT_FOR_AWS}
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes
    assert scan(image) == ()
    assert image.facts.size_on_disk == sum(file.stat().st_size for file in path.parent.iterdir())


def test_bare_ovf_with_chunks(disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes) -> None:
    chunked = PackageDisk(disk.href, disk.data, disk.capacity, chunk_size=300_000)
    image = opened(write_folder(tmp_path / "vm", members([chunked], VMWARE)))
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes
