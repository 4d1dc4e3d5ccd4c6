"""A machine's disks as they are seen block by block, whatever containers they lie in."""

from __future__ import annotations

import hashlib
from pathlib import Path

from core.aws.repacked import state_of
from core.errors import ImageError, MigrationError
from core.images.datamap import DataMap, MappedSource
from core.images.model import Disk, Image


class ImageDisk:
    """One disk of an opened image, seen through a map (core.aws.direct.DiskSource).

    :param packed: the map as it was kept when the work began (:meth:`DataMap.pack`).
    :raises MigrationError: ``upload.map-damaged``.
    """

    def __init__(self, image: Image, disk: Disk, packed: bytes) -> None:
        self._image, self._path = image, Path(image.path)
        try:
            self.data = DataMap.unpack(packed)
        except ValueError as error:
            raise MigrationError("upload.map-damaged", path=str(self._path)) from error
        if self.data.size != disk.size:
            raise MigrationError("upload.map-damaged", path=str(self._path))
        self._mapped = MappedSource(disk, self.data)
        self._map = hashlib.sha256(packed).hexdigest()[:32]

    @property
    def name(self) -> str:
        return self._path.name

    def fingerprint(self) -> str:
        """Of all files that the image is made of, and of the map."""
        return f"{state_of(self._image)}:{self._map}"

    def read_at(self, offset: int, size: int) -> bytes:
        try:
            return self._mapped.read_at(offset, size)
        except ImageError as error:
            raise MigrationError(
                "upload.source-unreadable", path=str(self._path), offset=offset, reason=error.code
            ) from error
