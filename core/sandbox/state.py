"""The sandbox's state folder: what lies where, who may use it, and the credentials invented for it.

::

    credentials.json   the access key invented at first start, readable by its owner only
    endpoint.json      where the running sandbox listens
    lock               held as long as a sandbox runs on this folder
    sandbox.db         buckets, objects' records, tasks, AMIs, snapshots
    objects/           bytes of the objects
    work/<task>/       an import under way
    snapshots/         raw disks
    instances/<id>/    disks of the instances, and the last words of their consoles
    volumes/           raw disks of volumes that were imported
    images/            what was done to each imported image, as JSON
    users/             locks of the programs that work with the sandbox (core.sandbox.users)
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import string
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import SandboxError
from core.locks import FileLock

WELL_KNOWN = ("test", "test")
"""Key pair that every sandbox takes, as LocalStack's users know it."""
ROOT_KEY = ("root", "root")
"""The account's root user, whom nobody should use: for seeing what happens to those who do."""
ACCOUNT = "123456789012"
"""moto's account: what it answers itself belongs to the same one."""
USER = "amigrate"


@dataclass(frozen=True, slots=True)
class Credentials:
    access_key_id: str
    secret_access_key: str = field(repr=False)


class StateFolder:
    """A state folder, made when first used."""

    def __init__(self, root: Path) -> None:
        """:raises SandboxError: ``sandbox.state-not-writable``."""
        self.root = root
        try:
            folders = (
                self.objects,
                self.work,
                self.snapshots,
                self.volumes,
                self.images,
                self.instances,
                self.users,
            )
            for folder in (root, *folders):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SandboxError("sandbox.state-not-writable", folder=str(root), reason=str(error)) from error

    @property
    def objects(self) -> Path:
        return self.root / "objects"

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def snapshots(self) -> Path:
        return self.root / "snapshots"

    @property
    def volumes(self) -> Path:
        return self.root / "volumes"

    @property
    def images(self) -> Path:
        return self.root / "images"

    @property
    def instances(self) -> Path:
        return self.root / "instances"

    @property
    def users(self) -> Path:
        return self.root / "users"

    @property
    def database(self) -> Path:
        return self.root / "sandbox.db"

    @property
    def endpoint(self) -> Path:
        return self.root / "endpoint.json"

    def credentials(self) -> Credentials:
        """The folder's own key pair, invented when there is none."""
        path = self.root / "credentials.json"
        with contextlib.suppress(FileNotFoundError, ValueError, KeyError):
            kept = json.loads(path.read_text(encoding="utf-8"))
            return Credentials(kept["access_key_id"], kept["secret_access_key"])
        letters = string.ascii_uppercase + "234567"
        made = Credentials(
            "AKIA" + "".join(secrets.choice(letters) for _ in range(16)), secrets.token_urlsafe(30)
        )
        write_json(
            path,
            {"access_key_id": made.access_key_id, "secret_access_key": made.secret_access_key},
            private=True,
        )
        return made

    def lock(self) -> FileLock:
        return FileLock(self.root / "lock")


def write_json(path: Path, value: Any, *, private: bool = False) -> None:
    """Write a JSON file so that a reader sees the old one or the new one, never half of it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o644)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(value, file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
