"""What is understood without typer means the same to typer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.cli import converting
from core.cli.app import run
from core.cli.plainly import plain

WORDS = ["disk.raw", "new.vhdx", "a b", "--overwrite", "--json", "--skip-free", "--disk", "1", "02", "-1", "--disk=1", "--help", "--", "-", ""]  # fmt: skip


def asked(call: Any) -> tuple[Any, ...]:
    """What the conversion is asked for, defaults filled in."""
    got: list[tuple[Any, ...]] = []

    def convert(
        source: Path, destination: Path, *, disk=0, overwrite=False, skip_free=False, as_json=False
    ) -> int:
        got.append((source, destination, disk, overwrite, skip_free, as_json))
        return 0

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(converting, "convert", convert)
        assert call() == 0
    (found,) = got
    return found


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=7))
@example(["disk.raw", "new.vhdx"])
@example(["--disk", "02", "disk.raw", "--json", "new.vhdx", "--overwrite", "--skip-free", "--disk", "1"])
def test_plain_words_mean_what_typer_takes_them_for(words: list[str]) -> None:
    understood = plain(["convert", *words])
    if understood is not None:
        assert asked(understood) == asked(lambda: run(["convert", *words]))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["check", "disk.raw"],
        ["convert", "--help"],
        ["convert", "disk.raw"],
        ["convert", "a", "b", "c"],
        ["convert", "a", "b", "--disk"],
        ["convert", "a", "b", "--disk", "-1"],
        ["convert", "a", "b", "--disk", "x"],
        ["convert", "a", "b", "--overwrit"],
        ["convert", "--", "a", "b"],
    ],
)
def test_the_rest_is_left_to_typer(words: list[str]) -> None:
    assert plain(words) is None


def test_a_conversion_loads_neither_typer_nor_pydantic(tmp_path: Path) -> None:
    source, made = tmp_path / "disk.raw", tmp_path / "made.vhdx"
    source.write_bytes((bytes(510) + b"\x55\xaa").ljust(4 << 20, b"\0"))
    script = (
        "import sys; from gui.__main__ import main; code = main(['convert', *sys.argv[1:]]);"
        "print(code, [name for name in ('typer', 'pydantic', 'rich', 'json', 'platformdirs', 'logging.handlers') if name in sys.modules])"
    )
    home = tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-c", script, source, made],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "AMIGRATE_HOME": str(home)},
    )
    assert done.stdout.splitlines()[-1:] == ["0 []"], done.stdout + done.stderr
    assert made.exists()
    assert not home.exists()
