"""What is sent for each file of a plan: the file as it is, or its disk in another container, by a map that is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from core.aws.repacked import RepackedSource, measure, only_disk, open_source, state_of, unchanged
from core.aws.sources import FileSource
from core.errors import MigrationError, WorkerError
from core.guests.freespace import stored_map
from core.images.datamap import DataMap
from core.migrations.run import Run
from core.plans.model import SourceFile
from core.settings import write_atomically

Sending = FileSource | RepackedSource


def sent_format(source: SourceFile) -> str:
    """The container that AWS gets."""
    return source.repack or source.format


def sent_name(source: SourceFile) -> str:
    """The name that the object is called after."""
    name = source.path.replace("\\", "/").rpartition("/")[2]
    if not source.repack:
        return name
    stem = name.rpartition(".")[0] or name
    return f"{stem}.{source.repack}"


def open_sending(run: Run, index: int) -> Sending:
    """One of the plan's files, ready to be uploaded. What counts of its disk is decided once, and kept with the migration.

    :raises MigrationError: ``upload.source-missing``, ``upload.source-changed``, ``upload.not-repackable``,
        ``upload.map-damaged``.
    :raises Cancelled: told to stop while the disks are mapped.
    """
    source = run.plan.sources[index]
    if not source.repack:
        return FileSource(source.path)
    if not _map_file(run, index).exists():
        _keep(run, _mapped(run, lambda other: not _map_file(run, other).exists()))
    state, data = _kept_map(run, index)
    with open_source(Path(source.path)) as image:
        touched = state_of(image) != state
    if touched:
        state = _same_map(run, index, data)
    seed = hashlib.sha256(f"{run.id}:{index}".encode()).digest()
    sizes = run.folder / f"grains-{index + 1:02d}"
    if source.repack == "vmdk":
        _measure(run, Path(source.path), data, state, sizes)
    return RepackedSource(source.path, source.repack, data, state, seed, sizes)


def _measure(run: Run, path: Path, data: bytes, state: str, sizes: Path) -> None:
    """Compress a disk once, to know where its grains will lie; what an earlier run found is kept."""
    begun, total = False, DataMap.unpack(data).total

    def advance(done: int) -> None:
        nonlocal begun
        if not begun:
            begun = True
            run.tell("measuring", facts={"bytes": str(total), "done": str(done)})
        run.prepare(done, total)

    try:
        measure(path, data, state, sizes, check=run.token.check, advance=advance)
    finally:
        if begun:
            run.prepare(0, 0)
    if begun:
        run.tell("measured")


def _map_file(run: Run, index: int) -> Path:
    return run.folder / f"map-{index + 1:02d}"


def _kept_map(run: Run, index: int) -> tuple[str, bytes]:
    """The state of the files that a map was made of, and the map: it is worth nothing for others."""
    state, _, data = _map_file(run, index).read_bytes().partition(b"\n")
    return state.decode("ascii", "replace"), data


def _same_map(run: Run, index: int, data: bytes) -> str:
    """Files that were touched, or put back: the state they are in, if the same is to be sent of them.

    Whether what was sent is still what they hold is for the upload to find out.

    :raises MigrationError: ``upload.source-changed``.
    """
    now, made = _mapped(run, lambda other: other == index)[index]
    if made != data:
        path = run.plan.sources[index].path
        raise MigrationError("upload.source-changed", path=path, then=_kept_map(run, index)[0], now=now)
    _keep(run, {index: (now, data)})
    return now


def _keep(run: Run, maps: dict[int, tuple[str, bytes]]) -> None:
    for index, (state, data) in maps.items():
        write_atomically(_map_file(run, index), state.encode() + b"\n" + data)


def _mapped(run: Run, wanted: Callable[[int], bool]) -> dict[int, tuple[str, bytes]]:
    """State and map of files that are repacked, all at once: volumes may span them."""
    sources = run.plan.sources
    with ExitStack() as opened:
        images = {
            index: opened.enter_context(open_source(Path(source.path)))
            for index, source in enumerate(sources)
            if source.repack and wanted(index)
        }
        states = {index: state_of(image) for index, image in images.items()}
        used = _used(run) if any(source.skip_free for source in sources) else {}
        maps = {}
        for index, image in images.items():
            run.token.check()
            data = used[index] if index in used else stored_map(only_disk(image))
            unchanged(image, states[index])
            maps[index] = (states[index], data.pack())
        return maps


def _used(run: Run) -> dict[int, DataMap]:
    """What the file systems use, by the file's place in the plan; empty where that cannot be told."""
    maps = zip(run.plan.sources, map_space(run), strict=False)
    return {
        index: each[0] for index, (source, each) in enumerate(maps) if source.skip_free and len(each) == 1
    }


def map_space(run: Run) -> Sequence[Sequence[DataMap]]:
    """What the file systems use of each disk of each of the plan's files; nothing at all where that cannot be told."""
    from core.guests.freespace.worker import SpaceMapper

    try:
        with SpaceMapper() as mapper:
            space = mapper.map([Path(source.path) for source in run.plan.sources], cancel=run.token)
    except WorkerError as error:
        run.tell("free-space-not-read", facts={"code": error.code})
        return ()
    free = sum(volume.free for volume in space.volumes)
    run.tell("free-space-left-out", facts={"bytes": str(free)})
    return space.maps
