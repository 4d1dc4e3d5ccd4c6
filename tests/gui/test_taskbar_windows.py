"""Progress in Windows' taskbar, spoken to a table of functions like that of COM. (There is no Windows on the build machine.)"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from gui.taskbar_windows import TaskbarList, taskbar_list

PLACES = 11
"""Functions of the interface up to SetProgressState."""


class Desktop:
    """An object as COM lays it out: a pointer to a table of functions. Keeps what it was told."""

    def __init__(self, result: int = 0) -> None:
        self.told: list[tuple[Any, ...]] = []
        pointer, number = ctypes.c_void_p, ctypes.c_uint64
        self._result = result
        self._functions: dict[int, Any] = {
            2: ctypes.CFUNCTYPE(ctypes.c_long, pointer)(self._hear("Release")),
            3: ctypes.CFUNCTYPE(ctypes.c_long, pointer)(self._hear("HrInit")),
            9: ctypes.CFUNCTYPE(ctypes.c_long, pointer, pointer, number, number)(
                self._hear("SetProgressValue")
            ),
            10: ctypes.CFUNCTYPE(ctypes.c_long, pointer, pointer, ctypes.c_int)(
                self._hear("SetProgressState")
            ),
        }
        self._table = (ctypes.c_void_p * PLACES)()
        for place, function in self._functions.items():
            self._table[place] = ctypes.cast(function, ctypes.c_void_p).value
        self._object = ctypes.c_void_p(ctypes.addressof(self._table))

    @property
    def address(self) -> int:
        return ctypes.addressof(self._object)

    def _hear(self, name: str) -> Callable[..., int]:
        def hear(this: int, *arguments: int) -> int:
            assert this == self.address
            self.told.append((name, *arguments))
            return self._result

        return hear


def test_the_window_s_button_shows_how_far() -> None:
    desktop = Desktop()
    bar = TaskbarList(desktop.address)
    assert bar.begin()
    assert bar.show(0x7FFF_0000_1234, 250)
    assert bar.show(0x7FFF_0000_1234, None)
    bar.close()
    window = 0x7FFF_0000_1234
    assert desktop.told == [
        ("HrInit",),
        ("SetProgressState", window, 2),
        ("SetProgressValue", window, 250, 1000),
        ("SetProgressState", window, 0),
        ("Release",),
    ]


def test_a_desktop_that_refuses_is_no_error() -> None:
    desktop = Desktop(result=-2147467259)  # E_FAIL
    bar = TaskbarList(desktop.address)
    assert not bar.begin()
    assert not bar.show(1, 10)
    assert not bar.show(1, None)


def test_elsewhere_there_is_none() -> None:
    assert taskbar_list() is None
