"""Calls that outlive an outage: repeated where a retry can heal, with fresh credentials where the old ones have expired."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from core.aws.errors import aws_code
from core.aws.pace import Patience
from core.aws.sessions import forget
from core.errors import CredentialsError, ServiceError

T = TypeVar("T")

RENEWALS = 3
"""Times that fresh credentials are asked for at once; then it is told that they are waited for."""

SIGN_IN_LOOK = 5.0
"""Seconds between two looks whether somebody has signed in again."""

Notice = Callable[[str, dict[str, str]], None]
"""Told of what happened on the way: a code (``retry``, ``credentials-renewed``) and facts."""


def unheard(_code: str, _facts: dict[str, str]) -> None:
    """A notice that nobody reads."""


class PatientCalls:
    """Owns the client of one service. May be used by several threads.

    :param connect: makes a client; called again when credentials have expired, and where nobody could be reached.
    :param patience: seconds that an outage is sat out.
    :param check: called before each attempt; raises to stop.
    :param wait: sleeps some seconds; raises to stop.
    """

    def __init__(
        self,
        connect: Callable[[], Any],
        *,
        patience: float,
        check: Callable[[], None],
        wait: Callable[[float], None],
        notice: Notice = unheard,
    ) -> None:
        self._connect, self._check, self._wait, self._notice = connect, check, wait, notice
        self._patience, self._longest = Patience(patience), patience
        self._client = connect()
        self._generation = self._renewals = 0
        self._expired_at: float | None = None
        self._renewing = threading.Lock()

    def __call__(self, call: Callable[[Any], T]) -> T:
        """:param call: gets the client, raises translated errors only (see core.aws.errors.answering).

        :raises CredentialsError: wrong ones, or expired ones and no fresh ones were to be had.
        :raises ServiceError: what no retry heals, or what none has healed for as long as patience lasts.
        """
        attempt = 0
        while True:
            self._check()
            generation, client = self._generation, self._client
            try:
                result = call(client)
            except CredentialsError as error:
                self._renew(error, generation)
            except ServiceError as error:
                attempt += 1
                seconds = self._patience.delay(error, attempt)
                self._notice(
                    "retry", {"code": error.code, "aws_code": aws_code(error), "attempt": str(attempt)}
                )
                self._wait(seconds)
                if error.code == "aws.unreachable":
                    self._connect_again(generation)
            else:
                self._patience.success()
                self._found_good()
                return result

    def _found_good(self) -> None:
        if self._renewals > RENEWALS:
            self._notice("credentials-renewed", {"aws_code": ""})
        self._renewals, self._expired_at = 0, None

    def _connect_again(self, generation: int) -> None:
        """Nobody listens there: the sandbox may have ended with the process that started it, and be elsewhere by now."""
        with self._renewing:
            if generation != self._generation:
                return
            self._client = self._connect()
            self._generation += 1

    def _renew(self, error: CredentialsError, generation: int) -> None:
        """Once for all threads that found the old ones expired: fresh ones are looked for until patience is at its end.

        :raises CredentialsError: the error itself, when they are wrong rather than old, or nobody has signed in again.
        """
        with self._renewing:
            self._check()
            if generation != self._generation:
                return
            if error.code != "aws.credentials-expired":
                raise error
            now = time.monotonic()
            if self._expired_at is None:
                self._expired_at = now
            if now - self._expired_at > self._longest:
                raise error
            self._renewals += 1
            if self._renewals == RENEWALS + 1:
                self._notice("credentials-awaited", {"code": error.code, "aws_code": aws_code(error)})
            if self._renewals > 1:
                self._wait(0.2 * self._renewals if self._renewals <= RENEWALS else SIGN_IN_LOOK)
            forget()
            self._client = self._connect()
            self._generation += 1
        if self._renewals <= RENEWALS:
            self._notice("credentials-renewed", {"aws_code": aws_code(error)})
