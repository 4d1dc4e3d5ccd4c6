"""``amigrate preview`` at the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import rule_images

pytestmark = pytest.mark.needs(*rule_images.NEEDS)


def test_a_diff_in_a_pipe_keeps_its_tabs(amigrate: Callable[..., Any], tmp_path: Path) -> None:
    """Blanks or escapes in their place, and no patch of it applies."""
    (disk,) = rule_images.linux(tmp_path)
    ended = amigrate("preview", disk)
    assert ended.code == 0
    assert "\n \tload_video\n" in ended.out
    assert "-  set timeout=5\n+  set timeout=1\n" in ended.out
