"""What a figure is: ours, the peer's, their ratio, what was demanded of it, and whether that holds."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from benchmarks.machine import Quiet, load_average


class Demand(StrEnum):
    """How a limit is meant."""

    FASTER = "at least {limit:g} times faster"
    AT_MOST_TIMES = "at most {limit:g} times"
    AT_MOST_SECONDS = "at most {limit:g} s"
    AT_MOST_BYTES = "under {mebibytes:g} MiB"
    NONE = "none"


@dataclass(frozen=True)
class Measured:
    """The median of several runs, in seconds or bytes, and the load average around them.

    :param ended: False where it was stopped at ``median`` seconds: it takes that long at least.
    """

    median: float
    runs: tuple[float, ...]
    load: tuple[float, float] | None = None
    ended: bool = True


@dataclass(frozen=True)
class Figure:
    """One comparison.

    :param what: what was done, on what.
    :param peer: the other program, or our own other case; "" where the demand is a plain limit.
    :param theirs: None where there is no peer or it could not be had.
    :param unmeasured: why there are no figures of the peer.
    :param unit: ``seconds`` or ``bytes``.
    """

    what: str
    ours: Measured
    demand: Demand
    limit: float = 0
    peer: str = ""
    theirs: Measured | None = None
    unmeasured: str = ""
    unit: str = "seconds"

    @property
    def ratio(self) -> float | None:
        """Above 1: we are faster (for :attr:`Demand.AT_MOST_TIMES`: this case costs more than the other)."""
        if self.theirs is None:
            return None
        if self.demand is Demand.AT_MOST_TIMES:
            return self.ours.median / self.theirs.median
        return self.theirs.median / self.ours.median

    @property
    def holds(self) -> bool | None:
        """None where nothing was demanded or the peer was not measured: never counted as beaten."""
        if self.demand is Demand.AT_MOST_SECONDS or self.demand is Demand.AT_MOST_BYTES:
            return self.ours.median <= self.limit
        if self.demand is Demand.NONE or self.ratio is None:
            return None
        if self.demand is Demand.FASTER:
            reached = self.ratio >= self.limit
            return reached if reached or self.theirs is None or self.theirs.ended else None
        return self.ratio <= self.limit

    @property
    def demanded(self) -> str:
        return self.demand.value.format(limit=self.limit, mebibytes=self.limit / (1 << 20))

    @property
    def verdict(self) -> str:
        if self.unmeasured:
            return f"not measured: {self.unmeasured}"
        if self.holds is None and self.demand is not Demand.NONE:
            return "not measured: the peer was stopped before it was slow enough to tell"
        return {True: "holds", False: "DOES NOT HOLD", None: "for information"}[self.holds]

    def cells(self) -> tuple[str, ...]:
        """What, ours, peer, theirs, ratio, demand, verdict: all as text."""
        shown = _bytes if self.demand is Demand.AT_MOST_BYTES or self.unit == "bytes" else _seconds
        least = "" if self.theirs is None or self.theirs.ended else "at least "
        return (
            self.what,
            shown(self.ours.median),
            self.peer or "-",
            f"{least}{shown(self.theirs.median)}" if self.theirs else "-",
            f"{least}{self.ratio:.2f}" if self.ratio is not None else "-",
            self.demanded,
            self.verdict,
        )

    def line(self) -> str:
        what, ours, peer, theirs, ratio, demand, verdict = self.cells()
        compared = f"; {peer} {theirs}; ratio {ratio}" if self.theirs else f"; {peer}" if self.peer else ""
        return f"{what}: {ours}{compared}; demand: {demand}; {verdict}"


@dataclass
class Bench:
    """How to measure.

    :param runs: how many count; one before them does not.
    :param peers: whether other programs are set up and run.
    :param chosen: only figures whose name holds this are taken.
    """

    runs: int = 5
    quiet: Quiet = field(default_factory=Quiet)
    peers: bool = True
    chosen: str = ""
    notes: list[str] = field(default_factory=list)

    def wanted(self, what: str) -> bool:
        return self.chosen in what

    def time(self, action: Callable[[], object], *, warm: bool = True) -> Measured:
        """The median time of an action.

        :param warm: let it run once before, uncounted: libraries are loaded and the file is in the page cache.
        """
        if warm:
            action()

        def timed() -> float:
            start = time.perf_counter()
            action()
            return time.perf_counter() - start

        return self.collect(timed)

    def collect(self, sample: Callable[[], float]) -> Measured:
        """The median of what ``sample`` says, taken while the machine is quiet."""
        before = self.quiet.wait()
        return self.measured((sample() for _ in range(self.runs)), before)

    def measured(self, runs: Iterable[float], before: float | None) -> Measured:
        """The median of runs, which are taken now, and the load before and after."""
        taken = tuple(runs)
        after = load_average()
        load = (before, after) if before is not None and after is not None else None
        return Measured(statistics.median(taken), taken, load)

    def note(self, text: str) -> None:
        """Something that belongs beside the figures: printed, and kept for RESULTS.md."""
        print(text, flush=True)
        self.notes.append(text)


def tell(figure: Figure) -> Figure:
    """Print a figure as soon as it is there."""
    print(figure.line(), flush=True)
    return figure


def _seconds(value: float) -> str:
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def _bytes(value: float) -> str:
    return f"{value / (1 << 20):.1f} MiB"
