"""Page 1: files come by button, drop and key; they are read beside the window by the real inspector."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.plans.flow import Step
from gui.models.files import FileColumn
from gui.widgets.disk_view import UseBar
from gui.wizard.images import ImagesPage
from gui.wizard.window import Wizard


def page_of(wizard: Wizard) -> ImagesPage:
    page = wizard.page
    assert isinstance(page, ImagesPage)
    return page


def row_text(page: ImagesPage, row: int, column: FileColumn) -> str:
    return str(page.table.model().index(row, column).data())


def read(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.session.flow.report is not None, timeout=30_000)


def text_file(folder: Path, name: str = "notes.txt") -> Path:
    path = folder / name
    path.write_text("not a disk image\n" * 200)
    return path


def test_empty_state_says_what_to_do(wizard: Wizard) -> None:
    page = page_of(wizard)
    assert page.drop.isVisible()
    assert not page.table.isVisible()
    assert page.drop.button.hasFocus()


def test_next_explains_itself(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert wizard.banner.text.startswith("Choose the file of a virtual machine")
    assert wizard.session.flow.step is Step.IMAGES


def test_a_real_image_fills_its_row_and_tells_what_is_inside(
    wizard: Wizard, image: Path, qtbot: QtBot
) -> None:
    wizard.add_files([image])
    page = page_of(wizard)
    assert row_text(page, 0, FileColumn.NAME) == image.name
    assert row_text(page, 0, FileColumn.STATE) == "Reading…"
    read(wizard, qtbot)
    assert [row_text(page, 0, column) for column in (FileColumn.FORMAT, FileColumn.VIRTUAL)] == [
        "RAW",
        "64 MiB",
    ]
    assert row_text(page, 0, FileColumn.STATE) == "Read"
    assert page.inside.isVisible()
    assert wizard.session.flow.machine.name.startswith("Debian GNU/Linux 12")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wizard.session.flow.step is Step.COMPATIBILITY


def test_what_is_no_image_says_so_in_its_place(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    wizard.add_files([text_file(tmp_path)])
    read(wizard, qtbot)
    page = page_of(wizard)
    assert row_text(page, 0, FileColumn.STATE) == "Could not be read"
    assert "notes.txt" in page.banner.text
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert "notes.txt" in wizard.banner.text
    assert wizard.session.flow.step is Step.IMAGES


def test_next_during_the_inspection_says_wait(wizard: Wizard, image: Path, qtbot: QtBot) -> None:
    wizard.add_files([image])
    qtbot.mouseClick(wizard.next_button, Qt.MouseButton.LeftButton)
    assert wizard.banner.text == "The image is being checked."
    read(wizard, qtbot)
    assert wizard.banner.text == "", "an answered explanation goes away by itself"


def test_removed_while_it_is_read(wizard: Wizard, image: Path, qtbot: QtBot) -> None:
    wizard.add_files([image])
    page = page_of(wizard)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.drop.isVisible()
    assert not wizard.session.inspecting
    assert wizard.session.flow.report is None


def test_keys_move_and_remove(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = text_file(tmp_path, "one.raw"), text_file(tmp_path, "two.raw")
    wizard.add_files([first, second])
    page = page_of(wizard)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert wizard.session.flow.paths == (second, first)
    assert page.table.current_row() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert wizard.session.flow.paths == (second,)
    read(wizard, qtbot)


def test_dropped_files_and_folders(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "vm"
    folder.mkdir()
    disk = text_file(folder, "disk.vmdk")
    text_file(folder, "readme.txt")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page_of(wizard).dropEvent(event)
    qtbot.waitUntil(lambda: wizard.session.flow.paths == (disk,), timeout=30_000)
    read(wizard, qtbot)


def test_a_folder_with_several_machines_offers_the_others(
    wizard: Wizard, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("web-disk1.vmdk", "web-disk2.vmdk", "db.vhdx", "mail.raw"):
        text_file(tmp_path, name)
    page = page_of(wizard)
    page.add([tmp_path])
    qtbot.waitUntil(lambda: bool(wizard.session.flow.paths), timeout=30_000)
    assert [path.name for path in wizard.session.flow.paths] == ["db.vhdx"]
    assert page.others.text == "2 other machines were found: mail, web-disk1."
    with qtbot.waitSignal(wizard.session.others) as asked:
        page.others.acted.emit()
    assert [[path.name for path in files] for files in asked.args[0]] == [
        ["mail.raw"],
        ["web-disk1.vmdk", "web-disk2.vmdk"],
    ]
    read(wizard, qtbot)


def test_an_empty_folder_says_so(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(wizard)
    page.add([tmp_path])
    qtbot.waitUntil(lambda: "no disk image" in page.drop.told, timeout=30_000)
    assert page.drop.isVisible()


def test_the_use_of_the_disk_is_drawn_once_it_is_known(wizard: Wizard, image: Path, qtbot: QtBot) -> None:
    wizard.add_files([image])
    qtbot.waitUntil(lambda: wizard.session.space is not None, timeout=60_000)
    spoken = [bar.accessibleName() for bar in page_of(wizard).uses.findChildren(UseBar)]
    assert len(spoken) == 1
    assert "used" in spoken[0]
    assert "MiB zero" in spoken[0]


def test_the_same_file_is_not_added_twice(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    file = text_file(tmp_path)
    page = page_of(wizard)
    page.add([file, file])
    page.add([file])
    assert wizard.session.flow.paths == (file,)
    assert page.banner.text.startswith("There is no further disk image")
    read(wizard, qtbot)


def test_ctrl_o_opens_the_dialog(wizard: Wizard, tmp_path: Path, qtbot: QtBot) -> None:
    file = text_file(tmp_path, "one.raw")
    qtbot.keyClick(wizard, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = wizard.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    assert wizard.session.flow.paths == (file,)
    read(wizard, qtbot)
