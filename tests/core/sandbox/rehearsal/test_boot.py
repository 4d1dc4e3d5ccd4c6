from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from samples import micro_vm

from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu, probe
from core.sandbox.rehearsal.boot import watch_boot
from core.sandbox.rehearsal.machine import Machine
from core.sandbox.rehearsal.model import Outcome, Rehearsal, Step

pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-system-x86_64", "grub-mkimage", "apt-get")]


def boot(image: Path, picture: Path) -> Rehearsal:
    qemu = find_qemu()
    accelerator = best_accelerator(qemu)
    with Machine(qemu, accelerator, [(image, "raw")]) as machine:
        return watch_boot(machine, accelerator, picture=picture)


def test_tcg_passes_the_probe() -> None:
    assert probe(find_qemu(), "tcg")
    assert not probe(find_qemu(), "no-such-accelerator")


def test_a_machine_as_ec2_wants_it_boots_to_its_ssh_banner(sample_cache: Path, tmp_path: Path) -> None:
    image = micro_vm.cached(sample_cache, micro_vm.Shape(needs_mending=False))
    before = hashlib.sha256(image.read_bytes()).digest()
    rehearsal = boot(image, tmp_path / "screen.png")
    assert rehearsal.reached
    assert [step.outcome for step in rehearsal.steps] == [Outcome.PROVED] * len(Step)
    assert rehearsal.steps[-1].evidence[0].value.startswith("SSH-2.0-dropbear")
    assert Path(rehearsal.picture).read_bytes().startswith(b"\x89PNG")
    assert hashlib.sha256(image.read_bytes()).digest() == before, "a rehearsal writes nothing to the image"


def test_a_machine_that_needs_mending_fails_where_it_must(sample_cache: Path, tmp_path: Path) -> None:
    shape = micro_vm.Shape(kernel="generic", initramfs="ata")  # without nvme
    rehearsal = boot(micro_vm.cached(sample_cache, shape), tmp_path / "screen.png")
    outcomes = {step.step: step for step in rehearsal.steps}
    assert not rehearsal.reached
    assert outcomes["kernel"].outcome is Outcome.PROVED
    assert outcomes["root"].outcome is Outcome.FAILED
    assert "/dev/sda1 does not exist" in outcomes["root"].evidence[0].value
    assert outcomes["login"].outcome is Outcome.NOT_REACHED
