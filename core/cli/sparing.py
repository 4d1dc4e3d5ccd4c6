"""What a command writes never takes the place of a disk image."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import AmigrateError
from core.settings import write_atomically


def spare_images(target: Path | None, sources: Sequence[Path] = ()) -> None:
    """Look before anything is written to ``target``.

    :raises AmigrateError: ``cli.same-file`` where it is one of the sources by whatever name; ``cli.is-an-image`` where a disk image
        lies there (a disk that a source names, or another machine's).
    """
    from core.images import detect

    if target is None or not target.is_file():
        return
    if any(source.exists() and target.samefile(source) for source in sources):
        raise AmigrateError("cli.same-file", path=str(target))
    try:
        kind = detect(target)
    except AmigrateError:  # cannot be read: whether it can be written shows in a moment
        return
    if kind is not None:
        raise AmigrateError("cli.is-an-image", path=str(target), format=kind.value.upper())


def write_page(page: str, target: Path) -> None:
    """A page for people, whole or not at all.

    :raises AmigrateError: ``cli.not-written``.
    """
    try:
        write_atomically(target, page.encode("utf-8", "replace"))
    except OSError as error:
        raise AmigrateError(
            "cli.not-written", path=str(target), reason=error.strerror or str(error)
        ) from error
