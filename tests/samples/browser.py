"""Headless Chromium over its debugging pipe: loads a page and tells what went wrong and what was asked for.

Protocol: https://chromedevtools.github.io/devtools-protocol/, JSON messages ended by NUL on file descriptors 3 and 4 (POSIX only).
"""

from __future__ import annotations

import base64
import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
LAUNCH = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 100) for end in sys.argv[1:3]]
for number, end in zip((3, 4), ends):
    os.dup2(end, number)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Gives the two ends of the pipes the numbers that Chromium looks for (a shell cannot redirect numbers over 9)."""
A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}


class Browser:
    """One tab of a browser with a profile of its own; ends with the ``with`` block."""

    def __init__(self, profile: Path) -> None:
        self.events: list[dict[str, Any]] = []
        self._numbers = itertools.count(1)
        commands, self._to = os.pipe()
        answers, told = os.pipe()
        self._from = os.fdopen(answers, "rb")
        chromium = ["chromium", f"--user-data-dir={profile}", *FLAGS, "about:blank"]
        started = [sys.executable, "-c", LAUNCH, str(commands), str(told), *chromium]
        with (profile.parent / "chromium.log").open("wb") as log:
            self._process = subprocess.Popen(started, pass_fds=(commands, told), stdout=log, stderr=log)
        os.close(commands)
        os.close(told)
        self._session = ""
        targets = self.send("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = ""
        try:
            self.send("Browser.close")
            self._process.wait(20)
        finally:
            self._process.kill()
            self._process.wait()
            os.close(self._to)
            self._from.close()

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command and its answer; what is told in between goes to :attr:`events`."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("id") == number:
                assert "error" not in told, told
                result: dict[str, Any] = told["result"]
                return result
            self.events.append(told)

    def _next(self) -> dict[str, Any]:
        message = bytearray()
        while (byte := self._from.read(1)) != b"\0":
            assert byte, "the browser has ended"
            message += byte
        told: dict[str, Any] = json.loads(message)
        return told

    def load(self, url: str) -> None:
        """Until the page and all it asks for are there."""
        self.send("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())
        self.evaluate("document.fonts.ready.then(() => 1)")

    def evaluate(self, expression: str) -> Any:
        answer = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def emulate(self, *, scheme: str = "light", media: str = "", width: int = 1100) -> None:
        """:param scheme: ``light`` or ``dark``. :param media: ``print``, or "" for the screen. :param width: in CSS pixels."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.send("Emulation.setEmulatedMedia", media=media, features=features)
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False
        )

    def picture(self) -> bytes:
        """The whole page as PNG."""
        shot = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def pdf(self) -> bytes:
        made = self.send("Page.printToPDF", printBackground=False, **A4)
        return base64.b64decode(made["data"])

    def asked_for(self) -> list[str]:
        """Every address that a request went to."""
        return [
            event["params"]["request"]["url"]
            for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        """What the console shows: errors, warnings, exceptions."""
        kinds = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"}
        return [json.dumps(event["params"]) for event in self.events if event.get("method") in kinds]
