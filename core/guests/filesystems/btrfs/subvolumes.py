"""Subvolumes of a Btrfs volume: their paths, the default one, and which are snapshots of which."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.guests.filesystems.btrfs.structures import RootItem, Tree, Type, directory_entries
from core.guests.filesystems.btrfs.trees import Trees

_MOST_ROOTS = 20_000
_MOST_PARENTS = 64
_SNAPPER = re.compile(r"(?:^|/)\.snapshots/\d+/snapshot\Z")


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a subvolume hangs: in which tree, in which directory's inode, under which name."""

    tree: int
    directory: int
    name: bytes


@dataclass(slots=True)
class Roots:
    """The root tree's contents."""

    items: dict[int, RootItem] = field(default_factory=dict)
    references: dict[int, Reference] = field(default_factory=dict)
    default: int = Tree.TOP

    @classmethod
    def read(cls, trees: Trees, root: int) -> Roots:
        """:raises GuestError: damaged."""
        found = cls()
        for key, data in trees.items(root):
            if key.type == Type.ROOT_ITEM:
                item = RootItem.parse(data)
                if item is not None:
                    found.items[key.object] = item
            elif key.type == Type.ROOT_BACKREF and len(data) >= 18:
                directory, _, length = struct.unpack_from("<QQH", data)
                found.references[key.object] = Reference(key.offset, directory, data[18 : 18 + length])
            elif key.object == Tree.ROOT_DIRECTORY and key.type == Type.DIR_ITEM:
                for entry in directory_entries(data):
                    if entry.name == b"default":
                        found.default = entry.location.object
            if len(found.items) >= _MOST_ROOTS:
                break
        if found.default not in found.items:
            found.default = Tree.TOP
        return found

    def subvolume_ids(self) -> list[int]:
        """Trees that users see, the top level left out and deleted ones too."""
        return [
            number
            for number, item in self.items.items()
            if Tree.FIRST_FREE <= number <= Tree.LAST_FREE and item.references and number in self.references
        ]

    def paths(self, folder: Callable[[int, int], str | None]) -> dict[str, int]:
        """Path from the top level (``@/.snapshots/1/snapshot``) to tree id.

        :param folder: path of a directory's inode within a tree; None where it cannot be told.
        """
        known: dict[int, str | None] = {Tree.TOP: ""}
        found = {}
        for number in self.subvolume_ids():
            path = self._path(number, folder, known, 0)
            if path:
                found[path] = number
        return dict(sorted(found.items()))

    def _path(
        self, number: int, folder: Callable[[int, int], str | None], known: dict[int, str | None], depth: int
    ) -> str | None:
        if number in known:
            return known[number]
        known[number] = None  # a loop of parents ends here
        reference = self.references.get(number)
        if reference is None or depth > _MOST_PARENTS or reference.tree not in self.items:
            return None
        above = self._path(reference.tree, folder, known, depth + 1)
        inner = folder(reference.tree, reference.directory)
        if above is None or inner is None:
            return None
        parts = (above, inner, reference.name.decode("utf-8", "surrogateescape"))
        known[number] = "/".join(part for part in parts if part)
        return known[number]


def families(paths: Mapping[str, int], roots: Roots) -> dict[str, str]:
    """Path to the name of its family: a subvolume, its snapshots, and snapper's snapshots beside each other."""
    known = {item.uuid: item for item in roots.items.values() if item.uuid}
    by_ancestor: dict[str, str] = {}
    by_folder: dict[str, str] = {}
    named: dict[str, str] = {}
    for path, number in paths.items():
        item = roots.items.get(number)
        ancestor = (_ancestor(item, known) if item else "") or str(number)
        family = by_ancestor.setdefault(ancestor, path)
        snapper = _SNAPPER.search(path)
        if snapper:
            family = by_folder.setdefault(path[: snapper.start()], family)
            by_ancestor[ancestor] = family
        named[path] = family
    return named


def _ancestor(item: RootItem, known: Mapping[str, RootItem]) -> str:
    seen: set[str] = set()
    while item.parent_uuid and item.uuid not in seen:
        seen.add(item.uuid)
        above = known.get(item.parent_uuid)
        if above is None:
            return item.parent_uuid
        item = above
    return item.uuid
