"""Whether another process is still there: the sandbox must not outlive the window that started it."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable

INTERVAL = 0.5


def when_gone(pid: int, then: Callable[[], object]) -> None:
    """Call ``then`` once the process has ended; watches from a daemon thread."""
    threading.Thread(target=_watch, args=(pid, then), name="parent-watch", daemon=True).start()


if sys.platform == "win32":
    import ctypes

    def _watch(pid: int, then: Callable[[], object]) -> None:
        synchronize, infinite = 0x00100000, 0xFFFFFFFF
        handle = ctypes.windll.kernel32.OpenProcess(synchronize, False, pid)
        if handle:
            ctypes.windll.kernel32.WaitForSingleObject(handle, infinite)
            ctypes.windll.kernel32.CloseHandle(handle)
        then()

else:

    def _watch(pid: int, then: Callable[[], object]) -> None:
        # A child sees it by its own parent changing; anyone else by the process being gone.
        child = os.getppid() == pid
        while (os.getppid() == pid) if child else _alive(pid):
            time.sleep(INTERVAL)
        then()

    def _alive(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True
