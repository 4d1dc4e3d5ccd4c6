"""Block tokens and page tokens: what they stand for, signed, so that nobody can make one up; opaque base64 to clients."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import struct

_BODY = struct.Struct(">QQ")


class Tokens:
    """:param key: secret of this sandbox; tokens outlive a restart."""

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(b"ebs tokens\0" + key).digest()

    def make(self, kind: str, number: int, expires: int) -> str:
        """:param kind: what it is good for: a snapshot's id and the use.
        :param expires: seconds since 1970."""
        body = _BODY.pack(number, expires)
        return base64.b64encode(body + self._sign(kind, body)).decode("ascii")

    def read(self, kind: str, token: str, now: int) -> int | None:
        """The number that a token stands for; None where it is none of ours, of another kind, or too old."""
        try:
            content = base64.b64decode(token, validate=True)
        except (ValueError, binascii.Error):
            return None
        body, signature = content[: _BODY.size], content[_BODY.size :]
        if len(body) != _BODY.size or not hmac.compare_digest(signature, self._sign(kind, body)):
            return None
        number, expires = _BODY.unpack(body)
        return int(number) if now < expires else None

    def _sign(self, kind: str, body: bytes) -> bytes:
        return hmac.new(self._key, kind.encode() + b"\0" + body, hashlib.sha256).digest()[:16]
