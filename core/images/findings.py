"""Collects the problems of one container while it is being opened: each with its place, and never without bound."""

from __future__ import annotations

from collections import Counter

from core.evidence import Evidence, place
from core.images.model import Problem, ProblemCode

_MOST_OF_A_KIND = 16
_LONGEST_VALUE = 240


def problem(code: ProblemCode, where: str, value: str) -> Problem:
    """A problem whose value is one printable line of bounded length, whatever the image says."""
    shown = "".join(char if char.isprintable() else "?" for char in value[: _LONGEST_VALUE + 1])
    if len(shown) > _LONGEST_VALUE:
        shown = shown[: _LONGEST_VALUE - 1] + "…"
    return Problem(code=code, evidence=Evidence(where=where, value=shown))


class Findings:
    """Problems in the order in which they were met. Hostile images have millions: only the first of a kind are kept."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._counts: Counter[ProblemCode] = Counter()

    def add(
        self, code: ProblemCode, *parts: str, value: str, offset: int | None = None, line: int | None = None
    ) -> None:
        """:param parts: names of the place, from the outermost (the file) to the innermost.

        :param offset: byte in the file that the first part names.
        """
        self.extend(problem(code, place(*parts, line=line, offset=offset), value))

    def extend(self, *problems: Problem) -> None:
        for item in problems:
            self._counts[item.code] += 1
            if self._counts[item.code] <= _MOST_OF_A_KIND:
                self._problems.append(item)

    def has(self, *codes: ProblemCode) -> bool:
        return any(self._counts[code] for code in codes)

    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)
