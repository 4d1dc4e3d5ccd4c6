"""FAT: counters and the two places that tell an unclean end."""

from __future__ import annotations

from core.facts import Fact
from core.guests.readers import Reader
from core.guests.superblocks.fat import SIZE, FatBootSector
from core.guests.superblocks.fat_table import free_clusters, left_cleanly


def examine_fat(reader: Reader, where: str) -> tuple[Fact[int], Fact[bool]]:
    """:returns: free bytes, and whether it was left cleanly."""
    boot = FatBootSector.parse(reader.read_at(0, SIZE))
    if boot is None:
        return Fact[int].unreadable("guest.damaged", where), Fact[bool].unreadable("guest.damaged", where)
    free = free_clusters(reader, boot) * boot.cluster_size
    clean = left_cleanly(reader, boot)
    if clean is None or boot.dirty:
        state = Fact[bool].read(not boot.dirty, f"{where}, boot sector, dirty flag")
    else:
        state = Fact[bool].read(clean, f"{where}, allocation table, entry 1")
    return Fact[int].read(free, f"{where}, allocation table"), state
