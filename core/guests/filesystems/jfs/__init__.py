"""JFS, read by this program itself: no library that may be shipped reads it.

Format: https://jfs.sourceforge.net/project/pub/jfslayout.pdf; Linux's fs/jfs/jfs_dinode.h, jfs_xtree.h, jfs_dtree.h,
jfs_imap.h, jfs_dmap.h
"""

from core.guests.filesystems.jfs.filesystem import JfsFileSystem

__all__ = ["JfsFileSystem"]
