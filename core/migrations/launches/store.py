"""Where launches are kept: a folder each, with the record, the console's picture and the host's key."""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import ValidationError

from core.errors import MigrationError
from core.migrations.launches.model import Launch
from core.migrations.model import Migration
from core.settings import Places, write_atomically

_ID = re.compile(r"launch-\d{8}-[0-9a-f]{6}")


class LaunchStore:
    """:param folder: of all launches."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder(self, identifier: str) -> Path:
        """:raises MigrationError: ``launch.unknown``: no id of ours."""
        if not _ID.fullmatch(identifier):
            raise MigrationError("launch.unknown", id=identifier)
        return self._folder / identifier

    def lock(self, identifier: str) -> Path:
        return self.folder(identifier) / "run.lock"

    def save(self, launch: Launch) -> None:
        """:raises MigrationError: ``launch.record``: it cannot be written."""
        file = self.folder(launch.id) / "launch.json"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, launch.model_dump_json(indent=1).encode())
        except OSError as error:
            reason = error.strerror or str(error)
            raise MigrationError("launch.record", id=launch.id, path=str(file), reason=reason) from error

    def load(self, identifier: str) -> Launch:
        """:raises MigrationError: ``launch.unknown``, ``launch.record``."""
        file = self.folder(identifier) / "launch.json"
        try:
            return Launch.model_validate_json(file.read_bytes())
        except FileNotFoundError as error:
            raise MigrationError("launch.unknown", id=identifier) from error
        except OSError as error:
            reason = error.strerror or str(error)
            raise MigrationError("launch.record", id=identifier, path=str(file), reason=reason) from error
        except ValidationError as error:
            reason = error.errors(include_url=False, include_input=False)[0]["msg"]
            raise MigrationError("launch.record", id=identifier, path=str(file), reason=reason) from error

    def all(self) -> tuple[Launch, ...]:
        """The newest first; one that cannot be read is left out."""
        found = []
        for file in self._folder.glob("launch-*/launch.json"):
            try:
                found.append(self.load(file.parent.name))
            except MigrationError:
                continue
        return tuple(sorted(found, key=lambda launch: launch.created, reverse=True))


def launch_of(migration: Migration, places: Places) -> Launch | None:
    """The test launch that its verdict is of, else its latest; None where there is none, or its record cannot be read."""
    store = LaunchStore(places.launches)
    if migration.proof is None:
        return next((launch for launch in store.all() if launch.migration == migration.id), None)
    try:
        return store.load(migration.proof.launch)
    except MigrationError:
        return None
