"""What a Linux installation is: read from its tree, file by file, each fact with its place."""

from typing import TYPE_CHECKING

from core.late import late

if TYPE_CHECKING:
    from core.guests.linux.system import read_linux

__all__ = ["read_linux"]

__getattr__ = late(__name__, {"read_linux": "system"})
