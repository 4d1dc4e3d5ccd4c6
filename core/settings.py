"""Where the program keeps its state: one folder, moved by ``AMIGRATE_HOME``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from core.errors import AmigrateError


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of the program; made when first used.

    :raises AmigrateError: ``settings.no-folder``: one cannot be made there.
    """

    home: Path

    @classmethod
    def default(cls) -> Places:
        moved = os.environ.get("AMIGRATE_HOME")
        return cls((Path(moved) if moved else _usual_home()).expanduser().absolute())

    @property
    def migrations(self) -> Path:
        return self._folder("migrations")

    @property
    def sandbox(self) -> Path:
        return self._folder("sandbox")

    @property
    def plans(self) -> Path:
        return self._folder("plans")

    @property
    def exports(self) -> Path:
        return self._folder("exports")

    @property
    def launches(self) -> Path:
        return self._folder("launches")

    @property
    def logs(self) -> Path:
        return self._folder("logs")

    def _folder(self, name: str) -> Path:
        folder = self.home / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise AmigrateError("settings.no-folder", path=str(folder), reason=reason) from error
        return folder


def _usual_home() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("amigrate", appauthor=False))


def write_atomically(path: Path, content: bytes) -> None:
    """Write a whole file or nothing: temporary name beside it, fsync, rename.

    :raises OSError: it cannot be written; nothing is left behind.
    """
    temporary = path.with_name(
        f".{path.name[:200]}.{os.urandom(4).hex()}"
    )  # not mkstemp: others may read the result
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
