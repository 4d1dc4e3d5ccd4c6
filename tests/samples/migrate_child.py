"""A process of its own that runs a migration: to be killed.

    python tests/samples/migrate_child.py HOME CONNECTION.json start PLAN.json
    python tests/samples/migrate_child.py HOME CONNECTION.json resume ID

Prints the id as soon as there is one, and the migration as JSON when it has come to rest.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))


def main(home: str, connection: str, what: str, argument: str) -> int:
    from core.aws.model import Connection
    from core.migrations.pace import Pace
    from core.migrations.service import Migrations
    from core.plans.destination import Destination
    from core.plans.store import load_plan
    from core.settings import Places

    given = json.loads(Path(connection).read_text(encoding="utf-8"))
    pace = Pace(**given.pop("pace", {}))

    def connect(destination: Destination) -> Connection:
        return Connection(region=destination.region, **given)

    with Migrations(Places(Path(home)), connect, pace) as migrations:
        if what == "start":
            identifier = migrations.start(load_plan(argument))
        else:
            identifier = argument
            migrations.resume(identifier)
        print(identifier, flush=True)
        print(migrations.wait(identifier).model_dump_json(), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
