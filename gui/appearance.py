"""The application object as the window wants it: name, icon, palette, words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.wording import speak
from gui.theme import Scheme, apply_theme, system_scheme
from gui.translations import own_translation


def dress(app: QApplication, scheme: Scheme | None = None, locale: QLocale | None = None) -> None:
    """Give the application its look and its words.

    :param scheme: None follows the desktop, also when it changes.
    """
    app.setApplicationName("amigrate")
    app.setApplicationDisplayName("amigrate")
    app.setDesktopFileName("amigrate")
    _translate(app, locale or QLocale())
    apply_theme(app, scheme or system_scheme(app))
    if scheme is None:
        app.styleHints().colorSchemeChanged.connect(lambda _: apply_theme(app, system_scheme(app)))


def _translate(app: QApplication, locale: QLocale) -> None:
    base = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if base.load(locale, "qtbase", "_", folder):
        app.installTranslator(base)
    own = own_translation(app, locale)
    if own is not None:
        app.installTranslator(own)
    speak(QCoreApplication.translate)
