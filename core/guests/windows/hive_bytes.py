"""A hive file's bytes, read page by page, with the pages that its transaction log brings laid over them.

A SOFTWARE hive of a server that has lived has 100 MiB, of which the rules need some hundred cells: nothing is read
that no cell asks for.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

PAGE = 32 << 10
_MAX_PAGES = 256
"""8 MiB of pages are kept at most."""


@dataclass(frozen=True, slots=True)
class Patch:
    """``data`` stands at byte ``offset`` of the file instead of what the file holds there."""

    offset: int
    data: bytes


class HiveBytes:
    """Random access to a file, with a cache of pages.

    :param read: ``(offset, size) -> bytes``; may return less at the end of the file.
    :param size: bytes of the file itself; patches may reach beyond.
    """

    def __init__(self, read: Callable[[int, int], bytes], size: int) -> None:
        self._read = read
        self._file_size = size
        self.size = size
        self._pages: OrderedDict[int, bytes] = OrderedDict()
        self._patches: dict[int, list[Patch]] = {}

    def lay_over(self, patches: Iterable[Patch]) -> None:
        """Put patches over the file; a later one hides an earlier one."""
        for patch in patches:
            end = patch.offset + len(patch.data)
            for number in range(patch.offset // PAGE, (end - 1) // PAGE + 1):
                self._patches.setdefault(number, []).append(patch)
            self.size = max(self.size, end)
        self._pages.clear()

    def read(self, offset: int, size: int) -> bytes:
        """Shorter than ``size`` only at the end; ``b""`` beyond it."""
        number, start = divmod(offset, PAGE)
        if start + size <= PAGE:
            return self._page(number)[start : start + size]
        parts = []
        while size > 0:
            part = self._page(number)[start : start + size]
            if not part:
                break
            parts.append(part)
            size -= len(part)
            number, start = number + 1, 0
        return b"".join(parts)

    def _page(self, number: int) -> bytes:
        page = self._pages.get(number)
        if page is not None:
            return page
        start = number * PAGE
        page = self._read(start, PAGE) if 0 <= start < self._file_size else b""
        patches = self._patches.get(number)
        if patches:
            page = _patched(page, start, min(PAGE, self.size - start), patches)
        self._pages[number] = page
        if len(self._pages) > _MAX_PAGES:
            self._pages.popitem(last=False)
        return page


def _patched(page: bytes, start: int, size: int, patches: list[Patch]) -> bytes:
    changed = bytearray(page.ljust(size, b"\0"))
    for patch in patches:
        first = max(patch.offset, start)
        last = min(patch.offset + len(patch.data), start + size)
        changed[first - start : last - start] = patch.data[first - patch.offset : last - patch.offset]
    return bytes(changed)
