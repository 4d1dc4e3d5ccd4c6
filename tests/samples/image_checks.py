"""Short questions that many tests ask of an opened image."""

from __future__ import annotations

from core.images import Disk, Image, ProblemCode


def codes(image: Image) -> set[ProblemCode]:
    return {problem.code for problem in image.facts.problems}


def evidence(image: Image, code: ProblemCode) -> tuple[str, str]:
    """Place and value of the one problem with that code."""
    (found,) = (problem.evidence for problem in image.facts.problems if problem.code is code)
    return found.where, found.value


def check_extents(disk: Disk, content: bytes) -> int:
    """Extents cover the disk without gaps, alternate, and what they call zero is zero; returns the bytes of data."""
    position = stored = 0
    before = None
    for offset, length, kind in disk.extents():
        assert offset == position
        assert length > 0
        assert kind is not before
        if kind == "zero":
            assert not any(content[offset : offset + length])
        else:
            stored += length
        position, before = offset + length, kind
    assert position == disk.size == len(content)
    return stored
