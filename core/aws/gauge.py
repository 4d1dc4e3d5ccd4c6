"""What limits an upload right now, told from where its threads spend their time and not from a guess at the line."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum, auto
from typing import NamedTuple

WINDOW, SETTLED = 10.0, 2.0
"""Seconds that are looked at, and without which nothing is said."""

BUSY = 0.8
"""Share of all processors from which on they are what limits."""


class Doing(StrEnum):
    """What a thread does for its part."""

    READING = auto()  # from the source; of a repacked one this is making it, too
    SENDING = auto()  # and waiting for S3's answer
    PACED = auto()  # held back by the bandwidth limit
    BACKED_OFF = auto()  # between two attempts of a call that failed


class Limiter(StrEnum):
    """What an upload waits for most."""

    UNKNOWN = ""
    DISK = auto()
    PROCESSOR = auto()
    NETWORK = auto()  # the line, or the other end of it
    SERVICE = auto()  # S3 asks for fewer requests, or cannot be reached
    LIMIT = auto()  # the bandwidth limit that was set


class _Sample(NamedTuple):
    at: float
    processor: float
    waited: dict[Doing, float]
    spent: dict[Doing, float]


class Gauge:
    """Used by all threads of one upload.

    :param clock: seconds on the wall; ``processor`` those of this process on all processors, ``thread`` of the calling thread.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.perf_counter,
        processor: Callable[[], float] = time.process_time,
        thread: Callable[[], float] = time.thread_time,
        processors: int = 0,
    ) -> None:
        self.clock, self.thread, self._processor = clock, thread, processor
        self._processors = processors or usable_processors()
        self._lock = threading.Lock()
        self._waited = dict.fromkeys(Doing, 0.0)
        self._spent = dict.fromkeys(Doing, 0.0)
        self._samples: deque[_Sample] = deque()

    def doing(self, what: Doing) -> _Span:
        """A context: the calling thread does this meanwhile."""
        return _Span(self, what)

    def spend(self, what: Doing, wall: float, spent: float) -> None:
        """A thread did this for ``wall`` seconds, ``spent`` of them on a processor."""
        with self._lock:
            self._waited[what] += max(0.0, wall - spent)
            self._spent[what] += spent

    def look(self) -> Limiter:
        """What limits, over the last seconds. To be asked now and then, by one thread."""
        now = self.clock()
        with self._lock:
            sample = _Sample(now, self._processor(), dict(self._waited), dict(self._spent))
        self._samples.append(sample)
        while len(self._samples) > 2 and now - self._samples[1].at >= WINDOW:
            self._samples.popleft()
        return _judge(self._samples[0], sample, self._processors)


class _Span:
    """No generator: it is entered four times for every quarter of a mebibyte."""

    __slots__ = ("_began", "_gauge", "_spent", "_what")

    def __init__(self, gauge: Gauge, what: Doing) -> None:
        self._gauge, self._what = gauge, what

    def __enter__(self) -> None:
        self._began, self._spent = self._gauge.clock(), self._gauge.thread()

    def __exit__(self, *_: object) -> None:
        gauge = self._gauge
        gauge.spend(self._what, gauge.clock() - self._began, gauge.thread() - self._spent)


def _judge(first: _Sample, last: _Sample, processors: int) -> Limiter:
    seconds = last.at - first.at
    if seconds < SETTLED:
        return Limiter.UNKNOWN
    waited = {what: last.waited[what] - first.waited[what] for what in Doing}
    everything = sum(waited.values()) + sum(last.spent.values()) - sum(first.spent.values())
    if waited[Doing.PACED] > everything / 2:
        return Limiter.LIMIT
    if waited[Doing.BACKED_OFF] > everything / 3:
        return Limiter.SERVICE
    if (last.processor - first.processor) / seconds >= BUSY * processors:
        return Limiter.PROCESSOR
    if everything <= 0:
        return Limiter.UNKNOWN
    return Limiter.DISK if waited[Doing.READING] > waited[Doing.SENDING] else Limiter.NETWORK


def usable_processors() -> int:
    """Those that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
