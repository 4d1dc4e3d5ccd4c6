"""Kernel modules and what they need: the order of ``modules.dep`` and ``modules.softdep``.

Source: https://man7.org/linux/man-pages/man5/modules.dep.5.html, modprobe.d(5) for soft dependencies.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

MAX_MODULES = 400
"""Most modules that one request may pull in."""


class ModuleList:
    """All modules of one kernel.

    :param dependencies: text of modules.dep.
    :param soft: text of modules.softdep.
    """

    def __init__(self, dependencies: str, soft: str = "") -> None:
        self._needs: dict[str, tuple[str, ...]] = {}
        self._paths: dict[str, str] = {}
        for line in dependencies.splitlines():
            path, colon, rest = line.partition(":")
            if colon and path:
                self._needs[_short(path)] = tuple(_short(each) for each in rest.split())
                self._paths.setdefault(module_name(path), _short(path))
        self._soft = dict(_soft(soft))

    def path(self, name: str) -> str | None:
        """Path below /lib/modules/<release> of the module of that name; dashes and underscores are the same."""
        return self._paths.get(name.replace("-", "_"))

    def with_dependencies(self, names: Iterable[str]) -> tuple[str, ...]:
        """Paths of the modules of those names and of all that they need, each behind what it needs."""
        found: dict[str, None] = {}
        for name in names:
            self._add(name, found, frozenset())
        return tuple(found)

    def _add(self, name: str, found: dict[str, None], above: frozenset[str]) -> None:
        path = self.path(name)
        if path is None or path in found or path in above or len(above) + len(found) > MAX_MODULES:
            return
        above |= {path}
        for soft in self._soft.get(module_name(path), ()):
            self._add(soft, found, above)
        # A line of modules.dep names the last to be loaded first.
        for needed in reversed(self._needs.get(path, ())):
            self._add(module_name(needed), found, above)
        found[path] = None


def module_name(path: str) -> str:
    """``kernel/drivers/block/xen-blkfront.ko.xz`` -> ``xen_blkfront``."""
    return posixpath.basename(path).partition(".ko")[0].replace("-", "_")


def _short(path: str) -> str:
    """Before kmod, modules.dep had absolute paths: ``/lib/modules/2.6.18/kernel/x.ko``."""
    if path.startswith("/"):
        parts = path.split("/")
        if "modules" in parts[:-2]:
            return "/".join(parts[parts.index("modules") + 2 :])
    return path


def _soft(text: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    """``softdep ext4 pre: crc32c post: x`` -> ``ext4``, (``crc32c``, ``x``)."""
    for line in text.splitlines():
        words = line.split()
        if len(words) > 2 and words[0] == "softdep":
            yield (
                words[1].replace("-", "_"),
                tuple(word for word in words[2:] if word not in {"pre:", "post:"}),
            )
