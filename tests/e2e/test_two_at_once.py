"""Two migrations in two processes of one home: the sandbox belongs to the first, and the second outlives it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROGRAM = Path(sys.executable).with_name("amigrate")
LOOKS = 60
"""At most; one takes about a second."""


def begin(image: Path, home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [PROGRAM, "migrate", image, "--target", "sandbox", "--yes", "--json", "--name", image.stem],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "AMIGRATE_HOME": str(home)},
    )


def wait_for_stage(amigrate: Callable[..., Any], name: str, stage: str) -> None:
    for _ in range(LOOKS):
        for one in amigrate("status", "--json").json:
            if (one["plan"]["name"], one["stage"]) == (name, stage):
                return
    pytest.fail(f"{name} never came to {stage}")


@pytest.mark.slow
def test_the_second_goes_on_when_the_firsts_sandbox_is_gone(
    sample_ova: Path, tmp_path: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    images = [tmp_path / "first.ova", tmp_path / "second.ova"]
    for image in images:
        image.symlink_to(sample_ova)
    with begin(images[0], home) as first:
        wait_for_stage(amigrate, "first", "import")  # the sandbox is its child
        with begin(images[1], home) as second:
            try:
                wait_for_stage(amigrate, "second", "import")
                first.kill()
                out, err = second.communicate(timeout=120)
            finally:
                second.kill()
    assert (second.returncode, err) == (0, "")
    ended = json.loads(out)
    assert ended["state"] == "completed"
    assert ended["image_id"].startswith("ami-")
    kept = home / "sandbox" / "images" / ended["image_id"]
    assert kept.exists() or list((home / "sandbox" / "images").glob(f"{ended['image_id']}*"))
