"""The main window on a real store: opening, the list, several wizards, and closing."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from samples import plans
from samples.window_main import opened_window
from shiboken6 import isValid

from core.errors import MigrationError
from core.migrations.states import State
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings
from core.settings import Places
from gui.app import open_services
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.memory import Memory
from gui.services import Services
from gui.theme import DARK, Scheme, apply_theme, current_colours
from gui.wizard.closing import Question
from gui.wizard.window import Wizard


def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def close(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()


def test_closed_it_is_taken_apart_by_qt(home: Path, qtbot: QtBot) -> None:
    """And not by the garbage collector, in whose order a child may free the window from within itself."""
    window = opened_window(home, qtbot)
    announcer = desk(window).announcer
    close(window, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(window)
    assert not isValid(announcer)


def test_it_shows_before_the_services_are_there(home: Path, qtbot: QtBot) -> None:
    go = threading.Event()

    def slowly() -> Services:
        go.wait(30)
        return open_services(Places(home))

    window = MainWindow(slowly, Memory(Places(home)))
    window.show()
    assert window.opening.text() == "Opening…"
    with qtbot.waitSignal(window.ready, timeout=30_000):
        go.set()
    assert window.banner.text == ""
    close(window, qtbot)


def test_closed_before_the_services_are_there(home: Path, qtbot: QtBot) -> None:
    go = threading.Event()

    def slowly() -> Services:
        go.wait(30)
        return open_services(Places(home))

    window = MainWindow(slowly, Memory(Places(home)))
    window.show()
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()
        go.set()


def test_services_that_do_not_open_say_why(home: Path, qtbot: QtBot) -> None:
    def refused() -> Services:
        raise MigrationError("migration.store", path="/x", reason="disk I/O error")

    window = MainWindow(refused, Memory(Places(home)))
    window.show()
    qtbot.waitUntil(lambda: "disk I/O error" in window.banner.text)
    close(window, qtbot)


def test_empty_then_a_wizard_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    assert desk(window).view.empty.isVisible()
    assert not desk(window).search.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(desk(window).wizards.open) == 1
    qtbot.keyClick(desk(window).wizards.open[0], Qt.Key.Key_Escape)
    assert desk(window).wizards.open == []


def test_closed_wizards_are_gone(window: MainWindow, dressed: QApplication) -> None:
    for _ in range(5):
        window.new_migration()
        desk(window).wizards.open[0].leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [widget for widget in dressed.allWidgets() if isinstance(widget, Wizard)] == []


def test_each_ova_gets_its_wizard_and_disks_one(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / name for name in ("a.ova", "b.ova", "c.vmdk", "d.vmdk")]
    for path in paths:
        path.write_bytes(b"no image")
    window.new_migration_of(paths)
    wanted = [wizard.session.flow.paths for wizard in desk(window).wizards.open]
    assert wanted == [(paths[0],), (paths[1],), (paths[2], paths[3])]


def test_the_list_its_details_and_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    running, done = plans.uploading(id="one"), plans.completed(id="two")
    desk(window).feed.close()  # type: ignore[union-attr]
    desk(window).show_list((running, done))
    desk(window).view.select("one")
    shown = [name for name, button in desk(window).view.pane.buttons.items() if button.isVisible()]
    assert shown == ["open", "pause", "cancel", "duplicate"]
    texts = [label.text() for label in desk(window).view.pane.findChildren(QLabel)]
    assert "Uploading · 38 GiB of 64 GiB · 80.1 MiB/s · about 12 minutes left" in texts
    qtbot.keyClick(desk(window).view.table, Qt.Key.Key_Down)
    shown = [name for name, button in desk(window).view.pane.buttons.items() if button.isVisible()]
    assert shown == ["open", "launch", "duplicate", "remove"]
    assert desk(window).view.pane.image.field.text() == done.image_id
    qtbot.keyClicks(desk(window).search, "no such thing")
    assert desk(window).view.current() is None
    assert not desk(window).view.pane.isVisible()


def test_the_report_of_a_migration_is_saved_from_its_details(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    at = desk(window)
    at.feed.close()
    at.show_list((plans.uploading(id="one"), plans.completed(id="two")))
    at.view.select("two")
    assert at.save_report.isVisibleTo(at)
    assert at.save_report.suggestion() == "web01.migration.html"
    with qtbot.waitSignal(at.save_report.saved):
        at.save_report.save_to(str(tmp_path / "two.html"))
    assert "ami-0a1b2c3d4e5f60718" in (tmp_path / "two.html").read_text(encoding="utf-8")
    assert at.banner.text == f"Saved: {tmp_path / 'two.html'}"
    with qtbot.waitSignal(at.save_report.refused):
        at.save_report.save_to(str(tmp_path / "missing" / "two.html"))
    assert str(tmp_path / "missing") in at.banner.text
    at.search.setText("no such thing")
    at.save_report.save_to(str(tmp_path / "none.html"))
    assert not (tmp_path / "none.html").exists(), "nothing is selected"


def test_a_filter_shows_what_needs_the_user(window: MainWindow, qtbot: QtBot) -> None:
    desk(window).feed.close()  # type: ignore[union-attr]
    paused = plans.uploading(id="paused", state=State.PAUSED)
    desk(window).show_list((plans.uploading(id="one"), paused, plans.completed(id="two")))
    chips = desk(window).chips
    assert [chip.text() for chip in chips.buttons()] == [
        "All (3)",
        "Running (1)",
        "Needs you (1)",
        "Completed (1)",
        "Stopped (0)",
    ]
    qtbot.mouseClick(chips.button(2), Qt.MouseButton.LeftButton)
    current = desk(window).view.current()
    assert current is not None
    assert (current.id, desk(window).view.model.rowCount()) == ("paused", 1)
    qtbot.mouseClick(chips.button(4), Qt.MouseButton.LeftButton)
    assert desk(window).view.nothing.isVisible()
    qtbot.mouseClick(chips.button(0), Qt.MouseButton.LeftButton)
    assert desk(window).view.model.rowCount() == 3


def test_a_duplicate_begins_with_the_same_files_and_choices(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "vm.raw"
    file.write_bytes(bytes(4096))
    done = plans.completed(id="two")
    source = done.plan.sources[0].model_copy(update={"path": str(file)})
    to = done.plan.destination.changed(bucket="mine", region="eu-west-1")
    plan = done.plan.model_copy(update={"sources": (source,), "destination": to})
    desk(window).feed.close()  # type: ignore[union-attr]
    desk(window).show_list((done.model_copy(update={"plan": plan}),))
    desk(window).do("duplicate")
    flow = desk(window).wizards.open[0].session.flow
    assert (flow.paths, flow.name, flow.destination, flow.migration_id) == ((file,), "web01", to, "")
    qtbot.waitUntil(lambda: flow.report is not None, timeout=30_000)


def test_the_history_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    desk(window).feed.close()  # type: ignore[union-attr]
    desk(window).show_list((plans.completed(id="two"),))
    told = desk(window).view.pane.log.copied_text
    assert told.startswith(
        "web01 two import-ami-0123456789abcdef0 ami-0a1b2c3d4e5f60718\n2026-03-04 12:00:00Z"
    )
    assert "AWS: converting" in told


def test_opening_twice_raises_the_same_wizard(window: MainWindow, qtbot: QtBot) -> None:
    done = stored(window)
    desk(window).refresh()
    qtbot.waitUntil(lambda: desk(window).view.current() is not None)
    assert desk(window).view.current() is not None
    qtbot.keyClick(desk(window).view.table, Qt.Key.Key_Return)
    desk(window).do("open")
    assert len(desk(window).wizards.open) == 1
    wizard = desk(window).wizards.open[0]
    qtbot.waitUntil(lambda: wizard.session.migration is not None)
    assert wizard.session.flow.migration_id == done
    assert wizard.next_button.text() in {"&Done", "&Close and go on"}


def test_interrupted_ones_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    stored(window)
    desk(window).refresh()
    qtbot.waitUntil(lambda: bool(desk(window).banner.text))
    assert desk(window).banner.text == "1 migration was interrupted. Nothing that was sent is lost."
    assert desk(window).banner.findChild(QPushButton).text() == "Resume all"


def test_a_planned_launch_that_was_left_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    settings = LaunchSettings(instance_type="t3.small", source="203.0.113.7")
    where = Destination(target="aws", profile="nobody-has-this")
    left = plans.completed(id="left", plan=plans.plan(launch=settings, destination=where))
    launches, banner = desk(window).launches, desk(window).banner
    launches.left = (left,)
    launches.found.emit()
    assert banner.text == "1 planned test launch did not come to an end."
    button = banner.findChild(QPushButton)
    assert button.text() == "Go on"
    button.click()
    assert banner.text == ""
    planned = launches.of("left")
    assert planned is not None
    qtbot.waitUntil(lambda: not planned.busy, timeout=30_000)


def stored(window: MainWindow) -> str:
    """A migration in the real store that nobody runs."""
    services = window.services
    assert services is not None
    services.migrations._store.add("20260304-abcdef", plans.plan())
    return "20260304-abcdef"


def test_an_interrupted_one_can_be_stopped_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    stored(window)
    desk(window).refresh()
    qtbot.waitUntil(lambda: desk(window).view.current() is not None)
    desk(window).do("cancel")
    question = window.findChild(Question)
    assert question is not None
    next(
        button for button in question.findChildren(QPushButton) if button.text() == "&Stop and discard"
    ).click()

    def stopped() -> bool:
        current = desk(window).view.current()
        return current is not None and current.state is State.CANCELLED

    qtbot.waitUntil(stopped, timeout=60_000)
    desk(window).do("remove")
    question = next(one for one in window.findChildren(Question) if one.isVisible())
    assert "for good" in question.informativeText()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert desk(window).view.current() is not None, "Return keeps it"
    desk(window).do("remove")
    question = next(one for one in window.findChildren(Question) if one.isVisible())
    next(button for button in question.findChildren(QPushButton) if button.text() == "&Remove").click()
    qtbot.waitUntil(desk(window).view.empty.isVisible, timeout=30_000)


def test_what_this_window_runs_is_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    desk(window).feed.close()  # type: ignore[union-attr]
    desk(window).show_list((plans.uploading(id="one"), plans.uploading(id="two")))
    desk(window).take("one")
    desk(window).take("two")
    window.close()
    question = window.findChild(Question)
    assert question is not None
    assert question.text() == "web01 is still under way, and others beside it: 1."
    texts = [button.text() for button in question.findChildren(QPushButton)]
    assert texts == ["&Pause and quit", "&Stop it", "&Don't close"]
    next(button for button in question.findChildren(QPushButton) if button.text() == "&Don't close").click()
    assert window.isVisible()
    desk(window).show_list(())


def test_what_another_process_runs_is_not(window: MainWindow, qtbot: QtBot) -> None:
    desk(window).feed.close()  # type: ignore[union-attr]
    desk(window).show_list((plans.uploading(id="one"),))
    close(window, qtbot)


def test_palette_is_chosen_and_remembered(home: Path, qtbot: QtBot, dressed: object) -> None:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication

    window = opened_window(home, qtbot)
    actions = {action.text(): action for action in window.findChildren(QAction)}
    try:
        actions["&Dark"].trigger()
        assert current_colours() is DARK
        assert Memory(Places(home)).scheme is Scheme.DARK
        actions["Colours of the &system"].trigger()
        assert Memory(Places(home)).scheme is None
    finally:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, Scheme.LIGHT)
        close(window, qtbot)


def test_size_is_remembered(home: Path, qtbot: QtBot) -> None:
    window = opened_window(home, qtbot)
    window.resize(777, 555)
    close(window, qtbot)
    again = opened_window(home, qtbot)
    assert (again.width(), again.height()) == (777, 555)
    close(again, qtbot)
