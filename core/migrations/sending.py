"""What is sent for each file of a plan: the file as it is, or its disk in another container, by a map that is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from core.aws.repacked import RepackedSource, only_disk, open_source, state_of, unchanged
from core.aws.sources import FileSource
from core.errors import WorkerError
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
        _keep_maps(run)
    state, _, data = _map_file(run, index).read_bytes().partition(b"\n")
    seed = hashlib.sha256(f"{run.id}:{index}".encode()).digest()
    return RepackedSource(source.path, source.repack, data, state.decode("ascii", "replace"), seed)


def _map_file(run: Run, index: int) -> Path:
    return run.folder / f"map-{index + 1:02d}"


def _keep_maps(run: Run) -> None:
    """Map the files that are repacked, all at once: volumes may span them. One that has a map already keeps it.

    With each map goes the state of the files that it was made of: it is worth nothing for others.
    """
    sources = run.plan.sources
    with ExitStack() as opened:
        images = {
            index: opened.enter_context(open_source(Path(source.path)))
            for index, source in enumerate(sources)
            if source.repack and not _map_file(run, index).exists()
        }
        states = {index: state_of(image) for index, image in images.items()}
        used = _used(run) if any(source.skip_free for source in sources) else {}
        for index, image in images.items():
            run.token.check()
            data = used[index] if index in used else stored_map(only_disk(image))
            unchanged(image, states[index])
            write_atomically(_map_file(run, index), states[index].encode() + b"\n" + data.pack())


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
