"""routes: the ways to an AMI that are open to a machine, and what each loses."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from core.cli.checking import EditionOption, complain, inspect_all
from core.cli.options import JsonOption
from core.cli.printing import output, print_json
from core.plans.choices import LicenseType
from core.plans.model import Reason
from core.plans.repacking import RepackChoice
from core.rules.edition import DEFAULT_EDITION
from core.wording import phrase


class RouteWish(StrEnum):
    """A route (core.plans.model.Route), or the one that is recommended."""

    AUTO = "auto"
    IMAGE = "image"
    SNAPSHOT = "snapshot"
    DIRECT = "direct"
    DIRECT_IMAGE = "direct-image"
    VOLUME = "volume"


def register(app: typer.Typer) -> None:
    app.command("routes")(routes)


def routes(
    images: Annotated[
        list[Path],
        typer.Argument(
            readable=False,
            metavar="IMAGE...",
            help="The machine's image; several files are one machine's disks.",
        ),
    ],
    edition: EditionOption = DEFAULT_EDITION,
    license_type: Annotated[
        LicenseType, typer.Option("--license-type", help="Licence of the operating system.")
    ] = LicenseType.AUTO,
    as_json: JsonOption = False,
) -> int:
    """Say which ways to an AMI are open to a machine, which one is recommended, and what each loses or has for it.

    Exit code: 0 a route is open, 1 none is, 2 the image could not be read.
    """
    from core.plans.routes import judge_routes
    from core.rules import judge

    inspection = inspect_all(images, as_one=True, deep=False, quiet=as_json)[0]
    if inspection.failure is not None:
        complain([inspection])
        return 2
    choices = judge_routes(
        judge(inspection, edition), edition, repack=RepackChoice.AUTO, license_type=license_type
    )
    if as_json:
        print_json([choice.model_dump(mode="json") for choice in choices])
    else:
        console = output()
        for choice in choices:
            state = "recommended" if choice.recommended else "open" if choice.possible else "closed"
            style = {"recommended": "green", "closed": "red"}.get(state, "")
            console.print(Text.assemble((choice.route.value, "bold"), "  ", (state, style)))
            console.print(f"  {phrase(f'route.{choice.route.value}')}", markup=False)
            for mark, reasons in (
                ("closed:", choice.reasons),
                ("loses:", choice.losses),
                ("for it:", choice.gains),
            ):
                for reason in reasons:
                    console.print(f"  {mark:8} {_said(reason)}", markup=False)
    return 0 if any(choice.possible for choice in choices) else 1


def _said(reason: Reason) -> str:
    return phrase(reason.code, dict(reason.facts))
