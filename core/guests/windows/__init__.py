"""Windows installations: facts from registry hives, the boot store and a few files."""

from typing import TYPE_CHECKING

from core.late import late

if TYPE_CHECKING:
    from core.guests.windows.reader import read_windows

__all__ = ["read_windows"]

__getattr__ = late(__name__, {"read_windows": "reader"})
