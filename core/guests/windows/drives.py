"""Drive letters: which volume of the guest each one stands for, from MountedDevices.

An MBR volume is known by its disk's signature and its offset, a GPT one by ``DMIO:ID:`` and the partition's GUID.
Source: https://learn.microsoft.com/windows-hardware/drivers/storage/supporting-mount-manager-requests-in-a-storage-class-driver
"""

from __future__ import annotations

import struct
import uuid

from core.facts import Fact
from core.guests.layout import Volume
from core.guests.windows.model import Drive
from core.guests.windows.registry import Registry, attempt
from core.guests.windows.volumes import VolumeSource

_PREFIX = "\\DosDevices\\"
Drives = Fact[tuple[Drive, ...]]


def read_drives(registry: Registry, context: VolumeSource) -> Drives:
    """Letters of disk volumes (``C:``); CD-ROM and floppy drives are left out."""
    where = registry.system.place("MountedDevices")

    def read() -> Drives:
        key = registry.system.key("MountedDevices")
        if key is None:
            return Drives.absent(where)
        found = []
        for value in key.values():
            letter = value.name.removeprefix(_PREFIX)
            if letter != value.name and len(letter) == 2 and _is_disk(value.data):
                volume = _volume(value.data, context)
                found.append(
                    Drive(letter=letter.upper(), where=value.where, volume=volume.id if volume else "")
                )
        return Drives.read(tuple(sorted(found, key=lambda drive: drive.letter)), where)

    return attempt(Drives, where, read)


def _is_disk(data: bytes) -> bool:
    return len(data) == 12 or (len(data) == 24 and data.startswith(b"DMIO:ID:"))


def _volume(data: bytes, context: VolumeSource) -> Volume | None:
    if len(data) == 24:
        guid = str(uuid.UUID(bytes_le=data[8:]))
        return next((one for one in context.volumes if one.partition_uuid.lower() == guid), None)
    signature, offset = struct.unpack("<IQ", data)
    disks = {layout.index for layout in context.layouts if layout.signature.lower() == f"{signature:08x}"}
    return next(
        (one for one in context.volumes if one.offset == offset and disks.intersection(one.disks)), None
    )
