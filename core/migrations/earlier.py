"""Migrations whose snapshots a later one can build on: of the same files, written directly, to the same place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from core.migrations.model import Migration
from core.migrations.states import State
from core.plans.destination import Destination


def earlier_writes(
    migrations: Iterable[Migration], paths: Sequence[Path], to: Destination | None = None
) -> tuple[Migration, ...]:
    """In the order given (the store's is the latest first).

    :param to: only what lies where this destination would reach it: account, Region, endpoint.
    """
    wanted = [str(path.absolute()) for path in paths]
    return tuple(
        one
        for one in migrations
        if one.state is State.COMPLETED
        and not one.plan.route.staged
        and [source.path for source in one.plan.sources] == wanted
        and (to is None or _reach(one.plan.destination) == _reach(to))
    )


def _reach(to: Destination) -> tuple[str, str, str, str]:
    return (to.target, to.profile, to.region, to.endpoint_url)
