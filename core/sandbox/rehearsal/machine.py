"""One QEMU machine like a current EC2 instance: q35, the disks on NVMe, one network interface, no way out."""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from core.errors import SandboxError
from core.sandbox.rehearsal.accelerator import cpu_model
from core.sandbox.rehearsal.memory_hole import option_rom
from core.sandbox.rehearsal.reaper import Reaper

_OVMF = (
    "/usr/share/OVMF/OVMF_CODE.fd",
    "/usr/share/OVMF/OVMF_CODE_4M.fd",
    "/usr/share/edk2/ovmf/OVMF_CODE.fd",
    "/opt/homebrew/share/qemu/edk2-x86_64-code.fd",
    "/usr/local/share/qemu/edk2-x86_64-code.fd",
)
_REAPER = Reaper()
TEXT_SCREEN = 0xB8000
TEXT_COLUMNS, TEXT_ROWS = 80, 25
ADDRESS = "172.31.0.10"
"""That DHCP gives where nobody asked for another one."""


def uefi_firmware() -> str | None:
    """Path of an x86-64 UEFI firmware image, or None where none is installed."""
    return next((path for path in _OVMF if Path(path).exists()), None)


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a machine an instance with a life of its own: it may be rebooted, and what it writes stays on its disks.

    :param uuid: of its firmware tables, from which cloud-init knows EC2.
    :param product: the instance type.
    :param metadata: command that serves one connection to the metadata service on its standard input and output; () for none.
    :param address: that DHCP gives it, within the 172.31.0.0/16 of EC2's default VPCs; any other one is not taken.
    """

    uuid: str
    product: str
    metadata: tuple[str, ...] = ()
    address: str = ""


class Machine:
    """A running machine. Without an identity its disks are opened with ``snapshot=on``: nothing is ever written to them.

    :param disks: paths and QEMU's names of their formats, the boot disk first.
    :param nic: QEMU device that the guest has a driver for.
    :param guest_port: the port inside that is reached through :attr:`port` on loopback.
    :param metadata: as an identity's, for a machine without one.
    """

    def __init__(
        self,
        qemu: str,
        accelerator: str,
        disks: Sequence[tuple[Path, str]],
        *,
        nic: str = "virtio-net-pci",
        memory: int = 1 << 30,
        uefi: bool = False,
        guest_port: int = 22,
        identity: Identity | None = None,
        metadata: tuple[str, ...] = (),
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="amigrate-rehearsal-")
        self.folder = Path(self._folder.name)
        self.serial_log = self.folder / "serial.log"
        self.packets = self.folder / "packets.pcap"
        self.port = free_port()
        self._monitor_address = _monitor_address(self.folder)
        self._monitor: socket.socket | None = None
        self._answers: Any = None
        self._speaking = threading.RLock()
        network = _metadata(identity.metadata, identity.address) if identity else _metadata(metadata)
        command = [qemu, *_arguments(accelerator, disks, nic, memory, guest_port, self, identity, network)]
        if uefi:
            firmware = uefi_firmware()
            if firmware is None:
                self._folder.cleanup()
                raise SandboxError("rehearsal.no-uefi-firmware")
            command += ["-drive", f"if=pflash,format=raw,readonly=on,file={firmware}"]
        elif accelerator == "tcg":
            rom = self.folder / "memory-hole.rom"
            rom.write_bytes(option_rom())
            command += ["-option-rom", str(rom).replace(",", ",,")]
        self._complaints = (self.folder / "qemu.log").open("w+b")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self._complaints, stderr=self._complaints
        )
        _REAPER.watch(self._process.pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def monitor(self) -> str:
        """The -qmp option's address."""
        return f"{self._monitor_address},server=on,wait=off"

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def complaint(self) -> str:
        """What QEMU itself printed."""
        self._complaints.seek(0)
        return self._complaints.read(4096).decode("utf-8", "replace").strip()

    def serial(self) -> str:
        """All that the guest wrote to its first serial port so far (the last MiB)."""
        try:
            with self.serial_log.open("rb") as file:
                end = file.seek(0, os.SEEK_END)
                file.seek(max(0, end - (1 << 20)))
                return file.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""

    def text_screen(self) -> str:
        """The VGA text screen, "" in graphics mode: characters straight from its memory, no recognition."""
        dump = self.folder / "screen.bin"
        size = TEXT_COLUMNS * TEXT_ROWS * 2
        if self.command("pmemsave", val=TEXT_SCREEN, size=size, filename=str(dump)) is None:
            return ""
        cells = dump.read_bytes()[::2]
        rows = [
            cells[start : start + TEXT_COLUMNS].decode("cp437").replace("\0", " ").rstrip()
            for start in range(0, len(cells), TEXT_COLUMNS)
        ]
        text = "\n".join(rows).strip()
        return text if sum(char.isprintable() or char == "\n" for char in text) == len(text) else ""

    def picture(self, path: Path, kind: str = "png") -> bool:
        """Save the screen.

        :param kind: "png", or "ppm" as every QEMU knows it.
        """
        return self.command("screendump", filename=str(path), format=kind) is not None and path.exists()

    def press(self, key: str) -> None:
        """:param key: as QEMU names it (QKeyCode)."""
        self.command("send-key", keys=[{"type": "qcode", "data": key}])

    def command(self, execute: str, **arguments: object) -> dict[str, Any] | None:
        """One QMP command; its answer, or None where QEMU is gone or refuses."""
        with self._speaking:  # whoever watches and whoever wants a picture may be two
            try:
                if self._monitor is None:
                    self._monitor = _connect(self._monitor_address)
                    self._answers = self._monitor.makefile("rwb")
                    self._answers.readline()
                    self._ask("qmp_capabilities", {})
                return self._ask(execute, arguments)
            except (OSError, ValueError):
                return None

    def forward(self, address: str, port: int, guest_port: int) -> bool:
        """Let a port on loopback lead to the guest, from now on. False where the system does not let us have it."""
        return self._network(f"hostfwd_add n0 tcp:{address}:{port}-:{guest_port}") == ""

    def unforward(self, address: str, port: int) -> None:
        self._network(f"hostfwd_remove n0 tcp:{address}:{port}")

    def _network(self, line: str) -> str:
        """What QEMU's own console says to a command; nothing where it is done."""
        answer = self.command("human-monitor-command", **{"command-line": line})
        return str(answer["value"]).strip() if answer else "no answer"

    def stop(self) -> None:
        """Switch off and remove everything."""
        if self._answers is not None:
            self._answers.close()
        if self._monitor is not None:
            self._monitor.close()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        _REAPER.forget(self._process.pid)
        self._complaints.close()
        self._folder.cleanup()

    def _ask(self, execute: str, arguments: dict[str, object]) -> dict[str, Any] | None:
        self._answers.write(json.dumps({"execute": execute, "arguments": arguments}).encode() + b"\n")
        self._answers.flush()
        while line := self._answers.readline(1 << 20):
            answer: dict[str, Any] = json.loads(line)
            if "return" in answer:
                return {"value": answer["return"]}
            if "error" in answer:
                return None
        return None


def _arguments(
    accelerator: str,
    disks: Sequence[tuple[Path, str]],
    nic: str,
    memory: int,
    guest_port: int,
    machine: Machine,
    identity: Identity | None,
    network: str,
) -> list[str]:
    product = identity.product if identity else "m5.large"
    system = f"type=1,manufacturer=Amazon EC2,product={product}" + (
        f",uuid={identity.uuid},serial={identity.uuid}" if identity else ""
    )
    command = [
        "-nodefaults", "-machine", "q35", "-accel", accelerator, "-cpu", cpu_model(accelerator), "-m", f"{memory >> 20}", "-smp", "1",
        "-vga", "std", "-display", "none", "-serial", f"file:{machine.serial_log}", "-qmp", machine.monitor,
        "-device", "virtio-rng-pci",
        # restrict: DHCP and the one forwarded port work, nothing else: a copy of a production server must not reach anyone
        "-netdev", f"user,id=n0,restrict=on,hostfwd=tcp:127.0.0.1:{machine.port}-:{guest_port}{network}",
        "-device", f"{nic},netdev=n0,romfile=", "-object", f"filter-dump,id=f0,netdev=n0,file={machine.packets}",
        "-smbios", system, "-smbios", "type=0,vendor=Amazon EC2", "-smbios", "type=3,manufacturer=Amazon EC2",
        *(() if identity else ("-no-reboot",)),
    ]  # fmt: skip
    mode = "cache=writeback" if identity else "snapshot=on,cache=unsafe"
    for index, (path, kind) in enumerate(disks):
        quoted = str(path).replace(",", ",,")
        command += ["-drive", f"file={quoted},format={kind},if=none,id=d{index},{mode}"]
        command += [
            "-device",
            f"nvme,drive=d{index},serial=vol{index:017x}" + (",bootindex=0" if index == 0 else ""),
        ]
    return command


def _metadata(served_by: Sequence[str], address: str = "") -> str:
    """The metadata service at its own address. slirp forwards only within its network, so that is made wide enough: 160.0.0.0/4 holds both
    169.254.169.254 and the 172.31 that guests of EC2's default VPC know."""
    if not served_by:
        return ""
    command = shlex.join(served_by).replace(",", ",,")
    given = address if address.startswith("172.31.") else ADDRESS
    network = f"net=160.0.0.0/4,host=172.31.0.1,dns=172.31.0.2,dhcpstart={given}"
    return f",{network},guestfwd=tcp:169.254.169.254:80-cmd:{command}"


def _monitor_address(folder: Path) -> str:
    """QMP over a Unix socket; over loopback TCP where there are none (Windows)."""
    if hasattr(socket, "AF_UNIX"):
        return f"unix:{folder / 'qmp'}"
    return f"tcp:127.0.0.1:{free_port()}"


def _connect(address: str) -> socket.socket:
    kind, _, rest = address.partition(":")
    if kind == "unix":
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(5)
        try:
            connection.connect(rest)
        except OSError:
            connection.close()
            raise
        return connection
    host, _, port = rest.rpartition(":")
    return socket.create_connection((host, int(port)), 5)


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody had a moment ago."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
