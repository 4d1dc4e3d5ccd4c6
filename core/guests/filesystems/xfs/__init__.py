"""XFS, read by this program itself: libfsxfs refuses files whose extent tree has more than two levels.

Format: XFS Algorithms & Data Structures,
https://www.kernel.org/pub/linux/utils/fs/xfs/docs/xfs_filesystem_structure.pdf
"""

from core.guests.filesystems.xfs.filesystem import XfsFileSystem

__all__ = ["XfsFileSystem"]
