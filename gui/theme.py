"""The look: one accent colour, four meanings, a spacing scale, a type scale, a light and a dark palette, each also in high contrast.

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
    from PySide6.QtWidgets import QWidget


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


class Contrast(StrEnum):
    NORMAL = "normal"
    HIGH = "high"


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
    """One palette. ``*_soft`` are backgrounds on which the colour of the same name and ``text`` are read (AA, tested).

    In high contrast text is read at 7:1, and what bounds a control, a card or the focus is seen at 4.5:1 (tested).
    """

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
    high: bool = False
    """high contrast: what is told by a soft ground elsewhere has a line around it as well"""

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

LIGHT_HIGH = Colours(
    window="#ffffff",
    surface="#ffffff",
    raised="#f0f0f0",
    border="#4d4d4d",
    border_strong="#000000",
    text="#000000",
    muted="#202020",
    disabled="#595959",
    accent="#00405c",
    accent_hover="#005b82",
    on_accent="#ffffff",
    accent_text="#004764",
    accent_soft="#d6efff",
    ready="#004d19",
    ready_soft="#e3f7e8",
    attention="#5c3500",
    attention_soft="#fff0cc",
    blocked="#850000",
    blocked_soft="#ffe8e6",
    unknown="#41278a",
    unknown_soft="#eeeafa",
    high=True,
)

DARK_HIGH = Colours(
    window="#000000",
    surface="#000000",
    raised="#1a1a1a",
    border="#b3b3b3",
    border_strong="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#a6a6a6",
    accent="#6fdcff",
    accent_hover="#b3edff",
    on_accent="#000000",
    accent_text="#8fe3ff",
    accent_soft="#003344",
    ready="#8ff0a8",
    ready_soft="#06290f",
    attention="#ffd27a",
    attention_soft="#332400",
    blocked="#ffb3ad",
    blocked_soft="#3d0d0b",
    unknown="#d9ccff",
    unknown_soft="#241c40",
    high=True,
)

PALETTES = {
    (Scheme.LIGHT, Contrast.NORMAL): LIGHT,
    (Scheme.DARK, Contrast.NORMAL): DARK,
    (Scheme.LIGHT, Contrast.HIGH): LIGHT_HIGH,
    (Scheme.DARK, Contrast.HIGH): DARK_HIGH,
}
_BY_WINDOW = {int(colours.window[1:], 16): colours for colours in PALETTES.values()}

STYLED = "styled"
"""Property of an application that has its style: asking for the style itself makes all of QStyle's enumerations, 20 ms."""

_TYPE = {"title": 1.6, "heading": 1.15, "body": 1.0, "caption": 0.9}


def current_colours() -> Colours:
    """The palette in force, told by the colour of the application's window (a style sheet may change a widget's own)."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    known = _BY_WINDOW.get(window.rgb() & 0xFFFFFF)
    return known or (DARK if window.lightness() < 128 else LIGHT)


def moves(widget: QWidget) -> bool:
    """Whether what need not move may: not where motion is reduced. Asked of the style, as Qt's own widgets do."""
    from PySide6.QtWidgets import QStyle

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


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


def first_scheme() -> Scheme:
    """The same as told by the palette that the platform gave the application, before it has ours.

    To ask for the scheme itself makes the whole namespace Qt, 25 ms; the window does so once it shows (gui.appearance).
    """
    dark = QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    return Scheme.DARK if dark else Scheme.LIGHT


def sheet(app: QApplication, colours: Colours, *, still: bool = False) -> str:
    """The style sheet in these colours and the application's font size.

    :param still: nothing moves that need not.
    """
    return stylesheet(colours, app.font().pointSizeF(), _TYPE, still=still)


def apply_theme(
    app: QApplication, scheme: Scheme, contrast: Contrast = Contrast.NORMAL, *, still: bool = False
) -> None:
    """Give the whole application this look; may be called again at any time.

    :param still: nothing moves that need not (:func:`moves`).
    """
    colours = PALETTES[scheme, contrast]
    if app.property(STYLED) is None:
        app.setStyle("Fusion")
        app.setProperty(STYLED, "fusion")
    app.setPalette(palette(colours))
    app.setStyleSheet(sheet(app, colours, still=still))
    widgets = app.allWidgets()
    if widgets:  # there are none, and no icon is loaded, before the first window
        from gui.icons import recolour

        for widget in widgets:
            recolour(widget, colours)
