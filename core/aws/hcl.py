"""Terraform's own language, as much of it as blocks with values take.

Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any


@dataclass(frozen=True, slots=True)
class Code:
    """A reference, written as it is: ``aws_iam_role.amigrate.id``."""

    text: str


@dataclass(frozen=True, slots=True)
class Expression:
    """A value that Terraform turns into JSON text: a policy document."""

    value: Any


@dataclass(frozen=True, slots=True)
class Block:
    kind: str
    labels: tuple[str, ...]
    values: dict[str, Any] = field(default_factory=dict)
    inner: tuple[Block, ...] = ()


def render(blocks: Iterable[Block]) -> str:
    """The text of a ``.tf`` file, indented as ``terraform fmt`` does."""
    return "\n\n".join("\n".join(_block(block, 0)) for block in blocks) + "\n"


def _block(block: Block, depth: int) -> Iterator[str]:
    indent = "  " * depth
    head = " ".join([block.kind, *(f'"{label}"' for label in block.labels)])
    if not block.values and not block.inner:
        yield f"{indent}{head} {{}}"
        return
    yield f"{indent}{head} {{"
    yield from _entries(block.values, depth + 1)
    for inner in block.inner:
        yield from _block(inner, depth + 1)
    yield f"{indent}}}"


def _entries(values: dict[str, Any], depth: int) -> Iterator[str]:
    """One line each, their equals signs in a column as long as no value of several lines comes between."""
    indent = "  " * depth
    written = [(name, _value(value, depth)) for name, value in values.items()]
    for several, run in groupby(written, key=lambda entry: "\n" in entry[1]):
        lines = list(run)
        width = 0 if several else max(len(name) for name, _ in lines)
        yield from (f"{indent}{name:{width}} = {value}" for name, value in lines)


def _value(value: Any, depth: int) -> str:
    if isinstance(value, Code):
        return value.text
    if isinstance(value, Expression):
        return f"jsonencode({_value(value.value, depth)})"
    if isinstance(value, bool | int):
        return json.dumps(value)
    indent = "  " * (depth + 1)
    if isinstance(value, dict):
        lines = [*_entries({_quoted(name): inner for name, inner in value.items()}, depth + 1)]
        return "\n".join(["{", *lines, "  " * depth + "}"])
    if isinstance(value, list):
        lines = [f"{indent}{_value(inner, depth + 1)}," for inner in value]
        return "\n".join(["[", *lines, "  " * depth + "]"])
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """Templates begin with ``${`` or ``%{``; references to data stay, all others are doubled to be plain text."""
    return re.sub(r"([$%])\{(?!data\.)", r"\1\1{", json.dumps(text, ensure_ascii=False))
