"""What a rule can say of a machine."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    PASS = "pass"  # noqa: S105 - a verdict
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "n/a"
    CONFIRM = "confirm"


class Severity(StrEnum):
    """Of a fail: AWS refuses or the task fails; imports but may not boot, be reached or behave; good to know."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


class Readiness(StrEnum):
    READY = "ready"
    ATTENTION = "attention"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
