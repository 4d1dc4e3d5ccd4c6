from __future__ import annotations

from pathlib import Path

import pytest
from samples import reports

from core.images.model import Hardware
from core.plans.catalogue import InstanceType, catalogue, guide_types
from core.plans.choices import BootMode
from core.plans.instances import GIB, InstanceChoice, instance_choices, judge_type, judge_types, types_offline
from core.plans.machine import Machine, read_machine
from core.plans.model import GuestKind
from core.rules.edition import Edition
from core.wording import has_words

DEBIAN = Machine(
    kind=GuestKind.LINUX,
    architecture="x86_64",
    boot_mode=BootMode.LEGACY_BIOS,
    ena=True,
    nvme=True,
    cpus=2,
    memory=4 * GIB,
)


def judge(machine: Machine, name: str, edition: Edition = Edition.TODAY) -> InstanceChoice:
    entry = next(entry for entry in (*catalogue().types, *guide_types()) if entry.name == name)
    return judge_type(machine, entry, edition)


def codes(choice: InstanceChoice) -> list[str]:
    return [reason.code for reason in choice.reasons]


@pytest.mark.parametrize(
    ("changed", "name", "reasons"),
    [
        ({}, "t3.medium", []),
        ({}, "t4g.medium", ["instance.architecture", "instance.boot-mode"]),
        ({"boot_mode": BootMode.UEFI}, "t2.medium", ["instance.boot-mode"]),
        ({"boot_mode": BootMode.UEFI}, "t3.medium", []),
        ({"ena": False}, "t3.medium", ["instance.ena-driver"]),
        ({"nvme": False}, "t3.medium", ["instance.nvme-driver"]),
        ({"ena": False, "nvme": False}, "t2.medium", []),
        ({"cpus": 4}, "t3.medium", ["instance.cpus"]),
        ({"memory": 5 * GIB}, "t3.medium", ["instance.memory"]),
        ({"volumes": 29}, "t3.medium", ["instance.volumes"]),
        ({}, "m3.large", ["instance.previous-generation"]),
        ({"architecture": "i386"}, "t3.medium", ["instance.architecture"]),
        ({"architecture": "i386"}, "t2.medium", []),
        ({"architecture": ""}, "m7g.large", ["instance.not-x86", "instance.boot-mode"]),
    ],
)
def test_each_exclusion_has_its_reason(changed: dict[str, object], name: str, reasons: list[str]) -> None:
    choice = judge(DEBIAN.model_copy(update=changed), name)
    assert codes(choice) == reasons
    assert choice.fits is not reasons or not reasons


def test_reasons_carry_what_was_compared() -> None:
    choice = judge(DEBIAN.model_copy(update={"cpus": 8, "memory": 6 * GIB}), "t3.medium")
    assert [reason.facts for reason in choice.reasons] == [
        {"type": "t3.medium", "needed": "8", "offered": "2"},
        {"type": "t3.medium", "needed": "6", "offered": "4"},
    ]


def test_the_smallest_that_will_do_is_recommended() -> None:
    choices = judge_types(DEBIAN, catalogue().types, Edition.TODAY)
    assert len(choices) == len(catalogue().types)
    assert choices[0].type.name == "t3.medium"
    assert [choice.recommended for choice in choices].count(True) == 1
    fitting = [choice.fits for choice in choices]
    assert fitting == sorted(fitting, reverse=True)


def test_without_drivers_for_nitro_an_older_type_is_recommended() -> None:
    machine = DEBIAN.model_copy(update={"kind": GuestKind.WINDOWS_SERVER, "ena": False})
    assert judge_types(machine, catalogue().types, Edition.TODAY)[0].type.name == "t2.medium"


def test_what_was_not_read_excludes_nothing_but_is_said() -> None:
    choice = judge(Machine(), "t3.medium")
    assert choice.fits
    assert [reason.code for reason in choice.why] == [
        "instance.size-assumed",
        "instance.drivers-unread",
        "instance.boot-mode-unread",
        "instance.burstable",
    ]


def test_the_guide_of_2019_lists_types_for_linux_only() -> None:
    assert types_offline(Edition.GUIDE_2019, GuestKind.RHEL) == guide_types()
    assert len(types_offline(Edition.GUIDE_2019, GuestKind.WINDOWS_SERVER)) == len(catalogue().types)
    assert codes(judge(DEBIAN, "t3.medium", Edition.GUIDE_2019)) == ["instance.not-in-guide"]
    assert judge(DEBIAN, "m3.large", Edition.GUIDE_2019).fits
    assert judge_types(DEBIAN, guide_types(), Edition.GUIDE_2019)[0].type.name == "t2.medium"


def test_a_type_of_unknown_size_fits_but_is_not_recommended() -> None:
    unknown = InstanceType(name="hi1.8xlarge", hypervisor="xen")
    (choice,) = judge_types(DEBIAN, [unknown], Edition.TODAY)
    assert (choice.fits, choice.recommended) == (True, False)


def test_every_code_has_its_sentence() -> None:
    machines = [
        DEBIAN,
        Machine(),
        DEBIAN.model_copy(update={"boot_mode": BootMode.UEFI, "ena": False, "volumes": 99}),
    ]
    found = {
        reason.code
        for machine in machines
        for edition in Edition
        for choice in judge_types(machine, catalogue().types, edition)
        for reason in (*choice.reasons, *choice.why)
    }
    assert [code for code in found if not has_words(code)] == []


class TestMachine:
    def test_linux(self, image: Path) -> None:
        hardware = Hardware(where="web.ovf", cpus=4, memory=8 * GIB, firmware="efi")
        report = reports.report(image, reports.linux(modules=("ena", "nvme")), hardware=hardware, uefi=True)
        machine = read_machine(report, Edition.TODAY)
        assert machine == Machine(
            kind=GuestKind.LINUX,
            name="Debian GNU/Linux 12 (bookworm)",
            architecture="x86_64",
            boot_modes=frozenset({BootMode.UEFI, BootMode.LEGACY_BIOS}),
            boot_mode=BootMode.UEFI,
            ena=True,
            nvme=True,
            cpus=4,
            memory=8 * GIB,
        )
        assert instance_choices(report, catalogue().types, Edition.TODAY)[0].type.vcpus == 4

    def test_bios_goes_first_where_both_are_possible_and_nothing_is_declared(self, image: Path) -> None:
        report = reports.report(image, reports.linux(), uefi=True)
        assert read_machine(report, Edition.TODAY).boot_mode is BootMode.LEGACY_BIOS

    def test_uefi_alone(self, image: Path) -> None:
        report = reports.report(image, reports.linux(), uefi=True, bios=False)
        assert read_machine(report, Edition.TODAY).boot_mode is BootMode.UEFI
        assert read_machine(report, Edition.GUIDE_2019).boot_mode is BootMode.LEGACY_BIOS

    def test_windows_without_ena(self, image: Path) -> None:
        machine = read_machine(reports.report(image, reports.windows(), disks=3), Edition.TODAY)
        assert (machine.kind, machine.ena, machine.nvme, machine.volumes) == (
            GuestKind.WINDOWS_SERVER,
            False,
            True,
            3,
        )

    def test_windows_of_unknown_kind(self, image: Path) -> None:
        report = reports.report(image, reports.windows(server=None))
        assert read_machine(report, Edition.TODAY).kind is GuestKind.WINDOWS

    def test_nothing_read(self, image: Path) -> None:
        assert read_machine(reports.report(image), Edition.TODAY) == Machine()
