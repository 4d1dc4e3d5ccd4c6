"""How to reach AWS, or the sandbox in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.plans.model import Destination


@dataclass(frozen=True, slots=True)
class Connection:
    """An endpoint and credentials. ``endpoint_url`` "" is the real AWS; keys "" lets the SDK find them (profile, environment, role).

    Never logged, never saved: it is made anew whenever a plan runs.
    """

    region: str
    profile: str = ""
    endpoint_url: str = ""
    access_key_id: str = field(default="", repr=False)
    secret_access_key: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)


Connect = Callable[["Destination"], Connection]
"""Finds the connection for a destination when a plan runs; the composition root gives it (it may start the sandbox)."""
