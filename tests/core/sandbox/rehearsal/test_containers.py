"""The sample machine from every container: ImportImage takes it, and what comes out boots to its SSH banner.

It cannot boot as it is (``test_boot.py``): a static address, /dev/sda1, a cifs line, and an initramfs without nvme. Each container is shown to
hold that very machine, byte by byte; each is imported through EC2's own call, and the AMI's disk is booted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from samples import containers, imports, micro_vm
from samples.aws_clients import make_client
from samples.folders import NewFolder

from core.images import open_image
from core.sandbox.process import SandboxProcess
from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu
from core.sandbox.rehearsal.boot import watch_boot
from core.sandbox.rehearsal.machine import Machine
from core.sandbox.rehearsal.model import Outcome, Step

pytestmark = [
    pytest.mark.timeout(900),  # boots under TCG beside other tests
    pytest.mark.slow,
    pytest.mark.needs("qemu-system-x86_64", "qemu-img", "debugfs", "e2fsck", "grub-mkimage", "apt-get"),
]
SHAPE = micro_vm.Shape(kernel="generic", initramfs="ata")
FORMATS = {
    "raw": "RAW", "ova": "OVA", "vmdk-stream": "VMDK", "vhd-fixed": "VHD", "vhd-dynamic": "VHD", "vhdx-fixed": "VHDX",
    "vhdx-dynamic": "VHDX",
}  # fmt: skip
REFUSED = "ClientError: Disk validation failed [Unsupported VMDK File Format]"
Files = dict[str, Path]


@pytest.fixture(scope="module")
def sample(sample_cache: Path) -> Path:
    return micro_vm.cached(sample_cache, SHAPE)


@pytest.fixture(scope="module")
def files(sample: Path, new_folder: NewFolder) -> Files:
    folder = new_folder("containers")
    made = containers.every_container(sample, folder, (*containers.AWS_TAKES, "vmdk-sparse"))
    made["ova"] = containers.ova(folder / "vm.ova", [made["vmdk-stream"]], [sample.stat().st_size])
    return {"raw": sample, **made}


@pytest.fixture(scope="module")
def state(new_folder: NewFolder) -> Path:
    return new_folder("state")


@pytest.fixture(scope="module")
def imported(files: Files, state: Path) -> Iterator[dict[str, imports.Followed]]:
    """All of them, imported side by side; the booting is the tests'."""
    with (
        SandboxProcess.start(state, speed=100, boot="never") as process,
        closing(make_client(process, "s3")) as s3,
        closing(make_client(process, "ec2")) as ec2,
    ):
        s3.create_bucket(Bucket="images")
        tasks = {name: _start(ec2, s3, name, path) for name, path in files.items()}
        yield {name: imports.follow(ec2, task) for name, task in tasks.items()}


def _start(ec2: Any, s3: Any, name: str, path: Path) -> str:
    disk = {"Format": FORMATS.get(name, "VMDK"), "UserBucket": imports.put(s3, "images", path)}
    return str(ec2.import_image(DiskContainers=[disk])["ImportTaskId"])


@pytest.mark.parametrize("name", FORMATS)
def test_boots_to_ssh_after_the_import(
    name: str,
    sample: Path,
    files: Files,
    imported: dict[str, imports.Followed],
    state: Path,
) -> None:
    with open_image(files[name]) as image:
        [disk] = image.disks
        assert disk.size == sample.stat().st_size
        held = hashlib.sha256(disk.read_at(0, disk.size)).digest()
    assert held == hashlib.sha256(sample.read_bytes()).digest(), "the machine that does not boot as it is"
    done = imported[name]
    assert done.status == "completed", done.message
    snapshot = done.task["SnapshotDetails"][0]["SnapshotId"]
    raw = state / "snapshots" / f"{snapshot}.raw"
    qemu = find_qemu()
    with Machine(qemu, best_accelerator(qemu), [(raw, "raw")]) as machine:
        rehearsal = watch_boot(machine, best_accelerator(qemu), hurry=True)
    assert rehearsal.reached, rehearsal.serial[-2000:]
    assert [step.outcome for step in rehearsal.steps] == [Outcome.PROVED] * len(Step)
    assert rehearsal.steps[-1].evidence[0].value.startswith("SSH-2.0-dropbear")


def test_a_sparse_vmdk_is_refused_as_aws_does(imported: dict[str, imports.Followed]) -> None:
    done = imported["vmdk-sparse"]
    assert (done.status, done.message) == ("deleted", REFUSED)
