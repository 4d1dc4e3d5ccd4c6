"""What a Linux installation is: read from its tree, file by file, each fact with its place."""

from core.guests.linux.mounts import Mount, VolumeMap, mount_points, mounts, resolve_device
from core.guests.linux.system import read_linux

__all__ = ["Mount", "VolumeMap", "mount_points", "mounts", "read_linux", "resolve_device"]
