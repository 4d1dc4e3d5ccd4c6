"""Programs that take turns: whatever else the machine does in those minutes hits all of them alike."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.machine import load_average
from benchmarks.measure import Bench, Measured
from benchmarks.peers import NoPeerError
from benchmarks.transfer.clients import Ran

OURS = "amigrate"


@dataclass(frozen=True)
class Taken:
    """Medians of one program, on the clock and of the processor; None, and why, where it could not be run."""

    seconds: Measured | None
    processor: Measured | None
    reason: str = ""


def take_turns(
    bench: Bench, ours: Callable[[], Ran], peers: Mapping[str, Callable[[], Ran]]
) -> tuple[Measured, Measured, dict[str, Taken]]:
    """Our seconds and processor time, and what the others took: a round of all that does not count, then one for each run.

    :raises NoPeerError: our own program failed.
    """
    running = {OURS: ours, **(peers if bench.peers else {})}
    ran: dict[str, list[Ran]] = {name: [] for name in running}
    reasons: dict[str, str] = {} if bench.peers else dict.fromkeys(peers, "left out")
    before = bench.quiet.wait()
    for number in range(bench.runs + 1):
        for name in [name for name in running if name not in reasons]:
            try:
                each = running[name]()
            except NoPeerError as error:
                if name == OURS:
                    raise
                reasons[name] = str(error)
                continue
            if number:
                ran[name].append(each)
    after = load_average()
    load = (before, after) if before is not None and after is not None else None
    mine = ran[OURS]
    found = {
        name: Taken(None, None, reasons[name])
        if name in reasons
        else Taken(_seconds(ran[name], load), _processor(ran[name], load))
        for name in peers
    }
    return _seconds(mine, load), _processor(mine, load), found


def _seconds(ran: list[Ran], load: tuple[float, float] | None) -> Measured:
    return _median([each.seconds for each in ran], load)


def _processor(ran: list[Ran], load: tuple[float, float] | None) -> Measured:
    return _median([each.processor for each in ran], load)


def _median(values: list[float], load: tuple[float, float] | None) -> Measured:
    return Measured(statistics.median(values), tuple(values), load)
