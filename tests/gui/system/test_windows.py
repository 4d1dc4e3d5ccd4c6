"""What Windows says, by functions that are called as those of user32. (There is no Windows on the build machine.)"""

from __future__ import annotations

import ctypes

import pytest

from gui.system.windows import animations_off, window_is_dark


class User32:
    def __init__(self, *, on: int = 1, answered: int = 1, window: int = 0xFFFFFF) -> None:
        self._on, self._answered, self._window = on, answered, window
        self._type = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.POINTER(ctypes.c_int), ctypes.c_uint
        )
        self.SystemParametersInfoW = self._type(self._ask)

    def _ask(self, what: int, size: int, place: ctypes._Pointer[ctypes.c_int], keep: int) -> int:
        assert (what, size, keep) == (0x1042, 0, 0)
        if self._answered:
            place[0] = self._on
        return self._answered

    def GetSysColor(self, index: int) -> int:
        assert index == 5
        return self._window


@pytest.mark.parametrize(("on", "answered", "off"), [(1, 1, False), (0, 1, True), (0, 0, False)])
def test_animations(on: int, answered: int, off: bool) -> None:
    assert animations_off(User32(on=on, answered=answered)) is off


@pytest.mark.parametrize(
    ("window", "dark"), [(0x000000, True), (0xFFFFFF, False), (0x362F2D, True), (0xEFFAFF, False)]
)
def test_a_contrast_theme_is_light_or_dark(window: int, dark: bool) -> None:
    assert window_is_dark(User32(window=window)) is dark
