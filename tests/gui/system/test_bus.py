"""Knocking at a session bus before Qt connects to it, which it would not be able to give up."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.portal import session_bus as a_bus

from gui.system.bus import answers, session_bus

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("unix:path=/run/user/1000/bus", "/run/user/1000/bus"),
        ("unix:path=/tmp/a%20b,guid=0123", "/tmp/a b"),
        ("unix:abstract=/tmp/dbus-Xy,guid=0123", "\0/tmp/dbus-Xy"),
        ("tcp:host=localhost,port=7;unix:path=/b", "/b"),
        ("tcp:host=localhost,port=7", ""),
        ("autolaunch:", ""),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_the_address_is_read(address: str, name: str) -> None:
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": address}) == name


def test_the_usual_place_is_looked_at_where_none_is_named(tmp_path: Path) -> None:
    there = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert session_bus(there) == ""
    (tmp_path / "bus").touch()
    assert session_bus(there) == str(tmp_path / "bus")
    assert session_bus({**there, "DBUS_SESSION_BUS_ADDRESS": "tcp:host=x"}) == ""


@pytest.mark.needs("dbus-daemon")
def test_a_real_bus_answers(tmp_path: Path) -> None:
    with a_bus(tmp_path) as address:
        assert answers(session_bus({"DBUS_SESSION_BUS_ADDRESS": address}))


@pytest.fixture(params=[b"", b"OK 0123\r\n", b"REJECTED EXTERNAL\r\n"])
def silent(request: pytest.FixtureRequest) -> Iterator[str]:
    """A bus that lets everybody in, and then says nothing, or nothing more."""
    name = f"\0amigrate-silent-{os.getpid()}"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(name)
        listening.listen()
        greeting = threading.Thread(target=_greet, args=(listening, request.param))
        greeting.start()
        yield name
        greeting.join()


def _greet(listening: socket.socket, word: bytes) -> None:
    guest, _ = listening.accept()
    with guest:
        guest.sendall(word)
        while guest.recv(256):
            pass


def test_one_that_says_nothing_is_given_up(silent: str) -> None:
    assert not answers(silent, patience=0.05)


def test_one_that_is_gone_too(tmp_path: Path) -> None:
    assert not answers(str(tmp_path / "bus"))


def test_the_window_does_not_wait_for_it(silent: str, home: Path) -> None:
    script = (
        "import sys, gui.main_window, gui.app\n"
        "from PySide6.QtCore import QTimer\n"
        "plain = gui.main_window.MainWindow.__init__\n"
        "def built(self, *arguments):\n"
        "    plain(self, *arguments)\n"
        "    self.ready.connect(lambda: QTimer.singleShot(0, self.close))\n"
        "gui.main_window.MainWindow.__init__ = built\n"
        "sys.exit(gui.app.run([]))"
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "AMIGRATE_HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:abstract={silent[1:]}",
    }
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, timeout=120, check=False
    )
    assert ended.returncode == 0
