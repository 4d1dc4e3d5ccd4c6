"""The guide's sections in our own words (``resources/rules/passages.toml``): why a rule asks what it asks, without a network."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from core.facts import Frozen
from core.rules.edition import Edition
from core.rules.editions import edition_data
from core.wording import in_words

_NAMED_OTHERWISE = {
    "Required service role": "Required permissions",
    "Amazon EC2 User Guide": "",
    "Import your VM as an image": "",
}
"""Passages that another one covers; "" where there is nothing of the guide."""


class Passage(Frozen):
    """:param text: paragraphs, parted by empty lines. ``address``: of AWS's own page."""

    name: str
    text: str
    address: str


def passage_of(source: str) -> Passage | None:
    """What stands behind a finding's ``source``; None where it names nothing that is kept here.

    :param source: as a finding has it: the guide with its edition, and the passage behind the last colon.
    """
    given = edition_data(Edition.GUIDE_2019).guide in source
    book = _book()[Edition.GUIDE_2019 if given else Edition.TODAY]
    named = next((name for words, name in _NAMED_OTHERWISE.items() if words in source), None)
    found = named if named is not None else next((name for name in book if name in source), "")
    passage = book.get(found)
    if passage is None:
        return None
    return passage.model_copy(update={"text": in_words("rules", passage.text)})


@cache
def _book() -> dict[Edition, dict[str, Passage]]:
    text = (resources.files("resources") / "rules" / "passages.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(text)["passage"]
    return {
        edition: {
            entry["name"]: Passage(
                name=entry["name"], text=entry[edition.value].strip(), address=entry["address"]
            )
            for entry in entries
        }
        for edition in Edition
    }
