"""The SDK's native half (awscrt), made ready without keeping the interpreter to itself.

Its import sets up s2n and AWS-LC, which gather entropy from the processor's jitter: 45 to 75 ms of computing within one call, during
which no other thread has the interpreter, so a window stands still. The same start, asked for through ctypes, lets the others
go on; the import then finds it done (aws-c-io takes an s2n that was begun before it as it is) and takes 2 ms.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from importlib.util import find_spec

_log = logging.getLogger(__name__)
_MODULE, _BEGIN, _UNLOCKED = "_awscrt", "s2n_init", "S2N_DONT_MLOCK"


def begin_native_half() -> bool:
    """Returns whether there was something to begin: not where it is loaded already, nor on Windows and macOS, whose awscrt has no s2n."""
    if _MODULE in sys.modules or sys.platform != "linux":
        return False
    found = find_spec(_MODULE)
    if found is None or not found.origin:
        return False
    given = os.environ.get(_UNLOCKED)
    os.environ[_UNLOCKED] = "1"  # as aws-c-io does: where memory may not be locked, s2n would not begin
    try:
        begin = getattr(ctypes.CDLL(found.origin), _BEGIN)
        return int(begin()) == 0
    except (OSError, AttributeError) as error:  # built in another way: the import does it itself
        _log.info("the SDK's native half is begun by its import: %s", error)
        return False
    finally:
        if given is None:
            del os.environ[_UNLOCKED]
