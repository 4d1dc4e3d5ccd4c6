"""Runs one launch in a process of its own, to be killed: ``launch_child.py HOME CONNECTION.json LAUNCH``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2])]


def main(home: str, connection: str, launch: str) -> None:
    from core.aws.model import Connection
    from core.migrations.launches.service import Launches
    from core.migrations.service import Migrations
    from core.plans.destination import Destination
    from core.settings import Places

    given = json.loads(Path(connection).read_text(encoding="utf-8"))
    given.pop("pace")

    def connect(destination: Destination) -> Connection:
        return Connection(region=destination.region, **given)

    places = Places(Path(home))
    with Migrations(places, connect) as migrations:
        Launches(places, connect, migrations).run(launch)


if __name__ == "__main__":
    main(*sys.argv[1:])
