"""One upload by this program, in a process of its own.

    python -m benchmarks.transfer.ours URL FILE [FORMAT]

With FORMAT (vhdx, vhd) the disk is mapped and repacked on the way. Prints what was sent and the peak of memory as JSON.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.aws.ledger import Ledger
from core.aws.model import Connection
from core.aws.sessions import client
from core.aws.sources import FileSource
from core.aws.upload import Upload
from core.progress import CancelToken

if TYPE_CHECKING:
    from core.aws.repacked import RepackedSource

SEED = hashlib.sha256(b"benchmark").digest()


def repacked(path: Path, container: str) -> RepackedSource:
    """As a migration does it: the map comes from a worker process."""
    from core.aws.repacked import RepackedSource, open_source, state_of
    from core.guests.freespace.worker import SpaceMapper

    with open_source(path) as image:
        state = state_of(image)
    with SpaceMapper() as mapper:
        data = mapper.map([path]).maps[0][0]
    return RepackedSource(path, container, data.pack(), state, SEED)  # type: ignore[arg-type]


def main(arguments: list[str]) -> int:
    url, path = arguments[0], Path(arguments[1])
    connection = Connection(
        region="us-east-1", endpoint_url=url, access_key_id="test", secret_access_key="test"  # noqa: S106
    )  # fmt: skip
    source = repacked(path, arguments[2]) if len(arguments) > 2 else FileSource(path)
    with (
        closing(source),
        tempfile.TemporaryDirectory() as folder,
        closing(Ledger(Path(folder) / "upload.sqlite")) as ledger,
    ):
        done = Upload(
            source,
            "bucket",
            path.name,
            connect=lambda: client(connection, "s3"),
            ledger=ledger,
            cancel=CancelToken(),
        ).run()
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"sent": done.sent, "peak": peak << 10}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
