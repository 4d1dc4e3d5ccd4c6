"""The loopback HTTP server under the services: one thread a connection, bodies streamed both ways.

``http.server`` does the parsing. What is added: keep-alive, chunked bodies, ``100 Continue`` only when a service
really wants the body (so a refused upload is never sent), and a limit on who may ask: only loopback names are
accepted as ``Host``, so that no web page can reach the sandbox by rebinding its own name to 127.0.0.1.
"""

from __future__ import annotations

import logging
import re
import secrets
import socket
from collections.abc import Callable
from email.utils import formatdate
from http import HTTPStatus
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from typing import ClassVar

from core.sandbox.http import Request, Response

log = logging.getLogger(__name__)

IDLE_SECONDS = 120
DRAIN_LIMIT = 1 << 20
"""Unread bytes that are swallowed to keep a connection alive after an answer; beyond, it is closed."""
_LOOPBACK = re.compile(r"(?:127\.0\.0\.1|\[::1\]|(?:[^:\s]+\.)?localhost)(?::\d+)?", re.IGNORECASE)

Handle = Callable[[Request], Response]


class StreamBody:
    """A request's body on the socket. ``proceed`` is called once, before the first byte is wanted."""

    def __init__(self, stream: BufferedIOBase, length: int | None, proceed: Callable[[], None]) -> None:
        self.length = length
        self._stream, self._proceed = stream, proceed
        self._left = length if length is not None else 0  # in the body, or in the current chunk
        self._started = self._ended = False

    @property
    def finished(self) -> bool:
        return self._ended or self.length == 0

    @property
    def untouched(self) -> bool:
        return not self._started and self.length != 0

    def read(self, size: int) -> bytes:
        if not self._started:
            self._started = True
            self._proceed()
        if self.length is None and not self._left and not self._ended:
            self._next_chunk()
        wanted = min(size, self._left)
        if wanted <= 0:
            self._ended = True
            return b""
        piece = self._stream.read(wanted)
        if len(piece) < wanted:
            raise ConnectionError("the client closed the connection within the body")
        self._left -= wanted
        if not self._left:
            self._ended = self.length is not None
            if self.length is None:
                self._line()
        return piece

    def _next_chunk(self) -> None:
        """RFC 9112, 7.1: ``<hex size>[;extension] CRLF data CRLF``, the last one of size 0 before the trailers."""
        try:
            self._left = int(self._line().split(b";")[0], 16)
        except ValueError:
            raise ConnectionError("malformed chunk") from None
        if self._left < 0:
            raise ConnectionError("malformed chunk")
        if not self._left:
            while self._line():
                pass
            self._ended = True

    def _line(self) -> bytes:
        line = self._stream.readline(4096)
        if not line.endswith(b"\n"):
            raise ConnectionError("the client closed the connection within the body")
        return line.strip()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "amigrate-sandbox"
    sys_version = ""
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True
    rbufsize = 1 << 18
    handle_request: ClassVar[Handle]

    def _serve(self) -> None:
        body = self._body()
        if body is None:
            return
        request = Request(self.command, *self._target(), self._header_map(), body)
        if not _LOOPBACK.fullmatch(request.header("host")):
            response = Response(HTTPStatus.MISDIRECTED_REQUEST, body=b"only loopback host names are served\n")
        else:
            response = type(self).handle_request(request)
        self._finish_body(body)
        self._send(response)

    def _target(self) -> tuple[str, str]:
        path, _, query = self.path.partition("?")
        if "://" in path:  # absolute form, as sent to a proxy
            path = "/" + path.partition("://")[2].partition("/")[2]
        return path, query

    def _header_map(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            # http.server decodes as Latin-1; AWS's headers are UTF-8
            text = value.encode("latin-1", "replace").decode("utf-8", "replace").strip()
            lower = name.lower()
            headers[lower] = f"{headers[lower]},{text}" if lower in headers else text
        return headers

    def _body(self) -> StreamBody | None:
        length: int | None = 0
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            length = None
        elif given := self.headers.get("Content-Length"):
            if not given.isdecimal():
                self.close_connection = True
                self._send(Response(HTTPStatus.BAD_REQUEST, body=b"malformed Content-Length\n"))
                return None
            length = int(given)
        expects = self.headers.get("Expect", "").lower() == "100-continue"
        return StreamBody(self.rfile, length, self._continue if expects else _nothing)

    def handle_expect_100(self) -> bool:
        return True  # sent by _continue, when the body is wanted

    def _continue(self) -> None:
        self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _finish_body(self, body: StreamBody) -> None:
        """Leave the connection at the next request, or mark it for closing."""
        if body.untouched and self.headers.get("Expect"):
            self.close_connection = True  # the client may or may not send it now
            return
        left = DRAIN_LIMIT
        try:
            while left > 0 and (piece := body.read(min(left, 1 << 16))):
                left -= len(piece)
        except OSError:
            self.close_connection = True
        if not body.finished:
            self.close_connection = True

    def _send(self, response: Response) -> None:
        headers = {"Date": formatdate(usegmt=True), "Server": self.server_version, **response.headers}
        headers.setdefault("x-amz-request-id", secrets.token_hex(8).upper())
        known = self.command == "HEAD" and "Content-Length" in headers
        if isinstance(response.body, bytes) and not known:
            headers["Content-Length"] = str(len(response.body))
        if self.close_connection:
            headers["Connection"] = "close"
        reason = responses.get(int(response.status), "")
        head = f"HTTP/1.1 {int(response.status)} {reason}\r\n"
        head += "".join(f"{name}: {_one_line(value)}\r\n" for name, value in headers.items()) + "\r\n"
        start = head.encode("utf-8", "replace")
        if self.command == "HEAD":
            self.wfile.write(start)
        elif isinstance(response.body, bytes):
            self.wfile.write(start + response.body)
        else:
            self.wfile.write(start)
            self._send_stream(response)

    def _send_stream(self, response: Response) -> None:
        """A stream that ends early closes the connection: the client sees that bytes are missing."""
        left = int(response.headers["Content-Length"])
        for piece in response.body:
            assert isinstance(piece, bytes)  # noqa: S101 - narrows the type
            self.wfile.write(piece)
            left -= len(piece)
        if left:
            self.close_connection = True

    def handle(self) -> None:
        # A client that goes away, or is idle too long, is no event.
        try:
            super().handle()
        except (ConnectionError, TimeoutError) as error:
            log.info("a connection ended: %r", error)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        log.debug(format, *args)


for _method in ("GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS"):
    setattr(_Handler, f"do_{_method}", _Handler._serve)


def _nothing() -> None:
    """No ``100 Continue`` was asked for."""


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


class LoopbackServer(ThreadingHTTPServer):
    """Listens on 127.0.0.1 only."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # SO_REUSEADDR on Windows would let two servers share the port.
    allow_reuse_address = not hasattr(socket, "SO_EXCLUSIVEADDRUSE")

    def __init__(self, port: int, handle: Handle) -> None:
        """:raises OSError: the port is taken."""
        handler = type("Handler", (_Handler,), {"handle_request": staticmethod(handle)})
        super().__init__(("127.0.0.1", port), handler)

    def server_bind(self) -> None:
        # HTTPServer's own version asks the resolver for the host's name, which may take seconds.
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - socketserver's face
        log.exception("a connection failed")
