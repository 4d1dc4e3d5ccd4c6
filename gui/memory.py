"""What the window remembers from one day to the next: its size, the palette, the last folder. Nothing secret."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from core.settings import Places
from gui.preferences import Preferences
from gui.theme import Scheme

RECENT = 10


class Memory:
    """A small file beside the migrations; losing it costs nothing."""

    def __init__(self, places: Places) -> None:
        self._kept = QSettings(str(places.home / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QWidget, name: str) -> bool:
        kept = self._kept.value(f"geometry/{name}")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def keep(self, window: QWidget, name: str) -> None:
        self._kept.setValue(f"geometry/{name}", window.saveGeometry())

    @property
    def preferences(self) -> Preferences:
        """What the user prefers; the defaults where nothing (or nothing that can be read) was kept."""
        return Preferences.from_text(str(self._kept.value("preferences", "")))

    @preferences.setter
    def preferences(self, preferences: Preferences) -> None:
        self._kept.setValue("preferences", preferences.as_text())

    @property
    def recent(self) -> list[Path]:
        """Images that were opened last, the newest first, those that are still there."""
        kept = self._kept.value("recent", [])
        named = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(str(name)) for name in named if Path(str(name)).exists()][:RECENT]

    def add_recent(self, paths: Sequence[Path]) -> None:
        fresh = [str(path) for path in paths]
        older = [str(path) for path in self.recent if str(path) not in fresh]
        self._kept.setValue("recent", [*fresh, *older][:RECENT])

    def forget_recent(self) -> None:
        self._kept.remove("recent")

    @property
    def scheme(self) -> Scheme | None:
        """None: as the system has it."""
        kept = str(self._kept.value("scheme", ""))
        return Scheme(kept) if kept in set(Scheme) else None

    @scheme.setter
    def scheme(self, scheme: Scheme | None) -> None:
        self._kept.setValue("scheme", scheme.value if scheme else "")
