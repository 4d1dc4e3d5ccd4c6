"""The deep scan: every stored byte is read and every compressed block inflated, so that nothing is taken on trust."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from core.errors import DamagedImage
from core.images.findings import Findings, problem
from core.images.model import Disk, ExtentKind, Image, Problem, ProblemCode
from core.images.ordered_threads import in_order
from core.progress import CancelToken, Progress, Report, silent

_BATCH = 1 << 20
_PHASE = "scan"


def scan(image: Image, report: Report = silent, cancel: CancelToken | None = None) -> tuple[Problem, ...]:
    """Read everything that the image stores and compare the digests of its manifest.

    Progress counts bytes of stored data (phase ``scan``). What opening the image already found is not repeated.

    :raises Cancelled: ``cancel`` was set.
    :raises ImageError: the operating system could not read the file.
    """
    findings = Findings()
    total = sum(disk.facts.stored for disk in image.disks) + sum(check.size for check in image.checks)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        if cancel is not None:
            cancel.check()
        done = min(done + count, total)
        report(Progress(_PHASE, done, total))

    known = {item.evidence.where for item in image.facts.problems}
    last = ""  # a large block is read in several steps, and each of them meets the same entry
    for disk in image.disks:
        for found, count in _read_all(disk):
            advance(count)
            for item in found:
                if item.evidence.where not in known | {last}:
                    findings.extend(item)
                    last = item.evidence.where
    for check in image.checks:
        findings.extend(*check.run(advance))
    report(Progress(_PHASE, total, total))
    return findings.problems()


def _read_all(disk: Disk) -> Iterator[tuple[list[Problem], int]]:
    """Read all data of a disk in its order, in several threads: (what was wrong, bytes)."""
    return in_order(partial(_read_units, disk, start, end) for start, end in _batches(disk))


def _batches(disk: Disk) -> Iterator[tuple[int, int]]:
    for offset, length, kind in disk.extents():
        if kind is ExtentKind.DATA:
            for start in range(offset, offset + length, _BATCH):
                yield start, min(start + _BATCH, offset + length)


def _read_units(disk: Disk, start: int, end: int) -> tuple[list[Problem], int]:
    """Read in steps of at most one stored unit, so that a defect hides no other."""
    step = min(disk.granularity, _BATCH)
    found = []
    position = start
    while position < end:
        size = min(step - position % step, end - position)
        defect = _read(disk, position, size)
        if defect is not None:
            found.append(defect)
        position += size
    return found, end - start


def _read(disk: Disk, offset: int, size: int) -> Problem | None:
    try:
        disk.read_at(offset, size)
    except DamagedImage as error:
        where, value = error.facts.get("where", f"disk {disk.facts.index}"), error.facts.get("value", "")
        return problem(
            ProblemCode(error.code), str(where), f"{value} (disk byte {error.facts.get('offset', offset)})"
        )
    return None
