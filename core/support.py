"""The support file: what someone needs who is to find out why the program failed, and nothing that is nobody's business.

A ZIP of texts that its sender can read first: versions, the ends of the logs, the histories of the migrations. Credentials never stand
in a log (core.logs); here account numbers, addresses of mail and the user's own folder are taken out as well.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import os
import platform
import re
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from core import __version__
from core.logs import redacted
from core.settings import Places

MAX_LOG = 1 << 20
"""Bytes of each log, its end."""
_ACCOUNT = re.compile(r"(?i)(account\D{1,6}|[:-])\d{8}(\d{4})(?!\d)")
"""In ARNs, names of buckets and where it is said to be one: a size in bytes has as many digits."""
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]+\b")
_PACKAGES = (
    "PySide6-Essentials",
    "boto3",
    "botocore",
    "awscrt",
    "dbos",
    "moto",
    "pydantic",
    "libfsntfs-python",
)
_README = """amigrate's support file. Every file in it is text: read it before you give it away.

about.json       versions of the program, of Python, of the system and of the libraries
logs/            the ends of the program's logs
migrations.json  what each migration was and how it went
crash.json       the fault that was just shown, where there was one

Taken out: credentials, user data of test instances, the first eight digits of account numbers, addresses of mail, the name of your home folder.
Still in it: names of images, buckets and migrations.
"""


def private(text: str) -> str:
    """``text`` without credentials, account numbers (their last four digits stay), mail addresses and the home folder's name."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    if len(home) > 3:
        text = text.replace(home, "~").replace(home.replace("\\", "\\\\"), "~")
    return _MAIL.sub("<mail>", _ACCOUNT.sub(r"\1********\2", redacted(text)))


def about() -> dict[str, object]:
    """What runs here; no name of a machine or a user."""
    packages = {}
    for name in _PACKAGES:
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            packages[name] = ""
    return {
        "amigrate": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "bundle": bool(getattr(sys, "frozen", False)),
        "packages": packages,
    }


def support_file(
    places: Places,
    migrations: Sequence[Mapping[str, object]] = (),
    crash: Mapping[str, object] | None = None,
) -> bytes:
    """The ZIP's bytes: some hundred KiB.

    :param migrations: records as plain values (Migration.model_dump(mode="json")).
    :param crash: see :func:`crash_details`.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("README.txt", _README)
        packed.writestr("about.json", _json(about()))
        packed.writestr("migrations.json", _json([_without_user_data(one) for one in migrations]))
        if crash:
            packed.writestr("crash.json", _json(crash))
        for log in sorted([*places.logs.glob("*.log*"), *places.sandbox.glob("*.log*")]):
            packed.writestr(f"logs/{log.name}", private(_end_of(log)))
    return made.getvalue()


def crash_details(kind: str, told: str, traceback: str, where: str = "") -> dict[str, object]:
    """What is shown of a fault and can be copied: redacted already.

    :param kind: the exception's class; ``where``: the thread or the job.
    """
    return {
        "kind": kind,
        "message": private(told),
        "where": where,
        "traceback": private(traceback),
        "about": about(),
    }


def _without_user_data(value: Any) -> Any:
    """What a machine gets at its first boot holds passwords as often as not; how long it is tells enough."""
    if isinstance(value, Mapping):
        return {
            name: f"<{len(str(inner))} characters>" if name == "user_data" and inner else _without_user_data(inner)
            for name, inner in value.items()
        }  # fmt: skip
    return [_without_user_data(inner) for inner in value] if isinstance(value, list | tuple) else value


def _end_of(log: Path) -> str:
    try:
        with log.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MAX_LOG))
            return file.read(MAX_LOG).decode("utf-8", "replace")
    except OSError as error:
        return f"(cannot be read: {error.strerror})"


def _json(value: object) -> str:
    return private(json.dumps(value, indent=2, ensure_ascii=False, default=str))
