"""DBOS on its own: what survives, what is shared, what is left behind."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import MigrationError
from core.migrations.engine import Engine
from core.migrations.workflow import StageStopped


class Steps:
    """A workflow of three steps; each counts its runs and does what it is told to."""

    def __init__(self) -> None:
        self.runs: list[str] = []
        self.failing: set[str] = set()
        self.ended = threading.Event()

    def body(self, dbos: Any, _runs: Any) -> Callable[[str], None]:
        def step(name: str) -> Callable[[str], str]:
            def work(_: str) -> str:
                self.runs.append(name)
                if name in self.failing:
                    raise StageStopped(name)
                return name

            wrapped: Callable[[str], str] = dbos.step(name=name)(work)
            return wrapped

        steps = [step(name) for name in "abc"]

        def workflow(identifier: str) -> None:
            try:
                for work in steps:
                    work(identifier)
            finally:
                self.ended.set()

        return workflow

    def wait(self) -> list[str]:
        assert self.ended.wait(20)
        self.ended.clear()
        ran, self.runs = self.runs, []
        return ran


@pytest.fixture
def steps() -> Steps:
    return Steps()


def test_goes_on_behind_the_step_that_failed_in_a_new_launch(tmp_path: Path, steps: Steps) -> None:
    steps.failing = {"b"}
    engine = Engine.shared(tmp_path, steps.body)
    engine.start("m")
    assert steps.wait() == ["a", "b"]
    engine.release()
    steps.failing.clear()
    engine = Engine.shared(tmp_path, steps.body)
    engine.resume("m")
    assert steps.wait() == ["b", "c"]
    engine.release()


def test_goes_back_to_an_earlier_step_where_it_is_told(tmp_path: Path, steps: Steps) -> None:
    steps.failing = {"c"}
    engine = Engine.shared(tmp_path, steps.body)
    engine.start("m")
    assert steps.wait() == ["a", "b", "c"]
    engine.resume("m", step=2)
    assert steps.wait() == ["b", "c"]
    engine.release()


def test_one_that_never_began_begins(tmp_path: Path, steps: Steps) -> None:
    engine = Engine.shared(tmp_path, steps.body)
    engine.resume("m")
    assert steps.wait() == ["a", "b", "c"]
    engine.forget("m")
    engine.forget("m")
    engine.release()


def test_one_engine_a_process(tmp_path: Path, steps: Steps) -> None:
    first = Engine.shared(tmp_path / "one", steps.body)
    assert Engine.shared(tmp_path / "one", steps.body) is first
    with pytest.raises(MigrationError, match=r"migration\.other-home"):
        Engine.shared(tmp_path / "two", steps.body)
    first.release()
    first.start("m")  # still one user
    assert steps.wait() == ["a", "b", "c"]
    first.release()
    Engine.shared(tmp_path / "two", steps.body).release()


def test_nothing_is_printed_and_no_thread_is_left(
    tmp_path: Path, steps: Steps, capfd: pytest.CaptureFixture[str]
) -> None:
    steps.failing = {"a"}
    before = set(threading.enumerate())
    engine = Engine.shared(tmp_path, steps.body)
    engine.start("m")
    steps.wait()
    engine.release()
    assert [thread.name for thread in threading.enumerate() if thread not in before] == []
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("dbos").propagate is False
