"""The window while an upload goes as fast as it can in the same process: the longest gap in its heartbeat.

    python -m benchmarks.transfer.window URL FILE

Prints the longest gap in milliseconds. The real upload page shows the real figures, ten times a second.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from benchmarks import ROOT
from benchmarks.measure import Bench, Demand, Figure, Measured, tell
from benchmarks.transfer.clients import Sink
from core.progress import Progress

MOST_GAP = 0.1
_BEAT = 5


def figures(bench: Bench, folder: Path) -> list[Figure]:
    what = "longest gap in the window's heartbeat during an upload"
    if not bench.wanted(what):
        return []
    from benchmarks.transfer.uploads import random_file

    path = random_file(folder)
    with Sink() as sink:
        gaps = [float(sink.window(path).told) / 1000 for _ in range(bench.runs)]
    worst = Measured(max(gaps), tuple(gaps))
    return [tell(Figure(what, worst, Demand.AT_MOST_SECONDS, MOST_GAP))]


class _Heart(QObject):
    """Beats in the window's thread."""

    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _upload(url: str, path: Path, report: object) -> None:
    from core.aws.ledger import Ledger
    from core.aws.model import Connection
    from core.aws.sessions import client
    from core.aws.sources import FileSource
    from core.aws.upload import Upload
    from core.progress import CancelToken

    connection = Connection(
        region="us-east-1", endpoint_url=url, access_key_id="test", secret_access_key="test"  # noqa: S106
    )  # fmt: skip
    with (
        closing(FileSource(path)) as source,
        tempfile.TemporaryDirectory() as folder,
        closing(Ledger(Path(folder) / "upload.sqlite")) as ledger,
    ):
        Upload(
            source,
            "bucket",
            path.name,
            connect=lambda: client(connection, "s3"),
            ledger=ledger,
            cancel=CancelToken(),
            report=report,  # type: ignore[arg-type]
        ).run()


def main(arguments: list[str]) -> int:
    from samples import plans

    from core.migrations.model import Transfer
    from core.progress import RateEstimator, Throttle
    from core.settings import Places
    from gui.app import open_services
    from gui.collecting import Collector
    from gui.jobs import JobRunner, Runners
    from gui.wizard.window import Wizard

    application = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        services = open_services(Places(Path(home)))
        runners = Runners(JobRunner(2), JobRunner(1))
        wizard = Wizard(services, runners)
        wizard.resize(QSize(1000, 700))
        wizard.show()
        wizard.session.flow.started("m")
        heart, rates, collector = _Heart(), RateEstimator(), Collector(application)

        def report(progress: Progress) -> None:
            rates.add(progress.done)
            transfer = Transfer(
                done=progress.done, total=progress.total or 0, rate=rates.recent, limited_by=progress.detail
            )
            heart.moved.emit(plans.uploading(transfer=transfer))

        heart.moved.connect(wizard.session.migration_arrived)
        heart.moved.emit(plans.uploading())
        sender = threading.Thread(target=_upload, args=(arguments[0], Path(arguments[1]), Throttle(report)))
        watch = QTimer(interval=50)
        watch.timeout.connect(
            lambda: None if sender.is_alive() else application.exit()
        )  # quit() asks the wizard
        QTimer.singleShot(500, lambda: (heart.start(), sender.start(), watch.start()))
        application.exec()
        collector.close()
        print(heart.longest * 1000)
        sys.stdout.flush()
        os._exit(0)  # nothing here is to be tidied up: only the figure counts


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))
    raise SystemExit(main(sys.argv[1:]))
