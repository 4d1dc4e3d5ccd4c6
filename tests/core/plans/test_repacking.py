from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from samples import reports

from core.errors import PlanError
from core.facts import Fact
from core.guests.layout import Volume, VolumeKind
from core.images.model import ImageFormat
from core.plans.checking import check_plan
from core.plans.commands import aws_commands
from core.plans.drafting import draft
from core.plans.model import Plan
from core.plans.repacking import RepackChoice, resolves, route, worth_sending
from core.rules.model import ImageReport
from core.rules.verdicts import Readiness
from core.wording import phrase

GIB = 1 << 30


def with_disk(report: ImageReport, **changes: Any) -> ImageReport:
    """The report with other facts of its one disk; ``size_on_disk`` is the file's."""
    (image,) = report.inspection.images
    on_disk = changes.pop("size_on_disk", image.size_on_disk)
    disk = replace(image.disks[0], **changes)
    image = replace(image, disks=(disk,), size_on_disk=on_disk)
    inspection = report.inspection.model_copy(update={"images": (image,)})
    return report.model_copy(update={"inspection": inspection, "disks": (disk,)})


def with_volumes(report: ImageReport, *volumes: Volume) -> ImageReport:
    assert report.guest is not None
    return report.model_copy(update={"guest": report.guest.model_copy(update={"volumes": volumes})})


def volume(free: int, *, clean: bool = True, hibernated: bool = False) -> Volume:
    return Volume(
        id="disk1/part1",
        where="disk 1, partition 1",
        disks=(1,),
        size=19 * GIB,
        kind=VolumeKind.EXT4,
        free=Fact[int].read(free, "superblock"),
        clean=Fact[bool].read(clean, "superblock"),
        hibernated=Fact[bool].read(hibernated, "swap"),
    )


@pytest.fixture
def qcow2(image: Path) -> ImageReport:
    findings = tuple(
        reports.finding(rule).model_copy(update={"repair": "repack:vhdx"}) for rule in ("FMT-01", "FMT-12")
    )
    return reports.report(
        image,
        reports.linux(),
        image_format=ImageFormat.QCOW2,
        findings=findings,
        readiness=Readiness.BLOCKED,
    )


def test_what_aws_does_not_take_is_repacked(qcow2: ImageReport) -> None:
    plan = draft(qcow2, repack=RepackChoice.AUTO)
    (source,) = plan.sources
    assert (source.format, source.repack, source.skip_free) == ("qcow2", "vhdx", True)
    assert plan.findings == {}
    assert check_plan(plan, qcow2) == ()
    assert Plan.model_validate_json(plan.model_dump_json()) == plan
    commands = [shlex.split(command.replace("\\\n", " ")) for command in aws_commands(plan)]
    assert [
        "amigrate",
        "convert",
        "--skip-free",
        source.path,
        source.path.replace(".raw", "-repacked.vhdx"),
    ] in commands
    assert any('"Format": "VHDX"' in word for command in commands for word in command)


def test_as_it_is_it_stays_blocked(qcow2: ImageReport) -> None:
    plan = draft(qcow2, repack=RepackChoice.NEVER)
    assert plan.sources[0].repack == ""
    codes = [failure.code for failure in check_plan(plan, qcow2)]
    assert codes == ["plan.format-not-importable", "plan.blocked"]


def test_what_repacking_does_not_mend_still_blocks(qcow2: ImageReport) -> None:
    report = qcow2.model_copy(update={"findings": (*qcow2.findings, reports.finding("NET-03"))})
    plan = draft(report, repack=RepackChoice.AUTO)
    assert plan.findings == {"block": ("NET-03",)}
    assert [failure.code for failure in check_plan(plan, report)] == ["plan.blocked"]


def test_a_gpt_needs_a_vhdx_and_no_vhd() -> None:
    finding = reports.finding("DSK-05").model_copy(update={"repair": "repack:vhdx"})
    assert resolves("vhdx", finding)
    assert not resolves("vhd", finding)
    assert not resolves("", finding)
    assert resolves("vhd", finding.model_copy(update={"rule": "FMT-12"}))


@pytest.mark.parametrize(
    ("free", "clean", "hibernated", "container"),
    [
        (18 * GIB, True, False, "vhdx"),
        (18 * GIB, False, False, ""),
        (18 * GIB, True, True, ""),
        (3 * GIB, True, False, ""),
    ],
)
def test_repacked_where_it_saves_much(
    image: Path, free: int, clean: bool, hibernated: bool, container: str
) -> None:
    report = with_disk(
        reports.report(image, reports.linux()), size=20 * GIB, stored=20 * GIB, size_on_disk=20 * GIB
    )
    report = with_volumes(report, volume(free, clean=clean, hibernated=hibernated))
    found = route(report, RepackChoice.AUTO)
    assert (found.container, found.reason) == (container, "saves" if container else "")
    assert found.size == 20 * GIB
    if container:
        assert found.left == worth_sending(report) == 2 * GIB
    assert route(report, RepackChoice.NEVER).container == ""
    assert route(report, RepackChoice.VHD).container == "vhd"


@pytest.mark.parametrize(
    ("changes", "choice", "reason"),
    [
        ({"readable": False}, RepackChoice.VHDX, "unreadable"),
        ({"size": 3 << 40}, RepackChoice.VHD, "too-large"),
    ],
)
def test_what_cannot_be_written_anew(
    image: Path, changes: dict[str, Any], choice: RepackChoice, reason: str
) -> None:
    report = with_disk(reports.report(image, reports.linux()), **changes)
    with pytest.raises(PlanError) as caught:
        draft(report, repack=choice)
    assert caught.value.code == "plan.not-repackable"
    assert caught.value.facts["reason"] == reason
    assert str(image) in phrase(caught.value.code, caught.value.facts)


def test_several_disks_in_one_file_go_as_they_are(image: Path) -> None:
    report = reports.report(image, reports.linux(), image_format=ImageFormat.OVA, disks=2)
    assert route(report, RepackChoice.AUTO).container == ""
    with pytest.raises(PlanError):
        route(report, RepackChoice.VHDX)
