"""Inside the instance, over the system's own ``ssh`` program: one script that only reads, and its answer taken apart.

What comes back is hostile input like a disk image: bounded in size, parsed without trust.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from core.errors import AmigrateError, ServiceError
from core.facts import Frozen
from core.plans.launching import LaunchSettings

SECONDS = 60.0
"""For the whole script, beside 5 for each address that is tried."""
MAX_ANSWER = 1 << 20
MARK = "::amigrate::"
_SECTION = re.compile(rf"^{MARK} (\S+)(?: (.*))?$")
_HOST = re.compile(r"[A-Za-z0-9.\-]+")

_SCRIPT = f"""
PATH=$PATH:/usr/sbin:/sbin:/usr/bin:/bin; export PATH LC_ALL=C
section() {{ echo '{MARK}' "$@"; }}
section system; uname -sr
section mounts; cat /proc/mounts
section fstab; cat /etc/fstab
section space; df -P -k 2>/dev/null
section inodes; df -P -i 2>/dev/null
section disks; for disk in /sys/block/*; do
    [ -e "$disk/device" ] && echo "${{disk##*/}} $(cat "$disk/size")"
done
section processes; for place in /proc/[0-9]*; do cat "$place/comm" 2>/dev/null; done
section units; if [ -d /run/systemd/system ] && failed=$(systemctl list-units --failed --no-legend --plain); then echo systemd; echo "$failed"; fi
section addresses; ip -4 -o addr show 2>/dev/null || ifconfig 2>/dev/null
"""
_TRY = """section connect {host}:{port}
if command -v nc >/dev/null 2>&1; then nc -w 5 {host} {port} </dev/null >/dev/null 2>&1 && echo reached || echo refused
elif command -v bash >/dev/null 2>&1; then timeout 5 bash -c 'exec 3<>/dev/tcp/{host}/{port}' 2>/dev/null && echo reached || echo refused
else echo no-program; fi
"""


class FileSystem(Frozen):
    """A mounted one that holds data. Sizes in bytes; inodes None where it has no fixed number of them."""

    device: str
    point: str
    kind: str
    read_only: bool
    size: int = 0
    free: int = 0
    free_inodes: int | None = None


class Inside(Frozen):
    """What the instance said of itself.

    :param missing: mount points of its fstab that are not mounted.
    :param disks: sizes in bytes by the kernel's names.
    :param failed_units: systemd's; None where there is no systemd.
    :param connects: target -> ``reached``, ``refused`` or ``no-program``.
    """

    system: str = ""
    file_systems: tuple[FileSystem, ...] = ()
    missing: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    disks: dict[str, int] = {}
    processes: tuple[str, ...] = ()
    failed_units: tuple[str, ...] | None = None
    addresses: tuple[str, ...] = ()
    connects: dict[str, str] = {}


def ssh_program() -> str:
    """Path of ``ssh``, "" where this computer has none."""
    return shutil.which("ssh") or ""


def look_inside(settings: LaunchSettings, address: str, port: int, folder: Path) -> Inside:
    """Log in, run the script, read its answer.

    :param folder: where the host's key is kept: the first one that is seen is believed, another one later is not.
    :raises ServiceError: ``launch.no-ssh``, ``launch.login-refused`` (with ssh's own words), ``launch.login-silent``.
    """
    program = ssh_program()
    if not program:
        raise ServiceError("launch.no-ssh")
    command = [
        program, "-T", "-p", str(port), "-l", settings.login,
        "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=accept-new", "-o", "ConnectTimeout=15",
        "-o", f"UserKnownHostsFile={_quoted(folder / 'known_hosts')}", "-o", "GlobalKnownHostsFile=none",
        "-o", "ForwardAgent=no", "-o", "PermitLocalCommand=no", "-F", "none",
    ]  # fmt: skip
    if settings.key_file:
        command += ["-o", "IdentitiesOnly=yes", "-i", settings.key_file]
    limit = SECONDS + 6 * len(settings.connects)
    try:
        done = subprocess.run(
            [*command, "--", address, "sh", "-s"],
            input=script(settings).encode(),
            capture_output=True,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ServiceError("launch.login-silent", address=address, seconds=round(limit)) from error
    except OSError as error:
        raise ServiceError("launch.no-ssh", reason=str(error)) from error
    answer = done.stdout[:MAX_ANSWER].decode("utf-8", "replace")
    if f"{MARK} system" not in answer:
        words = done.stderr[-500:].decode("utf-8", "replace").strip().splitlines()
        raise ServiceError(
            "launch.login-refused",
            login=settings.login,
            address=address,
            reason=words[-1] if words else f"ssh ended with {done.returncode}",
        )
    return read_answer(answer)


def _quoted(path: Path) -> str:
    """ssh splits the value at spaces otherwise."""
    return f'"{path.as_posix()}"'


def script(settings: LaunchSettings) -> str:
    """Reads only. Targets were checked to be host and port (core.plans.launching)."""
    tries = "".join(_TRY.format(host=host, port=port) for host, port in checked_targets(settings.connects))
    return _SCRIPT + tries


def checked_targets(targets: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Host and port of each: what goes into a script is looked at where it goes in.

    :raises AmigrateError: ``launch.target``.
    """
    for target in targets:
        host, _, port = target.rpartition(":")
        if not _HOST.fullmatch(host) or not (port.isascii() and port.isdecimal()):
            raise AmigrateError("launch.target", target=target)
        yield host, port


def taken_apart(text: str) -> tuple[dict[str, list[str]], dict[str, str]]:
    """The lines of each section, and what each connection came to."""
    sections: dict[str, list[str]] = {}
    connects: dict[str, str] = {}
    current: list[str] = []
    target = ""
    for line in text.splitlines():
        found = _SECTION.match(line)
        if found:
            current = sections.setdefault(found[1], [])
            target = found[2] or ""
        elif target and line.strip():
            connects[target] = line.strip()
        else:
            current.append(line)
    return sections, connects


def read_answer(text: str) -> Inside:
    """From the script's output; a section that is missing or garbled says nothing."""
    sections, connects = taken_apart(text)
    units = sections.get("units", [])
    mounted = _mounted(sections)
    wanted = _wanted(sections.get("fstab", []))
    points = {entry.point for entry in mounted}
    return Inside(
        system=" ".join(sections.get("system", []))[:200],
        file_systems=tuple(mounted),
        missing=tuple(point for point in wanted if point not in points),
        read_only=tuple(
            entry.point
            for entry in mounted
            if entry.read_only and "ro" not in wanted.get(entry.point, ["ro"])
        ),
        disks=_disks(sections.get("disks", [])),
        processes=tuple(sorted({line.strip() for line in sections.get("processes", []) if line.strip()})),
        failed_units=tuple(line.split()[0] for line in units[1:] if line.split()) if units else None,
        addresses=tuple(
            re.findall(r"inet (?:addr:)?(\d+\.\d+\.\d+\.\d+)", "\n".join(sections.get("addresses", [])))
        ),
        connects=connects,
    )


_DATA = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "jfs", "reiserfs", "f2fs", "vfat", "ntfs", "ntfs3", "zfs"}
)


def _mounted(sections: Mapping[str, list[str]]) -> list[FileSystem]:
    space, inodes = _df(sections.get("space", [])), _df(sections.get("inodes", []))
    found: dict[str, FileSystem] = {}
    for line in sections.get("mounts", []):
        fields = line.split()
        if len(fields) < 4 or fields[2] not in _DATA:
            continue
        point = _unescaped(fields[1])
        size, free = space.get(point, (0, 0))
        total_inodes, free_inodes = inodes.get(point, (0, 0))
        found[point] = FileSystem(
            device=fields[0], point=point, kind=fields[2], read_only="ro" in fields[3].split(","),
            size=size * 1024, free=free * 1024, free_inodes=free_inodes if total_inodes else None,
        )  # fmt: skip
    return list(found.values())


def _df(lines: list[str]) -> dict[str, tuple[int, int]]:
    """Mount point -> (total, free) of ``df -P``'s answer (POSIX: six columns, the last one may hold spaces)."""
    found = {}
    for line in lines[1:]:
        fields = line.split(None, 5)
        if len(fields) == 6 and fields[1].isdecimal() and fields[3].isdecimal():
            found[fields[5]] = (int(fields[1]), int(fields[3]))
    return found


def _wanted(lines: list[str]) -> dict[str, list[str]]:
    """Mount points with a file system of data that fstab mounts at the boot, and their options."""
    found = {}
    for line in lines:
        fields = line.split()
        if len(fields) < 4 or fields[0].startswith("#") or fields[2] not in _DATA:
            continue
        options = fields[3].split(",")
        if "noauto" not in options and "nofail" not in options:
            found[_unescaped(fields[1])] = options
    return found


def _disks(lines: list[str]) -> dict[str, int]:
    found = {}
    for line in lines:
        name, _, sectors = line.partition(" ")
        if sectors.isdecimal() and not name.startswith(("sr", "fd")):
            found[name] = int(sectors) * 512
    return found


def _unescaped(point: str) -> str:
    """fstab(5): blanks in names are written as ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
