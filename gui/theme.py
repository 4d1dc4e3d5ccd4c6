"""The look: one accent colour, four meanings, a spacing scale, a type scale, a light and a dark palette.

Nothing here is kept in a global: the colours are found again from the application's palette (:func:`current_colours`), so
that a delegate, a page or a test can ask without knowing who applied the theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gui.stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class Space(IntEnum):
    """Distances in device-independent pixels; no other ones are used."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means; it never stands without an icon and a word."""

    PLAIN = "plain"
    ACCENT = "accent"
    READY = "ready"
    ATTENTION = "attention"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette. ``*_soft`` are backgrounds on which the colour of the same name and ``text`` are read (AA, tested)."""

    window: str
    surface: str
    raised: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    """fill of the main button and of bars; ``on_accent`` is read on it"""
    accent_hover: str
    on_accent: str
    accent_text: str
    """the accent as text or line on window and surface"""
    accent_soft: str
    ready: str
    ready_soft: str
    attention: str
    attention_soft: str
    blocked: str
    blocked_soft: str
    unknown: str
    unknown_soft: str

    def of(self, tone: Tone) -> QColor:
        return QColor(
            {Tone.PLAIN: self.muted, Tone.ACCENT: self.accent_text}.get(tone) or getattr(self, tone.value)
        )

    def soft(self, tone: Tone) -> QColor:
        return QColor(self.raised if tone is Tone.PLAIN else getattr(self, f"{tone.value}_soft"))


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    raised="#ebeef2",
    border="#d5dbe1",
    border_strong="#7c8793",
    text="#1a2026",
    muted="#55606b",
    disabled="#8b959f",
    accent="#0a6c86",
    accent_hover="#085a70",
    on_accent="#ffffff",
    accent_text="#0a6780",
    accent_soft="#dff1f6",
    ready="#17682f",
    ready_soft="#e1f4e6",
    attention="#855000",
    attention_soft="#fdf0d3",
    blocked="#b02020",
    blocked_soft="#fde7e5",
    unknown="#5d4599",
    unknown_soft="#eeeafa",
)

DARK = Colours(
    window="#171b1f",
    surface="#1f2429",
    raised="#2a3037",
    border="#373f47",
    border_strong="#7b8794",
    text="#e7ebef",
    muted="#a5b0ba",
    disabled="#6f7a85",
    accent="#0d7c98",
    accent_hover="#1090b0",
    on_accent="#ffffff",
    accent_text="#5fcbe5",
    accent_soft="#15363f",
    ready="#63cf83",
    ready_soft="#173322",
    attention="#f0b54a",
    attention_soft="#3a2d12",
    blocked="#ff8f87",
    blocked_soft="#432021",
    unknown="#bdaaf5",
    unknown_soft="#2d2745",
)

STYLED = "styled"
"""Property of an application that has its style: asking for the style itself makes all of QStyle's enumerations, 20 ms."""

_TYPE = {"title": 1.6, "heading": 1.15, "body": 1.0, "caption": 0.9}


def current_colours() -> Colours:
    """The palette in force, told by how light the application's window is (a style sheet may change a widget's own)."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def font(kind: str, *, bold: bool = False) -> QFont:
    """A font of the type scale: ``title``, ``heading``, ``body``, ``caption`` or ``code``."""
    from PySide6.QtGui import QFont, QFontDatabase

    base = QApplication.font()
    if kind == "code":
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(base.pointSizeF())
        return fixed
    base.setPointSizeF(base.pointSizeF() * _TYPE[kind])
    if bold or kind in {"title", "heading"}:
        base.setWeight(QFont.Weight.DemiBold)
    return base


def palette(colours: Colours) -> QPalette:
    """All roles set, so that nothing of the system's palette shines through."""
    role = QPalette.ColorRole
    filled = QPalette()
    plain = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Light: colours.raised,
        role.Midlight: colours.raised,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border,
    }
    for name, colour in plain.items():
        filled.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        filled.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    filled.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border_strong))
    return filled


def system_scheme(app: QApplication) -> Scheme:
    """What the desktop asks for; light where it says nothing (offscreen)."""
    from PySide6.QtCore import Qt

    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def first_scheme() -> Scheme:
    """The same as told by the palette that the platform gave the application, before it has ours.

    To ask for the scheme itself makes the whole namespace Qt, 25 ms; the window does so once it shows.
    """
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return Scheme.DARK if dark else Scheme.LIGHT


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Give the whole application this look; may be called again at any time."""
    colours = DARK if scheme is Scheme.DARK else LIGHT
    if app.property(STYLED) is None:
        app.setStyle("Fusion")
        app.setProperty(STYLED, "fusion")
    app.setPalette(palette(colours))
    app.setStyleSheet(stylesheet(colours, app.font().pointSizeF(), _TYPE))
    widgets = app.allWidgets()
    if widgets:  # there are none, and no icon is loaded, before the first window
        from gui.icons import recolour

        for widget in widgets:
            recolour(widget, colours)
