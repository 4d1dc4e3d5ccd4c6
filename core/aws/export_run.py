"""An export from the check to the file, as one piece of work that can be stopped at any point and gone on with.

What has been begun is written down in the program's home before AWS hears of it: the client token, and so the task. The same export
asked for again finds the task, or the object that it left, and what has arrived of it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.aws import download, export_task
from core.aws.account import identify
from core.aws.buckets import default_bucket, ensure_bucket
from core.aws.calls import Notice, PatientCalls, unheard
from core.aws.errors import answering
from core.aws.export_check import check_export
from core.aws.export_order import Begun, Claim, ExportOrder, Record
from core.aws.export_task import ExportRequest, ExportState
from core.aws.import_task import Outcome
from core.aws.instance_export import describe_instance_export, is_instance, start_instance_export
from core.aws.instance_export_check import check_instance_export, grant_export
from core.aws.model import Connect
from core.aws.sessions import client
from core.errors import Cancelled, ImageError, ServiceError
from core.progress import CancelToken, Report
from core.rules.model import Finding
from core.settings import Places

PATIENCE = 3600.0
"""Seconds that an outage is sat out."""
FIRST_LOOKS = 20
"""Looks at the task with a second between them; later ones come as seldom as AWS likes."""


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """
    :param object: ``s3://bucket/key``; "" where it was removed.
    :param checked: whether the file was compared with S3's checksum; None without a file.
    :param checksum: CRC-64/NVME of the file in base64, as S3 writes it; "" without a file.
    :param left: why the object could not be removed.
    """

    task_id: str
    size: int
    file: Path | None
    object: str
    checked: bool | None = None
    left: ServiceError | None = None
    checksum: str = ""


class ExportRun:
    """One export."""

    def __init__(self, places: Places, connect: Connect, order: ExportOrder) -> None:
        """:raises SandboxError: the sandbox does not start."""
        self.order = order
        self._connect, self._destination = connect, order.destination
        self._describe = describe_instance_export if is_instance(order.image_id) else None
        self._keep = order.keep_object or not order.file
        self._cancel: CancelToken | None = None
        self._notice: Notice = unheard
        self._record, self._places = Record(places, order), places
        self._begun = self._record.read()
        self._replaces = order.path is not None and order.path.exists()

    @property
    def resumed(self) -> bool:
        """Whether AWS works on this export already, or has done so."""
        return self._begun is not None and self._begun.task_id != ""

    def check(self) -> tuple[Finding, ...]:
        """The XPT rules.

        :raises ServiceError, CredentialsError: AWS did not answer, or refused.
        """
        connection = self._connect(self._destination)
        bucket = self._destination.bucket or default_bucket(identify(connection), connection.region)
        if is_instance(self.order.image_id):
            return check_instance_export(
                connection,
                self.order.image_id,
                bucket,
                makes_bucket=self._destination.create_bucket,
                grants=self.order.grants,
            )
        return check_export(
            connection,
            self.order.image_id,
            bucket,
            self.order.format,
            prefix=self._destination.prefix,
            role_name=self._destination.role_name,
            makes_bucket=self._destination.create_bucket,
        )

    def run(
        self,
        tell: Callable[[ExportState], None],
        report: Report,
        cancel: CancelToken | None = None,
        notice: Notice = unheard,
    ) -> ExportOutcome:
        """Start or find the task, wait for it, fetch the object.

        :param tell: gets each new state of the task.
        :param report: bytes of the download.
        :param cancel: stops here and leaves the task at AWS; the same order goes on with it.
        :param notice: hears of outages (see core.aws.calls), and ``answered`` at each look at the task that succeeds.
        :raises ServiceError, CredentialsError: see export_task and download.
        :raises ImageError: as download; ``export.file-in-use``: another process exports to the file;
            ``export.file-appeared``: the file was not there when this was asked for.
        :raises Cancelled: by ``cancel``.
        """
        self._cancel, self._notice = cancel, notice
        with Claim(self._places, self.order):
            self._check_replaces()
            return self._run(tell, report)

    def _run(self, tell: Callable[[ExportState], None], report: Report) -> ExportOutcome:
        begun = self._record.read() or self._begin()  # another process may have gone on with it meanwhile
        calls = self._calls("ec2")
        try:
            begun = begun if begun.task_id else self._start(calls, begun)
            looks = iter(range(FIRST_LOOKS))
            try:
                state = export_task.wait_for_export(
                    calls,
                    begun.task_id,
                    tell,
                    lambda _: self._wait_answered(self._pause(next(looks, None))),
                    describe=self._describe,
                )
            except ServiceError as error:
                if error.code != "export.unknown-task" or not self._left(begun):
                    raise
                # AWS forgets tasks after seven days; the object tells that this one was completed
                state = ExportState(task_id=begun.task_id, status="completed")
            return self._fetch(state, begun, report)
        except ServiceError as error:
            if not error.retryable and error.code.startswith(
                ("export.", "download.missing", "aws.image-missing")
            ):
                self._record.forget()  # it will not go on: the next run begins anew
            raise

    def _left(self, begun: Begun) -> bool:
        """Whether the task's object is there."""
        key = self._key(ExportState(task_id=begun.task_id, status=""), begun)
        try:
            self._calls("s3")(lambda storage: download.look_at(storage, begun.bucket, key))
        except ServiceError as error:
            if error.code in {"download.missing", "aws.denied"}:  # without the right to list, the same
                return False
            raise
        return True

    def give_up(self) -> None:
        """Stop for good: the task at AWS, its object where it was only on its way, and what has arrived of it.

        :raises ServiceError, CredentialsError: what EC2 answered; then all is as it was.
        :raises ImageError: ``export.file-in-use``: another process is at work on it.
        """
        with Claim(self._places, self.order):
            self._give_up()

    def _give_up(self) -> None:
        begun = self._record.read()
        if begun is not None and begun.task_id:
            ec2 = client(self._connect(self._destination), "ec2")
            state = self._state(ec2, begun.task_id)
            if state is not None and state.outcome is Outcome.RUNNING:
                export_task.cancel_export(ec2, begun.task_id)
            elif state is not None and state.outcome is Outcome.COMPLETED and not self._keep:
                self._remove(begun.bucket, self._key(state, begun))
        if self.order.path is not None:
            download.discard(self.order.path)
        self._record.forget()
        self._begun = None

    def _check_replaces(self) -> None:
        """Whoever asked for the export agreed to lose the file that was there, not one that came since."""
        path = self.order.path
        if path is not None and path.exists() and not self._replaces:
            raise ImageError("export.file-appeared", path=str(path))

    def _state(self, ec2: Any, task: str) -> ExportState | None:
        """None where AWS has forgotten the task."""
        try:
            return (self._describe or export_task.describe_export)(ec2, task)
        except ServiceError as error:
            if error.code == "export.unknown-task":
                return None
            raise

    def _wait(self, seconds: float) -> None:
        """:raises Cancelled: somebody stops it."""
        if self._cancel is None:
            time.sleep(seconds)
        elif self._cancel.wait(seconds):
            raise Cancelled

    def _wait_answered(self, seconds: float) -> None:
        self._notice("answered", {})
        self._wait(seconds)

    def _look_up(self) -> None:
        if self._cancel is not None:
            self._cancel.check()

    def _pause(self, look: int | None) -> float:
        if self._destination.target == "sandbox":
            return 0.2
        return export_task.POLL_SECONDS if look is None else 1.0

    def _begin(self) -> Begun:
        connection = self._connect(self._destination)
        bucket = ensure_bucket(connection, self._destination, identify(connection)).name
        if self.order.grants and is_instance(self.order.image_id):
            grant_export(connection, bucket)
        begun = Begun(
            bucket=bucket,
            prefix=self._destination.prefix,
            token=secrets.token_hex(16),
            order=self.order.model_copy(
                update={"file": str(self.order.path.absolute()) if self.order.path else ""}
            ),
        )
        self._record.write(begun)
        return begun

    def _start(self, calls: PatientCalls, begun: Begun) -> Begun:
        request = ExportRequest(
            image_id=self.order.image_id, format=self.order.format, bucket=begun.bucket, prefix=begun.prefix, token=begun.token,
            role_name=self._destination.role_name,
        )  # fmt: skip
        start = start_instance_export if is_instance(self.order.image_id) else export_task.start_export
        task = calls(lambda ec2: start(ec2, request))
        started = begun.model_copy(update={"task_id": task})
        self._record.write(started)
        return started

    def _fetch(self, state: ExportState, begun: Begun, report: Report) -> ExportOutcome:
        key, calls = self._key(state, begun), self._calls("s3")
        shown = f"s3://{begun.bucket}/{key}"
        if self.order.path is None:
            found = calls(lambda storage: download.look_at(storage, begun.bucket, key))
            self._record.forget()
            return ExportOutcome(begun.task_id, found.size, None, shown)
        self._check_replaces()
        done = download.download(calls, begun.bucket, key, self.order.path, report, self._cancel)
        self._record.forget()
        left = None if self._keep else self._remove(begun.bucket, key)
        kept = self._keep or left is not None
        return ExportOutcome(
            begun.task_id, done.size, done.path, shown if kept else "", done.checked, left, done.checksum
        )

    def _key(self, state: ExportState, begun: Begun) -> str:
        kind = self.order.format
        return state.key(kind) if state.bucket else f"{begun.prefix}{begun.task_id}.{kind.value}"

    def _remove(self, bucket: str, key: str) -> ServiceError | None:
        """The object was only on its way; that it stays is no failure of the export."""
        try:
            with answering("s3:DeleteObject", bucket=bucket, key=key):
                client(self._connect(self._destination), "s3").delete_object(Bucket=bucket, Key=key)
        except ServiceError as error:
            return error
        return None

    def _calls(self, service: str) -> PatientCalls:
        return PatientCalls(
            lambda: client(self._connect(self._destination), service),
            patience=PATIENCE,
            check=self._look_up,
            wait=self._wait,
            notice=self._notice,
        )
