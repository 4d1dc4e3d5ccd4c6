"""How far a migration is, in words that are saved; apart from the models, which take their time to load."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Named stages, in order."""

    ACCOUNT = "account"  # who am I, bucket, role
    UPLOAD = "upload"
    IMPORT = "import"  # AWS works
    FINISH = "finish"  # tags, staged object, record


class State(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"  # its process died; resume goes on
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    FAILED = "failed"
    COMPLETED = "completed"

    @property
    def final(self) -> bool:
        return self in {State.CANCELLED, State.FAILED, State.COMPLETED}
