"""Which services start at boot: systemd units, upstart jobs, System V links.

Specification: https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html,
systemd.preset(5), systemd-sysv-generator(8), https://upstart.ubuntu.com/cookbook/
"""

from __future__ import annotations

import fnmatch
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from core.guests.linux.files import GuestFiles
from core.guests.linux.model import Service

UNIT_FOLDERS = (
    "/etc/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system", "/lib/systemd/system",
)  # fmt: skip
"""In systemd's order: a unit in an earlier one hides those of the same name in later ones."""
_PRESET_FOLDERS = (
    "/etc/systemd/system-preset",
    "/usr/lib/systemd/system-preset",
    "/lib/systemd/system-preset",
)
_RC_FOLDERS = ("/etc/rc{level}.d", "/etc/rc.d/rc{level}.d", "/etc/init.d/rc{level}.d")
_BOOT_FOLDERS = ("/etc/rcS.d", "/etc/init.d/boot.d", "/etc/rc.d/rcS.d")
_SCRIPT_FOLDERS = ("/etc/init.d", "/etc/rc.d/init.d")
_UNREACHED_TARGETS = frozenset({
    "rescue.target", "emergency.target", "shutdown.target", "halt.target", "poweroff.target", "reboot.target", "kexec.target",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class UnitState:
    """:param starts: None where the unit is not there."""

    starts: bool | None
    where: str


class Services:
    """Answers for one guest. Raises :class:`GuestError` where the file system cannot be read."""

    def __init__(self, files: GuestFiles) -> None:
        self._files = files

    @cached_property
    def init(self) -> str:
        """``systemd``, ``upstart``, ``sysvinit`` or ""."""
        files = self._files
        program = files.node("/sbin/init") or files.node("/usr/sbin/init")
        if program is None:
            systemd = files.first("/usr/lib/systemd/systemd", "/lib/systemd/systemd")
            return "systemd" if systemd else ""
        if posixpath.basename(program.path) == "systemd":
            return "systemd"
        if files.has("/etc/init/rc.conf") or files.has("/etc/event.d/rc2"):
            return "upstart"
        if files.first("/etc/inittab", "/etc/rc.d/rc3.d", "/etc/rc2.d"):
            return "sysvinit"
        return ""

    def find(self, *names: str) -> UnitState:
        """Whether one of these services starts, whatever sets it up. ``names`` come without ``.service``.

        A socket of the same name that starts counts as well: it brings the service up with the first connection.
        """
        states = [state for name in names for state in self._states(name)]
        there = [state for state in states if state.starts is not None]
        return next((state for state in there if state.starts), there[0] if there else UnitState(None, ""))

    def service(self, shown: str, program: str | None, *names: str) -> Service:
        """The :class:`Service` of a program. :param program: its path, None where it is not installed."""
        state = self.find(*names)
        where = state.where or self._files.place(program or names[0])
        starts = state.starts if program is not None or state.starts is None else False
        return Service(name=shown, installed=program is not None, starts=starts, where=where)

    def _states(self, name: str) -> Iterable[UnitState]:
        if self.init == "systemd":
            native = [self._unit(f"{name}.service"), self._unit(f"{name}.socket")]
            if native[0].starts is not None or native[1].starts is not None:
                return native
            return [self._system_v(name)]
        if self.init == "upstart":
            job = self._upstart(name)
            return [job] if job.starts is not None else [self._system_v(name)]
        return [self._system_v(name)]

    # systemd

    @cached_property
    def _wanted(self) -> dict[str, str]:
        """Unit -> place of the link that starts it at boot."""
        found: dict[str, str] = {}
        for folder in UNIT_FOLDERS:
            for entry in self._files.names(folder):
                target, dot, kind = entry.rpartition(".")
                if dot and kind in {"wants", "requires", "upholds"} and target not in _UNREACHED_TARGETS:
                    for unit in self._files.names(f"{folder}/{entry}"):
                        found.setdefault(unit, posixpath.join(folder, entry, unit))
        return found

    @cached_property
    def _first_boot(self) -> bool:
        """An image that never booted: systemd applies its presets when it does."""
        text = self._files.text("/etc/machine-id")
        return text is None or not text.strip() or text.strip() == "uninitialized"

    @cached_property
    def _presets(self) -> list[tuple[bool, str]]:
        """(enable, pattern) in the order in which systemd asks them."""
        named: dict[str, str] = {}
        for folder in _PRESET_FOLDERS:
            for path in self._files.matching(folder, "*.preset"):
                named.setdefault(posixpath.basename(path), path)
        rules = []
        for name in sorted(named):
            for _, line in self._files.lines(named[name]):
                words = line.split()
                if len(words) >= 2 and words[0] in {"enable", "disable"}:
                    rules.append((words[0] == "enable", words[1][:128]))
        return rules

    def _unit(self, unit: str) -> UnitState:
        path = self._unit_file(unit)
        wanted = self._wanted.get(unit)
        if path is None:
            return UnitState(None, "")
        if self._masked(path):
            return UnitState(False, self._files.place(path))
        if wanted is not None:
            return UnitState(True, self._files.place(wanted))
        alias = self._alias(unit)
        if alias is not None:
            return UnitState(True, self._files.place(alias))
        if self._first_boot and self._presets:
            enabled = next((on for on, pattern in self._presets if fnmatch.fnmatchcase(unit, pattern)), True)
            if "\n[Install]" in f"\n{self._files.text(path) or ''}":
                return UnitState(enabled, self._files.place(path))
        return UnitState(False, self._files.place(path))

    def _unit_file(self, unit: str) -> str | None:
        for folder in UNIT_FOLDERS:
            if unit in self._files.entries(folder):
                return posixpath.join(folder, unit)
        return None

    def _masked(self, path: str) -> bool:
        target = self._files.link(path)
        if target is not None:
            return target == "/dev/null"
        return path.startswith("/etc/") and self._files.text(path) == ""

    def _alias(self, unit: str) -> str | None:
        """A link in /etc under another name, which something else wants (display-manager.service, dbus.service …)."""
        for name in self._files.names(UNIT_FOLDERS[0]):
            if name != unit and name in self._wanted and name.endswith((".service", ".socket")):
                target = self._files.link(f"{UNIT_FOLDERS[0]}/{name}")
                if target is not None and posixpath.basename(target) == unit:
                    return self._wanted[name]
        return None

    # upstart

    def _upstart(self, name: str) -> UnitState:
        path = f"/etc/init/{name}.conf"
        text = self._files.text(path)
        if text is None:
            return UnitState(None, "")
        override = f"/etc/init/{name}.override"
        for candidate in (override, path):
            for number, line in self._files.lines(candidate):
                if line.strip() == "manual":
                    return UnitState(False, self._files.place(candidate, number))
        changed = re.search(r"^\s*start on\b", self._files.text(override) or "", re.MULTILINE)
        starts = changed is not None or re.search(r"^\s*start on\b", text, re.MULTILINE) is not None
        return UnitState(starts, self._files.place(path))

    # System V

    @cached_property
    def _run_level(self) -> str:
        for _, line in self._files.lines("/etc/inittab"):
            fields = line.strip().split(":")
            if len(fields) >= 3 and fields[2] == "initdefault" and fields[1][:1].isdigit():
                return fields[1][:1]
        if self.init == "systemd":
            return "3"
        return "2" if self._files.has("/etc/debian_version") else "3"

    @cached_property
    def _links(self) -> dict[str, tuple[bool, str]]:
        """Script -> (started, place of its link) in the default run level and before it."""
        found: dict[str, tuple[bool, str]] = {}
        levels = ("2", "3", "4", "5") if self.init == "systemd" else (self._run_level,)
        folders = [
            *_BOOT_FOLDERS,
            *(pattern.format(level=level) for level in levels for pattern in _RC_FOLDERS),
        ]
        for folder in folders:
            for name in self._files.names(folder):
                match = re.fullmatch(r"([SK])\d\d(.{1,128})", name)
                if match is not None and not found.get(match[2], (False, ""))[0]:
                    found[match[2]] = (match[1] == "S", posixpath.join(folder, name))
        return found

    def _system_v(self, name: str) -> UnitState:
        link = self._links.get(name)
        if link is not None:
            return UnitState(link[0], self._files.place(link[1]))
        script = next((folder for folder in _SCRIPT_FOLDERS if name in self._files.entries(folder)), None)
        if script is None:
            return UnitState(None, "")
        return UnitState(False, self._files.place(f"{script}/{name}"))
