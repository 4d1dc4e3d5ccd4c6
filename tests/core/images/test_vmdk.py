from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers
from samples.image_checks import check_extents, codes, evidence

from core.errors import DamagedImage
from core.images import Image, ProblemCode, scan

pytestmark = pytest.mark.needs("qemu-img")
Copy = Callable[[str], Path]
Open = Callable[[Path], Image]
QEMU = {ProblemCode.VMDK_NOT_FROM_VMWARE}
REPACK = {ProblemCode.VMDK_NOT_STREAM_OPTIMIZED, ProblemCode.NOT_FOR_AWS}


def descriptor(*extents: str, kind: str = "monolithicFlat", more: str = "") -> str:
    lines = "\n".join(extents)
    return (
        f'# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType="{kind}"\n{more}{lines}\n'
    )


def test_broken_grain(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    """Opening does not inflate; reading and the deep scan find it, and the rest is still read."""
    path = containers.vmdk_break_grain(copy("vmdk-stream"))
    _, place, number = containers.vmdk_first_grain(path)
    image = opened(path)
    assert codes(image) == QEMU
    (disk,) = image.disks
    with pytest.raises(DamagedImage) as caught:
        disk.read_at(number * 65536 + 100, 10)
    assert caught.value.code == "image.block-unreadable"
    assert caught.value.facts["offset"] == number * 65536
    (found,) = scan(image)
    assert found.code is ProblemCode.BLOCK_UNREADABLE
    assert found.evidence.where == f"{path.name}, grain {number}, byte {place + 12}"
    after = (number + 1) * 65536
    assert disk.read_at(after, len(source_bytes)) == source_bytes[after:]


def test_grain_of_another_place(copy: Copy, opened: Open) -> None:
    """The sector that a compressed grain names must be its own."""
    path = copy("vmdk-stream")
    _, place, number = containers.vmdk_first_grain(path)
    containers.patch(path, place, struct.pack("<Q", 77))
    (found,) = scan(opened(path))
    assert found.code is ProblemCode.BLOCK_UNREADABLE
    assert found.evidence.where == f"{path.name}, grain {number}, byte {place}"
    assert "sector 77" in found.evidence.value


def test_grain_that_inflates_to_too_much(copy: Copy, opened: Open) -> None:
    import zlib

    path = copy("vmdk-stream")
    _, place, _ = containers.vmdk_first_grain(path)
    bomb = zlib.compress(bytes(8 << 20), 9)
    containers.patch(path, place + 8, struct.pack("<I", len(bomb)) + bomb)
    assert "more than 65536 bytes" in scan(opened(path))[0].evidence.value


def test_grain_that_inflates_to_too_little(copy: Copy, opened: Open) -> None:
    import zlib

    path = copy("vmdk-stream")
    _, place, _ = containers.vmdk_first_grain(path)
    short = zlib.compress(bytes(512))
    containers.patch(path, place + 8, struct.pack("<I", len(short)) + short)
    (found,) = scan(opened(path))
    assert "512 bytes instead of 65536" in found.evidence.value


def as_stream_with_footer(path: Path) -> Path:
    """What VMware writes: the header leaves the grain directory's place to the footer at the end."""
    header = containers.peek(path, 0, 512)
    with path.open("ab") as file:
        size = file.tell()
        if struct.unpack_from("<Q", header, 56)[0] != 0xFFFFFFFFFFFFFFFF:
            end = containers.peek(path, -512, 512)
            file.truncate(size - (0 if any(end) else 512))
            file.seek(0, 2)
            file.write(struct.pack("<QII", 1, 0, 3).ljust(512, b"\0") + header + bytes(512))
            containers.patch(path, 56, b"\xff" * 8)
    return path


def test_footer(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = as_stream_with_footer(copy("vmdk-stream"))
    image = opened(path)
    assert codes(image) == QEMU
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


@pytest.mark.parametrize("cut", [1, 512, 1024, 100_000])
def test_stream_without_its_footer(cut: int, copy: Copy, opened: Open) -> None:
    path = containers.truncate(as_stream_with_footer(copy("vmdk-stream")), -cut)
    image = opened(path)
    assert codes(image) == QEMU | {ProblemCode.TRUNCATED}
    assert evidence(image, ProblemCode.TRUNCATED)[0] == f"{path.name}, byte {path.stat().st_size}"
    assert image.disks == []
    assert image.facts.disks[0].size > 0


def test_footer_that_contradicts_the_header(copy: Copy, opened: Open) -> None:
    path = as_stream_with_footer(copy("vmdk-stream"))
    containers.patch(path, -1024 + 12, struct.pack("<Q", 8))
    image = opened(path)
    assert codes(image) == QEMU | {ProblemCode.HEADER_DAMAGED}
    assert image.disks == []


@pytest.mark.parametrize("kind", ["vmdk-stream", "vmdk-sparse"])
def test_truncated(kind: str, copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = copy(kind)
    containers.truncate(path, path.stat().st_size * 3 // 4)
    image = opened(path)
    assert ProblemCode.TRUNCATED in codes(image) | {problem.code for problem in scan(image)}
    if image.disks:
        (disk,) = image.disks
        with pytest.raises(DamagedImage) as caught:
            disk.read_at(0, disk.size)
        assert caught.value.code == "image.truncated"
        lost = caught.value.facts["offset"]
        assert isinstance(lost, int)
        assert disk.read_at(0, lost) == source_bytes[:lost]


def test_last_grain_cut(copy: Copy, opened: Open) -> None:
    """The table's entries are all within the file, but the last grain is not whole."""
    path = copy("vmdk-stream")
    header = containers.peek(path, 0, 512)
    assert struct.unpack_from("<Q", header, 56)[0] != 0xFFFFFFFFFFFFFFFF
    end = path.stat().st_size
    while not any(containers.peek(path, end - 512, 512)):
        end -= 512
    image = opened(containers.truncate(path, end - 700))
    assert ProblemCode.TRUNCATED in codes(image)


def test_table_entry_points_outside(copy: Copy, opened: Open) -> None:
    path = copy("vmdk-sparse")
    entry, _, number = containers.vmdk_first_grain(path)
    containers.patch(path, entry, struct.pack("<I", 0x7FFFFFFF))
    image = opened(path)
    assert ProblemCode.TABLE_OUTSIDE in codes(image)
    assert evidence(image, ProblemCode.TABLE_OUTSIDE)[0] == (
        f"{path.name}, grain table entry {number}, byte {entry}"
    )
    with pytest.raises(DamagedImage):
        image.disks[0].read_at(number * 65536, 1)


def test_redundant_directory(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    """Where the grain directory is gone, its copy serves, and the finding says what is wrong."""
    path = copy("vmdk-sparse")
    containers.patch(path, 56, struct.pack("<Q", 1 << 50))
    image = opened(path)
    assert codes(image) == QEMU | REPACK | {ProblemCode.TABLE_OUTSIDE}
    assert evidence(image, ProblemCode.TABLE_OUTSIDE)[0] == f"{path.name}, byte 56"
    assert image.disks[0].read_at(0, len(source_bytes)) == source_bytes


def test_by_vmware(copy: Copy, opened: Open) -> None:
    assert codes(opened(containers.vmdk_by_vmware(copy("vmdk-stream")))) == set()


def test_stream_without_compression(copy: Copy, opened: Open) -> None:
    path = containers.patch(copy("vmdk-stream"), 77, b"\0\0")
    image = opened(path)
    assert codes(image) == QEMU | {ProblemCode.VMDK_NO_COMPRESSION, ProblemCode.NOT_FOR_AWS}
    assert evidence(image, ProblemCode.VMDK_NO_COMPRESSION)[0] == f"{path.name}, byte 77"
    assert image.disks == []


def test_header_says_sparse_though_the_descriptor_says_stream(copy: Copy, opened: Open) -> None:
    path = copy("vmdk-sparse")
    text = containers.peek(path, 512, 10240).replace(b'monolithicSparse"', b'streamOptimized" ')
    containers.patch(path, 512, text)
    assert ProblemCode.VMDK_NO_COMPRESSION in codes(opened(path))


def test_delta(copy: Copy, opened: Open) -> None:
    path = copy("vmdk-sparse")
    text = containers.peek(path, 512, 10240).replace(b"parentCID=ffffffff", b"parentCID=12345678")
    image = opened(containers.patch(path, 512, text))
    assert evidence(image, ProblemCode.PARENT_NEEDED)[1] == "parentCID 12345678"
    assert image.disks == []


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (4, struct.pack("<I", 9), ProblemCode.UNSUPPORTED_FEATURE),  # version
        (12, struct.pack("<Q", 0), ProblemCode.HEADER_DAMAGED),  # capacity
        (12, struct.pack("<Q", 0xD1D1D1D1D1D1D1D1), ProblemCode.HEADER_DAMAGED),
        (12, struct.pack("<Q", 1 << 36), ProblemCode.TRUNCATED),  # its directory would not fit into the file
        (20, struct.pack("<Q", 3), ProblemCode.HEADER_DAMAGED),  # grain size
        (20, struct.pack("<Q", 0), ProblemCode.HEADER_DAMAGED),
        (20, struct.pack("<Q", 1 << 40), ProblemCode.HEADER_DAMAGED),
        (44, struct.pack("<I", 0), ProblemCode.HEADER_DAMAGED),  # entries a table
        (48, bytes(16), ProblemCode.HEADER_DAMAGED),  # both directories
        (48, struct.pack("<QQ", 1 << 50, 1 << 50), ProblemCode.TABLE_OUTSIDE),
    ],
)
def test_hostile_headers(offset: int, value: bytes, code: ProblemCode, copy: Copy, opened: Open) -> None:
    image = opened(containers.patch(copy("vmdk-sparse"), offset, value))
    assert codes(image) == QEMU | REPACK | {code}
    assert image.disks == []


def test_directory_of_one_table(tmp_path: Path, opened: Open) -> None:
    """Entries that all point to one table would make a small file endless work."""
    count = 4096
    header = struct.pack(
        "<4sIIQQQQIQQQB4sH", b"KDMV", 1, 3, count * 65536, 128, 0, 0, 512, 0, 1, 8, 0, b"\n \r\n", 0
    )
    path = tmp_path / "loop.vmdk"
    path.write_bytes(header.ljust(512, b"\0") + struct.pack("<I", 1) * count)
    image = opened(path)
    assert ProblemCode.HEADER_DAMAGED in codes(image)
    assert image.disks == []


# --- descriptors ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../secret.vmdk", "sub/disk.vmdk", "C:\\disk.vmdk", "..", "a\\b", ""]
)
def test_extents_elsewhere_are_refused(name: str, tmp_path: Path, opened: Open) -> None:
    folder = tmp_path / "vm"
    (folder / "sub").mkdir(parents=True)
    for file in (tmp_path / "secret.vmdk", folder / "sub" / "disk.vmdk", folder / "a\\b"):
        file.write_bytes(b"secret".ljust(8 * 512))
    path = folder / "disk.vmdk"
    path.write_text(descriptor(f'RW 8 FLAT "{name}" 0'))
    image = opened(path)
    assert ProblemCode.VMDK_EXTENT_REFUSED in codes(image)
    assert evidence(image, ProblemCode.VMDK_EXTENT_REFUSED)[0] == f"{path.name}, line 6"
    assert image.disks == []


def test_extent_through_a_link_is_refused(tmp_path: Path, opened: Open) -> None:
    folder = tmp_path / "vm"
    folder.mkdir()
    (tmp_path / "secret").write_bytes(bytes(4096))
    (folder / "flat.vmdk").symlink_to("../secret")
    (folder / "disk.vmdk").write_text(descriptor('RW 8 FLAT "flat.vmdk" 0'))
    image = opened(folder / "disk.vmdk")
    assert ProblemCode.VMDK_EXTENT_REFUSED in codes(image)
    assert image.disks == []


def test_extent_missing(copy: Copy, opened: Open) -> None:
    path = copy("vmdk-flat")
    flat = path.with_name(path.stem + "-flat.vmdk")
    flat.unlink()
    image = opened(path)
    assert evidence(image, ProblemCode.VMDK_EXTENT_MISSING)[1] == f"{flat.name} is not there"
    assert image.disks == []


def test_flat_extent_cut(copy: Copy, opened: Open, source_bytes: bytes) -> None:
    path = copy("vmdk-flat")
    flat = containers.truncate(path.with_name(path.stem + "-flat.vmdk"), 5 << 20)
    image = opened(path)
    assert evidence(image, ProblemCode.TRUNCATED)[0] == f"{flat.name}, byte {5 << 20}"
    (disk,) = image.disks
    assert disk.read_at(0, 5 << 20) == source_bytes[: 5 << 20]
    with pytest.raises(DamagedImage) as caught:
        disk.read_at(0, disk.size)
    assert caught.value.facts["offset"] == 5 << 20


def test_extents_of_several_kinds(tmp_path: Path, opened: Open) -> None:
    (tmp_path / "a.bin").write_bytes(b"skipped!".ljust(1024) + b"A" * 1024)
    (tmp_path / "b.bin").write_bytes(b"B" * 512)
    (tmp_path / "disk.vmdk").write_text(
        descriptor('RW 2 FLAT "a.bin" 2', "RW 3 ZERO", 'RDONLY 1 VMFS "b.bin"', kind="vmfs")
    )
    image = opened(tmp_path / "disk.vmdk")
    (disk,) = image.disks
    content = b"A" * 1024 + bytes(1536) + b"B" * 512
    assert disk.read_at(0, 9999) == content
    assert disk.read_at(1000, 2000) == content[1000:3000]
    assert check_extents(disk, content) == image.facts.disks[0].stored == 1536


@pytest.mark.parametrize("kind", ["vmfsRawDeviceMap", "vmfsPassthroughRawDeviceMap", "fullDevice"])
def test_raw_device_mapping(kind: str, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "rdm.vmdk"
    path.write_text(descriptor('RW 20971520 VMFSRDM "rdm-rdm.vmdk"', kind=kind))
    image = opened(path)
    assert codes(image) == QEMU | {ProblemCode.VMDK_RAW_DEVICE}
    assert evidence(image, ProblemCode.VMDK_RAW_DEVICE) == ("rdm.vmdk, line 6", "rdm-rdm.vmdk")
    assert image.disks == []


def test_sesparse(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "se.vmdk"
    path.write_text(descriptor('RW 2048 SESPARSE "se-sesparse.vmdk"', kind="seSparse"))
    extent = tmp_path / "se-sesparse.vmdk"
    extent.write_bytes(struct.pack("<QQQQ", 0xCAFEBABE, 0x200000001, 2048, 8).ljust(4096, b"\0"))
    for file in (path, extent):
        image = opened(file)
        assert ProblemCode.VMDK_SESPARSE in codes(image)
        assert image.disks == []


def test_hostile_descriptors(tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "many.vmdk"
    path.write_text(descriptor(*(f'RW 1 FLAT "x{n}" 0' for n in range(20_000))))
    assert ProblemCode.HEADER_DAMAGED in codes(opened(path))
    path.write_text(descriptor('RW 9999999999999999999 FLAT "x" 0'))
    assert ProblemCode.HEADER_DAMAGED in codes(opened(path))
    path.write_text(descriptor() + "x" * (2 << 20))
    assert ProblemCode.HEADER_DAMAGED in codes(opened(path))
    path.write_text(descriptor('RW 8 FLAT "many.vmdk" 0'))
    image = opened(path)  # its own descriptor as its data: odd, but within the file
    assert ProblemCode.TRUNCATED in codes(image)


def test_many_files(tmp_path: Path, opened: Open) -> None:
    """More extents than are kept open at once."""
    for number in range(100):
        (tmp_path / f"part{number}").write_bytes(bytes([number]) * 512)
    path = tmp_path / "disk.vmdk"
    path.write_text(descriptor(*(f'RW 1 FLAT "part{n}" 0' for n in range(100))))
    (disk,) = opened(path).disks
    assert disk.read_at(0, 51_200) == b"".join(bytes([n]) * 512 for n in range(100))


def test_cowd_extent(tmp_path: Path, opened: Open) -> None:
    """ESX Server's own sparse extents: grain tables of 4096 entries, grains of one sector."""
    table = [0] * 4096
    table[5] = 40
    (tmp_path / "vm-sparse.vmdk").write_bytes(
        struct.pack("<4sIIIIIII", b"COWD", 1, 3, 64, 1, 4, 1, 41).ljust(2048, b"\0")
        + struct.pack("<I", 5).ljust(512, b"\0")
        + struct.pack("<4096I", *table)
        + bytes(40 * 512 - 2048 - 512 - 16384)
        + b"cowd data".ljust(512, b"!")
    )
    path = tmp_path / "vm.vmdk"
    path.write_text(descriptor('RW 64 VMFSSPARSE "vm-sparse.vmdk"', kind="vmfsSparse"))
    (disk,) = opened(path).disks
    assert disk.read_at(0, 64 * 512) == bytes(5 * 512) + b"cowd data".ljust(512, b"!") + bytes(58 * 512)
