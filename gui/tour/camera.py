"""Takes the pictures of the tour: each widget in each variant, the file named after page, state and variant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Variant:
    """How a picture is taken."""

    name: str
    dark: bool = False
    right_to_left: bool = False


EVERYDAY = (Variant("dark", dark=True), Variant("right-to-left", right_to_left=True), Variant("light"))
"""The last one is how the window stays."""

LARGE = (Variant("200-percent"),)
"""For a process that was started with a scale factor."""


class Camera:
    """:param pictures: the folder; made where it is missing."""

    def __init__(self, pictures: Path, variants: Sequence[Variant]) -> None:
        pictures.mkdir(parents=True, exist_ok=True)
        self._pictures, self._variants = pictures, tuple(variants)
        self._numbers: dict[str, int] = {}
        self.taken: list[Path] = []

    def reserve(self, *names: str) -> None:
        """Their numbers, whether or not they are taken: the same picture has the same number in every variant."""
        for name in names:
            self._numbers.setdefault(name, len(self._numbers) + 1)

    def take(self, widget: QWidget, name: str, again: Callable[[], object] = lambda: None) -> None:
        """:param name: page and state: ``images-empty``.
        :param again: brings the state back before each picture: what is busy would be ready in the second.
        """
        if not self._variants:
            pause(20)  # nobody does two things in one turn of the window
        number = self._numbers.setdefault(name, len(self._numbers) + 1)
        for variant in self._variants:
            self._dress(variant)
            again()
            pause(60)
            path = self._pictures / f"{number:02}-{name}-{variant.name}.png"
            widget.grab().save(str(path))
            self.taken.append(path)

    def _dress(self, variant: Variant) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QApplication

        from gui.theme import Scheme, apply_theme
        from gui.widgets.text import Label

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        side = Qt.LayoutDirection.RightToLeft if variant.right_to_left else Qt.LayoutDirection.LeftToRight
        if app.layoutDirection() is not side:
            app.setLayoutDirection(side)
            for widget in app.allWidgets():
                if isinstance(widget, Label):  # made for the other direction
                    widget.turn()
        apply_theme(app, Scheme.DARK if variant.dark else Scheme.LIGHT)


def pause(milliseconds: int) -> None:
    """Let the window live for a moment."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
