"""Temporary credentials that STS gave out; they survive a restart, as long as they last."""

from __future__ import annotations

import secrets
import string
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

from core.sandbox import clock
from core.sandbox.database import Database
from core.sandbox.records import Records

_EVERYWHERE = "global"
_LETTERS = string.ascii_uppercase + "234567"


class Session(BaseModel):
    """
    :param identity: ARN of the role, or of the user who asked GetSessionToken.
    :param name: RoleSessionName; "" for a user's own session.
    :param context: condition keys that the session carries: ``aws:MultiFactorAuthPresent``, ``aws:SourceIdentity``, ``sts:…``
    :param policies: documents of its session policies.
    :param tags: its principal tags.
    """

    model_config = ConfigDict(frozen=True)

    access_key_id: str
    secret: str
    token: str
    identity: str
    name: str = ""
    expires: datetime
    context: dict[str, str] = {}
    policies: tuple[str, ...] = ()
    tags: dict[str, str] = {}


class Sessions:
    def __init__(self, database: Database) -> None:
        self._records = Records(database, "session", Session)
        for _, session in self._records.all():
            if session.expires <= clock.now() - timedelta(days=1):  # told as expired for a day, then unknown
                self._records.remove(_EVERYWHERE, session.access_key_id)

    def find(self, access_key_id: str) -> Session | None:
        """An expired one too: its keys are refused as expired, not as unknown."""
        return self._records.get(_EVERYWHERE, access_key_id)

    def new(
        self,
        identity: str,
        seconds: int,
        *,
        name: str = "",
        context: dict[str, str] | None = None,
        policies: tuple[str, ...] = (),
        tags: dict[str, str] | None = None,
    ) -> Session:
        now = clock.now()
        session = Session(
            access_key_id="ASIA" + "".join(secrets.choice(_LETTERS) for _ in range(16)),
            secret=secrets.token_urlsafe(30), token=secrets.token_urlsafe(180), identity=identity, name=name,
            expires=now + timedelta(seconds=seconds), context={**(context or {}), "aws:TokenIssueTime": clock.text(now)},
            policies=policies, tags=tags or {},
        )  # fmt: skip
        self._records.put(_EVERYWHERE, session.access_key_id, session)
        return session
