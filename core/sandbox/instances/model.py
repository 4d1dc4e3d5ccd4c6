"""What the sandbox keeps of an instance beside moto's record."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from core.sandbox.ec2.model import Kept

CODES = {"pending": 0, "running": 16, "shutting-down": 32, "terminated": 48, "stopping": 64, "stopped": 80}


class Reach(StrEnum):
    """Of the status checks, as AWS says them."""

    INITIALIZING = "initializing"
    OK = "ok"
    IMPAIRED = "impaired"
    UNKNOWN = "insufficient-data"


class Instance(Kept):
    """
    :param state: as AWS says it; a key of :data:`CODES`.
    :param reason: StateReason, code and message; empty where there is none.
    :param disks: names of its disks in its own folder, the boot disk first.
    :param kept_disks: snapshots and device names behind them, in the same order.
    :param nic: QEMU's network card that the guest has a driver for.
    :param uefi: how it boots.
    :param proof: why the status checks say what they say.
    :param import_task: of the ImportInstance that makes it; it has no volume while ``importing``.
    :param volumes: the imported volumes behind ``devices``, where they are no snapshots.
    :param client_token: of the RunInstances that made it: the same one makes no other.
    :param doors: ``address:port`` on loopback by the guest's port.
    """

    id: str
    region: str
    image_id: str
    instance_type: str
    launched: datetime
    state: str = "pending"
    reason: tuple[str, str] = ("", "")
    platform: str = ""
    architecture: str = "x86_64"
    root_device_name: str = "/dev/sda1"
    memory: int = 1 << 30
    nic: str = "virtio-net-pci"
    uefi: bool = False
    devices: tuple[tuple[str, str], ...] = ()
    user_data: str = ""
    tokens_required: bool = False
    reach: Reach = Reach.INITIALIZING
    proof: str = ""
    doors: dict[str, str] = {}
    client_token: str = ""
    import_task: str = ""
    importing: bool = False
    volumes: tuple[str, ...] = ()

    @property
    def windows(self) -> bool:
        return self.platform == "windows"


class KeyMaterial(Kept):
    """A key pair that moto made: its numbers come from the operating system, so no replay brings them back."""

    name: str
    private: str
    public: str
    fingerprint: str
