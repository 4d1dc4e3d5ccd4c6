"""What macOS says, by an Objective-C runtime that knows one class. (There is no macOS on the build machine.)"""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from gui.system.macos import motion_reduced

WORKSPACE, SHARED = 0x1000, 0x2000
"""Addresses of the class and of its only object."""


class Named:
    """A function of the runtime that finds something by its name."""

    def __init__(self, numbers: dict[bytes, int]) -> None:
        self._numbers = numbers
        self.restype: Any = None
        self.argtypes: Any = None

    def __call__(self, name: bytes) -> int:
        return self._numbers[name]


class Runtime:
    def __init__(self, *, reduced: bool) -> None:
        self.objc_getClass = Named({b"NSWorkspace": WORKSPACE})
        self.sel_registerName = Named({b"sharedWorkspace": 1, b"accessibilityDisplayShouldReduceMotion": 2})
        self._reduced = reduced
        made = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        self.objc_msgSend = made(self._send)

    def _send(self, receiver: int, selector: int) -> int:
        return {(WORKSPACE, 1): SHARED, (SHARED, 2): int(self._reduced)}[receiver, selector]


@pytest.mark.parametrize("reduced", [True, False])
def test_motion(reduced: bool) -> None:
    assert motion_reduced(Runtime(reduced=reduced)) is reduced
