"""One QEMU machine like a current EC2 instance: q35, the disks on NVMe, one network interface, no way out."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from core.errors import SandboxError

_OVMF = (
    "/usr/share/OVMF/OVMF_CODE.fd",
    "/usr/share/OVMF/OVMF_CODE_4M.fd",
    "/usr/share/edk2/ovmf/OVMF_CODE.fd",
    "/opt/homebrew/share/qemu/edk2-x86_64-code.fd",
    "/usr/local/share/qemu/edk2-x86_64-code.fd",
)
TEXT_SCREEN = 0xB8000
TEXT_COLUMNS, TEXT_ROWS = 80, 25


def uefi_firmware() -> str | None:
    """Path of an x86-64 UEFI firmware image, or None where none is installed."""
    return next((path for path in _OVMF if Path(path).exists()), None)


class Machine:
    """A running machine. Disks are opened with ``snapshot=on``: nothing is ever written to them.

    :param disks: paths and QEMU's names of their formats, the boot disk first.
    :param nic: QEMU device that the guest has a driver for.
    :param guest_port: the port inside that is reached through :attr:`port` on loopback.
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
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="amigrate-rehearsal-")
        self.folder = Path(self._folder.name)
        self.serial_log = self.folder / "serial.log"
        self.packets = self.folder / "packets.pcap"
        self.port = _free_port()
        self._monitor_address = _monitor_address(self.folder)
        self._monitor: socket.socket | None = None
        self._answers: Any = None
        command = [qemu, *_arguments(accelerator, disks, nic, memory, guest_port, self)]
        if uefi:
            firmware = uefi_firmware()
            if firmware is None:
                self._folder.cleanup()
                raise SandboxError("rehearsal.no-uefi-firmware")
            command += ["-drive", f"if=pflash,format=raw,readonly=on,file={firmware}"]
        self._complaints = (self.folder / "qemu.log").open("w+b")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self._complaints, stderr=self._complaints
        )

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

    def picture(self, path: Path) -> bool:
        """Save the screen as PNG."""
        return self.command("screendump", filename=str(path), format="png") is not None and path.exists()

    def command(self, execute: str, **arguments: object) -> dict[str, Any] | None:
        """One QMP command; its answer, or None where QEMU is gone or refuses."""
        try:
            if self._monitor is None:
                self._monitor = _connect(self._monitor_address)
                self._answers = self._monitor.makefile("rwb")
                self._answers.readline()
                self._ask("qmp_capabilities", {})
            return self._ask(execute, arguments)
        except (OSError, ValueError):
            return None

    def stop(self) -> None:
        """Switch off and remove everything."""
        if self._answers is not None:
            self._answers.close()
        if self._monitor is not None:
            self._monitor.close()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
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
) -> list[str]:
    command = [
        "-nodefaults", "-machine", "q35", "-accel", accelerator, "-cpu", "max", "-m", f"{memory >> 20}", "-smp", "1",
        "-vga", "std", "-display", "none", "-serial", f"file:{machine.serial_log}", "-qmp", machine.monitor, "-no-reboot",
        "-device", "virtio-rng-pci",
        # restrict: DHCP and the one forwarded port work, nothing else: a copy of a production server must not reach anyone
        "-netdev", f"user,id=n0,restrict=on,hostfwd=tcp:127.0.0.1:{machine.port}-:{guest_port}",
        "-device", f"{nic},netdev=n0,romfile=", "-object", f"filter-dump,id=f0,netdev=n0,file={machine.packets}",
        "-smbios", "type=1,manufacturer=Amazon EC2,product=m5.large", "-smbios", "type=0,vendor=Amazon EC2",
    ]  # fmt: skip
    for index, (path, kind) in enumerate(disks):
        quoted = str(path).replace(",", ",,")
        command += ["-drive", f"file={quoted},format={kind},if=none,id=d{index},snapshot=on,cache=unsafe"]
        command += [
            "-device",
            f"nvme,drive=d{index},serial=vol{index:017x}" + (",bootindex=0" if index == 0 else ""),
        ]
    return command


def _monitor_address(folder: Path) -> str:
    """QMP over a Unix socket; over loopback TCP where there are none (Windows)."""
    if hasattr(socket, "AF_UNIX"):
        return f"unix:{folder / 'qmp'}"
    return f"tcp:127.0.0.1:{_free_port()}"


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


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
