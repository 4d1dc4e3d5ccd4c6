"""LVM2 volume groups over the physical volumes of all disks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.errors import AmigrateError
from core.facts import Evidence
from core.guests.layout import VolumeGroup
from core.guests.lvm import physical, text
from core.guests.lvm.mapping import Mapper
from core.guests.lvm.physical import PhysicalVolume
from core.guests.readers import Reader

__all__ = ["Group", "LogicalVolume", "PhysicalVolume", "read_groups"]

_NAME = re.compile(r"[A-Za-z0-9+_.][A-Za-z0-9+_.-]{0,126}\Z")
_MOST_VOLUMES = 1024


@dataclass(frozen=True, slots=True)
class LogicalVolume:
    """:param reader: None where its bytes cannot be had; ``detail`` says why, in LVM's words."""

    id: str
    where: str
    size: int
    disks: tuple[int, ...]
    reader: Reader | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    facts: VolumeGroup
    logical: tuple[LogicalVolume, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """One group's newest metadata and the physical volume it was read from."""

    name: str
    group: text.Section
    source: PhysicalVolume

    @property
    def sequence(self) -> int:
        return text.number(self.group, "seqno")


def read_groups(volumes: Sequence[PhysicalVolume], trouble: list[Evidence]) -> Iterator[Group]:
    """The groups that ``volumes`` belong to; what cannot be read goes into ``trouble``."""
    newest: dict[str, _Text] = {}
    for volume in volumes:
        try:
            found = _read(volume)
        except AmigrateError as error:
            trouble.append(Evidence(where=volume.where, value=error.code))
            continue
        if found is not None:
            identifier = text.string(found.group, "id")
            if identifier not in newest or newest[identifier].sequence < found.sequence:
                newest[identifier] = found
    names: set[str] = set()
    for identifier, each in newest.items():
        name = each.name if each.name not in names else f"{each.name}@{identifier[:6]}"
        names.add(name)
        yield _group(name, each, volumes, trouble)


def _read(volume: PhysicalVolume) -> _Text | None:
    raw = physical.metadata(volume)
    if raw is None:
        return None
    for name, value in text.parse(raw).items():
        if isinstance(value, dict) and _NAME.match(name):
            return _Text(name, value, volume)
    return None


def _group(name: str, found: _Text, volumes: Sequence[PhysicalVolume], trouble: list[Evidence]) -> Group:
    where = f"{found.source.where}, volume group {name}"
    by_uuid = {volume.uuid: volume for volume in reversed(volumes)}
    named = text.section(found.group, "physical_volumes")
    identifiers = {key: text.string(text.section(named, key), "id") for key in named}
    present = {
        key: (by_uuid[uuid].reader, by_uuid[uuid].disk)
        for key, uuid in identifiers.items()
        if uuid in by_uuid
    }
    missing = tuple(uuid for key, uuid in identifiers.items() if key not in present)
    if missing:
        trouble.append(Evidence(where=where, value="volume.lvm-missing"))
    logical = tuple(_logical_volumes(name, found, present, trouble))
    facts = VolumeGroup(
        name=name,
        uuid=text.string(found.group, "id"),
        where=where,
        physical_volumes=tuple(identifiers.values()),
        missing=missing,
        logical_volumes=tuple(volume.id for volume in logical),
    )
    return Group(facts, logical)


def _logical_volumes(
    group: str, found: _Text, present: dict[str, tuple[Reader, int]], trouble: list[Evidence]
) -> Iterator[LogicalVolume]:
    listed = text.section(found.group, "logical_volumes")
    for name in list(listed)[:_MOST_VOLUMES]:
        if "VISIBLE" not in text.items(text.section(listed, name), "status") or not _NAME.match(name):
            continue
        mapper = Mapper(found.group, present)
        reader, detail = None, ""
        try:
            reader = mapper.reader(name)
        except AmigrateError as error:
            where = f"{found.source.where}, {group}/{name}"
            trouble.append(Evidence(where=where, value=error.code))
            detail = f"lvm {error.facts.get('kind') or error.code.rsplit('.', 1)[1]}"
        disks = tuple(sorted(mapper.disks)) or (found.source.disk,)
        yield LogicalVolume(
            id=f"{group}/{name}",
            where=_where(disks, group, name),
            size=mapper.size(name),
            disks=disks,
            reader=reader,
            detail=detail,
        )


def _where(disks: tuple[int, ...], group: str, name: str) -> str:
    shown = f"disk {disks[0]}" if len(disks) == 1 else "disks " + " and ".join(map(str, disks))
    return f"{shown}, {group}/{name}"
