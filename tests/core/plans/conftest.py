from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "web.raw"
    path.write_bytes(b"\0" * 4096)
    return path
