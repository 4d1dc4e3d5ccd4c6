"""MOD-03, TAB-02: fstab by UUID, unknown devices with nofail, foreign file systems and invalid lines disabled.

Source: VM Import/Export user guide, "Programmatic modifications to VMs";
https://man7.org/linux/man-pages/man5/fstab.5.html
"""

from __future__ import annotations

import re
from collections.abc import Callable

Resolve = Callable[[str], str | None]
"""From a device as fstab names it to the UUID of what it holds: "" when it is there and has none, None when it is not there."""

DISABLED = frozenset(
    {
        "cifs",
        "smb3",
        "smbfs",
        "vboxsf",
        "sshfs",
        "fuse.sshfs",
        "vmhgfs",
        "fuse.vmhgfs-fuse",
        "prl_fs",
        "davfs",
        "davfs2",
    }
)
MARK = "# disabled by the import: "
_FIELD = re.compile(r"(\s*)(\S+)")
_BY_NAME = re.compile(r"/dev/(sd|hd|vd|xvd|nvme|disk/by-(id|path)/)")


def changed_fstab(text: str, resolve: Resolve) -> str:
    """The fstab as the import leaves it; lines that need no change stay as they are, to the byte."""
    return "".join(_line(line, resolve) for line in text.splitlines(keepends=True))


def _line(line: str, resolve: Resolve) -> str:
    body = line.rstrip("\r\n")
    ending = line[len(body) :]
    fields = [(match[1], match[2]) for match in _FIELD.finditer(body)]
    if not fields or fields[0][1].startswith("#"):
        return line
    if len(fields) < 3 or fields[2][1].split(",")[0] in DISABLED or fields[0][1].startswith("//"):
        return f"{MARK}{body}{ending}"
    device = fields[0][1]
    if not _is_device(device):
        return line
    uuid = resolve(device)
    if uuid and _BY_NAME.match(device):
        fields[0] = (fields[0][0], f"UUID={uuid}")
    elif uuid is None and fields[1][1] != "/":
        fields = _with_nofail(fields)
    else:
        return line
    return "".join(space + word for space, word in fields) + ending


def _is_device(device: str) -> bool:
    return device.startswith("/dev/") or device.split("=", maxsplit=1)[0] in {
        "UUID",
        "LABEL",
        "PARTUUID",
        "PARTLABEL",
    }


def _with_nofail(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    if len(fields) == 3:
        return [*fields, (" ", "nofail")]
    space, options = fields[3]
    if "nofail" in options.split(","):
        return fields
    return [*fields[:3], (space, f"{options},nofail"), *fields[4:]]
