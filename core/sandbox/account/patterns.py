"""Wildcards and variables in IAM's policies: ``*``, ``?``, ``${aws:username}``.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

Context = Mapping[str, Sequence[str]]
"""Condition keys in lower case, with their values."""
_VARIABLE = re.compile(r"\$\{([^}]*)\}")
_LITERALS = {"*": "*", "?": "?", "$": "$"}
"""``${*}``, ``${?}`` and ``${$}`` stand for the characters themselves."""


def like(pattern: str, value: str, context: Context) -> bool:
    """Whether ``value`` fits; a variable without a value fits nothing."""
    if "${" not in pattern:
        return bool(_compiled(pattern).fullmatch(value))
    text = expand(pattern, context, literal=False)
    return text is not None and re.fullmatch(text, value, re.DOTALL) is not None


def like_action(pattern: str, action: str) -> bool:
    """Actions know no upper and lower case, and no variables."""
    return bool(_compiled(pattern.lower()).fullmatch(action.lower()))


def expand(text: str, context: Context, *, literal: bool) -> str | None:
    """``text`` with its variables filled in.

    :param literal: as plain text; else as a regular expression in which only the text's own wildcards are any.
    :returns: None where a variable has no value, or more than one.
    """
    pieces: list[str] = []
    end = 0
    for found in _VARIABLE.finditer(text):
        value = _value(found[1], context)
        if value is None:
            return None
        between = text[end : found.start()]
        pieces += [between, value] if literal else [_expression(between), re.escape(value)]
        end = found.end()
    rest = text[end:]
    return "".join([*pieces, rest if literal else _expression(rest)])


def _value(variable: str, context: Context) -> str | None:
    if variable in _LITERALS:
        return _LITERALS[variable]
    name, _, default = variable.partition(",")
    values = context.get(name.strip().lower(), ())
    if len(values) == 1:
        return values[0]
    default = default.strip()
    return default[1:-1] if len(default) > 1 and default[0] == default[-1] == "'" and not values else None


def _expression(text: str) -> str:
    return "".join(".*" if char == "*" else "." if char == "?" else re.escape(char) for char in text)


@lru_cache(maxsize=4096)
def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(_expression(text), re.DOTALL)
