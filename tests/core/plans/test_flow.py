"""The whole wizard without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from samples import reports

from core.errors import PlanError
from core.plans.catalogue import catalogue
from core.plans.choices import LicenseType, Route
from core.plans.destination import Destination
from core.plans.flow import STEPS, Flow, Step
from core.plans.instances import JudgedTypes
from core.plans.licences import BYOL_CONDITIONS
from core.plans.machine import read_machine
from core.rules.edition import Edition
from core.rules.model import ImageReport
from core.rules.verdicts import Readiness, Verdict
from core.wording import has_words


def at_compatibility(image: Path, report: ImageReport) -> Flow:
    flow = Flow(who="kim")
    flow.set_paths([image])
    flow.set_report(report)
    assert flow.next() is Step.COMPATIBILITY
    return flow


def problem_codes(flow: Flow, step: Step | None = None) -> list[str]:
    found = [failure.code for failure in flow.problems(step)]
    assert all(has_words(code) for code in found)
    return found


def test_straight_through(image: Path) -> None:
    flow = Flow(who="kim")
    assert problem_codes(flow) == ["flow.no-image"]
    flow.set_paths([image])
    assert problem_codes(flow) == ["flow.inspecting"]
    flow.set_report(reports.report(image, reports.linux()))
    assert [flow.next() for _ in range(4)] == [Step.COMPATIBILITY, Step.LICENSE, Step.INSTANCE, Step.REVIEW]
    assert flow.instance_type == "t3.small"
    plan = flow.plan()
    assert (plan.name, plan.license_type, plan.instance_type) == ("web", LicenseType.AUTO, "t3.small")
    with pytest.raises(PlanError, match="not-started"):
        flow.next()
    flow.started("m1")
    assert problem_codes(flow) == ["flow.uploading"]
    assert not flow.can_back
    assert flow.follow(uploaded=False, ended=False) is Step.UPLOAD
    assert flow.follow(uploaded=True, ended=False) is Step.IMPORT
    assert problem_codes(flow) == ["flow.importing"]
    flow.follow(uploaded=True, ended=True)
    assert problem_codes(flow) == []
    assert not flow.can_next


def test_back_and_the_list_of_steps(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    assert [step for step in STEPS if flow.reachable(step)] == list(STEPS[:5])
    assert flow.go(Step.REVIEW) is Step.REVIEW
    assert flow.go(Step.UPLOAD) is Step.REVIEW
    assert flow.back() is Step.INSTANCE
    assert flow.go(Step.IMAGES) is Step.IMAGES
    assert flow.back() is Step.IMAGES


def test_blocked_images_stop_at_compatibility_unless_overridden(image: Path) -> None:
    report = reports.report(
        image, reports.linux(), findings=(reports.finding("FS-02"),), readiness=Readiness.BLOCKED
    )
    flow = at_compatibility(image, report)
    assert problem_codes(flow) == ["plan.blocked"]
    assert not flow.reachable(Step.LICENSE)
    flow.override_blocked()
    flow.go(Step.REVIEW)
    assert problem_codes(flow) == []
    assert "override.blocked" in flow.plan().confirmed


def test_conditions_of_the_licence_hold_the_user_on_its_page(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.windows()))
    flow.next()
    assert problem_codes(flow) == []
    flow.choose_license(LicenseType.BYOL)
    assert problem_codes(flow) == ["plan.not-acknowledged"] * len(BYOL_CONDITIONS)
    assert not flow.reachable(Step.REVIEW)
    for condition in BYOL_CONDITIONS:
        flow.tick(condition)
    flow.go(Step.REVIEW)
    assert problem_codes(flow) == []
    assert set(flow.plan().confirmed) == set(BYOL_CONDITIONS)
    flow.tick(BYOL_CONDITIONS[0], given=False)
    assert problem_codes(flow) == ["plan.not-acknowledged"]


def test_choices_that_do_not_fit_are_refused(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux(modules=())))
    with pytest.raises(PlanError, match=r"license\.linux-byol-only"):
        flow.choose_license(LicenseType.AWS)
    with pytest.raises(PlanError, match=r"instance\.ena-driver"):
        flow.choose_instance("t3.medium")
    with pytest.raises(PlanError, match=r"instance\.unknown"):
        flow.choose_instance("z0.none")
    flow.choose_instance("t2.medium")
    assert flow.plan().instance_type == "t2.medium"


def test_other_files_undo_what_rested_on_the_old_ones(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.windows()))
    flow.choose_license(LicenseType.AWS)
    flow.go(Step.REVIEW)
    other = image.with_name("db.raw")
    other.write_bytes(b"\0" * 512)
    flow.set_paths([other])
    assert (flow.step, flow.report, flow.name) == (Step.IMAGES, None, "db")
    flow.set_report(reports.report(other, reports.linux()))
    assert flow.license_type is LicenseType.AUTO  # AWS does not fit a Linux


def test_another_edition_asks_for_a_new_report(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    flow.set_edition(Edition.GUIDE_2019)
    assert problem_codes(flow) == ["flow.inspecting"]
    flow.set_report(reports.report(image, reports.linux()))
    assert {choice.type.name for choice in flow.instance_choices()} >= {"t2.micro", "cg1.4xlarge"}
    assert len(flow.instance_choices()) == 27


def test_the_regions_own_types_replace_the_bundled_ones(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    assert flow.instance_choices() is flow.instance_choices()
    flow.set_types([entry for entry in catalogue().types if entry.name.startswith("m7i.")])
    assert flow.instance_type == "m7i.large"


def test_types_judged_elsewhere_count_only_for_what_they_were_judged_for(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    types = tuple(entry for entry in catalogue().types if entry.name.startswith("m7i."))
    judged = JudgedTypes.of(flow.machine, types, flow.edition)
    flow.set_types(types, judged)
    assert flow.instance_choices() is judged.choices
    report = reports.report(image, reports.windows())
    flow.set_report(report, judged)  # of another machine
    assert flow.instance_choices() is not judged.choices
    fitting = JudgedTypes.of(read_machine(report, flow.edition), types, flow.edition)
    flow.set_report(report, fitting)
    assert flow.instance_choices() is fitting.choices
    flow.set_types(types[:2], fitting)  # of other types
    assert len(flow.instance_choices()) == 2


def test_review_shows_what_is_wrong_with_the_destination(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    flow.set_destination(Destination(region="moon"))
    flow.go(Step.REVIEW)
    assert problem_codes(flow) == ["plan.region"]
    image.unlink()
    assert problem_codes(flow) == ["plan.source-missing"]


def test_nothing_changes_under_way(image: Path) -> None:
    flow = at_compatibility(image, reports.report(image, reports.linux()))
    flow.started("m1")
    for change in (lambda: flow.set_paths([]), lambda: flow.choose_license(LicenseType.BYOL)):
        with pytest.raises(PlanError, match="under-way"):
            change()
    assert not flow.reachable(Step.IMAGES)


def test_a_tick_keeps_the_time_at_which_it_was_given(image: Path) -> None:
    findings = (reports.finding("DSK-14", Verdict.CONFIRM),)
    flow = at_compatibility(image, reports.report(image, reports.linux(), findings=findings))
    before = datetime.now(UTC).replace(microsecond=0)
    flow.tick("DSK-14")
    after = datetime.now(UTC)
    first = flow.plan().confirmed["DSK-14"]
    assert first.startswith("kim, ")
    assert before <= datetime.fromisoformat(first.removeprefix("kim, ")) <= after
    flow.tick("DSK-14")
    flow.set_edition(Edition.GUIDE_2019)
    flow.set_report(reports.report(image, reports.linux(), findings=findings))
    assert flow.plan().confirmed == {"DSK-14": first}, "neither a second tick nor another edition renews it"


def test_another_route_for_what_image_import_refuses(image: Path) -> None:
    report = reports.report(
        image, reports.linux(), findings=(reports.finding("OS-01"),), readiness=Readiness.BLOCKED
    )
    flow = at_compatibility(image, report)
    assert problem_codes(flow) == ["plan.blocked"]
    flow.choose_route(Route.DIRECT)
    assert problem_codes(flow) == []
    assert flow.plan().route is Route.DIRECT
    assert [flow.next() for _ in range(3)][-1] is Step.REVIEW
    assert problem_codes(flow) == []
    with pytest.raises(PlanError, match=r"route\.blocked"):
        flow.choose_route(Route.DIRECT_IMAGE)
    flow.choose_route(Route.IMAGE)
    assert problem_codes(flow, Step.COMPATIBILITY) == ["plan.blocked"]
    flow.choose_route(Route.DIRECT)
    flow.set_report(reports.report(image, reports.windows()))  # needs a licence of AWS's
    assert flow.route is Route.IMAGE
