"""The composition root: joins the rooms that must not know each other.

To everything else the sandbox is an endpoint URL; here it is found or started when a plan that goes there runs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.aws.model import Connection

if TYPE_CHECKING:
    from core.aws.model import Ask
    from core.plans.destination import Destination
    from core.progress import CancelToken, Report
    from core.sandbox.engine.modify import Modification as Modification  # noqa: PLC0414 - the window's name for it, too
    from core.sandbox.process import SandboxProcess
    from core.sandbox.rehearsal.model import Glimpse as Glimpse  # noqa: PLC0414
    from core.sandbox.rehearsal.model import Rehearsal as Rehearsal  # noqa: PLC0414
    from core.settings import Places


class Connector:
    """Finds the connection for a destination; starts the embedded sandbox the first time one goes there.

    The sandbox lives as long as this object, or longer: until the last program that works with it.
    """

    def __init__(self, places: Places, ask: Ask | None = None) -> None:
        """:param ask: for what signing in needs of the user (core.aws.model)."""
        self._places, self._ask = places, ask
        self._sandbox: SandboxProcess | None = None
        self._lock = threading.Lock()

    def __call__(self, destination: Destination) -> Connection:
        """:raises SandboxError: the sandbox does not start."""
        if destination.endpoint_url or destination.target != "sandbox":
            return Connection(
                region=destination.region, profile=destination.profile, endpoint_url=destination.endpoint_url,
                sso=destination.sso, ask=self._ask,
            )  # fmt: skip
        sandbox = self._running_sandbox()
        return Connection(
            region=destination.region,
            endpoint_url=sandbox.endpoint_url,
            access_key_id=sandbox.access_key_id,
            secret_access_key=sandbox.secret_access_key,
        )

    def close(self) -> None:
        """Stop the sandbox, where this object started it and nobody else works with it."""
        with self._lock:
            if self._sandbox is not None:
                self._sandbox.leave()
                self._sandbox = None

    def _running_sandbox(self) -> SandboxProcess:
        from core.sandbox.process import connect_or_start

        with self._lock:
            if self._sandbox is not None and not self._sandbox.running:  # it was killed
                self._sandbox.stop()
                self._sandbox = None
            if self._sandbox is None:
                self._sandbox = connect_or_start(self._places.sandbox)
            return self._sandbox


def connector(places: Places, ask: Ask | None = None) -> Connector:
    """What :class:`core.migrations.service.Migrations` asks for its connections."""
    return Connector(places, ask)


def rehearse(
    paths: Sequence[Path],
    places: Places,
    *,
    apply_changes: bool,
    picture: Path | None,
    report: Report,
    look: Callable[[Glimpse], None],
    cancel: CancelToken,
) -> tuple[Rehearsal, Modification]:
    """See core.sandbox.rehearsal.rehearse: the import and the boot of a working copy, on this computer."""
    from core.sandbox.rehearsal.rehearse import rehearse as run

    return run(
        paths, places.home / "rehearsals",
        apply_changes=apply_changes, picture=picture, report=report, look=look, cancel=cancel,
    )  # fmt: skip


def run_child(arguments: Sequence[str]) -> int | None:
    """Run what the first argument's flag asks for; None where it is no such flag.

    A bundle has no interpreter of its own: it starts itself with a flag where an installed program runs ``python -m``.
    """
    flag, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if not flag.startswith("--") or not flag.endswith(("-worker", "-process", "-planning")):
        return None  # no child: nothing of theirs is loaded
    from core.changes import worker as preview_worker
    from core.guests import worker
    from core.guests.freespace import worker as freespace_worker

    if flag == worker.FLAG:
        return worker.main(rest)
    if flag == preview_worker.FLAG:
        return preview_worker.main(rest)
    if flag == freespace_worker.FLAG:
        return freespace_worker.main(rest)
    if flag == "--sandbox-process":
        from core.sandbox.__main__ import main as serve

        return serve(rest)
    if flag == "--sandbox-planning":
        from core.sandbox.engine.planning import main as plan

        return plan()
    return None
