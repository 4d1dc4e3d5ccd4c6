"""From a code to a sentence: the one place where codes and facts become words for people.

The sentences are data (``resources/messages/*.toml``): the command line, the window and the report all say the same. They are
English; the window has them translated where it speaks another language (:func:`speak`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from core.errors import AmigrateError

Translate = Callable[[str, str], str]
"""(context, English text with its placeholders) -> the text to be filled. Contexts: ``messages``, ``rules``."""


class _Language:
    translate: Translate | None = None


def speak(translate: Translate | None) -> None:
    """From now on every sentence goes through ``translate``, in whatever thread it is made; None: English."""
    _Language.translate = translate


def in_words(context: str, text: str) -> str:
    """A text with its placeholders, in the language that is spoken."""
    translate = _Language.translate
    return translate(context, text) if translate is not None and text else text


@cache
def _messages() -> dict[str, str]:
    import tomllib  # both not before the first sentence: the window shows without one
    from importlib import resources

    texts: dict[str, str] = {}
    for file in (resources.files("resources") / "messages").iterdir():
        if file.name.endswith(".toml"):
            texts.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return texts


_DOUBLED = r"(?<=[\w)\]\"'])\.\.(?=\s|$)"
"""AWS's and the system's words bring a full stop of their own; a path's ``..`` stays."""


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(error: AmigrateError) -> str:
    """One sentence with what, where and what to do."""
    return phrase(error.code, error.facts)


def phrase(code: str, facts: dict[str, object] | None = None) -> str:
    """The text of ``code`` with its placeholders filled; the bare code and facts when there is no text."""
    text = _messages().get(code)
    if text is None:
        details = ", ".join(f"{name}: {value}" for name, value in (facts or {}).items())
        return f"{code} ({details})" if details else code
    return re.sub(_DOUBLED, ".", in_words("messages", text).format_map(_Facts(facts or {})))


def has_words(code: str) -> bool:
    return code in _messages()
