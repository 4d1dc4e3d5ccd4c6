"""Damage: which bytes of an image's files are changed and where they end; done in place and undone after."""

from __future__ import annotations

import os
import random
import re
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Self

from samples.hostile.seals import Bytes, Seal

from core.facts import Frozen

_FILE_NAME = re.compile(rb"[\w.\-]{3,60}\.(?:vmdk|vhdx?|ovf|mf|img|qcow2|raw)(?:\.\d+)?")
_OUTSIDE = (b"/etc/passwd", b"../../etc/passwd", b"..\\..\\secret.vhd", b"/dev/zero", b"/proc/self/mem")
_NUMBERS = (
    *(0, 1, 2, 3, 7, 8, 15, 16, 255, 256, 511, 512, 513, 4095, 4096, 65535, 65536, (1 << 20) - 1, 1 << 24),
    *((1 << bits) + less for bits in (31, 32, 40, 47, 48, 62, 63, 64) for less in (-1, 0) if (1 << bits) + less < 1 << 64),
    *((1 << 64) - 2, (1 << 64) - 512, (1 << 64) - 4096, (1 << 32) - 2, (1 << 32) - 512, (1 << 31) - 512),
)  # fmt: skip


class Read(NamedTuple):
    """Bytes that a clean inspection asks for. ``file`` is an index into the image's files."""

    file: int
    offset: int
    size: int


class Patch(Frozen):
    """``data`` in hexadecimal, so that a case can be kept as JSON."""

    file: int
    offset: int
    data: str


class Damage(Frozen):
    """:param ends: new sizes of files, by their index; longer ones are filled with zeros.
    :param sealed: checksums that a patch makes wrong are made right again.
    """

    patches: tuple[Patch, ...] = ()
    ends: dict[int, int] = {}
    sealed: bool = False


@dataclass
class Target:
    """What can be damaged: the files of an image, where they are read, and which checksums they hold."""

    files: tuple[Path, ...]
    reads: Sequence[Read]
    seals: Sequence[Sequence[Seal]] = field(default=())


def invent(target: Target, dice: random.Random) -> Damage:
    """Damage of a kind that is drawn by lot."""
    if dice.random() < 0.08:
        return Damage(ends=dict([_end(target, dice)]))
    patches: list[Patch] = []
    for _ in range(dice.choice((1, 1, 1, 2, 2, 4, 8, 16))):
        patches += dice.choice(_WAYS)(target, dice)
    ends = dict([_end(target, dice)]) if dice.random() < 0.02 else {}
    return Damage(patches=tuple(patches), ends=ends, sealed=dice.random() < 0.8)


@contextmanager
def damaged(target: Target, damage: Damage) -> Iterator[None]:
    """The files with the damage done; afterwards they are as they were, to the byte."""
    with ExitStack() as undo:
        journals = [undo.enter_context(Journal(path)) for path in target.files]
        for patch in damage.patches:
            journals[patch.file].write(patch.offset, bytes.fromhex(patch.data))
        if damage.sealed:
            for index, seals in enumerate(target.seals):
                touched = [(one.offset, len(one.data) // 2) for one in damage.patches if one.file == index]
                for seal in seals:
                    if any(seal.touched(*each) for each in touched):
                        seal.renew(journals[index])
        for index, size in damage.ends.items():
            journals[index].end(size)
        for journal in journals:
            journal.flush()
        yield


class Journal(Bytes):
    """A file whose changes are undone at the end of the block."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("r+b", buffering=0)
        self.size = os.fstat(self._file.fileno()).st_size
        self._before: list[tuple[int, bytes]] = []
        self._tail: list[tuple[int, bytes]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._tail is not None:
            self._file.truncate(self.size)
            for offset, data in self._tail:
                self._put(offset, data)
        for offset, data in reversed(self._before):
            self._put(offset, data)
        self._file.close()

    def read(self, offset: int, size: int) -> bytes:
        if offset > self.size or offset < 0:
            return b""
        self._file.seek(offset)
        return self._file.read(size)

    def write(self, offset: int, data: bytes) -> None:
        """Never beyond the end: a file grows through :meth:`end` alone."""
        before = self.read(offset, len(data))
        self._before.append((offset, before))
        self._put(offset, data[: len(before)])

    def end(self, size: int) -> None:
        self._tail = [(start, self.read(start, length)) for start, length in data_runs(self._path, size)]
        self._file.truncate(size)

    def flush(self) -> None:
        self._file.flush()

    def _put(self, offset: int, data: bytes) -> None:
        self._file.seek(offset)
        self._file.write(data)


def data_runs(path: Path, offset: int = 0) -> Iterator[tuple[int, int]]:
    """The runs (offset, length) of a sparse file that hold data, from ``offset`` on."""
    with path.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        while offset < end:
            try:
                start = os.lseek(file.fileno(), offset, os.SEEK_DATA)
            except OSError:  # nothing but a hole up to the end
                return
            offset = os.lseek(file.fileno(), start, os.SEEK_HOLE)
            yield start, offset - start


def _place(target: Target, dice: random.Random) -> tuple[int, int]:
    """A file and an offset in it that are read: heads of structures and bytes that are not zero more often than others."""
    file, offset, size = dice.choice(target.reads)
    with target.files[file].open("rb") as opened:
        for _ in range(6):
            at = offset + (dice.randrange(min(size, 128)) if dice.random() < 0.4 else dice.randrange(size))
            opened.seek(at)
            if opened.read(1) != b"\0":
                break
    return file, at


def _look(target: Target, file: int, offset: int, size: int) -> bytes:
    with target.files[file].open("rb") as opened:
        opened.seek(offset)
        return opened.read(size)


def _patch(file: int, offset: int, data: bytes) -> list[Patch]:
    return [Patch(file=file, offset=offset, data=data.hex())] if data else []


def _bit(target: Target, dice: random.Random) -> list[Patch]:
    file, at = _place(target, dice)
    return _patch(file, at, bytes(byte ^ 1 << dice.randrange(8) for byte in _look(target, file, at, 1)))


def _byte(target: Target, dice: random.Random) -> list[Patch]:
    file, at = _place(target, dice)
    return _patch(file, at, bytes([dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))]))


def _number(target: Target, dice: random.Random) -> list[Patch]:
    file, at = _place(target, dice)
    width, order = dice.choice("HIQ"), dice.choice("<>")
    size = struct.calcsize(f"<{width}")
    return _patch(
        file, at - at % min(size, 4), struct.pack(order + width, dice.choice(_NUMBERS) % (1 << 8 * size))
    )


def _nearby(target: Target, dice: random.Random) -> list[Patch]:
    """A number a little larger or smaller than it was."""
    file, at = _place(target, dice)
    width, order = dice.choice("HIQ"), dice.choice("<>")
    size = struct.calcsize(f"<{width}")
    at -= at % min(size, 4)
    data = _look(target, file, at, size)
    if len(data) < size:
        return []
    changed = struct.unpack(order + width, data)[0] + dice.choice((-1, 1, -8, 8, 64, -512, 512, 4096))
    return _patch(file, at, struct.pack(order + width, changed % (1 << 8 * size)))


def _noise(target: Target, dice: random.Random) -> list[Patch]:
    file, at = _place(target, dice)
    return _patch(file, at, dice.randbytes(dice.choice((2, 4, 8, 16, 64, 512))))


def _same(target: Target, dice: random.Random) -> list[Patch]:
    file, at = _place(target, dice)
    return _patch(file, at, bytes([dice.choice((0, 0, 0xFF, 0x20, 0x41))]) * dice.choice((4, 8, 16, 64, 512)))


def _copy(target: Target, dice: random.Random) -> list[Patch]:
    """Bytes of one structure over another's: a node that is its own child, a table in place of a header."""
    (file, at), (other, there) = _place(target, dice), _place(target, dice)
    size = dice.choice((4, 8, 16, 64, 256, 512, 4096))
    unit = min(size, 512)
    return _patch(file, at - at % unit, _look(target, other, there - there % unit, size))


def _outside(target: Target, dice: random.Random) -> list[Patch]:
    """Where a file is named, the name of one outside, of the same length."""
    for _ in range(8):
        file, offset, size = dice.choice(target.reads)
        found = list(_FILE_NAME.finditer(_look(target, file, offset, min(size, 65536))))
        if found:
            match = dice.choice(found)
            room = len(match[0])
            name = dice.choice([name for name in _OUTSIDE if len(name) <= room] or [b"/"])
            padded = name[:1] * (room - len(name)) + name if name.startswith(b"/") else name.ljust(room)
            return _patch(file, offset + match.start(), padded)
    return _number(target, dice)


_WAYS: tuple[Callable[[Target, random.Random], list[Patch]], ...] = (
    *(_bit, _bit, _byte, _byte, _number, _number, _number, _nearby, _nearby, _noise, _same, _copy, _copy, _outside),
)  # fmt: skip


def _end(target: Target, dice: random.Random) -> tuple[int, int]:
    """A file and where it ends now: in the middle of a read, at its edge, or a little too late."""
    file, offset, size = dice.choice(target.reads)
    whole = target.files[file].stat().st_size
    end = dice.choice(
        (
            offset,
            offset + size,
            offset + dice.randrange(size),
            whole - 1,
            whole - 512,
            whole + dice.randrange(1025),
        )
    )
    return file, max(0, min(end, whole + 1024))
