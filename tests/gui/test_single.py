from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from core.settings import Places
from gui.single import FirstInstance, _name

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from core.settings import Places
from gui.single import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Places(Path(sys.argv[1])), [Path(name) for name in sys.argv[2:]]) else 3)
"""


HOLDER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from core.settings import Places
from gui.single import FirstInstance
app = QCoreApplication([])
first = FirstInstance(Places(Path(sys.argv[1])))
print(first.alone, flush=True)
app.exec()
"""


def listening(home: Path) -> FirstInstance:
    first = FirstInstance(Places(home))
    first.listen()
    assert first.listening
    return first


def second(home: Path, *files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(home), *files],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_a_second_start_hands_its_files_to_the_first_and_ends(
    dressed: object, home: Path, qtbot: QtBot
) -> None:
    first = listening(home)
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        later = second(home, "/images/a b.ova", "/images/ü.vhdx")
    assert called.args == [[Path("/images/a b.ova"), Path("/images/ü.vhdx")]]
    assert later.wait(30) == 0
    first.close()


def test_another_state_folder_is_another_program(dressed: object, home: Path, tmp_path: Path) -> None:
    first = listening(home)
    assert second(tmp_path / "elsewhere").wait(30) == 3
    first.close()


def test_what_a_killed_process_left_is_no_first_instance(dressed: object, home: Path) -> None:
    assert second(home).wait(30) == 3
    server = QLocalServer()
    assert server.listen(_name(Places(home)))  # as a process that is killed leaves it
    first = listening(home)
    assert first.alone
    first.close()


def test_a_second_start_waits_for_a_first_that_is_about_to_listen(
    dressed: object, home: Path, qtbot: QtBot
) -> None:
    first = FirstInstance(Places(home))
    assert first.alone
    assert not FirstInstance(Places(home)).alone
    with qtbot.waitSignal(first.called, timeout=30_000):
        later = second(home)
        first.listen()
    assert later.wait(30) == 0
    first.close()
    assert FirstInstance(Places(home)).alone


def test_the_lock_of_a_killed_process_stops_nobody(dressed: object, home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home)], cwd=ROOT, stdout=subprocess.PIPE
    ) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == b"True\n"
        assert not FirstInstance(Places(home)).alone
        held.kill()
    assert FirstInstance(Places(home)).alone


def test_whoever_says_something_else_is_hung_up_on(dressed: object, home: Path, qtbot: QtBot) -> None:
    first = listening(home)
    heard: list[object] = []
    first.called.connect(heard.append)
    for words in (b"GET / HTTP/1.1\n", b'{"a": 1}\n', b"[1, 2]\n", b"x" * 1_100_000):
        socket = QLocalSocket()
        with qtbot.waitSignal(socket.disconnected, timeout=30_000):
            socket.connectToServer(_name(Places(home)))
            assert socket.waitForConnected(5000)
            socket.write(words)
    assert heard == []
    first.close()
