"""NTFS: free clusters, the dirty flag, the restart area of $LogFile, and a sleeping Windows in hiberfil.sys.

A clean end sets no flag to "clean" in $Volume; it is $LogFile that tells, as ntfs-3g reads it (libntfs-3g/logfile.c,
ntfs_is_logfile_clean; volume.c, ntfs_volume_check_hiberfile).
"""

from __future__ import annotations

import struct

from core.errors import AmigrateError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem
from core.guests.filesystems.ntfs import NtfsFileSystem

_NO_CLIENT = 0xFFFF
_VOLUME_IS_CLEAN = 0x0002
_PAGE = 4096
_ASLEEP = frozenset({b"HIBR", b"RSTR"})
"""It sleeps, or was being woken. ``wake`` stays in the file of a Windows (before 8) that woke, went on, and was shut down later."""


def examine_ntfs(fs: FileSystem) -> tuple[Fact[int], Fact[bool], Fact[bool]]:
    """:returns: free bytes, left cleanly, hibernated."""
    if not isinstance(fs, NtfsFileSystem):
        raise TypeError(type(fs).__name__)
    try:
        free = Fact[int].read(fs.free, fs.place("/$Bitmap"))
    except AmigrateError as error:
        free = Fact[int].unreadable(error.code, fs.place("/$Bitmap"))
    return free, _clean(fs), _hibernated(fs)


def _clean(fs: NtfsFileSystem) -> Fact[bool]:
    try:
        if fs.dirty:
            return Fact[bool].read(False, f"{fs.place('/$Volume')}, dirty flag")
        return Fact[bool].read(_log_is_clean(fs), f"{fs.place('/$LogFile')}, restart area")
    except AmigrateError as error:
        return Fact[bool].unreadable(error.code, fs.where)


def _log_is_clean(fs: NtfsFileSystem) -> bool:
    """No client has the log open, in the newer of its two restart pages."""
    head = fs.read("/$LogFile", 2 * _PAGE) or b""
    areas = [area for area in (_restart_area(head[:_PAGE]), _restart_area(head[_PAGE:])) if area]
    if not areas:
        return True  # emptied by chkdsk or mkntfs, or without a restart page: nothing to replay
    _, in_use, flags = max(areas)
    return in_use == _NO_CLIENT or bool(flags & _VOLUME_IS_CLEAN)


def _restart_area(page: bytes) -> tuple[int, int, int] | None:
    """(LSN, list of clients in use, flags)."""
    if page[:4] != b"RSTR" or len(page) < _PAGE:
        return None
    (at,) = struct.unpack_from("<H", page, 24)
    if at > _PAGE - 16:
        return None
    lsn, _, _, in_use, flags = struct.unpack_from("<QHHHH", page, at)
    return lsn, in_use, flags


def _hibernated(fs: NtfsFileSystem) -> Fact[bool]:
    where = fs.place("/hiberfil.sys")
    try:
        head = fs.read("/hiberfil.sys", 4)
    except AmigrateError as error:
        return Fact[bool].unreadable(error.code, where)
    return Fact[bool].read(head is not None and head.upper() in _ASLEEP, where)
