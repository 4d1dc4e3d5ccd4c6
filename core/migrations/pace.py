"""How a run behaves in time."""

from __future__ import annotations

from dataclasses import dataclass

from core.aws.pace import HOUR


@dataclass(frozen=True, slots=True)
class Pace:
    """Sizes in bytes, times in seconds.

    :param manifest_part: of an image that a manifest describes: 16,384 parts for the largest disk.
    :param patience: how long an outage is sat out; the tracking of an import, which lasts hours, bears more.
    :param first_poll: between two looks at the import task at its beginning; they become rarer with its age.
    :param role_seconds: for which EC2 may not see a role that was made just now.
    """

    part_size: int = 0  # by the size of the whole
    manifest_part: int = 1 << 30
    patience: float = HOUR
    follow_patience: float = 24 * HOUR
    first_poll: float = 1.0
    longest_poll: float = 30.0
    role_seconds: float = 90.0
