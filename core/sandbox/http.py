"""Requests and responses as plain values: what the services see of HTTP."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qsl, unquote

MAX_DOCUMENT = 16 << 20
"""Largest request body that is read into memory, in bytes; the bodies of objects never are."""


class Body(Protocol):
    """A request's body, read once from front to back."""

    length: int | None
    """in bytes; None for a chunked one"""

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes; b"" at its end.

        :raises ConnectionError: the client went away, or sent less than it promised.
        """


class BytesBody:
    """A body that lies in memory."""

    def __init__(self, data: bytes) -> None:
        self.length: int | None = len(data)
        self._data, self._at = data, 0

    def read(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        self._at += len(piece)
        return piece


@dataclass(slots=True)
class Request:
    """One request.

    :param path: as it was sent, still percent-encoded.
    :param query: as it was sent, without the question mark.
    :param headers: names in lower case; several lines of one name joined by commas.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: Body
    parameters: list[tuple[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        self.parameters = parse_qsl(self.query, keep_blank_values=True, max_num_fields=1000)

    def header(self, name: str) -> str:
        return self.headers.get(name, "")

    def parameter(self, name: str) -> str | None:
        return next((value for key, value in self.parameters if key == name), None)

    @property
    def decoded_path(self) -> str:
        return unquote(self.path)

    def read_document(self) -> bytes:
        """The whole body.

        :raises ValueError: it is larger than :data:`MAX_DOCUMENT`.
        """
        pieces, size = [], 0
        while piece := self.body.read(1 << 16):
            size += len(piece)
            if size > MAX_DOCUMENT:
                raise ValueError("request body too large")
            pieces.append(piece)
        return b"".join(pieces)


@dataclass(slots=True)
class Response:
    """One answer. A body that is an iterator needs a ``Content-Length`` among the headers."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | Iterator[bytes] = b""
