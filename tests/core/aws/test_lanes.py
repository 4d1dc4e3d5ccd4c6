"""How many parts go out at once, and what is said to limit: with a clock of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from core.aws.gauge import SETTLED, WINDOW, Doing, Gauge, Limiter
from core.aws.lanes import PERIOD, REST, Lanes, Tuner


class World:
    """A line of so many bytes a second a lane, up to so many in all."""

    def __init__(self, a_lane: float, whole: float) -> None:
        self.now = 0.0
        self.done = 0.0
        self.a_lane, self.whole = a_lane, whole

    def go(self, tuner: Tuner, seconds: float, limiter: Limiter = Limiter.NETWORK) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += 0.1
            self.done += 0.1 * min(self.whole, self.a_lane * tuner.lanes)
            tuner.look(int(self.done), limiter)


def test_a_long_line_gets_more_lanes_and_keeps_them() -> None:
    world = World(a_lane=10e6, whole=90e6)
    tuner = Tuner(most=16, first=2, clock=lambda: world.now)
    world.go(tuner, 10 * PERIOD)
    assert tuner.lanes in {9, 13}
    settled = tuner.lanes
    world.go(tuner, REST / 2)
    assert tuner.lanes == settled


def test_what_gains_nothing_is_taken_back() -> None:
    world = World(a_lane=100e6, whole=100e6)
    tuner = Tuner(most=16, first=4, clock=lambda: world.now)
    world.go(tuner, 2 * PERIOD + 1)
    assert tuner.lanes == 4
    tried = []
    for _ in range(int(REST)):
        world.go(tuner, 0.5)
        tried.append(tuner.lanes)
    assert set(tried[: len(tried) - 20]) == {4}


@pytest.mark.parametrize("limiter", [Limiter.DISK, Limiter.PROCESSOR, Limiter.LIMIT])
def test_more_lanes_do_not_help_where_the_line_does_not_limit(limiter: Limiter) -> None:
    world = World(a_lane=10e6, whole=1e12)
    tuner = Tuner(most=16, first=4, clock=lambda: world.now)
    world.go(tuner, 5 * PERIOD, limiter)
    assert tuner.lanes == 4


def test_who_asks_for_fewer_gets_fewer() -> None:
    world = World(a_lane=10e6, whole=1e12)
    tuner = Tuner(most=16, first=8, clock=lambda: world.now)
    tuner.throttled()
    assert tuner.lanes == 4
    world.go(tuner, REST / 2)
    assert tuner.lanes == 4
    world.go(tuner, REST)
    assert tuner.lanes > 4


def run(lanes: Lanes[int], threads: int) -> None:
    with lanes:
        lanes.widen(threads)
        while lanes.running:
            pass


def test_lanes_end_when_one_fails() -> None:
    def work(item: int) -> None:
        if item == 3:
            raise ValueError("three")

    lanes = Lanes(range(1000), work, lambda: False, "test")
    with pytest.raises(ValueError, match="three"):
        run(lanes, 2)
    assert lanes.halted.is_set()


def test_items_are_taken_as_they_are_needed() -> None:
    """A disk has a hundred million blocks: nobody lists them."""
    done: list[int] = []
    run(Lanes(count(), done.append, lambda: len(done) >= 50, "test"), 3)
    assert sorted(done) == list(range(len(done)))
    assert len(done) < 60


class Clocks:
    def __init__(self) -> None:
        self.wall = self.processor = self.thread = 0.0

    def gauge(self, processors: int = 2) -> Gauge:
        return Gauge(lambda: self.wall, lambda: self.processor, lambda: self.thread, processors)


@pytest.fixture
def clocks() -> Iterator[Clocks]:
    return Clocks()


@pytest.mark.parametrize(
    ("doing", "processor", "expected"),
    [
        ({Doing.SENDING: 0.8, Doing.READING: 0.1}, 0.1, Limiter.NETWORK),
        ({Doing.SENDING: 0.2, Doing.READING: 0.7}, 0.1, Limiter.DISK),
        ({Doing.SENDING: 0.2, Doing.READING: 0.2}, 1.9, Limiter.PROCESSOR),
        ({Doing.SENDING: 0.1, Doing.PACED: 0.8}, 0.1, Limiter.LIMIT),
        ({Doing.SENDING: 0.3, Doing.BACKED_OFF: 0.6}, 0.1, Limiter.SERVICE),
    ],
)
def test_what_limits(clocks: Clocks, doing: dict[Doing, float], processor: float, expected: Limiter) -> None:
    gauge = clocks.gauge()
    assert gauge.look() is Limiter.UNKNOWN
    for _ in range(int(SETTLED) + 1):
        start = clocks.wall
        for what, seconds in doing.items():
            with gauge.doing(what):
                clocks.wall += seconds
        clocks.wall = start + 1.0
        clocks.processor += processor
    assert gauge.look() is expected


def test_what_was_long_ago_does_not_count(clocks: Clocks) -> None:
    gauge = clocks.gauge()
    for what in (Doing.READING, Doing.SENDING):
        for _ in range(int(2 * WINDOW)):
            with gauge.doing(what):
                clocks.wall += 1.0
            told = gauge.look()
    assert told is Limiter.NETWORK


def test_work_of_the_thread_is_no_waiting(clocks: Clocks) -> None:
    """A source that is made while it is read (a repacked disk) costs the processor, not the disk."""
    gauge = clocks.gauge(processors=1)
    gauge.look()
    for _ in range(4):
        with gauge.doing(Doing.READING):
            clocks.wall += 1.0
            clocks.thread += 0.95
            clocks.processor += 0.95
    assert gauge.look() is Limiter.PROCESSOR
