"""MOD-02 to MOD-04 on the converted disks: find the changes, make those that can be made, say what could not."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from core.changes import unified_diff
from core.guests.layout import Volume, VolumeKind
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.sandbox.engine.convert import Piece
from core.sandbox.engine.ext import EditFailed, ExtVolume, missing_programs
from core.sandbox.engine.planning import PlannedChange, PlanningFailed, locate_volumes, plan_changes

log = logging.getLogger(__name__)

EDITABLE = frozenset({VolumeKind.EXT2, VolumeKind.EXT3, VolumeKind.EXT4})


class ChangeRecord(BaseModel):
    """One changed file, for the AMI's record.

    :param applied: False where it was only found out; ``reason`` then says why.
    """

    path: str
    backup: str
    volume: str
    rules: tuple[str, ...]
    diff: str
    applied: bool
    reason: str = ""


class Modification(BaseModel):
    """What became of a guest. :param notes: what was not done, and why, in sentences."""

    changes: list[ChangeRecord] = []
    notes: list[str] = []


def modify(guest: Guest, disks: Sequence[Path], memory: int) -> Modification:
    """Change the guest on the raw disks, in place.

    :raises EditFailed: a file system that was changed is not consistent afterwards: the disks are of no use.
    """
    result = Modification()
    if guest.system is None:
        result.notes.append("No operating system was found: nothing was changed.")
        return result
    if not isinstance(guest.system, LinuxSystem):
        result.notes.append(
            "Windows: the registry was not changed; the sandbox cannot write registry hives yet."
        )
        return result
    volumes = _editable(guest, disks, memory, result)
    try:
        planned = plan_changes(disks, memory)
        _make(planned, volumes, guest, result)
    except PlanningFailed as error:
        result.notes.append(f"Nothing was changed: {error}.")
    finally:
        for volume in volumes.values():
            volume.discard()
    return result


def _make(
    planned: Sequence[PlannedChange], volumes: Mapping[str, ExtVolume], guest: Guest, result: Modification
) -> None:
    """Make the changes; what was changed is checked before it reaches the disks, or the task fails."""
    wanted = {item.volume for item in planned}
    refused = _prepare({name: volume for name, volume in volumes.items() if name in wanted})
    result.changes += [_record(item, _apply(item, volumes, refused, guest)) for item in planned]
    for name in {record.volume for record in result.changes if record.applied}:
        volumes[name].verify()
        volumes[name].finish()
    left = sorted({record.volume for record in result.changes if not record.applied})
    if left:
        result.notes.append(f"Not every change was made: see the reasons at the files on {', '.join(left)}.")


def _editable(guest: Guest, disks: Sequence[Path], memory: int, result: Modification) -> dict[str, ExtVolume]:
    """The volumes that can be changed, their journals replayed."""
    found: dict[str, ExtVolume] = {}
    missing = missing_programs()
    if missing:
        result.notes.append(
            f"{', '.join(missing)} of e2fsprogs not installed: no file system can be changed."
        )
        return found
    candidates = [volume for volume in guest.volumes if volume.kind in EDITABLE and not volume.encrypted]
    places = _places(candidates, disks, memory, result)
    for volume in candidates:
        if places.get(volume.id):
            editor = ExtVolume(places[volume.id])
            try:
                editor.replay()
            except EditFailed as error:
                editor.discard()
                result.notes.append(f"{volume.where}: {error}")
            else:
                found[volume.id] = editor
    return found


def _places(
    volumes: Sequence[Volume], disks: Sequence[Path], memory: int, result: Modification
) -> dict[str, list[Piece]]:
    """Where the volumes lie: partitions say so themselves, logical volumes have to be looked up."""
    found = {
        volume.id: [Piece(disks[volume.disks[0] - 1], volume.offset, volume.size)]
        for volume in volumes
        if volume.offset is not None and volume.disks
    }
    if len(found) < len(volumes):
        try:
            found = {**locate_volumes(disks, memory), **found}
        except PlanningFailed as error:
            result.notes.append(f"The logical volumes could not be told: {error}.")
    return found


def _prepare(volumes: Mapping[str, ExtVolume]) -> dict[str, str]:
    """Volumes that are not consistent and cannot be made so, with the reason."""
    refused = {}
    for name, volume in volumes.items():
        try:
            volume.prepare()
        except EditFailed as error:
            log.warning("%s: %s", name, error)
            refused[name] = str(error)
    return refused


def _apply(
    item: PlannedChange, volumes: Mapping[str, ExtVolume], refused: Mapping[str, str], guest: Guest
) -> str:
    """Make one change; the reason why it was not made, or ""."""
    editor = volumes.get(item.volume)
    if editor is None:
        return _why_not(guest.volume(item.volume))
    if item.volume in refused:
        return refused[item.volume]
    try:
        editor.replace(item.inner, item.inner_backup, _bytes(item.change.before), _bytes(item.change.after))
    except EditFailed as error:
        log.warning("%s: %s", item.change.path, error)
        return str(error)
    return ""


def _why_not(volume: Volume | None) -> str:
    if volume is None:
        return "its volume is not known"
    if volume.kind not in EDITABLE:
        return f"{volume.where} is {volume.kind.value}: the sandbox changes ext2, ext3 and ext4 only"
    if volume.offset is None:
        return f"{volume.where} is striped or mirrored: the sandbox changes linear logical volumes only"
    return f"{volume.where} cannot be changed"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _record(item: PlannedChange, reason: str) -> ChangeRecord:
    change = item.change
    return ChangeRecord(
        path=_printable(change.path), backup=_printable(change.backup), volume=item.volume, rules=change.rules,
        diff=_printable(unified_diff(change)), applied=not reason, reason=reason,
    )  # fmt: skip


def _printable(text: Any) -> str:
    """Bytes that are no UTF-8 as escapes: the record is JSON for people."""
    return str(text).encode("utf-8", "backslashreplace").decode()
