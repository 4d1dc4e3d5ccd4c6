"""How many requests a second an account may make."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class RequestRate:
    """A bucket that holds one second's requests and fills steadily.

    :param per_second: 0 is no limit.
    """

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._clock = per_second, clock
        self._left, self._at = per_second, clock()
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether one more request is within the rate."""
        if not self._rate:
            return True
        with self._lock:
            now = self._clock()
            self._left = min(self._rate, self._left + (now - self._at) * self._rate)
            self._at = now
            if self._left < 1:
                return False
            self._left -= 1
            return True
