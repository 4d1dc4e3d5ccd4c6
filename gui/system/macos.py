"""What macOS is told under Accessibility, Display: by NSWorkspace, through the Objective-C runtime.

Source: Apple, NSWorkspace.accessibilityDisplayShouldReduceMotion (macOS 10.12 and later).
"""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any

_pointer = ctypes.c_void_p


def motion_reduced(runtime: Any = None) -> bool:
    """Whether "Reduce motion" is switched on. In the window's thread: Qt has loaded AppKit there.

    :param runtime: the library libobjc; None is the system's.
    """
    library = runtime or ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib")
    library.objc_getClass.restype = library.sel_registerName.restype = _pointer
    library.objc_getClass.argtypes = library.sel_registerName.argtypes = [ctypes.c_char_p]
    workspace = _sender(library, _pointer)(
        library.objc_getClass(b"NSWorkspace"), library.sel_registerName(b"sharedWorkspace")
    )
    reduced = library.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(workspace) and bool(_sender(library, ctypes.c_bool)(workspace, reduced))


def _sender(library: Any, result: Any) -> Any:
    """objc_msgSend as a function of its own type: it is called as the method that it finds."""
    return ctypes.CFUNCTYPE(result, _pointer, _pointer)(
        ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value or 0
    )
