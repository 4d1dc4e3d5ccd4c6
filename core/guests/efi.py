"""EFI system partitions and the boot loaders in them."""

from __future__ import annotations

from core.errors import AmigrateError
from core.facts import Fact
from core.guests.filesystems.base import FileSystem, NodeType
from core.guests.layout import EfiSystem, Volume

TYPES = frozenset({"c12a7328-f81f-11d2-ba4b-00a0c93ec93b", "0xef"})
"""Partition types of an EFI system partition in a GPT and in an MBR."""
_DEEPEST = 5
_MOST_LOADERS = 200


def read_efi(fs: FileSystem, volume: Volume) -> EfiSystem:
    """The ``.efi`` programs below ``EFI``; a damaged directory makes the list unreadable, never half of it."""
    where = fs.place("/EFI")
    try:
        loaders = Fact[tuple[str, ...]].read(tuple(_programs(fs)), where)
    except AmigrateError as error:
        loaders = Fact[tuple[str, ...]].unreadable(error.code, where)
    return EfiSystem(volume=volume.id, where=volume.where, loaders=loaders)


def _programs(fs: FileSystem) -> list[str]:
    top = next((name for name in fs.list("/") if name.upper() == "EFI"), None)
    pending = [(f"/{top}", 1)] if top else []
    found: list[str] = []
    while pending and len(found) < _MOST_LOADERS:
        folder, depth = pending.pop(0)
        for name in fs.list(folder):
            path = f"{folder}/{name}"
            node = fs.lookup(path)
            if node is None:
                continue
            if node.type is NodeType.DIRECTORY and depth < _DEEPEST:
                pending.append((path, depth + 1))
            elif node.type is NodeType.FILE and name.lower().endswith(".efi"):
                found.append(path.lstrip("/"))
    return found
