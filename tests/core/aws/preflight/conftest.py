"""A bucket and role of a name of its own for each test: all of them share one sandbox."""

from __future__ import annotations

import itertools

import pytest

from core.aws.preflight.model import Question
from core.plans.destination import Destination

_numbers = itertools.count(1)


@pytest.fixture
def name() -> str:
    """New for each test: all of them share one sandbox."""
    return f"preflight-{next(_numbers)}"


@pytest.fixture
def question(name: str) -> Question:
    return Question(Destination(bucket=name, role_name=name, create_bucket=False, create_role=False))
