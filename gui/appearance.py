"""The application object as the window wants it: name, icon, palette, words; as the user wants it, or else the system."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.wording import speak
from gui.preferences import Motion
from gui.theme import PALETTES, Contrast, Scheme, apply_theme, first_scheme, sheet
from gui.translations import own_translation

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

    from gui.memory import Memory
    from gui.system.wishes import Wishes

_WISHES, _EFFECTS = "systemWishes", "systemEffects"
"""Properties of the application: what the system was found to wish, and whether it lets menus and tips move."""


def dress(
    app: QApplication,
    scheme: Scheme | None = None,
    locale: QLocale | None = None,
    contrast: Contrast | None = None,
    motion: Motion | None = None,
) -> None:
    """Give the application its look and its words.

    :param scheme: None is the desktop's, as far as the palette tells it. ``contrast``, ``motion``: None is normal, until the
        system is asked (:func:`refresh`).
    """
    app.setApplicationName("amigrate")
    app.setApplicationDisplayName("amigrate")
    app.setDesktopFileName("amigrate")
    _translate(app, locale or QLocale())
    still = motion is Motion.REDUCED
    apply_theme(app, scheme or first_scheme(), contrast or Contrast.NORMAL, still=still)


def refresh(app: QApplication, memory: Memory) -> None:
    """Have the look that the user has chosen, and where it is left to the system, the one that it wishes at this moment."""
    preferences, wishes = memory.preferences, app.property(_WISHES)
    scheme = memory.scheme or system_scheme(app)
    contrast = preferences.chosen_contrast() or system_contrast(app)
    chosen = preferences.chosen_motion()
    still = (wishes is not None and wishes.still) if chosen is None else chosen is Motion.REDUCED
    if sheet(app, PALETTES[scheme, contrast], still=still) != app.styleSheet():
        apply_theme(app, scheme, contrast, still=still)
    _let_effects(app, still=still)


def follow_system(app: QApplication, memory: Memory) -> None:
    """Have the look that is wanted, now and whenever Qt hears that the desktop wishes another one."""
    hints, access = _hints()
    hints.colorSchemeChanged.connect(lambda _: refresh(app, memory))
    access.contrastPreferenceChanged.connect(lambda _: refresh(app, memory))
    refresh(app, memory)


def heard(app: QApplication, memory: Memory, wishes: Wishes) -> None:
    """The system wishes this (gui.system)."""
    app.setProperty(_WISHES, wishes)
    refresh(app, memory)


def system_scheme(app: QApplication) -> Scheme:
    """What the desktop asks for; light where it says nothing (offscreen)."""
    from PySide6.QtCore import Qt

    asked = app.styleHints().colorScheme()
    if asked is Qt.ColorScheme.Unknown and sys.platform == "win32":
        from gui.system.windows import window_is_dark

        return Scheme.DARK if window_is_dark() else Scheme.LIGHT
    return Scheme.DARK if asked is Qt.ColorScheme.Dark else Scheme.LIGHT


def system_contrast(app: QApplication) -> Contrast:
    """High where Qt knows it of the platform, or the desktop's portal says so, which Qt asks on GNOME alone."""
    from PySide6.QtCore import Qt

    asked = _hints()[1].contrastPreference()
    wishes = app.property(_WISHES)
    high = asked is Qt.ContrastPreference.HighContrast or (wishes is not None and wishes.contrast)
    return Contrast.HIGH if high else Contrast.NORMAL


@cache
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """Both are held: when its parent's Python half goes, PySide6 6.11 takes the second one for deleted, and for good."""
    hints = QApplication.styleHints()
    return hints, hints.accessibility()


def _let_effects(app: QApplication, *, still: bool) -> None:
    """Menus, the lists of combo boxes and tips that unfold or fade in, on desktops where they do."""
    from PySide6.QtCore import Qt

    general = Qt.UIEffect.UI_General  # without it there is none of the others
    if app.property(_EFFECTS) is None:
        app.setProperty(_EFFECTS, QApplication.isEffectEnabled(general))
    QApplication.setEffectEnabled(general, bool(app.property(_EFFECTS)) and not still)


def _translate(app: QApplication, locale: QLocale) -> None:
    base = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if base.load(locale, "qtbase", "_", folder):
        app.installTranslator(base)
    own = own_translation(app, locale)
    if own is not None:
        app.installTranslator(own)
    speak(QCoreApplication.translate)
