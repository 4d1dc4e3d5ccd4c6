"""The registry of one Windows installation: its hives, opened as they are asked for, and facts from named values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from core.errors import GuestError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem
from core.guests.windows.hives import Hive, Key, Value
from core.guests.windows.model import HiveFacts

T = TypeVar("T")


class HiveFace:
    """Named keys and values of one hive, as facts where it cannot be opened or is damaged."""

    def __init__(self, fs: FileSystem, path: str, name: str) -> None:
        self.name = name
        self.where = fs.place(path)
        self.trouble = ""
        """code of the reason why it cannot be read, "" for a good one"""
        self._hive: Hive | None = None
        try:
            self._hive = Hive.open(fs, path)
        except GuestError as error:
            self.trouble = error.code
        if self._hive is None and not self.trouble:
            self.trouble = "guest.hive-missing"

    @property
    def facts(self) -> HiveFacts | None:
        hive = self._hive
        if hive is None:
            return None
        return HiveFacts(
            name=self.name,
            where=self.where,
            dirty=hive.dirty,
            replayed=hive.replayed,
            complete=hive.complete,
        )

    @property
    def hive(self) -> Hive:
        """:raises GuestError: it cannot be read; the code is :attr:`trouble`."""
        if self._hive is None:
            raise GuestError(self.trouble, where=self.where)
        return self._hive

    def key(self, path: str) -> Key | None:
        return self.hive.key(path)

    def value(self, path: str, name: str) -> Value | None:
        return self.hive.value(path, name)

    def place(self, path: str, value: str | None = None) -> str:
        """Where a key or value stands (or would stand)."""
        parts = [self.where, path] if path else [self.where]
        return ", ".join(parts if value is None else [*parts, value or "(default)"])

    def number(self, path: str, name: str) -> Fact[int]:
        return self._fact(Fact[int], path, name, lambda value: value.integer)

    def text(self, path: str, name: str) -> Fact[str]:
        return self._fact(Fact[str], path, name, lambda value: value.text)

    def lines(self, path: str, name: str) -> Fact[str]:
        """A multi-string's strings, joined by ``; ``."""
        return self._fact(Fact[str], path, name, lambda value: "; ".join(value.texts))

    def _fact(
        self, kind: type[Fact[T]], path: str, name: str, convert: Callable[[Value], T | None]
    ) -> Fact[T]:
        where = self.place(path, name)
        try:
            value = self.value(path, name)
        except GuestError as error:
            return kind.unreadable(error.code, where)
        if value is None:
            return kind.absent(where)
        converted = convert(value)
        if converted is None:
            return kind.unreadable("guest.registry-value-type", value.where)
        return kind.read(converted, value.where)


class Registry:
    """The hives of one installation.

    :param folder: the Windows folder in ``fs``: ``/Windows``.
    """

    def __init__(self, fs: FileSystem, folder: str) -> None:
        config = f"{folder}/System32/config"
        self.fs = fs
        self.folder = folder
        self.system = HiveFace(fs, f"{config}/SYSTEM", "SYSTEM")
        self.software = HiveFace(fs, f"{config}/SOFTWARE", "SOFTWARE")
        self.sam = HiveFace(fs, f"{config}/SAM", "SAM")
        self._control_set = _control_set(self.system)

    def hives(self) -> Iterator[HiveFace]:
        yield from (self.system, self.software, self.sam)

    def current(self, path: str) -> str:
        """The path in SYSTEM of what Windows calls ``CurrentControlSet\\path``."""
        return f"{self._control_set}\\{path}" if path else self._control_set


def _control_set(system: HiveFace) -> str:
    """``Select\\Current`` names the control set in use; a hive without it is read at its first one."""
    for name in ("Current", "Default"):
        number = system.number("Select", name).value
        if number and number < 1000:
            return f"ControlSet{number:03d}"
    return "ControlSet001"


def attempt(kind: type[Fact[T]], where: str, read: Callable[[], Fact[T]]) -> Fact[T]:
    """``read()``, or the reason why it failed as a fact."""
    try:
        return read()
    except GuestError as error:
        return kind.unreadable(error.code, str(error.facts.get("where", where)))
