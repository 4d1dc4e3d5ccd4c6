"""From a logical volume's segments to a reader over the physical volumes.

Readable: linear, striped, RAID 1 and mirror (their first leg that is whole). Thin, cache, snapshot and parity RAID are
told, not read.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.errors import GuestError
from core.guests.lvm.text import Section, items, number, section, string
from core.guests.readers import Mapped, Reader, Segment, Striped, Window

_SECTOR = 512
_MAX_DEPTH = 6
_MAX_SEGMENTS = 65536
_MIRRORS = {"raid1": ("raids", 1), "mirror": ("mirrors", 0)}
"""Type to the list that names its legs, and where in each pair the image's name stands."""


class Mapper:
    """Makes readers for the logical volumes of one group."""

    def __init__(self, group: Section, present: Mapping[str, tuple[Reader, int]]) -> None:
        """:param present: key of the physical volume in the text (``pv0``) to its reader and its disk."""
        self._group, self._present = group, present
        self._extent = number(group, "extent_size") * _SECTOR
        self._logical = section(group, "logical_volumes")
        self.disks: set[int] = set()

    def size(self, name: str) -> int:
        """Size of a logical volume in bytes."""
        return sum(number(each, "extent_count") for each in self._segments(name)) * self._extent

    def reader(self, name: str, depth: int = 0) -> Reader:
        """:raises GuestError: ``volume.lvm-missing`` for a physical volume that no disk holds, ``volume.lvm-segment``
        for a kind of segment that is not read here, ``volume.lvm-metadata`` for nonsense."""
        if depth > _MAX_DEPTH or not self._extent:
            raise GuestError("volume.lvm-metadata", near=name)
        segments = []
        for each in self._segments(name):
            start, count = number(each, "start_extent"), number(each, "extent_count")
            size = count * self._extent
            segments.append(Segment(start * self._extent, size, self._source(each, size, depth), 0))
        if not segments:
            raise GuestError("volume.lvm-metadata", near=name)
        return Mapped(segments, max(each.start + each.size for each in segments))

    def _segments(self, name: str) -> list[Section]:
        volume = section(self._logical, name)
        count = min(number(volume, "segment_count"), _MAX_SEGMENTS, len(volume))
        return [section(volume, f"segment{index}") for index in range(1, count + 1)]

    def _source(self, segment: Section, size: int, depth: int) -> Reader:
        kind = string(segment, "type")
        if kind in ("striped", "linear"):
            return self._striped(segment, size, depth)
        if kind in _MIRRORS:
            return self._mirrored(segment, kind, depth)
        raise GuestError("volume.lvm-segment", kind=kind)

    def _striped(self, segment: Section, size: int, depth: int) -> Reader:
        pairs = items(segment, "stripes")
        legs = list(zip(pairs[::2], pairs[1::2], strict=False))
        if not legs or size <= 0:
            raise GuestError("volume.lvm-metadata", near="stripes")
        share = -(-size // len(legs))
        readers = [self._leg(str(name), extent, share, depth) for name, extent in legs]
        if len(readers) == 1:
            return readers[0]
        stripe = number(segment, "stripe_size") * _SECTOR
        if not stripe:
            raise GuestError("volume.lvm-metadata", near="stripe_size")
        return Striped(readers, stripe)

    def _leg(self, name: str, extent: object, size: int, depth: int) -> Reader:
        if not isinstance(extent, int) or not 0 <= extent < 1 << 40:
            raise GuestError("volume.lvm-metadata", near=name)
        offset = extent * self._extent
        if name in self._logical:
            return Window(self.reader(name, depth + 1), offset, size)
        if name not in self._present:
            raise GuestError("volume.lvm-missing", volume=name)
        reader, disk = self._present[name]
        self.disks.add(disk)
        start = number(section(section(self._group, "physical_volumes"), name), "pe_start") * _SECTOR
        return Window(reader, start + offset, size)

    def _mirrored(self, segment: Section, kind: str, depth: int) -> Reader:
        """The first leg that can be read: all hold the same."""
        listed, position = _MIRRORS[kind]
        names = [str(name) for name in items(segment, listed)[position::2]]
        failed = GuestError("volume.lvm-metadata", near=listed)
        for name in names:
            try:
                return self.reader(name, depth + 1)
            except GuestError as error:
                failed = error
        raise failed
