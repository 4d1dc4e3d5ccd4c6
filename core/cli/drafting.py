"""From images to a plan, on the command line: inspect, judge, draft; and the plan in a few lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.text import Text

from core.cli.checking import complain, inspect_all, print_image
from core.cli.confirming import confirmed
from core.cli.printing import output, readable, size
from core.errors import PlanError
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.destination import Destination
from core.plans.model import Plan
from core.plans.repacking import RepackChoice
from core.rules.confirming import this_user
from core.rules.edition import Edition
from core.rules.verdicts import Readiness
from core.wording import phrase


def draft_plan(
    images: list[Path],
    edition: Edition,
    destination: Destination,
    license_type: LicenseType,
    instance_type: str,
    boot_mode: BootMode | None,
    name: str,
    confirmations: list[str] | None,
    by: str,
    repack: RepackChoice,
    route: Route | None,
    parameters: dict[str, object],
    *,
    even_if_blocked: bool,
    quiet: bool,
) -> Plan | int:
    """Inspect, judge and draft; an exit code where the image is blocked.

    :param route: None takes the recommended one.
    :param parameters: further fields of the plan, as they were given.
    """
    from core.plans.checking import OVERRIDE
    from core.plans.drafting import check_plan, confirm, draft
    from core.plans.repacking import route as repacking_of
    from core.plans.routes import judge_routes, recommended_route, stops
    from core.rules import report as judge_all

    inspection = inspect_all(images, as_one=True, deep=False, quiet=quiet)[0]
    if inspection.failure is not None:
        complain([inspection])
        return 2
    told = confirmed(judge_all([inspection], edition), confirmations, by if confirmations else "")
    (judged,) = told.images
    if not quiet:
        print_image(output(), judged, edition=edition.value, date=told.edition_date, every=False)
    way = route or recommended_route(judged, edition, repack, license_type)
    container = repacking_of(judged, repack).container if way in {Route.IMAGE, Route.SNAPSHOT} else ""
    stopping = {each.rule for each in judged.findings if stops(each, way, container)}
    plain = way is Route.IMAGE and not container
    blocked = judged.readiness is Readiness.BLOCKED and bool(stopping or plain)
    if blocked and not even_if_blocked:
        routes = [
            each.route for each in judge_routes(judged, edition, license_type=license_type) if each.possible
        ]
        _complain_blocked(judged.path, stopping, routes)
        return 1
    plan = draft(
        judged,
        name=name,
        destination=destination,
        license_type=license_type,
        instance_type=instance_type,
        boot_mode=boot_mode,
        repack=repack,
        route=way,
        parameters=parameters,
    )
    if blocked:
        plan = confirm(plan, [OVERRIDE], who=by or this_user())
    for failure in check_plan(plan, judged):
        raise failure.as_error()
    return plan


def _complain_blocked(path: str, rules: Iterable[str], routes: Sequence[Route]) -> None:
    """:param routes: those that are open all the same."""
    blocking = ", ".join(sorted(rules))
    error = PlanError("cli.blocked", path=path, rules=blocking)
    if routes:
        open_ = " or ".join(route.value for route in routes)
        error = PlanError("cli.blocked-as-image", path=path, rules=blocking, routes=open_)
    print(f"amigrate: {phrase(error.code, error.facts)}", file=sys.stderr)


def print_plan(plan: Plan) -> None:
    console = output()
    to = plan.destination
    where = (
        "the embedded sandbox"
        if to.target == "sandbox" and not to.endpoint_url
        else to.endpoint_url or f"AWS {to.region}"
    )
    console.print(Text(f"Plan: {readable(plan.name)}", style="bold"))
    for source in plan.sources:
        sent = f", as {source.repack.upper()} without what is free" if source.repack else ""
        console.print(
            Text(f"  send      {readable(source.path)} ({size(source.size)}, {source.format.upper()}{sent})")
        )
    console.print(f"  route     {plan.route.value}: {phrase(f'route.{plan.route.value}')}", markup=False)
    if plan.since:
        console.print(f"  since     migration {plan.since}: only changed blocks", markup=False)
    bucket = f", bucket {to.bucket or 'amigrate-<account>-<region>'}" if plan.route.staged else ""
    role = f", role {to.role_name}" if plan.route.assumes_role else ""
    console.print(f"  to        {where}{bucket}{role}")
    console.print(f"  licence   {plan.license_type.value}")
    if plan.instance_type:
        console.print(f"  launch as {plan.instance_type}")
