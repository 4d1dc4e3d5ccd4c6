"""Icons: SVG files drawn for this program, in the colours of the palette in force.

The files use ``currentColor``; here it becomes the colour that is wanted. A widget that carries an icon remembers its name
(:func:`set_icon`), so that a change of palette can draw it anew.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gui.stylesheet import ICONS

if TYPE_CHECKING:
    from gui.theme import Colours

_NAME, _ROLE, _SIZE = "themedIcon", "themedRole", "themedSize"


@cache
def _source(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw ``name`` as a square of ``size`` device-independent pixels."""
    return _pixmap(name, QColor(colour).name(), size, ratio)


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: QColor | str, disabled: QColor | str, size: int) -> QIcon:
    """An icon of ``size`` device-independent pixels, sharp at 100 and 200 %."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
        made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def set_icon(
    target: QAbstractButton | QLabel | QAction, name: str, role: str = "text", size: int = 16
) -> None:
    """Give ``target`` an icon in the colour ``role`` (a field of Colours), now and after every change of palette."""
    target.setProperty(_NAME, name)
    target.setProperty(_ROLE, role)
    target.setProperty(_SIZE, size)
    from gui.theme import current_colours

    _draw(target, current_colours())


def recolour(widget: QWidget, colours: Colours) -> None:
    """Draw anew the icons of ``widget`` and of its own actions."""
    if isinstance(widget, QAbstractButton | QLabel):
        _draw(widget, colours)
    for action in widget.actions():
        _draw(action, colours)


def _draw(target: QAbstractButton | QLabel | QAction, colours: Colours) -> None:
    name = target.property(_NAME)
    if not isinstance(name, str):
        return
    colour, size = getattr(colours, target.property(_ROLE)), int(target.property(_SIZE))
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, colour, size, target.devicePixelRatioF()))
        return
    target.setIcon(icon(name, colour, colours.disabled, size))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size, size))


def program_icon() -> QIcon:
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("amigrate", "#000000", size))
    return made
