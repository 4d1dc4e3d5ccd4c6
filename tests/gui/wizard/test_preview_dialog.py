"""What the import changes, in the window: the real previewer on a real image, and what is said where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from samples import containers, inspections, micro_vm
from samples.window_tools import Fill, Heartbeat, focusable, mnemonics, unnamed

from core.changes.model import FileChange
from core.changes.preview import Preview
from core.changes.worker import Previewer
from gui.jobs import Runners
from gui.theme import DARK, LIGHT, Colours, Scheme, apply_theme
from gui.widgets.diff_view import DiffView
from gui.wizard.compatibility import CompatibilityPage
from gui.wizard.preview_dialog import PreviewDialog
from gui.wizard.window import Wizard

Open = Callable[[Path], PreviewDialog]


@pytest.fixture
def opened(runners: Runners, qtbot: QtBot) -> Iterator[Open]:
    made: list[PreviewDialog] = []

    def open_it(path: Path) -> PreviewDialog:
        dialog = PreviewDialog([path], runners.general)
        made.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    yield open_it
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def ready(dialog: PreviewDialog, qtbot: QtBot) -> PreviewDialog:
    qtbot.waitUntil(lambda: not dialog.asking, timeout=60_000)
    return dialog


@pytest.mark.slow
def test_the_files_of_a_real_guest_with_their_diffs(opened: Open, image: Path, qtbot: QtBot) -> None:
    with Heartbeat() as beat:
        dialog = opened(image)
        assert dialog.asking
        ready(dialog, qtbot)
    assert beat.worst(1)[0][0] < 100, beat.worst()
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [title.splitlines()[0] for title in titles] == [
        "/boot/grub/grub.cfg",
        "/etc/fstab",
        "/etc/network/interfaces",
    ]
    assert titles[1].splitlines()[1] == "mounts by UUID (MOD-03)"
    assert QApplication.focusWidget() is dialog.list
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    shown = dialog.diff.toPlainText()
    assert shown.startswith("--- /etc/fstab\n+++ /etc/fstab\n@@ ")
    assert "\n-/dev/sda1 / ext4" in shown
    assert "\n+UUID=" in shown
    assert dialog.diff.accessibleDescription() == "/etc/fstab"
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n+++ ") == 3
    assert unnamed(dialog) == []
    assert all(len(texts) == 1 for texts in mnemonics(dialog).values())
    assert [widget for widget in focusable(dialog) if dialog.diff.viewport() is not widget] == [
        dialog.list,
        dialog.diff,
        dialog.copy,
        dialog.close_button,
    ]
    qtbot.waitUntil(lambda: dialog.copy.text() == "Copy")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.slow
def test_a_guest_as_ec2_wants_it(opened: Open, sample_cache: Path, qtbot: QtBot) -> None:
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    path = micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False))
    dialog = ready(opened(path), qtbot)
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text().startswith("The import would change nothing")
    assert not dialog.copy.isVisible()
    assert not dialog.trouble.isVisible()


def test_what_cannot_be_read_is_said_and_tried_again(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "vm.img"
    dialog = ready(opened(path), qtbot)
    assert str(path) in dialog.trouble.text
    assert unnamed(dialog) == []
    containers.raw_disk(path)
    dialog.trouble.acted.emit()
    assert dialog.asking
    assert dialog.trouble.text == ""
    ready(dialog, qtbot)
    assert "holds no operating system" in dialog.trouble.text


def test_closed_while_it_reads_nothing_arrives(
    opened: Open, tmp_path: Path, runners: Runners, qtbot: QtBot
) -> None:
    dialog = opened(tmp_path / "vm.img")
    dialog.close()
    assert not dialog.asking
    qtbot.waitUntil(lambda: not runners.general.busy, timeout=60_000)
    assert dialog.trouble.text == ""


def test_a_fault_of_the_program_is_a_sentence(
    opened: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Preview:
        raise RuntimeError("out of luck")

    monkeypatch.setattr(Previewer, "preview", broken)
    assert "out of luck" in ready(opened(tmp_path / "vm.img"), qtbot).trouble.text


def test_bytes_that_are_no_text_and_signs_that_deceive(
    opened: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = FileChange(
        path="/etc/f\u202estab",
        before="a\udcff\x1b[2J\u202e\n",
        after="<b>b</b>\n",
        backup="/etc/x",
        rules=("MOD-03",),
    )
    monkeypatch.setattr(Previewer, "preview", lambda *_, **__: Preview(files=(change,)))
    dialog = ready(opened(tmp_path / "vm.img"), qtbot)
    assert "-a\ufffd\ufffd[2J\ufffd\n+<b>b</b>" in dialog.diff.toPlainText()
    assert "\u202e" not in dialog.list.item(0).text()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.copy.text() == "Copy")


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_colours_follow_the_palette(
    scheme: Scheme, colours: Colours, dressed: QApplication, qtbot: QtBot
) -> None:
    view = DiffView("Changes")
    qtbot.addWidget(view)
    view.show_diff("--- a\n+++ a\n@@ -1,2 +1,2 @@\n same\n-old\n+new\n--- a line that begins so\n")
    try:
        apply_theme(dressed, scheme)
        view.show()
        dressed.processEvents()
        told = [formats(view, number) for number in range(7)]
    finally:
        apply_theme(dressed, Scheme.LIGHT)
    muted, red, green = colours.muted, colours.blocked, colours.ready
    assert told == [muted, muted, colours.accent_text, "", red, green, red]
    view.close()


def formats(view: DiffView, number: int) -> str:
    """The colour of a line's letters, "" for the palette's own."""
    layout: QTextLayout = view.document().findBlockByNumber(number).layout()
    found = layout.formats()
    return found[0].format.foreground().color().name() if found else ""


def test_from_the_compatibility_page(filled: Fill, qtbot: QtBot) -> None:
    wizard: Wizard = filled(inspections.linux_vm())
    wizard.next_button.click()
    page = wizard.page
    assert isinstance(page, CompatibilityPage)
    assert page.preview.isEnabled()
    qtbot.mouseClick(page.preview, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    ready(dialog, qtbot)
    assert dialog.trouble.text, "the file behind these facts holds nothing"
    dialog.close()


def test_without_a_system_there_is_nothing_to_ask(filled: Fill) -> None:
    wizard = filled(inspections.no_system())
    wizard.session.flow.override_blocked()
    wizard.next_button.click()
    assert isinstance(wizard.page, CompatibilityPage)
    assert not wizard.page.preview.isEnabled()
