"""ext2, ext3 and ext4, read by this program itself: libfsext reads the whole group table again for every copy of the
superblock, which takes seconds on a disk of terabytes.

Format: https://docs.kernel.org/filesystems/ext4/
"""

from core.guests.filesystems.ext.filesystem import ExtFileSystem

__all__ = ["ExtFileSystem"]
