"""The sandbox put together: state folder, services, HTTP server."""

from __future__ import annotations

import json
import logging
import os
import signal
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from core.errors import SandboxError
from core.sandbox.account.access.wanted import authorised
from core.sandbox.account.directory import Directory
from core.sandbox.account.gate import Gate
from core.sandbox.account.iam import Iam, user_arn
from core.sandbox.account.organization import Organization
from core.sandbox.account.principals import ROOT
from core.sandbox.account.quotas import Quotas
from core.sandbox.account.setup import set_up
from core.sandbox.account.sso import IdentityCenter
from core.sandbox.account.sts import Sts
from core.sandbox.database import Database
from core.sandbox.ebs.service import Ebs
from core.sandbox.ec2 import Ec2
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.front import Front, Handler, Services
from core.sandbox.http import Request, Response
from core.sandbox.http_server import LoopbackServer
from core.sandbox.moto_backend import Moto
from core.sandbox.s3 import S3
from core.sandbox.signature import AccessKey
from core.sandbox.state import ROOT_KEY, USER, WELL_KNOWN, StateFolder, write_json
from core.sandbox.users import in_use

log = logging.getLogger(__name__)


class Sandbox:
    """A running sandbox. Holds its folder's lock from start to stop."""

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        *,
        settings: EngineSettings | None = None,
        empty_account: bool = False,
    ) -> None:
        """
        :param port: 0 takes any free one.
        :param settings: of the import engine.
        :param empty_account: start a new account without the role ``vmimport``.
        :raises SandboxError: the folder is in use or cannot be written, or the port is taken.
        """
        self.state = StateFolder(folder)
        self._lock = self.state.lock()
        if not self._lock.acquire():
            raise SandboxError("sandbox.folder-in-use", folder=str(folder))
        try:
            self.credentials = self.state.credentials()
            self._database = Database(self.state.database)
            self._settings = settings or EngineSettings()
            self._server = self._listen(port)
            self._front = self._build(empty_account=empty_account)
            write_json(self.state.endpoint, {"endpoint_url": self.endpoint_url, "pid": os.getpid()})
        except BaseException:
            self._lock.release()
            raise

    def _listen(self, port: int) -> LoopbackServer:
        try:
            return LoopbackServer(port, self._handle)
        except (OSError, OverflowError) as error:
            self._database.close()
            raise SandboxError("sandbox.port-taken", port=port, reason=str(error)) from error

    def _handle(self, request: Request) -> Response:
        return self._front.handle(request)

    def _build(self, *, empty_account: bool) -> Front:
        new = not self._database.query("select 1 from journal limit 1")
        moto = Moto(self._database)
        if new:
            set_up(moto, with_role=not empty_account)
        s3 = S3(self._database, self.state.objects)
        organization = Organization(self._database)
        directory = Directory(self._database, self._bootstrap(), organization)
        gate = Gate(directory, s3.store)
        self._ec2 = Ec2(self._database, self.state, s3.store, self._settings, gate, moto)
        secret = self.credentials.secret_access_key.encode()
        self._ebs = Ebs(self._ec2.state, secret, self._settings.pause)
        handlers: dict[str, Mapping[str, Handler]] = {
            "iam": Iam(directory).handlers,
            "sts": Sts(directory, gate).handlers,
            "ec2": self._ec2.handlers,
            "ebs": self._ebs.handlers,
            "servicequotas": Quotas(self._settings.quota).handlers,
        }
        services = Services(
            handlers, self._ec2.after, authorised(self._ec2.tags_of), IdentityCenter(directory, moto).handle
        )
        return Front(directory, gate, organization, s3, moto, services, str(self.state.root))

    def _bootstrap(self) -> dict[str, AccessKey]:
        """The key pairs that are there from the start: the administrator's, and the root user's."""
        own = (self.credentials.access_key_id, self.credentials.secret_access_key)
        pairs = [(WELL_KNOWN, user_arn(USER)), (own, user_arn(USER)), (ROOT_KEY, ROOT)]
        return {pair[0]: AccessKey(*pair, arn) for pair, arn in pairs}

    @property
    def endpoint_url(self) -> str:
        return f"http://127.0.0.1:{self._server.port}"

    def serve(self) -> None:
        """Answer requests until :meth:`stop`; imports that were under way go on."""
        self._ec2.start()
        self._ebs.start()
        try:
            self._server.serve_forever(poll_interval=0.2)
        finally:
            self.state.endpoint.unlink(missing_ok=True)
            self._server.server_close()
            self._ec2.stop()
            self._ebs.stop()
            self._database.close()
            self._lock.release()

    def stop(self) -> None:
        """End :meth:`serve`, from another thread."""
        self._server.shutdown()

    def announcement(self) -> str:
        """One JSON line for whoever started the process."""
        return json.dumps(
            {
                "endpoint_url": self.endpoint_url, "access_key_id": self.credentials.access_key_id,
                "secret_access_key": self.credentials.secret_access_key, "state": str(self.state.root),
            }
        )  # fmt: skip


def run(
    folder: Path, port: int, *, settings: EngineSettings, empty_account: bool, parent: int | None
) -> None:
    """Serve in the foreground until the process is told to end.

    :param parent: end when this process does, or the last of those that have come to use it since.
    """
    sandbox = Sandbox(folder, port, settings=settings, empty_account=empty_account)

    def stop(*_: object) -> None:
        threading.Thread(target=sandbox.stop, daemon=True).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    if parent is not None:
        from core.sandbox.parent import INTERVAL, when_gone

        def left() -> None:
            while in_use(sandbox.state.users):
                time.sleep(INTERVAL)
            stop()

        when_gone(parent, left)
    print(sandbox.announcement(), flush=True)
    sandbox.serve()
