"""Progress on the window's button in Windows' taskbar: ITaskbarList3, called through its table of functions.

Source: Microsoft, ITaskbarList3 (shobjidl_core.h). The numbers are places in that table: three of IUnknown, five of ITaskbarList,
one of ITaskbarList2, then these.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any
from uuid import UUID

_CLASS = UUID("56fdf344-fd6d-11d0-958a-006097c9a090")
_INTERFACE = UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf")
_IN_PROCESS = 1
_RELEASE, _INIT, _SET_VALUE, _SET_STATE = 2, 3, 9, 10
_NO_PROGRESS, _NORMAL = 0, 2
WHOLE = 1000

_function = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
"""On 64-bit Windows there is one way to call, and elsewhere (in tests) it is the compiler's own."""


class TaskbarList:
    """:param interface: address of an ITaskbarList3; released by :meth:`close`. Every method belongs to the window's thread."""

    def __init__(self, interface: int) -> None:
        self._interface = interface

    def begin(self) -> bool:
        """Before anything else; False where the desktop has no taskbar."""
        return self._call(_INIT) >= 0

    def show(self, window: int, permille: int | None) -> bool:
        """:param window: its handle (HWND).
        :param permille: 0..1000; None takes the bar away.
        """
        handle = (ctypes.c_void_p, window)
        if permille is None:
            return self._call(_SET_STATE, handle, (ctypes.c_int, _NO_PROGRESS)) >= 0
        if self._call(_SET_STATE, handle, (ctypes.c_int, _NORMAL)) < 0:
            return False
        value, whole = (ctypes.c_uint64, permille), (ctypes.c_uint64, WHOLE)
        return self._call(_SET_VALUE, handle, value, whole) >= 0

    def close(self) -> None:
        self._call(_RELEASE)

    def _call(self, place: int, *given: tuple[Any, int]) -> int:
        """HRESULT of one function: negative is a failure."""
        table = ctypes.cast(self._interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        prototype = _function(ctypes.c_long, ctypes.c_void_p, *(kind for kind, _ in given))
        function: Callable[..., int] = prototype(table[place])
        return function(self._interface, *(value for _, value in given))


def taskbar_list() -> TaskbarList | None:
    """The desktop's; None where there is none. Qt has begun COM in the window's thread by then."""
    if sys.platform != "win32":
        return None
    found = ctypes.c_void_p()
    made = ctypes.WinDLL("ole32").CoCreateInstance(
        _guid(_CLASS), None, _IN_PROCESS, _guid(_INTERFACE), ctypes.byref(found)
    )
    if made < 0 or not found.value:
        return None
    bar = TaskbarList(found.value)
    return bar if bar.begin() else None


def _guid(identifier: UUID) -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(identifier.bytes_le, len(identifier.bytes_le))
