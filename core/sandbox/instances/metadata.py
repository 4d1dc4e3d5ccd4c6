"""The instance metadata service, one process a connection: QEMU's user network starts it for each call to 169.254.169.254:80.

``python -I metadata.py FOLDER`` speaks HTTP on its standard input and output. It imports nothing of the program, to be up in the time of
a bare interpreter. FOLDER holds ``metadata.json``: ``{"secret", "tokens_required", "user_data", "tree": {path: text}}``.

Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import sys
import time
from typing import BinaryIO

LINE = 8192
HEADERS = 100
LONGEST = 21600
"""Seconds that a token may last."""
Answer = tuple[int, str, bytes]
_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
}


def command(folder: str) -> tuple[str, ...]:
    """What QEMU runs for each connection; () where there is no bare interpreter (a bundle) or slirp starts no programs (Windows)."""
    if getattr(sys, "frozen", False) or os.name != "posix":
        return ()
    return sys.executable, "-I", os.path.abspath(__file__), folder  # noqa: PTH100 - without pathlib it starts sooner


def serve(folder: str, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer requests until the guest closes the connection."""
    with open(f"{folder}/metadata.json", encoding="utf-8") as file:  # noqa: PTH123 - without pathlib it starts sooner
        kept = json.load(file)
    while True:
        line = incoming.readline(LINE).decode("latin-1").split()
        if len(line) < 2:
            return
        headers: dict[str, str] = {}
        for _ in range(HEADERS):
            name, _, value = incoming.readline(LINE).decode("latin-1").partition(":")
            if not name.strip():
                break
            headers[name.strip().lower()] = value.strip()
        incoming.read(min(int(headers.get("content-length") or 0), LINE))
        status, kind, body = answer(kept, line[0], line[1].partition("?")[0], headers)
        closing = line[-1] == "HTTP/1.0" or headers.get("connection", "").lower() == "close"
        head = f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nServer: EC2ws\r\n"
        head += f"Connection: {'close' if closing else 'keep-alive'}\r\n\r\n"
        outgoing.write(head.encode() + (b"" if line[0] == "HEAD" else body))
        outgoing.flush()
        if closing:
            return


def answer(kept: dict[str, object], method: str, path: str, headers: dict[str, str]) -> Answer:
    secret = str(kept["secret"]).encode()
    if path.rstrip("/") == "/latest/api/token":
        if method != "PUT" or "x-forwarded-for" in headers:
            return (405 if method != "PUT" else 403), "text/plain", b""
        given = headers.get("x-aws-ec2-metadata-token-ttl-seconds", "")
        if not given.isdecimal() or not 1 <= int(given) <= LONGEST:
            return 400, "text/plain", b""
        return 200, "text/plain", _token(secret, int(time.time()) + int(given))
    if method not in {"GET", "HEAD"}:
        return 405, "text/plain", b""
    token = headers.get("x-aws-ec2-metadata-token")
    if (token is None and kept.get("tokens_required")) or (token is not None and not _valid(secret, token)):
        return 401, "text/plain", b""
    return _resource(kept, path)


def _resource(kept: dict[str, object], path: str) -> Answer:
    tree = kept["tree"]
    assert isinstance(tree, dict)  # noqa: S101 - narrows the type
    version, _, rest = path.strip("/").partition("/")
    if not version:
        return 200, "text/plain", b"1.0\n2009-04-04\n2021-03-23\nlatest"
    if rest.rstrip("/") == "user-data":
        data = base64.b64decode(str(kept.get("user_data") or ""))
        return (200, "application/octet-stream", data) if data else (404, "text/plain", b"")
    if not rest:
        return 200, "text/plain", b"dynamic\nmeta-data\nuser-data"
    wanted = rest.rstrip("/")
    if wanted in tree:
        return 200, "text/plain", str(tree[wanted]).encode()
    names = {
        name[len(wanted) + 1 :].partition("/")[0] + ("/" if "/" in name[len(wanted) + 1 :] else "")
        for name in tree
        if name.startswith(wanted + "/")
    }
    listed = "\n".join(sorted(names))
    return (200, "text/plain", listed.encode()) if names else (404, "text/html", b"")


def _token(secret: bytes, until: int) -> bytes:
    text = str(until)
    proof = hmac.digest(secret, text.encode(), "sha256")
    return base64.urlsafe_b64encode(text.encode() + b":" + proof)


def _valid(secret: bytes, token: str) -> bool:
    try:
        until, _, _ = base64.urlsafe_b64decode(token).partition(b":")
        return int(until) > time.time() and hmac.compare_digest(_token(secret, int(until)).decode(), token)
    except ValueError:
        return False


if __name__ == "__main__":
    serve(sys.argv[1], sys.stdin.buffer, sys.stdout.buffer)
