"""The last line against hostile bytes: what one reader fails at becomes trouble with a code, and the others go on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from core.errors import AmigrateError, Cancelled
from core.facts import Evidence

T = TypeVar("T")
_log = logging.getLogger(__name__)
UNEXPECTED = "guest.unexpected"


def attempt(where: str, trouble: Callable[[Evidence], None], read: Callable[[], T], otherwise: T) -> T:
    """``read()``, or ``otherwise`` with its error told to ``trouble``.

    :raises Cancelled: as ``read`` does.
    :raises MemoryError: as ``read`` does: the worker's limit is reached.
    """
    try:
        return read()
    except (Cancelled, MemoryError):
        raise
    except AmigrateError as error:
        trouble(Evidence(where=where, value=error.code))
    except Exception:  # noqa: BLE001 - a fault of ours that hostile bytes found: the facts that are known still count
        _log.exception("reading %s", where)
        trouble(Evidence(where=where, value=UNEXPECTED))
    return otherwise
