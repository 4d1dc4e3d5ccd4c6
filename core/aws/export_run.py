"""An export from the check to the file, as one piece of work that can be stopped at any point and gone on with.

What has been begun is written down in the program's home before AWS hears of it: the client token, and so the task. The same export
asked for again finds the task, or the object that it left, and what has arrived of it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.aws import download, export_task
from core.aws.account import identify
from core.aws.buckets import default_bucket, ensure_bucket
from core.aws.calls import PatientCalls
from core.aws.errors import answering
from core.aws.export_check import check_export
from core.aws.export_task import ExportFormat, ExportRequest, ExportState
from core.aws.instance_export import describe_instance_export, is_instance, start_instance_export
from core.aws.instance_export_check import check_instance_export, grant_export
from core.aws.model import Connect
from core.aws.sessions import client
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.model import Destination
from core.progress import Report
from core.rules.model import Finding
from core.settings import Places, write_atomically

PATIENCE = 3600.0
"""Seconds that an outage is sat out."""
FIRST_LOOKS = 20
"""Looks at the task with a second between them; later ones come as seldom as AWS likes."""


class Begun(Frozen):
    """What is kept of an export until it is over. ``task_id`` is "" until AWS has answered."""

    bucket: str
    prefix: str
    token: str
    task_id: str = ""


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """
    :param object: ``s3://bucket/key``; "" where it was removed.
    :param checked: whether the file was compared with S3's checksum; None without a file.
    :param left: why the object could not be removed.
    """

    task_id: str
    size: int
    file: Path | None
    object: str
    checked: bool | None = None
    left: ServiceError | None = None


class ExportRun:
    """One export.

    :param file: where it goes; None leaves it in the bucket.
    """

    def __init__(
        self,
        places: Places,
        connect: Connect,
        destination: Destination,
        image_id: str,
        format: ExportFormat,  # noqa: A002 - the field's name
        file: Path | None,
        *,
        keep_object: bool = False,
        grants: bool = False,
    ) -> None:
        """
        :param image_id: of an AMI or an instance.
        :param grants: let AWS's export account write to the bucket, where an instance is exported and it may not yet.
        :raises SandboxError: the sandbox does not start."""
        self.image_id, self.format = image_id, format
        self._file, self._connect, self._destination = file, connect, destination
        self._grants = grants
        self._describe = describe_instance_export if is_instance(image_id) else None
        self._keep = keep_object or file is None
        where = (
            str(file.absolute()) if file is not None else f"s3://{destination.bucket}/{destination.prefix}"
        )
        named = [
            image_id,
            format.value,
            where,
            destination.target,
            destination.region,
            destination.endpoint_url,
        ]
        named += [destination.profile, destination.bucket]
        digest = hashlib.sha256("\0".join(named).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._record = places.exports / f"{digest}.json"
        self._begun = self._read()

    @property
    def resumed(self) -> bool:
        """Whether AWS works on this export already, or has done so."""
        return self._begun is not None and self._begun.task_id != ""

    @property
    def shown_target(self) -> str:
        return str(self._file or f"s3://{self._destination.bucket}/{self._destination.prefix}")

    def check(self) -> tuple[Finding, ...]:
        """The XPT rules.

        :raises ServiceError, CredentialsError: AWS did not answer, or refused.
        """
        connection = self._connect(self._destination)
        bucket = self._destination.bucket or default_bucket(identify(connection), connection.region)
        if is_instance(self.image_id):
            return check_instance_export(
                connection,
                self.image_id,
                bucket,
                makes_bucket=self._destination.create_bucket,
                grants=self._grants,
            )
        return check_export(
            connection,
            self.image_id,
            bucket,
            self.format,
            prefix=self._destination.prefix,
            role_name=self._destination.role_name,
            makes_bucket=self._destination.create_bucket,
        )

    def run(self, tell: Callable[[ExportState], None], report: Report) -> ExportOutcome:
        """Start or find the task, wait for it, fetch the object.

        :param tell: gets each new state of the task.
        :param report: bytes of the download.
        :raises ServiceError, CredentialsError, ImageError: see export_task and download.
        """
        begun = self._begun or self._begin()
        calls = self._calls("ec2")
        try:
            begun = begun if begun.task_id else self._start(calls, begun)
            looks = iter(range(FIRST_LOOKS))
            state = export_task.wait_for_export(
                calls,
                begun.task_id,
                tell,
                lambda _: time.sleep(self._pause(next(looks, None))),
                describe=self._describe,
            )
            return self._fetch(state, begun, report)
        except ServiceError as error:
            if not error.retryable and error.code.startswith(
                ("export.", "download.missing", "aws.image-missing")
            ):
                self._forget()  # it will not go on: the next run begins anew
            raise

    def _pause(self, look: int | None) -> float:
        if self._destination.target == "sandbox":
            return 0.2
        return export_task.POLL_SECONDS if look is None else 1.0

    def _begin(self) -> Begun:
        connection = self._connect(self._destination)
        bucket = ensure_bucket(connection, self._destination, identify(connection)).name
        if self._grants and is_instance(self.image_id):
            grant_export(connection, bucket)
        begun = Begun(bucket=bucket, prefix=self._destination.prefix, token=secrets.token_hex(16))
        self._write(begun)
        return begun

    def _start(self, calls: PatientCalls, begun: Begun) -> Begun:
        request = ExportRequest(
            image_id=self.image_id, format=self.format, bucket=begun.bucket, prefix=begun.prefix, token=begun.token,
            role_name=self._destination.role_name,
        )  # fmt: skip
        start = start_instance_export if is_instance(self.image_id) else export_task.start_export
        task = calls(lambda ec2: start(ec2, request))
        started = begun.model_copy(update={"task_id": task})
        self._write(started)
        return started

    def _fetch(self, state: ExportState, begun: Begun, report: Report) -> ExportOutcome:
        key, calls = state.key(self.format) if state.bucket else "", self._calls("s3")
        key = key or f"{begun.prefix}{begun.task_id}.{self.format.value}"
        shown = f"s3://{begun.bucket}/{key}"
        if self._file is None:
            found = calls(lambda storage: download.look_at(storage, begun.bucket, key))
            self._forget()
            return ExportOutcome(begun.task_id, found.size, None, shown)
        done = download.download(calls, begun.bucket, key, self._file, report)
        self._forget()
        left = None if self._keep else self._remove(begun.bucket, key)
        kept = self._keep or left is not None
        return ExportOutcome(begun.task_id, done.size, done.path, shown if kept else "", done.checked, left)

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
            check=lambda: None,
            wait=time.sleep,
        )

    # what is kept

    def _read(self) -> Begun | None:
        try:
            return Begun.model_validate(json.loads(self._record.read_bytes()))
        except (OSError, ValueError):
            return None

    def _write(self, begun: Begun) -> None:
        write_atomically(self._record, begun.model_dump_json().encode())

    def _forget(self) -> None:
        self._record.unlink(missing_ok=True)
