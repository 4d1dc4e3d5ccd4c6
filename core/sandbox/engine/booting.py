"""Preparing to boot, booting, booted: the changed machine is really started under QEMU, on a copy-on-write view of its disks.

AWS calls a machine booted when it answers on the network; here that is an acknowledged DHCP lease, or the login port. A boot fails
the import only on evidence: the machine said so, switched itself off, or came up without asking for an address. Where nothing can be
proved (no QEMU, Windows without an accelerator, no sign within the time) the AMI's record says that, and the import goes on.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import SandboxError
from core.guests.linux.model import LinuxSystem
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.progress import CancelToken, Progress
from core.sandbox.engine.failures import of_boot
from core.sandbox.engine.settings import EngineSettings
from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu, probe_ahead
from core.sandbox.rehearsal.boot import watch_boot
from core.sandbox.rehearsal.machine import Machine, uefi_firmware
from core.sandbox.rehearsal.model import Outcome, Rehearsal, Step, StepResult
from core.sandbox.rehearsal.rehearse import nic_for

log = logging.getLogger(__name__)

MEMORY = 1 << 30
"""Bytes of memory of the booted machine, as small instance types have."""


@dataclass(frozen=True, slots=True)
class Booted:
    """:param note: a sentence for the AMI's record.
    :param steps: what was proved, and how; empty where nothing was tried.
    """

    note: str
    steps: tuple[StepResult, ...] = ()


def prepare(settings: EngineSettings) -> None:
    """What can be found out for the boot while the disks are being worked on."""
    if settings.boots:
        with contextlib.suppress(SandboxError):
            probe_ahead(find_qemu())


def why_not(guest: Guest, settings: EngineSettings, *, uefi: bool = False) -> str:
    """Why the machine is not started, as a sentence; "" where it can be."""
    if not settings.boots:
        return "The boot was not tried: the sandbox was told so, or its time is sped up."
    try:
        qemu = find_qemu()
    except SandboxError:
        return "The boot was not tried: QEMU is not installed."
    system = guest.system
    if system is None or system.architecture.value not in {None, "x86_64", "i386"}:
        return "The boot was not tried: the guest is none for x86."
    if uefi and uefi_firmware() is None:
        return "The boot was not tried: the guest boots by UEFI, and no UEFI firmware for QEMU is installed."
    if isinstance(system, WindowsSystem) and best_accelerator(qemu) == "tcg":
        return "The boot of Windows was not tried: it takes a working accelerator. Its changes were checked on the disk, not proved."
    return ""


def boot(
    guest: Guest,
    disks: Sequence[Path],
    settings: EngineSettings,
    cancel: CancelToken,
    started: Callable[[], None],
    *,
    uefi: bool = False,
) -> Booted:
    """Start the machine and watch it come up. Nothing is written to the disks.

    :param started: called when the firmware or a later step shows that it runs.
    :raises TaskFailed: it does not come up, in AWS's words with the cause.
    :raises Cancelled: on request.
    """
    qemu = find_qemu()
    accelerator = best_accelerator(qemu)
    system = guest.system
    assert system is not None  # noqa: S101 - why_not has looked
    windows = isinstance(system, WindowsSystem)
    told = False

    def tell(progress: Progress) -> None:
        nonlocal told
        if progress.detail and not told:
            told = True
            started()

    with Machine(
        qemu, accelerator, [(path, "raw") for path in disks], nic=nic_for(system), memory=MEMORY,
        uefi=uefi, guest_port=3389 if windows else 22,
    ) as machine:  # fmt: skip
        seen = watch_boot(
            machine, accelerator, windows=windows, until=Step.DHCP, seconds=settings.boot_seconds, hurry=True,
            report=tell, cancel=cancel,
        )  # fmt: skip
    return judge(seen, guest)


def judge(seen: Rehearsal, guest: Guest) -> Booted:
    """What was seen, as the import takes it.

    :raises TaskFailed: there is evidence that the machine does not come up.
    """
    windows = isinstance(guest.system, WindowsSystem)
    outcomes = {step.step: step for step in seen.steps}
    furthest = next((step for step in reversed(seen.steps) if step.outcome is Outcome.PROVED), None)
    reached = furthest is not None and furthest.step in {Step.DHCP, Step.LOGIN}
    if reached and furthest is not None:
        shown = furthest.evidence[0]
        return Booted(
            f"Booted in {seen.seconds:.1f} s ({seen.accelerator}), seen by {shown.where}: {shown.value}.",
            seen.steps,
        )
    failed = next(step for step in seen.steps if step.outcome is Outcome.FAILED)
    cause = "; ".join(f"{item.where}: {item.value}" for item in failed.evidence)
    log.warning("the boot ended before %s: %s\n%s", failed.step, cause, seen.serial[-2000:])
    up = outcomes[Step.ROOT].outcome is Outcome.PROVED
    if seen.gave_up or (up and not windows and _has_nic(guest)):
        raise of_boot(failed.step, cause, windows=windows)
    return Booted(
        f"The boot was not proved: no sign of {failed.step} in {seen.seconds:.0f} s ({seen.accelerator}); {cause or 'it said nothing'}.",
        seen.steps,
    )


def _has_nic(guest: Guest) -> bool:
    """Whether the guest has a driver for a network card that QEMU has."""
    system = guest.system
    if not isinstance(system, LinuxSystem):
        return True
    kernel = system.default_kernel or next(iter(system.kernels), None)
    here = {*kernel.modules, *kernel.built_in} if kernel is not None else set()
    return "virtio_net" in here
