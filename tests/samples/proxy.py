"""An HTTP proxy between the program and its endpoint: it counts what the server acknowledged, and breaks what it is told to.

It passes requests on as they are (the Host header too, so signatures stay good), one upstream connection each.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

BLOCK = 1 << 16
_ERRORS = {
    "slow-down": (503, "SlowDown"),
    "expired": (400, "ExpiredToken"),
    "no-trailers": (501, "NotImplemented"),
}
HOP_BY_HOP = {"connection", "expect", "keep-alive", "transfer-encoding"}


@dataclass(frozen=True)
class Call:
    """One request that came by. ``action`` is the query protocol's Action, EBS's operation, or the S3 method; ``part`` a part's
    number, ``block`` a snapshot block's; ``trailed``: its checksum follows the body."""

    method: str
    path: str
    query: str
    action: str
    part: int | None = None
    block: int | None = None
    trailed: bool = False


@dataclass
class Fault:
    """What to do with the next ``times`` calls that ``matches`` picks.

    ``kind``: ``slow-down`` and ``expired`` (answers of S3), ``throttled`` (of EBS), ``down`` (closed at once), ``cut`` (closed in mid-body),
    ``lost-answer`` (the server acts, the client never hears of it), ``hold`` (waits for ``released``, then goes on),
    ``stall`` (takes half of the body and then nothing, until ``released``), ``damage`` (the server gets other bytes than were
    sent), ``false-sum`` (the client is told another checksum than the server's),
    ``no-trailers`` and ``no-sum`` (an endpoint that refuses aws-chunked bodies, or takes them and does not answer with their checksum),
    ``swallow`` (the server acts; then waits for ``released``, and the client never hears of it).
    """

    kind: str
    times: int
    matches: Callable[[Call], bool] = lambda _: True
    released: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)


class Proxy:
    """Listens on loopback; use as a context.

    ``seen`` are all calls, ``accepted`` those that the server answered with 2xx, ``acknowledged`` those of them whose answer
    went to the client. With a certificate (PEM of key and certificate) it speaks TLS to the client.
    """

    def __init__(self, upstream: str, certificate: Path | None = None) -> None:
        parts = urlsplit(upstream)
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self.seen: list[Call] = []
        self.accepted: list[Call] = []
        self.acknowledged: list[Call] = []
        proxy = self

        class Handler(_Handler):
            owner = proxy

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self._server.server_port}"
        if certificate:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(certificate)
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.release_all()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def fail(self, kind: str, times: int = 1, matches: Callable[[Call], bool] = lambda _: True) -> Fault:
        fault = Fault(kind, times, matches)
        with self._lock:
            self._faults.append(fault)
        return fault

    def release_all(self) -> None:
        """No fault is waited for or done any more."""
        with self._lock:
            for fault in self._faults:
                fault.times = 0
                fault.released.set()

    def parts(self) -> Counter[tuple[str, int]]:
        """How often each part was acknowledged to the client, by (object path, number)."""
        return Counter((call.path, call.part) for call in self.acknowledged if call.part is not None)

    def accepted_parts(self) -> Counter[tuple[str, int]]:
        """How often the server took each part."""
        return Counter((call.path, call.part) for call in self.accepted if call.part is not None)

    def accepted_blocks(self) -> Counter[tuple[str, int]]:
        """How often the server took each block, by (snapshot's path, number)."""
        return Counter(
            (call.path.rpartition("/blocks/")[0], call.block)
            for call in self.accepted
            if call.block is not None
        )

    def actions(self) -> Counter[str]:
        return Counter(call.action for call in self.seen)

    def fault_for(self, call: Call) -> Fault | None:
        with self._lock:
            self.seen.append(call)
            for fault in self._faults:
                if fault.times > 0 and fault.matches(call):
                    fault.times -= 1
                    if fault.kind != "swallow":  # that one is reached when the server has acted
                        fault.reached.set()
                    return fault
        return None

    @contextlib.contextmanager
    def upstream(self) -> Iterator[http.client.HTTPConnection]:
        connection = http.client.HTTPConnection(*self._upstream, timeout=60)
        try:
            yield connection
        finally:
            connection.close()


def is_part(call: Call) -> bool:
    return call.part is not None


def is_action(name: str) -> Callable[[Call], bool]:
    return lambda call: call.action == name


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients are killed here all the time."""


class _Handler(BaseHTTPRequestHandler):
    owner: Proxy
    protocol_version = "HTTP/1.1"

    def handle_any(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        form = b""
        if "x-www-form-urlencoded" in self.headers.get("Content-Type", ""):
            form = self.rfile.read(length)
        trailed = "aws-chunked" in self.headers.get("Content-Encoding", "")
        call = replace(_call(self.command, self.path, form), trailed=trailed)
        fault = self.owner.fault_for(call)
        if fault is not None and self._break(fault, length - len(form)):
            return
        with contextlib.suppress(ConnectionError, http.client.HTTPException, TimeoutError):
            self._pass_on(call, form, length, fault)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = handle_any  # noqa: N815 - as http.server calls them

    def _break(self, fault: Fault, body: int) -> bool:
        """True when the call goes no further."""
        self.close_connection = True
        if fault.kind == "hold":
            fault.released.wait(60)
            return False
        if fault.kind in {"lost-answer", "swallow", "damage", "false-sum", "no-sum"}:
            return False
        if fault.kind in {"cut", "stall"}:
            self._read_away(body // 2)
        if fault.kind == "stall":
            fault.released.wait(60)
        if fault.kind in _ERRORS:
            self._read_away(body)
            status, code = _ERRORS[fault.kind]
            text = (
                f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>told to</Message></Error>".encode()
            )
            self.send_response(status)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        if fault.kind == "throttled":
            self._read_away(body)
            text = b'{"Message": "Rate exceeded", "Reason": "ACCOUNT_THROTTLED"}'
            self.send_response(400)
            self.send_header("x-amzn-ErrorType", "RequestThrottledException")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        return True

    def _pass_on(self, call: Call, form: bytes, length: int, fault: Fault | None) -> None:
        with self.owner.upstream() as upstream:
            upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in HOP_BY_HOP:
                    upstream.putheader(name, value)
            upstream.endheaders()
            if form:
                upstream.send(form)
            left = length - len(form)
            while left > 0:
                block = self.rfile.read(min(BLOCK, left))
                if not block:
                    self.close_connection = True
                    return
                left -= len(block)
                if fault is not None and fault.kind == "damage" and left <= length // 2 < left + len(block):
                    block = bytes([block[0] ^ 1]) + block[1:]
                upstream.send(block)
            answer = upstream.getresponse()
            content = answer.read()
        if answer.status < 300:
            self.owner.accepted.append(call)
        if fault is not None and fault.kind == "swallow":
            fault.reached.set()
            fault.released.wait(60)
        if fault is not None and fault.kind in {"lost-answer", "swallow"}:
            return
        self._answer(call, answer, content, fault.kind if fault else "")

    def _answer(self, call: Call, answer: http.client.HTTPResponse, content: bytes, fault: str) -> None:
        self.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in HOP_BY_HOP | {"content-length"}:
                if name.lower().startswith("x-amz-checksum-crc") and fault in {"false-sum", "no-sum"}:
                    if fault == "no-sum":
                        continue
                    value = "AAAAAAAAAAA="  # noqa: PLW2901
                self.send_header(name, value)
        length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(content))
        self.send_header("Content-Length", length or "0")
        self.end_headers()
        # Written down first: once the client has it, the client may be killed, and the part counts as acknowledged.
        if answer.status < 300:
            self.owner.acknowledged.append(call)
        self.wfile.write(content)
        self.wfile.flush()

    def _read_away(self, body: int) -> None:
        while body > 0:
            block = self.rfile.read(min(BLOCK, body))
            if not block:
                return
            body -= len(block)

    def log_message(self, *_: Any) -> None:
        pass


def _call(method: str, target: str, form: bytes) -> Call:
    parts = urlsplit(target)
    query = parse_qs(parts.query, keep_blank_values=True)
    fields = parse_qs(form.decode("ascii", "replace"))
    part = int(query["partNumber"][0]) if "partNumber" in query and method == "PUT" else None
    block = re.fullmatch(r"/snapshots/snap-\w+/blocks/(\d+)", parts.path) if method == "PUT" else None
    if "Action" in fields:
        action = fields["Action"][0]
    elif block is not None:
        action = "PutSnapshotBlock"
    elif method == "POST" and parts.path.startswith("/snapshots"):
        action = "CompleteSnapshot" if "/completion/" in parts.path else "StartSnapshot"
    elif part is not None:
        action = "UploadPart"
    elif method == "POST" and "uploadId" in query:
        action = "CompleteMultipartUpload"
    elif method == "POST" and "uploads" in query:
        action = "CreateMultipartUpload"
    else:
        action = method
    return Call(method, parts.path, parts.query, action, part, int(block[1]) if block else None)
