"""Free space of a Btrfs volume, as ``btrfs filesystem usage`` estimates it.

What is free in the block groups for data, and what no chunk has taken yet divided by how often the profile stores each
byte. Source: btrfs-progs' cmds/filesystem-usage.c.
"""

from __future__ import annotations

import struct

from core.guests.filesystems.btrfs.chunks import Chunk, ChunkMap
from core.guests.filesystems.btrfs.structures import COMPAT_RO_BLOCK_GROUP_TREE, Key, Profile, Tree, Type
from core.guests.filesystems.btrfs.subvolumes import Roots
from core.guests.filesystems.btrfs.trees import Trees
from core.guests.superblocks.btrfs import BtrfsSuperblock


def free_bytes(block: BtrfsSuperblock, chunks: ChunkMap, trees: Trees, roots: Roots) -> int:
    """:raises GuestError: damaged."""
    separate = block.compat_ro & COMPAT_RO_BLOCK_GROUP_TREE and Tree.BLOCK_GROUP in roots.items
    groups = roots.items.get(Tree.BLOCK_GROUP if separate else Tree.EXTENT)
    free, taken, stored, held = 0, 0, 0, 0
    for chunk in chunks:
        on_devices = _on_devices(chunk)
        taken += on_devices
        if chunk.flags & Profile.DATA and groups is not None:
            key = Key(chunk.start, Type.BLOCK_GROUP_ITEM, chunk.length)
            item = trees.find(groups.address, key)
            if item is not None and len(item) >= 8:
                free += max(0, chunk.length - struct.unpack_from("<Q", item)[0])
            stored, held = stored + on_devices, held + chunk.length
    unallocated = max(0, block.total - taken)
    return free + (unallocated * held // stored if stored else unallocated)


def _on_devices(chunk: Chunk) -> int:
    """Bytes of devices that a chunk takes."""
    return chunk.length // chunk.data_stripes * len(chunk.stripes)
