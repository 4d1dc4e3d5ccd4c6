"""The machines behind the instances: started, watched, stopped, one thread each; none outlives the sandbox."""

from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import subprocess
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import AmigrateError, Cancelled, SandboxError
from core.guests.worker import Inspector
from core.progress import CancelToken
from core.sandbox import sparse
from core.sandbox.instances import metadata
from core.sandbox.instances.model import Instance, Reach
from core.sandbox.records import Records
from core.sandbox.rehearsal.accelerator import best_accelerator, find_qemu
from core.sandbox.rehearsal.boot import watch_boot
from core.sandbox.rehearsal.machine import Identity, Machine, free_port
from core.sandbox.rehearsal.model import Outcome
from core.sandbox.rehearsal.rehearse import boots_by_uefi, nic_for
from core.sandbox.state import write_json

log = logging.getLogger(__name__)

MOST = 4
"""Machines at once: each takes up to a GiB of memory and a processor of the user's own computer."""
MEMORY = (512 << 20, 1 << 30)
"""Least and most memory of one, in bytes, whatever its type has."""
SHUTDOWN_SECONDS = 30.0
"""How long a guest that is asked to shut down may take before it is switched off."""
CONSOLE = 64 << 10
"""Bytes of console output that are kept, as AWS does."""
PORTS = (22, 80, 443, 3389, 5985, 5986)
"""The guest's ports that can be reached where a security group opens them."""
BY_USER = ("Client.UserInitiatedShutdown", "Client.UserInitiatedShutdown: User initiated shutdown")
BY_SANDBOX = ("Server.ScheduledStop", "Server.ScheduledStop: Stopped because the sandbox ended")
Changed = Callable[[Instance], None]


@dataclass(slots=True)
class _Run:
    token: CancelToken = field(default_factory=CancelToken)
    machine: Machine | None = None
    thread: threading.Thread | None = None
    switched_off: bool = False
    """somebody wants it off; ``patience`` says until when it may shut down by itself"""
    patience: float = 0.0


class Fleet:
    def __init__(self, records: Records[Instance], folder: Path, memory: int) -> None:
        """:param folder: one folder an instance in it, for its disks and its console's last output.
        :param memory: for the worker that reads the guest's disks, in bytes."""
        self._records, self._folder, self._memory = records, folder, memory
        self.changed: Changed = lambda _: None
        """Told of each new state of an instance."""
        self._runs: dict[str, _Run] = {}
        self._closing = False
        self._lock = threading.Lock()

    @property
    def room(self) -> int:
        """How many more machines may be started."""
        with self._lock:
            return MOST - len(self._runs)

    def place(self, identifier: str) -> Path:
        return self._folder / identifier

    # from outside

    def start(
        self,
        instance: Instance,
        sources: list[Path],
        tree: Mapping[str, str],
        doors: Callable[[], list[tuple[str, int]]],
    ) -> None:
        """Start the machine of an instance.

        :param sources: raw disks that its own begin as, where it has none yet.
        :param tree: of the metadata service, path to text.
        :param doors: addresses on loopback and the guest's ports that are to be open, asked once it runs.
        """
        run = _Run()
        with self._lock:
            self._runs[instance.id] = run
        run.thread = threading.Thread(
            target=self._run, args=(instance, run, sources, tree, doors), name=f"instance {instance.id}", daemon=True
        )  # fmt: skip
        run.thread.start()

    def stop(self, identifier: str, *, force: bool) -> bool:
        """Shut a machine down, or switch it off. False where there is none; it ends later."""
        with self._lock:
            run = self._runs.get(identifier)
        if run is None:
            return False
        run.patience = 0.0 if force else time.monotonic() + SHUTDOWN_SECONDS
        run.switched_off = True
        if not force and run.machine is not None:
            run.machine.command("system_powerdown")
        run.token.cancel()
        return True

    def discard(self, identifier: str) -> None:
        """Remove the disks of an instance that has no machine."""
        shutil.rmtree(self.place(identifier), ignore_errors=True)

    def reset(self, identifier: str) -> None:
        machine = self.machine(identifier)
        if machine is not None:
            machine.command("system_reset")

    def machine(self, identifier: str) -> Machine | None:
        with self._lock:
            run = self._runs.get(identifier)
        return run.machine if run else None

    def console(self, identifier: str) -> str:
        """What the guest wrote to its serial port: now, or until it was last switched off."""
        machine = self.machine(identifier)
        if machine is not None:
            return machine.serial()[-CONSOLE:]
        try:
            return (self.place(identifier) / "console.log").read_text(encoding="utf-8")
        except OSError:
            return ""

    def copy_disk(self, identifier: str, snapshot: Path, target: Path) -> None:
        """The boot disk as a raw file: of a machine that runs, as a power cut would leave it.

        :param snapshot: what it began as; the answer where the instance has never run.
        """
        disk, machine = self.place(identifier) / "disk-0.qcow2", self.machine(identifier)
        program = shutil.which("qemu-img")
        if not disk.exists() or program is None:
            _second_name(snapshot, target)
            return
        if machine is not None:
            machine.command("stop")  # QEMU flushes what it holds
        try:
            subprocess.run(
                [program, "convert", "-q", "-U", "-f", "qcow2", "-O", "raw", str(disk), str(target)],
                check=True, capture_output=True, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        finally:
            if machine is not None:
                machine.command("cont")

    def picture(self, identifier: str, *, wake: bool = False) -> bytes | None:
        """The screen as a binary PPM; None where there is no machine, or it has none.

        :param wake: press a key first.
        """
        machine = self.machine(identifier)
        path = self.place(identifier) / f"screen-{secrets.token_hex(4)}.ppm"
        if machine is not None and wake:
            machine.press("shift")
        if machine is None or not machine.picture(path, "ppm"):
            return None
        try:
            return path.read_bytes()
        finally:
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Switch everything off and wait for it."""
        self._closing = True
        with self._lock:
            runs = list(self._runs.items())
        for identifier, _ in runs:
            self.stop(identifier, force=True)
        for _, run in runs:
            if run.thread is not None:
                run.thread.join(20)

    # one machine's life, in its own thread

    def _run(
        self, instance: Instance, run: _Run, sources: list[Path], tree: Mapping[str, str], doors: Callable[[], list[tuple[str, int]]]
    ) -> None:  # fmt: skip
        reason = BY_USER
        try:
            machine = self._prepare(instance, run, sources, tree)
            with machine:
                _wait_for_monitor(machine, run.token)
                run.machine = machine
                self.open_doors(instance, doors())
                self._show(instance, state="running", reason=("", ""))
                self._watch(instance, run, machine)
                if not run.switched_off:
                    reason = (
                        "Client.InstanceInitiatedShutdown",
                        "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
                    )
                self._keep_console(instance, machine)
        except Cancelled:
            log.info("%s was stopped before it ran", instance.id)
        except SandboxError as error:
            self._refuse(instance, error)
            return
        except (AmigrateError, OSError, subprocess.SubprocessError) as error:
            log.exception("%s", instance.id)
            reason = ("Server.InternalError", f"Server.InternalError: Internal error on launch ({error})")
        finally:
            with self._lock:
                self._runs.pop(instance.id, None)
        self._end(instance, BY_SANDBOX if self._closing else reason)

    def _end(self, instance: Instance, reason: tuple[str, str]) -> None:
        kept = self._records.get(instance.region, instance.id)
        if kept is None:
            return
        if kept.state == "shutting-down":
            shutil.rmtree(self.place(instance.id), ignore_errors=True)
            self._show(instance, state="terminated", reach=Reach.UNKNOWN, doors={}, reason=reason)
        elif kept.state != "terminated":
            self._show(instance, state="stopped", reach=Reach.UNKNOWN, doors={}, reason=reason)

    def _refuse(self, instance: Instance, error: SandboxError) -> None:
        """It cannot run here, and nothing pretends that it does: it stays pending, and says why."""
        said = "Server.InsufficientInstanceCapacity"
        words = {
            "rehearsal.no-qemu": "QEMU (qemu-system-x86_64) is not installed on the sandbox's machine",
            "rehearsal.no-uefi-firmware": "no UEFI firmware (OVMF) is installed on the sandbox's machine",
        }.get(error.code, f"{error.code}: {error}")
        kept = self._records.get(instance.region, instance.id)
        if kept is not None and kept.state == "shutting-down":
            self._end(instance, (said, words))
            return
        self._show(
            instance, state="pending", reach=Reach.IMPAIRED, proof=words, reason=(said, f"{said}: {words}")
        )

    def _show(self, instance: Instance, **changes: object) -> None:
        self.changed(self._records.update(instance.region, instance.id, **changes))

    def _prepare(
        self, instance: Instance, run: _Run, sources: list[Path], tree: Mapping[str, str]
    ) -> Machine:
        qemu, folder = find_qemu(), self.place(instance.id)
        folder.mkdir(parents=True, exist_ok=True)
        disks = self._disks(folder, sources)
        if sources and not (folder / "guest.json").exists():
            self._inspect(instance, folder, run.token)
        facts = json.loads((folder / "guest.json").read_text(encoding="utf-8"))
        write_json(
            folder / "metadata.json",
            {
                "secret": secrets.token_hex(32), "tokens_required": instance.tokens_required,
                "user_data": instance.user_data, "tree": dict(tree),
            },
            private=True,
        )  # fmt: skip
        run.token.check()
        # The firmware's UUID begins with ec2, by which guests know where they are; the rest is the instance's own.
        identity = Identity(
            "ec2" + str(uuid.uuid5(uuid.NAMESPACE_OID, instance.id))[3:],
            instance.instance_type,
            metadata.command(str(folder)),
            tree.get("meta-data/local-ipv4", ""),
        )
        return Machine(
            qemu, best_accelerator(qemu), [(path, "qcow2") for path in disks], nic=facts["nic"], memory=instance.memory,
            uefi=facts["uefi"], guest_port=3389 if instance.windows else 22, identity=identity,
        )  # fmt: skip

    def _disks(self, folder: Path, sources: list[Path]) -> list[Path]:
        """The instance's own disks: what it writes lies over the snapshot, which nobody changes any more."""
        program = shutil.which("qemu-img")
        if program is None:
            raise SandboxError("rehearsal.no-qemu")
        disks = []
        for number, source in enumerate(sources):
            base, disk = folder / f"base-{number}.raw", folder / f"disk-{number}.qcow2"
            if not disk.exists():
                base.unlink(missing_ok=True)
                _second_name(source, base)
                subprocess.run(
                    [program, "create", "-q", "-f", "qcow2", "-b", str(base), "-F", "raw", str(disk)],
                    check=True, capture_output=True, timeout=60, stdin=subprocess.DEVNULL,
                )  # fmt: skip
            disks.append(disk)
        return disks

    def _inspect(self, instance: Instance, folder: Path, token: CancelToken) -> None:
        """Which network card and firmware the guest can do with; a disk that nobody can read is booted all the same."""
        with Inspector(self._memory) as inspector:
            inspection = inspector.inspect(sorted(folder.glob("base-*.raw")), cancel=token)
        guest = inspection.guest
        nic = nic_for(guest.system) if guest and guest.system else instance.nic
        uefi = boots_by_uefi(guest) if guest else instance.uefi
        write_json(folder / "guest.json", {"nic": nic, "uefi": uefi})

    def _watch(self, instance: Instance, run: _Run, machine: Machine) -> None:
        """The status checks, then wait for the end."""
        try:
            rehearsal = watch_boot(
                machine, best_accelerator(find_qemu()), windows=instance.windows, cancel=run.token
            )
            failed = [step for step in rehearsal.steps if step.outcome is Outcome.FAILED]
            words = "; ".join(f"{item.where}: {item.value}" for step in failed for item in step.evidence)[
                :300
            ]
            reach = Reach.IMPAIRED if failed else Reach.OK
            if machine.running:
                self._show(instance, reach=reach, proof=words)
            while machine.running:
                if run.token.wait(0.5):
                    break
        except Cancelled:
            pass
        while machine.running and time.monotonic() < run.patience:
            time.sleep(0.1)

    def _keep_console(self, instance: Instance, machine: Machine) -> None:
        text = machine.serial()[-CONSOLE:]
        if self.place(instance.id).exists():
            (self.place(instance.id) / "console.log").write_text(text, encoding="utf-8")

    def open_doors(self, instance: Instance, wanted: list[tuple[str, int]]) -> None:
        """Make what is reachable what it should be: ports that were opened since, and those that were closed.

        Each is tried at its real number on the instance's own loopback address; where the system keeps that from us (a low port without
        the right to it, an address that is not there), at any free port of 127.0.0.1.
        """
        machine = self.machine(instance.id)
        kept = self._records.get(instance.region, instance.id)
        if machine is None or kept is None:
            return
        doors = dict(kept.doors)
        for name in [name for name in doors if not any(_door(*item) == name for item in wanted)]:
            place, _, number = doors.pop(name).rpartition(":")
            machine.unforward(place, int(number))
        for address, port in wanted:
            if _door(address, port) in doors:
                continue
            if machine.forward(address, port, port):
                doors[_door(address, port)] = f"{address}:{port}"
            elif (other := _any_port(machine, port)) is not None:
                doors[_door(address, port)] = f"127.0.0.1:{other}"
        self._show(instance, doors=doors)


def _wait_for_monitor(machine: Machine, token: CancelToken) -> None:
    """Until QEMU itself is up.

    :raises OSError: it ended at once.
    """
    deadline = time.monotonic() + 20
    while machine.command("query-status") is None:
        token.check()
        if not machine.running or time.monotonic() > deadline:
            raise OSError(machine.complaint() or "QEMU did not start")
        token.wait(0.05)


def _door(address: str, port: int) -> str:
    return f"{address}/{port}"


def _any_port(machine: Machine, guest_port: int) -> int | None:
    for _ in range(5):
        port = free_port()
        if machine.forward("127.0.0.1", port, guest_port):
            return port
    return None


def _second_name(source: Path, target: Path) -> None:
    """The snapshot may be deleted while the instance lives: its bytes stay under a second name, or as a copy."""
    try:
        os.link(source, target)
    except OSError:
        sparse.copy(source, target)
