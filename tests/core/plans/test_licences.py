"""Every rule of the guide's "Licensing Options", for every kind of guest."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import reports

from core.guests.linux.model import Release
from core.plans.choices import LicenseType
from core.plans.licences import (
    BYOL_CONDITIONS,
    USAGE_OPERATIONS,
    check_usage_operation,
    judge_license,
    license_choices,
)
from core.plans.model import GuestKind
from core.rules.edition import Edition
from core.wording import has_words

AUTO, AWS, BYOL = LicenseType.AUTO, LicenseType.AWS, LicenseType.BYOL


@pytest.mark.parametrize(
    ("kind", "allowed", "auto_means"),
    [
        (GuestKind.LINUX, {AUTO, BYOL}, BYOL),
        (GuestKind.RHEL, {AUTO, BYOL}, BYOL),
        (GuestKind.SLES, {AUTO, BYOL}, BYOL),
        (GuestKind.WINDOWS_SERVER, {AUTO, AWS, BYOL}, AWS),
        (GuestKind.WINDOWS_CLIENT, {AUTO, BYOL}, BYOL),
        (GuestKind.WINDOWS, {AUTO, AWS, BYOL}, None),
        (GuestKind.UNKNOWN, {AUTO, AWS, BYOL}, None),
    ],
)
@pytest.mark.parametrize("edition", list(Edition))
def test_what_may_be_chosen(
    kind: GuestKind, allowed: set[LicenseType], auto_means: LicenseType | None, edition: Edition
) -> None:
    choices = {choice: judge_license(kind, "guest", choice, edition) for choice in LicenseType}
    assert {choice for choice, judged in choices.items() if judged.allowed} == allowed
    assert choices[AUTO].effective is auto_means
    assert all(judged.effective is choice for choice, judged in choices.items() if choice is not AUTO)
    assert all((judged.reason is None) is judged.allowed for judged in choices.values())


def test_a_refusal_names_the_guest_and_the_rule() -> None:
    linux = judge_license(GuestKind.LINUX, "Debian 12", AWS, Edition.TODAY)
    assert linux.reason is not None
    assert (linux.reason.code, linux.reason.facts) == ("license.linux-byol-only", {"guest": "Debian 12"})
    client = judge_license(GuestKind.WINDOWS_CLIENT, "Windows 10 Pro", AWS, Edition.TODAY)
    assert client.reason is not None
    assert client.reason.code == "license.client-byol-only"
    assert client.acknowledgements == client.consequences == ()


def test_subscriptions_that_have_to_be_confirmed() -> None:
    assert judge_license(GuestKind.RHEL, "RHEL 9", AUTO, Edition.TODAY).acknowledgements == (
        "byol.rhel-cloud-access",
    )
    assert judge_license(GuestKind.SLES, "SLES 15", BYOL, Edition.TODAY).acknowledgements == (
        "byol.sles-byos",
    )
    assert judge_license(GuestKind.LINUX, "Debian 12", BYOL, Edition.TODAY).acknowledgements == ()


def test_windows_under_its_own_licence_has_the_guides_conditions() -> None:
    assert (
        judge_license(GuestKind.WINDOWS_SERVER, "w", BYOL, Edition.TODAY).acknowledgements == BYOL_CONDITIONS
    )
    assert (
        judge_license(GuestKind.WINDOWS_CLIENT, "w", AUTO, Edition.TODAY).acknowledgements == BYOL_CONDITIONS
    )
    assert judge_license(GuestKind.WINDOWS_SERVER, "w", AUTO, Edition.TODAY).acknowledgements == ()
    assert judge_license(GuestKind.UNKNOWN, "", BYOL, Edition.TODAY).acknowledgements == BYOL_CONDITIONS


@pytest.mark.parametrize(
    ("kind", "choice", "operation"),
    [
        (GuestKind.LINUX, AUTO, "RunInstances"),
        (GuestKind.RHEL, BYOL, "RunInstances"),
        (GuestKind.WINDOWS_SERVER, AUTO, "RunInstances:0002"),
        (GuestKind.WINDOWS_SERVER, BYOL, "RunInstances:0800"),
        (GuestKind.WINDOWS_CLIENT, AUTO, "RunInstances:0800"),
        (GuestKind.UNKNOWN, AUTO, ""),
    ],
)
def test_usage_operation_of_today(kind: GuestKind, choice: LicenseType, operation: str) -> None:
    assert judge_license(kind, "", choice, Edition.TODAY).usage_operation == operation
    assert judge_license(kind, "", choice, Edition.GUIDE_2019).usage_operation == ""


def test_a_usage_operation_must_fit_guest_and_licence() -> None:
    assert check_usage_operation(GuestKind.WINDOWS_SERVER, AWS, "RunInstances:0102") is None
    assert check_usage_operation(GuestKind.LINUX, AUTO, "RunInstances:0004") is None
    unfit = check_usage_operation(GuestKind.WINDOWS_SERVER, BYOL, "RunInstances:0002")
    assert unfit is not None
    assert unfit.code == "plan.usage-operation-unfit"
    for operation in USAGE_OPERATIONS:
        refused = check_usage_operation(GuestKind.LINUX, BYOL, operation)
        assert (refused is None) is (USAGE_OPERATIONS[operation][0] == "Linux")
    unknown = check_usage_operation(GuestKind.LINUX, AUTO, "RunInstances:9999")
    assert unknown is not None
    assert unknown.code == "plan.usage-operation-unknown"


def test_choices_of_a_report(image: Path) -> None:
    report = reports.report(
        image, reports.linux(Release(id="rhel", version="9.4", pretty="Red Hat Enterprise Linux 9.4"))
    )
    auto, aws, byol = license_choices(report, Edition.TODAY)
    assert (auto.type, auto.effective, auto.recommended) == (AUTO, BYOL, True)
    assert not aws.allowed
    assert aws.reason is not None
    assert aws.reason.facts["guest"] == "Red Hat Enterprise Linux 9.4"
    assert byol.consequences == ("license.rhel",)


def test_every_code_has_its_sentence() -> None:
    for kind in GuestKind:
        for choice in LicenseType:
            judged = judge_license(kind, "", choice, Edition.TODAY)
            codes = [*judged.consequences, *judged.acknowledgements]
            codes += [judged.reason.code] if judged.reason else []
            assert [code for code in codes if not has_words(code)] == []
