"""The speed of an upload over time, from the bytes that are done: one figure a second, of the last minutes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

SPAN = 600
"""Seconds that are kept."""


class SpeedHistory:
    """Feed it with what is done; it may come ten times a second. What was kept from an earlier run is no speed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: float | None = None
        self._last = 0.0
        self._done = 0
        self._points: deque[tuple[float, float]] = deque()

    def add(self, done: int) -> bool:
        """:param done: bytes done in all. Returns whether there is a new figure."""
        now = self._clock()
        if self._begun is None:
            self._begun, self._last, self._done = now, now, done
            return False
        passed = now - self._last
        if passed < 1.0:
            return False
        # A part that is sent again takes bytes back: that second had no speed, not a negative one.
        self._points.append((now - self._begun, max(0, done - self._done) / passed))
        self._last, self._done = now, done
        while self._points and self._points[-1][0] - self._points[0][0] > SPAN:
            self._points.popleft()
        return True

    def pause(self) -> None:
        """Nothing is sent for a while: what comes then is measured anew."""
        if self._begun is not None:
            self._last = self._clock()

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """(seconds since the first look, bytes a second), oldest first."""
        return tuple(self._points)

    @property
    def now(self) -> float | None:
        """Of the last five seconds; a single second says little."""
        recent = [speed for _, speed in list(self._points)[-5:]]
        return sum(recent) / len(recent) if recent else None

    @property
    def average(self) -> float | None:
        return sum(speed for _, speed in self._points) / len(self._points) if self._points else None

    @property
    def highest(self) -> float | None:
        return max((speed for _, speed in self._points), default=None)
