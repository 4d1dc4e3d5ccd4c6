"""How fast an upload goes and how long it waits: counting bytes, holding to a limit, sitting out an outage."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable

from core.errors import ServiceError

FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0


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

    @property
    def rate(self) -> float | None:
        return self._rate

    @rate.setter
    def rate(self, rate: float | None) -> None:
        with self._lock:
            self._rate, self._free_at = rate, 0.0

    def reserve(self, count: int) -> float:
        """Take ``count`` bytes of the line; seconds to wait before sending them."""
        with self._lock:
            if not self._rate:
                return 0.0
            now = self._clock()
            start = max(now, self._free_at)
            self._free_at = start + count / self._rate
            return start - now


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
        longest = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(attempt - 1, 10))
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads retries, guards nothing
