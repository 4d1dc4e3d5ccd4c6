"""MOD-06: what Windows needs to boot by BIOS where it booted by UEFI: a boot store and mount points that name the disk by its MBR.

Not proved: no Windows was at hand. The structures are those that Microsoft's tools write; the result is checked on the disk.
Source: [MS-BCD]; device elements as ReactOS's bcd.h describes them (BL_DEVICE_DESCRIPTOR).
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterable, Iterator, Mapping

from core.changes.hive import NotEditable, changed_hive
from core.changes.partition_table import RULE, TableChange
from core.changes.windows import RegistryChange
from core.guests.layout import DiskLayout
from core.guests.windows.hive_bytes import HiveBytes
from core.guests.windows.hives import Hive, Key

_DEVICE, _PATH = "1", "12000002"
"""Elements whose second digit is 1 are devices; the application's path."""
_PARTITION = 6
_GPT_STYLE, _MBR_STYLE = 0, 1
_BODY = 32
"""Bytes before the partition's identifier: options' GUID, type, flags, size, reserved."""
_MANAGER = "\\EFI\\Microsoft\\Boot\\bootmgfw.efi"
_PATHS = {_MANAGER.lower(): "\\bootmgr", "\\efi\\microsoft\\boot\\memtest.efi": "\\boot\\memtest.exe"}


def offsets_by_guid(layout: DiskLayout, change: TableChange) -> dict[str, int]:
    """Partition's GUID -> its offset; those that are gone stand for the active one."""
    active = next(part.start for part in change.kept if part.active)
    kept = {part.start for part in change.kept}
    return {part.uuid.lower(): part.start if part.start in kept else active for part in layout.partitions}


def bios_store(
    store: bytes, logs: Iterable[bytes], layout: DiskLayout, change: TableChange, system: str
) -> bytes:
    """The BCD store of an EFI system partition as one for ``\\Boot\\BCD``.

    :param system: GUID of the EFI system partition: what stood for it stands for the active partition then.
    :raises NotEditable: it is damaged, or names no partition of this disk.
    """
    places = {**offsets_by_guid(layout, change), system.lower(): _active(change)}
    hive = Hive(HiveBytes(lambda offset, size: store[offset : offset + size], len(store)), [], "BCD")
    objects = hive.key("Objects")
    changes = list(_elements(objects, places, change.signature)) if objects is not None else []
    if not changes:
        raise NotEditable("the boot store names no partition of this disk")
    return changed_hive(store, list(logs), changes)


def _active(change: TableChange) -> int:
    return next(part.start for part in change.kept if part.active)


def _elements(objects: Key, places: Mapping[str, int], signature: int) -> Iterator[RegistryChange]:
    for name in objects.names():
        elements = objects.child(name)
        elements = elements.child("Elements") if elements is not None else None
        for element in elements.names() if elements is not None else ():
            key = elements.child(element) if elements is not None else None
            value = key.value("Element") if key is not None else None
            if key is None or value is None:
                continue
            if element == _PATH:
                after = _bios_path(value.text)
                if after != value.text:
                    quoted = after.replace("\\", "\\\\")
                    yield _change("BCD", key.path, "Element", f'"{quoted}"')
            elif element[1:2] == _DEVICE:
                data = bios_device(value.data, places, signature)
                if data is not None:
                    yield _change("BCD", key.path, "Element", _hex(data))


def _bios_path(path: str) -> str:
    known = _PATHS.get(path.lower())
    if known is not None:
        return known
    return path[:-4] + ".exe" if path.lower().endswith((r"\winload.efi", r"\winresume.efi")) else path


def bios_device(data: bytes, places: Mapping[str, int], signature: int) -> bytes | None:
    """A partition's device element by GPT as one by MBR; None for anything else, and for partitions of other disks."""
    if len(data) < _BODY + 40:
        return None
    kind = struct.unpack_from("<I", data, 16)[0]
    style = struct.unpack_from("<I", data, _BODY + 20)[0]
    if kind != _PARTITION or style != _GPT_STYLE:
        return None
    offset = places.get(str(uuid.UUID(bytes_le=data[_BODY : _BODY + 16])))
    if offset is None:
        return None
    changed = bytearray(data)
    changed[_BODY : _BODY + 16] = struct.pack("<QQ", offset, 0)
    struct.pack_into("<II12x", changed, _BODY + 20, _MBR_STYLE, signature)
    return bytes(changed)


def mounted_devices(hive: Hive, layout: DiskLayout, change: TableChange) -> tuple[RegistryChange, ...]:
    """Drive letters and volumes of ``SYSTEM\\MountedDevices`` by the disk's signature and the partition's offset."""
    key = hive.key("MountedDevices")
    places = offsets_by_guid(layout, change)
    found = []
    for value in key.values() if key is not None else ():
        if len(value.data) == 24 and value.data.startswith(b"DMIO:ID:"):
            offset = places.get(str(uuid.UUID(bytes_le=value.data[8:])))
            if offset is not None:
                after = _hex(struct.pack("<IQ", change.signature, offset))
                found.append(
                    RegistryChange(
                        hive="SYSTEM", key="MountedDevices", name=value.name, before=_hex(value.data), after=after,
                        where=value.where, rule=RULE,
                    )
                )  # fmt: skip
    return tuple(found)


def _change(hive: str, key: str, name: str, after: str) -> RegistryChange:
    return RegistryChange(hive=hive, key=key, name=name, before="", after=after, where=hive, rule=RULE)


def _hex(data: bytes) -> str:
    return "hex:" + ",".join(f"{byte:02x}" for byte in data)
