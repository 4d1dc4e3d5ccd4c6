"""python -m benchmarks fuzz: damaged images through the real worker and the rules, for as long as one likes.

Exit code 1 when anything came of one that must not; each such case is kept in build/fuzz with the damaged files (xz) and
the damage as JSON. ``--replay FOLDER`` tries a kept one again.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from samples.hostile import images
from samples.hostile.damage import Damage, damaged, invent
from samples.hostile.trial import Defect, Trial, watched_inspector

from benchmarks import ROOT, SAMPLES
from benchmarks.folders import working_folder
from core.guests.worker import Inspector
from core.rules import judge

KEPT = ROOT / "build" / "fuzz"
TURN = 20.0
"""Seconds for one image before the next has its turn."""
DEEP_SHARE = 0.1
MOST_KEPT = 5
"""Cases kept of one kind of defect on one image: they are mostly the same."""


@dataclass
class _Tally:
    cases: Counter[str] = field(default_factory=Counter)
    defects: Counter[tuple[str, str]] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)


def main(arguments: Sequence[str]) -> int:
    options = _parser().parse_args(arguments)
    if options.replay:
        return _replay(options.replay)
    names = options.only or images.NAMES
    tally = _Tally()
    end = time.monotonic() + options.seconds
    with working_folder() as folder:
        trials: dict[str, Trial] = {}
        with watched_inspector(folder) as inspector:
            while names and time.monotonic() < end:
                for name in names:
                    if name not in trials and (made := _built(name, folder, inspector)) is not None:
                        trials[name] = made
                    turn = min(end, time.monotonic() + min(TURN, options.seconds / len(names)))
                    while name in trials and time.monotonic() < turn:
                        _case(trials[name], options.seed, tally)
                names = [name for name in names if name in trials]
            for name, trial in trials.items():
                tally.slowest[name] = trial.slowest
                if not trial.unchanged():
                    tally.defects[name, "escape"] += 1
    _tell(tally)
    return int(bool(tally.defects))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", default="1", help="another one gives other cases")
    parser.add_argument("--only", action="append", choices=images.NAMES, metavar="NAME", help="of the images")
    parser.add_argument("--replay", type=Path, metavar="FOLDER", help="a case in build/fuzz")
    return parser


def _built(name: str, folder: Path, inspector: Inspector) -> Trial | None:
    try:
        return Trial(name, folder / name, SAMPLES, inspector)
    except images.UnavailableError as error:
        print(f"{name}: left out: {error}", file=sys.stderr)
        return None


def _case(trial: Trial, seed: str, tally: _Tally) -> None:
    number = tally.cases[trial.name]
    tally.cases[trial.name] += 1
    dice = random.Random(f"{seed}/{trial.name}/{number}")
    damage = invent(trial.target, dice)
    deep = dice.random() < DEEP_SHARE
    for defect in trial.run(damage, deep=deep):
        tally.defects[trial.name, defect.kind] += 1
        print(f"{trial.name} {number}: {defect.kind}: {defect.detail}", flush=True)
        if tally.defects[trial.name, defect.kind] <= MOST_KEPT:
            _keep(trial, f"{trial.name}-{number}-{defect.kind}", damage, defect, deep=deep)


def _keep(trial: Trial, name: str, damage: Damage, defect: Defect, *, deep: bool) -> None:
    least = trial.smallest(damage, defect.kind, deep=deep)
    folder = KEPT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with damaged(trial.target, least):
        for file in trial.target.files:
            (folder / f"{file.name}.xz").write_bytes(lzma.compress(file.read_bytes(), preset=1))
    case = {
        "image": trial.name,
        "files": [path.name for path in trial.paths],
        "deep": deep,
        "kind": defect.kind,
        "detail": defect.detail,
        "damage": least.model_dump(mode="json"),
    }
    (folder / "case.json").write_text(json.dumps(case, indent=1))


@contextmanager
def _unpacked(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        for packed in folder.glob("*.xz"):
            (Path(place) / packed.stem).write_bytes(lzma.decompress(packed.read_bytes()))
        yield Path(place)


def _replay(folder: Path) -> int:
    case = json.loads((folder / "case.json").read_text())
    with _unpacked(folder) as place, Inspector(seconds=30, longest=30) as inspector:
        started = time.monotonic()
        found = inspector.inspect([place / name for name in case["files"]], deep=case["deep"])
        print(f"{time.monotonic() - started:.1f} s, failure: {found.failure}")
        print(*(found.guest.trouble if found.guest else ()), sep="\n")
        print(judge(found).readiness)
    return 0


def _tell(tally: _Tally) -> None:
    for name, count in tally.cases.items():
        wrong = {kind: times for (image, kind), times in tally.defects.items() if image == name}
        print(
            f"{name:22} {count:6} cases, slowest {tally.slowest.get(name, 0):5.1f} s  {wrong or 'nothing wrong'}"
        )
    print(f"{sum(tally.cases.values())} cases, {sum(tally.defects.values())} with a defect")
