"""PySide6 does not read the source of every module that is imported after it."""

from __future__ import annotations

import subprocess
import sys


def test_no_source_is_read_and_kept() -> None:
    script = (
        "from PySide6 import QtCore\n"
        "import linecache, sys\n"
        "from gui.quick_imports import quicken_imports\n"
        "assert quicken_imports()\n"
        "before = len(linecache.cache)\n"
        "import gui.main_window, gui.desk\n"
        "print(len(linecache.cache) - before)"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (ended.returncode, int(ended.stdout or -1)) == (0, 0), ended.stderr


def test_where_pyside_looks_in_another_way_nothing_is_touched() -> None:
    script = "from gui.quick_imports import quicken_imports; print(quicken_imports())"
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        == "False\n"
    )
