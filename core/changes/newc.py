"""cpio archives of the kind that the kernel unpacks at boot ("newc"), written.

Specification: https://www.kernel.org/doc/html/latest/driver-api/early-userspace/buffer-format.html
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from typing import NamedTuple

ALIGNMENT = 4
_TRAILER = "TRAILER!!!"


class Member(NamedTuple):
    """One member. :param mode: type and permission bits, as in ``st_mode``; the data of a link is its target."""

    name: str
    mode: int
    data: bytes = b""


def folder(name: str) -> Member:
    return Member(name, stat.S_IFDIR | 0o755)


def file(name: str, data: bytes, mode: int = 0o644) -> Member:
    return Member(name, stat.S_IFREG | mode, data)


def link(name: str, target: str) -> Member:
    return Member(name, stat.S_IFLNK | 0o777, target.encode())


def with_folders(members: Iterable[Member], there: Iterable[str] = ()) -> Iterator[Member]:
    """The members by name, the folders above them before them.

    :param there: folders that the archive before has already: they may be links, which a folder would take the place of.
    """
    made = set(there)
    for member in sorted(members):
        parts = member.name.split("/")[:-1]
        for depth in range(1, len(parts) + 1):
            above = "/".join(parts[:depth])
            if above not in made:
                made.add(above)
                yield folder(above)
        yield member


def archive(members: Iterable[Member]) -> bytes:
    """The archive: all owned by root, no times, so that the same members give the same bytes."""
    parts: list[bytes] = []
    for number, member in enumerate(members, 1):
        parts += _member(member, number)
    parts += _member(Member(_TRAILER, 0), 0)
    return b"".join(parts)


def _member(member: Member, number: int) -> Iterable[bytes]:
    name = member.name.encode("utf-8", "surrogateescape") + b"\0"
    links = 2 if stat.S_ISDIR(member.mode) else 1
    fields = (number, member.mode, 0, 0, links, 0, len(member.data), 0, 0, 0, 0, len(name), 0)
    header = b"070701" + b"".join(b"%08X" % field for field in fields)
    yield header
    yield name + bytes(-(len(header) + len(name)) % ALIGNMENT)
    yield member.data + bytes(-len(member.data) % ALIGNMENT)
