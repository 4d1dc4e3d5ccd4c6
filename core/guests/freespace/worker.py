"""The maps of a machine's disks, made in a process of its own: it parses the same untrusted bytes as the inspection."""

from __future__ import annotations

import base64
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import WorkerError
from core.guests.freespace.volumes import VolumeSpace
from core.guests.worker import Worker, worker_command
from core.images.datamap import DataMap
from core.images.model import Image
from core.progress import CancelToken, Report, silent

FLAG = "--freespace-worker"
"""Argument by which a frozen program starts itself as this worker."""


class MachineSpace(NamedTuple):
    """:param maps: for each file, those of its disks that can be read, in their order.
    :param volumes: what became of each volume.
    """

    maps: tuple[tuple[DataMap, ...], ...]
    volumes: tuple[VolumeSpace, ...]


class SpaceMapper(Worker):
    """Maps what counts on the disks of a machine, in a child process."""

    def __init__(self, memory: int = 1 << 30, seconds: float = 120) -> None:
        super().__init__(memory, seconds, command=worker_command("core.guests.freespace.worker", FLAG))

    def map(
        self, paths: Sequence[Path], *, report: Report = silent, cancel: CancelToken | None = None
    ) -> MachineSpace:
        """Map all disks of the machine that these files hold.

        :raises WorkerError: the child failed, or the files cannot be opened.
        :raises Cancelled: on request.
        """
        shown = ", ".join(str(path) for path in paths)
        answer = self.ask(paths, deep=False, report=report, cancel=cancel)["space"]
        try:
            maps = tuple(
                tuple(DataMap.unpack(base64.b64decode(text, validate=True)) for text in each)
                for each in answer["maps"]
            )
            volumes = tuple(VolumeSpace.model_validate(each) for each in answer["volumes"])
        except (ValueError, TypeError, KeyError) as error:
            raise WorkerError("worker.crashed", path=shown, how="not an answer") from error
        if len(maps) != len(paths):
            raise WorkerError("worker.crashed", path=shown, how="not an answer")
        return MachineSpace(maps, volumes)


def _answer(request: dict[str, Any], report: Report) -> dict[str, Any]:
    from core.guests.freespace import used_maps
    from core.images import open_image

    with ExitStack() as stack:
        images = [stack.enter_context(open_image(path)) for path in request["paths"]]
        disks, indexes, before = [], [], 0
        for image in images:
            disks += image.disks
            indexes += [before + position for position in _positions(image)]
            before += len(image.facts.disks)
        space = used_maps(disks, indexes, report=report)
        packed = iter([base64.b64encode(data.pack()).decode("ascii") for data in space.maps])
        maps = [[next(packed) for _ in image.disks] for image in images]
    return {"space": {"maps": maps, "volumes": [each.model_dump(mode="json") for each in space.volumes]}}


def _positions(image: Image) -> list[int]:
    """Numbers of the readable disks among all of an image, from 1."""
    order = [disk.index for disk in image.facts.disks]
    return [order.index(disk.facts.index) + 1 for disk in image.disks]


def main(arguments: Sequence[str]) -> int:
    """The child's entry point. :param arguments: the memory limit in bytes."""
    from core.guests.worker_child import serve

    return serve(int(arguments[0]), _answer)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
