"""From codes to sentences."""

from __future__ import annotations

import pytest

from core.wording import phrase


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("Access Denied", "The output could not be written (Access Denied)."),
        ("It is full.", "The output could not be written (It is full.)."),
    ],
)
def test_facts_fill_the_places(reason: str, expected: str) -> None:
    assert phrase("general.output", {"reason": reason}) == expected


def test_a_full_stop_that_a_fact_brings_is_not_doubled() -> None:
    said = phrase(
        "aws.credentials-refused", {"aws_code": "X", "aws_message": "It is invalid.", "operation": "o"}
    )
    assert "It is invalid. " in said
    assert ".." not in said


def test_the_dots_of_a_path_stay() -> None:
    assert phrase("image.is-directory", {"path": "a/.."}).startswith("a/.. is")
