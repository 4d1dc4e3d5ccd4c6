"""Btrfs, read by this program itself: no library that may be shipped reads it.

Format: https://btrfs.readthedocs.io/en/latest/dev/On-disk-format.html; Linux's include/uapi/linux/btrfs_tree.h
"""

from core.guests.filesystems.btrfs.filesystem import BtrfsFileSystem

__all__ = ["BtrfsFileSystem"]
