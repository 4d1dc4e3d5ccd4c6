"""Imports in a sandbox, followed to their end; and what they left on the disks."""

from __future__ import annotations

import shutil
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PARTITION = 1 << 20
_PAUSE = threading.Event()
LONGEST = 120.0


@dataclass(slots=True)
class Followed:
    """One task's end, and the messages that were seen on the way."""

    task: dict[str, Any]
    messages: list[tuple[str, str]] = field(default_factory=list)

    @property
    def status(self) -> str:
        return str(self.task["Status"])

    @property
    def message(self) -> str:
        return str(self.task.get("StatusMessage", ""))


def put(s3: Any, bucket: str, path: Path, key: str = "") -> dict[str, str]:
    """Upload a file; the UserBucket of an import."""
    s3.upload_file(str(path), bucket, key or path.name)
    return {"S3Bucket": bucket, "S3Key": key or path.name}


def import_image(ec2: Any, *containers: dict[str, Any], **options: Any) -> Followed:
    """Start an import and follow it to its end."""
    started = ec2.import_image(DiskContainers=list(containers), **options)
    return follow(ec2, started["ImportTaskId"])


def follow(ec2: Any, task: str) -> Followed:
    messages: list[tuple[str, str]] = []
    for _ in range(int(LONGEST / 0.02)):
        shown = ec2.describe_import_image_tasks(ImportTaskIds=[task])["ImportImageTasks"][0]
        said = (shown["Status"], shown.get("StatusMessage", ""))
        if not messages or messages[-1] != said:
            messages.append(said)
        if shown["Status"] in {"completed", "deleted"}:
            return Followed(shown, messages)
        _PAUSE.wait(0.02)
    raise TimeoutError(messages)


def wait_for_message(ec2: Any, task: str, message: str) -> None:
    """Until the task says this."""
    for _ in range(int(LONGEST / 0.01)):
        shown = ec2.describe_import_image_tasks(ImportTaskIds=[task])["ImportImageTasks"][0]
        if shown.get("StatusMessage") == message:
            return
        assert shown["Status"] == "active", shown
        _PAUSE.wait(0.01)
    raise TimeoutError(message)


def debugfs(disk: Path, command: str, offset: int = PARTITION) -> bytes:
    """What debugfs answers about a partition of a raw disk."""
    program = shutil.which("debugfs", path="/usr/sbin:/sbin:/usr/bin") or "debugfs"
    done = subprocess.run(
        [program, "-R", command, f"{disk}?offset={offset}"], capture_output=True, check=True
    )
    return done.stdout


def text(disk: Path, path: str, offset: int = PARTITION) -> str:
    return debugfs(disk, f'cat "{path}"', offset).decode()


def is_consistent(disk: Path, offset: int = PARTITION) -> bool:
    program = shutil.which("e2fsck", path="/usr/sbin:/sbin:/usr/bin") or "e2fsck"
    return (
        subprocess.run(
            [program, "-fn", f"{disk}?offset={offset}"], capture_output=True, check=False
        ).returncode
        == 0
    )
