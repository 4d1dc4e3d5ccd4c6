from __future__ import annotations

import pytest
from samples import inspections

from core.rules import catalogue, judge
from core.rules.causes import Standing, _book, causes_of
from core.rules.edition import Edition
from core.rules.model import Finding
from core.rules.texts import group_texts, texts
from core.rules.verdicts import Severity, Verdict


def finding(rule: str, verdict: Verdict) -> Finding:
    return Finding(rule=rule, verdict=verdict, severity=Severity.BLOCK, title=rule, source="")


@pytest.mark.parametrize(
    ("message", "first"),
    [
        ("ClientError: Disk validation failed [Unsupported VMDK File Format]", "vmdk-kind"),
        ("CLIENT_ERROR : ClientError: Unsupported kernel version 5.8.0-59-generic", "kernel"),
        ("ClientError: Multiple different grub/menu.lst files found.", "grub-several"),
        (
            "An error occurred (InvalidParameter) when calling the ImportImage operation: The service role vmimport\n"
            "provided does not exist or does not have sufficient permissions",
            "role-missing",
        ),
        (
            "ClientError: Disk validation failed [OVF file parsing error: OVA with chunked disk files is not supported]",
            "ova-chunked",
        ),
        ("Bucket images is not in the eu-west-1 Region, it's in us-east-1", "bucket-region"),
        ("ClientError: BLSC-style GRUB found, but unable to detect default kernel", "bls"),
        (
            "FirstBootFailure: This import request failed because the Windows instance failed to boot",
            "windows-dhcp",
        ),
    ],
)
def test_the_likeliest_cause_comes_first(message: str, first: str) -> None:
    assert causes_of(message)[0].id == first
    assert all(cause.standing is Standing.OPEN for cause in causes_of(message))


def test_words_of_something_else_have_no_cause() -> None:
    assert causes_of("") == ()
    assert causes_of("Segmentation fault") == ()


def test_what_was_found_goes_before_what_is_frequent() -> None:
    said = "The service role vmimport does not exist or does not have sufficient permissions"
    looked = [
        finding("ACC-02", Verdict.PASS),
        finding("ACC-03", Verdict.PASS),
        finding("ACC-04", Verdict.FAIL),
    ]
    causes = causes_of(said, looked)
    assert [(cause.id, cause.standing) for cause in causes] == [
        ("role-kms", Standing.FOUND),
        ("caller-rights", Standing.OPEN),
        ("role-missing", Standing.RULED_OUT),
        ("role-policy", Standing.RULED_OUT),
    ]
    assert causes[0].findings == (looked[2],)


def test_a_doubt_rules_nothing_out() -> None:
    for verdict in (Verdict.UNKNOWN, Verdict.CONFIRM):
        (cause,) = causes_of(
            "Footers not identical", [finding("FMT-04", Verdict.PASS), finding("FMT-11", verdict)]
        )
        assert cause.standing is Standing.OPEN


def test_a_real_report_tells_which() -> None:
    report = judge(inspections.linux_vm(), Edition.TODAY)
    causes = causes_of("ClientError: Unknown OS / Missing OS files", report.findings)
    assert {cause.standing for cause in causes} == {Standing.RULED_OUT}


@pytest.mark.parametrize("edition", list(Edition))
def test_every_message_of_the_catalogue_is_known(edition: Edition) -> None:
    for rule in catalogue(edition):
        for words in filter(None, rule.aws_error.split(" | ")):
            causes = causes_of(f"ClientError: {words}.", edition=edition)
            assert any(rule.id in cause.rules for cause in causes), (rule.id, words)


def test_the_book_names_rules_that_exist() -> None:
    exist = (
        set(texts(Edition.TODAY))
        | set(group_texts("account", Edition.TODAY))
        | {"XPT-01", "XPT-02", "XPT-03", "XPT-04"}
    )
    causes = [cause for known in _book() for cause in known.cause]
    assert {rule for cause in causes for rule in cause.rules} <= exist
    assert len({cause.id for cause in causes}) == len(causes)
    assert all(cause.title and cause.why and cause.fix and cause.seen for cause in causes)
