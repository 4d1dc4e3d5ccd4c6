"""Verdicts on real images: a bootable Linux through every container, and Windows disks with real hives."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from samples import micro_vm
from samples.windows_images import can_mount, windows_disk

from core.guests.inspect import inspect_paths
from core.rules import Edition, Readiness, Verdict, judge
from core.rules.model import ImageReport

CONTAINERS = {
    "vhd-dynamic": ("vpc", "subformat=dynamic,force_size=on"),
    "vhd-fixed": ("vpc", "subformat=fixed,force_size=on"),
    "vhdx-dynamic": ("vhdx", "subformat=dynamic"),
    "vhdx-fixed": ("vhdx", "subformat=fixed"),
    "vmdk": ("vmdk", "subformat=streamOptimized"),
}


@pytest.fixture(scope="module")
def micro(sample_cache: Path) -> Path:
    if missing := micro_vm.missing_programs():
        pytest.skip(f"not installed: {', '.join(missing)}")
    return micro_vm.cached(sample_cache)


def verdicts(report: ImageReport, *, but: str = "FMT-") -> dict[str, tuple[Verdict, str]]:
    """Of all rules that do not judge the container itself."""
    return {one.rule: (one.verdict, one.detail) for one in report.findings if not one.rule.startswith(but)}


def failing(report: ImageReport) -> set[str]:
    return {one.rule for one in report.findings if one.verdict is Verdict.FAIL}


@pytest.mark.slow
@pytest.mark.needs("qemu-img")
@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("container", CONTAINERS)
def test_the_container_changes_no_verdict(
    micro: Path, tmp_path: Path, container: str, edition: Edition
) -> None:
    kind, options = CONTAINERS[container]
    image = tmp_path / f"micro.{kind}"
    subprocess.run(["qemu-img", "convert", "-f", "raw", "-O", kind, "-o", options, micro, image], check=True)
    raw, packed = judge(inspect_paths([micro]), edition), judge(inspect_paths([image]), edition)
    assert verdicts(packed) == verdicts(raw)
    assert failing(packed) - failing(raw) <= {"FMT-03"}  # qemu-img is not VMware's export


@pytest.mark.slow
def test_a_linux_that_has_to_be_mended(micro: Path) -> None:
    today = judge(inspect_paths([micro]))
    assert today.readiness is Readiness.ATTENTION
    assert failing(today) == {"FS-03", "TAB-02", "NET-02"}
    evidence = {one.rule: one.evidence for one in today.findings}
    assert "/dev/sda1" in evidence["TAB-02"][0].value
    assert evidence["TAB-02"][0].where.startswith("disk 1, partition 1, /etc/fstab, line ")
    assert "static" in evidence["NET-02"][0].value
    guide = judge(inspect_paths([micro]), Edition.GUIDE_2019)
    assert guide.readiness is Readiness.BLOCKED
    assert failing(guide) == {"FS-03", "OS-01", "TAB-02", "NET-02"}


@pytest.mark.slow
@pytest.mark.needs("qemu-img")
def test_a_qcow2_is_refused_and_its_guest_is_judged_all_the_same(micro: Path, tmp_path: Path) -> None:
    image = tmp_path / "micro.qcow2"
    subprocess.run(["qemu-img", "convert", "-f", "raw", "-O", "qcow2", micro, image], check=True)
    report = judge(inspect_paths([image]))
    assert {"FMT-01", "FMT-12"} <= failing(report)
    found = report.finding("FMT-12")
    assert found is not None
    assert found.repair == "repack:vhdx"
    assert verdicts(report) == verdicts(judge(inspect_paths([micro])))


@pytest.mark.slow
@pytest.mark.needs("qemu-img")
def test_a_cut_off_vhdx_blocks_and_leaves_the_guest_unknown(micro: Path, tmp_path: Path) -> None:
    image = tmp_path / "micro.vhdx"
    subprocess.run(["qemu-img", "convert", "-f", "raw", "-O", "vhdx", micro, image], check=True)
    image.write_bytes(image.read_bytes()[:3_000_000])
    report = judge(inspect_paths([image]))
    assert report.readiness is Readiness.BLOCKED
    assert failing(report) == {"FMT-10"}
    found = report.finding("OS-01")
    assert found is not None
    assert found.verdict is Verdict.UNKNOWN


needs_windows = pytest.mark.skipif(
    shutil.which("mkntfs") is None or not can_mount(), reason="needs mkntfs and the right to mount"
)


@pytest.mark.slow
@needs_windows
def test_a_windows_server_that_is_ready(tmp_path: Path) -> None:
    found = inspect_paths([windows_disk(tmp_path / "disk.raw", "2019")])
    for edition in Edition:
        report = judge(found, edition)
        assert report.readiness is Readiness.READY
        assert failing(report) == {"NET-04"}


@pytest.mark.slow
@needs_windows
@pytest.mark.needs("qemu-img")
def test_a_windows_that_starts_by_uefi(tmp_path: Path) -> None:
    disk = windows_disk(tmp_path / "disk.raw", "2019", uefi=True)
    raw = inspect_paths([disk])
    assert judge(raw).readiness is Readiness.READY
    guide = judge(raw, Edition.GUIDE_2019)
    assert guide.readiness is Readiness.BLOCKED
    assert failing(guide) == {"DSK-06", "DSK-07", "NET-04"}
    repacked = tmp_path / "disk.vhdx"
    subprocess.run(["qemu-img", "convert", "-f", "raw", "-O", "vhdx", disk, repacked], check=True)
    assert judge(inspect_paths([repacked]), Edition.GUIDE_2019).readiness is Readiness.READY


@pytest.mark.slow
@needs_windows
def test_a_windows_11_has_to_start_by_uefi(tmp_path: Path) -> None:
    assert (
        judge(inspect_paths([windows_disk(tmp_path / "uefi.raw", "11", uefi=True)])).readiness
        is Readiness.READY
    )
    bios = judge(inspect_paths([windows_disk(tmp_path / "bios.raw", "11")]))
    assert "DSK-07" in failing(bios)
