"""The pulse of a process: tells watchers of changes, wherever they are made, and hears requests of other processes."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.errors import MigrationError

if TYPE_CHECKING:
    from core.migrations.model import Migration
    from core.migrations.run import Run
    from core.migrations.store import Store

log = logging.getLogger(__name__)

BEAT = 0.1
"""Seconds: watchers hear of changes at most ten times a second."""

LOCK_BEATS = 5
"""Every so many beats it is looked whether another process still runs what it runs."""

Callback = Callable[["Migration"], None]


class Watchers:
    """One thread for all, which lives while there is something to do.

    :param runs: of this process, by id.
    :param get: a migration as it is shown.
    """

    def __init__(self, store: Store, runs: Mapping[str, Run], get: Callable[[str], Migration]) -> None:
        self._store, self._runs, self._get = store, runs, get
        self._callbacks: dict[int, tuple[str, Callback]] = {}
        self._last: dict[int, Migration] = {}
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def add(self, identifier: str, callback: Callback) -> Callable[[], None]:
        number = next(self._numbers)
        with self._lock:
            self._callbacks[number] = (identifier, callback)

        def forget() -> None:
            with self._lock:
                self._callbacks.pop(number, None)
                self._last.pop(number, None)

        self.wake()
        return forget

    def wake(self) -> None:
        """There is something to do: a watcher, or a run whose requests have to be heard."""
        with self._lock:
            if self._stop.is_set() or (self._thread is not None and self._thread.is_alive()):
                return
            self._thread = threading.Thread(target=self._beat, name="migrations-pulse", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Each watcher hears of the last change before it ends."""
        self._stop.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _beat(self) -> None:
        serials: dict[str, int] = {}
        for beat in itertools.count():
            stopping = self._stop.wait(BEAT) if beat else False
            try:
                if self._runs:
                    self._hear()
                present = self._store.serials()
                self._tell(serials, present, everything=beat % LOCK_BEATS == 0 or stopping)
                serials = present
            except MigrationError:
                log.exception("the store of migrations")
            if stopping or self._idle():
                return

    def _idle(self) -> bool:
        with self._lock:
            if self._runs or self._callbacks:
                return False
            self._thread = None
            return True

    def _hear(self) -> None:
        for identifier, wish in self._store.wishes().items():
            run = self._runs.get(identifier)
            if run is not None:
                self._store.fulfil(identifier)
                run.stop(wish)
        rates = self._store.bandwidths()
        for identifier, run in list(self._runs.items()):
            run.limit.rate = rates.get(identifier)

    def _tell(self, before: dict[str, int], present: dict[str, int], *, everything: bool) -> None:
        with self._lock:
            callbacks = list(self._callbacks.items())
        for number, (identifier, callback) in callbacks:
            run = self._runs.get(identifier)
            moved = before.get(identifier) != present.get(identifier) or run is not None
            if identifier not in present or not (moved or everything or number not in self._last):
                continue
            migration = self._get(identifier)
            if migration == self._last.get(number):
                continue
            with self._lock:
                if number not in self._callbacks:
                    continue
                self._last[number] = migration
            try:
                callback(migration)
            except Exception:
                log.exception("a watcher of migration %s", identifier)
