"""How to reach AWS, or the sandbox in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.plans.destination import Destination, SsoRole

Ask = Callable[[str, dict[str, str]], str]
"""Asks the user for something that signing in needs: ``mfa`` with the ``device``. Called in whatever thread needs it; waits for the
answer; raises Cancelled, or CredentialsError where nobody can be asked."""


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
    sso: SsoRole | None = None
    ask: Ask | None = field(default=None, repr=False, compare=False)


Connect = Callable[["Destination"], Connection]
"""Finds the connection for a destination when a plan runs; the composition root gives it (it may start the sandbox)."""


class Kind(StrEnum):
    """Where a profile's credentials come from."""

    KEYS = "keys"
    SSO = "sso"
    ROLE = "role"
    ROLE_MFA = "role-mfa"
    WEB_IDENTITY = "web-identity"
    PROCESS = "process"
    INSTANCE = "instance"
    OTHER = "other"
