"""Uploads of one file, started again and again as restarts of the program do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from samples.proxy import Proxy

from core.aws.ledger import Ledger
from core.aws.model import Connection
from core.aws.parts import MIB
from core.aws.sessions import client
from core.aws.sources import FileSource
from core.aws.upload import Upload, Uploaded
from core.progress import CancelToken, Progress

SIZE = 23 * MIB + 4321  # five parts of 5 MiB, the last one short
PARTS = 5
KEY = "staged/disk.raw"


class Sending:
    """Starts uploads of one file again and again, as restarts of the program do."""

    def __init__(self, connection: Connection, bucket: str, disk: Path, ledger: Ledger) -> None:
        self.connection, self.bucket, self.disk, self.ledger = connection, bucket, disk, ledger
        self.notices: list[tuple[str, dict[str, str]]] = []
        self.progress: list[Progress] = []
        self.connects = 0

    def run(self, *, cancel: CancelToken | None = None, **options: Any) -> Uploaded:
        with FileSource(self.disk) as source:
            return Upload(
                source,
                self.bucket,
                KEY,
                connect=options.pop("connect", self.connect),
                ledger=self.ledger,
                cancel=cancel or CancelToken(),
                report=self.progress.append,
                notice=lambda code, facts: self.notices.append((code, facts)),
                part_size=5 * MIB,
                **options,
            ).run()

    def connect(self) -> Any:
        self.connects += 1
        return client(self.connection, "s3")

    def stored(self) -> bytes:
        return self.connect().get_object(Bucket=self.bucket, Key=KEY)["Body"].read()  # type: ignore[no-any-return]


def expect_once(proxy: Proxy, count: int = PARTS) -> None:
    assert sorted(number for _, number in proxy.parts()) == list(range(1, count + 1))
    assert set(proxy.parts().values()) == {1}
