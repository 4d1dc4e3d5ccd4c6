"""How long a connection's credentials are good, told without asking AWS anything; and whether somebody has to do something by then."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime

from core.aws import sso
from core.aws.model import Connection, Kind
from core.aws.sessions import credentials
from core.errors import AmigrateError


@dataclass(frozen=True, slots=True)
class Term:
    """
    :param ends: in UTC; None: they have no end, or it is not known yet: credentials that are fetched when they are first used.
    :param renews: the SDK fetches new ones by itself; if not, the user has to sign in, type a code or put new ones in place.
    """

    ends: datetime | None = None
    renews: bool = True


def term(connection: Connection) -> Term:
    """What is known in this process: nothing is fetched, but for an instance's role, whose credentials are read at once.

    :raises CredentialsError: ``aws.profile-not-found``.
    """
    from core.aws.signin import expiry

    if connection.access_key_id:
        return Term()
    found = credentials(connection)
    if found is None:
        return Term()
    ends, method = expiry(found), str(getattr(found, "method", "") or "")
    if method == "sso":
        session = _session_end(connection)
        if session is not None:
            return Term(ends=session, renews=False)
    by_hand = method == "env" or (method == "assume-role" and _kind(connection) is Kind.ROLE_MFA)
    return Term(ends=ends, renews=not by_hand)


def _session_end(connection: Connection) -> datetime | None:
    """When the user has to sign in by the browser again; None where the token renews itself, or cannot be read."""
    try:
        portal = sso.Portal(connection.sso.start_url, connection.sso.region) if connection.sso else sso.portal_of(connection.profile)  # fmt: skip
    except AmigrateError:
        return None
    return sso.sign_in_ends(portal) if portal is not None else None


def _kind(connection: Connection) -> Kind:
    from core.aws.signin import profiles

    name = connection.profile or os.environ.get("AWS_PROFILE") or "default"
    return next((one.kind for one in profiles() if one.name == name), Kind.OTHER)


def minutes_left(moment: datetime, now: datetime | None = None) -> int:
    """Whole minutes, counted down; 0 in the last one, negative once it is over."""
    return int((moment - (now or datetime.now(UTC))).total_seconds() // 60)
