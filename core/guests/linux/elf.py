"""Architecture of executables, from their ELF header.

Specification: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html
"""

from __future__ import annotations

import struct

from core.facts import Fact
from core.guests.linux.files import GuestFiles

_MACHINES = {
    2: "sparc", 3: "i386", 8: "mips", 20: "ppc", 21: "ppc64", 22: "s390x", 40: "arm", 43: "sparc64", 50: "ia64",
    62: "x86_64", 183: "aarch64", 243: "riscv64", 258: "loongarch64",
}  # fmt: skip
_PROGRAMS = (
    "/sbin/init", "/usr/lib/systemd/systemd", "/lib/systemd/systemd", "/bin/sh", "/bin/bash", "/bin/busybox", "/bin/ls",
)  # fmt: skip


def architecture_of(header: bytes) -> str:
    """Name of the machine that an ELF header (20 bytes of it) names; "" where it is none.

    A 32-bit x86-64 file (the x32 ABI) is ``x32``: EC2 demands a 64-bit system.
    """
    if len(header) < 20 or header[:4] != b"\x7fELF" or header[5] not in {1, 2}:
        return ""
    (machine,) = struct.unpack_from("<H" if header[5] == 1 else ">H", header, 18)
    if machine == 62 and header[4] == 1:
        return "x32"
    if machine == 21 and header[5] == 1:
        return "ppc64le"
    return _MACHINES.get(machine, f"machine {machine}")


def read_architecture(files: GuestFiles) -> Fact[str]:
    """Architecture of the guest's programs: of init, else of its shell."""
    for path in _PROGRAMS:
        name = architecture_of(files.head(path, 20))
        if name:
            return Fact[str].read(name, files.place(path))
    return Fact[str].absent(files.place("/sbin/init"))
