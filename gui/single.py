"""One window a user and state folder: a second start hands its files to the first and ends.

Who is first is told by a lock file; the socket through which later ones call is opened behind the window, since QtNetwork takes
its time to load.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

from core.errors import AmigrateError
from core.settings import Places

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000
"""Milliseconds for which the first instance may be busy; afterwards the second opens a window of its own."""
_AGAIN = 20
"""Milliseconds between two calls."""
_LONGEST = 1 << 20
"""Bytes of one message: some thousand paths."""


def _name(places: Places) -> str:
    """Of the local socket: one for each state folder, so that AMIGRATE_HOME still makes separate programs."""
    return f"amigrate-{zlib.crc32(os.fsencode(places.home)):08x}"


def hand_over(places: Places, files: Sequence[Path]) -> bool:
    """Ask the instance that runs already to show itself and open ``files``. Returns whether there is one that took them."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    patience = QDeadlineTimer(_PATIENCE)
    socket.connectToServer(_name(places))
    while not socket.waitForConnected(patience.remainingTime()):
        if patience.hasExpired():
            return False
        QThread.msleep(_AGAIN)  # it has the lock and is about to listen
        socket.connectToServer(_name(places))
    socket.write(json.dumps([str(path) for path in files]).encode() + b"\n")
    if not socket.waitForBytesWritten(_PATIENCE) or not socket.waitForReadyRead(_PATIENCE):
        return False
    taken = bytes(socket.readAll().data()) == b"taken\n"
    socket.disconnectFromServer()
    return taken


class FirstInstance(QObject):
    """Holds the lock from the start, listens for later ones from :meth:`listen` to :meth:`close`. Only the same user can reach it.

    Signals: called(list of paths): somebody started the program again; the list may be empty.
    """

    called = Signal(list)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(places)
        self._said: dict[QLocalSocket, bytes] = {}
        self._server: QLocalServer | None = None
        self._lock: QLockFile | None = None
        try:
            self._lock = QLockFile(str(places.logs / "window.lock"))
        except AmigrateError:  # no state folder: who needs it says so
            return
        self._lock.setStaleLockTime(0)  # held for as long as its process lives, however long that is
        self._lock.tryLock(0)

    @property
    def alone(self) -> bool:
        """Whether no other instance was there before this one; a lock that cannot be had for another reason stops nobody."""
        return self._lock is None or self._lock.error() is not QLockFile.LockError.LockFailedError

    @property
    def listening(self) -> bool:
        return self._server is not None and self._server.isListening()

    @Slot()
    def listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # a socket's file that a killed process left
            self._server.listen(self._name)

    @Slot()
    def _arrived(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._said[socket] = b""
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._left)
            if socket.bytesAvailable():
                self._hear(socket)

    @Slot()
    def _read(self) -> None:
        self._hear(cast("QLocalSocket", self.sender()))

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
        socket = cast("QLocalSocket", self.sender())
        self._said.pop(socket, None)
        socket.deleteLater()

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()


def _paths(said: bytes) -> list[Path] | None:
    """None for what is no list of paths."""
    try:
        given = json.loads(said)
    except ValueError:
        return None
    if not isinstance(given, list) or not all(isinstance(path, str) for path in given):
        return None
    return [Path(path) for path in given]
