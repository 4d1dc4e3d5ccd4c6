"""One window a user and state folder: a second start hands its files to the first and ends."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core.settings import Places

_PATIENCE = 2000
"""Milliseconds for which the first instance may be busy; afterwards the second opens a window of its own."""
_LONGEST = 1 << 20
"""Bytes of one message: some thousand paths."""


def _name(places: Places) -> str:
    """Of the local socket: one for each state folder, so that AMIGRATE_HOME still makes separate programs."""
    return f"amigrate-{zlib.crc32(os.fsencode(places.home)):08x}"


def hand_over(places: Places, files: Sequence[Path]) -> bool:
    """Ask the instance that runs already to show itself and open ``files``. Returns whether there is one that took them."""
    socket = QLocalSocket()
    socket.connectToServer(_name(places))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps([str(path) for path in files]).encode() + b"\n")
    if not socket.waitForBytesWritten(_PATIENCE) or not socket.waitForReadyRead(_PATIENCE):
        return False
    taken = bytes(socket.readAll().data()) == b"taken\n"
    socket.disconnectFromServer()
    return taken


class FirstInstance(QObject):
    """Listens for later ones until :meth:`close`. Only the same user can reach it.

    Signals: called(list of paths): somebody started the program again; the list may be empty.
    """

    called = Signal(list)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)
        if not self._server.listen(_name(places)):
            QLocalServer.removeServer(_name(places))  # a socket's file that a killed process left
            self._server.listen(_name(places))

    @property
    def listening(self) -> bool:
        return self._server.isListening()

    @Slot()
    def _arrived(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._said[socket] = b""
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._left)
            if socket.bytesAvailable():
                self._hear(socket)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        said = self._said.get(socket, b"") + bytes(socket.readAll().data())
        self._said[socket] = said
        if len(said) > _LONGEST:
            socket.abort()
        elif said.endswith(b"\n"):
            self._said[socket] = b""
            paths = _paths(said)
            if paths is None:
                socket.abort()
                return
            socket.write(b"taken\n")
            socket.flush()
            self.called.emit(paths)

    @Slot()
    def _left(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._said.pop(socket, None)
            socket.deleteLater()

    def close(self) -> None:
        self._server.close()


def _paths(said: bytes) -> list[Path] | None:
    """None for what is no list of paths."""
    try:
        given = json.loads(said)
    except ValueError:
        return None
    if not isinstance(given, list) or not all(isinstance(path, str) for path in given):
        return None
    return [Path(path) for path in given]
