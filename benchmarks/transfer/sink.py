"""An S3 on loopback that takes multipart uploads and throws the bytes away: what is measured is the client.

    python -m benchmarks.transfer.sink [CERTIFICATE.pem]

Prints its port. It keeps no state but a count of bytes, so that several processes can share one socket. POSIX only.
"""

from __future__ import annotations

import mmap
import os
import socket
import ssl
import struct
import sys
import threading
from typing import BinaryIO
from urllib.parse import parse_qs, urlsplit

PROCESSES = 2
RECEIVED = "/-/received"
_BUFFER = 1 << 20
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n<{name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{inner}</{name}>'
_OBJECT = "<Bucket>b</Bucket><Key>k</Key>"


class Sink:
    """One process of the server.

    :param counts: 8 bytes for each process.
    """

    def __init__(
        self, listening: socket.socket, tls: ssl.SSLContext | None, counts: mmap.mmap, number: int
    ) -> None:
        self._listening, self._tls, self._counts, self._number = listening, tls, counts, number
        self._lock = threading.Lock()

    def run(self) -> None:
        while True:
            connection, _ = self._listening.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb", buffering=_BUFFER) as stream:
                buffer = memoryview(bytearray(_BUFFER))
                while self._answer(connection, stream, buffer):
                    pass
        except OSError:
            return

    def _answer(self, connection: socket.socket, stream: BinaryIO, buffer: memoryview) -> bool:
        line = stream.readline().split()
        if len(line) < 2:
            return False
        headers = {}
        while (raw := stream.readline()) not in {b"\r\n", b""}:
            name, _, value = raw.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        if headers.get("expect", "").lower() == "100-continue":
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if "aws-chunked" in headers.get("content-encoding", "").lower():
            headers |= self._take_chunks(stream, buffer)
        else:
            self._take(stream, int(headers.get("content-length", 0)), buffer)
        status, more, body = self._reply(line[0].decode(), line[1].decode(), headers)
        head = "".join(f"{name}: {value}\r\n" for name, value in more.items())
        connection.sendall(f"HTTP/1.1 {status}\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
        return headers.get("connection", "").lower() != "close"

    def _take_chunks(self, stream: BinaryIO, buffer: memoryview) -> dict[str, str]:
        """As botocore sends bodies whose checksum follows them, in HTTP chunks, and others with a Content-Length; the trailers."""
        while size := int(stream.readline().partition(b";")[0], 16):
            self._take(stream, size, buffer)
            stream.readline()
        trailers = {}
        while (raw := stream.readline()) not in {b"\r\n", b""}:
            name, _, value = raw.decode("latin-1").partition(":")
            trailers[name.lower()] = value.strip()
        return trailers

    def _take(self, stream: BinaryIO, size: int, buffer: memoryview) -> None:
        left = size
        while left:
            count = stream.readinto(buffer[: min(left, _BUFFER)])  # type: ignore[attr-defined]
            if not count:
                raise ConnectionError
            left -= count
        with self._lock:
            at = 8 * self._number
            (before,) = struct.unpack_from("<Q", self._counts, at)
            struct.pack_into("<Q", self._counts, at, before + size)

    def _reply(self, method: str, target: str, headers: dict[str, str]) -> tuple[str, dict[str, str], str]:
        query = parse_qs(urlsplit(target).query, keep_blank_values=True)
        if target == RECEIVED:
            return "200 OK", {}, str(sum(struct.unpack(f"<{PROCESSES}Q", self._counts[: 8 * PROCESSES])))
        if method == "PUT":
            told = {name: value for name, value in headers.items() if name == "x-amz-checksum-crc64nvme"}
            return "200 OK", {"ETag": '"0123456789abcdef0123456789abcdef"', **told}, ""
        if method == "POST" and "uploads" in query:
            inner = _OBJECT + "<UploadId>u</UploadId>"
            return "200 OK", {}, _XML.format(name="InitiateMultipartUploadResult", inner=inner)
        if method == "POST":
            inner = _OBJECT + "<ETag>&quot;0-1&quot;</ETag>"
            return "200 OK", {}, _XML.format(name="CompleteMultipartUploadResult", inner=inner)
        if method == "GET" and "uploads" in query:
            inner = "<Bucket>b</Bucket><IsTruncated>false</IsTruncated>"
            return "200 OK", {}, _XML.format(name="ListMultipartUploadsResult", inner=inner)
        return "404 Not Found", {}, ""


def main(arguments: list[str]) -> int:
    """Serve until standard input ends."""
    tls = None
    if arguments:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(arguments[0])
    counts = mmap.mmap(-1, mmap.PAGESIZE)
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listening:
        children = []
        for number in range(PROCESSES):
            child = os.fork()
            if child == 0:
                Sink(listening, tls, counts, number).run()
            children.append(child)
        print(listening.getsockname()[1], flush=True)
        sys.stdin.read()
        for child in children:
            os.kill(child, 15)
            os.waitpid(child, 0)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
