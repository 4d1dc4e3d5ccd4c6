"""Sizes, times and words as people read them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from samples import plans

from core.errors import PlanError
from core.migrations.model import Transfer
from core.migrations.states import Stage, State
from gui.text import doing_text, duration_text, error_text, percent, plain, rate_text, size_text, tooltip

GIB = 1 << 30


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1023, "1,023 bytes"),
        (1024, "1 KiB"),
        (1536, "1.5 KiB"),
        (64 * GIB, "64 GiB"),
        (5 * 10**12, "4.5 TiB"),
        (200 * 1024 + 500, "200 KiB"),
        (1 << 53, "8,192 TiB"),
    ],
)
def test_size(dressed: QApplication, size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "less than a minute"),
        (29, "less than a minute"),
        (60, "about 1 minute"),
        (719, "about 12 minutes"),
        (3600, "about 1 hour"),
        (3600 + 14 * 60, "about 1 hour 10 minutes"),
        (2 * 3600 + 59 * 60, "about 3 hours"),
    ],
)
def test_duration_is_no_more_exact_than_it_can_be_known(
    dressed: QApplication, seconds: float, text: str
) -> None:
    assert duration_text(seconds) == text


def test_rate(dressed: QApplication) -> None:
    assert rate_text(84e6) == "80.1 MiB/s"
    assert rate_text(None) == ""


def test_text_out_of_an_image_cannot_forge_what_is_read() -> None:
    assert plain("web\x1b[2J01\u202egnp.exe\x00") == "web\ufffd[2J01\ufffdgnp.exe\ufffd"
    assert plain("/etc/fstab\nline 2") == "/etc/fstab\nline 2"
    assert tooltip("<img src='x'>") == "&lt;img src=&#x27;x&#x27;&gt;"


def test_errors_become_one_sentence(dressed: QApplication, tmp_path: Path) -> None:
    told = error_text(PlanError("plan.source-missing", path="/x", reason="No such file"))
    assert told.startswith("/x cannot be found (No such file)")
    assert error_text(ValueError("odd")) == "Something unexpected happened: ValueError: odd"


def test_aws_words_are_shown_as_aws_gives_them(dressed: QApplication) -> None:
    assert doing_text(plans.importing("preparing to boot")) == "AWS: preparing to boot"
    assert doing_text(plans.uploading()) == "Uploading"
    assert doing_text(plans.uploading(state=State.PAUSED)) == "Paused"


def test_percent_is_unknown_where_nobody_says(dressed: QApplication) -> None:
    assert percent(plans.importing("booting", aws_progress=None)) is None
    assert percent(plans.uploading(stage=Stage.ACCOUNT)) is None
    assert percent(plans.uploading(transfer=Transfer(done=5 * 10**12, total=10**13))) == 50
    assert percent(plans.completed()) == 100
