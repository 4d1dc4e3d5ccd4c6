"""What ``convert`` does, without typer and pydantic: loading those takes as long as to convert a small disk (:mod:`core.cli.plainly`)."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.printing import errors, print_json, readable, size
from core.errors import ImageError
from core.images.model import Disk, Image
from core.progress import Progress as Step
from core.progress import Report, Throttle, silent
from core.wording import phrase

if TYPE_CHECKING:
    from core.images.datamap import DataMap
    from core.images.writers import Layout

_FORMATS = (".vhdx", ".vhd", ".vmdk", ".raw")


def convert(
    source: Path,
    destination: Path,
    *,
    disk: int = 0,
    overwrite: bool = False,
    skip_free: bool = False,
    as_json: bool = False,
) -> int:
    """Write ``destination`` and say so; the exit code.

    :param disk: which one of an OVA, from 1; 0: the only one.
    :param skip_free: leave out what clean file systems do not use.
    :raises ImageError: the source cannot be read, or ``destination`` not be written.
    """
    from core.images import open_image

    kind = destination.suffix.lower()
    if kind not in _FORMATS:
        raise ImageError("cli.unknown-format", path=str(destination))
    if destination.exists():
        if destination.samefile(source) if source.exists() else False:
            raise ImageError("cli.same-file", path=str(destination))
        if not overwrite:
            raise ImageError("cli.output-exists", path=str(destination))
    with open_image(source) as image:
        chosen = _disk(image, disk)
        with _bar(quiet=as_json) as report:
            data = _used(image, chosen, quiet=as_json) if skip_free else None
            _write(chosen, destination, kind, report, data)
    written = destination.stat().st_size
    if as_json:
        print_json(
            {"source": str(source), "destination": str(destination), "size": chosen.size, "written": written}
        )
    else:
        print(f"{readable(str(destination))}  {size(chosen.size)} disk in {size(written)}")
    return 0


def _disk(image: Image, wanted: int) -> Disk:
    """:raises ImageError: the image holds several disks and none was named, or none can be read."""
    readable_disks = {disk.facts.index: disk for disk in image.disks}
    if not readable_disks:
        problem = next(iter(image.facts.problems), None)
        code = problem.code.value if problem else "image.damaged"
        evidence = f"{problem.evidence.where}: {problem.evidence.value}" if problem else ""
        raise ImageError("cli.no-readable-disk", path=str(image.path), problem=code, evidence=evidence)
    if wanted == 0 and len(image.facts.disks) == 1:
        return image.disks[0]
    if wanted not in readable_disks:
        raise ImageError("cli.not-one-disk", path=str(image.path), count=len(image.facts.disks))
    return readable_disks[wanted]


def _used(image: Image, disk: Disk, *, quiet: bool) -> DataMap:
    """What counts of the disk; of each volume is told how much it gives away, or why nothing.

    :raises WorkerError: the file systems could not be read.
    """
    from core.guests.freespace.worker import SpaceMapper

    with SpaceMapper() as mapper:
        space = mapper.map([image.path])
    for volume in () if quiet else space.volumes:
        told: dict[str, object] = {"where": volume.where, "reason": volume.detail, "kind": volume.kind.value}
        words = phrase(volume.reason, told) if volume.reason else f"{volume.where}: {size(volume.free)} free"
        errors().print(readable(words), markup=False)
    return space.maps[0][image.disks.index(disk)]


def _write(disk: Disk, destination: Path, kind: str, report: Report, data: DataMap | None) -> None:
    from core.images import writers

    seed = hashlib.sha256(f"{disk.facts.name}:{disk.size}".encode("utf-8", "surrogateescape")).digest()
    if kind == ".vmdk":
        done, total = 0, disk.facts.stored if data is None else data.total

        def advance(count: int) -> None:
            nonlocal done
            done += count
            report(Step("convert", min(done, total), total))

        writers.write_stream(
            writers.stream_vmdk(disk, seed, destination.name, data, advance=advance), destination
        )
        return
    writers.write_layout(_plan(disk, kind, seed, data), destination, report)


def _plan(disk: Disk, kind: str, seed: bytes, data: DataMap | None) -> Layout:
    from core.images import writers

    if kind == ".vhdx":
        return writers.plan_vhdx(disk, seed, data)
    return writers.plan_vhd(disk, seed, data) if kind == ".vhd" else writers.plan_raw(disk, data)


@contextmanager
def _bar(*, quiet: bool) -> Iterator[Report]:
    if quiet or not sys.stderr.isatty():
        yield silent
        return
    console = errors()
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    with Progress(
        BarColumn(),
        DownloadColumn(binary_units=True),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
    ) as bars:
        task = bars.add_task("", total=None)

        def update(step: Step) -> None:
            bars.update(task, completed=step.done, total=step.total)

        yield Throttle(update)
