"""2 GiB of random bytes to a server on loopback that discards them, over HTTP and HTTPS, page cache warm."""

from __future__ import annotations

import os
import random
from functools import partial
from pathlib import Path

from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from benchmarks.transfer.clients import Ran, Sink, certificate
from benchmarks.transfer.turns import take_turns

MIB = 1 << 20
SIZE = 2048 * MIB
MOST_MEMORY = 300 * MIB
BOTO3 = "boto3 upload_file"


def figures(bench: Bench, folder: Path) -> list[Figure]:
    found: list[Figure] = []
    for scheme in ("HTTP", "HTTPS"):
        what = f"upload of 2 GiB over {scheme}"
        if bench.wanted(what):
            found += _scheme(bench, folder, scheme, what)
    return found


def _scheme(bench: Bench, folder: Path, scheme: str, what: str) -> list[Figure]:
    path = random_file(folder)
    found: list[Figure] = []
    peaks: list[float] = []
    with Sink(certificate(folder) if scheme == "HTTPS" else None) as sink:

        def send() -> Ran:
            ran, told = sink.ours(path)
            peaks.append(float(told["peak"]))
            return ran

        peers = {"s5cmd": sink.s5cmd, "aws s3 cp": sink.aws, BOTO3: sink.boto3}
        seconds, processor, theirs = take_turns(
            bench, send, {name: partial(upload, path) for name, upload in peers.items()}
        )
    for peer, took in theirs.items():
        found.append(tell(Figure(what, seconds, Demand.FASTER, 1.4, peer, took.seconds, took.reason)))
    spent = theirs[BOTO3]
    shown = f"processor time of the {what}"
    found.append(tell(Figure(shown, processor, Demand.FASTER, 2, BOTO3, spent.processor, spent.reason)))
    peak = Measured(max(peaks), tuple(peaks))
    found.append(tell(Figure(f"peak memory of the {what}", peak, Demand.AT_MOST_BYTES, MOST_MEMORY)))
    return found


def random_file(folder: Path) -> Path:
    """2 GiB that no program can compress; made once a folder."""
    path = folder / "random.raw"
    if not path.exists():
        dice = random.Random(4)
        with path.open("wb") as file:
            for _ in range(SIZE // (16 * MIB)):
                file.write(dice.randbytes(16 * MIB))
            file.flush()
            os.fsync(file.fileno())  # or it is written while the first figures are taken
    return path
