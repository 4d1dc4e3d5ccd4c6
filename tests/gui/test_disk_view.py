"""The drawing of the disks: a button each stretch, by mouse and by arrow keys, and a name for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from samples.window_tools import focusable, tree

from gui.models.disk_pictures import DiskPicture, Piece
from gui.theme import LIGHT
from gui.widgets.disk_view import NARROWEST, DiskView, UseBar, shares, widths

GIB = 1 << 30
PIECES = (
    Piece(1 << 20, 512 << 20, 1, "FAT", mount="/boot/efi", boots=True, efi=True),
    Piece(GIB, 1000 * GIB, 2, "ext4", mount="/", free=250 * GIB),
    Piece(1001 * GIB, 23 * GIB),
)
PICTURE = DiskPicture(1, 1024 * GIB, 600 * GIB, 400 * GIB, "GPT", PIECES)


def shown(qtbot: QtBot) -> DiskView:
    view = DiskView()
    qtbot.addWidget(view)
    view.resize(800, 100)
    view.show_disks((PICTURE,))
    view.show()
    qtbot.waitExposed(view)
    return view


def test_small_ones_can_be_seen_and_large_ones_keep_their_share() -> None:
    assert widths([1, 10**12], 500) == [NARROWEST, 500 - NARROWEST]
    assert sum(widths([3, 5, 7, 11], 997)) == 997
    assert widths([1] * 100, 50) == [0] * 100 or sum(widths([1] * 100, 50)) == 50
    assert widths([], 10) == []


def test_every_stretch_has_a_name_of_its_own(qtbot: QtBot) -> None:
    view = shown(qtbot)
    names = [
        node.name
        for node in tree(view)
        if node.role is QAccessible.Role.RadioButton or "Partition" in node.name
    ]
    assert PIECES[0].words in names
    assert PIECES[1].words in names
    assert "EFI system partition" in PIECES[0].words


def test_chosen_by_mouse_and_by_arrow_keys(qtbot: QtBot) -> None:
    view = shown(qtbot)
    buttons = view.bars[0].buttons
    assert view.words.text() == PIECES[0].words, "what boots is told first"
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert view.words.text() == PIECES[1].words
    buttons[1].setFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Right)
    assert view.words.text() == PIECES[2].words
    assert len([widget for widget in focusable(view) if widget in buttons]) == 1, (
        "Tab passes a disk in one step"
    )


def test_used_free_and_zero_are_told_in_words_and_drawn_to_scale(qtbot: QtBot) -> None:
    bar = UseBar()
    qtbot.addWidget(bar)
    bar.resize(400, bar.height())
    bar.show_disk(PICTURE)
    assert shares(PICTURE) == [
        (400 * GIB, "400 GiB used"),
        (200 * GIB, "200 GiB free"),
        (424 * GIB, "424 GiB zero"),
    ]
    assert bar.accessibleName() == "Disk 1: 400 GiB used, 200 GiB free, 424 GiB zero"
    drawn = bar.grab().toImage()
    colours = [drawn.pixelColor(x, 6).name() for x in range(3, 397)]
    assert 150 < colours.count(LIGHT.accent) < 162
    assert 155 < colours.count(LIGHT.surface) < 172
