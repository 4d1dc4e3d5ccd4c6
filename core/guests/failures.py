"""Why an inspection came to no end, as values; apart from the parsers, which only the worker loads."""

from __future__ import annotations

from pathlib import Path

from core.errors import AmigrateError
from core.facts import Failure
from core.images.model import ImageFacts


def failure_of(error: AmigrateError) -> Failure:
    """An error as a value."""
    return Failure(code=error.code, facts={name: str(value) for name, value in error.facts.items()})


def unread_image(path: Path | str) -> ImageFacts:
    """What is known of a file that could not be opened as an image."""
    path = Path(path)
    try:
        size = path.stat().st_size if path.is_file() else 0
    except OSError:
        size = 0
    return ImageFacts(path=str(path), format=None, size_on_disk=size)
