"""An OVA of one disk: a tar with an OVF envelope and a stream-optimised VMDK.

Source: DMTF DSP0243, Open Virtualization Format 1.1 (the archive's first member is the descriptor)
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from pathlib import Path
from xml.sax.saxutils import escape

_BLOCK = 1 << 20
_VMDK = "http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"
_ENVELOPE = """<?xml version="1.0" encoding="UTF-8"?>
<Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" \
xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" \
xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
  <References>
    <File ovf:href="{name}-disk1.vmdk" ovf:id="file1" ovf:size="{stored}"/>
  </References>
  <DiskSection>
    <Info>Virtual disks</Info>
    <Disk ovf:capacity="{capacity}" ovf:diskId="vmdisk1" ovf:fileRef="file1" ovf:format="{format}"/>
  </DiskSection>
  <NetworkSection>
    <Info>Networks</Info>
    <Network ovf:name="VM Network"><Description>VM Network</Description></Network>
  </NetworkSection>
  <VirtualSystem ovf:id="{name}">
    <Info>A virtual machine</Info>
    <Name>{name}</Name>
    <OperatingSystemSection ovf:id="{system}"><Info>The operating system</Info></OperatingSystemSection>
    <VirtualHardwareSection>
      <Info>Virtual hardware</Info>
      <System>
        <vssd:ElementName>Virtual Hardware Family</vssd:ElementName>
        <vssd:InstanceID>0</vssd:InstanceID>
        <vssd:VirtualSystemIdentifier>{name}</vssd:VirtualSystemIdentifier>
        <vssd:VirtualSystemType>vmx-07</vssd:VirtualSystemType>
      </System>
{items}
    </VirtualHardwareSection>
  </VirtualSystem>
</Envelope>
"""
_SYSTEMS = {"linux": 101, "windows": 103}
"""CIM_OperatingSystem numbers: Linux 64-bit, Windows Server 2008 64-bit (the last one that OVF 1.1 knows)."""


def write_ova(
    vmdk: Path,
    target: Path,
    *,
    name: str,
    capacity: int,
    memory: int,
    processors: int = 1,
    windows: bool = False,
) -> None:
    """Write an OVA with one disk, one network card and one SCSI controller.

    :param vmdk: a stream-optimised VMDK.
    :param capacity: of the disk in bytes; ``memory`` likewise.
    :raises OSError: it cannot be written.
    """
    envelope = _ENVELOPE.format(
        name=escape(name, {'"': "&quot;"}), stored=vmdk.stat().st_size, capacity=capacity, format=_VMDK,
        system=_SYSTEMS["windows" if windows else "linux"], items=_items(memory, processors),
    ).encode()  # fmt: skip
    manifest = f"SHA1({name}.ovf)= {_sha1(io.BytesIO(envelope))}\n"
    with vmdk.open("rb") as file:
        manifest += f"SHA1({name}-disk1.vmdk)= {_sha1(file)}\n"
    with tarfile.open(
        target, "x", format=tarfile.USTAR_FORMAT if vmdk.stat().st_size < 8 << 30 else tarfile.GNU_FORMAT
    ) as archive:
        _add(archive, f"{name}.ovf", io.BytesIO(envelope), len(envelope))
        _add(archive, f"{name}.mf", io.BytesIO(manifest.encode()), len(manifest))
        with vmdk.open("rb") as file:
            _add(archive, f"{name}-disk1.vmdk", file, vmdk.stat().st_size)


def _add(archive: tarfile.TarFile, name: str, data: io.BufferedIOBase | io.BytesIO, size: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o644
    archive.addfile(entry, data)


def _sha1(file: io.BufferedIOBase) -> str:
    digest = hashlib.sha1(usedforsecurity=False)
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def _items(memory: int, processors: int) -> str:
    """Processor, memory, controller, disk, network card; CIM's resource types 3, 4, 6, 17, 10."""
    rows = [
        (f"{processors} virtual CPU", 1, 3, f"<rasd:VirtualQuantity>{processors}</rasd:VirtualQuantity>"),
        (
            f"{memory >> 20} MB of memory", 2, 4,
            f"<rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits><rasd:VirtualQuantity>{memory >> 20}</rasd:VirtualQuantity>",
        ),
        ("SCSI controller 0", 3, 6, "<rasd:Address>0</rasd:Address><rasd:ResourceSubType>lsilogic</rasd:ResourceSubType>"),
        (
            "Hard disk 1", 4, 17,
            "<rasd:AddressOnParent>0</rasd:AddressOnParent><rasd:HostResource>ovf:/disk/vmdisk1</rasd:HostResource><rasd:Parent>3</rasd:Parent>",
        ),
        (
            "Network adapter 1", 5, 10,
            ("<rasd:AutomaticAllocation>true</rasd:AutomaticAllocation><rasd:Connection>VM Network</rasd:Connection>"
            "<rasd:ResourceSubType>E1000</rasd:ResourceSubType>"),
        ),
    ]  # fmt: skip
    return "\n".join(_item(*row) for row in rows)


def _item(name: str, number: int, kind: int, more: str) -> str:
    """The members of RASD stand in the order of their names, which some readers insist on."""
    members = {
        "rasd:ElementName": name, "rasd:InstanceID": str(number), "rasd:ResourceType": str(kind),
    }  # fmt: skip
    written = [f"<{tag}>{value}</{tag}>" for tag, value in members.items()]
    written += [f"<rasd:{part}" for part in more.split("<rasd:") if part]
    return "      <Item>" + "".join(sorted(written)) + "</Item>"
