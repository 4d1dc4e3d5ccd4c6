"""How long work reports and stops: a token to cancel, a value to report, an honest rate."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is.

    :param phase: code of the phase, e.g. ``upload``; the edge words it.
    :param done: bytes (or items) done; may fall when a part has to be sent again.
    :param total: bytes (or items) in all; None while it is not known.
    :param detail: of an upload what limits it (core.aws.gauge); otherwise what is being worked on.
    """

    phase: str
    done: int = 0
    total: int | None = None
    detail: str = ""


Report = Callable[[Progress], None]


def silent(_: Progress) -> None:
    """A report that nobody reads."""


class CancelToken:
    """Says stop to work in other threads; the work asks at every block."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """:raises Cancelled: when :meth:`cancel` was called."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Sleep, but wake at once on cancel; True when cancelled."""
        return self._event.wait(seconds)


class Throttle:
    """Lets a report through at most ``per_second`` times a second, and always the last one."""

    def __init__(
        self, report: Report, per_second: float = 10.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._report, self._interval, self._clock = report, 1.0 / per_second, clock
        self._lock = threading.Lock()
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        final = progress.total is not None and progress.done >= progress.total
        with self._lock:
            now = self._clock()
            if now < self._next and not final:
                return
            self._next = now + self._interval
        self._report(progress)


class RateEstimator:
    """Bytes a second over a two-minute window, and an estimate only when it is steady.

    No estimate before ``settle`` seconds, nor while the two halves of the window differ by more than half: an
    estimate that jumps is worse than none.
    """

    def __init__(
        self, window: float = 120.0, settle: float = 30.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._window, self._settle, self._clock = window, settle, clock
        self._recently = min(10.0, window)
        self._samples: deque[tuple[float, int]] = deque()

    def add(self, done: int) -> None:
        """:param done: bytes done in all, so far."""
        now = self._clock()
        self._samples.append((now, done))
        while self._samples and now - self._samples[0][0] > self._window:
            self._samples.popleft()

    @property
    def rate(self) -> float | None:
        """Bytes a second, or None while fewer than two samples lie apart."""
        return self._rate_between(0, len(self._samples) - 1)

    @property
    def recent(self) -> float | None:
        """Bytes a second over the last seconds: what to show beside the estimate."""
        if not self._samples:
            return None
        newest = self._samples[-1][0]
        for index in range(len(self._samples) - 1, -1, -1):
            if newest - self._samples[index][0] >= self._recently:
                return self._rate_between(index, len(self._samples) - 1)
        return self.rate

    def seconds_left(self, total: int) -> float | None:
        if not self._samples or self._samples[-1][0] - self._samples[0][0] < self._settle:
            return None
        last = len(self._samples) - 1
        whole, old, new = self.rate, self._rate_between(0, last // 2), self._rate_between(last // 2, last)
        if not whole or not old or not new or max(old, new) > 1.5 * min(old, new):
            return None
        return max(0, total - self._samples[-1][1]) / whole

    def _rate_between(self, first: int, last: int) -> float | None:
        if last <= first:
            return None
        (t0, d0), (t1, d1) = self._samples[first], self._samples[last]
        return (d1 - d0) / (t1 - t0) if t1 > t0 and d1 >= d0 else None
