"""The text in which LVM2 keeps a volume group's metadata: nested sections of ``name = value``.

Format: lvm2's lib/format_text/import_vsn1.c and libdm/libdm-config.c; see also
https://github.com/libyal/libvslvm/blob/main/documentation/Logical%20Volume%20Manager%20(LVM)%20format.asciidoc
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.errors import GuestError

Value = int | float | str | list["Value"]
Section = dict[str, "Value | Section"]

MAX_TEXT = 16 << 20
_MAX_DEPTH = 12
_TOKEN = re.compile(
    r"""\s+ | \#[^\n]*
      | (?P<string>"(?:[^"\\]|\\.)*")
      | (?P<number>-?[0-9]+(?:\.[0-9]*)?(?![A-Za-z_]))
      | (?P<name>[A-Za-z0-9_.+/@:-]+)
      | (?P<mark>[{}\[\]=,])""",
    re.VERBOSE,
)


def parse(text: str) -> Section:
    """:raises GuestError: ``volume.lvm-metadata`` where the text breaks its grammar."""
    return _section(_tokens(text[:MAX_TEXT]), 0)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text) and text[at] != "\0":
        match = _TOKEN.match(text, at)
        if match is None:
            raise GuestError("volume.lvm-metadata", offset=at)
        at = match.end()
        if match.lastgroup:
            yield match.lastgroup, match.group()


def _section(tokens: Iterator[tuple[str, str]], depth: int) -> Section:
    if depth > _MAX_DEPTH:
        raise GuestError("volume.lvm-metadata", offset=0)
    found: Section = {}
    for kind, name in tokens:
        if (kind, name) == ("mark", "}") and depth:
            return found
        if kind == "mark":
            raise GuestError("volume.lvm-metadata", near=name)
        key = _unquoted(name) if kind == "string" else name
        _, mark = next(tokens, ("", ""))
        if mark == "{":
            found[key] = _section(tokens, depth + 1)
        elif mark == "=":
            found[key] = _value(next(tokens, ("", "")), tokens)
        else:
            raise GuestError("volume.lvm-metadata", near=name)
    if depth:
        raise GuestError("volume.lvm-metadata", near="end")
    return found


def _value(token: tuple[str, str], tokens: Iterator[tuple[str, str]]) -> Value:
    kind, text = token
    if kind == "string":
        return _unquoted(text)
    if kind == "number":
        return float(text) if "." in text else int(text[:20])
    if token == ("mark", "["):
        items: list[Value] = []
        for each in tokens:
            if each == ("mark", "]"):
                return items
            if each != ("mark", ","):
                items.append(_scalar(each))
    raise GuestError("volume.lvm-metadata", near=text)


def _scalar(token: tuple[str, str]) -> Value:
    if token[0] == "mark":  # arrays do not nest
        raise GuestError("volume.lvm-metadata", near=token[1])
    return _value(token, iter(()))


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def section(parent: Section, name: str) -> Section:
    """The sub-section, empty where there is none."""
    found = parent.get(name)
    return found if isinstance(found, dict) else {}


def number(parent: Section, name: str, default: int = 0) -> int:
    found = parent.get(name)
    return found if isinstance(found, int) and 0 <= found < 1 << 62 else default


def string(parent: Section, name: str) -> str:
    found = parent.get(name)
    return found if isinstance(found, str) else ""


def items(parent: Section, name: str) -> list[Value]:
    found = parent.get(name)
    return found if isinstance(found, list) else []
