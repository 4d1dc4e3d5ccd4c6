"""What to change on the converted disks, found out in a process of its own: ``python -m core.sandbox.engine.planning``.

The parsers of file systems are C libraries; the sandbox itself never loads them. One JSON object on standard input
(``{"what": "changes" or "volumes", "disks": [paths], "memory": bytes}``), one on standard output.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.changes import FileChange, linux_changes
from core.errors import AmigrateError, GuestError
from core.facts import Evidence
from core.images.model import Disk
from core.sandbox.engine.convert import Piece
from core.sandbox.engine.programs import environment, planning_command
from core.sandbox.engine.raw_disk import RawFile

log = logging.getLogger(__name__)

SECONDS = 120
"""Most that a plan may take."""


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A change and where it has to be made.

    :param inner: path of the file within its own file system; ``inner_backup`` of the original beside it.
    """

    change: FileChange
    volume: str
    inner: str
    inner_backup: str


class PlanningFailed(Exception):
    """The disks could not be read. :param reason: in a few words, for the task's record."""


def plan_changes(disks: Sequence[Path], memory: int) -> list[PlannedChange]:
    """What to change.

    :raises PlanningFailed: the child said why not, crashed, or took too long.
    """
    return [
        PlannedChange(FileChange(**item["change"]), item["volume"], item["inner"], item["inner_backup"])
        for item in _ask("changes", disks, memory)
    ]


def locate_volumes(disks: Sequence[Path], memory: int) -> dict[str, list[Piece]]:
    """Where the volumes lie on the disks; those that cannot be told (stripes, mirrors) are left out.

    :raises PlanningFailed: as :func:`plan_changes`.
    """
    return {
        item["volume"]: [Piece(disks[disk - 1], offset, size) for disk, offset, size in item["pieces"]]
        for item in _ask("volumes", disks, memory)
    }


def _ask(what: str, disks: Sequence[Path], memory: int) -> list[dict[str, Any]]:
    request = json.dumps({"what": what, "disks": [str(path) for path in disks], "memory": memory})
    try:
        done = subprocess.run(
            planning_command(), input=request.encode(), capture_output=True, timeout=SECONDS,
            check=False, env=environment(),
        )  # fmt: skip
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise PlanningFailed(f"reading the disks took longer than {SECONDS} seconds") from error
    except ValueError as error:
        log.warning(
            "planning ended with %s: %s", done.returncode, done.stderr.decode(errors="replace")[-2000:]
        )
        raise PlanningFailed("reading the disks failed") from error
    if "failure" in answer:
        raise PlanningFailed(answer["failure"])
    return list(answer["found"])


def find_volumes(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """The child's work: every volume and its pieces."""
    from core.guests.readers import places
    from core.guests.volumes import map_volumes

    found = []
    with _opened(paths) as disks:
        volumes = map_volumes(disks)
        for volume in volumes.volumes:
            try:
                pieces = [list(place) for place in places(volumes.reader(volume.id), 0, volume.size)]
            except GuestError as error:
                log.info("%s: %s", volume.where, error)
            else:
                found.append({"volume": volume.id, "pieces": pieces})
    return found


@contextmanager
def _opened(paths: Sequence[Path]) -> Iterator[list[Disk]]:
    with ExitStack() as opened:
        disks: list[Disk] = []
        for index, path in enumerate(paths, 1):
            disks.append(RawFile(path, index))
            opened.callback(disks[-1].close)
        yield disks


def find_changes(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """The child's work: every change and its place."""
    from core.guests.linux import read_linux
    from core.guests.roots import find_roots, mounted_tree
    from core.guests.volumes import map_volumes

    found: list[dict[str, Any]] = []
    with _opened(paths) as disks:
        volumes = map_volumes(disks)
        for root in find_roots(volumes, _trouble):
            if root.windows:
                continue
            tree = mounted_tree(root, volumes, _trouble)
            system = read_linux(tree, root.volume, volumes)
            if system is None:
                continue
            places = {point: _volume_of(fs, volumes.opened) for point, fs in tree.mounts.items()}
            for change in linux_changes(tree, system, volumes):
                point = next((point for point in tree.mounts if change.path.startswith(f"{point}/")), "")
                found.append(
                    {
                        "change": change.model_dump(),
                        "volume": places[point] if point else root.volume.id,
                        "inner": change.path[len(point) :],
                        "inner_backup": change.backup[len(point) :],
                    }
                )
    return found


def _trouble(evidence: Evidence) -> None:
    log.info("%s: %s", evidence.where, evidence.value)


def _volume_of(fs: object, opened: dict[tuple[str, str], Any]) -> str:
    """Id of the volume that holds an opened file system."""
    return next((volume for (volume, _), known in opened.items() if known is fs), "")


def main() -> int:
    from core.guests.worker_limits import limit_memory

    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    request = json.load(sys.stdin)
    limit_memory(int(request["memory"]))
    try:
        find = {"changes": find_changes, "volumes": find_volumes}[request["what"]]
        answer: dict[str, Any] = {"found": find([Path(path) for path in request["disks"]])}
    except (AmigrateError, MemoryError) as error:
        answer = {"failure": str(error) or "out of memory"}
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
