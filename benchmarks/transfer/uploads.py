"""2 GiB of random bytes to a server on loopback that discards them, over HTTP and HTTPS, page cache warm."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from benchmarks.peers import NoPeerError
from benchmarks.transfer.clients import Ran, Sink, certificate

MIB = 1 << 20
SIZE = 2048 * MIB
MOST_MEMORY = 300 * MIB


def figures(bench: Bench, folder: Path) -> list[Figure]:
    found: list[Figure] = []
    for scheme in ("HTTP", "HTTPS"):
        what = f"upload of 2 GiB over {scheme}"
        if bench.wanted(what):
            found += _scheme(bench, folder, scheme, what)
    return found


def _scheme(bench: Bench, folder: Path, scheme: str, what: str) -> list[Figure]:
    path = random_file(folder)
    found, peaks = [], []
    with Sink(certificate(folder) if scheme == "HTTPS" else None) as sink:

        def send() -> Ran:
            ran, told = sink.ours(path)
            peaks.append(float(told["peak"]))
            return ran

        seconds, processor = take(bench, send)
        peers = {"s5cmd": sink.s5cmd, "aws s3 cp": sink.aws, "boto3 upload_file": sink.boto3}
        for peer, upload in peers.items():
            theirs, spent, reason = None, None, "" if bench.peers else "left out"
            if bench.peers:
                try:
                    theirs, spent = take(bench, lambda upload=upload: upload(path))  # type: ignore[misc]
                except NoPeerError as error:
                    reason = str(error)
            found.append(tell(Figure(what, seconds, Demand.FASTER, 1.4, peer, theirs, reason)))
            if peer.startswith("boto3"):
                shown = f"processor time of the {what}"
                found.append(tell(Figure(shown, processor, Demand.FASTER, 2, peer, spent, reason)))
    peak = Measured(max(peaks), tuple(peaks))
    found.append(tell(Figure(f"peak memory of the {what}", peak, Demand.AT_MOST_BYTES, MOST_MEMORY)))
    return found


def take(bench: Bench, run: Callable[[], Ran]) -> tuple[Measured, Measured]:
    """Median times, on the clock and of the processor, after one run that does not count."""
    run()
    ran: list[Ran] = []

    def sample() -> float:
        ran.append(run())
        return ran[-1].seconds

    seconds = bench.collect(sample)
    spent = tuple(each.processor for each in ran)
    return seconds, Measured(statistics.median(spent), spent, seconds.load)


def random_file(folder: Path) -> Path:
    """2 GiB that no program can compress; made once a folder."""
    path = folder / "random.raw"
    if not path.exists():
        dice = random.Random(4)
        with path.open("wb") as file:
            for _ in range(SIZE // (16 * MIB)):
                file.write(dice.randbytes(16 * MIB))
    return path
