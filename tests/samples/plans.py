"""Plans and migrations made from values, for what only shows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from core.migrations.model import Event, Migration, Transfer
from core.migrations.states import Stage, State
from core.plans.choices import BootMode
from core.plans.destination import Destination
from core.plans.model import GuestKind, Plan, SourceFile
from core.rules.edition import Edition

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
GIB = 1 << 30


def plan(**changes: Any) -> Plan:
    values: dict[str, Any] = {
        "name": "web01",
        "created": NOW,
        "edition": Edition.TODAY,
        "sources": (SourceFile(path="/images/web01.vhdx", format="vhdx", size=64 * GIB, modified_ns=1),),
        "guest": GuestKind.LINUX,
        "guest_name": "Debian GNU/Linux 12 (bookworm)",
        "platform": "Linux",
        "architecture": "x86_64",
        "boot_mode": BootMode.LEGACY_BIOS,
        "instance_type": "t3.small",
        "destination": Destination(),
    }
    return Plan(**{**values, **changes})


def event(code: str, stage: Stage = Stage.UPLOAD, minute: float = 0, **changes: Any) -> Event:
    return Event(at=NOW + timedelta(minutes=minute), stage=stage, code=code, **changes)


def uploading(**changes: Any) -> Migration:
    values: dict[str, Any] = {
        "id": "20260304-abcdef",
        "plan": plan(),
        "state": State.RUNNING,
        "stage": Stage.UPLOAD,
        "created": NOW,
        "updated": NOW + timedelta(minutes=2),
        "transfer": Transfer(done=38 * GIB, total=64 * GIB, kept=12 * GIB, rate=84e6, seconds_left=720),
        "events": (event("stage-started", Stage.ACCOUNT), event("stage-started", Stage.UPLOAD, 1)),
    }
    return Migration(**{**values, **changes})


def importing(*words: str, **changes: Any) -> Migration:
    """:param words: what AWS has said so far, in order."""
    said = words or ("pending",)
    events = tuple(event("aws", Stage.IMPORT, 3 + number, text=text) for number, text in enumerate(said))
    values: dict[str, Any] = {
        "stage": Stage.IMPORT,
        "updated": NOW + timedelta(minutes=3 + len(said)),
        "events": (*uploading().events, event("stage-started", Stage.IMPORT, 2), *events),
        "import_task_id": "import-ami-0123456789abcdef0",
        "aws_status": "active",
        "aws_message": said[-1],
        "aws_progress": 28,
    }
    return uploading(**{**values, **changes})


def completed(**changes: Any) -> Migration:
    values: dict[str, Any] = {
        "state": State.COMPLETED,
        "stage": Stage.FINISH,
        "aws_status": "completed",
        "aws_message": "",
        "aws_progress": None,
        "image_id": "ami-0a1b2c3d4e5f60718",
        "snapshot_ids": ("snap-0a1b2c3d4e5f60718",),
        "updated": NOW + timedelta(minutes=20),
    }
    words = ("pending", "validating", "converting", "updating", "booting", "preparing ami", "completed")
    return importing(*words, **{**values, **changes})
