"""The whole rehearsal of one machine: a working copy, the import's changes, the boot, and what can only be checked."""

from __future__ import annotations

import json
import secrets
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from core.errors import SandboxError
from core.facts import Evidence
from core.guests.linux.model import Kernel, LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.guests.worker import Inspector
from core.images import open_image
from core.progress import CancelToken, Progress, Report, silent
from core.sandbox.engine.convert import write_raw
from core.sandbox.engine.modify import Modification, modify
from core.sandbox.engine.planning import Planner
from core.sandbox.instances import metadata
from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu, probe_ahead
from core.sandbox.rehearsal.boot import Look, watch_boot
from core.sandbox.rehearsal.machine import ADDRESS, Machine
from core.sandbox.rehearsal.model import Outcome, Rehearsal, StepResult

MEMORY = 1 << 30
"""Bytes that the inspection's worker may take."""
GUEST_MEMORY = (512 << 20, 2 << 30)
"""Least and most memory of the rehearsed machine, in bytes."""
SPARE = 64 << 20
"""Bytes that stay free beside the working copy."""
_NICS = (("virtio_net", "virtio-net-pci"), ("e1000e", "e1000e"), ("vmxnet3", "vmxnet3"), ("e1000", "e1000"))


def rehearse(
    paths: Sequence[Path],
    folder: Path,
    *,
    apply_changes: bool = True,
    picture: Path | None = None,
    report: Report = silent,
    look: Look | None = None,
    cancel: CancelToken | None = None,
) -> tuple[Rehearsal, Modification]:
    """Rehearse the import and the boot of the machine that these files hold.

    :param folder: where the working copy lies meanwhile; it is gone afterwards, however it ends.
    :param look: shown the booting machine twice a second.
    :param apply_changes: False boots the machine as it is, to see whether it needs the import's changes.
    :raises SandboxError: ``rehearsal.*``: it cannot be rehearsed here; never taken for a pass.
    :raises AmigrateError: the image cannot be read.
    :raises Cancelled: on request.
    """
    cancel = cancel or CancelToken()
    qemu = find_qemu()
    probe_ahead(qemu)
    with ExitStack() as ahead:
        planner = ahead.enter_context(Planner(MEMORY)) if apply_changes else None
        guest, memory = _inspect(paths, cancel)
        folder.mkdir(parents=True, exist_ok=True)
        work = Path(ahead.enter_context(tempfile.TemporaryDirectory(dir=folder, prefix="rehearsal-")))
        disks = _copy(paths, work, report, cancel)
        modification = modify(guest, disks, planner, cancel) if planner else Modification()
        accelerator = best_accelerator(qemu)
        system = guest.system
        assert system is not None  # noqa: S101 - _inspect has looked
        windows = isinstance(system, WindowsSystem)
        with Machine(
            qemu,
            accelerator,
            [(disk, "raw") for disk in disks],
            nic=nic_for(system),
            memory=memory,
            uefi=boots_by_uefi(guest),
            guest_port=3389 if windows else 22,
            metadata=_metadata_service(work),
        ) as machine:
            rehearsal = watch_boot(
                machine,
                accelerator,
                windows=windows,
                hurry=True,
                picture=picture,
                report=report,
                look=look,
                cancel=cancel,
            )
    checked = tuple(checked_only(system))
    return rehearsal.model_copy(update={"steps": rehearsal.steps + checked}), modification


def _inspect(paths: Sequence[Path], cancel: CancelToken) -> tuple[Guest, int]:
    """The guest, and the bytes of memory that it gets."""
    with Inspector(MEMORY) as inspector:
        inspection = inspector.inspect(paths, cancel=cancel)
    if inspection.failure is not None:
        raise inspection.failure.as_error()
    guest = inspection.guest
    if guest is None or guest.system is None:
        raise SandboxError("rehearsal.no-system", path=inspection.path)
    _check_architecture(guest.system, inspection.path)
    hardware = next((image.hardware for image in inspection.images if image.hardware), None)
    memory = (hardware.memory if hardware else None) or 1 << 30
    return guest, max(GUEST_MEMORY[0], min(GUEST_MEMORY[1], memory))


def _metadata_service(work: Path) -> tuple[str, ...]:
    """What EC2 tells an instance of itself, for cloud-init and agents that ask: a machine that finds none may wait for minutes."""
    host = f"ip-{ADDRESS.replace('.', '-')}.ec2.internal"
    told = {
        "ami-id": "ami-00000000000000000", "instance-id": "i-00000000000000000", "instance-type": "m5.large", "local-ipv4": ADDRESS,
        "hostname": host, "local-hostname": host, "placement/region": "us-east-1", "placement/availability-zone": "us-east-1a",
        "instance-life-cycle": "on-demand", "services/domain": "amazonaws.com", "services/partition": "aws",
    }  # fmt: skip
    kept = {
        "secret": secrets.token_hex(16),
        "tokens_required": False,
        "user_data": None,
        "tree": {f"meta-data/{name}": text for name, text in told.items()},
    }
    (work / "metadata.json").write_text(json.dumps(kept), encoding="utf-8")
    return metadata.command(str(work))


def nic_for(system: LinuxSystem | WindowsSystem) -> str:
    """The QEMU network card that the guest has a driver for; its own NIC says nothing of ENA, which no QEMU has."""
    kernel = _default_kernel(system)
    drivers = {*kernel.modules, *kernel.built_in} if kernel else set()
    known = {name.replace("-", "_") for name in drivers}
    if isinstance(system, WindowsSystem):
        return "e1000"  # every Windows has its driver
    return next((device for driver, device in _NICS if driver in known), "virtio-net-pci")


def boots_by_uefi(guest: Guest) -> bool:
    """There is an EFI system partition with the fallback loader, and no boot code in the MBR of the first disk."""
    legacy = bool(guest.layouts) and guest.layouts[0].boot_code not in {"none", ""}
    return not legacy and any(system.fallback for system in guest.efi)


def checked_only(system: LinuxSystem | WindowsSystem) -> Iterator[StepResult]:
    """What EC2 has and QEMU has not: read from the disk, not proved."""
    if isinstance(system, WindowsSystem):
        yield _checked("activation", (system.activation.evidence(),))
        drivers = {service.name.lower(): service for service in system.services.value or ()}
        for name in ("ena", "xenvbd"):
            found = drivers.get(name)
            evidence = (
                Evidence(where=found.where, value=f"start {found.start}")
                if found
                else Evidence(where=system.where, value="no such driver")
            )
            yield _checked(f"driver {name}", (evidence,))
        return
    kernel = _default_kernel(system)
    for driver in ("ena", "xen-netfront", "xen-blkfront"):
        yield _checked(f"driver {driver}", (_driver(kernel, driver, system.where),))


def _driver(kernel: Kernel | None, driver: str, where: str) -> Evidence:
    if kernel is None:
        return Evidence(where=where, value="no default kernel was found")
    plain = driver.replace("-", "_")
    for kind, names in (("built in", kernel.built_in), ("module", kernel.modules)):
        if any(name.replace("-", "_") == plain for name in names):
            return Evidence(where=kernel.where, value=f"{kernel.release}: {kind}")
    return Evidence(where=kernel.where, value=f"{kernel.release}: not there")


def _checked(step: str, evidence: tuple[Evidence, ...]) -> StepResult:
    return StepResult(step=step, outcome=Outcome.CHECKED_ONLY, evidence=evidence)


def _default_kernel(system: LinuxSystem | WindowsSystem) -> Kernel | None:
    if isinstance(system, WindowsSystem):
        return None
    return system.default_kernel or next(iter(system.kernels), None)


def _check_architecture(system: LinuxSystem | WindowsSystem, path: str) -> None:
    found = system.architecture.value
    if found is not None and found not in {"x86_64", "i386"}:
        raise SandboxError("rehearsal.wrong-architecture", path=path, architecture=found)


def _copy(paths: Sequence[Path], work: Path, report: Report, cancel: CancelToken) -> list[Path]:
    """Every disk as a raw, sparse file; the sources are only read."""
    with ExitStack() as opened:
        disks = [disk for path in paths for disk in opened.enter_context(open_image(path)).disks]
        needed = sum(disk.facts.stored for disk in disks)
        if shutil.disk_usage(work).free < needed + SPARE:
            raise SandboxError("rehearsal.no-space", path=str(work.parent), needed=needed + SPARE)
        total, before, copies = sum(disk.size for disk in disks), 0, []
        for number, disk in enumerate(disks):

            def done(position: int, before: int = before) -> None:
                cancel.check()
                report(Progress("rehearsal.copy", before + position, total))

            copies.append(work / f"disk{number}.raw")
            write_raw(disk, copies[-1], done)
            before += disk.size
    return copies
