"""Garbage goes in the window's thread, in small doses, and nothing alive goes with it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.collecting import FULL_EVERY, SMALL, Collector


class Cycle:
    """Refers to itself: only the collector frees it."""

    freed_in: list[int] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Cycle.freed_in.append(threading.get_ident())


@pytest.fixture
def collector(dressed: QApplication) -> Iterator[Collector]:
    Cycle.freed_in.clear()
    gc.enable()
    made = Collector()
    yield made
    made.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()


def test_a_workers_garbage_is_freed_in_the_windows_thread(collector: Collector, qtbot: QtBot) -> None:
    def work() -> None:
        for _ in range(5000):
            Cycle()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert Cycle.freed_in == [], "nothing is collected where it was made"
    qtbot.waitUntil(lambda: len(Cycle.freed_in) == 5000)
    assert set(Cycle.freed_in) == {threading.get_ident()}


def test_old_garbage_goes_too(collector: Collector) -> None:
    kept = Cycle()
    gc.collect()  # it is old now
    gone = weakref.ref(kept)
    del kept
    for _ in range(FULL_EVERY):
        collector.look()
    assert gone() is None


def test_nothing_of_other_threads_is_held(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    """gc.get_objects() has for a moment what they are making; a tuple that somebody else holds ends their job with a SystemError."""

    def held(**_: int) -> list[object]:
        raise AssertionError("gc.get_objects")

    monkeypatch.setattr(gc, "get_objects", held)
    for _ in range(FULL_EVERY + 1):
        collector.look()
    monkeypatch.undo()


def test_a_large_heap_is_set_aside(collector: Collector) -> None:
    alive = [[number] for number in range(SMALL + 1000)]
    before = gc.get_freeze_count()
    collector.look()
    assert gc.get_freeze_count() > before + SMALL
    assert alive[-1] == [SMALL + 999]
