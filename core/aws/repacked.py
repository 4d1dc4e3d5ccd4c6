"""A disk sent as another container than the one it lies in, made while it is read: no temporary file.

The same source, map and seed give the same bytes at any time, so that an upload goes on after a restart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from core.errors import ImageError, MigrationError
from core.images import open_image
from core.images.datamap import DataMap
from core.images.files import SharedFile
from core.images.model import Disk, Image
from core.images.writers import Layout, plan_vhd, plan_vhdx

Repack = Literal["vhdx", "vhd"]

LAYOUT_VERSION = 1
"""To be raised when a writer lays the same disk out differently: an upload that an older program began cannot go on then."""

_PLANS: dict[str, Callable[[Disk, bytes, DataMap], Layout]] = {"vhdx": plan_vhdx, "vhd": plan_vhd}


class RepackedSource:
    """The one disk of an image as a dynamic VHDX or VHD.

    :param data: which of the disk's bytes count, as it was kept when the upload began (:meth:`DataMap.pack`).
    :param state: of the image's files when that map was made (:func:`state_of`).
    :param seed: from which the container's identifiers are derived.
    :raises MigrationError: ``upload.source-missing``, ``upload.source-changed``, ``upload.not-repackable``,
        ``upload.map-damaged``.
    """

    def __init__(self, path: Path | str, repack: Repack, data: bytes, state: str, seed: bytes) -> None:
        self._path = Path(path)
        self._image = open_source(self._path)
        try:
            unchanged(self._image, state)
            disk = only_disk(self._image)
            self._layout = _PLANS[repack](disk, seed, _map(self._path, data, disk.size))
        except BaseException:
            self._image.close()
            raise
        self.name = self._path.with_suffix(f".{repack}").name
        self.size = self._layout.size
        plan = f"{LAYOUT_VERSION}:{repack}:".encode() + hashlib.sha256(data).digest() + seed
        self._plan = hashlib.sha256(plan).hexdigest()[:32]

    def fingerprint(self) -> str:
        """Sizes, times of change in ns and inodes of all files that the image is made of, and the layout."""
        return f"{state_of(self._image)}:{self._plan}"

    def read_at(self, offset: int, size: int) -> bytes:
        try:
            return self._layout.read_at(offset, size)
        except ImageError as error:
            raise MigrationError(
                "upload.source-unreadable", path=str(self._path), offset=offset, reason=error.code
            ) from error

    def read_into(self, offset: int, buffer: memoryview) -> int:
        made = self.read_at(offset, len(buffer))
        buffer[: len(made)] = made
        return len(made)

    def close(self) -> None:
        self._image.close()


def open_source(path: Path) -> Image:
    """:raises MigrationError: ``upload.source-missing``."""
    try:
        return open_image(path)
    except ImageError as error:
        raise _missing(path, error.code) from error


def state_of(image: Image) -> str:
    """Sizes in bytes, times of change in ns and inodes of all files that an image is made of.

    :raises MigrationError: ``upload.source-missing``.
    """
    states = []
    for file in image.files:
        if isinstance(file, SharedFile):
            try:
                status = file.path.stat()
            except OSError as error:
                raise _missing(file.path, error.strerror or str(error)) from error
            states.append(f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}")
    return states[0] if len(states) == 1 else hashlib.sha256("|".join(states).encode()).hexdigest()


def unchanged(image: Image, then: str) -> None:
    """:raises MigrationError: ``upload.source-changed``: the files are not what they were."""
    now = state_of(image)
    if now != then:
        raise MigrationError("upload.source-changed", path=str(image.path), then=then, now=now)


def only_disk(image: Image) -> Disk:
    """:raises MigrationError: ``upload.not-repackable``: there are several disks, or the one cannot be read."""
    if len(image.facts.disks) != 1 or len(image.disks) != 1:
        raise MigrationError("upload.not-repackable", path=str(image.path), count=len(image.facts.disks))
    return image.disks[0]


def _map(path: Path, data: bytes, size: int) -> DataMap:
    try:
        found = DataMap.unpack(data)
    except ValueError as error:
        raise MigrationError("upload.map-damaged", path=str(path)) from error
    if found.size != size:
        raise MigrationError("upload.map-damaged", path=str(path))
    return found


def _missing(path: Path, reason: str) -> MigrationError:
    return MigrationError("upload.source-missing", path=str(path), reason=reason)
