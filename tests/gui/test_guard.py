"""The pair of PySide6 and Python that would abort is refused before it starts."""

from __future__ import annotations

import pytest

from core.errors import AmigrateError
from core.wording import has_words, sentence
from gui import app
from gui.guard import unfit


@pytest.mark.parametrize(
    ("python", "pyside", "code"),
    [
        ((3, 11), "6.12.0", "gui.pyside-too-new"),
        ((3, 11), "6.12.1", "gui.pyside-too-new"),
        ((3, 11), "6.13.0", "gui.pyside-too-new"),
        ((3, 11), "7.0.0", "gui.pyside-too-new"),
        ((3, 11), "6.11.3", ""),
        ((3, 12), "6.12.0", ""),
        ((3, 13), "6.8.0", ""),
    ],
)
def test_which_pairs_are_refused(python: tuple[int, int], pyside: str, code: str) -> None:
    assert unfit(python, pyside) == code


def test_this_computer_is_fit() -> None:
    assert unfit() == ""


def test_a_refusal_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "unfit", lambda: "gui.pyside-too-new")
    assert app.run([]) == 2
    told = capsys.readouterr().err
    assert told.startswith("amigrate: PySide6 6.")
    assert told.count("\n") == 1


def test_every_code_has_words() -> None:
    for code in ("gui.no-pyside", "gui.pyside-too-new"):
        assert has_words(code)
        assert "{" not in sentence(AmigrateError(code, pyside="6.12.0", python="3.11"))
