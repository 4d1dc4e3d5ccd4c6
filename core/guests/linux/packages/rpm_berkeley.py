"""rpm's database up to RHEL 8 and SLES 12: ``Packages``, a BerkeleyDB hash of header number -> header.

It is in the byte order of the machine that wrote it: little-endian, as EC2 takes no other guests.
Source of the layout: Berkeley DB's dbinc/db_page.h and dbinc/hash.h (bucket_to_page).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from core.guests.linux.packages.blobs import MAX_PACKAGES, Blob, DatabaseFile, chained

_HASH_MAGIC = 0x061561
_PAGE_HEADER = 26
_HASH_PAGES = {2, 13}
_OVERFLOW_PAGE = 7
_KEYDATA, _OFFPAGE = 1, 3


class HashDatabase:
    """:raises GuestError: ``linux.packages-broken``."""

    def __init__(self, file: DatabaseFile) -> None:
        self._file = file
        meta = file.exactly(0, 512)
        magic, _, self._page_size = struct.unpack_from("<III", meta, 12)
        if magic != _HASH_MAGIC or not 512 <= self._page_size <= 65536:
            raise file.broken(12)
        self._buckets = struct.unpack_from("<I", meta, 72)[0] + 1
        self._spares = struct.unpack_from("<32I", meta, 96)
        self._pages = file.size // self._page_size
        if self._buckets > self._pages:
            raise file.broken(72)

    def blobs(self) -> Iterator[Blob]:
        seen: set[int] = set()
        count = 0
        for bucket in range(self._buckets):
            number = bucket + self._spares[min(bucket.bit_length(), 31)]
            while number and number not in seen and number < self._pages:
                seen.add(number)
                page, following = self._hash_page(number)
                for blob in page:
                    count += 1
                    if count > MAX_PACKAGES:
                        return
                    yield blob
                number = following

    def _hash_page(self, number: int) -> tuple[list[Blob], int]:
        """Headers in one page of a bucket, and the next page of that bucket."""
        page = self._file.exactly(number * self._page_size, self._page_size)
        following, entries = struct.unpack_from("<IH", page, 16)
        if page[25] not in _HASH_PAGES or _PAGE_HEADER + 2 * entries > len(page):
            return [], 0
        offsets = struct.unpack_from(f"<{entries}H", page, _PAGE_HEADER)
        ends = (len(page), *offsets)
        found = []
        for index in range(1, entries, 2):  # keys at even places, data at odd ones
            blob = self._blob(page[offsets[index] : ends[index]])
            if blob is not None:
                found.append(blob)
        return found, following

    def _blob(self, item: bytes) -> Blob | None:
        if len(item) > 24 and item[0] == _KEYDATA:
            inner = item[1:]
            return Blob(len(inner), lambda offset, size: inner[offset : offset + size])
        if len(item) >= 12 and item[0] == _OFFPAGE:
            first, size = struct.unpack_from("<II", item, 4)
            return Blob(size, chained(lambda: self._overflow(first)))
        return None  # number 0: the next free header number

    def _overflow(self, number: int) -> Iterator[bytes]:
        for _ in range(self._pages):
            if not 0 < number < self._pages:
                return
            page = self._file.exactly(number * self._page_size, self._page_size)
            if page[25] != _OVERFLOW_PAGE:
                return
            number, length = struct.unpack_from("<I2xH", page, 16)
            yield page[_PAGE_HEADER : _PAGE_HEADER + length]


def read_blobs(file: DatabaseFile) -> Iterator[Blob]:
    """:raises GuestError: ``linux.packages-broken``."""
    return HashDatabase(file).blobs()
