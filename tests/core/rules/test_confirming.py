"""The guided checklist: ticked by a person, kept with who and when, and no verdict changes by it."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime, timedelta
from typing import NoReturn

import pytest
from samples import inspections as vm

from core.errors import AmigrateError
from core.rules import confirm, report
from core.rules.confirming import asked, this_user
from core.wording import sentence

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_only_machines_that_ask_are_ticked_and_nothing_else_changes() -> None:
    before = report([vm.linux_vm(), vm.no_container("image.empty")])
    after = confirm(before, {"net-05": "Elastic IP is ordered"}, who="Kim", when=NOON)
    asking, silent = after.images
    (item,) = asking.confirmations
    assert (item.rule, item.who, item.when, item.note) == ("NET-05", "Kim", NOON, "Elastic IP is ordered")
    assert asking.confirmation("NET-05") == item
    assert "NET-05" in asked(asking)
    assert ("NET-05" in asked(silent)) is bool(silent.confirmations)
    for old, new in zip(before.images, after.images, strict=True):
        assert new.readiness is old.readiness
        assert new.findings == old.findings
        assert old.confirmations == ()


def test_ticked_anew_the_later_one_counts_and_others_stay() -> None:
    first = confirm(report([vm.linux_vm()]), {"NET-05": "", "DSK-14": ""}, who="Kim", when=NOON)
    second = confirm(first, {"NET-05": ""}, who="Robin", when=NOON + timedelta(days=1))
    assert [(item.rule, item.who) for item in second.images[0].confirmations] == [
        ("DSK-14", "Kim"),
        ("NET-05", "Robin"),
    ]


def test_the_computers_user_and_the_time_of_now_are_taken() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    (item,) = confirm(report([vm.linux_vm()]), {"NET-05": ""}).images[0].confirmations
    assert item.who == getpass.getuser()
    assert before <= item.when <= datetime.now(UTC)


def test_a_computer_without_a_user_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> NoReturn:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert this_user() == "user"


@pytest.mark.parametrize(
    ("rule", "code"), [("NET-99", "confirm.no-such-rule"), ("TAB-01", "confirm.not-asked")]
)
def test_what_nobody_asked_cannot_be_ticked(rule: str, code: str) -> None:
    with pytest.raises(AmigrateError) as caught:
        confirm(report([vm.linux_vm()]), {"NET-05": "", rule: ""}, who="Kim")
    assert caught.value.code == code
    assert rule in sentence(caught.value)
