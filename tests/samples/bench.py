"""Migrations in processes of their own, against an endpoint through a proxy: to be killed, and looked at from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from samples.proxy import Proxy

from core.aws.model import Connection
from core.images.model import ImageFormat
from core.migrations.model import Migration
from core.migrations.pace import Pace
from core.migrations.service import Migrations
from core.plans.destination import Destination
from core.plans.drafting import source_file
from core.plans.model import GuestKind, Plan
from core.plans.store import save_plan
from core.rules.edition import Edition
from core.sandbox.process import SandboxProcess
from core.settings import Places

MIB = 1 << 20
CHILD = Path(__file__).parent / "migrate_child.py"
PACE: dict[str, Any] = {"part_size": 5 * MIB, "first_poll": 0.1, "longest_poll": 0.2, "patience": 20.0}


def make_plan(path: Path, **changes: Any) -> Plan:
    given: dict[str, Any] = {
        "name": path.stem,
        "created": datetime.now(UTC),
        "edition": Edition.TODAY,
        "sources": (source_file(path, ImageFormat.RAW),),
        "guest": GuestKind.LINUX,
        "platform": "Linux",
        "architecture": "x86_64",
        "destination": Destination(),
    }
    return Plan(**given | changes)


@dataclass
class Child:
    """A migration in a process of its own."""

    process: subprocess.Popen[str]
    id: str

    def kill(self) -> None:
        """SIGKILL: nothing in it has a say."""
        self.process.kill()
        self.process.wait()
        self._close()

    def result(self) -> Migration:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        code, said = self.process.wait(60), self._errors()
        self._close()
        assert (code, said) == (0, "")  # DBOS and the SDK are quiet
        return Migration.model_validate_json(line)

    def _errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read()

    def _close(self) -> None:
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


class Bench:
    """One home, one endpoint: children that run migrations, and looks at them from this process."""

    def __init__(self, sandbox: SandboxProcess, proxy: Proxy, folder: Path) -> None:
        self.places, self.folder, self.proxy = Places(folder / "home"), folder, proxy
        self._children: list[Child] = []
        self.direct = Connection(
            region="us-east-1",
            endpoint_url=sandbox.endpoint_url,
            access_key_id=sandbox.access_key_id,
            secret_access_key=sandbox.secret_access_key,
        )
        self.connection_file = folder / "connection.json"
        self.connection_file.write_text(
            json.dumps(
                {
                    "endpoint_url": proxy.url,
                    "access_key_id": sandbox.access_key_id,
                    "secret_access_key": sandbox.secret_access_key,
                    "pace": PACE,
                }
            )
        )

    def connect(self, destination: Destination) -> Connection:
        return Connection(
            region=destination.region,
            endpoint_url=self.proxy.url,
            access_key_id=self.direct.access_key_id,
            secret_access_key=self.direct.secret_access_key,
        )

    def open(self, **pace: Any) -> Migrations:
        return Migrations(self.places, self.connect, Pace(**(PACE | pace)))

    def start(self, plan: Plan) -> Child:
        path = self.folder / "plan.json"
        save_plan(plan, path)
        return self._child("start", str(path))

    def resume(self, identifier: str) -> Child:
        return self._child("resume", identifier)

    def close(self) -> None:
        """End what a test has left running."""
        for child in self._children:
            child.kill()

    def _child(self, what: str, argument: str) -> Child:
        process = subprocess.Popen(
            [sys.executable, "-W", "error::ResourceWarning", str(CHILD), str(self.places.home), str(self.connection_file), what, argument],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        assert process.stdout is not None
        identifier = process.stdout.readline().strip()
        child = Child(process, identifier)
        self._children.append(child)
        assert identifier, child._errors()
        return child
