"""Windows installations: facts from registry hives, the boot store and a few files."""

from core.guests.windows.reader import read_windows

__all__ = ["read_windows"]
