"""The volumes of an AMI that is registered from snapshots: their names, type, and which one is the root; and names as EC2 takes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from core.plans.model import Plan

VOLUME_TYPE = "gp3"


_UNFIT = re.compile(r"[^\w().\-/ \[\]'@]+", re.ASCII)
MAX_NAME = 128
MAX_DESCRIPTION = 255


def plain_name(name: str) -> str:
    """For an AMI: only the characters that its name may have."""
    return (_UNFIT.sub("-", name).strip(" -") or "machine")[:MAX_NAME]


def plain_description(text: str) -> str:
    """EC2 refuses a description with anything but ASCII ("Character sets beyond ASCII are not supported"); tags hold the name as it is."""
    folded = "".join(
        "-" if unicodedata.category(sign) == "Pd" else " " if unicodedata.category(sign) in {"Cc", "Zs"} else sign
        for sign in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(sign)
    )  # fmt: skip
    return folded.encode("ascii", "replace").decode("ascii")[:MAX_DESCRIPTION]


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
