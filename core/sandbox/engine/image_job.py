"""ImportImage at work: pending, validating, validated, converting, updating, updated, preparing to boot, booting, booted,
preparing ami, completed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.guests.model import Guest
from core.guests.worker import Inspector
from core.rules.model import ImageReport
from core.sandbox import clock
from core.sandbox.ec2.model import BlockDevice, ImageTask, MachineImage, Snapshot, Status
from core.sandbox.engine.guest_job import GuestJob
from core.sandbox.engine.licence import Licence
from core.sandbox.engine.modify import Modification
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import new_id
from core.sandbox.state import write_json


class ImageJob(GuestJob[ImageTask]):
    def __init__(
        self, task: ImageTask, state: EngineState, settings: EngineSettings, inspector: Inspector
    ) -> None:
        super().__init__(task, state.image_tasks, state, settings, inspector)

    def outcome(
        self, report: ImageReport, guest: Guest, licence: Licence, modified: Modification, disks: list[Path]
    ) -> dict[str, Any]:
        return {
            **super().outcome(report, guest, licence, modified, disks),
            "image_id": new_id("ami-"),
            "snapshots": [new_id("snap-") for _ in disks],
        }

    def finish(self, done: dict[str, Any]) -> None:
        self.show("preparing ami", 76, **done["task"])
        self._register(done)

    def _register(self, done: dict[str, Any]) -> None:
        """Snapshots, AMI and the record of what was done; may be cut off anywhere and run again."""
        names = [_device_name(number) for number in range(len(done["disks"]))]
        disks = [
            disk.model_copy(update={"snapshot_id": snapshot, "device_name": name})
            for disk, snapshot, name in zip(self.task.disks, done["snapshots"], names, strict=True)
        ]
        self.update_disks(disks)
        self.show("preparing ami", 85)
        snapshots = [
            self.register_snapshot(self.folder / raw, identifier, done["key"])
            for raw, identifier in zip(done["disks"], done["snapshots"], strict=True)
        ]
        image = self._image(done, snapshots, names)
        write_json(self.state.folder.images / f"{image.id}.json", self._record(done, image))
        self.state.images.put(self.region, image.id, image)
        self.linger()
        with self.ending:
            self.token.check()
            self.records.update(
                self.region, self.id, status=Status.COMPLETED, message="", progress=None, image_id=image.id
            )

    def _image(self, done: dict[str, Any], snapshots: list[Snapshot], names: list[str]) -> MachineImage:
        facts = done["task"]
        devices = tuple(
            BlockDevice(device_name=name, snapshot_id=item.id, size=item.size, encrypted=item.encrypted)
            for name, item in zip(names, snapshots, strict=True)
        )
        return MachineImage(
            id=done["image_id"], region=self.region, created=clock.now(), name=self.id, description=done["description"],
            architecture=facts["architecture"], boot_mode=facts["boot_mode"], platform=facts["platform"].lower(),
            platform_details=done["platform_details"], usage_operation=facts["usage_operation"], ena_support=done["ena"],
            root_device_name=names[0], devices=devices, import_task_id=self.id,
        )  # fmt: skip

    def _record(self, done: dict[str, Any], image: MachineImage) -> dict[str, Any]:
        sources = self.task.sources
        return {
            **self.record(done), "image_id": image.id, "created": clock.text(image.created),
            "sources": [f"s3://{disk.bucket}/{disk.key}" if disk.bucket else disk.snapshot for disk in sources],
            "disks": [
                {"device": device.device_name, "snapshot": device.snapshot_id, "raw": str(self.state.disk(device.snapshot_id)),
                 "size": self.state.disk(device.snapshot_id).stat().st_size}
                for device in image.devices
            ],
        }  # fmt: skip


def _device_name(number: int) -> str:
    """As AWS names an AMI's volumes: /dev/sda1, then /dev/sdf and on."""
    return "/dev/sda1" if number == 0 else f"/dev/sd{chr(ord('f') + number - 1)}"
