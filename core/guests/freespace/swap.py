"""Linux swap: its header. What was paged out is of no use to a machine that starts anew."""

from __future__ import annotations

from collections.abc import Iterator

from core.guests.freespace.runs import unclear
from core.guests.readers import Reader
from core.guests.superblocks.swap import PAGES, SwapHeader


def used(reader: Reader, where: str) -> Iterator[tuple[int, int]]:
    """Runs of bytes in use (offset, length), ascending.

    :raises GuestError: ``freespace.unclear``: a system sleeps in it.
    """
    header = SwapHeader.parse(reader.read_at(0, PAGES[-1]))
    if header is None or header.suspended:
        raise unclear(where, "swap")
    yield 0, header.page_size
