"""An import that looks into the guest and changes it: what ImportImage and ImportInstance have in common.

Stages: validating, validated, converting, updating, updated, preparing to boot, booting, booted; then what the job makes of it.
"""

from __future__ import annotations

import contextlib
import json
import logging
from abc import abstractmethod
from pathlib import Path
from typing import Any, TypeVar

from core.errors import WorkerError
from core.guests.layout import DiskLayout
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest, Inspection
from core.guests.windows.model import WindowsSystem
from core.guests.worker import Inspector
from core.rules import judge
from core.rules.edition import Edition
from core.rules.model import ImageReport
from core.sandbox.ec2.model import GuestTask
from core.sandbox.engine import booting, failures
from core.sandbox.engine.edits import EditFailed
from core.sandbox.engine.job import Job
from core.sandbox.engine.licence import Licence, licence_of
from core.sandbox.engine.modify import Modification, modify
from core.sandbox.engine.planning import Planner
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.engine.state import EngineState
from core.sandbox.records import Records
from core.sandbox.state import write_json

log = logging.getLogger(__name__)

G = TypeVar("G", bound=GuestTask)
_CONTAINER = "FMT-"
"""Rules that look at the container are asked before the conversion, all others after it, as AWS does."""


class GuestJob(Job[G]):
    def __init__(
        self, task: G, records: Records[G], state: EngineState, settings: EngineSettings, inspector: Inspector
    ) -> None:
        super().__init__(task, records, state, settings)
        self._inspector = inspector

    def work(self) -> None:
        done = self._read("updated.json")
        if done is None:
            booting.prepare(self.settings)
            with contextlib.suppress(WorkerError):  # told by the inspection itself
                self._inspector.start()  # loads while the sources are fetched
            with Planner(self.settings.memory) as planner:
                done = self._change(planner)
        self.show("updated", 45)
        self.show("preparing to boot", 49)
        if "boot" not in done:
            done = {**done, **self._boot(done)}
            write_json(self.folder / "updated.json", done)
        self.show("booted", 59)
        self.finish(done)

    @abstractmethod
    def finish(self, done: dict[str, Any]) -> None:
        """What is made of the changed disks; may be cut off anywhere and run again.

        :param done: what :meth:`outcome` said, with the boot's steps and notes.
        """

    def _change(self, planner: Planner) -> dict[str, Any]:
        """Everything up to the guest's changes; what is needed to register the AMI is written down at the end."""
        saved = self._read("inspection.json")
        paths = self.fetch()
        inspection = Inspection.model_validate(saved) if saved else self._validate(paths)
        report = judge(inspection, self.settings.edition)
        self.show("converting", 28)
        disks = self.convert(paths, 28, 40, "converting")
        self.show("updating", 41)
        guest, licence = self.accept(report)
        try:
            modified = modify(guest, disks, planner, self.token, to_mbr=self.to_mbr(guest))
        except EditFailed as error:
            log.exception("task %s: the changed file system is not consistent", self.id)
            raise failures.TaskFailed(failures.INTERNAL) from error
        self.token.check()
        done = self.outcome(report, guest, licence, modified, disks)
        write_json(self.folder / "updated.json", done)
        return done

    def to_mbr(self, guest: Guest) -> bool:
        """The guide of 2019 converts Windows disks from GPT to MBR; today that takes the wish for BIOS."""
        old = self.settings.edition is Edition.GUIDE_2019
        return isinstance(guest.system, WindowsSystem) and (old or self.task.boot_mode == "legacy-bios")

    def _boot(self, done: dict[str, Any]) -> dict[str, Any]:
        """Start the changed machine; what is to be known of it.

        :raises TaskFailed: it does not come up.
        """
        guest = Inspection.model_validate(self._read("inspection.json")).guest
        uefi = done["task"]["boot_mode"].startswith("uefi")
        reason = (
            booting.why_not(guest, self.settings, uefi=uefi)
            if guest is not None
            else "The boot was not tried."
        )
        if guest is None or reason:
            self.show("booting", 53)
            return {"boot": [], "notes": [*done["notes"], reason]}
        disks = [self.folder / name for name in done["disks"]]
        booted = booting.boot(guest, disks, self.settings, self.token, lambda: self.show("booting", 53))
        steps = [step.model_dump(mode="json") for step in booted.steps]
        return {"boot": steps, "notes": [*done["notes"], booted.note]}

    def _read(self, name: str) -> Any | None:
        """What an earlier run of this job finished."""
        try:
            return json.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def _validate(self, paths: list[Path]) -> Inspection:
        if self.token.wait(self.settings.pause):
            self.token.check()
        self.show("validating", 19)
        self.check_formats(paths)
        self.check_key()
        inspection = self._inspector.inspect(paths, cancel=self.token)
        if inspection.failure is not None:
            raise failures.of_inspection(inspection.failure, self.task.sources[0].format)
        report = judge(inspection, self.settings.edition)
        failed = failures.of_findings(
            (finding for finding in report.findings if finding.rule.startswith(_CONTAINER)), inspection.guest
        )
        if failed is not None:
            raise failed
        write_json(self.folder / "inspection.json", inspection.model_dump(mode="json"))
        self.show("validated", 22)
        return inspection

    def accept(self, report: ImageReport) -> tuple[Guest, Licence]:
        """The guest, where neither a rule nor the licence speaks against it.

        :raises TaskFailed: in AWS's words.
        """
        failed = failures.of_findings(report.findings, report.guest)
        if failed is not None:
            raise failed
        if report.guest is None or report.guest.system is None:
            raise failures.client_error(failures.UNKNOWN_SYSTEM)
        task = self.task
        return report.guest, licence_of(report.guest.system, task.license_type, task.usage_operation)

    def outcome(
        self, report: ImageReport, guest: Guest, licence: Licence, modified: Modification, disks: list[Path]
    ) -> dict[str, Any]:
        system = guest.system
        windows = isinstance(system, WindowsSystem)
        task = self.task
        facts = {
            "platform": "Windows" if windows else "Linux",
            "architecture": task.architecture or _architecture(system),
            "license_type": licence.license_type,
            "usage_operation": licence.usage_operation,
            "boot_mode": task.boot_mode or ("legacy-bios" if modified.to_mbr else boot_mode(guest)),
        }
        return {
            "task": facts,
            "disks": [path.name for path in disks],
            "description": _description(system),
            "platform_details": licence.platform_details,
            "ena": isinstance(system, LinuxSystem) and _has_ena(system),
            "key": self.check_key(),
            "changes": [change.model_dump() for change in modified.changes],
            "notes": modified.notes,
            "warnings": [finding.rule for finding in report.findings if finding.verdict.value == "fail"],
        }

    def record(self, done: dict[str, Any]) -> dict[str, Any]:
        """What people may want to know of the import, beside what came of it."""
        return {
            "import_task_id": self.id, "description": self.task.description, "region": self.region,
            "edition": self.settings.edition.value,
            **{name: done[name] for name in ("changes", "boot", "notes", "warnings")},
        }  # fmt: skip


def _architecture(system: LinuxSystem | WindowsSystem | None) -> str:
    found = system.architecture.value if system else None
    return found if found in {"x86_64", "i386"} else "x86_64"


def boot_mode(guest: Guest) -> str:
    """What the disks can do when nothing was asked for: BIOS where there is code for it."""
    boots_by_bios = any(_has_boot_code(layout) for layout in guest.layouts)
    return "uefi" if guest.efi and not boots_by_bios else "legacy-bios"


def _has_boot_code(layout: DiskLayout) -> bool:
    return layout.boot_code not in {"none", ""}


def _description(system: LinuxSystem | WindowsSystem | None) -> str:
    if isinstance(system, LinuxSystem):
        release = system.release.value
        kernel = system.default_kernel or (system.kernels[0] if system.kernels else None)
        name = (release.pretty or f"{release.id} {release.version}") if release else "unknown"
        return f"AWS-VMImport service: Linux - {name}" + (f" - {kernel.release}" if kernel else "")
    product = system.product.value if system else None
    return f"AWS-VMImport service: Windows - {product or 'unknown'}"


def _has_ena(system: LinuxSystem) -> bool:
    kernel = system.default_kernel or (system.kernels[0] if system.kernels else None)
    return kernel is not None and "ena" in {*kernel.modules, *kernel.built_in}
