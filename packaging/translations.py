"""Keeps resources/translations: through Qt's own lupdate and lrelease, from the sources as they are.

    python packaging/translations.py update          # new and changed texts into every .ts, gone ones out
    python packaging/translations.py missing de      # what is not translated yet, as JSON on standard output
    python packaging/translations.py fill de FILE    # take translations from such a JSON
    python packaging/translations.py compile         # every .ts into its .qm

English has a file too: of its plurals alone. The other languages have everything: the window's texts, the sentences of
resources/messages and the rules' texts, which lupdate is shown as a Python file made for the purpose.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "zh")
MESSAGES = "messages"
"""Context of the sentences in resources/messages; ``RULES`` of the texts in resources/rules."""
RULES = "rules"
_NOT_WORDS = frozenset(
    {"severity", "guide", "source", "id", "rules", "aws_error", "repair", "seen", "platform", "passage"}
)
_PLURALS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh": 1}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=["update", "missing", "fill", "compile"])
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("file", nargs="?", type=Path)
    given = parser.parse_args()
    if given.action == "update":
        update(FOLDER)
    elif given.action == "compile":
        compile_all(FOLDER)
    elif given.action == "missing":
        print(json.dumps(missing(FOLDER / f"amigrate_{given.language}.ts"), indent=1, ensure_ascii=False))
    else:
        filled = fill(
            FOLDER / f"amigrate_{given.language}.ts", json.loads(given.file.read_text(encoding="utf-8"))
        )
        print(f"{filled} taken")
    return 0


def update(folder: Path) -> None:
    """Bring every .ts in ``folder`` up to date."""
    sources = [str(file) for file in sorted((ROOT / "gui").rglob("*.py"))]
    tool(
        "lupdate",
        "-no-obsolete",
        "-locations",
        "none",
        "-pluralonly",
        *sources,
        "-ts",
        str(folder / "amigrate_en.ts"),
    )
    english = folder / "amigrate_en.ts"
    fill(english, [{**entry, "translation": english_plural(entry["source"])} for entry in missing(english)])
    with tempfile.TemporaryDirectory() as made:
        texts = Path(made) / "texts.py"
        texts.write_text(as_python(), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"amigrate_{language}.ts"
            tool("lupdate", "-no-obsolete", "-locations", "none", *sources, str(texts), "-ts", str(target))


def english_plural(source: str) -> list[str]:
    """``%n file(s)`` means ``%n file`` and ``%n files``; what has no such mark stays to be filled in by hand."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")] if "(s)" in source else []


def compile_all(folder: Path) -> None:
    for source in sorted(folder.glob("*.ts")):
        tool("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def as_python() -> str:
    """Every text of the TOML files as a call that lupdate understands."""
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    for context, name in ((MESSAGES, "messages"), (RULES, "rules")):
        texts = dict.fromkeys(
            text for file in sorted((ROOT / "resources" / name).glob("*.toml")) for text in words(file)
        )
        lines += [
            f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
            for text in texts
        ]
    return "\n".join(lines) + "\n"


def words(file: Path) -> Iterator[str]:
    """The texts for people in one file; names, severities and AWS's own messages are none."""
    if file.stem in {"editions", "examples", "commands"}:
        return
    book = tomllib.loads(file.read_text(encoding="utf-8"))
    if file.stem == "causes":  # "says" are AWS's words there
        book = {"message": [{"cause": entry["cause"]} for entry in book["message"]]}
    yield from _texts(book)


def _texts(value: Any, name: str = "") -> Iterator[str]:
    if name in _NOT_WORDS:
        return
    if isinstance(value, str):
        if re.search(r"[^\W\d_]", value):
            yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, name)


def missing(file: Path) -> list[dict[str, Any]]:
    """Entries ``{"context", "source", "translation"}`` to be filled in; a translation with plural forms is a list."""
    wanted = []
    for context, message in _messages(ET.parse(file).getroot()):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            plural = message.get("numerus") == "yes"
            wanted.append(
                {
                    "context": context,
                    "source": message.findtext("source", ""),
                    "translation": [""] * _PLURALS[file.stem.rpartition("_")[2]] if plural else "",
                }
            )
    return wanted


def fill(file: Path, given: list[dict[str, Any]]) -> int:
    """Take over what was translated. Returns how many."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    known = {(entry["context"], entry["source"]): entry["translation"] for entry in given}
    filled = 0
    for context, message in _messages(tree.getroot()):
        told = known.get((context, message.findtext("source", "")))
        if not told or (isinstance(told, list) and not all(told)):
            continue
        translation = message.find("translation")
        if translation is None:
            translation = ET.SubElement(message, "translation")
        for form in list(translation):
            translation.remove(form)
        translation.attrib.pop("type", None)
        if isinstance(told, list):
            translation.text = None
            for form in told:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = told
        filled += 1
    ET.indent(tree, " " * 4)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return filled


def _messages(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    raise SystemExit(main())
