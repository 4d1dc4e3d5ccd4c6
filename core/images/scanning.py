"""The deep scan: every stored byte is read and every compressed block inflated, so that nothing is taken on trust."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import DamagedImage
from core.images.findings import Findings, problem
from core.images.model import Disk, ExtentKind, Image, Problem, ProblemCode
from core.progress import CancelToken, Progress, Report, silent

_LARGEST_READ = 1 << 20
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
            if found is not None and found.evidence.where not in known | {last}:
                findings.extend(found)
                last = found.evidence.where
    for check in image.checks:
        findings.extend(*check.run(advance))
    report(Progress(_PHASE, total, total))
    return findings.problems()


def _read_all(disk: Disk) -> Iterator[tuple[Problem | None, int]]:
    """Read all data of a disk in steps of at most one stored unit: (what was wrong, bytes)."""
    step = min(disk.granularity, _LARGEST_READ)
    for offset, length, kind in disk.extents():
        if kind is ExtentKind.ZERO:
            continue
        position, end = offset, offset + length
        while position < end:
            size = min(step - position % step, end - position)
            yield _read(disk, position, size), size
            position += size


def _read(disk: Disk, offset: int, size: int) -> Problem | None:
    try:
        disk.read_at(offset, size)
    except DamagedImage as error:
        where, value = error.facts.get("where", f"disk {disk.facts.index}"), error.facts.get("value", "")
        return problem(
            ProblemCode(error.code), str(where), f"{value} (disk byte {error.facts.get('offset', offset)})"
        )
    return None
