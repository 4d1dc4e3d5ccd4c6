"""The verdicts: pure functions from what was seen to checks, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable

from core.aws.launch.login import Inside
from core.aws.launch.model import Check, CheckVerdict, Seen
from core.aws.launch.windows import WindowsInside
from core.facts import Evidence
from core.plans.launching import LaunchSettings

GIB = 1 << 30
MIN_FREE = 10 << 20
"""Bytes that every file system needs for a machine to work; virt-v2v asks for as much before it converts."""
MIN_FREE_INODES = 100
MIN_SHARE = 0.01


def passed(name: str, *evidence: tuple[str, str]) -> Check:
    return Check(name=name, verdict=CheckVerdict.PASS, evidence=_evidence(evidence))


def failed(name: str, why: str, *evidence: tuple[str, str], **facts: object) -> Check:
    return Check(
        name=name, verdict=CheckVerdict.FAIL, evidence=_evidence(evidence), reason=f"launch.why.{why}",
        facts={key: str(value) for key, value in facts.items()},
    )  # fmt: skip


def not_checked(name: str, why: str, **facts: object) -> Check:
    return Check(
        name=name, verdict=CheckVerdict.NOT_CHECKED, reason=f"launch.why.{why}",
        facts={key: str(value) for key, value in facts.items()},
    )  # fmt: skip


def _size(count: int) -> str:
    return f"{count / GIB:.1f} GiB" if count >= GIB else f"{count / (1 << 20):.1f} MiB"


def _evidence(pairs: Iterable[tuple[str, str]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(where=where, value=value[:500]) for where, value in pairs)


def from_outside(seen: Seen, trouble: Evidence | None, banner: Evidence | None, port: int) -> list[Check]:
    """:param trouble: with which the console says that the machine has given up."""
    checks = []
    if seen.state == "running":
        checks.append(passed("instance", ("ec2:DescribeInstances", "running")))
    else:
        state = seen.state or "unknown"
        checks.append(
            failed(
                "instance", "state", ("ec2:DescribeInstances", state), state=state, reason=seen.reason or "-"
            )
        )
    for name, status in (("status-system", seen.system), ("status-instance", seen.instance)):
        place = ("ec2:DescribeInstanceStatus", status or "no answer")
        checks.append(
            passed(name, place)
            if status == "ok"
            else failed(name, "status", place, status=status or "unknown")
        )
    if trouble is not None:
        checks.append(failed("console", "console", (trouble.where, trouble.value), words=trouble.value))
    if banner is not None:
        checks.append(passed("port", (f"{seen.address}, {banner.where}", banner.value)))
    else:
        checks.append(failed("port", "port", port=port, address=seen.address or "-"))
    checks.append(volumes(seen))
    return checks


def volumes(seen: Seen) -> Check:
    """Every disk of the AMI is attached, and no smaller than its snapshot."""
    shown = [
        (f"{volume.device} {volume.id}", f"{volume.state}, {_size(volume.size)}") for volume in seen.volumes
    ]
    bad = [
        volume.device
        for volume in seen.volumes
        if volume.state != "attached" or volume.size < (volume.expected or 0)
    ]
    if not seen.volumes:
        return failed("volumes", "no-volumes")
    if bad:
        return failed("volumes", "volumes", *shown, devices=", ".join(bad))
    return passed("volumes", *shown)


def from_inside(settings: LaunchSettings, seen: Seen, inside: Inside, way: str) -> list[Check]:
    """What the instance said of itself, judged.

    :param way: by which it was asked, for the evidence.
    """
    return [
        passed("login", (way, inside.system)),
        _file_systems(seen, inside),
        _disk_space(inside),
        _processes(settings, inside),
        _connectivity(settings, seen, inside, "ip addr"),
    ]


def from_inside_windows(settings: LaunchSettings, seen: Seen, inside: WindowsInside, way: str) -> list[Check]:
    """The same of a Windows, and the errors in its System log since the boot."""
    return [
        passed("login", (way, inside.system)) if inside.system else not_checked("login", "not-told"),
        _windows_volumes(seen, inside),
        _disk_space(inside),
        _windows_processes(settings, inside),
        _connectivity(settings, seen, inside, "Win32_NetworkAdapterConfiguration"),
        _boot_errors(inside),
    ]


def without_login(why: str, **facts: object) -> list[Check]:
    """The same checks where there is no way in."""
    names = ("login", "file-systems", "disk-space", "processes", "connectivity")
    return [not_checked(name, why, **facts) for name in names]


def without_agent(why: str) -> list[Check]:
    """Those of a Windows."""
    return [*without_login(why), not_checked("boot-errors", why)]


def http(settings: LaunchSettings, address: str, answer: tuple[int, str] | None) -> Check:
    if settings.http is None:
        return not_checked("http", "http-not-asked")
    place = f"http://{address}:{settings.http.port}{settings.http.path}"
    if answer is None:
        return failed("http", "http-silent", place=place)
    told = (place, f"{answer[0]} {answer[1]}")
    if 200 <= answer[0] < 400:
        return passed("http", told)
    return failed("http", "http-status", told, place=place, status=answer[0])


def _file_systems(seen: Seen, inside: Inside) -> Check:
    shown = [
        (entry.point, f"{entry.device} {entry.kind}{', read-only' if entry.read_only else ''}")
        for entry in inside.file_systems
    ]
    shown += [(f"/sys/block/{name}/size", _size(size)) for name, size in inside.disks.items()]
    if inside.missing:
        return failed("file-systems", "not-mounted", *shown, points=", ".join(inside.missing))
    if inside.read_only:
        return failed("file-systems", "read-only", *shown, points=", ".join(inside.read_only))
    if not inside.file_systems:
        return not_checked("file-systems", "not-told")
    if inside.disks and len(inside.disks) < len(seen.volumes):
        return failed("file-systems", "disks", *shown, seen=len(inside.disks), attached=len(seen.volumes))
    return passed("file-systems", *shown)


def _disk_space(inside: Inside) -> Check:
    measured = [entry for entry in inside.file_systems if entry.size and not entry.read_only]
    if not measured:
        return not_checked("disk-space", "not-told")
    shown = [(entry.point, f"{_size(entry.free)} of {_size(entry.size)} free") for entry in measured]
    full = [
        entry.point
        for entry in measured
        if entry.free < max(MIN_FREE, entry.size * MIN_SHARE)
        or (entry.free_inodes is not None and entry.free_inodes < MIN_FREE_INODES)
    ]
    if full:
        return failed("disk-space", "full", *shown, points=", ".join(full))
    return passed("disk-space", *shown)


def _processes(settings: LaunchSettings, inside: Inside) -> Check:
    """The kernel cuts a process's name after 15 characters (proc(5), ``comm``)."""
    missing = [name for name in settings.processes if name[:15] not in inside.processes]
    shown = [("/proc/*/comm", name) for name in settings.processes if name[:15] in inside.processes]
    if missing:
        return failed("processes", "processes", *shown, names=", ".join(missing))
    if inside.failed_units:
        units = ", ".join(inside.failed_units)
        return failed("processes", "units", ("systemctl list-units --failed", units), units=units)
    if inside.failed_units is None and not settings.processes:
        return not_checked("processes", "processes-not-asked")
    if inside.failed_units is not None:
        shown.append(("systemctl list-units --failed", "none"))
    return passed("processes", *shown)


def _windows_volumes(seen: Seen, inside: WindowsInside) -> Check:
    shown = [(entry.point, f"{entry.kind}, {_size(entry.size)}") for entry in inside.file_systems]
    shown += [
        (f"disk {number}", f"{_size(size)}{', offline' if number in inside.offline else ''}")
        for number, size in inside.disks.items()
    ]
    if inside.offline:
        return failed("file-systems", "disks-offline", *shown, disks=", ".join(inside.offline))
    if inside.unreadable:
        return failed("file-systems", "unreadable", *shown, points=", ".join(inside.unreadable))
    if inside.dirty:
        return failed("file-systems", "dirty", *shown, points=", ".join(inside.dirty))
    if not inside.volumes_told:
        return not_checked("file-systems", "not-told")
    if inside.disks and len(inside.disks) < len(seen.volumes):
        return failed("file-systems", "disks", *shown, seen=len(inside.disks), attached=len(seen.volumes))
    return passed("file-systems", *shown)


def _windows_processes(settings: LaunchSettings, inside: WindowsInside) -> Check:
    """Names are the same in any case, with ``.exe`` or without. An automatic service that has ended without an error waits for its trigger."""
    shown = []
    if settings.processes:
        if inside.running is None:
            return not_checked("processes", "not-told")
        running = {name.casefold().removesuffix(".exe") for name in inside.running}
        missing = [name for name in settings.processes if name.casefold().removesuffix(".exe") not in running]
        shown = [("Win32_Process", name) for name in settings.processes if name not in missing]
        if missing:
            return failed("processes", "processes", *shown, names=", ".join(missing))
    if inside.stopped is None:
        return passed("processes", *shown) if shown else not_checked("processes", "not-told")
    if inside.stopped:
        told = ", ".join(f"{name} ({code})" for name, code in inside.stopped.items())
        return failed("processes", "services", *shown, ("Win32_Service", told), services=told)
    return passed("processes", *shown, ("Win32_Service", "no automatic service has failed"))


KERNEL_POWER = ("Microsoft-Windows-Kernel-Power", 41)
"""Tells of the stop before this boot, not of this boot: EC2 or the import may have cut the power."""
GRAVE = frozenset(
    {
        ("disk", 7), ("disk", 11),  # a bad block, an error of the controller
        ("Ntfs", 55), ("Microsoft-Windows-Ntfs", 55),  # the file system's structure is corrupt
        ("Microsoft-Windows-WER-SystemErrorReporting", 1001),  # rebooted from a bug check
    }
)  # fmt: skip
"""Errors that no machine that works has; others are common, and only told."""


def _boot_errors(inside: WindowsInside) -> Check:
    if inside.events is None:
        return not_checked("boot-errors", "not-told")
    shown = [(f"System log: {event.provider} {event.id}", event.words or "-") for event in inside.events]
    grave = [
        f"{event.provider} {event.id}"
        for event in inside.events
        if (event.provider, event.id) in GRAVE
        or (event.level == 1 and (event.provider, event.id) != KERNEL_POWER)
    ]
    if grave:
        return failed("boot-errors", "events", *shown, events=", ".join(dict.fromkeys(grave)))
    return passed("boot-errors", *(shown or [("System log", "no errors since the boot")]))


def _connectivity(settings: LaunchSettings, seen: Seen, inside: Inside, source: str) -> Check:
    refused = [target for target in settings.connects if inside.connects.get(target) != "reached"]
    shown = [(f"from inside to {target}", inside.connects.get(target, "-")) for target in settings.connects]
    if seen.private_address and inside.addresses:
        shown.insert(0, (source, ", ".join(inside.addresses)))
        if seen.private_address not in inside.addresses:
            return failed("connectivity", "address", *shown, wanted=seen.private_address)
    if any(inside.connects.get(target) == "no-program" for target in refused):
        return not_checked("connectivity", "no-program")
    if refused:
        return failed("connectivity", "refused", *shown, targets=", ".join(refused))
    if not shown:
        return not_checked("connectivity", "not-told")
    return passed("connectivity", *shown)


def proven(checks: Iterable[Check]) -> bool:
    """Nothing failed, and the machine answered at its port. What could not be checked is told, and decides nothing."""
    verdicts = {check.name: check.verdict for check in checks}
    return CheckVerdict.FAIL not in verdicts.values() and verdicts.get("port") is CheckVerdict.PASS
