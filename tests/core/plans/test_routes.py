"""Which routes are open to a machine, which one is recommended, and what each loses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from samples import reports

from core.images.model import ImageFormat
from core.plans.checking import check_plan
from core.plans.choices import LicenseType, Route
from core.plans.drafting import draft
from core.plans.repacking import RepackChoice
from core.plans.routes import RouteChoice, judge_routes, stops
from core.rules.edition import Edition
from core.rules.model import ImageReport
from core.rules.verdicts import Severity, Verdict
from core.wording import has_words, phrase

TIB = 1 << 40


def judged(report: ImageReport, edition: Edition = Edition.TODAY, **options: Any) -> dict[Route, RouteChoice]:
    choices = judge_routes(report, edition, **options)
    for choice in choices:
        assert has_words(f"route.{choice.route.value}")
        for reason in (*choice.reasons, *choice.losses, *choice.gains):
            assert has_words(reason.code)
            assert "?" not in phrase(reason.code, dict(reason.facts)).replace("?.", "")
    assert [choice.route for choice in choices] == list(Route)
    return {choice.route: choice for choice in choices}


def told(reasons: Any) -> set[str]:
    return {reason.code for reason in reasons}


def best(choices: dict[Route, RouteChoice]) -> list[Route]:
    return [route for route, choice in choices.items() if choice.recommended]


def sized(report: ImageReport, size: int, kind: ImageFormat = ImageFormat.RAW) -> ImageReport:
    disks = tuple(replace(disk, size=size, format=kind) for disk in report.disks)
    images = tuple(replace(image, format=kind, disks=disks) for image in report.inspection.images)
    inspection = report.inspection.model_copy(update={"images": images})
    return report.model_copy(update={"disks": disks, "inspection": inspection})


def test_a_sound_linux_goes_as_an_image(image: Path) -> None:
    choices = judged(reports.report(image, reports.linux()))
    assert best(choices) == [Route.IMAGE]
    assert all(choice.possible for choice in choices.values())
    assert choices[Route.IMAGE].losses == ()
    assert told(choices[Route.DIRECT].losses) == {"route.loses.look"}
    assert told(choices[Route.DIRECT].gains) == {
        "route.gains.no-role",
        "route.gains.no-bucket",
        "route.gains.increment",
    }
    assert told(choices[Route.DIRECT_IMAGE].gains) == {"route.gains.no-bucket", "route.gains.increment"}


def test_what_the_guest_needs_and_nobody_does_is_said(image: Path) -> None:
    findings = (
        reports.finding("KRN-04", severity=Severity.WARN),
        reports.finding("NET-02", severity=Severity.INFO),
        reports.finding("TAB-02", severity=Severity.INFO),
    )
    choices = judged(reports.report(image, reports.linux(), findings=findings))
    assert told(choices[Route.SNAPSHOT].losses) == {
        "route.loses.look", "route.loses.drivers", "route.loses.dhcp", "route.loses.fstab",
    }  # fmt: skip
    assert choices[Route.DIRECT_IMAGE].losses == ()


def test_a_system_that_image_import_refuses_can_be_registered_as_it_is(image: Path) -> None:
    report = reports.report(image, reports.linux(), findings=(reports.finding("OS-01"),))
    choices = judged(report)
    assert told(choices[Route.IMAGE].reasons) == {"route.blocked"}
    assert best(choices) == [Route.DIRECT]
    (refusals,) = [loss for loss in choices[Route.DIRECT].losses if loss.code == "route.loses.refusals"]
    assert refusals.facts == {"rules": "OS-01"}
    plan = draft(report, route=None)
    assert plan.route is Route.DIRECT
    assert plan.sources[0].skip_free
    assert plan.findings == {"warn": ("OS-01",)}
    assert check_plan(plan, report) == ()
    refused = check_plan(draft(report), report)
    assert [failure.code for failure in refused] == ["plan.blocked"]


@pytest.mark.parametrize(
    ("rule", "route", "stopped"),
    [
        ("FMT-12", Route.DIRECT, False),  # we read the disks ourselves
        ("FMT-12", Route.SNAPSHOT, True),
        ("FMT-11", Route.DIRECT, True),  # its bytes are elsewhere
        ("DSK-10", Route.IMAGE, True),
        ("DSK-10", Route.DIRECT_IMAGE, True),
        ("DSK-10", Route.SNAPSHOT, False),
    ],
)
def test_what_stops_which_route(rule: str, route: Route, stopped: bool) -> None:
    assert stops(reports.finding(rule), route, "") is stopped
    assert not stops(reports.finding(rule, Verdict.PASS), route, "")


def test_sizes(image: Path) -> None:
    report = reports.report(image, reports.linux())
    nine = judged(sized(report, 9 * TIB))
    assert told(nine[Route.IMAGE].reasons) == {"route.too-large"}
    assert nine[Route.SNAPSHOT].possible
    assert nine[Route.VOLUME].possible
    assert best(nine) == [Route.DIRECT]
    five = judged(sized(report, 5 * TIB), Edition.GUIDE_2019)
    assert not five[Route.IMAGE].possible
    assert five[Route.VOLUME].possible
    assert judged(sized(report, 5 * TIB))[Route.IMAGE].possible
    twenty = judged(sized(report, 20 * TIB))
    assert [route for route, choice in twenty.items() if choice.possible] == [Route.DIRECT]


def test_containers(image: Path) -> None:
    report = reports.report(image, reports.linux())
    ova = judged(sized(report, 1 << 30, ImageFormat.OVA), repack=RepackChoice.NEVER)
    assert told(ova[Route.SNAPSHOT].reasons) == {"route.format"}
    vhdx = judged(sized(report, 1 << 30, ImageFormat.VHDX), repack=RepackChoice.NEVER)
    assert vhdx[Route.SNAPSHOT].possible
    assert not vhdx[Route.VOLUME].possible
    unread = sized(report, 1 << 30)
    unread = unread.model_copy(
        update={"disks": tuple(replace(disk, readable=False) for disk in unread.disks)}
    )
    assert {choice.possible for choice in judged(unread).values()} == {False}


def test_windows_with_a_licence_of_awss_needs_image_import(image: Path) -> None:
    report = reports.report(image, reports.windows())
    choices = judged(report)
    assert told(choices[Route.DIRECT].reasons) == {"route.licence-aws"}
    own = judged(report, license_type=LicenseType.BYOL)
    assert own[Route.DIRECT].possible
    assert told(own[Route.DIRECT].losses) == {"route.loses.look", "route.loses.windows"}
