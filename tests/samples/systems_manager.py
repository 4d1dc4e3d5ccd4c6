"""As much of Systems Manager as a look into an instance asks of it, over HTTP on loopback."""

from __future__ import annotations

import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

KEPT = 24_000
"""Characters of what a command printed that GetCommandInvocation gives."""


class SystemsManager:
    """Instance ``i-1`` has an agent that answers, others had one.

    :param document: the only one that it knows.
    :param late: how often it is asked for agents before that of ``i-1`` is online.
    :param recorded: what the command is said to have printed; None runs it with ``sh`` on this computer.
    """

    def __init__(
        self, document: str, recorded: str | None = None, status: str = "Success", late: int = 0
    ) -> None:
        self.document, self.recorded, self.status = document, recorded, status
        self.late, self.asked = late, 0
        self.commands: list[str] = []
        self.said = ""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def answer(self, operation: str, given: dict[str, Any]) -> dict[str, Any]:
        if operation == "DescribeInstanceInformation":
            wanted = given["Filters"][0]["Values"]
            online = {"i-1": "Online"} if self.asked >= self.late else {}
            self.asked += 1
            return {
                "InstanceInformationList": [
                    {"InstanceId": one, "PingStatus": online.get(one, "ConnectionLost")} for one in wanted
                ]
            }
        if operation == "SendCommand":
            assert given["DocumentName"] == self.document
            self.commands = given["Parameters"]["commands"]
            self.said = (self.recorded if self.recorded is not None else self._run())[:KEPT]
            return {"Command": {"CommandId": "0" * 36}}
        return {"Status": self.status, "StandardOutputContent": self.said, "StandardErrorContent": "no"}

    def _run(self) -> str:
        text = "\n".join(self.commands).encode()
        done = subprocess.run(["sh", "-s"], input=text, capture_output=True, check=False)
        return done.stdout.decode("utf-8", "replace")

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                given = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                body = json.dumps(
                    service.answer(self.headers["X-Amz-Target"].rpartition(".")[2], given)
                ).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/x-amz-json-1.1")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        return Handler
