"""NTFS: $Bitmap, one bit a cluster."""

from __future__ import annotations

from collections.abc import Iterator

from core.guests.filesystems.base import FileSystem
from core.guests.filesystems.ntfs import NtfsFileSystem
from core.guests.freespace.runs import set_bits, unclear
from core.guests.readers import Reader


def used(reader: Reader, fs: FileSystem) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``, ``guest.damaged``, ``volume.short-read``.
    """
    if not isinstance(fs, NtfsFileSystem):
        raise TypeError(type(fs).__name__)
    clusters, size = fs.boot.clusters, fs.boot.cluster_size
    if clusters * size > reader.size:
        raise unclear(fs.where, "boot sector")
    first = 0
    for chunk in fs.bitmap(-(-clusters // 8)):
        for start, count in set_bits(chunk, clusters - first):
            yield (first + start) * size, count * size
        first += 8 * len(chunk)
    if first < clusters:
        raise unclear(fs.place("/$Bitmap"), "too short")
