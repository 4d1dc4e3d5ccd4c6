"""OVAs and OVFs that are broken or hostile: every defect is a finding, nothing outside is read, nothing is allocated for what is claimed."""

from __future__ import annotations

import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.containers import Machine, PackageDisk, members, write_folder, write_ova
from samples.image_checks import codes, evidence

from core.images import Image, ProblemCode, scan
from core.images.ova_tar import MOST_MEMBERS

pytestmark = pytest.mark.needs("qemu-img")
Open = Callable[[Path], Image]


VMWARE = Machine(vmware=True)


def test_missing_reference(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    gone = PackageDisk("vm-disk2.vmdk", disk.data, disk.capacity, absent=True)
    image = opened(write_ova(tmp_path / "vm.ova", members([disk, gone], VMWARE)))
    assert codes(image) == {ProblemCode.OVA_MISSING_REFERENCE}
    assert evidence(image, ProblemCode.OVA_MISSING_REFERENCE) == (
        "vm.ovf, References",
        "vm-disk2.vmdk is not there",
    )
    assert [facts.readable for facts in image.facts.disks] == [True, False]
    assert image.facts.disks[1].size == disk.capacity
    assert [disk.facts.index for disk in image.disks] == [1]


def test_chunk_missing(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    chunked = PackageDisk(disk.href, disk.data, disk.capacity, chunk_size=100_000)
    files = members([chunked], VMWARE, digest="")
    image = opened(write_ova(tmp_path / "vm.ova", [*files[:3], *files[4:]]))
    assert evidence(image, ProblemCode.OVA_MISSING_REFERENCE)[1] == "vm-disk1.vmdk.000000002 is not there"
    assert ProblemCode.TRUNCATED in codes(image)


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\windows\\x.vmdk", "..\\x.vmdk", "sub/../../x"]
)
def test_paths_that_climb_out(name: str, disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    files = members([disk], VMWARE)
    image = opened(write_ova(tmp_path / "vm.ova", [*files, (name, b"root::0:0")]))
    assert codes(image) == {ProblemCode.OVA_MALFORMED}
    where, value = evidence(image, ProblemCode.OVA_MALFORMED)
    assert name in value
    assert where.startswith("vm.ova, byte ")
    assert len(image.disks) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["vm.ova"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "https://example.com/x.vmdk"]
)
def test_references_that_climb_out(name: str, disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    elsewhere = PackageDisk(name, disk.data, disk.capacity, absent=True)
    for path in (
        write_ova(tmp_path / "vm.ova", members([elsewhere], VMWARE)),
        write_folder(tmp_path / "folder", members([elsewhere], VMWARE)),
    ):
        image = opened(path)
        assert ProblemCode.OVA_MALFORMED in codes(image)
        assert image.disks == []


def test_links_and_second_members(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    path = write_ova(tmp_path / "vm.ova", [*members([disk], VMWARE), ("vm-disk1.vmdk", b"other")])
    with tarfile.open(path, "a") as tar:
        link = tarfile.TarInfo("link.vmdk")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    image = opened(path)
    values = [p.evidence.value for p in image.facts.problems]
    assert values == ["vm-disk1.vmdk: a second member of that name", "link.vmdk: not a regular file"]
    assert scan(image) == ()


def test_truncated(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    path = write_ova(tmp_path / "vm.ova", members([disk], VMWARE))
    containers.truncate(path, path.stat().st_size - 40_000)
    image = opened(path)
    assert ProblemCode.TRUNCATED in codes(image)
    (where, _), *_ = [
        (p.evidence.where, p.evidence.value) for p in image.facts.problems if p.code is ProblemCode.TRUNCATED
    ]
    assert where == f"vm.ova, byte {path.stat().st_size}"


def test_damaged_tar_header(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    path = write_ova(tmp_path / "vm.ova", members([disk], VMWARE))
    second = 512 + -(-len(members([disk], VMWARE)[0][1]) // 512) * 512
    containers.flip(path, second + 3)
    image = opened(path)
    assert evidence(image, ProblemCode.OVA_MALFORMED)[0] == f"vm.ova, byte {second}"
    assert ProblemCode.OVA_MISSING_REFERENCE in codes(image)


def test_tar_bomb(tmp_path: Path, opened: Open) -> None:
    path = containers.tar_bomb(tmp_path / "bomb.ova")
    start = time.process_time()
    image = opened(path)
    assert time.process_time() - start < 2
    assert f"more than {MOST_MEMBERS} members" in [p.evidence.value for p in image.facts.problems]
    assert image.disks == []


@pytest.mark.parametrize(
    "ovf",
    [
        b"<Envelope",
        b"<?xml version='1.0'?><NotAnEnvelope/>",
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Envelope>&b;</Envelope>',
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Envelope>&a;</Envelope>',
        b"<Envelope>" + b"<a>" * 100_000,
        b"<?xml version='1.0' encoding='no-such'?><Envelope/>",
        b"<Envelope>" + b" " * (3 << 20) + b"</Envelope>",
        b"\xff\xfe\x00",
        b"",
    ],
)
def test_hostile_ovf(
    ovf: bytes, disk: PackageDisk, tmp_path: Path, opened: Open, source_bytes: bytes
) -> None:
    """The descriptor is refused; the disk beside it is read all the same."""
    image = opened(write_ova(tmp_path / "vm.ova", [("vm.ovf", ovf), (disk.href, disk.data)]))
    assert ProblemCode.OVA_MALFORMED in codes(image)
    assert image.facts.hardware is None
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_deeply_nested_ovf(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    ovf = b"<Envelope>" + b"<a>" * 200_000 + b"</a>" * 200_000 + b"</Envelope>"
    image = opened(write_ova(tmp_path / "vm.ova", [("vm.ovf", ovf), (disk.href, disk.data)]))
    assert ProblemCode.OVA_MALFORMED in codes(image)


def test_ova_without_an_ovf(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    image = opened(write_ova(tmp_path / "vm.ova", [(disk.href, disk.data)]))
    assert evidence(image, ProblemCode.OVA_MALFORMED) == ("vm.ova", "no OVF descriptor")
    assert len(image.disks) == 1


def test_member_that_is_no_disk(disk: PackageDisk, tmp_path: Path, opened: Open) -> None:
    text = PackageDisk(disk.href, b"sorry, the export failed\n" * 100, disk.capacity)
    image = opened(write_ova(tmp_path / "vm.ova", members([text], VMWARE)))
    assert evidence(image, ProblemCode.HEADER_DAMAGED) == ("vm-disk1.vmdk, byte 0", "not a disk image")
    assert image.disks == []


def test_broken_grain_in_a_member(
    disk: PackageDisk, copy: Callable[[str], Path], tmp_path: Path, opened: Open
) -> None:
    broken = containers.vmdk_break_grain(copy("vmdk-stream"))
    _, place, number = containers.vmdk_first_grain(broken)
    packed = PackageDisk(disk.href, broken.read_bytes(), disk.capacity)
    (found,) = scan(opened(write_ova(tmp_path / "vm.ova", members([packed], VMWARE))))
    assert found.code is ProblemCode.BLOCK_UNREADABLE
    assert found.evidence.where == f"vm-disk1.vmdk, grain {number}, byte {place + 12}"
