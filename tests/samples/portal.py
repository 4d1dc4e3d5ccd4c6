"""A session bus of the test's own, and on it what a desktop's portal answers when it is asked for settings."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

from gui.system.portal import INTERFACE, PLACE, SERVICE

Key = tuple[str, str]

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{listen}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Without the machine's services: none of a desktop's is started."""


@contextmanager
def session_bus(folder: Path, listen: str = "unix:tmpdir=/tmp") -> Iterator[str]:
    """The address of a bus that ends with the block."""
    file = folder / "bus.conf"
    file.write_text(_CONFIGURATION.format(listen=listen))
    command = ["dbus-daemon", f"--config-file={file}", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Portal(QDBusVirtualObject):
    """Answers ``Read`` as xdg-desktop-portal does, a variant within a variant; what it does not have is not found.

    :ivar asked: how often.
    """

    def __init__(self, address: str, values: dict[Key, bool | int]) -> None:
        super().__init__()
        self.values, self.asked = values, 0
        self._name = f"portal-{id(self)}"
        self.bus = QDBusConnection.connectToBus(address, self._name)
        assert self.bus.registerVirtualObject(PLACE, self)
        assert self.bus.registerService(SERVICE)

    def close(self) -> None:
        QDBusConnection.disconnectFromBus(self._name)

    def change(self, key: Key, value: bool | int) -> None:
        self.values[key] = value
        signal = QDBusMessage.createSignal(PLACE, INTERFACE, "SettingChanged")
        signal.setArguments([*key, QDBusVariant(value)])
        assert self.bus.send(signal)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        if message.member() != "Read":
            return False
        self.asked += 1
        space, name = message.arguments()
        if (space, name) not in self.values:
            told = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "not found")
        else:
            told = message.createReply()
            told.setArguments([QDBusVariant(QDBusVariant(self.values[space, name]))])
        return bool(bus.send(told))
