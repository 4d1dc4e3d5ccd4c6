"""From image files to facts: open the containers, map the volumes, find the systems and read them.

This runs on untrusted bytes with C libraries among the parsers: programs call it through
:class:`core.guests.worker.Inspector`, in a process of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

from core.errors import AmigrateError, Cancelled
from core.facts import Evidence
from core.guests.attempts import attempt
from core.guests.failures import failure_of, unread_image
from core.guests.model import Guest, Inspection, OperatingSystem
from core.guests.roots import Root, find_roots, mounted_tree
from core.guests.volumes import VolumeMap, map_volumes
from core.images.model import Disk, Image, ImageFacts
from core.progress import CancelToken, Progress, Report, silent

MAX_SYSTEMS = 8


def inspect_paths(
    paths: Sequence[Path | str],
    *,
    deep: bool = False,
    report: Report = silent,
    cancel: CancelToken | None = None,
) -> Inspection:
    """Inspect the files of one VM, in this process.

    :param deep: read and inflate everything in the containers too.
    :returns: facts; what keeps the containers from being read at all is in ``failure``.
    :raises Cancelled: on request.
    """
    cancel = cancel or CancelToken()
    with ExitStack() as opened:
        images: list[Image] = []
        for path in paths:
            cancel.check()
            report(Progress("inspect.open", len(images), len(paths), str(path)))
            try:
                images.append(opened.enter_context(_open(Path(path))))
            except AmigrateError as error:
                return _failed(paths, images, error)
        facts = _numbered(images)
        if deep:
            facts = [_scanned(image, each, report, cancel) for image, each in zip(images, facts, strict=True)]
        return Inspection(
            images=tuple(facts), guest=_guest(images, facts, report, cancel, deep=deep), deep=deep
        )


def _open(path: Path) -> Image:
    from core.images import open_image

    return open_image(path)


def _failed(paths: Sequence[Path | str], images: Sequence[Image], error: AmigrateError) -> Inspection:
    if isinstance(error, Cancelled):
        raise error
    read = tuple(image.facts for image in images)
    rest = tuple(unread_image(path) for path in paths[len(images) :])
    return Inspection(images=read + rest, failure=failure_of(error))


def _numbered(images: Sequence[Image]) -> list[ImageFacts]:
    """Facts with the disks of all files numbered through, as the guest sees them."""
    numbered, before = [], 0
    for image in images:
        disks = tuple(
            replace(disk, index=before + position) for position, disk in enumerate(image.facts.disks, 1)
        )
        before += len(disks)
        numbered.append(replace(image.facts, disks=disks))
    return numbered


def _scanned(image: Image, facts: ImageFacts, report: Report, cancel: CancelToken) -> ImageFacts:
    from core.images import scan

    found = tuple(problem for problem in scan(image, report, cancel) if problem not in facts.problems)
    return replace(facts, problems=facts.problems + found)


def _guest(
    images: Sequence[Image],
    facts: Sequence[ImageFacts],
    report: Report,
    cancel: CancelToken,
    *,
    deep: bool,
) -> Guest:
    disks: list[Disk] = []
    indexes: list[int] = []
    for image, each in zip(images, facts, strict=True):
        by_name = {
            before.index: after.index for before, after in zip(image.facts.disks, each.disks, strict=True)
        }
        for disk in image.disks:
            disks.append(disk)
            indexes.append(by_name[disk.facts.index])
    cancel.check()
    report(Progress("inspect.volumes", 0, len(disks)))
    volumes = map_volumes(disks, indexes)
    trouble = list(volumes.trouble)
    systems = list(_systems(volumes, trouble.append, report, cancel, deep=deep))
    return Guest(
        layouts=volumes.layouts,
        volumes=volumes.volumes,
        volume_groups=volumes.volume_groups,
        efi=volumes.efi,
        systems=tuple(systems),
        trouble=tuple(dict.fromkeys(trouble)),
    )


def _systems(
    volumes: VolumeMap,
    trouble: Callable[[Evidence], None],
    report: Report,
    cancel: CancelToken,
    *,
    deep: bool,
) -> list[OperatingSystem]:
    systems: list[OperatingSystem] = []
    roots = find_roots(volumes, trouble)[:MAX_SYSTEMS]
    for number, root in enumerate(roots):
        cancel.check()
        report(Progress("inspect.system", number, len(roots), root.volume.where))
        system = attempt(root.fs.where, trouble, partial(_read, root, volumes, trouble, deep=deep), None)
        systems += [system] if system is not None else []
    return systems


def _read(
    root: Root, volumes: VolumeMap, trouble: Callable[[Evidence], None], *, deep: bool
) -> OperatingSystem | None:
    # Each reader loads libraries of its own: only the ones that a guest needs are.
    if root.windows:
        from core.guests.windows import read_windows

        return read_windows(root.fs, root.volume, volumes)
    from core.guests.linux import read_linux

    return read_linux(mounted_tree(root, volumes, trouble), root.volume, volumes, deep=deep)
