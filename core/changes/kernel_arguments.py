"""Devices on a kernel's command line: ``root=/dev/sda1`` is no device on EC2's NVMe disks."""

from __future__ import annotations

import re

from core.changes.devices import Devices

_DEVICE = re.compile(r"(?P<name>(?<![\w.])(?:root|resume)=)(?P<device>/dev/[^\s\"']+)")


def changed_arguments(text: str, devices: Devices, *, early: bool = False) -> str:
    """``root=`` and ``resume=`` by UUID, where the device is known and its name would change.

    :param early: there is no initramfs to look a UUID up.
    """

    def replaced(found: re.Match[str]) -> str:
        device = found["device"]
        if devices.is_stable(device):
            return found.group(0)
        name = devices.persistent(device, early=early)
        return found.group(0) if name is None else found["name"] + name

    return _DEVICE.sub(replaced, text)
