"""MOD-03: fstab by UUID; what EC2 cannot mount is disabled or may fail.

As AWS describes it: names of devices become UUIDs; a device without a match gets ``nofail``; entries of non-standard
file systems (cifs, smbfs, vboxsf, sshfs …) are disabled; invalid ones are commented out.
Source: https://docs.aws.amazon.com/vm-import/latest/userguide/import-modify-vm.html
"""

from __future__ import annotations

import re

from core.changes.devices import Devices
from core.guests.linux.fstab import unescaped

DISABLED = "# disabled by the import: "
NON_STANDARD = frozenset(
    {
        "cifs", "smbfs", "smb3", "smb", "ncpfs", "ncp", "vboxsf", "sshfs", "fuse.sshfs", "vmhgfs", "fuse.vmhgfs-fuse",
        "9p", "virtiofs", "prl_fs", "davfs", "fuse.davfs", "fuse.curlftpfs", "curlftpfs",
    }
)  # fmt: skip
"""Shares of the old host or its network: unreachable from EC2, and each would hold the boot up."""
_REMOTE = frozenset({"nfs", "nfs4", "afs", "ceph", "glusterfs", "fuse.glusterfs", "lustre", "gfs2", "ocfs2"})
_FIELDS = re.compile(
    r"(?P<lead>\s*)(?P<device>\S+)(?P<s1>\s+)(?P<mount>\S+)(?P<s2>\s+)(?P<type>\S+)"
    r"(?:(?P<s3>[^\S\r\n]+)(?P<options>\S+))?(?P<rest>.*)",
    re.DOTALL,
)


def changed_fstab(text: str, devices: Devices) -> str:
    """The whole file; lines that need nothing stay as they are, to the byte."""
    return "".join(_mend_line(line, devices) for line in text.splitlines(keepends=True))


def _mend_line(line: str, devices: Devices) -> str:
    stripped = line.strip()
    if not stripped or stripped.startswith("#"):
        return line
    fields = _FIELDS.fullmatch(line)
    if fields is None or not _is_valid(fields):
        return DISABLED + line
    kind = fields["type"].lower()
    if kind in NON_STANDARD or fields["device"].startswith("//"):
        return DISABLED + line
    device = unescaped(fields["device"])
    if kind in _REMOTE:
        return _with_nofail(fields)
    if not device.startswith("/dev/") and "=" not in device:
        return line  # proc, tmpfs, a bind mount: no device to look for
    if devices.is_stable(device):
        return line if devices.find(device) is not None else _with_nofail(fields)
    name = devices.persistent(device, kind)
    if name is None:
        return _with_nofail(fields)
    return f"{fields['lead']}{name}{line[fields.end('device') :]}"


def _is_valid(fields: re.Match[str]) -> bool:
    """As fstab(5) demands it: an absolute mount point (or none, for swap), and numbers in the fifth and sixth field."""
    mount = fields["mount"]
    if not mount.startswith("/") and mount not in {"none", "swap"}:
        return False
    numbers = fields["rest"].split("#")[0].split()[:2]
    return all(number.isdecimal() for number in numbers)


def _with_nofail(fields: re.Match[str]) -> str:
    """A missing device then holds up nothing. What is not mounted at boot anyway stays as it is, and so does the root."""
    options = fields["options"]
    if fields["mount"] == "/":
        return fields.group(0)
    if options is None:
        line = fields.group(0)
        body = line.rstrip()
        return f"{body}{fields['s2']}defaults,nofail{line[len(body) :]}"
    if {"nofail", "noauto"} & set(options.split(",")):
        return fields.group(0)
    start, end = fields.span("options")
    line = fields.string
    return f"{line[:start]}{options},nofail{line[end:]}"
