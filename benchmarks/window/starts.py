"""A bare window, and ours as it starts. Run as a file, not as a module of its package: what the package loads would stand on both
sides of the comparison and make ours look nearer than it is.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing itself is what a bare window does without
if TYPE_CHECKING:
    from collections.abc import Callable

    from core.settings import Places
    from gui.memory import Memory
    from gui.single import FirstInstance

BARE, OURS = "bare", "ours"
REST = 4000
"""Milliseconds after which a window is at rest."""


def bare() -> int:
    """What any PySide6 program pays: an application, a main window of the same size, one label."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(["bare"])
    window = QMainWindow()
    window.setCentralWidget(QLabel("bare"))
    window.resize(1280, 760)
    window.show()
    QTimer.singleShot(0, _tell_ready)
    QTimer.singleShot(REST, _tell_memory)
    return app.exec()


def ours() -> int:
    """The program as it starts, on an empty home: nothing of it is loaded before it loads it itself."""
    import gui.app

    behind = gui.app._behind_the_window

    def told(places: Places, first: FirstInstance, memory: Memory) -> tuple[Callable[[], object], ...]:
        """Once the window was painted, which is no earlier than in :func:`bare`."""
        from PySide6.QtCore import QTimer

        _tell_ready()
        QTimer.singleShot(REST, _tell_memory)
        return behind(places, first, memory)

    gui.app._behind_the_window = told
    return gui.app.run([])


def _tell_ready() -> None:
    print("ready", flush=True)


def _tell_memory() -> None:
    import os
    from pathlib import Path

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    print(pages * os.sysconf("SC_PAGE_SIZE"), flush=True)
    os._exit(0)


if __name__ == "__main__":
    raise SystemExit({BARE: bare, OURS: ours}[sys.argv[1]]())
