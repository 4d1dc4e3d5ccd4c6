"""Files that the wizard writes where the user says: whole or not at all, and never over a disk image."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.errors import AmigrateError
from core.images import detect
from core.settings import write_atomically


def write_for_user(path: Path, content: bytes, images: Iterable[Path]) -> None:
    """:param images: what the wizard was opened with.

    :raises AmigrateError: ``gui.image-there`` where ``path`` is one of them or any other disk image, ``cli.not-written``.
    """
    try:
        taken = path.is_file() and (
            any(image.exists() and path.samefile(image) for image in images) or detect(path) is not None
        )
        if taken:
            raise AmigrateError("gui.image-there", path=str(path))
        write_atomically(path, content)
    except OSError as error:
        raise AmigrateError("cli.not-written", path=str(path), reason=error.strerror or str(error)) from error
