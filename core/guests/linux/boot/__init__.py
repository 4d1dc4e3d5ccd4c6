"""Boot loaders: which configuration there is, and what it boots by default."""

from core.guests.linux.boot.loader import read_boot
from core.guests.linux.boot.settings import Boot

__all__ = ["Boot", "read_boot"]
