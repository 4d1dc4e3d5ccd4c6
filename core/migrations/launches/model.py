"""A test launch as it is kept: everything that a new process needs to go on, and what it came to."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from core.aws.launch.model import Check, CheckVerdict, Made, Seen, Step
from core.facts import Failure, Frozen
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings


class LaunchState(StrEnum):
    RUNNING = "running"
    INTERRUPTED = "interrupted"  # its process ended; the same command goes on
    FAILED = "failed"  # AWS refused something; it can be gone on with when that is mended
    PROVEN = "proven"
    NOT_PROVEN = "not-proven"
    TERMINATING = "terminating"
    TERMINATED = "terminated"

    @property
    def done(self) -> bool:
        """Its checks are over."""
        return self in {LaunchState.PROVEN, LaunchState.NOT_PROVEN, LaunchState.TERMINATED}


class LaunchEvent(Frozen):
    """One line of the history: a code and facts."""

    at: datetime
    step: Step
    code: str
    facts: dict[str, str] = {}


class Launch(Frozen):
    """
    :param migration: whose AMI it is; "" for an AMI that was named.
    :param platform: ``Linux`` is reached by SSH, ``Windows`` by RDP.
    :param token: of RunInstances: kept before it is used, so that a kill never makes a second instance.
    :param console: end of the console's text; ``picture`` the name of its picture in the launch's folder, "" without one.
    :param proven: None until the checks are over.
    """

    version: Literal[1] = 1
    id: str
    migration: str = ""
    name: str
    image_id: str
    platform: Literal["Linux", "Windows"] = "Linux"
    destination: Destination
    settings: LaunchSettings
    token: str
    created: datetime
    updated: datetime
    state: LaunchState = LaunchState.RUNNING
    step: Step = Step.KEY
    made: Made = Made()
    seen: Seen = Seen()
    checks: tuple[Check, ...] = ()
    proven: bool | None = None
    failure: Failure | None = None
    console: str = ""
    picture: str = ""
    events: tuple[LaunchEvent, ...] = ()

    @property
    def port(self) -> int:
        return 3389 if self.platform == "Windows" else 22

    def named(self, verdict: CheckVerdict) -> tuple[str, ...]:
        """Names of the checks with this verdict."""
        return tuple(check.name for check in self.checks if check.verdict is verdict)
