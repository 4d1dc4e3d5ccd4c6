"""The processes that are measured while the window works. Nothing is imported before it is needed."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

    from core.settings import Places

MIGRATION = "migration"
FINDINGS, MIGRATIONS = 10_000, 1_000


def findings() -> int:
    """The Compatibility page with more findings than any machine has."""
    from samples import inspections

    from gui.app import open_services
    from gui.collecting import Collector
    from gui.jobs import JobRunner, Runners
    from gui.wizard.window import Wizard

    application, home = _app()
    Collector(application)  # as the main window has it
    services = open_services(home)
    runners = Runners(JobRunner(2), JobRunner(1))
    wizard = Wizard(services, runners)
    wizard.show()
    session = wizard.session
    file = home.home / "vm.raw"
    file.write_bytes(bytes(4096))
    session.flow.set_paths([file])
    told = inspections.linux_vm()
    report = services.judge(told, session.flow.edition)
    times = FINDINGS // len(report.findings) + 1
    many = tuple(
        finding.model_copy(update={"rule": f"{finding.rule}-{number}"})
        for number in range(times)
        for finding in report.findings
    )[:FINDINGS]
    session.take(told, report.model_copy(update={"findings": many}))
    wizard.next_button.click()
    page = wizard.page
    page.chips.button(3).click()  # type: ignore[attr-defined]
    worst = _scrolled(page.list)  # type: ignore[attr-defined]
    wizard.leave()
    runners.general.close()
    runners.inspections.close()
    services.close()
    _tell(worst)


def migrations() -> int:
    """The main list, while a running one tells how far it is ten times a second and the list is read every two seconds."""
    from datetime import timedelta

    from PySide6.QtCore import QTimer
    from samples import plans

    from core.migrations.model import Transfer
    from gui.collecting import Collector
    from gui.migrations_view import MigrationsView

    application, _ = _app()
    Collector(application)  # as the main window has it
    many = [
        plans.completed(id=str(number), created=plans.NOW - timedelta(hours=number))
        for number in range(MIGRATIONS)
    ]
    running = plans.uploading(id="running")
    view = MigrationsView()
    view.resize(1200, 600)
    view.show_all([running, *many])
    view.show()
    ticks = [0]

    def change() -> None:
        ticks[0] += 1
        later = running.updated + timedelta(seconds=ticks[0])
        changed = running.model_copy(
            update={"updated": later, "transfer": Transfer(done=ticks[0], total=10_000)}
        )
        view.show_one(changed)
        if ticks[0] % 20 == 0:
            view.show_all([changed, *many])

    timer = QTimer()
    timer.setInterval(100)
    timer.timeout.connect(change)
    timer.start()
    worst = _scrolled(view.table)
    timer.stop()
    _tell(worst)


def migration() -> int:
    """The guided tour without its pictures: from the window's start to an AMI, and to a refusal."""
    from samples import tour_sample
    from samples.window_tools import Heartbeat

    from gui.tour.camera import Camera
    from gui.tour.walk import Tour

    _application, home = _app()
    sample = tour_sample.cached(Path(os.environ["AMIGRATE_SAMPLES"]))
    with Heartbeat() as heart:
        tour = Tour(
            sample,
            Camera(home.home / "pictures", ()),
            home,
            watched=lambda line: setattr(heart, "doing", line),
        )
        code = tour.run()
    if not code:
        _tell(heart.worst())
    return code


def _app() -> tuple[QApplication, Places]:
    from PySide6.QtWidgets import QApplication

    from core.settings import Places
    from gui.appearance import dress
    from gui.theme import Scheme

    app = QApplication(["amigrate"])
    dress(app, Scheme.LIGHT)
    return app, Places(Path(os.environ.get("AMIGRATE_HOME") or tempfile.mkdtemp()))


def _scrolled(area: QAbstractScrollArea, steps: int = 300) -> list[tuple[int, str]]:
    """Down to the end and up again, a step each time the window has nothing else to do."""
    from PySide6.QtCore import QEventLoop, QTimer
    from samples.window_tools import Heartbeat

    bar = area.verticalScrollBar()
    loop, done = QEventLoop(), [0]
    timer = QTimer()
    timer.setInterval(8)

    def step() -> None:
        done[0] += 1
        part = done[0] if done[0] <= steps else 2 * steps - done[0]
        bar.setValue(bar.maximum() * part // steps)
        if done[0] >= 2 * steps:
            loop.quit()

    timer.timeout.connect(step)
    with Heartbeat() as heart:
        heart.doing = "the first painting"

        def begin() -> None:
            heart.doing = "scrolling"
            timer.start()

        QTimer.singleShot(1500, begin)  # what was shown last is laid out and painted
        loop.exec()
    timer.stop()
    return heart.worst()


def _tell(worst: Sequence[tuple[int, str]]) -> NoReturn:
    print(json.dumps(worst), flush=True)
    os._exit(0)  # the order in which an interpreter takes Qt's objects down is not what is measured


CHILDREN: dict[str, Callable[[], int]] = {
    "findings": findings,
    "migrations": migrations,
    MIGRATION: migration,
}

if __name__ == "__main__":
    raise SystemExit(CHILDREN[sys.argv[1]]())
