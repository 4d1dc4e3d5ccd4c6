"""The program itself, in a process of its own: it opens, closes, and ends without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

CLOSES_ITSELF = """
import sys
from PySide6.QtCore import Qt
import gui.main_window as main_window
import gui.app

plain = main_window.MainWindow.__init__

def built(self, *arguments):
    plain(self, *arguments)
    self.ready.connect(self.close)

main_window.MainWindow.__init__ = built
sys.exit(gui.app.run(sys.argv[1:]))
"""


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AMIGRATE_HOME": str(home)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def spoken(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("This plugin does not support")]


def test_it_opens_and_closes(home: Path) -> None:
    ended = run("-c", CLOSES_ITSELF, home=home)
    assert (ended.returncode, spoken(ended.stderr), ended.stdout) == (0, [], "")


def test_files_named_at_the_start_get_a_wizard(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.ova"
    file.write_text("no image")
    script = CLOSES_ITSELF.replace(
        "self.ready.connect(self.close)",
        "self.ready.connect(lambda: self.desk.wizards.when_loaded("
        "lambda: (print(len(self.desk.wizards.open)), self.close())), Qt.ConnectionType.SingleShotConnection)",
    ).replace(
        "import sys", "import sys\nfrom PySide6.QtCore import Qt", 1
    )  # the list may be read more than once
    ended = run("-c", script, str(file), home=home)
    assert (ended.returncode, spoken(ended.stderr), ended.stdout) == (0, [], "1\n")


@pytest.mark.parametrize("modules", [("core.sandbox", "boto3", "dbos", "PySide6.QtWidgets")])
def test_the_entry_point_imports_nothing_heavy(home: Path, modules: tuple[str, ...]) -> None:
    """Frozen, the inspection's worker and the sandbox start through it."""
    script = f"import sys, gui.__main__; print([name for name in {modules!r} if name in sys.modules])"
    assert run("-c", script, home=home).stdout == "[]\n"


def test_the_core_is_not_loaded_before_the_window_shows(home: Path) -> None:
    script = (
        "import sys, gui.app, gui.main_window, gui.appearance, gui.single, gui.crash, gui.asking;"
        "print([name for name in ('pydantic', 'boto3', 'dbos', 'moto', 'core.images', 'gui.crash_dialog', 'PySide6.QtNetwork') if name in sys.modules])"
    )
    assert run("-c", script, home=home).stdout == "[]\n"


def test_the_first_picture_needs_little_of_qt(home: Path) -> None:
    """The namespace ``Qt`` alone takes 25 ms of the 40 that the window may take beyond a bare one."""
    script = (
        "import os, sys, gui.app\n"
        "def painted(*_):\n"
        "    from PySide6 import QtCore\n"
        "    print('Qt' in vars(QtCore), [name for name in ('PySide6.QtSvg', 'gui.icons', 'gui.jobs') if name in sys.modules])\n"
        "    sys.stdout.flush(); os._exit(0)\n"
        "gui.app._behind_the_window = painted\n"
        "gui.app.run([])"
    )
    assert run("-c", script, home=home).stdout == "False []\n"


def test_the_wizards_pages_are_loaded_for_the_first_wizard(home: Path) -> None:
    """A list of migrations that is only looked at needs none of them (15 MiB and a fifth of a second); one that is empty needs
    no model of a migration either (as much again).
    """
    script = CLOSES_ITSELF.replace(
        "self.ready.connect(self.close)",
        "self.ready.connect(lambda: (print([n for n in ('gui.wizard.window', 'core.rules.engine', 'core.images.ova', "
        "'core.migrations.workflow', 'pydantic', 'ssl', 'botocore') if n in sys.modules]), self.close()), Qt.ConnectionType.SingleShotConnection)",
    )
    assert (
        run("-c", f"import sys; {script}" if "import sys" not in script else script, home=home).stdout
        == "[]\n"
    )


def test_the_tour_names_what_is_missing(home: Path, tmp_path: Path) -> None:
    ended = run("-m", "gui.tour", str(tmp_path / "gone.ova"), str(tmp_path / "pictures"), home=home)
    assert ended.returncode == 2
    assert spoken(ended.stderr) == [f"tour: there is no file {tmp_path / 'gone.ova'}"]
    assert run("-m", "gui.tour", home=home).returncode == 2


def test_what_is_imported_meanwhile_is_not_waited_for(home: Path) -> None:
    """The window imports, in its turn, while a job loads by turns: either would wait for the other, and go on when a patience of
    two seconds ends; here it has none. (Modules that the job loads as well are waited for, and may be: none of them is among these.)
    """
    script = (
        "import os, sys, gui.app, gui.loading\n"
        "import faulthandler; faulthandler.dump_traceback_later(100, exit=True)\n"
        "gui.loading.PATIENCE = 600.0\n"
        "behind = gui.app._behind_the_window\n"
        "def painted(*given):\n"
        "    from PySide6.QtCore import QTimer\n"
        "    from PySide6.QtWidgets import QApplication\n"
        "    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, 'desk'))\n"
        "    def meanwhile():\n"
        "        import wave, colorsys, netrc, stringprep, sched\n"
        "        print('imported', flush=True)\n"
        "    window.ready.connect(lambda: (print('ready', flush=True), os._exit(0)))\n"
        "    QTimer.singleShot(0, lambda: QTimer.singleShot(60, meanwhile))\n"
        "    return behind(*given)\n"
        "gui.app._behind_the_window = painted\n"
        "gui.app.run([])"
    )
    ended = run("-c", script, home=home)
    assert ended.stdout.split()[-1:] == ["ready"], ended.stderr
