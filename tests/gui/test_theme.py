"""The palettes can be read, and everything follows when they change."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.icons import pixmap, set_icon
from gui.theme import (
    DARK,
    DARK_HIGH,
    LIGHT_HIGH,
    PALETTES,
    Colours,
    Contrast,
    Scheme,
    Tone,
    apply_theme,
    current_colours,
)

TEXT, LARGE = 4.5, 3.0
"""WCAG 2.2 AA: contrast of text, and of lines and icons."""
HIGH_TEXT, HIGH_LINES = 7.0, 4.5
"""High contrast: of text as WCAG 2.2 AAA has it, of lines as AA has text."""
MEANINGS = (Tone.ACCENT, Tone.READY, Tone.ATTENTION, Tone.BLOCKED, Tone.UNKNOWN)


def luminance(colour: str) -> float:
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", PALETTES.values(), ids=["-".join(key) for key in PALETTES])
class TestContrast:
    def test_text_can_be_read_on_every_ground(self, colours: Colours) -> None:
        for ground in (colours.window, colours.surface, colours.raised):
            for text in (colours.text, colours.muted):
                assert contrast(text, ground) >= TEXT, (text, ground)

    def test_what_has_a_meaning_can_be_read_on_its_own_ground_and_on_the_page(self, colours: Colours) -> None:
        for tone in MEANINGS:
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


@pytest.mark.parametrize("colours", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
class TestHighContrast:
    def test_text_can_be_read_on_every_ground(self, colours: Colours) -> None:
        grounds = {colours.window, colours.surface, colours.raised}
        grounds |= {colours.soft(tone).name() for tone in MEANINGS}
        for ground in grounds:
            for text in (colours.text, colours.muted):
                assert contrast(text, ground) >= HIGH_TEXT, (text, ground)

    def test_what_has_a_meaning_too(self, colours: Colours) -> None:
        for tone in MEANINGS:
            colour = colours.of(tone).name()
            for ground in (colours.soft(tone).name(), colours.surface, colours.window, colours.raised):
                assert contrast(colour, ground) >= HIGH_TEXT, (tone, ground)
            assert contrast(colour, colours.accent_soft) >= HIGH_TEXT, "in a row that is chosen"
        for fill in (colours.accent, colours.accent_hover):
            assert contrast(colours.on_accent, fill) >= HIGH_TEXT
        assert contrast(colours.accent_text, colours.raised) >= HIGH_TEXT

    def test_lines_fills_and_focus_can_be_seen(self, colours: Colours) -> None:
        for ground in (colours.window, colours.surface, colours.raised):
            for line in (colours.border, colours.border_strong, colours.accent_text, colours.accent):
                assert contrast(line, ground) >= HIGH_LINES, (line, ground)
        assert contrast(colours.accent_text, colours.accent_soft) >= HIGH_LINES

    def test_nothing_is_grey_on_grey(self, colours: Colours) -> None:
        for ground in (colours.window, colours.surface, colours.raised):
            assert contrast(colours.disabled, ground) >= HIGH_LINES


@pytest.mark.parametrize(("scheme", "contrast_asked"), list(PALETTES))
def test_the_palette_in_force_is_found_again(
    dressed: QApplication, scheme: Scheme, contrast_asked: Contrast
) -> None:
    try:
        apply_theme(dressed, scheme, contrast_asked)
        assert current_colours() is PALETTES[scheme, contrast_asked]
    finally:
        apply_theme(dressed, Scheme.LIGHT)


GROUND = 12
"""Pixels beside a control in which nothing of it is drawn."""
CONTROLS: dict[str, tuple[Callable[[], QWidget], dict[str, object]]] = {
    "button": (lambda: QPushButton("x"), {}),
    "button, off": (lambda: QPushButton("x", enabled=False), {}),
    "main button": (lambda: QPushButton("x"), {"kind": "primary"}),
    "main button, off": (lambda: QPushButton("x", enabled=False), {"kind": "primary"}),
    "quiet button": (lambda: QPushButton("x"), {"kind": "quiet"}),
    "chip": (lambda: QPushButton("x"), {"kind": "chip"}),
    "chip, chosen": (lambda: QPushButton("x", checkable=True, checked=True), {"kind": "chip"}),
    "tool button": (lambda: QToolButton(text="x"), {}),
    "field": (lambda: QLineEdit("x"), {}),
    "field, off": (lambda: QLineEdit("x", enabled=False), {}),
    "combo box": (QComboBox, {}),
    "figures": (QSpinBox, {}),
    "card": (QFrame, {"role": "card"}),
    "banner": (QFrame, {"role": "banner"}),
    "drop zone": (QFrame, {"role": "drop"}),
    "badge": (lambda: QLabel("x"), {"role": "badge"}),
    "bar": (lambda: QProgressBar(textVisible=False), {}),
    "list": (QListView, {}),
}


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("name", CONTROLS)
def test_the_edge_of_every_control_is_drawn_in_high_contrast(
    dressed: QApplication, qtbot: QtBot, name: str, scheme: Scheme
) -> None:
    """Of the pixels on the way across its left edge one at least stands out from the page."""
    made, properties = CONTROLS[name]
    page = QWidget()
    qtbot.addWidget(page)
    try:
        apply_theme(dressed, scheme, Contrast.HIGH)
        control = made()
        for key, value in properties.items():
            control.setProperty(key, value)
        control.setParent(page)
        control.setGeometry(GROUND, GROUND, 120, 60)
        page.resize(160, 100)
        seen = page.grab().toImage()
    finally:
        apply_theme(dressed, Scheme.LIGHT)
    rows = range(GROUND, GROUND + 60)  # several: a line may be broken, a bar is low
    across = [seen.pixelColor(x, y).name() for y in rows for x in range(GROUND, GROUND + 5)]
    ground = seen.pixelColor(2, GROUND + 30).name()
    assert max(contrast(colour, ground) for colour in across) >= HIGH_LINES


@pytest.mark.qt_log_ignore("grabbing the keyboard")
@pytest.mark.parametrize("contrast_asked", list(Contrast))
def test_a_short_list_shows_all_its_choices(
    dressed: QApplication, qtbot: QtBot, contrast_asked: Contrast
) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["As the system has it", "Reduced", "Full"])
    try:
        apply_theme(dressed, Scheme.LIGHT, contrast_asked)
        box.show()
        box.showPopup()
        view = box.view()
        qtbot.waitUntil(view.isVisible, timeout=60_000)
        last = view.visualRect(view.model().index(2, 0))
        assert view.viewport().rect().contains(last)
        assert view.verticalScrollBar().maximum() == 0
        box.hidePopup()
    finally:
        apply_theme(dressed, Scheme.LIGHT)


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
