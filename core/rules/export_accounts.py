"""The accounts by which VM Import/Export writes exported instances into buckets: one for most Regions, one each for the newer ones."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _known() -> dict[str, Any]:
    return dict(json.loads((files("resources") / "export" / "grantees.json").read_text(encoding="utf-8")))


def export_account(region: str) -> str:
    """Canonical user id that needs WRITE and READ_ACP on the bucket of an instance export."""
    known = _known()
    return str(known["regions"].get(region, known["default"]))
