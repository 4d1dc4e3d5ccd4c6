"""The sandbox as a process of its own, started and found again from here.

One sandbox runs on a state folder: it holds the folder's lock, and ``endpoint.json`` says where it listens. This
module imports no service, so that the window and the command line stay light.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self
from urllib.parse import urlsplit

from core.errors import SandboxError
from core.sandbox.state import StateFolder
from core.sandbox.users import User, in_use

READY_SECONDS = 60.0
BOOT_VARIABLE = "AMIGRATE_BOOT"
"""``always``, ``never`` or ``auto``, for sandboxes that the window or a migration starts."""
HEALTH = "/_amigrate/health"
FLAG = "--sandbox-process"
"""Argument by which a frozen program starts itself as the sandbox; its entry point hands the rest to
``core.sandbox.__main__.main``."""


def default_command() -> tuple[str, ...]:
    """How this program starts its sandbox, installed or frozen by PyInstaller."""
    if getattr(sys, "frozen", False):
        return (sys.executable, FLAG)
    return (sys.executable, "-m", "core.sandbox")


class SandboxProcess:
    """A sandbox that runs, and how to reach it. Only the one who started it can stop it."""

    def __init__(
        self,
        state: Path,
        endpoint_url: str,
        access_key_id: str,
        secret_access_key: str,
        process: subprocess.Popen[bytes] | None = None,
    ) -> None:
        self.state, self.endpoint_url = state, endpoint_url
        self.access_key_id, self.secret_access_key = access_key_id, secret_access_key
        self._process = process
        self._user: User | None = None

    def __repr__(self) -> str:
        return f"SandboxProcess({self.endpoint_url!r}, state={str(self.state)!r})"

    @classmethod
    def start(
        cls,
        state: Path,
        port: int = 0,
        *,
        speed: float = 1.0,
        edition: str = "",
        quota: int = 20,
        boot: str = "",
        empty_account: bool = False,
        exit_with_parent: bool = True,
        command: Sequence[str] = (),
    ) -> SandboxProcess:
        """Start a sandbox and wait until it answers.

        :param port: 0 takes any free one.
        :param speed: how much faster than usual the stages of an import pass.
        :param boot: ``always``, ``never`` or ``auto``: imported machines are really booted unless time is sped up; "" is what
            :data:`BOOT_VARIABLE` says, else ``auto``.
        :param edition: ``2019`` or ``2026``: whose rules refuse an image; "" is the program's own default.
        :param quota: how many imports may be under way in a Region.
        :param exit_with_parent: it ends when this process does, even when that is killed.
        :param command: what to run in place of :func:`default_command`.
        :raises SandboxError: ``sandbox.folder-in-use``, ``.port-taken``, ``.state-not-writable``, ``.start-failed``,
            ``.start-timeout``.
        """
        state = state.absolute()
        folder = StateFolder(state)
        arguments = [*(command or default_command())]
        arguments += ["--state", str(state), "--port", str(port), "--speed", str(speed)]
        arguments += ["--quota", str(quota), "--boot", boot or os.environ.get(BOOT_VARIABLE, "auto")]
        arguments += ["--edition", edition] if edition else []
        arguments += ["--empty-account"] if empty_account else []
        arguments += ["--parent", str(os.getpid())] if exit_with_parent else []
        with (folder.root / "sandbox.log").open("ab") as log:
            process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, env=_environment(),
                start_new_session=True,  # Ctrl+C in the terminal is for the program, not for what others work with, too
            )  # fmt: skip
        try:
            said = _first_line(process, state)
            return cls(state, said["endpoint_url"], said["access_key_id"], said["secret_access_key"], process)
        except BaseException:
            _end(process)
            raise

    @classmethod
    def connect(cls, state: Path) -> SandboxProcess | None:
        """The sandbox that runs on this folder, or None."""
        state = state.absolute()
        try:
            endpoint = json.loads((state / "endpoint.json").read_text(encoding="utf-8"))["endpoint_url"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if not _answers(endpoint, state):
            return None
        credentials = StateFolder(state).credentials()
        return cls(state, endpoint, credentials.access_key_id, credentials.secret_access_key)

    @property
    def owned(self) -> bool:
        """Whether it was started here (and :meth:`stop` ends it)."""
        return self._process is not None

    @property
    def pid(self) -> int | None:
        """Of the process, where it was started here."""
        return self._process.pid if self._process is not None else None

    @property
    def running(self) -> bool:
        if self._process is not None:
            return self._process.poll() is None
        return _answers(self.endpoint_url, self.state)

    def set_service_control_policies(self, policies: Mapping[str, Mapping[str, Any]]) -> None:
        """What an organization above the account says from now on, by the policies' names; nothing: there is none.

        :raises SandboxError: ``sandbox.request-refused``: a document that is no policy.
        """
        body = json.dumps(policies).encode()
        answer, said = self._signed("PUT", "/_amigrate/service-control-policies", body)
        if answer != 200:
            raise SandboxError("sandbox.request-refused", reason=said.decode("utf-8", "replace")[:300])

    def _signed(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """A request with the sandbox's own keys: status and body of the answer."""
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.credentials import Credentials

        address = urlsplit(self.endpoint_url)
        request = AWSRequest(method, f"{self.endpoint_url}{path}", {"Host": address.netloc}, body)
        SigV4Auth(Credentials(self.access_key_id, self.secret_access_key), "amigrate", "us-east-1").add_auth(
            request
        )
        connection = HTTPConnection(address.hostname or "127.0.0.1", address.port, timeout=30)
        with contextlib.closing(connection):
            connection.request(method, path, body, dict(request.headers))
            answer = connection.getresponse()
            return answer.status, answer.read()

    def stop(self) -> None:
        """End it and wait for its end; does nothing to one that somebody else started."""
        self._go()
        if self._process is not None:
            _end(self._process)

    def leave(self) -> None:
        """Stop it, unless other programs work with it: then it ends with the last of them."""
        self._go()
        if not in_use(StateFolder(self.state).users):
            self.stop()

    def _go(self) -> None:
        if self._user is not None:
            self._user.leave()
            self._user = None

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            _end(self._process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def connect_or_start(state: Path, *, speed: float = 1.0, exit_with_parent: bool = True) -> SandboxProcess:
    """The sandbox of this folder, the running one or else a new one; it stays at least until :meth:`SandboxProcess.leave`.

    :raises SandboxError: it cannot be started, or holds the folder and does not answer.
    """
    user = User(StateFolder(state.absolute()).users)
    try:
        found = _connect_or_start(state, speed, exit_with_parent=exit_with_parent)
    except BaseException:
        user.leave()
        raise
    found._user = user
    return found


def _connect_or_start(state: Path, speed: float, *, exit_with_parent: bool) -> SandboxProcess:
    deadline = time.monotonic() + READY_SECONDS
    while True:
        found = SandboxProcess.connect(state)
        if found is not None:
            return found
        try:
            return SandboxProcess.start(state, speed=speed, exit_with_parent=exit_with_parent)
        except SandboxError as error:
            # Somebody else is just starting it, or it is just ending.
            if error.code != "sandbox.folder-in-use" or time.monotonic() > deadline:
                raise
        time.sleep(0.2)


def _environment() -> dict[str, str]:
    """The program's own modules must be found wherever it was started from; nobody's AWS settings are needed."""
    root = str(Path(__file__).resolve().parents[2])
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    paths = [root, *filter(None, environment.get("PYTHONPATH", "").split(os.pathsep))]
    return {**environment, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}


def _first_line(process: subprocess.Popen[bytes], state: Path) -> dict[str, str]:
    """What the process says when it is ready, or why it is not."""
    lines: list[bytes] = []
    stdout = process.stdout
    assert stdout is not None  # noqa: S101 - it was asked for
    reader = threading.Thread(target=lambda: lines.append(stdout.readline()), daemon=True)
    reader.start()
    reader.join(READY_SECONDS)
    log = str(state / "sandbox.log")
    if reader.is_alive():
        raise SandboxError("sandbox.start-timeout", folder=str(state), seconds=READY_SECONDS, log=log)
    try:
        said = json.loads(lines[0])
    except ValueError:
        process.wait()
        reason = f"its process ended with code {process.returncode}"
        raise SandboxError("sandbox.start-failed", folder=str(state), reason=reason, log=log) from None
    if "error" in said:
        raise SandboxError(said["error"], **said["facts"])
    return dict(said)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _close(process.stdout)


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        stream.close()


def _answers(endpoint_url: str, state: Path) -> bool:
    """Whether the sandbox of this very folder listens there."""
    address = urlsplit(endpoint_url)
    connection = HTTPConnection(address.hostname or "127.0.0.1", address.port, timeout=5)
    with contextlib.closing(connection):
        try:
            connection.request("GET", HEALTH)
            answer = connection.getresponse()
            return bool(json.loads(answer.read(4096)).get("amigrate-sandbox") == str(state))
        except (OSError, ValueError, HTTPException, AttributeError):
            return False
