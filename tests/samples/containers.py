"""A raw disk in every container, made by qemu-img and by hand, and the ways in which containers break."""

from __future__ import annotations

import hashlib
import io
import random
import struct
import subprocess
import tarfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

SECTOR = 512
MIB = 1 << 20


@dataclass(frozen=True)
class Kind:
    """How a container is made of a raw image: qemu-img's format and options, and the file's extension."""

    suffix: str
    format: str
    options: str = ""
    compressed: bool = False


# -O vpc without force_size=on rounds the size up to whole cylinders.
KINDS: dict[str, Kind] = {
    "vhd-fixed": Kind(".vhd", "vpc", "subformat=fixed,force_size=on"),
    "vhd-dynamic": Kind(".vhd", "vpc", "subformat=dynamic,force_size=on"),
    "vhdx-dynamic": Kind(".vhdx", "vhdx", "subformat=dynamic,block_size=1M"),
    "vhdx-fixed": Kind(".vhdx", "vhdx", "subformat=fixed,block_size=1M"),
    "vmdk-stream": Kind(".vmdk", "vmdk", "subformat=streamOptimized"),
    "vmdk-sparse": Kind(".vmdk", "vmdk", "subformat=monolithicSparse"),
    "vmdk-flat": Kind(".vmdk", "vmdk", "subformat=monolithicFlat"),
    "vmdk-split-sparse": Kind(".vmdk", "vmdk", "subformat=twoGbMaxExtentSparse"),
    "vmdk-split-flat": Kind(".vmdk", "vmdk", "subformat=twoGbMaxExtentFlat"),
    "qcow2": Kind(".qcow2", "qcow2"),
    "qcow2-v2": Kind(".qcow2", "qcow2", "compat=0.10"),
    "qcow2-zlib": Kind(".qcow2", "qcow2", "compression_type=zlib", compressed=True),
    "qcow2-zstd": Kind(".qcow2", "qcow2", "compression_type=zstd", compressed=True),
    "qcow2-small-clusters": Kind(".qcow2", "qcow2", "cluster_size=4k"),
    "vdi-dynamic": Kind(".vdi", "vdi"),
    "vdi-fixed": Kind(".vdi", "vdi", "static=on"),
}
AWS_TAKES = ("vhd-fixed", "vhd-dynamic", "vhdx-dynamic", "vhdx-fixed", "vmdk-stream")


def convert(raw: Path, folder: Path, kind: str, name: str = "disk") -> Path:
    """Convert a raw image into a container of one of :data:`KINDS`; returns the file (a descriptor, for split ones)."""
    made = KINDS[kind]
    target = folder / f"{name}-{kind}{made.suffix}"
    command = ["qemu-img", "convert", "-f", "raw", "-O", made.format]
    command += ["-c"] if made.compressed else []
    command += ["-o", made.options] if made.options else []
    subprocess.run([*command, str(raw), str(target)], check=True, capture_output=True)
    return target


def every_container(raw: Path, folder: Path, kinds: Iterable[str] = KINDS) -> dict[str, Path]:
    return {kind: convert(raw, folder, kind) for kind in kinds}


def raw_disk(path: Path, size: int = 9 * MIB + 3 * SECTOR, seed: int = 1) -> Path:
    """A disk with an MBR, a partition, random data, text that compresses, and much nothing; its end is not round."""
    dice = random.Random(seed)
    entry = struct.pack("<B3sB3sII", 0x80, b"\0\2\0", 0x83, b"\xff\xff\xff", 2048, size // SECTOR - 2048)
    with path.open("wb") as file:
        file.truncate(size)
        file.write(bytes(446) + entry + bytes(48) + b"\x55\xaa")
        for _ in range(24):
            file.seek(dice.randrange(1, size // 4096) * 4096)
            length = dice.choice([512, 4096, 65536, 150_000])
            block = dice.randbytes(length) if dice.random() < 0.5 else b"Debian GNU/Linux " * (length // 16)
            file.write(block[: size - file.tell()])
        file.seek(size - SECTOR)
        file.write(b"the last sector ".ljust(SECTOR, b"."))
    return path


# --- breaking files -------------------------------------------------------------------------------------------------


def patch(path: Path, offset: int, data: bytes) -> Path:
    """Overwrite bytes in place; a negative offset counts from the end."""
    with path.open("r+b") as file:
        file.seek(offset, 2 if offset < 0 else 0)
        file.write(data)
    return path


def peek(path: Path, offset: int, size: int) -> bytes:
    with path.open("rb") as file:
        file.seek(offset, 2 if offset < 0 else 0)
        return file.read(size)


def flip(path: Path, offset: int, mask: int = 0x01) -> Path:
    """Flip bits of one byte."""
    return patch(path, offset, bytes([peek(path, offset, 1)[0] ^ mask]))


def truncate(path: Path, size: int) -> Path:
    """Cut the file to ``size`` bytes, or by ``-size`` bytes."""
    with path.open("r+b") as file:
        file.truncate(size if size >= 0 else path.stat().st_size + size)
    return path


def vhd_sum(data: bytearray, at: int) -> None:
    """Write the checksum of a VHD footer or dynamic header at ``at``."""
    data[at : at + 4] = bytes(4)
    struct.pack_into(">I", data, at, ~sum(data) & 0xFFFFFFFF)


def vhd_as_differencing(path: Path, parent: str = "base.vhd") -> Path:
    """Turn a dynamic VHD into a differencing one with a parent's name and a locator; checksums stay right."""
    footer = bytearray(peek(path, 0, 512))
    struct.pack_into(">I", footer, 60, 4)
    vhd_sum(footer, 64)
    patch(path, 0, bytes(footer))
    patch(path, -512, bytes(footer))
    header = bytearray(peek(path, 512, 1024))
    name = parent.encode("utf-16-be")
    header[64 : 64 + len(name)] = name
    locator = (".\\" + parent).encode("utf-16-le")
    place = path.stat().st_size - 512
    struct.pack_into(">4sIIIQ", header, 576, b"W2ru", 512, len(locator), 0, place)
    vhd_sum(header, 36)
    patch(path, 512, bytes(header))
    with path.open("r+b") as file:
        file.seek(place)
        file.write(locator.ljust(512, b"\0") + bytes(footer))
    return path


def vhd_point_outside(path: Path, entry: int = 0) -> Path:
    """Make a BAT entry of a dynamic VHD point far past the end of the file."""
    (table,) = struct.unpack(">Q", peek(path, 512 + 16, 8))
    return patch(path, table + 4 * entry, struct.pack(">I", 0x7FFFFFF0))


VHDX_HEADERS = (64 << 10, 128 << 10)
VHDX_REGION_TABLES = (192 << 10, 256 << 10)


def vhdx_seal(path: Path, offset: int, size: int) -> Path:
    """Write the CRC-32C of a VHDX structure after a change."""
    from core.images.crc32c import pure_crc32c

    data = bytearray(peek(path, offset, size))
    data[4:8] = bytes(4)
    return patch(path, offset + 4, struct.pack("<I", pure_crc32c(bytes(data))))


def vhdx_dirty_log(path: Path, guid: bytes = b"L" * 16) -> Path:
    """Give both headers a log that was not replayed."""
    for offset in VHDX_HEADERS:
        patch(path, offset + 48, guid)
        vhdx_seal(path, offset, 4096)
    return path


def vhdx_regions(path: Path) -> dict[str, int]:
    """Byte offsets of the block allocation table and of the metadata."""
    table = peek(path, VHDX_REGION_TABLES[0], 16 + 64)
    kinds = {b"\x66\x77\xc2\x2d": "bat", b"\x06\xa2\x7c\x8b": "metadata"}
    return {
        kinds[table[16 + 32 * n : 20 + 32 * n]]: struct.unpack_from("<Q", table, 32 + 32 * n)[0]
        for n in range(2)
    }


def vhdx_as_differencing(path: Path, parent: str = "base.vhdx") -> Path:
    """Set the HasParent bit and add a parent locator item to the metadata."""
    place = vhdx_regions(path)["metadata"]
    (count,) = struct.unpack("<H", peek(path, place + 10, 2))
    for number in range(count):
        entry = peek(path, place + 32 + 32 * number, 32)
        if entry[:4] == b"\x37\x67\xa1\xca":  # file parameters
            (offset,) = struct.unpack_from("<I", entry, 16)
            flip(path, place + offset + 4, 0x02)
    key, value = "relative_path".encode("utf-16-le"), (".\\" + parent).encode("utf-16-le")
    kind = bytes.fromhex("b7ef4ab09ed1814ab78925b8e9445913")
    locator = kind + struct.pack("<HHIIHH", 0, 1, 32, 32 + len(key), len(key), len(value)) + key + value
    item = bytes.fromhex("2d5fd3a80bb34d45abf7d3d84834ab0c")
    at = 128 << 10
    patch(path, place + at, locator)
    patch(path, place + 32 + 32 * count, item + struct.pack("<IIII", at, len(locator), 4, 0))
    return patch(path, place + 10, struct.pack("<H", count + 1))


def vmdk_first_grain(path: Path) -> tuple[int, int, int]:
    """(byte of its table entry, byte of its marker or data, number of the grain) of the first stored grain."""
    header = peek(path, 0, 512)
    (directory,) = struct.unpack_from("<Q", header, 56)
    if directory == 0xFFFFFFFFFFFFFFFF:
        (directory,) = struct.unpack_from("<Q", peek(path, -1024, 512), 56)
    (table,) = struct.unpack("<I", peek(path, directory * SECTOR, 4))
    entries = struct.unpack("<512I", peek(path, table * SECTOR, 2048))
    number = next(n for n, entry in enumerate(entries) if entry > 1)
    return table * SECTOR + 4 * number, entries[number] * SECTOR, number


def vmdk_break_grain(path: Path) -> Path:
    """Damage the compressed bytes of the first grain of a stream-optimised VMDK."""
    _, grain, _ = vmdk_first_grain(path)
    (size,) = struct.unpack("<I", peek(path, grain + 8, 4))
    return patch(path, grain + 12 + size // 2, b"\xff\x00\xff\x00\xff\x00")


def vmdk_by_vmware(path: Path) -> Path:
    """Give the descriptor in a sparse VMDK the keys that VMware's own export leaves."""
    (place, size) = struct.unpack("<QQ", peek(path, 28, 16))
    text = peek(path, place * SECTOR, size * SECTOR).rstrip(b"\0")
    text += b'ddb.longContentID = "8f15b3d0009d9a3f456ff7b28d324d2a"\n'
    return patch(path, place * SECTOR, text)


# --- packages -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Machine:
    """What an OVF declares besides its disks."""

    cpus: int = 2
    memory_mib: int = 2048
    nics: int = 1
    cdrom: str = ""  # "" none, "connected", "disconnected"
    firmware: str = ""
    guest: str = "debian12_64Guest"
    systems: int = 1
    collection: bool = False
    vmware: bool = False
    extra: str = ""  # XML at the end of the hardware section


@dataclass(frozen=True)
class PackageDisk:
    """A disk of a package: its member and what the OVF says of it."""

    href: str
    data: bytes
    capacity: int
    chunk_size: int | None = None
    compression: str = ""
    absent: bool = False  # named, but not packed


_NAMESPACES = (
    'xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" '
    'xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" '
    'xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData"'
)
_VMWARE = ' xmlns:vmw="http://www.vmware.com/schema/ovf"'
_STREAM = "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"


def _item(kind: int, name: str, *fields: str) -> str:
    inner = "".join(fields)
    return (
        f"<Item><rasd:ElementName>{name}</rasd:ElementName><rasd:InstanceID>{name}</rasd:InstanceID>"
        f"<rasd:ResourceType>{kind}</rasd:ResourceType>{inner}</Item>"
    )


def _rasd(name: str, value: object) -> str:
    return f"<rasd:{name}>{value}</rasd:{name}>"


def _hardware(machine: Machine, disks: int) -> str:
    items = [
        _item(3, "cpu", _rasd("VirtualQuantity", machine.cpus)),
        _item(
            4, "memory", _rasd("AllocationUnits", "byte * 2^20"), _rasd("VirtualQuantity", machine.memory_mib)
        ),
        *(_item(10, f"nic {n}", _rasd("AutomaticAllocation", "true")) for n in range(machine.nics)),
        *(_item(17, f"disk {n}", _rasd("HostResource", f"ovf:/disk/vmdisk{n + 1}")) for n in range(disks)),
    ]
    if machine.cdrom:
        connected = "true" if machine.cdrom == "connected" else "false"
        items.append(_item(15, "CD/DVD drive 1", _rasd("AutomaticAllocation", connected)))
    if machine.firmware:
        items.append(f'<vmw:Config ovf:required="false" vmw:key="firmware" vmw:value="{machine.firmware}"/>')
    return "".join(items) + machine.extra


def ovf_text(disks: Sequence[PackageDisk], machine: Machine = Machine()) -> str:
    """The OVF of a virtual machine."""
    files = []
    for number, disk in enumerate(disks, 1):
        more = f' ovf:chunkSize="{disk.chunk_size}"' if disk.chunk_size else ""
        more += f' ovf:compression="{disk.compression}"' if disk.compression else ""
        files.append(
            f'<File ovf:id="file{number}" ovf:href="{disk.href}" ovf:size="{len(disk.data)}"{more}/>'
        )
    named = [
        f'<Disk ovf:diskId="vmdisk{n}" ovf:fileRef="file{n}" ovf:capacity="{disk.capacity}" '
        f'ovf:capacityAllocationUnits="byte" ovf:format="{_STREAM}"/>'
        for n, disk in enumerate(disks, 1)
    ]
    system = (
        '<VirtualSystem ovf:id="vm{n}"><Info/><OperatingSystemSection ovf:id="96" vmw:osType="'
        + machine.guest
        + '"><Info/></OperatingSystemSection><VirtualHardwareSection><Info/>'
        + _hardware(machine, len(disks))
        + "</VirtualHardwareSection></VirtualSystem>"
    )
    systems = "".join(system.replace("{n}", str(n)) for n in range(machine.systems))
    if machine.collection:
        systems = f'<VirtualSystemCollection ovf:id="all"><Info/>{systems}</VirtualSystemCollection>'
    vmware = _VMWARE if machine.vmware else ' xmlns:vmw="urn:somebody-else"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Envelope {_NAMESPACES}{vmware}>'
        f"<References>{''.join(files)}</References><DiskSection><Info/>{''.join(named)}</DiskSection>{systems}</Envelope>\n"
    )


Members = list[tuple[str, bytes]]


def members(
    disks: Sequence[PackageDisk],
    machine: Machine = Machine(),
    *,
    name: str = "vm",
    digest: str = "sha256",
    manifest_first: bool = False,
) -> Members:
    """The files of a package in their order: OVF, manifest (unless ``digest`` is ""), disks or their chunks."""
    ovf = ovf_text(disks, machine).encode()
    packed: Members = []
    for disk in disks:
        if disk.absent:
            continue
        if disk.chunk_size:
            for number, start in enumerate(range(0, len(disk.data), disk.chunk_size)):
                packed.append((f"{disk.href}.{number:09d}", disk.data[start : start + disk.chunk_size]))
        else:
            packed.append((disk.href, disk.data))
    files: Members = [(f"{name}.ovf", ovf)]
    if digest:
        lines = [
            f"{digest.upper()}({file})= {hashlib.new(digest, data).hexdigest()}\n"
            for file, data in [*files, *packed]
        ]
        manifest = (f"{name}.mf", "".join(lines).encode())
        files = [manifest, *files] if manifest_first else [*files, manifest]
    return files + packed


def write_ova(path: Path, files: Members, style: int = tarfile.USTAR_FORMAT) -> Path:
    """Pack files into an OVA."""
    with tarfile.open(path, "w", format=style) as tar:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


def write_folder(folder: Path, files: Members) -> Path:
    """Put the files of a package beside each other; returns the OVF."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files:
        (folder / name).write_bytes(data)
    return next(folder / name for name, _ in files if name.endswith(".ovf"))


def ova(path: Path, images: Sequence[Path], capacities: Sequence[int], machine: Machine = Machine()) -> Path:
    """An OVA of disk images that exist as files; ``capacities`` are their virtual sizes in bytes."""
    disks = [
        PackageDisk(image.name, image.read_bytes(), capacity)
        for image, capacity in zip(images, capacities, strict=True)
    ]
    return write_ova(path, members(disks, machine))


def tar_bomb(path: Path, count: int = 200_000) -> Path:
    """An OVA with an OVF and ``count`` empty members: a hundred megabytes of headers."""
    info = tarfile.TarInfo("vm.ovf")
    ovf = ovf_text([]).encode()
    info.size = len(ovf)
    with path.open("wb") as file:
        file.write(info.tobuf() + ovf.ljust(-(-len(ovf) // SECTOR) * SECTOR, b"\0"))
        names = [tarfile.TarInfo(f"member{number}").tobuf(tarfile.USTAR_FORMAT) for number in range(1000)]
        for number in range(count):
            file.write(names[number % 1000])
        file.write(bytes(2 * SECTOR))
    return path
