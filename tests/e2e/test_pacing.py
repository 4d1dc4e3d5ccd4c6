"""``amigrate pause`` and ``amigrate limit``: what they take, and what they say of what is not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import typer
from samples import plans

from core.cli.rates import bandwidth
from core.migrations.store import Store
from core.settings import Places


@pytest.mark.parametrize(
    ("word", "rate"),
    [
        ("20M", 20.0 * (1 << 20)),
        ("500k", 500.0 * (1 << 10)),
        ("1.5 GiB/s", 1.5 * (1 << 30)),
        ("2mb", 2.0 * (1 << 20)),
        ("4096", 4096.0),
        ("none", None),
        ("Off", None),
    ],
)
def test_rates(word: str, rate: float | None) -> None:
    assert bandwidth(word) == rate


@pytest.mark.parametrize("word", ["", "fast", "0", "-3M", "20Q", "M"])
def test_what_is_no_rate(word: str) -> None:
    with pytest.raises(typer.BadParameter):
        bandwidth(word)


def test_nothing_to_hold(amigrate: Callable[..., Any]) -> None:
    for command in (("limit", "nothing", "1M"), ("pause", "nothing")):
        ended = amigrate(*command)
        assert ended.code == 2
        assert "There is no migration nothing" in ended.err


def test_a_limit_is_kept_for_a_migration_that_rests(amigrate: Callable[..., Any], home: object) -> None:
    places = Places.default()
    places.migrations.mkdir(parents=True, exist_ok=True)
    store = Store(places.migrations / "migrations.sqlite")
    store.add("one", plans.plan())
    store.close()
    ended = amigrate("limit", "one", "2.5M")
    assert (ended.code, ended.out) == (0, "one at most 2.5 MiB/s\n")
    assert amigrate("status", "one", "--json").json["bandwidth"] == 2.5 * (1 << 20)
    ended = amigrate("limit", "one", "10")
    assert ended.code == 2
    assert "at least 1024 are needed" in ended.err
    assert amigrate("limit", "one", "none").code == 0
    assert amigrate("status", "one", "--json").json["bandwidth"] is None
