"""What an import manifest names, fetched as the service does: by presigned addresses, of this machine's loopback only."""

from __future__ import annotations

import http.client
import ipaddress
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from core.errors import DamagedImage
from core.images.import_manifest import MAX_MANIFEST, ImportManifest, ManifestPart, read_manifest

BLOCK = 1 << 20
TIMEOUT = 60


class NotFetched(Exception):
    """An address that does not answer as it should. :param status: of HTTP, 0 where there was no answer."""

    def __init__(self, status: int, what: str) -> None:
        super().__init__(f"{what}: {status}")
        self.status = status


def fetch_manifest(url: str) -> ImportManifest:
    """:raises NotFetched: nobody answers there, or not with a document of a sane size.
    :raises DamagedImage: it is no import manifest.
    """
    pieces: list[bytes] = []
    _get(url, pieces.append, MAX_MANIFEST)
    return read_manifest(b"".join(pieces))


def check_part(part: ManifestPart) -> None:
    """:raises NotFetched: the part is not there, or has another size."""
    status, length = _request("HEAD", part.head_url)
    if status != 200 or length != part.size:
        raise NotFetched(status, part.key)


def assemble(manifest: ImportManifest, target: Path, done: Callable[[int], None]) -> None:
    """All parts in one file.

    :param done: called with the bytes that are there.
    :raises NotFetched: a part cannot be had. :raises DamagedImage: it is shorter than it should be.
    """
    with target.open("wb") as file:
        for part in manifest.parts:
            before = file.tell()
            _get(part.get_url, file.write, part.size)
            if file.tell() - before != part.size:
                raise DamagedImage("manifest.size", size=part.size, parts=file.tell() - before)
            done(file.tell())


def _get(url: str, write: Callable[[bytes], object], most: int) -> None:
    with closing(_connection(url)) as connection:
        answer = _ask(connection, "GET", url)
        if answer.status != 200:
            raise NotFetched(answer.status, urlsplit(url).path)
        left = most
        while piece := answer.read(min(BLOCK, left + 1)):
            left -= len(piece)
            if left < 0:
                raise NotFetched(answer.status, urlsplit(url).path)
            write(piece)


def _request(method: str, url: str) -> tuple[int, int]:
    with closing(_connection(url)) as connection:
        answer = _ask(connection, method, url)
        answer.read()
        return answer.status, int(answer.getheader("Content-Length") or 0)


def _ask(connection: http.client.HTTPConnection, method: str, url: str) -> http.client.HTTPResponse:
    parts = urlsplit(url)
    try:
        connection.request(method, f"{parts.path}?{parts.query}")
        return connection.getresponse()
    except (OSError, http.client.HTTPException) as error:
        raise NotFetched(0, parts.path) from error


def _connection(url: str) -> http.client.HTTPConnection:
    """:raises NotFetched: the address leads away from this machine: the sandbox calls nobody."""
    parts = urlsplit(url)
    try:
        loopback = ipaddress.ip_address(parts.hostname or "").is_loopback
        port = parts.port or 80
    except ValueError:
        loopback = False
    if parts.scheme != "http" or not loopback:
        raise NotFetched(0, parts.netloc)
    return http.client.HTTPConnection(parts.hostname or "", port, timeout=TIMEOUT)
