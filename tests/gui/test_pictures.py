"""Golden pictures guard the look: every page, light and dark, two in high contrast, at a quarter of its size, with a tolerance.

After a change of the look that is wanted, look at the new pictures and keep them:

    AMIGRATE_PICTURES=write .venv/bin/python -m pytest tests/gui/test_pictures.py
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from samples.window_dialogs import DIALOGS, Dialogs
from samples.window_pages import PAGES, Opened

from gui.theme import Contrast, Scheme, apply_theme
from gui.wizard.review import ReviewPage
from gui.wizard.window import Wizard

GOLDEN = Path(__file__).with_name("pictures")
SHRUNK = 4
SHADE = 28
"""A pixel is another one when a channel differs by more, of 255."""
MOST = 0.002
"""Share of pixels that may be others: the hinting of letters differs between versions, a lost button is more."""


@pytest.fixture
def drawn(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As the pictures were: their font, their time zone."""
    if not QFontInfo(dressed.font()).family().startswith("DejaVu"):
        pytest.skip("the pictures are drawn with DejaVu Sans")
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    apply_theme(dressed, Scheme.LIGHT)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def scheme(request: pytest.FixtureRequest, dressed: QApplication, drawn: None) -> Scheme:
    asked: Scheme = request.param
    apply_theme(dressed, asked)
    return asked


@pytest.mark.parametrize("page", PAGES)
def test_every_page_looks_as_it_was_approved(
    opened: Opened, page: str, scheme: Scheme, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(page)
    assert isinstance(window, Wizard)
    window.resize(1040, 720)
    if isinstance(window.page, ReviewPage):
        window.page.machine_card.hide()  # names the folder of the test
    assert compared(shrunk(settled(window, qtbot)), f"{page}-{scheme.value}.png", tmp_path) == ""


@pytest.mark.parametrize(("page", "high"), [("compatibility", Scheme.LIGHT), ("instance-type", Scheme.DARK)])
def test_high_contrast_does_so(
    opened: Opened, page: str, high: Scheme, dressed: QApplication, drawn: None, tmp_path: Path, qtbot: QtBot
) -> None:
    apply_theme(dressed, high, Contrast.HIGH)
    window = opened(page)
    window.resize(1040, 720)
    assert compared(shrunk(settled(window, qtbot)), f"high-{page}-{high.value}.png", tmp_path) == ""


def test_every_dialog_does_so(dialogs: Dialogs, scheme: Scheme, tmp_path: Path, qtbot: QtBot) -> None:
    told = []
    for name in DIALOGS:
        if name != "crash":  # names the versions of what it runs on
            shown = shrunk(settled(dialogs.open(name), qtbot))
            told.append(compared(shown, f"dialog-{name}-{scheme.value}.png", tmp_path))
            dialogs.close()
    assert [line for line in told if line] == []


def compared(shown: QImage, name: str, kept: Path) -> str:
    """What is wrong with it, "" for nothing.

    :param kept: folder for a picture that differs.
    """
    golden = GOLDEN / name
    if os.environ.get("AMIGRATE_PICTURES") == "write":
        GOLDEN.mkdir(exist_ok=True)
        return "" if shown.save(str(golden)) else f"{golden} cannot be written"
    approved = QImage(str(golden))
    if approved.size() != shown.size():
        return f"no picture {golden} of this size: see the head of this file"
    others = differing(approved, shown)
    if others <= MOST:
        return ""
    shown.save(str(kept / name))
    return f"{others:.1%} of {name} looks otherwise: see {kept}"


def settled(window: QWidget, qtbot: QtBot) -> QImage:
    """The picture once it does not change any more: texts that wrap are laid out in several rounds."""
    pictures: list[QImage] = []

    def still() -> bool:
        pictures.append(window.grab().toImage())
        return len(pictures) > 3 and pictures[-1] == pictures[-4]

    qtbot.waitUntil(still, timeout=10_000)
    return pictures[-1]


def shrunk(image: QImage) -> QImage:
    """A quarter of the size: some kilobytes."""
    small = image.scaled(
        image.size() / SHRUNK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return small.convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> float:
    """Share of the pixels that differ."""
    left, right = (
        bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (one, other)
    )
    pairs = zip(left, right, strict=True)
    marks = bytearray(abs(a - b) > SHADE for a, b in pairs)
    return sum(any(marks[at : at + 3]) for at in range(0, len(marks), 4)) / (len(marks) // 4)


def test_a_lost_button_is_seen(opened: Opened, qtbot: QtBot) -> None:
    window = opened("images-empty")
    assert isinstance(window, Wizard)
    before = shrunk(settled(window, qtbot))
    window.next_button.hide()
    assert differing(before, shrunk(settled(window, qtbot))) > MOST


def test_they_stay_small() -> None:
    assert sum(file.stat().st_size for file in GOLDEN.glob("*.png")) < 900_000
