"""The palettes can be read, and everything follows when they change."""

from __future__ import annotations

from importlib import resources

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.icons import pixmap, set_icon
from gui.theme import DARK, LIGHT, Colours, Scheme, Tone, apply_theme, current_colours

TEXT, LARGE = 4.5, 3.0
"""WCAG 2.2 AA: contrast of text, and of lines and icons."""


def luminance(colour: str) -> float:
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    def test_text_can_be_read_on_every_ground(self, colours: Colours) -> None:
        for ground in (colours.window, colours.surface, colours.raised):
            for text in (colours.text, colours.muted):
                assert contrast(text, ground) >= TEXT, (text, ground)

    def test_what_has_a_meaning_can_be_read_on_its_own_ground_and_on_the_page(self, colours: Colours) -> None:
        for tone in (Tone.ACCENT, Tone.READY, Tone.ATTENTION, Tone.BLOCKED, Tone.UNKNOWN):
            colour = colours.of(tone).name()
            for ground in (colours.soft(tone).name(), colours.surface, colours.window):
                assert contrast(colour, ground) >= TEXT, (tone, ground)
            assert contrast(colours.text, colours.soft(tone).name()) >= TEXT, tone

    def test_the_main_button_can_be_read(self, colours: Colours) -> None:
        assert contrast(colours.on_accent, colours.accent) >= TEXT
        assert contrast(colours.on_accent, colours.accent_hover) >= LARGE

    def test_fields_and_focus_can_be_seen(self, colours: Colours) -> None:
        for ground in (colours.window, colours.surface):
            assert contrast(colours.border_strong, ground) >= LARGE
            assert contrast(colours.accent_text, ground) >= LARGE


def test_every_icon_draws_something(dressed: QApplication) -> None:
    names = [file.name[:-4] for file in (resources.files("resources") / "icons").iterdir()]
    assert len(names) > 30
    for name in names:
        drawn = pixmap(name, "#ff0000", 32).toImage()
        seen = any(drawn.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
        assert seen, name


def test_icons_and_palette_follow_the_scheme(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    set_icon(button, "add")
    before = button.icon().pixmap(16, 16).toImage()
    try:
        apply_theme(dressed, Scheme.DARK)
        assert current_colours() is DARK
        assert button.icon().pixmap(16, 16).toImage() != before
    finally:
        apply_theme(dressed, Scheme.LIGHT)
    assert button.icon().pixmap(16, 16).toImage() == before
