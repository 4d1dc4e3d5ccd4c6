"""The program's own translations: compiled by Qt's lrelease into resources/translations (see its README).

English has one too, for its plurals: the source says ``%n migration(s)``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator

import resources

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh": "中文（简体）",
}
"""What the window speaks, each by its own name."""


def locale_for(language: str) -> QLocale:
    """The system's locale, or that of the language which was chosen in its place."""
    system = QLocale()
    if not language or system.name().partition("_")[0] == language:
        return system
    return QLocale(language)


def own_translation(parent: QObject, locale: QLocale) -> QTranslator | None:
    """The translation for ``locale``; English where there is none."""
    folder = str(Path(str(resources.__file__)).with_name("translations"))
    for wanted in (locale, QLocale(QLocale.Language.English)):
        made = QTranslator(parent)
        if made.load(wanted, "amigrate", "_", folder):
            return made
    return None
