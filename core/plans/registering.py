"""The volumes of an AMI that is registered from snapshots: their names, type, and which one is the root."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.plans.model import Plan

VOLUME_TYPE = "gp3"


def root_device(plan: Plan) -> str:
    """As AWS's own images name it: /dev/xvda for Linux, /dev/sda1 for Windows."""
    return "/dev/sda1" if plan.platform == "Windows" else "/dev/xvda"


def device_name(plan: Plan, index: int) -> str:
    """:param index: of the disk, from 0. /dev/sdf and on are those that AWS recommends for data volumes."""
    if index == 0:
        return root_device(plan)
    letter = ord("f") + index - 1
    if letter <= ord("z"):
        return f"/dev/sd{chr(letter)}"
    return f"/dev/xvdb{chr(ord('a') + letter - ord('z') - 1)}"


def block_devices(plan: Plan, snapshots: Sequence[str]) -> list[dict[str, Any]]:
    """BlockDeviceMappings as RegisterImage takes them; sizes are the snapshots'.

    :param snapshots: ids (or what stands for them) in the order of the disks.
    """
    return [
        {
            "DeviceName": device_name(plan, index),
            "Ebs": {"SnapshotId": snapshot, "VolumeType": VOLUME_TYPE, "DeleteOnTermination": True},
        }
        for index, snapshot in enumerate(snapshots)
    ]
