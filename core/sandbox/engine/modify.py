"""MOD-01 to MOD-07 on the converted disks: find the changes, make those that can be made, say what could not."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from core.changes.partition_table import RULE as MBR_RULE
from core.changes.partition_table import SECTOR, TableChange, with_hidden_sectors, writes
from core.guests.layout import Volume, VolumeKind
from core.guests.model import Guest
from core.progress import CancelToken
from core.sandbox.engine.convert import Piece
from core.sandbox.engine.edits import EditFailed
from core.sandbox.engine.ext import ExtVolume, missing_programs
from core.sandbox.engine.in_appliance import make_in_appliance
from core.sandbox.engine.planning import PlannedEdit, Planner, PlanningFailed

log = logging.getLogger(__name__)

EXT = frozenset({VolumeKind.EXT2, VolumeKind.EXT3, VolumeKind.EXT4})


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
    """What became of a guest.

    :param notes: what was not done, and why, in sentences.
    :param to_mbr: its disk has an MBR now where it had a GPT.
    """

    changes: list[ChangeRecord] = []
    notes: list[str] = []
    to_mbr: bool = False


def modify(
    guest: Guest,
    disks: Sequence[Path],
    planner: Planner,
    cancel: CancelToken | None = None,
    *,
    to_mbr: bool = False,
) -> Modification:
    """Change the guest on the raw disks, in place.

    :param planner: asked for what to change.
    :param to_mbr: whether a Windows disk with a GPT is to become one with an MBR (MOD-06).

    :raises EditFailed: a file system that was changed is not consistent afterwards: the disks are of no use.
    :raises Cancelled: on request.
    """
    result = Modification()
    if guest.system is None:
        result.notes.append("No operating system was found: nothing was changed.")
        return result
    volumes = _ext_volumes(guest, disks, planner, result)
    try:
        with tempfile.TemporaryDirectory(dir=disks[0].parent, prefix="changes-") as folder:
            plan = planner.plan_edits(disks, Path(folder), to_mbr=to_mbr)
            result.notes += plan.notes
            reasons = _make(plan.edits, volumes, guest, disks, planner, Path(folder), cancel)
            result.changes += [_record(item, reasons[number]) for number, item in enumerate(plan.edits)]
            if plan.table is not None:
                _convert_table(plan.table, plan.table_diff, disks, result)
    except PlanningFailed as error:
        result.notes.append(f"Nothing was changed: {error}.")
    finally:
        for volume in volumes.values():
            volume.discard()
    left = sorted({record.volume for record in result.changes if not record.applied})
    if left:
        result.notes.append(f"Not every change was made: see the reasons at the files on {', '.join(left)}.")
    return result


def _convert_table(table: TableChange, diff: str, disks: Sequence[Path], result: Modification) -> None:
    """The new table, once all that has to go with it is on the disk.

    :raises EditFailed: only a part of that is.
    """
    mine = [change for change in result.changes if MBR_RULE in change.rules]
    record = ChangeRecord(
        path=f"disk {table.disk}", backup="", volume=f"disk{table.disk}", rules=(MBR_RULE,), diff=diff, applied=False,
    )  # fmt: skip
    failed = next((change.reason for change in mine if not change.applied), "")
    if failed:
        if any(change.applied for change in mine):
            raise EditFailed(f"the disk was prepared for an MBR in part only: {failed}")
        record.reason = failed
        result.changes.append(record)
        return
    active = next(part for part in table.kept if part.active)
    with disks[table.disk - 1].open("r+b") as disk:
        disk.seek(active.start)
        boot_sector = with_hidden_sectors(disk.read(SECTOR), active.start)
        for offset, data in (*writes(table), (active.start, boot_sector)):
            disk.seek(offset)
            disk.write(data)
    record.applied = result.to_mbr = True
    result.changes.append(record)
    result.notes.append(
        "The disk was converted from GPT to MBR, with boot code, boot store and drive letters to match. That was checked on the disk; "
        "that Windows boots from it is not proved."
    )


def _make(
    planned: Sequence[PlannedEdit], volumes: Mapping[str, ExtVolume], guest: Guest, disks: Sequence[Path],
    planner: Planner, folder: Path, cancel: CancelToken | None,
) -> dict[int, str]:  # fmt: skip
    """Make the changes, by debugfs where that can; the reason why each was not made, "" where it was."""
    numbered = dict(enumerate(planned))
    here = {number: item for number, item in numbered.items() if item.volume in volumes}
    others = {number: item for number, item in numbered.items() if item.volume not in volumes}
    reasons = make_in_appliance(others, guest, disks, planner, folder, cancel) if others else {}
    return reasons | _make_here(here, volumes)


def _make_here(planned: Mapping[int, PlannedEdit], volumes: Mapping[str, ExtVolume]) -> dict[int, str]:
    """By debugfs; what was changed is checked before it reaches the disks, or the task fails."""
    wanted = {item.volume for item in planned.values()}
    refused = _prepare({name: volume for name, volume in volumes.items() if name in wanted})
    reasons = {
        number: refused.get(item.volume) or _apply(item, volumes[item.volume])
        for number, item in planned.items()
    }
    for name in {item.volume for number, item in planned.items() if not reasons[number]}:
        volumes[name].verify()
        volumes[name].finish()
    return reasons


def _ext_volumes(
    guest: Guest, disks: Sequence[Path], planner: Planner, result: Modification
) -> dict[str, ExtVolume]:
    """The volumes that debugfs can change, their journals replayed."""
    found: dict[str, ExtVolume] = {}
    if missing_programs():
        return found
    candidates = [volume for volume in guest.volumes if volume.kind in EXT and not volume.encrypted]
    places = _places(candidates, disks, planner, result)
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
    volumes: Sequence[Volume], disks: Sequence[Path], planner: Planner, result: Modification
) -> dict[str, list[Piece]]:
    """Where the volumes lie: partitions say so themselves, logical volumes have to be looked up."""
    found = {
        volume.id: [Piece(disks[volume.disks[0] - 1], volume.offset, volume.size)]
        for volume in volumes
        if volume.offset is not None and volume.disks
    }
    if len(found) < len(volumes):
        try:
            found = {**planner.locate_volumes(disks), **found}
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


def _apply(item: PlannedEdit, editor: ExtVolume) -> str:
    """Make one change; the reason why it was not made, or ""."""
    try:
        editor.make(item.edit)
    except EditFailed as error:
        log.warning("%s: %s", item.path, error)
        return str(error)
    return ""


def _record(item: PlannedEdit, reason: str) -> ChangeRecord:
    return ChangeRecord(
        path=_printable(item.path), backup=_printable(item.backup), volume=item.volume, rules=item.rules,
        diff=_printable(item.diff), applied=not reason, reason=reason,
    )  # fmt: skip


def _printable(text: Any) -> str:
    """Bytes that are no UTF-8 as escapes: the record is JSON for people."""
    return str(text).encode("utf-8", "backslashreplace").decode()
