"""What Windows is told under Accessibility: by SystemParametersInfo and GetSysColor of user32.

Source: Microsoft, SystemParametersInfoW (winuser.h): SPI_GETCLIENTAREAANIMATION; GetSysColor: COLOR_WINDOW, 0x00BBGGRR.
"""

from __future__ import annotations

import ctypes
from typing import Any

_CLIENT_AREA_ANIMATION = 0x1042
_WINDOW = 5


def animations_off(user32: Any = None) -> bool:
    """Whether "Animation effects" are switched off.

    :param user32: the library; None is the system's.
    """
    library = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    on = ctypes.c_int(1)
    asked = library.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return bool(asked) and not on.value


def window_is_dark(user32: Any = None) -> bool:
    """Of a contrast theme, which Qt calls neither light nor dark: how its windows' ground is.

    :param user32: the library; None is the system's.
    """
    library = user32 or ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    colour = int(library.GetSysColor(_WINDOW))
    red, green, blue = colour & 0xFF, colour >> 8 & 0xFF, colour >> 16 & 0xFF
    return max(red, green, blue) + min(red, green, blue) < 256
