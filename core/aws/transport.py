"""Carries the parts of an upload in place of the SDK's HTTP layer: signed, retried and parsed by the SDK, sent by us.

The SDK hands bodies to the socket in small pieces through several layers, and waits for a "100 Continue" before each. Here
connections stay open, large pieces go straight from the source to the socket, and nothing is waited for but the answer.
Where a proxy stands in between, the SDK's own layer does the work.

The hook is botocore's ``before-send`` event, whose handlers may answer a request themselves.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from core.aws.gauge import Doing
from core.aws.trailed import TrailedWindow
from core.aws.windows import Window

EVENT = "before-send.s3.UploadPart"
_LARGEST_ANSWER = 1 << 20
_NOT_SENT = frozenset({"expect", "transfer-encoding"})

Address = tuple[str, str, int]
Connections = list[tuple[Address, http.client.HTTPConnection]]


class PartTransport:
    """The connections of one client. May be used by several threads.

    :param tls: makes the context that servers are verified with.
    :param connect_timeout: seconds; ``silence`` those for which a connection may stand still.
    """

    def __init__(self, tls: Callable[[], ssl.SSLContext], *, connect_timeout: float, silence: float) -> None:
        self._tls, self._connect_timeout, self._silence = tls, connect_timeout, silence
        self._context: ssl.SSLContext | None = None
        self._idle: Connections = []
        self._proxied: dict[Address, bool] = {}
        self._lock = threading.Lock()
        weakref.finalize(self, _close_all, self._idle)

    def attach(self, client: Any) -> None:
        """Carry the parts that this client sends."""
        client.meta.events.register(EVENT, self.send)

    def send(self, request: Any, **_: object) -> Any:
        """Carry out one prepared request of the SDK; None leaves it to the SDK.

        :raises botocore.exceptions.BotoCoreError: as the SDK's own layer would.
        """
        body, parts = _window(request.body), urlsplit(request.url)
        if body is None:
            return None
        address = (parts.scheme, parts.hostname or "", parts.port or 0)
        if self._behind_proxy(address, request.url):
            return None
        while True:
            connection, used = self._connection(address, request.url)
            try:
                answer = _exchange(connection, request, body, parts)
                status, headers, content = answer.status, answer.getheaders(), _content(answer)
            except (http.client.HTTPException, OSError) as error:
                connection.close()
                if not used or isinstance(error, TimeoutError):
                    raise _translated(error, request.url) from error
                body.seek(0)  # the server had closed it while nobody used it: once more, on another
                continue
            except BaseException:
                connection.close()
                raise
            if answer.will_close:
                connection.close()
            else:
                with self._lock:
                    self._idle.append((address, connection))
            return _sdk_answer(request.url, status, headers, content)

    def _behind_proxy(self, address: Address, url: str) -> bool:
        """Looked up once for an address: it costs a fifth of the SDK's work for a part."""
        from botocore.utils import get_environ_proxies

        if address not in self._proxied:
            self._proxied[address] = bool(get_environ_proxies(url))
        return self._proxied[address]

    def _connection(self, address: Address, url: str) -> tuple[http.client.HTTPConnection, bool]:
        """One to use alone, and whether it has been used before."""
        with self._lock:
            for index in range(len(self._idle) - 1, -1, -1):
                if self._idle[index][0] == address:
                    return self._idle.pop(index)[1], True
        scheme, host, port = address
        try:
            if scheme == "https":
                made: http.client.HTTPConnection = http.client.HTTPSConnection(
                    host, port or None, timeout=self._connect_timeout, context=self._verifying()
                )
            else:
                made = http.client.HTTPConnection(host, port or None, timeout=self._connect_timeout)
            made.connect()
        except OSError as error:
            raise _unconnected(error, url) from error
        made.sock.settimeout(self._silence)
        made.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        return made, False

    def _verifying(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = self._tls()
            return self._context


def _window(body: Any) -> Window | None:
    """The part; where its checksum follows it, it is within a wrapper of the SDK's, which frames it more slowly than it does itself."""
    part = getattr(body, "_raw", body)
    return part if isinstance(part, Window) else None


def _exchange(
    connection: http.client.HTTPConnection, request: Any, body: Window, parts: SplitResult
) -> http.client.HTTPResponse:
    gauge = body.line.gauge
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    named = "host" in request.headers
    connection.putrequest(request.method, target, skip_host=named, skip_accept_encoding=True)
    for name, value in request.headers.items():
        if name.lower() not in _NOT_SENT:
            connection.putheader(name, value)
    if isinstance(body, TrailedWindow):
        connection.putheader("Content-Length", str(body.framed_size))
    try:
        connection.endheaders()
        for piece in body.pieces():
            with gauge.doing(Doing.SENDING):
                connection.sock.sendall(piece)
    except (BrokenPipeError, ConnectionResetError):
        pass  # refused before all of it was there: the answer says why, if there is one
    with gauge.doing(Doing.SENDING):
        return connection.getresponse()


def _content(answer: http.client.HTTPResponse) -> bytes:
    content = answer.read(_LARGEST_ANSWER)
    if len(content) == _LARGEST_ANSWER:
        raise http.client.HTTPException("an answer of over a mebibyte")
    return content


class _Read:
    """A body that has been read, as the SDK wants it."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self) -> Iterator[bytes]:
        yield self._content


def _sdk_answer(url: str, status: int, headers: list[tuple[str, str]], content: bytes) -> Any:
    from botocore.awsrequest import AWSResponse

    return AWSResponse(url, status, dict(headers), _Read(content))


def _translated(error: Exception, url: str) -> Any:
    from botocore import exceptions as sdk

    if isinstance(error, TimeoutError):
        return sdk.ReadTimeoutError(endpoint_url=url, error=error)
    return sdk.ConnectionClosedError(endpoint_url=url, error=error)


def _unconnected(error: OSError, url: str) -> Any:
    from botocore import exceptions as sdk

    if isinstance(error, ssl.SSLError):
        return sdk.SSLError(endpoint_url=url, error=error)
    if isinstance(error, TimeoutError):
        return sdk.ConnectTimeoutError(endpoint_url=url, error=error)
    return sdk.EndpointConnectionError(endpoint_url=url, error=error)


def _close_all(connections: Connections) -> None:
    for _, connection in connections:
        connection.close()


def verifying_context(bundle: str | None) -> ssl.SSLContext:
    """The context that the SDK would verify servers with.

    :param bundle: file or folder of certificates; None for those that come with the SDK.
    """
    from botocore.httpsession import get_cert_path

    path = get_cert_path(bundle or True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if Path(path).is_dir():
        context.load_verify_locations(capath=path)
    else:
        context.load_verify_locations(cafile=path)
    return context
