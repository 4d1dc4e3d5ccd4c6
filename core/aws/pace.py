"""How fast an upload goes and how long it waits: counting bytes, holding to a limit, sitting out an outage."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable

from core.errors import ServiceError

HOUR = 3600.0
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
SMALLEST_PIECE = 4 << 10
HEARS = 0.2
"""Seconds after which a thread that is held back looks whether the limit has changed."""

MOST_DAMAGED = 5
"""Times in a row that bytes may arrive damaged: more are no accident of the line."""


class Meter:
    """Bytes of an upload: acknowledged ones, and those under way, which fall back when a part has to be sent again."""

    def __init__(self, kept: int = 0) -> None:
        self._lock = threading.Lock()
        self._bytes = kept

    def add(self, count: int) -> None:
        with self._lock:
            self._bytes += count

    @property
    def bytes(self) -> int:
        return self._bytes


class BandwidthLimit:
    """At most ``rate`` bytes a second over all threads that ask; None is no limit. May be changed while they do."""

    def __init__(self, rate: float | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._clock = clock
        self._rate = rate
        self._free_at = 0.0
        self._changes = 0

    @property
    def rate(self) -> float | None:
        return self._rate

    @rate.setter
    def rate(self, rate: float | None) -> None:
        with self._lock:
            if rate != self._rate:
                self._rate, self._free_at = rate or None, 0.0
                self._changes += 1

    def piece(self, largest: int) -> int:
        """Bytes to send at a time: a twentieth of a second's, so that a slow line does not go in jerks."""
        return largest if self._rate is None else max(SMALLEST_PIECE, min(largest, int(self._rate / 20)))

    def reserve(self, count: int) -> float:
        """Take ``count`` bytes of the line; seconds to wait before sending them."""
        with self._lock:
            if not self._rate:
                return 0.0
            now = self._clock()
            start = max(now, self._free_at)
            self._free_at = start + count / self._rate
            return start - now

    def take(self, count: int, wait: Callable[[float], object]) -> None:
        """Take ``count`` bytes of the line and wait until they may go; a change of the rate is heard meanwhile.

        :param wait: sleeps some seconds; may raise to stop.
        """
        changes, left = self._changes, self.reserve(count)
        while left > 0:
            wait(min(left, HEARS))
            left -= HEARS
            if changes != self._changes:
                changes, left = self._changes, self.reserve(count)


class Patience:
    """How long failures are borne that a retry may heal: without end to their number, with one to the time of an outage.

    :param seconds: from the first failure after a success.
    """

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds, self._clock = seconds, clock
        self._failing_since: float | None = None
        self._lock = threading.Lock()

    def success(self) -> None:
        with self._lock:
            self._failing_since = None

    def delay(self, error: ServiceError, attempt: int) -> float:
        """Seconds to wait before the next attempt (the first is 1).

        :raises ServiceError: the error itself, when it cannot heal or patience is at its end.
        """
        with self._lock:
            if self._failing_since is None:
                self._failing_since = self._clock()
            outage = self._clock() - self._failing_since
        if not error.retryable or outage > self._seconds:
            raise error
        if error.code == "aws.damaged":
            if attempt >= MOST_DAMAGED:
                raise error
            return 0.0
        first = 2 * FIRST_WAIT if error.code == "aws.throttled" else FIRST_WAIT
        longest = min(LONGEST_WAIT, first * 2.0 ** min(attempt - 1, 10))
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads retries, guards nothing
