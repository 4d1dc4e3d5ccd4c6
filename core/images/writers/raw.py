"""Raw images: the disk as it is; a sparse file where the file system allows it."""

from __future__ import annotations

from collections.abc import Iterator

from core.images.datamap import DataMap, MappedSource
from core.images.model import Disk, ImageFormat
from core.images.writers.layout import Layout


class RawLayout(Layout):
    """The disk's own bytes, with zeros where the map has none."""

    format = ImageFormat.RAW

    def __init__(self, disk: Disk, data: DataMap | None = None) -> None:
        self._source = MappedSource(disk, data)
        self.size = disk.size

    def read_at(self, offset: int, size: int) -> bytes:
        return self._source.read_at(offset, max(0, min(size, self.size - offset)))

    def filled(self) -> Iterator[tuple[int, int]]:
        return self._source.data.within(0, self.size)


def plan_raw(disk: Disk, data: DataMap | None = None) -> RawLayout:
    """Lay a raw image out.

    :param data: which bytes count; by default what the disk's own container stores.
    """
    return RawLayout(disk, data)
