"""Whether a machine's disks are sent as they are, or in another container that is made on the way.

A container that AWS does not take is repacked; so is one of which much less need be sent: zeros, and what the file systems
do not use.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from core.errors import PlanError
from core.facts import Frozen
from core.guests.layout import VolumeKind
from core.images.model import MAX_DISK_SIZE, ImageFormat
from core.images.writers.vhd import LARGEST_VHD
from core.rules.model import Finding, ImageReport

Container = Literal["", "vhdx", "vhd", "vmdk"]

WORTH, WORTH_BYTES = 0.75, 64 << 20
"""Repacked for the saving alone: at most this share of the files is left to send, and at least so many bytes are saved."""

_REPAIR = "repack:"
_LARGEST = {"vhdx": MAX_DISK_SIZE, "vhd": LARGEST_VHD, "vmdk": MAX_DISK_SIZE}


class RepackChoice(StrEnum):
    """What the user asks for. ``AUTO``: where it is needed, or saves much."""

    AUTO = "auto"
    NEVER = "never"
    VHDX = "vhdx"
    VHD = "vhd"
    VMDK = "vmdk"


_CONTAINERS: dict[RepackChoice, Container] = {
    RepackChoice.VHDX: "vhdx",
    RepackChoice.VHD: "vhd",
    RepackChoice.VMDK: "vmdk",
}


class Route(Frozen):
    """:param container: into which each disk is repacked; "" sends the files as they are.
    :param reason: ``needed``, ``saves``, ``asked``, or "".
    :param size: bytes of the files; ``left``: bytes that need be sent of them, about.
    """

    container: Container = ""
    reason: Literal["", "needed", "saves", "asked"] = ""
    size: int = 0
    left: int = 0


def route(report: ImageReport, choice: RepackChoice) -> Route:
    """How the machine of a report is sent.

    :raises PlanError: ``plan.not-repackable``: a container was asked for that its disks cannot be written to.
    """
    size, left = sum(image.size_on_disk for image in report.inspection.images), worth_sending(report)
    as_is = Route(size=size, left=size)
    if choice is RepackChoice.NEVER:
        return as_is
    if choice is not RepackChoice.AUTO:
        obstacle = _obstacle(report, choice.value)
        if obstacle:
            raise PlanError("plan.not-repackable", path=report.path, container=choice.value, reason=obstacle)
        return Route(container=_CONTAINERS[choice], reason="asked", size=size, left=left)
    if _obstacle(report, "vhdx"):
        return as_is
    if any(finding.blocks and finding.repair.startswith(_REPAIR) for finding in report.findings):
        return Route(container="vhdx", reason="needed", size=size, left=left)
    packed = any(image.format is ImageFormat.OVA for image in report.inspection.images)
    if not packed and left <= size * WORTH and size - left >= WORTH_BYTES:
        return Route(container="vhdx", reason="saves", size=size, left=left)
    return as_is


def resolves(container: str, finding: Finding) -> bool:
    """Whether a finding has nothing left to complain of when the disks are sent in this container."""
    if not container or not finding.repair.startswith(_REPAIR):
        return False
    return finding.rule.startswith("FMT-") or finding.repair == _REPAIR + container


def worth_sending(report: ImageReport) -> int:
    """About how many bytes of the disks need be sent: what is stored, less what clean file systems do not use."""
    stored = sum(disk.stored for image in report.inspection.images for disk in image.disks)
    whole = sum(disk.size for image in report.inspection.images for disk in image.disks)
    volumes = report.guest.volumes if report.guest else ()
    if any(volume.hibernated.value is True for volume in volumes):
        return stored
    free = sum(volume.free.value or 0 for volume in volumes if volume.clean.value is True)
    free += sum(volume.size for volume in volumes if volume.kind is VolumeKind.SWAP)
    return max(0, min(stored, whole - free))


def _obstacle(report: ImageReport, container: str) -> str:
    """Why the disks cannot be written anew, in a word; "" where they can."""
    for image in report.inspection.images:
        if len(image.disks) != 1:
            return "several-disks" if image.disks else "unreadable"
        if not image.disks[0].readable:
            return "unreadable"
        if image.disks[0].size > _LARGEST[container]:
            return "too-large"
    return ""
