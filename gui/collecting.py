"""Garbage is collected in the window's thread, in small doses.

Left to itself, CPython's collector runs in whichever thread happens to allocate, and looks at everything that lives: making
one EC2 client (200,000 objects) stops the window for 150 ms. Worse, it destroys a widget that is part of a cycle in that
thread, which Qt does not survive (seen: a segmentation fault below json.loads, in a job). Here young garbage is collected often, the old generation only while it is small; what is left of
a large one (modules, service models, pydantic's classes) is set aside for good (gc.freeze), so that no pass looks at it again.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY = 500
"""Milliseconds between two looks."""

FULL_EVERY = 20
"""Looks between two at the old generation."""

SMALL = 40_000
"""Objects that a full pass goes through in about 10 ms; of more, none is made."""


class Collector(QObject):
    """Takes the place of the automatic collector until :meth:`close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        # Counted, not looked up: gc.get_objects() would hold for a moment what other threads are about to finish, and a tuple
        # that somebody else holds cannot be: "SystemError: bad argument to internal function", seen in a job.
        self._old = 0
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # all that is imported by now
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect what is young; now and then all, where that is little."""
        self._looks += 1
        young = gc.get_count()[0]
        if young > SMALL:  # a report of 10,000 findings: to go through it once would be felt
            gc.freeze()
        elif young > gc.get_threshold()[0] or gc.get_count()[1] > 0:
            self._old += young - gc.collect(1)
        if self._old > SMALL:
            gc.freeze()
            self._old = 0
        elif self._looks % FULL_EVERY == 0:
            gc.collect()

    def close(self) -> None:
        """Give the collector back."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
