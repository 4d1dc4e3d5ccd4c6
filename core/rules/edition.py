"""The guides that are judged by."""

from __future__ import annotations

from enum import StrEnum


class Edition(StrEnum):
    """Which guide is judged by: as it was given (2019), or AWS today (2026)."""

    GUIDE_2019 = "2019"
    TODAY = "2026"


DEFAULT_EDITION = Edition.TODAY
