"""How many requests are under way at once: more while all goes well, half as many when the service says that it is too much."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 0.1
"""Seconds between looks whether to stop while a lane is waited for."""


class Lanes:
    """Additive increase, multiplicative decrease (https://www.rfc-editor.org/rfc/rfc5681).

    :param most: lanes there are.
    :param check: raises to stop a thread that waits for a lane.
    """

    def __init__(self, most: int, check: Callable[[], None]) -> None:
        self._most, self._check = most, check
        self._limit = float(most)
        self._busy = 0
        self._free = threading.Condition()

    @property
    def limit(self) -> int:
        return max(1, int(self._limit))

    @contextmanager
    def lane(self) -> Iterator[None]:
        with self._free:
            while self._busy >= self.limit:
                self._free.wait(PATIENCE)
                self._check()
            self._busy += 1
        try:
            yield
        finally:
            with self._free:
                self._busy -= 1
                self._free.notify()

    def passed(self) -> None:
        """A request was answered: one lane more after as many as there are."""
        with self._free:
            self._limit = min(float(self._most), self._limit + 1 / self._limit)

    def throttled(self) -> None:
        """The service asked for fewer."""
        with self._free:
            self._limit = max(1.0, self._limit / 2)
