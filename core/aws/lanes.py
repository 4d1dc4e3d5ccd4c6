"""How many parts or blocks go out at once: threads that take them one after the other, more or fewer as the line answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Generic, Self, TypeVar

from core.aws.gauge import Limiter, usable_processors

T = TypeVar("T")

FIRST, MOST = max(2, min(4, usable_processors())), 16
"""Threads. On a short line more than a few are slower under one interpreter lock [10: 606 MB/s, 4: 632, 2: 736 of boto3's own];
a long one, where each connection waits for its window, needs more."""

PERIOD = 4.0
"""Seconds over which a number of lanes is judged, half of them to settle."""

REST = 60.0
"""Seconds without another try after one that gained nothing."""

GAIN = 1.08
"""A number of lanes must be so much better than the one before it to be kept."""

_GROWS = frozenset({Limiter.NETWORK, Limiter.UNKNOWN})


class Tuner:
    """Looks for the number of lanes that carries most, by trying; at once fewer where the service asks for it.

    :param most: lanes; more are never tried.
    """

    def __init__(
        self, most: int = MOST, first: int = FIRST, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._clock = most, clock
        self.lanes = min(first, most)
        self._before: tuple[int, float] | None = None  # lanes and rate that the present try is compared with
        self._settling, self._since, self._done = True, clock(), 0
        self._rests_until = 0.0

    def look(self, done: int, limiter: Limiter) -> int:
        """:param done: bytes so far. How many lanes there are to be now."""
        now = self._clock()
        if self._settling and now - self._since >= PERIOD / 2:
            self._settling, self._since, self._done = False, now, done
        elif not self._settling and now - self._since >= PERIOD / 2:
            self._judge(max(0, done - self._done) / (now - self._since), limiter, now)
            self._begin(done)
        return self.lanes

    def throttled(self) -> None:
        """The service asked for fewer requests."""
        if self._clock() >= self._rests_until or self.lanes > 1:
            self.lanes = max(1, self.lanes // 2)
            self._before = None
            self._rests_until = self._clock() + REST
            self._begin(self._done)

    def _begin(self, done: int) -> None:
        self._settling, self._since, self._done = True, self._clock(), done

    def _judge(self, rate: float, limiter: Limiter, now: float) -> None:
        if self._before is not None:
            lanes, earlier = self._before
            self._before = None
            if rate < earlier * GAIN:
                self.lanes, self._rests_until = lanes, now + REST
                return
        if now >= self._rests_until and limiter in _GROWS and self.lanes < self._most and rate > 0:
            self._before = (self.lanes, rate)
            self.lanes = min(self._most, self.lanes + max(2, self.lanes // 2))


class Lanes(Generic[T]):
    """Threads that do one thing with each of many items. Used once.

    :param items: taken one by one as they are needed: there may be millions.
    :param work: raises to stop all.
    :param stopped: asked between two items.
    """

    def __init__(
        self, items: Iterable[T], work: Callable[[T], None], stopped: Callable[[], bool], name: str
    ) -> None:
        self._items, self._taking, self._taken = iter(items), threading.Lock(), False
        self._work, self._stopped, self._name = work, stopped, name
        self._threads: list[threading.Thread] = []
        self._wanted = 0
        self.failure: BaseException | None = None
        self.halted = threading.Event()

    def widen(self, count: int) -> None:
        """Have ``count`` threads: new ones begin at once, those too many end behind their item."""
        self._wanted = count
        for number in range(count):
            if self._taken:
                return
            if number == len(self._threads):
                self._threads.append(self._started(number))
            elif not self._threads[number].is_alive():
                self._threads[number] = self._started(number)

    @property
    def running(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    @property
    def count(self) -> int:
        """Threads at work."""
        return sum(thread.is_alive() for thread in self._threads)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wait for the threads; those still at work end behind their item.

        :raises BaseException: what stopped them.
        """
        if self.running:
            self.halted.set()
        for thread in self._threads:
            thread.join()
        if error is None and self.failure is not None:
            raise self.failure

    def _started(self, number: int) -> threading.Thread:
        thread = threading.Thread(
            target=self._run, args=(number,), name=f"{self._name}-{number}", daemon=True
        )
        thread.start()
        return thread

    def _run(self, number: int) -> None:
        try:
            while number < self._wanted and not self._stopped() and not self.halted.is_set():
                with self._taking:
                    try:
                        item = next(self._items)
                    except StopIteration:
                        self._taken = True
                        return
                self._work(item)
        except BaseException as error:  # noqa: BLE001 - carried to the caller's thread and raised there
            self.failure = self.failure or error
            self.halted.set()
