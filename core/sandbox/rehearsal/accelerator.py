"""Which accelerator really runs code here: probed, not believed.

``/dev/kvm`` may open and answer and still be unusable (seen on nested and para-virtual hosts: GRUB in 20 s, Linux never). The probe is a
boot sector that counts 20 million and then leaves through isa-debug-exit; whoever needs more than two seconds for it is not an accelerator.
"""

from __future__ import annotations

import atexit
import platform
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

from core.errors import SandboxError
from core.sandbox.rehearsal.reaper import Reaper

PROBE_SECONDS = 2.0
_EXIT = 33  # isa-debug-exit answers (value << 1) | 1
_PROBE = bytes.fromhex(
    "66b9002d3101"  # mov ecx, 20000000
    "6649"  # dec ecx
    "75fc"  # jnz -4
    "b010"  # mov al, 0x10
    "e6f4"  # out 0xf4, al
    "f4"  # hlt
)
_FOUND: dict[str, str] = {}
_PROBING = threading.Lock()
_REAPER = Reaper()
_STARTING = threading.Lock()
_STARTED = set[subprocess.Popen[bytes]]()
_BY_SYSTEM = {"Linux": ("kvm",), "Darwin": ("hvf",), "Windows": ("whpx",)}


def find_qemu() -> str:
    """Path of qemu-system-x86_64.

    :raises SandboxError: ``rehearsal.no-qemu``.
    """
    found = shutil.which("qemu-system-x86_64")
    if found is None:
        raise SandboxError("rehearsal.no-qemu")
    return found


def cpu_model(accelerator: str) -> str:
    """QEMU's -cpu: all that the machine can do, less what only costs where every instruction is translated.

    Told of fast ``rep movsb`` (ERMS, FSRM) Linux copies byte by byte, which TCG does one byte at a time; SMAP ends a translated block at
    each access to a program's memory, and five-level page tables (LA57) lengthen every walk: a boot takes a quarter less without them.
    """
    return "max,erms=off,fsrm=off,smap=off,la57=off" if accelerator == "tcg" else "max"


def best_accelerator(qemu: str) -> str:
    """The first accelerator of this system that passes the probe, else ``tcg`` (which always works); probed once."""
    with _PROBING:
        if qemu not in _FOUND:
            wanted = _BY_SYSTEM.get(platform.system(), ())
            _FOUND[qemu] = next((name for name in wanted if probe(qemu, name)), "tcg")
        return _FOUND[qemu]


def probe_ahead(qemu: str) -> None:
    """Begin to probe beside other work: an accelerator that does not work takes all of :data:`PROBE_SECONDS`."""
    threading.Thread(target=best_accelerator, args=(qemu,), name="probe", daemon=True).start()


def probe(qemu: str, accelerator: str) -> bool:
    """Whether ``accelerator`` runs the probe in :data:`PROBE_SECONDS`."""
    sector = _PROBE.ljust(510, b"\0") + b"\x55\xaa"
    with tempfile.TemporaryDirectory(prefix="amigrate-probe-") as folder:
        disk = Path(folder) / "probe.bin"
        disk.write_bytes(sector)
        command = [
            qemu, "-nodefaults", "-machine", "pc", "-accel", accelerator, "-m", "16", "-display", "none",
            "-drive", f"file={disk},format=raw,if=ide,snapshot=on", "-device", "isa-debug-exit,iobase=0xf4,iosize=1",
        ]  # fmt: skip
        try:
            return _exit_code(command) == _EXIT
        except (subprocess.TimeoutExpired, OSError):
            return False


def _exit_code(command: list[str]) -> int:
    """Of a machine that does not outlive us: where the accelerator does not work it would compute for ever.

    :raises subprocess.TimeoutExpired: after :data:`PROBE_SECONDS`.
    """
    _REAPER.prepare()
    with _STARTING:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _REAPER.watch(process.pid)
        _STARTED.add(process)
    try:
        return process.wait(PROBE_SECONDS)
    finally:
        process.kill()
        process.wait()
        _STARTED.discard(process)
        _REAPER.forget(process.pid)


@atexit.register
def _end() -> None:
    """The thread that waits for a machine is not waited for (:func:`probe_ahead`); one that is just being started is."""
    _STARTING.acquire()  # for good: none is started any more
    for process in tuple(_STARTED):
        process.kill()
