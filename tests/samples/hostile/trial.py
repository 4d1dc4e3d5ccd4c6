"""One damaged image through the real worker and the rules, and everything that must hold of the answer."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from samples.hostile import images, watched_worker
from samples.hostile.damage import Damage, Journal, Read, Target, damaged, data_runs
from samples.hostile.seals import find_seals

from core.errors import AmigrateError
from core.guests import readers
from core.guests.inspect import inspect_paths
from core.guests.model import Inspection
from core.guests.worker import Inspector
from core.images import files as image_files
from core.reports import as_html, as_json, from_json
from core.rules import Edition, Readiness, Verdict, report
from core.wording import has_words

MOST_MEMORY = 1 << 30
MOST_SECONDS = 30.0
SLOW = 10.0
"""Not a defect by the demand, and worth a look."""


@dataclass(frozen=True)
class Defect:
    """What must not come of any image.

    :param kind: ``crash``, ``hang``, ``memory``, ``escape``, ``unforeseen``, ``wordless``, ``unjudged``.
    """

    kind: str
    detail: str


def watched_inspector(folder: Path) -> Inspector:
    """The real worker, which may open files below ``folder`` for reading and nothing else of others."""
    command = (sys.executable, str(Path(watched_worker.__file__)), str(folder))
    return Inspector(memory=MOST_MEMORY, seconds=MOST_SECONDS, longest=MOST_SECONDS, command=command)


class Trial:
    """A clean image in a folder of its own, that a warm, watched worker is given again and again, damaged.

    :param inspector: of :func:`watched_inspector`.
    """

    def __init__(self, name: str, folder: Path, cache: Path, inspector: Inspector) -> None:
        self.name, self.folder = name, folder
        self.paths = images.build(name, folder, cache)
        files = tuple(images.files_of(folder))
        self._states = {path: _state(path) for path in files}
        self.target = Target(files, _reads(self.paths, files), [_seals(path) for path in files])
        self._inspector = inspector
        self.slowest = 0.0

    def run(self, damage: Damage, *, deep: bool = False) -> list[Defect]:
        """What is wrong with the answer to the image with that damage; nothing, as a rule."""
        with damaged(self.target, damage):
            before = {path: _state(path) for path in self.target.files}
            began = time.perf_counter()
            found = self._inspector.inspect(list(self.paths), deep=deep)
            took = time.perf_counter() - began
            defects = list(_of_worker(found))
            if {path: _state(path) for path in self.target.files} != before:
                defects.append(Defect("escape", "a file of the image was written to"))
            others = set(images.files_of(self.folder)) - set(self.target.files)
            if others:
                defects.append(Defect("escape", f"new files: {others}"))
        self.slowest = max(self.slowest, took)
        return [*defects, *_of_verdict(found)]

    def unchanged(self) -> bool:
        """Whether the clean image is as it was built (but for its times)."""
        return all(_state(path)[0] == state[0] for path, state in self._states.items())

    def smallest(self, damage: Damage, kind: str, *, deep: bool = False) -> Damage:
        """The damage without the patches that the defect does not need."""
        for patch in damage.patches:
            less = damage.model_copy(
                update={"patches": tuple(one for one in damage.patches if one is not patch)}
            )
            if any(defect.kind == kind for defect in self.run(less, deep=deep)):
                damage = less
        return damage


def _state(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def defects_of(found: Inspection) -> list[Defect]:
    """What is wrong with an answer, whatever the image was."""
    return [*_of_worker(found), *_of_verdict(found)]


def _of_worker(found: Inspection) -> Iterator[Defect]:
    """What the inspection says of how it ended."""
    failure = found.failure
    if failure is not None:
        said = f"{failure.code} {failure.facts}"
        if not has_words(failure.code):
            yield Defect("wordless", said)
        if failure.code == "worker.crashed":
            escaped = str(watched_worker.STATUS) in failure.facts.get("how", "")
            yield Defect("escape" if escaped else "crash", said)
        elif failure.code in {"worker.timeout", "worker.memory"}:
            yield Defect("hang" if failure.code == "worker.timeout" else "memory", said)
    for trouble in found.guest.trouble if found.guest else ():
        if trouble.value == "guest.unexpected":
            yield Defect("unforeseen", trouble.where)
        elif not has_words(trouble.value):
            yield Defect("wordless", f"{trouble.where}: {trouble.value}")


def _of_verdict(found: Inspection) -> Iterator[Defect]:
    """Both editions give a verdict, or say clearly that they cannot; the report can be written and read back."""
    for edition in Edition:
        try:
            judged = report([found], edition)
            text = json.dumps(as_json(judged))
            again = from_json(text)
            if edition is Edition.TODAY:
                as_html(judged).encode()
        except (AmigrateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            yield Defect("unjudged", f"{edition}: {error!r}")
            continue
        image = judged.images[0]
        if again.images[0].readiness is not image.readiness:
            yield Defect(
                "unjudged", f"{edition}: {again.images[0].readiness} when read back, was {image.readiness}"
            )
        if found.failure is not None and image.readiness is Readiness.READY:
            yield Defect("unjudged", f"{edition}: ready, and could not be read")
        for finding in image.findings:
            if finding.verdict is Verdict.PASS and not finding.evidence:
                yield Defect("unjudged", f"{edition}: {finding.rule} passes without evidence")


def _reads(paths: Sequence[Path], files: Sequence[Path]) -> list[Read]:
    """Where a clean inspection reads. Of raw disks it is known what the parsers ask for, not only which blocks are fetched."""
    indexes = {path: number for number, path in enumerate(files)}
    fetched: dict[Read, None] = {}
    asked: dict[Read, None] = {}
    fetch, ask = image_files.SharedFile.read_at, readers.CachedReader.read_at

    def fetching(file: image_files.SharedFile, offset: int, size: int) -> bytes:
        data = fetch(file, offset, size)
        if data and file.path in indexes:
            fetched[Read(indexes[file.path], offset, len(data))] = None
        return data

    def asking(reader: readers.CachedReader, offset: int, size: int) -> bytes:
        data = ask(reader, offset, size)
        if data:
            asked[Read(indexes[paths[reader._key - 1]], offset, len(data))] = None
        return data

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(image_files.SharedFile, "read_at", fetching)
        if all(path.suffix == ".img" for path in paths):
            patch.setattr(readers.CachedReader, "read_at", asking)
        found = inspect_paths(paths)
    if found.failure is not None or any(defect.kind != "wordless" for defect in _of_worker(found)):
        raise ValueError(f"{paths} cannot be inspected when clean: {found.failure} {found.guest}")
    return list(asked or fetched)


def _seals(path: Path) -> list:  # type: ignore[type-arg]
    with Journal(path) as file:
        return find_seals(file, data_runs(path))
