from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from samples import reports

from core.errors import PlanError
from core.images.model import ImageFormat
from core.plans.checking import OVERRIDE
from core.plans.choices import BootMode, LicenseType
from core.plans.destination import Destination
from core.plans.drafting import check_plan, confirm, draft, outstanding
from core.plans.licences import BYOL_CONDITIONS
from core.plans.model import GuestKind, Plan
from core.rules.edition import Edition
from core.rules.model import Confirmation
from core.rules.verdicts import Readiness, Severity, Verdict
from core.wording import has_words

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def codes(plan: Plan, **kwargs: Any) -> list[str]:
    found = [failure.code for failure in check_plan(plan, **kwargs)]
    assert [code for code in found if not has_words(code)] == []
    return found


def test_a_draft_holds_what_the_image_tells(image: Path) -> None:
    findings = (
        reports.finding("NET-03"),
        reports.finding("WIN-01", severity=Severity.WARN),
        reports.finding("DSK-14", Verdict.CONFIRM),
        reports.finding("FMT-01", Verdict.PASS),
    )
    plan = draft(reports.report(image, reports.linux(), findings=findings))
    status = image.stat()
    (source,) = plan.sources
    assert (source.path, source.format, source.size, source.modified_ns) == (
        str(image),
        "raw",
        4096,
        status.st_mtime_ns,
    )
    assert plan.name == "web"
    assert (plan.guest, plan.platform, plan.architecture) == (GuestKind.LINUX, "Linux", "x86_64")
    assert plan.boot_mode is BootMode.LEGACY_BIOS
    assert plan.instance_type == "t3.small"
    assert plan.findings == {"block": ("NET-03",), "warn": ("WIN-01",), "confirm": ("DSK-14",)}
    assert plan.created.tzinfo is UTC


def test_a_licence_that_does_not_fit_is_refused_before_anything_is_sent(image: Path) -> None:
    report = reports.report(image, reports.linux())
    with pytest.raises(PlanError) as caught:
        draft(report, license_type=LicenseType.AWS)
    assert caught.value.code == "license.linux-byol-only"
    assert caught.value.facts == {"guest": "Debian GNU/Linux 12 (bookworm)"}


def test_a_sound_plan_passes(image: Path) -> None:
    report = reports.report(image, reports.linux())
    for edition in Edition:
        assert check_plan(draft(report, edition=edition), report) == ()


def test_conditions_have_to_be_confirmed_and_who_and_when_is_kept(image: Path) -> None:
    report = reports.report(image, reports.windows(drivers=("stornvme", "ena")))
    plan = draft(report, license_type=LicenseType.BYOL)
    assert outstanding(plan) == BYOL_CONDITIONS
    assert codes(plan) == ["plan.not-acknowledged"] * len(BYOL_CONDITIONS)
    confirmed = confirm(plan, BYOL_CONDITIONS, who="kim", when=NOON)
    assert check_plan(confirmed, report) == ()
    assert confirmed.confirmed["byol.own-keys"] == "kim, 2026-11-23T12:00:00+00:00"
    assert plan.confirmed == {}


def test_a_blocking_finding_stops_the_plan_unless_overridden(image: Path) -> None:
    report = reports.report(
        image, reports.linux(), findings=(reports.finding("KRN-01"),), readiness=Readiness.BLOCKED
    )
    plan = draft(report)
    assert codes(plan) == ["plan.blocked"]
    assert check_plan(plan)[0].facts == {"rules": "KRN-01", "count": "1"}
    assert codes(confirm(plan, [OVERRIDE], who="kim"), report=report) == []
    # A plan made before the finding was known: the fresh report tells.
    assert codes(plan.model_copy(update={"findings": {}}), report=report) == ["plan.blocked"]


def test_a_changed_or_missing_file_is_noticed(image: Path) -> None:
    plan = draft(reports.report(image, reports.linux()))
    os.utime(image, ns=(1, 1))
    assert codes(plan) == ["plan.source-changed"]
    image.unlink()
    assert codes(plan) == ["plan.source-missing"]


def test_an_instance_type_that_does_not_fit(image: Path) -> None:
    report = reports.report(image, reports.linux(modules=()))
    plan = draft(report, instance_type="m7i.large")
    assert codes(plan) == []  # the plan alone cannot tell
    assert codes(plan, report=report) == ["instance.ena-driver", "instance.nvme-driver"]
    assert codes(draft(report, instance_type="q1.new"), report=report) == []  # newer than the bundled list
    old = draft(report, instance_type="m7i.large", edition=Edition.GUIDE_2019)
    assert codes(old, report=report) == ["instance.not-in-guide"]


def test_formats_that_aws_does_not_take(image: Path) -> None:
    report = reports.report(image, reports.linux(), image_format=ImageFormat.QCOW2)
    assert codes(draft(report)) == ["plan.format-not-importable"]


@pytest.mark.parametrize(
    ("destination", "expected"),
    [
        (Destination(region="nowhere"), "plan.region"),
        (Destination(bucket="No_Good"), "plan.bucket-name"),
        (Destination(bucket="192.168.1.1"), "plan.bucket-name"),
        (Destination(create_bucket=False), "plan.no-bucket"),
        (Destination(prefix="/x"), "plan.prefix"),
        (Destination(role_name="a b"), "plan.role-name"),
        (Destination(kms_key_id="alias/k"), "plan.key-without-encryption"),
        (Destination(tags={"aws:x": "1"}), "plan.tag"),
        (Destination(tags={str(n): "" for n in range(48)}), "plan.too-many-tags"),
    ],
)
def test_destinations_that_cannot_be(image: Path, destination: Destination, expected: str) -> None:
    assert codes(draft(reports.report(image, reports.linux()), destination=destination)) == [expected]


def test_licence_and_usage_operation_are_checked_again(image: Path) -> None:
    plan = draft(reports.report(image, reports.linux()))
    assert codes(plan.model_copy(update={"license_type": LicenseType.AWS})) == ["license.linux-byol-only"]
    assert codes(plan.model_copy(update={"usage_operation": "RunInstances:0800"})) == [
        "plan.usage-operation-unfit"
    ]
    assert codes(plan.model_copy(update={"platform": "Windows"})) == ["plan.platform"]


def test_what_was_confirmed_in_the_report_is_in_the_plan(image: Path) -> None:
    findings = (reports.finding("DSK-14", Verdict.CONFIRM), reports.finding("NET-05", Verdict.CONFIRM))
    ticked = (
        Confirmation(rule="DSK-14", who="kim", when=NOON),
        Confirmation(rule="NET-05", who="robin", when=NOON, note="an Elastic IP is ordered"),
    )
    report = reports.report(image, reports.linux(), findings=findings)
    plan = draft(report.model_copy(update={"confirmations": ticked}))
    assert plan.confirmed == {
        "DSK-14": "kim, 2026-11-23T12:00:00+00:00",
        "NET-05": "robin, 2026-11-23T12:00:00+00:00: an Elastic IP is ordered",
    }
    assert check_plan(plan, report) == ()


def test_a_boot_mode_that_the_disk_has_not(image: Path) -> None:
    report = reports.report(image, reports.linux())
    plan = draft(report)
    assert plan.boot_mode is BootMode.LEGACY_BIOS
    assert check_plan(plan, report) == ()
    wrong = check_plan(plan.model_copy(update={"boot_mode": BootMode.UEFI}), report)
    assert [failure.code for failure in wrong][:1] == ["plan.boot-mode"]
    assert has_words("plan.boot-mode")
