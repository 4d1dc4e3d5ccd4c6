"""One job for the appliance: volumes and their edits in, an answer for each out."""

from __future__ import annotations

import io
import logging
import re
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import SandboxError
from core.progress import CancelToken
from core.sandbox.appliance.building import Unbuildable, build
from core.sandbox.appliance.kernels import KernelParts, wanted_modules
from core.sandbox.engine.edits import Edit
from core.sandbox.rehearsal.accelerator import best_accelerator, cpu_model, find_qemu

log = logging.getLogger(__name__)

SECONDS = 900.0
"""Most that a job may take: checks of large file systems read all of their inodes."""
MEMORY = 768 << 20
"""Bytes of memory beside what the job itself fills."""
_ANSWER = re.compile(
    r"(?P<what>volume|edit) (?P<volume>\d+)(?: (?P<edit>\d+))? (?P<word>ok|failed|refused|broken)(?: (?P<why>.*))?"
)


@dataclass(frozen=True, slots=True)
class TargetVolume:
    """A file system to change.

    :param kind: as ``mount -t`` names it (``ext4`` for all of ext), ``ntfs``.
    :param disk: 1-based number of the disk; ``offset`` bytes from its start.
    :param logical: ``group/volume``, "" for a partition.
    :param subvolume: of Btrfs, "" for the default one.
    """

    kind: str
    edits: tuple[Edit, ...]
    disk: int = 0
    offset: int = 0
    logical: str = ""
    subvolume: str = ""

    @property
    def options(self) -> str:
        options = {"xfs": "nouuid", "ntfs": "rw,no_def_opts,silent"}.get(self.kind, "rw")
        return f"{options},subvol={self.subvolume}" if self.kind == "btrfs" and self.subvolume else options


@dataclass(slots=True)
class Answer:
    """What became of one volume.

    :param refused: why nothing was changed, "" where something may have been.
    :param broken: why the file system is of no use any more, "" where it is.
    :param failed: by the edit's index, why it was not made.
    """

    refused: str = ""
    broken: str = ""
    failed: dict[int, str] = field(default_factory=dict)


class ApplianceFailed(Exception):
    """The appliance did not do its work. :param began: whether disks may have been written to."""

    def __init__(self, reason: str, *, began: bool = False) -> None:
        super().__init__(reason)
        self.began = began


def needs_of(volumes: Sequence[TargetVolume]) -> tuple[str, ...]:
    """What the appliance must have for these volumes, in the terms of :data:`core.sandbox.appliance.kernels.BY_NEED`."""
    needs = dict.fromkeys(volume.kind for volume in volumes)
    if any(volume.logical for volume in volumes):
        needs["lvm"] = None
    return (*needs, "loop")


def change(
    kernel: KernelParts,
    disks: Sequence[Path],
    volumes: Sequence[TargetVolume],
    folder: Path,
    cancel: CancelToken | None = None,
) -> list[Answer]:
    """Make the edits on the raw disks, in place.

    :param folder: for the job's own files; they are gone afterwards.
    :returns: one answer for each volume.
    :raises ApplianceFailed: it could not be built or started, or did not end.
    :raises Cancelled: on request; the disks may be in between then.
    """
    try:
        qemu = find_qemu()
        initramfs = build(kernel, needs_of(volumes))
    except Unbuildable as error:
        raise ApplianceFailed(str(error)) from error
    except SandboxError as error:
        raise ApplianceFailed("QEMU not installed") from error
    with tempfile.TemporaryDirectory(dir=folder, prefix="appliance-") as scratch:
        work = Path(scratch)
        (work / "kernel").write_bytes(kernel.image)
        (work / "initramfs").write_bytes(initramfs)
        size = _write_job(work / "job.tar", volumes)
        memory = MEMORY + len(initramfs) + 2 * size
        _run(_command(qemu, work, disks, memory), work, cancel or CancelToken())
        said = _text(work / "answers")
        log.info("appliance: %s", said)
        return _answers(said, volumes, work)


def _write_job(target: Path, volumes: Sequence[TargetVolume]) -> int:
    """The tar of the job, as ``resources/appliance/init.sh`` describes it; its size."""
    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as tar:
        for name, data in _job_texts(volumes):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
        for number, volume in enumerate(volumes):
            for count, edit in enumerate(volume.edits):
                tar.add(edit.content, f"volumes/{number}/edits/{count}/content", filter=_plain)
    size = target.stat().st_size
    with target.open("r+b") as file:
        file.truncate(-(-size // 4096) * 4096)
    return size


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.mode = 0o644
    return member


def _job_texts(volumes: Sequence[TargetVolume]) -> Iterator[tuple[str, bytes]]:
    yield "modules", "".join(f"{name}\n" for name in wanted_modules(needs_of(volumes))).encode()
    if any(volume.logical for volume in volumes):
        yield "lvm", b""
    for number, volume in enumerate(volumes):
        place = f"volumes/{number}"
        yield f"{place}/kind", volume.kind.encode()
        yield f"{place}/options", volume.options.encode("utf-8", "surrogateescape")
        if volume.logical:
            yield f"{place}/logical", volume.logical.encode()
        else:
            yield f"{place}/disk", f"disk{volume.disk}".encode()
            yield f"{place}/offset", str(volume.offset).encode()
        for count, edit in enumerate(volume.edits):
            inner = f"{place}/edits/{count}"
            yield f"{inner}/path", edit.path.encode("utf-8", "surrogateescape")
            if not edit.is_new:
                yield f"{inner}/backup", edit.backup.encode("utf-8", "surrogateescape")
                yield f"{inner}/digest", edit.digest.encode()


def _command(qemu: str, work: Path, disks: Sequence[Path], memory: int) -> list[str]:
    accelerator = best_accelerator(qemu)
    command = [
        qemu, "-nodefaults", "-machine", "q35", "-accel", accelerator, "-cpu", cpu_model(accelerator), "-smp", "1",
        "-m", str(memory >> 20), "-display", "none", "-nic", "none", "-no-reboot",
        "-kernel", "kernel", "-initrd", "initramfs", "-append", "console=ttyS0 quiet panic=-1",
        "-serial", "file:log", "-serial", "file:answers",
    ]  # fmt: skip
    named = [(f"disk{number}", path.absolute()) for number, path in enumerate(disks, 1)]
    for number, (serial, path) in enumerate([*named, ("job", work / "job.tar")]):
        quoted = str(path).replace(",", ",,")
        readonly = ",readonly=on" if serial == "job" else ""
        command += ["-drive", f"file={quoted},format=raw,if=none,id=d{number},cache=unsafe{readonly}"]
        command += ["-device", f"virtio-blk-pci,drive=d{number},serial={serial}"]
    return command


def _run(command: list[str], work: Path, cancel: CancelToken) -> None:
    """Run QEMU until it ends."""
    ends = time.monotonic() + SECONDS
    with (work / "qemu.log").open("wb") as complaints:
        process = subprocess.Popen(
            command, cwd=work, stdin=subprocess.DEVNULL, stdout=complaints, stderr=complaints
        )
        try:
            while process.poll() is None:
                if time.monotonic() > ends:
                    raise ApplianceFailed(f"it took longer than {SECONDS:.0f} seconds", began=True)
                cancel.check()
                cancel.wait(0.05)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
    if process.returncode:
        raise ApplianceFailed(f"QEMU ended with {process.returncode}: {_text(work / 'qemu.log')[-200:]}")


def _text(path: Path) -> str:
    try:
        return path.read_bytes()[-65536:].decode("utf-8", "replace").replace("\r", "")
    except FileNotFoundError:
        return ""


def _answers(said: str, volumes: Sequence[TargetVolume], work: Path) -> list[Answer]:
    lines = said.splitlines()
    if "done" not in lines:
        log.warning("the appliance ended early: %s\n%s", said[-2000:], _text(work / "log")[-2000:])
        last = next((line for line in reversed(lines) if line.startswith("failed ")), "")
        reason = last.removeprefix("failed ") or "it ended early"
        raise ApplianceFailed(reason, began="ready" in lines and not last)
    answers = [Answer(refused="it gave no answer") for _ in volumes]
    failed: dict[int, dict[int, str]] = {}
    for found in filter(None, map(_ANSWER.fullmatch, lines)):
        number, why = int(found["volume"]), found["why"] or "no reason was given"
        if number >= len(volumes):
            continue
        if found["what"] == "edit":
            if found["word"] != "ok":
                failed.setdefault(number, {})[int(found["edit"] or 0)] = why
            continue
        answers[number] = Answer(
            refused=why if found["word"] == "refused" else "",
            broken=why if found["word"] == "broken" else "",
            failed=failed.get(number, {}),
        )
    return answers
