"""What a VMX declares of the machine whose VMDK lies beside it: hardware, connected CD-ROM drives, a suspended state.

Lines are ``name = "value"``; in a value ``|22`` stands for a quote. Source: VMware's files themselves and
https://github.com/vmware/open-vm-tools (lib/dict), as no specification is published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from core.errors import ImageError
from core.evidence import Evidence, place
from core.images.files import SharedFile
from core.images.model import Hardware

LARGEST = 256 << 10
MOST_FILES = 16
"""VMX files of one folder that are looked at."""
_LINE = re.compile(r'\s*([A-Za-z0-9_.:-]{1,100})\s*=\s*"([^"]{0,1000})"\s*')
_ESCAPE = re.compile(r"\|([0-9A-Fa-f]{2})")
_DEVICE = re.compile(r"(?:ide|sata|scsi|nvme)\d{1,2}:\d{1,3}")
_NIC = re.compile(r"ethernet\d{1,2}\.present")
_CDROMS = frozenset({"cdrom-image", "cdrom-raw", "atapi-cdrom"})
_FIRMWARE = {"efi": "efi", "uefi": "efi", "bios": "bios"}
Values = dict[str, tuple[str, int]]
"""Name in lower case -> (value, line)."""


def is_vmx(start: bytes) -> bool:
    """Whether a text that begins so is a VMX."""
    return b"config.version" in start.lower() and b"virtualhw.version" in start.lower()


def hardware_beside(disk: Path) -> Hardware | None:
    """Of the first VMX in the disk's folder that names it; None where none does. Nothing outside the folder is read."""
    for path in sorted(disk.parent.glob("*.vmx"))[:MOST_FILES]:
        try:
            if path.resolve().parent != disk.parent.resolve():
                continue
            values = _read(path)
        except (ImageError, OSError):
            continue
        if disk.name.lower() in _disks(values):
            return _hardware(path.name, values)
    return None


def _read(path: Path) -> Values:
    file = SharedFile(path)
    try:
        text = file.read_at(0, LARGEST).decode("utf-8", "replace")
    finally:
        file.close()
    found: Values = {}
    for number, line in enumerate(text.split("\n"), start=1):
        match = _LINE.fullmatch(line)
        if match is not None:
            value = _ESCAPE.sub(lambda code: chr(int(code[1], 16)), match[2])
            found.setdefault(match[1].lower(), (value, number))
    return found


def _disks(values: Values) -> set[str]:
    return {value.lower() for name, (value, _) in values.items() if name.endswith(".filename")}


def _hardware(name: str, values: Values) -> Hardware:
    def text(key: str) -> str:
        return values.get(key, ("", 0))[0]

    def number(key: str) -> int | None:
        return int(text(key)) if text(key).isascii() and text(key).isdigit() and len(text(key)) < 10 else None

    memory, cpus = number("memsize"), number("numvcpus")
    return Hardware(
        where=name,
        cpus=cpus or 1,  # the line is left out for one
        memory=memory << 20 if memory else None,
        nics=sum(bool(_NIC.fullmatch(key)) and _yes(value) for key, (value, _) in values.items()),
        cdroms=tuple(_cdroms(name, values)),
        firmware=_FIRMWARE.get(text("firmware").lower(), ""),
        guest_os=text("guestos")[:120],
        secure_boot=_yes(text("uefi.secureboot.enabled")),
        tpm=_yes(text("vtpm.present")),
        suspended=tuple(_shown(name, values, "checkpoint.vmstate")),
    )


def _cdroms(name: str, values: Values) -> Iterator[Evidence]:
    """Drives that are connected when the machine starts."""
    for key, (kind, line) in values.items():
        device, _, field = key.rpartition(".")
        if field != "devicetype" or kind.lower() not in _CDROMS or not _DEVICE.fullmatch(device):
            continue
        if _yes(values.get(f"{device}.present", ("", 0))[0]) and _yes(
            values.get(f"{device}.startconnected", ("true", 0))[0]
        ):
            medium = values.get(f"{device}.filename", ("", 0))[0]
            yield Evidence(where=place(name, device, line=line), value=(medium or kind)[:240])


def _shown(name: str, values: Values, key: str) -> Iterator[Evidence]:
    value, line = values.get(key, ("", 0))
    if value:
        yield Evidence(where=place(name, line=line), value=f"{key} = {value}"[:240])


def _yes(value: str) -> bool:
    return value.lower() in {"true", "1", "yes", "on"}
