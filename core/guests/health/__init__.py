"""How a volume was left: how much is free, whether it was unmounted cleanly, whether a system sleeps in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.errors import AmigrateError
from core.facts import Fact
from core.guests.filesystems import FileSystem
from core.guests.layout import VolumeKind
from core.guests.readers import Reader
from core.guests.superblocks import btrfs, ext, jfs, swap

Open = Callable[[], FileSystem]
_NO_NUMBER = Fact[int].unreadable("guest.not-looked")
_NO_ANSWER = Fact[bool].unreadable("guest.not-looked")


@dataclass(frozen=True, slots=True)
class Health:
    free: Fact[int] = _NO_NUMBER
    clean: Fact[bool] = _NO_ANSWER
    hibernated: Fact[bool] = _NO_ANSWER


def examine(reader: Reader, kind: VolumeKind, where: str, opened: Open) -> Health:
    """:param opened: opens the volume's file system, for the kinds whose state lies in files (NTFS, Btrfs)."""
    look = _BY_KIND.get(kind)
    if look is None:
        return Health()
    try:
        return look(reader, where, opened)
    except AmigrateError as error:
        damaged = error.code
        return Health(
            free=Fact[int].unreadable(damaged, where),
            clean=Fact[bool].unreadable(damaged, where),
            hibernated=Fact[bool].unreadable(damaged, where),
        )


def encrypted(where: str) -> Health:
    """A volume whose contents nobody can read without its key."""
    return Health(
        free=Fact[int].unreadable("guest.encrypted", where),
        clean=Fact[bool].unreadable("guest.encrypted", where),
        hibernated=Fact[bool].unreadable("guest.encrypted", where),
    )


def _ext(reader: Reader, where: str, opened: Open) -> Health:  # noqa: ARG001 - one signature for all kinds
    block = ext.ExtSuperblock.parse(reader.read_at(ext.OFFSET, ext.SIZE))
    if block is None:
        return Health()
    flag = "needs_recovery" if block.needs_recovery else f"s_state {block.state:#x}"
    return Health(
        free=Fact[int].read(block.free, f"{where}, superblock, s_free_blocks_count"),
        clean=Fact[bool].read(block.clean, f"{where}, superblock, {flag}"),
    )


def _xfs(reader: Reader, where: str, opened: Open) -> Health:  # noqa: ARG001
    from core.guests.health.xfs import examine_xfs

    return Health(*examine_xfs(reader, where))


def _btrfs(reader: Reader, where: str, opened: Open) -> Health:
    block = btrfs.BtrfsSuperblock.parse(reader.read_at(btrfs.OFFSET, btrfs.SIZE))
    if block is None:
        return Health()
    clean = Fact[bool].read(block.clean, f"{where}, superblock, log_root {block.log_root}")
    try:
        free = Fact[int].read(opened().free, f"{where}, block groups")
    except AmigrateError as error:
        free = Fact[int].unreadable(error.code, where)
    return Health(free=free, clean=clean)


def _jfs(reader: Reader, where: str, opened: Open) -> Health:
    block = jfs.JfsSuperblock.parse(reader.read_at(jfs.OFFSET, jfs.SIZE))
    if block is None:
        return Health()
    return Health(
        free=Fact[int].read(opened().free, f"{where}, block map, dn_nfree"),
        clean=Fact[bool].read(block.clean, f"{where}, superblock, s_state {block.state}"),
    )


def _ntfs(reader: Reader, where: str, opened: Open) -> Health:  # noqa: ARG001
    from core.guests.health.ntfs import examine_ntfs

    return Health(*examine_ntfs(opened()))


def _fat(reader: Reader, where: str, opened: Open) -> Health:  # noqa: ARG001
    from core.guests.health.fat import examine_fat

    return Health(*examine_fat(reader, where))


def _swap(reader: Reader, where: str, opened: Open) -> Health:  # noqa: ARG001
    header = swap.SwapHeader.parse(reader.read_at(0, swap.PAGES[-1]))
    if header is None:
        return Health()
    place = f"{where}, byte {header.page_size - 10}"
    return Health(hibernated=Fact[bool].read(header.suspended, place))


_BY_KIND: dict[VolumeKind, Callable[[Reader, str, Open], Health]] = {
    VolumeKind.EXT2: _ext,
    VolumeKind.EXT3: _ext,
    VolumeKind.EXT4: _ext,
    VolumeKind.XFS: _xfs,
    VolumeKind.BTRFS: _btrfs,
    VolumeKind.JFS: _jfs,
    VolumeKind.NTFS: _ntfs,
    VolumeKind.FAT: _fat,
    VolumeKind.SWAP: _swap,
}
