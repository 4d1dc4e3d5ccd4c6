"""The OVF descriptor: which files hold which disks, and the machine that they belong to.

Source: DMTF DSP0243, Open Virtualization Format 1.1 and 2.1, https://www.dmtf.org/standards/ovf; resource types from CIM_ResourceAllocationSettingData
(DMTF DSP8023). Names are compared without their namespace: exporters disagree about versions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError

import defusedxml
import defusedxml.ElementTree as SafeTree

from core.evidence import Evidence
from core.images.model import MAX_DISK_SIZE, Hardware

LARGEST_OVF = 2 << 20
MOST_DISKS = 256
_MOST_FILES = 2048
_CPU, _MEMORY, _NIC, _CDROM, _DVD = "3", "4", "10", "15", "16"
_POWER = re.compile(r"byte\s*\*\s*2\s*\^\s*(\d{1,2})", re.IGNORECASE)
_NAMED_UNITS = {
    "": 0, "byte": 0, "bytes": 0, "kilobytes": 10, "kb": 10, "megabytes": 20, "mb": 20, "gigabytes": 30, "gb": 30,
    "terabytes": 40, "tb": 40,
}  # fmt: skip
_VMX_FIRMWARE = {"efi": "efi", "uefi": "efi", "bios": "bios"}


class OvfError(ValueError):
    """The descriptor is not well-formed XML of that kind; the text says why."""


@dataclass(frozen=True, slots=True)
class FileReference:
    """A ``File`` of the References.

    :param chunk_size: bytes of each chunk where the file is split, else None.
    """

    id: str
    href: str
    size: int | None
    chunk_size: int | None
    compression: str


@dataclass(frozen=True, slots=True)
class DiskReference:
    """A ``Disk`` of the DiskSection; ``capacity`` in bytes. ``file`` is "" for a disk that starts empty."""

    id: str
    file: str
    capacity: int | None
    format: str
    parent: str


@dataclass(slots=True)
class Ovf:
    """What the descriptor says.

    :param raw_devices: disks that are mapped to devices of the host.
    """

    files: dict[str, FileReference] = field(default_factory=dict)
    disks: list[DiskReference] = field(default_factory=list)
    hardware: Hardware | None = None
    systems: int = 0
    collection: bool = False
    by_vmware: bool = False
    raw_devices: list[str] = field(default_factory=list)


def parse_ovf(data: bytes, where: str) -> Ovf:
    """:param where: name of the file, for evidence.

    :raises OvfError: not XML, not an OVF envelope, too large, or with a document type (entities can be bombs).
    """
    if len(data) > LARGEST_OVF:
        raise OvfError(f"over {LARGEST_OVF} bytes")
    try:
        root = SafeTree.fromstring(data, forbid_dtd=True)
    except defusedxml.DefusedXmlException as error:
        raise OvfError("declares a document type, as no OVF does (entities can be bombs)") from error
    except (ParseError, ValueError, LookupError) as error:
        raise OvfError(str(error) or type(error).__name__) from error
    if _local(root.tag) != "Envelope":
        raise OvfError(f"the root element is {_local(root.tag)}, not Envelope")
    found = Ovf(by_vmware=b"vmware.com/schema/ovf" in data)
    reader = _HardwareReader(where)
    for element in root.iter():
        _ELEMENTS.get(_local(element.tag), _ignore)(found, element)
        reader.take(element)
    found.hardware = reader.hardware(found.systems)
    return found


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    """An attribute by its local name: with a namespace in OVF 1, often without one elsewhere."""
    for key, value in element.attrib.items():
        if _local(key) == name:
            return value.strip()
    return ""


def _children(element: Element) -> dict[str, str]:
    """Texts of the children by local name; the first of several equal ones."""
    texts: dict[str, str] = {}
    for child in element:
        texts.setdefault(_local(child.tag), (child.text or "").strip())
    return texts


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 19 else None


def _in_bytes(quantity: int | None, units: str, default: int = 0) -> int | None:
    if quantity is None:
        return None
    match = _POWER.fullmatch(units.strip())
    power = int(match.group(1)) if match else _NAMED_UNITS.get(units.strip().lower(), default)
    if not units.strip():
        power = default
    size = quantity << power
    return size if size <= MAX_DISK_SIZE << 10 else None


def _ignore(_: Ovf, __: Element) -> None:
    pass


def _take_file(found: Ovf, element: Element) -> None:
    if len(found.files) >= _MOST_FILES:
        raise OvfError(f"more than {_MOST_FILES} files")
    reference = FileReference(
        id=_attribute(element, "id"),
        href=_attribute(element, "href"),
        size=_number(_attribute(element, "size")),
        chunk_size=_number(_attribute(element, "chunkSize")),
        compression=_attribute(element, "compression"),
    )
    if reference.href:
        found.files[reference.id] = reference


def _take_disk(found: Ovf, element: Element) -> None:
    identifier = _attribute(element, "diskId")
    if not identifier:  # vbox:Disk and the like
        return
    if len(found.disks) >= MOST_DISKS:
        raise OvfError(f"more than {MOST_DISKS} disks")
    capacity = _number(_attribute(element, "capacity"))
    found.disks.append(
        DiskReference(
            id=identifier,
            file=_attribute(element, "fileRef"),
            capacity=_in_bytes(capacity, _attribute(element, "capacityAllocationUnits")),
            format=_attribute(element, "format"),
            parent=_attribute(element, "parentRef"),
        )
    )


def _take_system(found: Ovf, _: Element) -> None:
    found.systems += 1


def _take_collection(found: Ovf, _: Element) -> None:
    found.collection = True


def _take_item(found: Ovf, element: Element) -> None:
    children = _children(element)
    kind = children.get("ResourceSubType", "").lower()
    resource = children.get("HostResource", "")
    if "rawdisk" in kind or "rdm" in kind.split(".") or resource.lower().startswith("rawdisk"):
        found.raw_devices.append(children.get("ElementName", "") or resource)


_ELEMENTS = {
    "File": _take_file,
    "Disk": _take_disk,
    "VirtualSystem": _take_system,
    "VirtualSystemCollection": _take_collection,
    "Item": _take_item,
    "StorageItem": _take_item,
}


class _HardwareReader:
    """Gathers the virtual hardware while the tree is walked."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._cpus: int | None = None
        self._memory: int | None = None
        self._nics = 0
        self._cdroms: list[Evidence] = []
        self._firmware = self._guest = ""
        self._secure_boot = self._tpm = False

    def take(self, element: Element) -> None:
        name = _local(element.tag)
        if name in {"Item", "StorageItem", "EthernetPortItem"}:
            self._take_item(_children(element), name)
        elif name in {"Config", "ExtraConfig"}:
            self._take_config(_attribute(element, "key"), _attribute(element, "value").lower())
        elif name == "OperatingSystemSection":
            self._guest = _attribute(element, "osType") or _children(element).get("Description", "")
        elif name == "Firmware":  # VirtualBox's own section
            self._take_config("firmware", _attribute(element, "type").lower())
        elif name == "SecureBoot":
            self._secure_boot = self._secure_boot or _attribute(element, "enabled").lower() == "true"
        elif name == "TrustedPlatformModule":
            self._tpm = self._tpm or _attribute(element, "type").lower() not in {"", "none"}

    def _take_item(self, item: dict[str, str], element: str) -> None:
        kind, quantity = item.get("ResourceType", ""), _number(item.get("VirtualQuantity", ""))
        if kind == _CPU:
            self._cpus = quantity
        elif kind == _MEMORY:
            self._memory = _in_bytes(quantity, item.get("AllocationUnits", ""), default=20)
        elif kind == _NIC or element == "EthernetPortItem":
            self._nics += 1
        elif kind in {_CDROM, _DVD} and _connected(item):
            name = item.get("ElementName") or item.get("Caption") or "CD-ROM"
            value = item.get("HostResource") or "connected at power on"
            self._cdroms.append(Evidence(where=f"{self._where}, {name[:120]}", value=value[:240]))
        if item.get("ResourceSubType", "").lower() == "vmware.vtpm":
            self._tpm = True

    def _take_config(self, key: str, value: str) -> None:
        key = key.lower()
        if key == "firmware":
            firmware = "efi" if value.startswith(("efi", "uefi")) else _VMX_FIRMWARE.get(value, "")
            self._firmware = firmware or self._firmware
        elif key.endswith("efisecurebootenabled") or key == "uefi.secureboot.enabled":
            self._secure_boot = self._secure_boot or value == "true"

    def hardware(self, systems: int) -> Hardware:
        return Hardware(
            where=self._where,
            cpus=self._cpus,
            memory=self._memory,
            nics=self._nics,
            cdroms=tuple(self._cdroms),
            firmware=self._firmware,
            guest_os=self._guest[:120],
            virtual_systems=systems,
            secure_boot=self._secure_boot,
            tpm=self._tpm,
        )


def _connected(item: dict[str, str]) -> bool:
    """A drive counts as connected when it holds a medium or is connected at power on."""
    if item.get("HostResource"):
        return True
    return item.get("AutomaticAllocation", "").lower() in {"true", "1"}
