"""The application object as the window wants it: name, icon, palette, words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.wording import speak
from gui.theme import DARK, Scheme, apply_theme, current_colours, first_scheme, system_scheme
from gui.translations import own_translation


def dress(app: QApplication, scheme: Scheme | None = None, locale: QLocale | None = None) -> None:
    """Give the application its look and its words.

    :param scheme: None is the desktop's, as far as the palette tells it (:func:`follow_system`).
    """
    app.setApplicationName("amigrate")
    app.setApplicationDisplayName("amigrate")
    app.setDesktopFileName("amigrate")
    _translate(app, locale or QLocale())
    apply_theme(app, scheme or first_scheme())


def follow_system(app: QApplication, wanted: Callable[[], bool]) -> None:
    """Have the look that the desktop asks for, now and when it changes.

    :param wanted: whether the user leaves it to the desktop.
    """

    def follow() -> None:
        scheme = system_scheme(app)
        if wanted() and (current_colours() is DARK) is not (scheme is Scheme.DARK):
            apply_theme(app, scheme)

    follow()
    app.styleHints().colorSchemeChanged.connect(lambda _: follow())


def _translate(app: QApplication, locale: QLocale) -> None:
    base = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if base.load(locale, "qtbase", "_", folder):
        app.installTranslator(base)
    own = own_translation(app, locale)
    if own is not None:
        app.installTranslator(own)
    speak(QCoreApplication.translate)
