"""The members of a tar file, found by walking its headers: nothing is extracted, and a bomb is left at its thousandth member.

Source: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block"; GNU tar's long names and base-256 sizes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.images.files import Window

BLOCK = 512
MOST_MEMBERS = 1024
_LONGEST_EXTRA = 64 << 10
_MOST_EXTRAS = 4
"""Long-name and pax headers before one member."""
_CHECKSUM = slice(148, 156)
_REGULAR = frozenset({b"0", b"\0", b"7"})
_PAX, _PAX_GLOBAL, _GNU_NAME, _GNU_LINK = b"x", b"g", b"L", b"K"


@dataclass(frozen=True, slots=True)
class Member:
    """A member: ``size`` bytes at ``offset`` of the tar file; its header stands at ``header``."""

    name: str
    offset: int
    size: int
    header: int
    regular: bool


@dataclass(frozen=True, slots=True)
class TarWalk:
    """What the walk found.

    :param trouble: (byte, what is wrong) that ended the walk, or None.
    :param cut: whether that is the end of the file.
    """

    members: tuple[Member, ...]
    trouble: tuple[int, str] | None = None
    cut: bool = False


class _Malformed(ValueError):
    pass


def looks_like_tar(block: bytes) -> bool:
    """Whether a file that begins with ``block`` is a tar file: its first header's checksum fits."""
    return len(block) >= BLOCK and block[0] != 0 and _checksum_fits(block[:BLOCK])


def _checksum_fits(block: bytes) -> bool:
    try:
        stored = _number(block[_CHECKSUM])
    except _Malformed:
        return False
    return stored == sum(block) - sum(block[_CHECKSUM]) + 8 * ord(" ")


def _number(field: bytes) -> int:
    if field[0] & 0x80:  # GNU: base 256
        return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
    digits = field.split(b"\0", 1)[0].strip()
    try:
        return int(digits or b"0", 8)
    except ValueError as error:
        raise _Malformed(f"{digits!r} is not an octal number") from error


def walk(window: Window, enough: Callable[[Member], bool] = lambda _: False) -> TarWalk:
    """List the members in order, at most :data:`MOST_MEMBERS` of them.

    :param enough: ends the walk after the member for which it is true.
    """
    members: list[Member] = []
    position = extras = 0
    override: dict[str, str] = {}
    while position + BLOCK <= window.size:
        header = window.read_at(position, BLOCK)
        if not any(header):
            return TarWalk(tuple(members))
        if not _checksum_fits(header):
            return TarWalk(tuple(members), (position, "the header's checksum does not fit"))
        try:
            size, kind = _number(header[124:136]), header[156:157]
            if kind in {_PAX, _PAX_GLOBAL, _GNU_NAME, _GNU_LINK}:
                extras += 1
                _take_extra(kind, extras, window.part(position + BLOCK, size), size, override)
                position += BLOCK + -(-size // BLOCK) * BLOCK
                continue
            member = _member(header, kind, size, position, override)
        except _Malformed as error:
            return TarWalk(tuple(members), (position, str(error)))
        if len(members) >= MOST_MEMBERS:
            return TarWalk(tuple(members), (position, f"more than {MOST_MEMBERS} members"))
        members.append(member)
        if member.offset + member.size > window.size:
            value = (
                f"the file ends here, but {member.name} has {member.size} bytes from byte {member.offset} on"
            )
            return TarWalk(tuple(members), (window.size, value), cut=True)
        if enough(member):
            return TarWalk(tuple(members))
        position = member.offset + -(-member.size // BLOCK) * BLOCK
        extras, override = 0, {}
    cut = position < window.size and not members
    return TarWalk(tuple(members), (window.size, "ends within a header") if cut else None, cut=cut)


def _take_extra(kind: bytes, number: int, body: Window, size: int, override: dict[str, str]) -> None:
    if size > _LONGEST_EXTRA or number > _MOST_EXTRAS:
        raise _Malformed(f"{number} extra headers, the last of {size} bytes")
    data = body.read_at(0, size)
    if kind == _GNU_NAME:
        override["path"] = data.split(b"\0", 1)[0].decode("utf-8", "replace")
    elif kind == _PAX:
        while data:
            length, _, rest = data.partition(b" ")
            if not length.isdigit() or not 0 < int(length) <= len(data):
                raise _Malformed("a pax record's length does not fit")
            record = rest[: int(length) - len(length) - 1]
            key, _, value = record.rstrip(b"\n").partition(b"=")
            override[key.decode("utf-8", "replace")] = value.decode("utf-8", "replace")
            data = data[int(length) :]


def _member(header: bytes, kind: bytes, size: int, position: int, override: dict[str, str]) -> Member:
    name = _text(header[:100])
    if header[257:262] == b"ustar" and header[345] and header[257:265] != b"ustar  \0":
        name = f"{_text(header[345:500])}/{name}"
    if "size" in override:
        if not override["size"].isdecimal() or len(override["size"]) > 20:
            raise _Malformed("a pax size is not a number")
        size = int(override["size"])
    regular = kind in _REGULAR
    name = override.get("path", name)
    return Member(name, position + BLOCK, size if regular else 0, position, regular)


def _text(field: bytes) -> str:
    return field.split(b"\0", 1)[0].decode("utf-8", "replace")
