"""What is uploaded: anything of a known size whose bytes can be had at any offset, the same ones each time."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from core.errors import MigrationError


class Source(Protocol):
    """Bytes to send. Read by several threads at once, and again after a restart: they must not change in between.

    A file as it is (:class:`FileSource`), or a container that is laid out in advance and made while it is read.
    """

    @property
    def name(self) -> str:
        """For people and for the object's key: a file name."""
        ...

    @property
    def size(self) -> int:
        """Bytes in all; at least one."""
        ...

    def fingerprint(self) -> str:
        """Tells whether the bytes are still the same. Cheap: it is asked for before every part.

        :raises MigrationError: ``upload.source-missing``.
        """
        ...

    def read_at(self, offset: int, size: int) -> bytes:
        """Exactly ``size`` bytes, or fewer at the end.

        :raises MigrationError: ``upload.source-unreadable``.
        """
        ...

    def read_into(self, offset: int, buffer: memoryview) -> int:
        """The same into memory that is there already; how many bytes were read.

        :raises MigrationError: ``upload.source-unreadable``.
        """
        ...

    def close(self) -> None: ...


def without_inode(fingerprint: str) -> str:
    """A fingerprint that begins with size, time and inode of one file, without the last: as a copy that keeps the time has it."""
    fields = fingerprint.split(":")
    return ":".join(fields[:2] + fields[3:])


class Fingerprinted(Protocol):
    """What tells whether it is still the same."""

    @property
    def name(self) -> str: ...

    def fingerprint(self) -> str: ...


def unchanged_since(source: Fingerprinted, then: str) -> None:
    """:raises MigrationError: ``upload.source-changed``: what was sent belongs to other bytes; ``upload.source-missing``."""
    now = source.fingerprint()
    if now != then:
        raise source_changed(source, then, now)


def source_changed(source: Fingerprinted, then: str, now: str) -> MigrationError:
    return MigrationError("upload.source-changed", path=source.name, then=then, now=now)


class FileSource:
    """A file as it is. It is opened to read, never otherwise.

    :raises MigrationError: ``upload.source-missing``.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        self.size = self._status().st_size
        try:
            self._file: BinaryIO = self._path.open("rb", buffering=0)
        except OSError as error:
            raise self._missing(error) from error
        self._seeking = threading.Lock()  # where there is no pread (Windows), reads take turns

    @property
    def name(self) -> str:
        return self._path.name

    def fingerprint(self) -> str:
        """Size, time of change in ns, and inode: a file put in place of another is noticed too."""
        status = self._status()
        return f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}"

    def read_at(self, offset: int, size: int) -> bytes:
        try:
            if hasattr(os, "pread"):
                return os.pread(self._file.fileno(), size, offset)
            with self._seeking:
                self._file.seek(offset)
                return self._file.read(size)
        except OSError as error:
            reason = error.strerror or str(error)
            raise MigrationError(
                "upload.source-unreadable", path=str(self._path), offset=offset, reason=reason
            ) from error

    def read_into(self, offset: int, buffer: memoryview) -> int:
        done = 0
        try:
            while done < len(buffer):
                count = self._read_some(offset + done, buffer[done:])
                if not count:
                    break
                done += count
        except OSError as error:
            reason = error.strerror or str(error)
            raise MigrationError(
                "upload.source-unreadable", path=str(self._path), offset=offset + done, reason=reason
            ) from error
        return done

    def _read_some(self, offset: int, buffer: memoryview) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._file.fileno(), [buffer], offset)
        with self._seeking:
            self._file.seek(offset)
            return self._file.readinto(buffer)  # type: ignore[attr-defined,no-any-return]

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _status(self) -> os.stat_result:
        try:
            return self._path.stat()
        except OSError as error:
            raise self._missing(error) from error

    def _missing(self, error: OSError) -> MigrationError:
        reason = error.strerror or str(error)
        return MigrationError("upload.source-missing", path=str(self._path), reason=reason)


class SourcePart:
    """Some bytes of another source, as a source of their own."""

    def __init__(self, whole: Source, offset: int, size: int) -> None:
        self._whole, self._offset, self.size = whole, offset, size

    @property
    def name(self) -> str:
        return self._whole.name

    def fingerprint(self) -> str:
        """The whole's: when that changes, no part can be relied on."""
        return self._whole.fingerprint()

    def read_at(self, offset: int, size: int) -> bytes:
        return self._whole.read_at(self._offset + offset, max(0, min(size, self.size - offset)))

    def read_into(self, offset: int, buffer: memoryview) -> int:
        return self._whole.read_into(self._offset + offset, buffer[: max(0, self.size - offset)])

    def close(self) -> None:
        """The whole is closed by whoever opened it."""
