"""Passwords that stand in configuration files: they are evidence of nothing, and belong in no report."""

from __future__ import annotations

import re

_SECRET = re.compile(
    r"\b(pass(?:word|wd|phrase)?|pwd|secret|token)(\d?\s*=\s*)(\"[^\"]*\"|'[^']*'|[^,\s]+)", re.IGNORECASE
)
MASK = "…"


def hidden(text: str) -> str:
    """The text with the values of passwords masked, as in a mount's options.

    >>> hidden("//nas/x /x cifs user=me,password=geheim,uid=0 0 0")
    '//nas/x /x cifs user=me,password=…,uid=0 0 0'
    """
    return _SECRET.sub(rf"\1\2{MASK}", text)
