"""The real worker under an audit hook: it may open the image's files and the program's own for reading, and nothing else.

watched_worker.py FOLDER MEMORY: whatever else is done (files outside, writing, processes, sockets) ends it with status 97
and a line on standard error. Audit events: https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

STATUS = 97
_READ_MODES = {None, "r", "rb"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN = (
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown", "os.utime", "os.mkfifo",
    "os.setxattr", "os.removexattr", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile", "subprocess.Popen",
    "pty.spawn", "shutil.", "socket.", "tempfile.", "urllib.", "ftplib.", "http.client.", "smtplib.", "sqlite3.connect", "webbrowser.", "winreg.",
)  # fmt: skip


def watch(folder: Path) -> None:
    """Install the hook. Only reading below ``folder`` and below the program's own folders is let through."""
    here = Path(__file__).resolve().parents[3]
    own = {
        here / "core",
        here / "resources",
        Path(sys.prefix),
        Path(sys.base_prefix),
        Path(os.__file__).parent,
    }
    roots = tuple(os.path.realpath(root) for root in (folder, *own))
    watched = Path(os.path.realpath(folder))

    def within(path: object) -> bool:
        if isinstance(path, int):  # a descriptor that is open already
            return True
        real = os.path.realpath(os.fsdecode(path))  # type: ignore[arg-type]
        return any(real == root or real.startswith(root + os.sep) for root in roots)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            writes = mode not in _READ_MODES or (isinstance(flags, int) and flags & _WRITING)
            if path is not None and not isinstance(path, int) and (writes or not within(path)):
                _end(f"open {path!r} {mode!r} {flags!r}")
        elif event in {"os.listdir", "os.scandir"}:
            # Python itself looks through every folder that it imports from.
            real = Path(os.path.realpath(os.fsdecode(arguments[0] or ".")))  # type: ignore[arg-type]
            if not within(real) and real not in map(Path, map(os.path.realpath, sys.path)):
                _end(f"{event} {real}")
        elif event.startswith(_FORBIDDEN):
            _end(f"{event} {arguments!r}"[:500])

    assert watched.is_dir()
    sys.addaudithook(hook)


def _end(what: str) -> None:
    os.write(2, f"outside of what the worker may do: {what}\n".encode("utf-8", "replace"))
    os._exit(STATUS)


def main() -> int:
    folder, memory = Path(sys.argv[1]), sys.argv[2]
    import core.guests.worker_child  # its imports are the program's own

    watch(folder)
    return core.guests.worker_child.serve(int(memory))


if __name__ == "__main__":
    raise SystemExit(main())
