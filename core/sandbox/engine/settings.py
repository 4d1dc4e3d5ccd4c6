"""How the engine works."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.rules.edition import DEFAULT_EDITION, Edition

STAGE_SECONDS = 0.1
"""How long each stage is shown at least, at speed 1: long enough to be seen by a client that polls. Work counts."""
BOOT_SECONDS = 300.0


class BootChoice(StrEnum):
    """Whether imported machines are really booted."""

    AUTO = "auto"  # unless time is sped up
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """
    :param speed: how much faster than usual the stages pass; the work itself is the same at any speed.
    :param boot: whether the changed machine is really booted.
    :param boot_seconds: most that a boot may take.
    :param edition: of the rules that decide what is refused.
    :param tasks: how many are worked on at once; others wait as ``pending``.
    :param quota: how many imports may be under way in a Region; one more is refused. The guide says 5 for conversion tasks, adjustable to 20.
    :param memory: most bytes of memory for the processes that read untrusted disks.
    """

    speed: float = 1.0
    boot: BootChoice = BootChoice.AUTO
    boot_seconds: float = BOOT_SECONDS
    edition: Edition = DEFAULT_EDITION
    tasks: int = 2
    quota: int = 20
    memory: int = 1 << 30

    @property
    def boots(self) -> bool:
        return self.boot is BootChoice.ALWAYS or (self.boot is BootChoice.AUTO and self.speed <= 1)

    @property
    def pause(self) -> float:
        """Seconds that a stage is shown at least."""
        return STAGE_SECONDS / self.speed if self.speed > 0 else 0.0
