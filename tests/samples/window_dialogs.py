"""Every dialog in its states, made from values: for the tests of access, of languages and of the pictures.

Nothing is asked of an account, a disk or a machine: what a dialog starts beside the window waits forever (:class:`Held`), and what it
would bring is handed over here. The dialogs' own tests meet the real thing.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from samples import plans

from core.aws.export_order import ExportOrder
from core.aws.export_run import ExportOutcome
from core.aws.export_task import ExportFormat, ExportState
from core.aws.exportable import Exportable
from core.aws.launch.model import Check, CheckVerdict, Made, Seen, Step
from core.aws.leftovers.model import Inventory, Item, Kind, Standing
from core.aws.preflight.model import Repair
from core.aws.setup import bucket_calls, close_call
from core.aws.sso import Account, Device, Portal
from core.changes.diffs import Difference
from core.errors import CredentialsError, PlanError
from core.facts import Evidence
from core.migrations.launches.model import Launch, LaunchState
from core.migrations.states import State
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings
from core.progress import Progress
from core.rules.causes import causes_of
from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict
from core.sandbox.engine.modify import ChangeRecord, Modification
from core.sandbox.rehearsal.model import Glimpse, Outcome, Rehearsal, StepResult
from core.settings import Places
from core.support import crash_details
from gui.cleaning.dialog import CleaningDialog
from gui.cleaning.question import removal_question
from gui.crash_dialog import CrashDialog
from gui.defaults import Defaults
from gui.explaining import ErrorDoctor, Explanation
from gui.exporting.dialog import ExportDialog
from gui.exporting.questions import ask_to_stop
from gui.jobs import JobRunner, Runners
from gui.launching.dialog import LaunchDialog
from gui.memory import Memory
from gui.models.sign_in import SignIn
from gui.rehearsal.dialog import RehearsalDialog
from gui.services import Services
from gui.settings_dialog import SettingsDialog
from gui.text import error_text
from gui.theme import Tone
from gui.wizard.closing import closing_question, removing_question, stopping_question
from gui.wizard.connection import ConnectionDialog
from gui.wizard.preview_dialog import PreviewDialog, Previewed
from gui.wizard.repair_dialog import RepairDialog
from gui.wizard.sign_in import SignInDialog

T = TypeVar("T")
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
OLD = datetime.now(UTC) - timedelta(days=3, hours=1)
"""Ages are shown."""
FAILED = plans.importing(
    "pending",
    "ClientError: Multiple different grub/menu.lst files found.",
    state=State.FAILED,
)
ORDER = ExportOrder(
    destination=Destination(bucket="exports-of-web01"),
    image_id="ami-0a1b2c3d4e5f60718",
    format=ExportFormat.VHD,
    file="/home/kim/Downloads/web01.vhd",
)


class Held(Executor):
    """Takes work and never begins it: a dialog stays as busy as it is."""

    def submit(self, _work: Callable[..., T], /, *_args: Any, **_named: Any) -> Future[T]:
        return Future()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        pass


class Dialogs:
    """Makes them, shows them, and closes what it has made."""

    def __init__(self, services: Services, places: Places, window: QWidget) -> None:
        self.runners = Runners(JobRunner(1, executor=Held()), JobRunner(1, executor=Held()))
        self.services, self.places, self.window = services, places, window
        self.defaults = Defaults(services, self.runners, Memory(places), window)
        self._made: list[QWidget] = []

    def close(self) -> None:
        """Close what is open; the next one may be opened then."""
        for widget in reversed(self._made):
            if isinstance(widget, ExportDialog | LaunchDialog):
                widget.leave()
            elif isinstance(widget, QDialog):
                widget.done(0)
            widget.deleteLater()
        self._made.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def end(self) -> None:
        self.close()
        for runner in (self.runners.general, self.runners.inspections):
            runner.close()

    def open(self, name: str) -> QDialog:
        """:param name: one of :data:`DIALOGS`."""
        dialog: QDialog = getattr(self, "_" + name.replace("-", "_"))()
        self._made.append(dialog)
        dialog.show()
        return dialog

    # -- export -----------------------------------------------------------------------------------------------------------

    def _export(self) -> ExportDialog:
        dialog = ExportDialog(self.defaults)
        self._made.append(dialog)
        dialog.under_way._arrived(EXPORTABLE)
        return dialog

    def _export_busy(self) -> QDialog:
        return ExportDialog(self.defaults)

    def _export_checks(self) -> QDialog:
        dialog = self._export()
        dialog.checks.show_order(ORDER)
        dialog._check(ORDER)
        dialog.under_way._arrived(FINDINGS)
        return dialog

    def _export_running(self) -> ExportDialog:
        dialog = self._export()
        dialog.start(ORDER)
        dialog.running.show_state(ExportState(task_id="export-ami-0123456789abcdef0", status="active",
                                              message="converting", progress=40))  # fmt: skip
        dialog.running.show_progress(Progress("download", 3 << 30, 9 << 30))
        return dialog

    def _export_done(self) -> QDialog:
        dialog = self._export_running()
        file = Path(ORDER.file)
        dialog.under_way._arrived(
            ExportOutcome(
                "export-ami-0123456789abcdef0", 9 << 30, file, "", checked=True, checksum="c0ffee=="
            )
        )
        return dialog

    def _export_failed(self) -> QDialog:
        dialog = self._export_running()
        dialog.under_way._refused(PlanError("export.no-bucket"))
        return dialog

    def _export_question(self) -> QDialog:
        dialog = self._export_running()
        dialog.show()
        ask_to_stop(dialog, dialog.stop)
        return _question_of(dialog)

    # -- looking at the disk ----------------------------------------------------------------------------------------------

    def _rehearsal(self) -> RehearsalDialog:
        return RehearsalDialog(self.services, [Path("/images/web01.vhdx")], self.runners.general)

    def _rehearsal_running(self) -> RehearsalDialog:
        dialog = self._rehearsal()
        dialog.rehearse()
        dialog.show_glimpse(
            Glimpse(steps=steps(3), seconds=17, serial="Loading Linux 6.1.0 ...\nLinux version 6.1.0\n")
        )
        return dialog

    def _rehearsal_done(self) -> QDialog:
        dialog = self._rehearsal_running()
        record = ChangeRecord(
            path="/etc/fstab", backup="", volume="disk1/part1", rules=("MOD-03",), diff="", applied=True
        )
        ended = Rehearsal(reached=True, steps=steps(6), accelerator="tcg", seconds=64)
        dialog._show_end((ended, Modification(changes=[record])))
        return dialog

    def _preview_busy(self) -> PreviewDialog:
        return PreviewDialog([Path("/images/web01.vhdx")], self.runners.general)

    def _preview(self) -> QDialog:
        dialog = self._preview_busy()
        dialog._arrived(Previewed(CHANGES, None))
        return dialog

    def _preview_nothing(self) -> QDialog:
        dialog = self._preview_busy()
        dialog._arrived(Previewed((), None))
        return dialog

    def _explain(self) -> ErrorDoctor:
        return ErrorDoctor(self.services, self.defaults, (FAILED,), (Path("/images/web01.vhdx"),))

    def _explain_causes(self) -> QDialog:
        dialog = self._explain()
        dialog.words.setPlainText(FAILED.aws_message)
        dialog._show(Explanation(FAILED.aws_message, causes_of(FAILED.aws_message, ()), ()))
        return dialog

    # -- the account ------------------------------------------------------------------------------------------------------

    def _clean(self) -> CleaningDialog:
        dialog = CleaningDialog(self.services, self.runners.general, (FAILED,))
        dialog._found(INVENTORY)
        return dialog

    def _clean_empty(self) -> QDialog:
        dialog = CleaningDialog(self.services, self.runners.general, ())
        dialog._found(
            Inventory(account="123456789012", region="us-east-1", buckets=(), items=(), priced=PRICED)
        )
        return dialog

    def _clean_question(self) -> QDialog:
        return removal_question(INVENTORY.items, "$3.20 a month", self.window)

    def _connection(self) -> QDialog:
        dialog = ConnectionDialog(self.defaults, self.window)
        dialog.show()
        dialog.form.aws.click()  # needs more room than the sandbox
        dialog.form.answer.say(
            error_text(CredentialsError("aws.profile-not-found", profile="production")), Tone.BLOCKED
        )
        return dialog

    def _sign_in(self) -> SignInDialog:
        return SignInDialog(SignIn(self.services, self.runners.general), None, show_page=lambda _: None)

    def _sign_in_code(self) -> SignInDialog:
        dialog = self._sign_in()
        dialog._begin(Portal("https://example.awsapps.com/start", "eu-central-1"))
        device = "https://device.sso.eu-central-1.amazonaws.com/"
        dialog._show_device(Device("ABCD-EFGH", f"{device}?user_code=ABCD-EFGH", device, NOW))
        return dialog

    def _sign_in_role(self) -> QDialog:
        dialog = self._sign_in_code()
        dialog._enter(((Account("123456789012", "Production"), ("AdministratorAccess", "ImportImages")),))
        return dialog

    def _repair(self) -> QDialog:
        facts = {"bucket": "exports-of-web01", "region": "us-east-1"}
        calls = (*bucket_calls("exports-of-web01", "us-east-1"), close_call("exports-of-web01"))
        return RepairDialog(Repair("bucket:create", calls, facts, foreign=True), self.window)

    # -- a test launch ----------------------------------------------------------------------------------------------------

    def _launch(self) -> LaunchDialog:
        dialog = LaunchDialog(self.services, self.runners.general, plans.completed())
        dialog._found_earlier((None, "203.0.113.7/32"))
        return dialog

    def _launch_running(self) -> LaunchDialog:
        dialog = self._launch()
        dialog._show(LAUNCH)
        return dialog

    def _launch_proven(self) -> QDialog:
        dialog = self._launch()
        dialog._show(
            LAUNCH.model_copy(update={"state": LaunchState.PROVEN, "checks": CHECKS, "proven": True})
        )
        return dialog

    def _launch_question(self) -> QDialog:
        dialog = self._launch_running()
        self._made.append(dialog)
        dialog.show()
        dialog._ask_to_terminate()
        return _question_of(dialog)

    # -- the program ------------------------------------------------------------------------------------------------------

    def _settings(self) -> QDialog:
        return SettingsDialog(self.defaults, self.window)

    def _closing(self) -> QDialog:
        return closing_question(plans.uploading(), self.window, quits=False)

    def _quitting(self) -> QDialog:
        return closing_question(plans.uploading(), self.window, quits=True, others=2)

    def _stopping(self) -> QDialog:
        return stopping_question(plans.uploading(), self.window)

    def _removing(self) -> QDialog:
        return removing_question(plans.completed(), self.window)

    def _clearing(self) -> QDialog:
        return stopping_question(FAILED, self.window)

    def _crash(self) -> QDialog:
        told = 'Traceback (most recent call last):\n  File "gui/desk.py", line 1, in do\nValueError: no'
        return CrashDialog(crash_details("ValueError", "no", told, "window"), self.places, self.window)


def _question_of(dialog: QDialog) -> QMessageBox:
    return next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())


def steps(proved: int) -> tuple[StepResult, ...]:
    """:param proved: how many of the boot's steps are."""
    names = ("firmware", "boot-loader", "kernel", "root", "dhcp", "login")
    seen = Evidence(
        where="serial port", value="Linux version 6.1.0-25-amd64 (debian-kernel@lists.debian.org)"
    )
    found = [
        StepResult(step=name, outcome=Outcome.PROVED, after=float(4 * number + 1), evidence=(seen,))
        if number < proved
        else StepResult(step=name, outcome=Outcome.NOT_REACHED)
        for number, name in enumerate(names)
    ]
    return (*found, StepResult(step="driver ena", outcome=Outcome.CHECKED_ONLY, evidence=(seen,)))


EXPORTABLE = (
    Exportable(
        id="ami-0a1b2c3d4e5f60718", name="web01", state="available", size=64, made="2026-03-04T12:20:00Z"
    ),
    Exportable(id="i-0a1b2c3d4e5f60718", name="web01", state="running", size=64, made="2026-03-04T12:40:00Z"),
)
FINDINGS = (
    Finding(rule="XPT-01", verdict=Verdict.FAIL, severity=Severity.BLOCK, title="An image of one's own",
            detail="The image belongs to 099720109477.", aws_error="The image ID provided is not exportable.",
            evidence=(Evidence(where="ec2:DescribeImages, OwnerId", value="099720109477"),),
            fix="Export an image that this account has made.", source="AWS VM Import/Export User Guide: considerations"),
    Finding(rule="XPT-02", verdict=Verdict.PASS, severity=Severity.BLOCK, title="Fits into one object",
            detail="64 GiB are exported.", source="AWS VM Import/Export User Guide: limitations"),
)  # fmt: skip
PRICED = ("2025-01", "AWS price list")
_MARK = ("tag", "amigrate")
INVENTORY = Inventory(
    account="123456789012", region="us-east-1", buckets=("amigrate-123456789012-us-east-1",), priced=PRICED,
    items=(
        Item(kind=Kind.INSTANCE, id="i-0a1b2c3d4e5f60718", mark=_MARK, created=OLD, monthly=15.2, launch="launch-20260304-0000aa",
             standing=Standing.NEEDED, reason="clean.reason.launch-kept", facts={"launch": "launch-20260304-0000aa"}),
        Item(kind=Kind.IMAGE, id="ami-0a1b2c3d4e5f60718", mark=_MARK, created=OLD, monthly=0, migration="20260304-abcdef",
             standing=Standing.NEEDED, reason="clean.reason.image-result",
             facts={"name": "web01", "migration": "20260304-abcdef"}),
        Item(kind=Kind.OBJECT, id="s3://amigrate-123456789012-us-east-1/amigrate/20260304-abcdef/web01.vhdx", mark=_MARK,
             created=OLD, size=64 << 30, monthly=1.47, migration="20260304-abcdef", standing=Standing.LEFTOVER,
             reason="clean.reason.object-imported", facts={"image": "ami-0a1b2c3d4e5f60718"}),
        Item(kind=Kind.SNAPSHOT, id="snap-0a1b2c3d4e5f60718", mark=_MARK, created=OLD, size=20 << 30, at_most=True,
             migration="20260304-ffffff", standing=Standing.UNSURE, reason="clean.reason.elsewhere",
             facts={"migration": "20260304-ffffff"}),
    ),
)  # fmt: skip
CHANGES = (
    Difference("/etc/fstab", ("MOD-03",), "--- /etc/fstab\n+++ /etc/fstab\n@@ -1 +1 @@\n-/dev/sda1 / ext4 defaults 0 1\n"
               "+UUID=306ac33f-4424-493b-992b-7fcc6d7dad12 / ext4 defaults 0 1\n", "/etc/fstab.vmimport"),
    Difference("/etc/network/interfaces", ("MOD-02",), "--- /etc/network/interfaces\n+++ /etc/network/interfaces\n"
               "@@ -1 +1 @@\n-iface ens3 inet static\n+iface eth0 inet dhcp\n"),
)  # fmt: skip
LAUNCH = Launch(
    id="launch-20260304-0000aa", migration="20260304-abcdef", name="web01", image_id="ami-0a1b2c3d4e5f60718", destination=Destination(),
    settings=LaunchSettings(instance_type="t3.small", source="203.0.113.7/32"), token="t", created=NOW, updated=NOW,
    step=Step.BOOT, made=Made(group_id="sg-0a1b2c3d", instance_id="i-0a1b2c3d4e5f60718"),
    seen=Seen(state="running", system="initializing", instance="initializing", address="198.51.100.4"),
    console="Booting from Hard Disk...\nweb01 login: ",
)  # fmt: skip
CHECKS = tuple(
    Check(name=name, verdict=verdict, reason=reason, facts=facts,
          evidence=(Evidence(where="ec2:DescribeInstanceStatus", value="ok"),))
    for name, verdict, reason, facts in (
        ("instance", CheckVerdict.PASS, "", {}),
        ("status-system", CheckVerdict.PASS, "", {}),
        ("status-instance", CheckVerdict.FAIL, "launch.why.status", {"status": "impaired"}),
        ("login", CheckVerdict.NOT_CHECKED, "launch.no-ssh", {}),
    )
)  # fmt: skip
DIALOGS = tuple(
    name.lstrip("_").replace("_", "-")
    for name, made in vars(Dialogs).items()
    if name.startswith("_") and not name.startswith("__")
)
"""Names of dialog and state."""
