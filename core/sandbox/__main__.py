"""``python -m core.sandbox``: serve the embedded AWS on loopback."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import warnings
from pathlib import Path

from core.errors import SandboxError
from core.rules.edition import DEFAULT_EDITION, Edition
from core.sandbox.engine.settings import BootChoice, EngineSettings
from core.sandbox.moto_settings import configure
from core.settings import Places
from core.wording import sentence


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m core.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--state", type=Path, default=None, help="folder for all that is kept")
    parser.add_argument(
        "--speed", type=float, default=1.0, help="how much faster the stages of an import pass"
    )
    parser.add_argument("--boot", default=BootChoice.AUTO.value, choices=[item.value for item in BootChoice])
    parser.add_argument(
        "--edition",
        default=DEFAULT_EDITION.value,
        choices=[item.value for item in Edition],
        help="of the rules that refuse",
    )
    parser.add_argument(
        "--empty-account", action="store_true", help="start a new account without the role vmimport"
    )
    parser.add_argument("--quota", type=int, default=20, help="imports that may be under way in a Region")
    parser.add_argument("--parent", type=int, default=None, metavar="PID", help="end when this process does")
    parser.add_argument("--log", default="WARNING", choices=["DEBUG", "INFO", "WARNING", "ERROR"])
    options = parser.parse_args(arguments)
    logging.basicConfig(level=options.log, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # moto and Flask warn of things that are none of the user's business.
    warnings.simplefilter("ignore")
    configure()
    from core.sandbox.server import run  # this imports moto

    folder = (options.state or Places.default().sandbox).absolute()
    settings = EngineSettings(
        speed=options.speed,
        edition=Edition(options.edition),
        quota=options.quota,
        boot=BootChoice(options.boot),
    )
    try:
        run(
            folder, options.port, settings=settings,
            empty_account=options.empty_account, parent=options.parent,
        )  # fmt: skip
    except SandboxError as error:
        print(
            json.dumps(
                {"error": error.code, "facts": {name: str(value) for name, value in error.facts.items()}}
            )
        )
        print(sentence(error), file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
