"""What the window's tests look with: the accessible tree, the mnemonics, the heartbeat of the window's thread."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from core.guests.model import Inspection
from gui.wizard.window import Wizard

Fill = Callable[[Inspection], Wizard]
"""Gives the wizard a machine made from facts."""

MARK = QPoint(12, 12)
"""On the box of a check box or radio button."""

ROLES_WITHOUT_NAME = frozenset(
    {
        QAccessible.Role.Client,
        QAccessible.Role.MenuBar,
        QAccessible.Role.Cell,  # empty ones; the row is told by the others
        QAccessible.Role.Pane,
        QAccessible.Role.Border,
        QAccessible.Role.Grouping,
        QAccessible.Role.ScrollBar,
        QAccessible.Role.Grip,
        QAccessible.Role.Splitter,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.Whitespace,
        QAccessible.Role.Separator,
        QAccessible.Role.Graphic,
        QAccessible.Role.Indicator,
    }
)
"""Containers and ornaments: a screen reader passes over them."""


@dataclass(frozen=True, slots=True)
class Node:
    role: QAccessible.Role
    name: str
    path: str


def tree(root: QWidget) -> list[Node]:
    """Every visible element as a screen reader meets it; of long lists the first rows."""
    return list(_walk(QAccessible.queryAccessibleInterface(root), ""))


def _walk(element: QAccessibleInterface | None, path: str) -> Iterator[Node]:
    if element is None or not element.isValid() or element.state().invisible:
        return
    name = element.text(QAccessible.Text.Name)
    here = f"{path}/{element.role().name}"
    yield Node(element.role(), name, here)
    for number in range(min(element.childCount(), 40)):
        yield from _walk(element.child(number), here)


def unnamed(root: QWidget) -> list[str]:
    return [node.path for node in tree(root) if not node.name and node.role not in ROLES_WITHOUT_NAME]


def focusable(root: QWidget) -> list[QWidget]:
    """What Tab reaches, in its order."""
    order, current = [], root
    for _ in range(500):
        current = current.nextInFocusChain()
        if current is root:
            break
        tab = bool(current.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tab and current.isVisibleTo(root) and current.isEnabled() and root.isAncestorOf(current):
            order.append(current)
    return order


def mnemonics(root: QWidget) -> dict[str, list[str]]:
    """Alt keys of what is visible, and what answers to each."""
    found: dict[str, list[str]] = {}
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not isinstance(widget, QAbstractButton | QLabel):
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        key = QKeySequence.mnemonic(widget.text())
        if not key.isEmpty():
            found.setdefault(key.toString(), []).append(widget.text())
    return found


class Heartbeat(QObject):
    """Gaps between ticks of a 5 ms timer in the window's thread: over 100 ms is a stall that a person feels.

    Taken off is what the machine, not the window, is to blame for: the time that one of this process's threads (this one, or
    the one that holds the interpreter's lock) was ready to run and had no processor. Tests run beside other programs.

    Source: https://docs.kernel.org/scheduler/sched-stats.html, /proc/<pid>/schedstat; nothing is taken off elsewhere.
    """

    def __init__(self, interval: int = 5) -> None:
        super().__init__()
        self.gaps: list[tuple[float, str]] = []
        self.doing = ""
        self._last = self._looked = 0.0
        self._waits: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._look(time.perf_counter())
        self._last = self._looked
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        if gap > 50 or now - self._looked > 0.05:
            waited = self._look(now)
            gap -= waited if gap > 50 else 0
        self.gaps.append((gap, self.doing))
        self._last = time.perf_counter() if gap > 50 else now

    def _look(self, now: float) -> float:
        """Milliseconds since the last look that the unluckiest thread waited for a processor."""
        waits = {}
        for task in Path("/proc/self/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):  # the thread has ended
                waits[str(task)] = int(task.read_text().split()[1]) / 1e6
        longest = max((wait - self._waits.get(task, wait) for task, wait in waits.items()), default=0.0)
        self._looked, self._waits = now, waits
        return longest

    def worst(self, count: int = 5) -> list[tuple[int, str]]:
        """Milliseconds, and what went on."""
        return [(round(gap), doing) for gap, doing in sorted(self.gaps, reverse=True)[:count]]
