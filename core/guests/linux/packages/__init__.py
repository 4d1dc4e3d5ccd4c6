"""Which packages are installed: dpkg's status file, rpm's database in its three formats."""

from core.guests.linux.packages.database import Packages, read_packages

__all__ = ["Packages", "read_packages"]
