"""What to change on the converted disks, found out in a process of its own: ``python -m core.sandbox.engine.planning``.

The parsers of file systems are C libraries; the sandbox itself never loads them. One JSON object on standard input
(``{"what": "edits", "volumes" or "kernel", "disks": [paths], "memory": bytes, "folder": path}``), one on standard output; the
new contents of files are written to the folder.
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
from types import TracebackType
from typing import Any, NamedTuple, Self

from core.changes.partition_table import TableChange
from core.errors import AmigrateError, GuestError
from core.images.model import Disk
from core.sandbox.appliance.kernels import KernelParts
from core.sandbox.engine.convert import Piece
from core.sandbox.engine.edits import Edit
from core.sandbox.engine.programs import environment, planning_command
from core.sandbox.engine.raw_disk import RawFile

log = logging.getLogger(__name__)

SECONDS = 120
"""Most that a plan may take."""


@dataclass(frozen=True, slots=True)
class PlannedEdit:
    """A change of one file and where it has to be made.

    :param path: in the guest; ``backup`` of the original, "" where there was none.
    :param diff: for people: a unified diff of the text, or of a listing.
    :param subvolume: of a Btrfs volume, "" for its default.
    :param edit: the same within the volume's own file system.
    """

    path: str
    backup: str
    rules: tuple[str, ...]
    diff: str
    volume: str
    subvolume: str
    edit: Edit


class PlanningFailed(Exception):
    """The disks could not be read. :param reason: in a few words, for the task's record."""


class Plan(NamedTuple):
    """:param notes: what cannot be changed, in sentences.
    :param table: a disk's new partition table (MOD-06), once all edits with that rule are made; ``table_diff`` for people.
    """

    edits: list[PlannedEdit]
    notes: list[str]
    table: TableChange | None = None
    table_diff: str = ""


class Planner:
    """Asks about converted disks; a context. The first child starts at once: what it loads is there when the disks are.

    All questions :raise PlanningFailed: the child said why not, crashed, or took too long.
    """

    def __init__(self, memory: int) -> None:
        """:param memory: most bytes that a child may take."""
        self._memory = memory
        self._waiting: subprocess.Popen[bytes] | None = _start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._waiting is not None:
            self._waiting.kill()
            self._waiting.communicate()

    def plan_edits(self, disks: Sequence[Path], folder: Path, *, to_mbr: bool = False) -> Plan:
        """What to change.

        :param folder: where the new contents are written to.
        :param to_mbr: whether a Windows disk with a GPT is to become one with an MBR.
        """
        answer = self._ask("edits", disks, folder, to_mbr=to_mbr)
        planned = [
            PlannedEdit(
                path=item["path"], backup=item["backup"], rules=tuple(item["rules"]), diff=item["diff"],
                volume=item["volume"], subvolume=item["subvolume"],
                edit=Edit(item["inner"], item["inner_backup"], item["digest"], folder / item["content"]),
            )
            for item in answer["found"]
        ]  # fmt: skip
        table = answer.get("table")
        return Plan(
            planned,
            answer["notes"],
            TableChange.model_validate(table) if table else None,
            answer.get("table_diff", ""),
        )

    def locate_volumes(self, disks: Sequence[Path]) -> dict[str, list[Piece]]:
        """Where the volumes lie on the disks; those that cannot be told (stripes, mirrors) are left out."""
        return {
            item["volume"]: [Piece(disks[disk - 1], offset, size) for disk, offset, size in item["pieces"]]
            for item in self._ask("volumes", disks)["found"]
        }

    def guests_kernel(self, disks: Sequence[Path], folder: Path, needs: Sequence[str]) -> KernelParts | None:
        """The guest's own default kernel with the modules for ``needs``, None where it has none that can be read."""
        found = self._ask("kernel", disks, folder, needs)["found"]
        if not found:
            return None
        told = found[0]
        modules = {path: (folder / name).read_bytes() for path, name in told["modules"].items()}
        return KernelParts(
            told["release"], (folder / told["image"]).read_bytes(), modules, told["dependencies"]
        )

    def _ask(
        self,
        what: str,
        disks: Sequence[Path],
        folder: Path | None = None,
        needs: Sequence[str] = (),
        *,
        to_mbr: bool = False,
    ) -> dict[str, Any]:
        request = json.dumps(
            {
                "what": what, "disks": [str(path) for path in disks], "memory": self._memory,
                "folder": str(folder) if folder else "", "needs": list(needs), "to_mbr": to_mbr,
            }
        )  # fmt: skip
        child, self._waiting = self._waiting or _start(), None
        answer, complaints = _answer(child, request.encode())
        if answer is None:
            log.warning("planning ended with %s: %s", child.returncode, complaints[-2000:])
            raise PlanningFailed("reading the disks failed")
        if "failure" in answer:
            raise PlanningFailed(answer["failure"])
        return answer


def _start() -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(planning_command(), stdin=pipe, stdout=pipe, stderr=pipe, env=environment())


def _answer(child: subprocess.Popen[bytes], request: bytes) -> tuple[dict[str, Any] | None, str]:
    """What the child says, None where that is no answer; and what it complained of."""
    try:
        out, complaints = child.communicate(request, timeout=SECONDS)
    except subprocess.TimeoutExpired as error:
        raise PlanningFailed(f"reading the disks took longer than {SECONDS} seconds") from error
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()
    try:
        return json.loads(out), complaints.decode(errors="replace")
    except ValueError:
        return None, complaints.decode(errors="replace")


def find_volumes(paths: Sequence[Path]) -> dict[str, Any]:
    """The child's work: every volume and its pieces."""
    from core.guests.readers import places
    from core.guests.volumes import map_volumes

    found = []
    with opened_disks(paths) as disks:
        volumes = map_volumes(disks)
        for volume in volumes.volumes:
            try:
                pieces = [list(place) for place in places(volumes.reader(volume.id), 0, volume.size)]
            except GuestError as error:
                log.info("%s: %s", volume.where, error)
            else:
                found.append({"volume": volume.id, "pieces": pieces})
    return {"found": found}


@contextmanager
def opened_disks(paths: Sequence[Path]) -> Iterator[list[Disk]]:
    with ExitStack() as opened:
        disks: list[Disk] = []
        for index, path in enumerate(paths, 1):
            disks.append(RawFile(path, index))
            opened.callback(disks[-1].close)
        yield disks


def main() -> int:
    from core.guests.worker_limits import limit_memory
    from core.sandbox.engine.finding import find_edits, find_kernel

    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    given = sys.stdin.read()
    if not given:
        return 0  # started in advance, and not needed
    request = json.loads(given)
    limit_memory(int(request["memory"]))
    paths, folder = [Path(path) for path in request["disks"]], Path(request["folder"])
    try:
        match request["what"]:
            case "edits":
                answer = find_edits(paths, folder, to_mbr=request["to_mbr"])
            case "kernel":
                answer = find_kernel(paths, folder, request["needs"])
            case _:
                answer = find_volumes(paths)
    except (AmigrateError, MemoryError) as error:
        answer = {"failure": str(error) or "out of memory"}
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
