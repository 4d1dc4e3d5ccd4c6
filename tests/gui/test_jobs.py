"""Work beside the window: what arrives, in which thread, and what does not arrive any more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, SignalInstance, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import Cancelled, PlanError
from core.progress import CancelToken, Progress, Report
from gui.jobs import Channel, JobRunner


class Page(QObject):
    """Hears of a job as a page does, by bound methods."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.progress: list[Progress] = []
        self.threads: set[str] = set()

    @Slot(object)
    def take(self, result: object) -> None:
        self.threads.add(threading.current_thread().name)
        self.results.append(result)

    @Slot(object)
    def complain(self, error: Exception) -> None:
        self.errors.append(error)

    @Slot(object)
    def follow(self, progress: Progress) -> None:
        self.progress.append(progress)


@pytest.fixture
def runner(dressed: QApplication) -> Iterator[JobRunner]:
    made = JobRunner(2)
    yield made
    made.close()


@pytest.fixture
def page() -> Page:
    return Page()


def test_result_arrives_in_the_windows_thread(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    runner.start(lambda _report, _token: threading.current_thread().name, done=page.take)
    qtbot.waitUntil(lambda: bool(page.results))
    assert str(page.results[0]).startswith("amigrate-job")
    assert page.threads == {threading.main_thread().name}
    qtbot.waitUntil(lambda: not runner.busy)


def test_error_arrives_as_a_value(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    def work(_report: Report, _token: CancelToken) -> None:
        raise PlanError("plan.no-report")

    runner.start(work, done=page.take, failed=page.complain)
    qtbot.waitUntil(lambda: bool(page.errors))
    assert [str(error) for error in page.errors] == ["plan.no-report()"]
    assert page.results == []


def test_ten_reports_a_second_at_most_and_the_last_one(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    def work(report: Report, _token: CancelToken) -> int:
        for done in range(100_001):
            report(Progress("read", done, 100_000))
        return 1

    runner.start(work, done=page.take, progressed=page.follow)
    qtbot.waitUntil(lambda: bool(page.results), timeout=20_000)
    assert page.progress[-1].done == 100_000
    assert len(page.progress) < 60


def test_bytes_beyond_32_bits_arrive_whole(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    big = 5 * 10**12

    def work(report: Report, _token: CancelToken) -> int:
        report(Progress("upload", big, big))
        return big

    runner.start(work, done=page.take, progressed=page.follow)
    qtbot.waitUntil(lambda: page.results == [big])
    assert page.progress[0].done == big


def test_nothing_arrives_after_cancel(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()

    def work(_report: Report, token: CancelToken) -> int:
        begun.set()
        go.wait()
        token.check()
        return 1

    job = runner.start(work, done=page.take, failed=page.complain)
    assert begun.wait(5)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        go.set()
    assert (page.results, page.errors) == ([], [])


def test_cancelled_is_no_failure(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    def work(_report: Report, _token: CancelToken) -> None:
        raise Cancelled

    job = runner.start(work, done=page.take, failed=page.complain)
    qtbot.waitSignal(job.ended).wait()
    assert (page.results, page.errors) == ([], [])


def test_a_page_that_is_gone_hears_nothing(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(_report: Report, _token: CancelToken) -> int:
        go.wait()
        return 1

    job = runner.start(work, done=page.take)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(job.ended):
        go.set()
    assert page.results == []


def test_a_dialog_may_go_while_a_thread_tells_it(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    go, dialog = threading.Event(), Page()

    def work(say: Callable[[object], None], _report: Report, _token: CancelToken) -> int:
        say("before")
        go.wait()
        say("after")
        return 1

    channel = Channel(runner, dialog.take)
    ended = [False]
    channel.destroyed.connect(lambda: ended.append(True))
    channel.end_with(runner.start(partial(work, channel.say), done=page.take, failed=page.complain))
    qtbot.waitUntil(lambda: dialog.results == ["before"])
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(lambda: ended[-1])
    assert (page.results, page.errors, dialog.results) == ([1], [], ["before"])


def test_close_cancels_and_waits(dressed: QApplication, page: Page) -> None:
    runner = JobRunner(1, executor=ThreadPoolExecutor(1, thread_name_prefix="amigrate-job"))
    seen: list[bool] = []

    def work(_report: Report, token: CancelToken) -> None:
        seen.append(token.wait(30))

    runner.start(work, done=page.take)
    waiting = runner.start(work, done=page.take)
    runner.close()
    assert seen[:1] == [True]
    assert waiting.token.cancelled
    assert page.results == []


def test_a_thread_emits_no_signal_of_its_job(runner: JobRunner, page: Page, qtbot: QtBot) -> None:
    """The window deletes a job as soon as its result is there: its thread may still be in ``emit``, below the interpreter."""
    go, threads = threading.Event(), set[str]()

    def work(report: Report, _token: CancelToken) -> int:
        go.wait()
        report(Progress("read", 1, 1))
        return 1

    def emitted(*_: object) -> None:
        threads.add(threading.current_thread().name)

    job = runner.start(work, done=page.take, progressed=page.follow)
    signals = [found for name in dir(job) if isinstance(found := getattr(job, name), SignalInstance)]
    for signal in signals:
        signal.connect(emitted, Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(job.ended):
        go.set()
    assert (page.results, len(page.progress)) == ([1], 1)
    assert threads == {threading.main_thread().name}


def test_after_the_end_nothing_is_begun(page: Page) -> None:
    begun: list[int] = []
    runner = JobRunner(1)
    runner.close()
    job = runner.start(lambda _report, _token: begun.append(1), done=page.take)
    assert job.token.cancelled
    assert not runner.busy
    assert begun == page.results == []
