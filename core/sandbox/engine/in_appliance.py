"""Changes that debugfs cannot make, in the appliance: which kernel, which volumes, and what it answered."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.guests.layout import Volume, VolumeKind
from core.guests.model import Guest
from core.progress import CancelToken
from core.sandbox.appliance.kernels import FOLDER_VARIABLE, KernelParts, installed
from core.sandbox.appliance.running import ApplianceFailed, TargetVolume, change, needs_of
from core.sandbox.engine.edits import EditFailed
from core.sandbox.engine.planning import PlannedEdit, Planner, PlanningFailed

log = logging.getLogger(__name__)

_KINDS = {
    VolumeKind.EXT2: "ext4", VolumeKind.EXT3: "ext4", VolumeKind.EXT4: "ext4", VolumeKind.XFS: "xfs", VolumeKind.BTRFS: "btrfs",
    VolumeKind.JFS: "jfs", VolumeKind.NTFS: "ntfs",
}  # fmt: skip


def make_in_appliance(
    planned: Mapping[int, PlannedEdit],
    guest: Guest,
    disks: Sequence[Path],
    planner: Planner,
    folder: Path,
    cancel: CancelToken | None = None,
) -> dict[int, str]:
    """Make the changes; the reason why each was not made, "" where it was.

    :param folder: for the job's own files.
    :raises EditFailed: the disks are of no use any more.
    :raises Cancelled: on request.
    """
    reasons: dict[int, str] = {}
    groups: dict[tuple[str, str], list[int]] = {}
    for number, item in planned.items():
        reasons[number] = _why_not(guest.volume(item.volume))
        if not reasons[number]:
            groups.setdefault((item.volume, item.subvolume), []).append(number)
    if not groups:
        return reasons
    targets = [_target(guest, name, [planned[number] for number in mine]) for name, mine in groups.items()]
    try:
        kernel = _kernel(disks, planner, folder, targets)
        answers = change(kernel, disks, targets, folder, cancel)
    except ApplianceFailed as error:
        if error.began:
            raise EditFailed(f"the appliance: {error}") from error
        log.warning("the appliance: %s", error)
        return reasons | {
            number: f"{targets[0].kind} is changed in the appliance: {error}"
            for mine in groups.values()
            for number in mine
        }
    for answer, mine in zip(answers, groups.values(), strict=True):
        if answer.broken:
            raise EditFailed(answer.broken)
        for index, number in enumerate(mine):
            reasons[number] = answer.refused or answer.failed.get(index, "")
    return reasons


def _kernel(
    disks: Sequence[Path], planner: Planner, folder: Path, targets: Sequence[TargetVolume]
) -> KernelParts:
    """:raises ApplianceFailed: there is none."""
    needs = needs_of(targets)
    kernel = installed(needs)
    if kernel is None:
        try:
            kernel = planner.guests_kernel(disks, folder, needs)
        except PlanningFailed as error:
            log.info("the guest's kernel: %s", error)
    if kernel is None:
        raise ApplianceFailed(
            f"no Linux kernel for it: there is none in /boot that may be read, nor one in the guest; {FOLDER_VARIABLE} can name one"
        )
    return kernel


def _target(guest: Guest, name: tuple[str, str], items: Sequence[PlannedEdit]) -> TargetVolume:
    volume = guest.volume(name[0])
    assert volume is not None  # noqa: S101 - _why_not has looked
    logical = volume.offset is None
    return TargetVolume(
        kind=_KINDS[volume.kind], edits=tuple(item.edit for item in items), disk=volume.disks[0],
        offset=volume.offset or 0, logical=volume.id if logical else "", subvolume=name[1],
    )  # fmt: skip


def _why_not(volume: Volume | None) -> str:
    if volume is None:
        return "its volume is not known"
    if volume.encrypted:
        return f"{volume.where} is encrypted"
    if volume.kind not in _KINDS:
        return f"{volume.where} is {volume.kind.value}, which cannot be changed"
    return ""
