"""All volumes of all disks: partitions, logical volumes, bare disks; what each holds and how to read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from core.errors import AmigrateError, GuestError
from core.facts import Evidence, place
from core.guests import efi, health, lvm
from core.guests.attempts import attempt
from core.guests.filesystems import READABLE, FileSystem, open_filesystem
from core.guests.health import Health
from core.guests.layout import (
    DiskLayout,
    EfiSystem,
    Partition,
    TableKind,
    Volume,
    VolumeGroup,
    VolumeKind,
)
from core.guests.partitions import mbr, read_layout
from core.guests.readers import BlockCache, CachedReader, Reader, Window
from core.guests.signatures import Signature, identify
from core.guests.signatures.bitlocker import SUSPENDED, suspended
from core.images.model import Disk

_LDM_TYPES = frozenset(
    {"0x42", "5808c8aa-7e8f-42e0-85d2-e1e90434cfb3", "af9b60a0-1431-4f62-bc68-3311714a69ad"}
)
_EXTENDED = frozenset(f"0x{kind:02x}" for kind in mbr.EXTENDED)
_NO_TROUBLE = frozenset({"", "guest.not-looked", "guest.encrypted", "volume.external-log"})
_UNREADABLE = frozenset(
    {
        VolumeKind.REISERFS,
        VolumeKind.REFS,
        VolumeKind.EXFAT,
        VolumeKind.MD_RAID,
        VolumeKind.ZFS,
        VolumeKind.LDM,
    }
)


@dataclass(slots=True)
class Content:
    """How one volume is read: its bytes and the kind of file system in them (LDM hides an NTFS)."""

    reader: Reader
    kind: VolumeKind


@dataclass(slots=True)
class VolumeMap:
    """The volumes of one guest. ``trouble`` holds what could not be read, with the code of the reason."""

    layouts: tuple[DiskLayout, ...] = ()
    volumes: tuple[Volume, ...] = ()
    volume_groups: tuple[VolumeGroup, ...] = ()
    efi: tuple[EfiSystem, ...] = ()
    trouble: tuple[Evidence, ...] = ()
    contents: dict[str, Content] = field(default_factory=dict)
    opened: dict[tuple[str, str], FileSystem] = field(default_factory=dict)

    def volume(self, volume_id: str) -> Volume | None:
        return next((volume for volume in self.volumes if volume.id == volume_id), None)

    def readable(self, volume_id: str) -> bool:
        """Whether there is a file system that :meth:`open` can try."""
        content, volume = self.contents.get(volume_id), self.volume(volume_id)
        return content is not None and content.kind in READABLE and not (volume and volume.encrypted)

    def reader(self, volume_id: str) -> Reader:
        """The volume's bytes.

        :raises GuestError: ``volume.not-there``.
        """
        content = self.contents.get(volume_id)
        if content is None:
            raise GuestError("volume.not-there", volume=volume_id)
        return content.reader

    def open(self, volume_id: str, subvolume: str = "") -> FileSystem:
        """The volume's file system; the same object each time.

        :param subvolume: Btrfs: path of the subvolume; "" is the default one.
        :raises GuestError: ``volume.not-there``, ``guest.encrypted``, ``volume.no-reader`` or ``guest.damaged``.
        """
        found = self.opened.get((volume_id, subvolume))
        if found is None:
            reader, volume = self.reader(volume_id), self.volume(volume_id)
            where = volume.where if volume else volume_id
            if volume is not None and volume.encrypted:
                raise GuestError("guest.encrypted", where=where)
            found = self._open(volume_id, reader, where, subvolume)
            self.opened[volume_id, subvolume] = found
        return found

    def _open(self, volume_id: str, reader: Reader, where: str, subvolume: str) -> FileSystem:
        kind = self.contents[volume_id].kind
        if kind is not VolumeKind.BTRFS:
            return open_filesystem(reader, kind, where)
        from core.guests.filesystems.btrfs import BtrfsFileSystem

        if subvolume:
            default = self.open(volume_id)
            return default.at(subvolume) if isinstance(default, BtrfsFileSystem) else default
        return BtrfsFileSystem.open(reader, where, others=self._siblings(volume_id))

    def _siblings(self, volume_id: str) -> list[Reader]:
        """Readers of the volumes that carry the same Btrfs."""
        volume = self.volume(volume_id)
        return [
            self.contents[each.id].reader
            for each in self.volumes
            if volume and each.id != volume_id and each.kind is VolumeKind.BTRFS and each.uuid == volume.uuid
        ]


def map_volumes(disks: Sequence[Disk], indexes: Sequence[int] = ()) -> VolumeMap:
    """Map every volume of ``disks``. Damage becomes ``trouble`` and unread facts, never an exception.

    :param indexes: the disks' numbers in the guest where they are not 1, 2, 3 … (a disk between them cannot be read).
    """
    found = _Mapper()
    cache = BlockCache()
    for index, disk in zip(indexes or range(1, len(disks) + 1), disks, strict=True):
        found.add_disk(CachedReader(disk, cache, index), index, _sector_size(disk))
    found.add_groups()
    return found.finish()


def _sector_size(disk: Disk) -> int | None:
    declared = disk.facts.properties.get("logical_sector_size", "")
    return int(declared) if declared in ("512", "4096") else None


class _Mapper:
    """Collects volumes; the map is made when all disks are known, as groups span them."""

    def __init__(self) -> None:
        self._map = VolumeMap()
        self._layouts: list[DiskLayout] = []
        self._volumes: list[Volume] = []
        self._groups: list[VolumeGroup] = []
        self._efi_ids: list[str] = []
        self._trouble: list[Evidence] = []
        self._physical: list[lvm.PhysicalVolume] = []

    def add_disk(self, reader: Reader, index: int, sector_size: int | None) -> None:
        where = place(disk=index)
        damaged = DiskLayout(index=index, size=reader.size, table=TableKind.DAMAGED)
        layout = attempt(
            where, self._trouble.append, lambda: read_layout(reader, index, sector_size), damaged
        )
        self._layouts.append(layout)
        if layout.table is TableKind.NONE:
            self._add(f"disk{index}", where, reader, (index,), offset=0)
        for part in layout.partitions:
            if part.type not in _EXTENDED:
                self._add_partition(reader, index, part)

    def _add_partition(self, disk: Reader, index: int, part: Partition) -> None:
        identifier = f"disk{index}/part{part.number}"
        window = Window(disk, part.start, part.size)
        where = place(disk=index, partition=part.number)
        self._add(identifier, where, window, (index,), offset=part.start, part=part)
        if part.type in efi.TYPES:
            self._efi_ids.append(identifier)

    def add_groups(self) -> None:
        where = self._physical[0].where if self._physical else ""
        none: tuple[lvm.Group, ...] = ()
        groups = attempt(
            where, self._trouble.append, lambda: tuple(lvm.read_groups(self._physical, self._trouble)), none
        )
        for group in groups:
            self._groups.append(group.facts)
            for logical in group.logical:
                self._add(
                    logical.id,
                    logical.where,
                    logical.reader,
                    logical.disks,
                    detail=logical.detail,
                    size=logical.size,
                )

    def _add(
        self,
        identifier: str,
        where: str,
        reader: Reader | None,
        disks: tuple[int, ...],
        *,
        offset: int | None = None,
        part: Partition | None = None,
        detail: str = "",
        size: int | None = None,
    ) -> None:
        """Identify one volume and put it into the map. Without a reader its bytes cannot be had."""
        signature, kind = Signature(VolumeKind.UNKNOWN, detail), VolumeKind.UNKNOWN
        if reader is not None:
            signature, kind = self._identify(reader, where, part)
            self._map.contents[identifier] = Content(reader, kind)
        volume = Volume(
            id=identifier,
            where=where,
            disks=disks,
            partition=part.number if part else None,
            offset=offset,
            size=part.size if part else size if size is not None else reader.size if reader else 0,
            kind=signature.kind,
            detail=signature.detail,
            uuid=signature.uuid,
            label=signature.label,
            partition_uuid=part.uuid if part else "",
            encrypted=signature.encrypted,
        )
        self._volumes.append(volume)
        if volume.kind is VolumeKind.LVM2 and reader is not None and offset is not None:
            self._physical.append(lvm.PhysicalVolume(identifier, where, reader, disks[0], signature.uuid))
        elif volume.encrypted:
            self._trouble.append(Evidence(where=where, value="guest.encrypted"))
        elif kind in _UNREADABLE:
            self._trouble.append(Evidence(where=where, value="volume.no-reader"))

    def _identify(self, reader: Reader, where: str, part: Partition | None) -> tuple[Signature, VolumeKind]:
        """The signature to show and the kind to open."""
        unknown = Signature(VolumeKind.UNKNOWN)
        signature = attempt(where, self._trouble.append, lambda: identify(reader), unknown)
        if signature.kind is VolumeKind.BITLOCKER and suspended(reader):
            signature = replace(signature, detail=signature.detail + SUSPENDED)
        if part is not None and part.type in _LDM_TYPES:
            inner = signature.kind.value if signature.kind in READABLE else ""
            shown = Signature(VolumeKind.LDM, inner, signature.uuid, signature.label)
            return shown, signature.kind if inner else VolumeKind.LDM
        return signature, signature.kind

    def finish(self) -> VolumeMap:
        result = self._map
        result.layouts, result.volume_groups = tuple(self._layouts), tuple(self._groups)
        result.volumes = tuple(self._volumes)
        result.volumes = tuple(self._with_facts(volume) for volume in result.volumes)
        result.efi = tuple(self._efi_systems())
        result.trouble = tuple(self._trouble)
        return result

    def _with_facts(self, volume: Volume) -> Volume:
        content = self._map.contents.get(volume.id)
        if content is None:
            return volume
        state = health.encrypted(volume.where) if volume.encrypted else self._examine(volume, content)
        update: dict[str, object] = {"free": state.free, "clean": state.clean, "hibernated": state.hibernated}
        if content.kind is VolumeKind.BTRFS:
            update |= self._subvolumes(volume)
        elif content.kind is VolumeKind.NTFS:
            update |= self._label(volume)
        return volume.model_copy(update=update)

    def _examine(self, volume: Volume, content: Content) -> Health:
        def examined() -> Health:
            return health.examine(
                content.reader, content.kind, volume.where, lambda: self._map.open(volume.id)
            )

        state = attempt(volume.where, self._trouble.append, examined, Health())
        codes = {state.free.unread, state.clean.unread, state.hibernated.unread} - _NO_TROUBLE
        self._trouble += [Evidence(where=volume.where, value=code) for code in sorted(codes)]
        return state

    def _subvolumes(self, volume: Volume) -> dict[str, object]:
        from core.guests.filesystems.btrfs import BtrfsFileSystem

        try:
            fs = self._map.open(volume.id)
        except AmigrateError:
            return {}  # already told by the facts above
        if not isinstance(fs, BtrfsFileSystem):
            return {}
        return {"subvolumes": tuple(fs.subvolumes), "default_subvolume": fs.default_subvolume}

    def _label(self, volume: Volume) -> dict[str, object]:
        """NTFS keeps its label in a file, not in the boot sector."""
        from core.guests.filesystems.ntfs import NtfsFileSystem

        try:
            fs = self._map.open(volume.id)
            return {"label": fs.name} if isinstance(fs, NtfsFileSystem) else {}
        except AmigrateError:
            return {}  # already told by the facts above

    def _efi_systems(self) -> list[EfiSystem]:
        found = []
        for identifier in self._efi_ids:
            volume = self._map.volume(identifier)
            if volume is not None and volume.kind is VolumeKind.FAT:
                read = partial(self._efi_system, volume)
                system = attempt(volume.where, self._trouble.append, read, None)
                found += [system] if system else []
        return found

    def _efi_system(self, volume: Volume) -> EfiSystem | None:
        return efi.read_efi(self._map.open(volume.id), volume)
