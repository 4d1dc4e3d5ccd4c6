"""English has a translation too: of its plurals. It is complete, and compiled from what is committed."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

from gui.translations import own_translation

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "resources" / "translations" / "amigrate_en.ts"


def tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    if not program.exists():
        pytest.skip(f"{program} is not there")
    subprocess.run([program, *arguments], check=True, capture_output=True)


def messages(path: Path) -> set[tuple[str, str]]:
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


def test_every_plural_of_the_source_is_there(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    files = [str(file) for file in sorted((ROOT / "gui").rglob("*.py"))]
    tool("lupdate", "-pluralonly", *files, "-ts", str(found))
    assert messages(SOURCE) == messages(found)
    assert "unfinished" not in SOURCE.read_text(encoding="utf-8")


def test_the_compiled_file_is_that_of_the_source(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool("lrelease", str(SOURCE), "-qm", str(made))
    assert made.read_bytes() == SOURCE.with_suffix(".qm").read_bytes()


def test_english_counts(dressed: QApplication) -> None:
    for count, text in ((1, "about 1 minute"), (2, "about 2 minutes"), (0, "about 0 minutes")):
        assert QCoreApplication.translate("Counted", "about %n minute(s)", "", count) == text


def test_a_language_without_a_translation_falls_back_to_english() -> None:
    parent = QObject()
    made = own_translation(parent, QLocale(QLocale.Language.Icelandic))
    assert made is not None
    assert made.translate("Counted", "about %n minute(s)", "", 1) == "about %n minute"


def test_each_text_is_looked_up_where_it_was_found() -> None:
    """lupdate takes the word before ``.tr(`` for the context; only self's is the class at run time."""
    foreign = re.compile(r"\b(?!self\.tr\()[\w.]+\.tr\(")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "gui").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if foreign.search(line) and '"""' not in line
    ]
    assert found == []
