"""ImportInstance at work: the image is put together, looked into, converted and changed like ImportImage's, and becomes the root volume
of an instance that is there from the start and ``stopped`` at the end.

The older interface boots by BIOS only: a GPT and UEFI are refused, whatever the edition of the rules.
Source: "Troubleshooting VM Import/Export" (No bootable partition found), VM Import/Export guide of 2019.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.guests.layout import TableKind
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.guests.worker import Inspector
from core.rules.model import ImageReport
from core.sandbox.ec2.model import InstanceTask, Status
from core.sandbox.engine import failures
from core.sandbox.engine.guest_job import GuestJob, boot_mode
from core.sandbox.engine.job import GIB
from core.sandbox.engine.licence import Licence
from core.sandbox.engine.parts import check_room, fetch_parts
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.state import write_json


class InstanceJob(GuestJob[InstanceTask]):
    def __init__(
        self, task: InstanceTask, state: EngineState, settings: EngineSettings, inspector: Inspector
    ) -> None:
        super().__init__(task, state.instance_tasks, state, settings, inspector)

    def fetch(self) -> list[Path]:
        return [fetch_parts(self, self.task)]

    def check_key(self) -> str:
        """There is no role whose rights to the key could be asked: the Region's key, where all volumes are encrypted."""
        encryption = self.state.encryption
        return encryption.default_key(self.region) if encryption.by_default(self.region) else ""

    def convert(self, paths: Sequence[Path], low: int, high: int, message: str) -> list[Path]:
        disks = super().convert(paths, low, high, message)
        check_room(disks[0], self.task)
        self.records.update(self.region, self.id, converted=self.task.bytes)
        return disks

    def accept(self, report: ImageReport) -> tuple[Guest, Licence]:
        guest = report.guest
        if guest is not None and any(
            layout.table in {TableKind.GPT, TableKind.HYBRID} for layout in guest.layouts
        ):
            raise failures.no_bootable_partition(self.id)
        guest, licence = super().accept(report)
        if boot_mode(guest) == "uefi":
            raise failures.client_error(failures.UEFI)
        if isinstance(guest.system, WindowsSystem) is not (self.task.platform == "Windows"):
            raise failures.client_error(failures.UNKNOWN_SYSTEM)
        return guest, licence

    def to_mbr(self, guest: Guest) -> bool:  # noqa: ARG002 - a GPT has been refused
        return False

    def finish(self, done: dict[str, Any]) -> None:
        """The disk becomes the instance's root volume."""
        imported, task = self.state.imported, self.task
        key = done["key"]
        try:
            volume = imported.attach(task.instance_id, self.region, size=task.size, kms_key_id=key)
        except LookupError as error:
            raise failures.client_error(f"The instance {task.instance_id} was terminated.") from error
        raw = self.folder / done["disks"][0]
        if raw.exists():
            with raw.open("r+b") as file:
                file.truncate(task.size * GIB)
            raw.replace(self.state.volume_disk(volume))
        folder = self.state.fleet.place(task.instance_id)
        folder.mkdir(parents=True, exist_ok=True)
        write_json(folder / "import.json", {**self.record(done), "instance_id": task.instance_id})
        self.linger()
        with self.ending:
            self.token.check()
            facts = done["task"]
            imported.stand(
                task.instance_id, self.region, volume=volume, platform=facts["platform"].lower(),
                architecture=facts["architecture"],
            )  # fmt: skip
            self.records.update(
                self.region, self.id, status=Status.COMPLETED, message="", progress=None, volume_id=volume,
                encrypted=bool(key), **facts,
            )  # fmt: skip

    def _delete(self, message: str) -> None:
        """AWS removes the instance of a conversion that ends without success."""
        self.state.imported.remove(self.task.instance_id, self.region)
        self.state.fleet.discard(self.task.instance_id)
        super()._delete(message)
