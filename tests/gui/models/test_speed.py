"""The speed over time: one figure a second, never negative, no speed for what was there before."""

from __future__ import annotations

from gui.models.speed import SPAN, SpeedHistory

MIB = 1 << 20


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_one_figure_a_second_however_often_it_is_fed() -> None:
    clock = Clock()
    past = SpeedHistory(clock)
    assert not past.add(500 * MIB), "what was there before is no speed"
    for tenth in range(1, 31):
        clock.now = 100.0 + tenth / 10
        past.add(500 * MIB + tenth * MIB)
    assert [round(speed / MIB) for _, speed in past.points] == [10, 10, 10]
    assert past.now == past.average == past.highest


def test_what_is_sent_again_is_no_negative_speed() -> None:
    clock = Clock()
    past = SpeedHistory(clock)
    for done in (0, 64, 32, 96):
        past.add(done * MIB)
        clock.now += 1
    assert [speed / MIB for _, speed in past.points] == [64, 0, 64]


def test_a_pause_is_not_counted_as_slowness() -> None:
    clock = Clock()
    past = SpeedHistory(clock)
    past.add(0)
    clock.now += 1
    past.add(10 * MIB)
    clock.now += 60
    past.pause()
    clock.now += 1
    past.add(20 * MIB)
    assert [round(speed / MIB) for _, speed in past.points] == [10, 10]


def test_old_figures_go() -> None:
    clock = Clock()
    past = SpeedHistory(clock)
    for second in range(SPAN * 2):
        past.add(second)
        clock.now += 1
    assert SPAN - 1 <= len(past.points) <= SPAN + 1
