"""Facts come from hostile images: whatever stands in them, every rule answers, and nothing is passed unread."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import inspections as vm

from core.facts import Fact
from core.guests.model import Inspection
from core.rules import Edition, Verdict, judge

TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=20) | st.sampled_from(
    ["{}", "{path}", "{0.__class__}", "%s", "12.99999999999999999999", "-", "\x00", "0" * 5000]
)
NUMBER = st.integers(min_value=-(1 << 70), max_value=1 << 70)
LINUX_FACTS = sorted(name for name, value in vm.linux() if isinstance(value, Fact))
WINDOWS_FACTS = sorted(name for name, value in vm.windows() if isinstance(value, Fact))


def spoilt_text(value: Any, text: str) -> Any:
    """The same value with every text in it replaced."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(spoilt_text(item, text) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{each.name: spoilt_text(getattr(value, each.name), text) for each in fields(value)}
        )
    if hasattr(value, "model_fields_set"):
        own = {
            name: spoilt_text(item, text)
            for name, item in value
            if name not in {"kind", "root", "unread", "family"}
        }
        return value.model_copy(update=own)
    return value


def judged(machine: Inspection) -> None:
    for edition in Edition:
        for finding in judge(machine, edition).findings:
            assert finding.detail
            assert finding.evidence or finding.verdict not in {Verdict.PASS, Verdict.FAIL}


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(LINUX_FACTS), text=TEXT)
def test_linux_texts(name: str, text: str) -> None:
    judged(vm.linux_vm(**{name: spoilt_text(getattr(vm.linux(), name), text)}))


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(WINDOWS_FACTS), text=TEXT, number=NUMBER)
def test_windows_texts(name: str, text: str, number: int) -> None:
    fact = getattr(vm.windows(), name)
    value = number if type(fact.value) is int else spoilt_text(fact.value, text)
    judged(vm.windows_vm(**{name: fact.model_copy(update={"value": value})}))


@pytest.mark.parametrize("name", LINUX_FACTS)
@pytest.mark.parametrize("edition", Edition)
def test_an_unread_linux_fact_is_never_passed(name: str, edition: Edition) -> None:
    good, bad = judge(vm.linux_vm(), edition), judge(vm.linux_vm(**{name: vm.lost()}), edition)
    changed = [
        new.verdict
        for old, new in zip(good.findings, bad.findings, strict=False)
        if old.verdict != new.verdict
    ]
    assert set(changed) <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}, name
    assert changed or name in {"firewall", "dhcp_clients"} or len(good.findings) != len(bad.findings)


@pytest.mark.parametrize("name", WINDOWS_FACTS)
@pytest.mark.parametrize("absent", [True, False])
def test_an_unread_or_absent_windows_fact_never_breaks_a_rule(name: str, absent: bool) -> None:
    judged(vm.windows_vm(**{name: vm.absent() if absent else vm.lost()}))


@pytest.mark.parametrize("name", LINUX_FACTS)
def test_an_absent_linux_fact_never_breaks_a_rule(name: str) -> None:
    judged(vm.linux_vm(**{name: vm.absent()}))


def test_commands_quote_what_the_guest_calls_its_things() -> None:
    evil = "x;reboot"
    machine = vm.linux_vm(
        images=(vm.image(vm.ImageFormat.QCOW2, path="my vm.qcow2"),),
        software=vm.fact((vm.software(evil, "vmware-tools"),)),
        accounts=vm.fact((vm.account("a$(b)", keys=0),)),
    )
    fixes = {finding.rule: finding.fix for finding in judge(machine).findings}
    assert "apt-get purge 'x;reboot' " in fixes["LNX-05"]
    assert "ssh-copy-id 'a$(b)'@HOST" in fixes["LNX-03"]
    assert "amigrate convert 'my vm.qcow2' DISK.vhdx" in fixes["FMT-12"]
