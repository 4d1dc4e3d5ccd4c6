"""The inspector: parsing of untrusted bytes in a process of its own, with limits on memory and time.

The child is started once and kept warm. It is killed when it says nothing for too long, when the whole takes too long,
and on cancel; the next inspection gets a new one. Each of these ends is an :class:`Inspection` with a failure:
``worker.crashed``, ``worker.timeout``, ``worker.memory``.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from core.errors import Cancelled, WorkerError
from core.progress import CancelToken, Progress, Report, silent

if TYPE_CHECKING:  # the models of a guest come with the first one: a window that shows a list does without
    from core.guests.model import Inspection

_log = logging.getLogger(__name__)
FLAG = "--inspection-worker"
"""Argument by which a frozen program starts itself as the worker; its entry point must hand it to :func:`main`."""
_POLL = 0.05
_LONGEST_LINE = 256 << 20
_START = 30.0
"""Seconds that a new child may take to load its libraries, on top of the limit."""
_DEEP_LONGEST = 24 * 3600.0


def worker_command(module: str = "core.guests.worker", flag: str = FLAG) -> tuple[str, ...]:
    """How this program starts a worker of its own, installed or frozen by PyInstaller."""
    if getattr(sys, "frozen", False):
        return (sys.executable, flag)
    return (sys.executable, "-m", module)


class Worker:
    """A child process that parses untrusted bytes, one request at a time; safe to call from several threads.

    :param memory: most bytes of memory the child may take.
    :param seconds: most seconds without a sign of progress.
    :param longest: most seconds in all; ten times ``seconds`` when not given, a day for a deep inspection.
    :param command: how the child is started, without its arguments.
    """

    def __init__(
        self,
        memory: int = 1 << 30,
        seconds: float = 60,
        *,
        longest: float | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        self._memory, self._seconds, self._longest = memory, seconds, longest
        self._command = tuple(command) if command is not None else worker_command()
        self._lock = threading.Lock()
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the child now, so that the first inspection finds it warm. Not needed."""
        with self._lock:
            self._ready_child()

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._drop()

    def ask(
        self, paths: Sequence[Path], *, deep: bool, report: Report, cancel: CancelToken | None
    ) -> dict[str, Any]:
        """One request; the answer's one entry.

        :raises WorkerError: the child ended, or was ended, before it answered; the next request gets a new one.
        :raises Cancelled: on request; the child is killed.
        """
        with self._lock:
            try:
                return self._ask(paths, deep, report, cancel or CancelToken())
            except BaseException:
                self._drop()
                raise

    def _ask(self, paths: Sequence[Path], deep: bool, report: Report, cancel: CancelToken) -> dict[str, Any]:
        shown = ", ".join(str(path) for path in paths)
        absolute = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - links stay as they were given
        child, silence = self._send({"paths": absolute, "deep": deep, "silence": self._seconds}, shown)
        longest = self._longest or (_DEEP_LONGEST if deep else 10 * self._seconds)
        began = heard = time.monotonic()
        while True:
            if cancel.cancelled:
                raise Cancelled
            line = child.line(_POLL)
            now = time.monotonic()
            if now - began > longest or (line is None and now - heard > silence):
                raise WorkerError("worker.timeout", path=shown, seconds=round(now - began))
            if line is None:
                continue
            if line == b"":
                raise WorkerError("worker.crashed", path=shown, how=child.how_it_ended())
            heard, silence = now, self._seconds
            answer = _message(line, shown)
            if "progress" in answer:
                report(Progress(**answer["progress"]))
                continue
            if "failure" in answer:
                facts: dict[str, Any] = {**answer["failure"]["facts"], "path": shown}
                raise WorkerError(answer["failure"]["code"], **facts)
            return answer

    def _send(self, request: dict[str, Any], shown: str) -> tuple[_Child, float]:
        """A child that has the request, and how long it may be silent at first."""
        for _ in range(2):  # the child may have ended since the last answer: that is no fault of this image
            fresh = self._child is None or not self._child.alive
            child = self._ready_child()
            if child.send(request):
                return child, self._seconds + (_START if fresh or not child.heard else 0.0)
            self._drop()
        raise WorkerError("worker.crashed", path=shown, how="cannot be started")

    def _ready_child(self) -> _Child:
        if self._child is None or not self._child.alive:
            self._drop()
            try:
                self._child = _Child((*self._command, str(self._memory)))
            except OSError as error:
                raise WorkerError(
                    "worker.not-started", program=self._command[0], reason=error.strerror
                ) from error
        return self._child

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()


class Inspector(Worker):
    """Inspects images in a child process."""

    def inspect(
        self,
        paths: Sequence[Path],
        *,
        deep: bool = False,
        report: Report = silent,
        cancel: CancelToken | None = None,
    ) -> Inspection:
        """Inspect the files of one VM.

        :raises Cancelled: on request; the child is killed.
        """
        from core.guests.model import Inspection

        try:
            return Inspection.model_validate(
                self.ask(paths, deep=deep, report=report, cancel=cancel)["inspection"]
            )
        except WorkerError as error:
            _log.warning("the inspection of %s ended: %s", paths, error)
            return _failed(paths, error)


class _Child:
    """One worker process, and the threads that empty its pipes."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._errors: deque[str] = deque(maxlen=40)
        self.heard = False
        self._threads = (
            threading.Thread(target=self._read_answers, name="inspector-answers", daemon=True),
            threading.Thread(target=self._read_errors, name="inspector-errors", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, request: dict[str, Any]) -> bool:
        """False when the child is gone."""
        try:
            pipe = _there(self._process.stdin)
            pipe.write(json.dumps(request, ensure_ascii=True).encode("ascii") + b"\n")
            pipe.flush()
        except OSError:
            return False
        return True

    def line(self, seconds: float) -> bytes | None:
        """The next answer; None when there was none in time, empty when there will be none any more."""
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            return None
        self.heard = self.heard or bool(line)
        return line

    def how_it_ended(self) -> str:
        """Exit status or signal, in words for the log and the report."""
        try:
            status = self._process.wait(5)
        except subprocess.TimeoutExpired:
            return "it closed its pipe"
        if self._errors:
            _log.warning("the worker's last words: %s", "\n".join(self._errors))
        return f"signal {-status}" if status < 0 else f"status {status}"

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            try:
                _there(pipe).close()
            except OSError:
                continue  # a write to the dead child was still buffered

    def _read_answers(self) -> None:
        pipe = _there(self._process.stdout)
        while line := pipe.readline(_LONGEST_LINE):
            if not line.endswith(b"\n"):
                break
            self._lines.put(line)
        self._lines.put(b"")

    def _read_errors(self) -> None:
        for line in _there(self._process.stderr):
            self._errors.append(line.decode("utf-8", "replace").rstrip()[:500])


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise WorkerError("worker.crashed", path="", how="no pipe")
    return pipe


def _message(line: bytes, shown: str) -> dict[str, Any]:
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise WorkerError("worker.crashed", path=shown, how="not an answer") from error
    if not isinstance(answer, dict):
        raise WorkerError("worker.crashed", path=shown, how="not an answer")
    return answer


def _environment() -> dict[str, str]:
    """What the child needs to start, without credentials: it parses what others wrote."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("AWS_")}
    here = str(Path(__file__).resolve().parents[2])
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, (here, kept.get("PYTHONPATH", ""))))
    return kept


def _failed(paths: Sequence[Path], error: WorkerError) -> Inspection:
    from core.guests.failures import failure_of, unread_image
    from core.guests.model import Inspection

    return Inspection(images=tuple(unread_image(path) for path in paths), failure=failure_of(error))


def main(arguments: Sequence[str]) -> int:
    """The child's entry point. :param arguments: the memory limit in bytes."""
    from core.guests.worker_child import serve

    return serve(int(arguments[0]))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
