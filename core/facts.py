"""What was read, and where: the values that every verdict rests on."""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict

from core.errors import AmigrateError
from core.evidence import Evidence, place

__all__ = ["Evidence", "Fact", "Failure", "Frozen", "place"]

T = TypeVar("T")


class Frozen(BaseModel):
    """Base of all values that are saved, shown, or cross a process boundary."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Failure(Frozen):
    """An error as a value: its code and facts (all as text), to cross a process boundary or be saved."""

    code: str
    facts: dict[str, str] = {}

    def as_error(self) -> AmigrateError:
        """The error that it was, to be raised."""
        facts: dict[str, Any] = {**self.facts}
        return AmigrateError(self.code, **facts)


class Fact(Frozen, Generic[T]):
    """A value together with its origin, or the reason why it could not be read.

    ``value is None`` with an empty ``unread`` means: it was looked for at ``where`` and is not there.
    A fact whose ``unread`` is not empty says nothing about the guest; rules answer ``unknown`` for it.
    """

    value: T | None = None
    where: str = ""
    unread: str = ""

    @classmethod
    def read(cls, value: T, where: str) -> Self:
        return cls(value=value, where=where)

    @classmethod
    def absent(cls, where: str) -> Self:
        """It was looked for at ``where`` and is not there."""
        return cls(where=where)

    @classmethod
    def unreadable(cls, reason: str, where: str = "") -> Self:
        """:param reason: a code with a sentence in resources/messages, e.g. ``guest.encrypted``."""
        return cls(where=where, unread=reason)

    @property
    def known(self) -> bool:
        return not self.unread

    def evidence(self) -> Evidence:
        shown = self.unread or ("absent" if self.value is None else str(self.value))
        return Evidence(where=self.where, value=shown)
