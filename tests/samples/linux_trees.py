"""Linux roots for tests: synthetic ones of every family, and a real Debian 12.

    linux_tree(tmp_path, "centos7")    # a folder, small, made in milliseconds
    debian12_tree(sample_cache)        # a real root by mmdebstrap, kept in the cache

Both are folders: hand them to ``mke2fs -d`` or its like for an image, or to :class:`samples.trees.HostTree` to read them in place.
"""

from __future__ import annotations

from pathlib import Path

from samples import linux_trees_debian, linux_trees_fedora, linux_trees_redhat, linux_trees_suse
from samples.debian12 import debian12_tree

__all__ = ["NAMES", "debian12_tree", "linux_tree"]

_TREES = {
    **linux_trees_debian.TREES,
    **linux_trees_redhat.TREES,
    **linux_trees_fedora.TREES,
    **linux_trees_suse.TREES,
}
NAMES = tuple(_TREES)


def linux_tree(folder: Path, name: str) -> Path:
    """Write the tree ``name`` (one of :data:`NAMES`) below ``folder``; returns its root."""
    root = folder / name
    root.mkdir(parents=True)
    _TREES[name](root)
    return root
