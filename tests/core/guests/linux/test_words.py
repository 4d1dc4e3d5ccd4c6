"""Every reason that a reader gives has a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import core.guests.linux
from core.wording import has_words, phrase


def test_every_code_has_a_sentence_that_names_the_place() -> None:
    sources = "".join(path.read_text() for path in Path(core.guests.linux.__file__).parent.rglob("*.py"))
    codes = set(re.findall(r'"(linux\.[a-z-]+)"', sources))
    assert len(codes) >= 10
    for code in codes:
        assert has_words(code), code
        assert "disk 7" in phrase(code, {"where": "disk 7"}), code
