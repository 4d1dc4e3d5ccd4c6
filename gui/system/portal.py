"""The desktop portal's settings: what GNOME, KDE Plasma and others tell every program over the session bus.

Source: XDG Desktop Portal, ``org.freedesktop.portal.Settings``: ``org.freedesktop.appearance`` has ``contrast`` (1: more) and
``reduced-motion`` (1: less), of which older desktops know only GNOME's own ``enable-animations``.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from gui.system.wishes import Wishes

SERVICE, PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
CONTRAST = ("org.freedesktop.appearance", "contrast")
MOTION = ("org.freedesktop.appearance", "reduced-motion")
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
_PATIENCE = 25_000
"""Milliseconds: the portal may have to be started."""


class PortalSettings(QObject):
    """Asks without waiting, and again what the portal says has changed.

    Signals: told(Wishes): once everything that was asked has been answered, or refused.
    """

    told = Signal(Wishes)

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._values: dict[tuple[str, str], object] = {}
        self._asked = 0

    def begin(self) -> None:
        # From anybody, for to ask the bus who the portal is would be waited for. What is sent is not believed: it is asked for.
        slot = SLOT("changed(QDBusMessage)")  # the stubs would have bytes, which PySide does not take
        self._bus.connect("", PLACE, INTERFACE, "SettingChanged", self, slot)  # type: ignore[call-overload]
        for key in (CONTRAST, MOTION, ANIMATIONS):
            self._ask(key)

    @Slot(QDBusMessage)
    def changed(self, message: QDBusMessage) -> None:
        key = tuple(message.arguments()[:2])
        for known in (CONTRAST, MOTION, ANIMATIONS):
            if key == known:
                self._ask(known)

    def _ask(self, key: tuple[str, str]) -> None:
        call = QDBusMessage.createMethodCall(SERVICE, PLACE, INTERFACE, "Read")
        call.setArguments(list(key))
        waiting = QDBusPendingCallWatcher(self._bus.asyncCall(call, _PATIENCE), self)
        waiting.setObjectName("\n".join(key))
        waiting.finished.connect(self._answered)
        self._asked += 1

    @Slot(QDBusPendingCallWatcher)
    def _answered(self, waiting: QDBusPendingCallWatcher) -> None:
        space, _, name = waiting.objectName().partition("\n")
        given = [] if waiting.isError() else waiting.reply().arguments()
        self._values[space, name] = _plain(given[0]) if given else None
        waiting.deleteLater()
        self._asked -= 1
        if not self._asked:
            still = self._values.get(MOTION) == 1 or self._values.get(ANIMATIONS) is False
            self.told.emit(Wishes(still=still, contrast=self._values.get(CONTRAST) == 1))


def _plain(value: object) -> object:
    """A value without its wrapping, of which ``Read`` has one more than it should."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
