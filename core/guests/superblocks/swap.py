"""Linux swap: the header in the first page, and who suspended to it.

Format: Linux's include/linux/swap.h (``union swap_header``); kernel/power/swap.c replaces the signature while a
suspended system lies in it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Self

PAGES = (4096, 8192, 16384, 32768, 65536)
_SWAP = (b"SWAP-SPACE", b"SWAPSPACE2")
_SUSPENDED = (b"S1SUSPEND", b"S2SUSPEND", b"ULSUSPEND", b"LINHIB0001", b"\xed\xc3\x02\xe9\x98\x56\xe5\x0c")


@dataclass(frozen=True, slots=True)
class SwapHeader:
    """:param suspended: a system sleeps in it (``S1SUSPEND`` and its kin in place of the signature)."""

    page_size: int
    suspended: bool
    uuid: str
    label: str

    @classmethod
    def parse(cls, head: bytes) -> Self | None:
        """:param head: the volume's first 64 KiB."""
        for page in PAGES:
            signature = head[page - 10 : page]
            suspended = signature.startswith(_SUSPENDED)
            if suspended or signature in _SWAP:
                return cls(
                    page_size=page,
                    suspended=suspended,
                    uuid=str(uuid.UUID(bytes=head[1036:1052])),
                    label=head[1052:1068].split(b"\0")[0].decode("utf-8", "replace"),
                )
        return None
