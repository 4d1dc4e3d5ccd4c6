"""Every language: complete, with every placeholder and mnemonic, in every page's room."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot
from samples.window_dialogs import DIALOGS, Dialogs
from samples.window_pages import PAGES, Opened
from samples.window_tools import mnemonics

from core.rules import catalogue
from core.rules.edition import Edition
from core.wording import phrase
from gui.appearance import dress
from gui.theme import Scheme
from gui.translations import LANGUAGES
from gui.widgets.text import Badge, Label
from gui.wizard.window import Wizard

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
FRAME, ARROW = 16, 20
"""Pixels beside a field's text."""
OTHERS = [language for language in LANGUAGES if language != "en"]


def entries(language: str) -> list[tuple[str, str, list[str]]]:
    """(context, source, its translation or the plural forms of it)."""
    found = []
    for context in ET.parse(FOLDER / f"amigrate_{language}.ts").getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, f"unfinished: {message.findtext('source')}"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    forms or [translation.text or ""],
                )
            )
    return found


def placeholders(text: str) -> list[str]:
    return sorted([*re.findall(r"\{[^{}]*\}", text), *re.findall("%n", text)])


@pytest.mark.parametrize("language", OTHERS)
def test_it_says_everything_with_every_value(language: str) -> None:
    for context, source, forms in entries(language):
        for form in forms:
            assert form.strip(), source
            assert placeholders(form) == placeholders(source), (source, form)
            if context not in {"messages", "rules"}:
                keys = [len(re.findall(r"&\S", text.replace("&&", ""))) for text in (source, form)]
                assert keys[0] == keys[1], (source, form)


@pytest.mark.parametrize("language", OTHERS)
def test_it_is_another_language(language: str) -> None:
    same = [source for _, source, forms in entries(language) if forms == [source] and len(source.split()) > 6]
    assert len(same) < 12, same


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[str]:
    """The window and the core speak it while the test runs."""
    before = QLocale()
    english = dressed.findChildren(QTranslator)
    for translator in english:
        dressed.removeTranslator(translator)
    locale = QLocale(request.param)
    QLocale.setDefault(locale)
    dress(dressed, Scheme.LIGHT, locale)
    yield request.param
    for translator in dressed.findChildren(QTranslator):
        if translator not in english:
            dressed.removeTranslator(translator)
            translator.deleteLater()
    for translator in english:
        dressed.installTranslator(translator)
    QLocale.setDefault(before)


def cut(window: QWidget) -> list[str]:
    """Texts that have less room than they take."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        if (
            isinstance(widget, QLabel)
            and type(widget) in {QLabel, Label, Badge}
            and widget.text()
            and not widget.pixmap()
        ):
            if widget.wordWrap():
                lacking = widget.heightForWidth(widget.width()) - widget.height()
            else:
                lacking = widget.sizeHint().width() - widget.width()
            if lacking > 1:
                found.append(f"{widget.text()[:60]}: {lacking} px")
        elif isinstance(widget, (QAbstractButton, QCheckBox, QRadioButton)) and widget.text():
            lacking = widget.minimumSizeHint().width() - widget.width()
            if lacking > 1:
                found.append(f"{widget.text()}: {lacking} px")
        elif (
            isinstance(widget, QLineEdit) and not widget.text() and not isinstance(widget.parent(), QComboBox)
        ):
            room = widget.width() - FRAME
            lacking = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) - room
            if lacking > 1:
                found.append(f"{widget.placeholderText()}: {lacking} px")
        elif isinstance(widget, QComboBox) and not widget.isEditable():
            room = widget.width() - FRAME - ARROW
            lacking = widget.fontMetrics().horizontalAdvance(widget.currentText()) - room
            if lacking > 1:
                found.append(f"{widget.currentText()}: {lacking} px")
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            found += cut_headings(widget)
    return found


def cut_headings(header: QHeaderView) -> list[str]:
    found = []
    for column in range(header.count()):
        text = str(header.model().headerData(column, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(column) and text:
            lacking = header.fontMetrics().horizontalAdvance(text) - (header.sectionSize(column) - FRAME)
            if lacking > 1:
                found.append(f"{text}: {lacking} px")
            given_way = header.sectionResizeMode(column) is QHeaderView.ResizeMode.Stretch
            if given_way and header.sectionSize(column) < header.fontMetrics().horizontalAdvance("n" * 14):
                found.append(f"{text}: too narrow for a name")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_cut(language: str, opened: Opened, page: str, qtbot: QtBot) -> None:
    window = opened(page)
    assert isinstance(window, Wizard)

    def has_room() -> None:
        assert cut(window) == []

    qtbot.waitUntil(has_room, timeout=5000)  # texts that wrap are laid out in several rounds
    assert {key: texts for key, texts in mnemonics(window).items() if len(texts) > 1} == {}


def test_no_text_is_cut_in_a_dialog(language: str, dialogs: Dialogs, qtbot: QtBot) -> None:
    found: dict[str, object] = {}
    for name in DIALOGS:
        dialog = dialogs.open(name)
        try:
            qtbot.waitUntil(lambda dialog=dialog: cut(dialog) == [], timeout=300)
        except TooLate:
            found[name] = cut(dialog)
        if double := {key: texts for key, texts in mnemonics(dialog).items() if len(texts) > 1}:
            found[f"{name}, keys"] = double
        dialogs.close()
    assert found == {}


def test_the_core_speaks_it_too(language: str) -> None:
    told = phrase("migration.unknown", {"id": "abc"})
    assert "abc" in told
    assert not told.startswith("There is no migration")
    rules = {rule.id: rule for rule in catalogue(Edition.TODAY)}
    assert rules["FS-04"].title != "Shut down cleanly"
    assert (
        rules["BOOT-02"].aws_error == "Multiple different grub/menu.lst files found"
    )  # AWS's words stay AWS's
