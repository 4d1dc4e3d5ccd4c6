"""The boot header of an x86 kernel image.

Specification: https://www.kernel.org/doc/html/latest/arch/x86/boot.html
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

HEADER_SIZE = 32 << 10
"""The setup code and with it the version text end within this many bytes."""
_XLF_KERNEL_64 = 1


@dataclass(frozen=True, slots=True)
class BootHeader:
    """:param banner: release, builder and build, as ``file`` shows: ``6.1.0-18-amd64 (debian-kernel@…) #1 SMP …``.
    :param architecture: ``x86_64``, ``i386``, or "" where the protocol is too old (before 2.12) to say.
    """

    banner: str
    architecture: str

    @property
    def release(self) -> str:
        return self.banner.split(" ", 1)[0]


def read_header(data: bytes) -> BootHeader | None:
    """:param data: the first :data:`HEADER_SIZE` bytes of the image. None where it is no x86 kernel."""
    if len(data) < 0x240 or data[0x202:0x206] != b"HdrS":
        return None
    protocol, offset = struct.unpack_from("<H6xH", data, 0x206)
    banner = b""
    if offset:
        start = offset + 0x200
        banner = data[start : start + 512].split(b"\0", 1)[0]
    architecture = ""
    if protocol >= 0x20C:
        (flags,) = struct.unpack_from("<H", data, 0x236)
        architecture = "x86_64" if flags & _XLF_KERNEL_64 else "i386"
    return BootHeader(banner.decode("ascii", "replace"), architecture)
