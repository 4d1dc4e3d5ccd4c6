"""The import's boot: for real, and how what was seen is taken."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from samples import containers, imports, micro_vm
from samples.aws_clients import make_client

from core.facts import Evidence, Fact
from core.guests.linux.model import Kernel, LinuxSystem, Release
from core.guests.model import Guest
from core.sandbox.engine import booting
from core.sandbox.engine.failures import TaskFailed
from core.sandbox.engine.settings import BootChoice, EngineSettings
from core.sandbox.process import SandboxProcess
from core.sandbox.rehearsal.model import Outcome, Rehearsal, Step, StepResult

UNREACHABLE = "ClientError: Booter Networking failure/instance not reachable."
SHAPE = micro_vm.Shape(kernel="generic", initramfs="ata")
"""The sample of the issue: a static address, /dev/sda1, a cifs line, and an initramfs without nvme."""


def guest(*modules: str) -> Guest:
    kernel = Kernel(release="6.1", path="/boot/vmlinuz", where="disk 1", modules=modules, default=True)
    system = LinuxSystem(
        root="disk1/part1", where="disk 1", kernels=(kernel,), release=Fact[Release].absent("disk 1"),
        architecture=Fact[str].read("x86_64", "disk 1"),
    )  # fmt: skip
    return Guest(systems=(system,))


def seen(reached: Step | None, *, gave_up: bool = False, words: str = "last words") -> Rehearsal:
    steps, failed = [], False
    order = list(Step)
    for step in order:
        if reached is not None and order.index(step) <= order.index(reached):
            proof = (Evidence(where="serial port", value=f"{step} is there"),)
            steps.append(StepResult(step=step, outcome=Outcome.PROVED, evidence=proof))
            continue
        outcome = Outcome.NOT_REACHED if failed else Outcome.FAILED
        steps.append(
            StepResult(step=step, outcome=outcome, evidence=(Evidence(where="screen", value=words),))
        )
        failed = True
    return Rehearsal(reached=False, steps=tuple(steps), accelerator="tcg", seconds=12.34, gave_up=gave_up)


def test_what_answers_on_the_network_has_booted() -> None:
    for step in (Step.DHCP, Step.LOGIN):
        booted = booting.judge(seen(step), guest("virtio_net"))
        assert booted.note == f"Booted in 12.3 s (tcg), seen by serial port: {step} is there."
        assert len(booted.steps) == len(Step)


@pytest.mark.parametrize(
    ("reached", "gave_up", "modules", "fails"),
    [
        (Step.KERNEL, True, (), "root was not reached: screen: last words"),
        (None, True, (), "firmware was not reached: screen: last words"),
        (Step.ROOT, False, ("virtio_net",), "dhcp was not reached: screen: last words"),
        (Step.ROOT, False, ("ena",), ""),  # no card of QEMU's has a driver: nothing follows from its silence
        (Step.KERNEL, False, ("virtio_net",), ""),
        (None, False, (), ""),
    ],
)
def test_only_evidence_fails_an_import(
    reached: Step | None, gave_up: bool, modules: tuple[str, ...], fails: str
) -> None:
    if fails:
        with pytest.raises(TaskFailed) as failed:
            booting.judge(seen(reached, gave_up=gave_up), guest(*modules))
        assert failed.value.message == f"{UNREACHABLE} [{fails}]"
        return
    note = booting.judge(seen(reached, gave_up=gave_up), guest(*modules)).note
    assert note.startswith("The boot was not proved: no sign of ")
    assert note.endswith("in 12 s (tcg); screen: last words.")


def test_when_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, slow = EngineSettings(speed=20), EngineSettings()
    assert booting.why_not(guest(), fast).startswith("The boot was not tried: the sandbox was told so")
    assert not EngineSettings(boot=BootChoice.NEVER).boots
    assert EngineSettings(speed=20, boot=BootChoice.ALWAYS).boots
    monkeypatch.setenv("PATH", str(tmp_path))
    assert booting.why_not(guest(), slow) == "The boot was not tried: QEMU is not installed."


@pytest.mark.slow
@pytest.mark.needs("qemu-system-x86_64", "debugfs", "grub-mkimage", "apt-get", "qemu-img")
def test_an_import_boots_what_could_not_and_refuses_what_cannot(sample_cache: Path, tmp_path: Path) -> None:
    micro = micro_vm.cached(sample_cache, SHAPE)
    broken = tmp_path / "broken.img"
    shutil.copyfile(micro_vm.cached(sample_cache), broken)
    program = shutil.which("debugfs", path="/usr/sbin:/sbin") or "debugfs"
    subprocess.run(
        [program, "-w", "-R", "rm /sbin/init", f"{broken}?offset={imports.PARTITION}"],
        check=True,
        capture_output=True,
    )
    disk = containers.convert(micro, tmp_path, "vmdk-stream")
    ova = containers.ova(tmp_path / "vm.ova", [disk], [micro.stat().st_size])
    with SandboxProcess.start(tmp_path / "state", speed=20, boot="always") as process:
        s3, ec2 = make_client(process, "s3"), make_client(process, "ec2")
        s3.create_bucket(Bucket="images")
        done = imports.import_image(ec2, {"Format": "OVA", "UserBucket": imports.put(s3, "images", ova)})
        failed = imports.import_image(ec2, {"Format": "RAW", "UserBucket": imports.put(s3, "images", broken)})
        s3.close()
        ec2.close()
    assert done.status == "completed", done.message
    assert ("active", "booting") in done.messages
    record = _record(tmp_path / "state", done.task["ImageId"])
    assert {step["step"]: step["outcome"] for step in record["boot"]}["dhcp"] == "proved"
    assert record["notes"][-1].startswith("Booted in ")
    added = next(change for change in record["changes"] if change["rules"] == ["MOD-01"])
    assert added["applied"]
    assert "nvme.ko" in added["diff"]
    assert failed.status == "deleted"
    assert failed.message.startswith(f"{UNREACHABLE} [")
    assert "Kernel panic" in failed.message


def _record(state: Path, image: str) -> Any:
    return json.loads((state / "images" / f"{image}.json").read_text())
