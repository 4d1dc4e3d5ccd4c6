"""OS-01 to OS-04: is this operating system on the edition's list?"""

from __future__ import annotations

from typing import Any

from core.facts import Evidence
from core.guests.linux.model import LinuxSystem, Release
from core.guests.model import Guest
from core.guests.windows.model import WindowsSystem
from core.rules.outcome import Outcome, Outcomes, doubtful, failed, passed, unknown, unread
from core.rules.registry import guest_rule, no_system, system_rule, windows_rule
from core.rules.subject import Subject
from core.rules.support import LinuxMatch, Match, WindowsRelease, match_linux
from core.rules.verdicts import Severity
from core.rules.versions import parse_version
from core.rules.windows_editions import listed_edition

BITS = {"x86_64": 64, "amd64": 64, "i386": 32, "i486": 32, "i586": 32, "i686": 32, "x86": 32}
"""Word length of the architectures that any list takes."""
ENGLISH = frozenset({"en-us", "0409", "1033"})
NANO = "nano server"


@guest_rule("OS-01")
def listed_system(subject: Subject, guest: Guest) -> Outcomes:
    if subject.linux is not None:
        return _listed_linux(subject, subject.linux)
    if subject.windows is not None:
        return _listed_windows(subject, subject.windows)
    if guest.trouble or subject.unread_disks or any(volume.encrypted for volume in guest.volumes):
        return no_system(subject)
    looked = [Evidence(where=volume.where, value=volume.kind.value) for volume in guest.volumes]
    bare = [
        Evidence(where=f"disk {layout.index}", value=f"{layout.table.value}, no volumes")
        for layout in guest.layouts
    ]
    first = Evidence(where=subject.inspection.path, value="no operating system")
    return failed("none", looked or bare or [first])


def _listed_linux(subject: Subject, linux: LinuxSystem) -> Outcome:
    if missing := unread(linux.release):
        return missing
    release = linux.release.value
    if release is None:
        return failed("none", linux.release.evidence())
    found = match_linux(release, subject.supported)
    shown = Evidence(where=linux.release.where, value=release_words(release))
    values: dict[str, Any] = {
        "found": release_words(release),
        "listed": _rows_words(found),
        "reason": found.reason,
    }
    match found.match:
        case Match.LISTED:
            name = found.distribution.name if found.distribution else ""
            ended = subject.supported.ends(name, release.version)
            return passed(shown, case="ended" if ended else "pass", **values)
        case Match.DOUBT_MINOR | Match.DOUBT_UNTOLD:
            return doubtful(found.match.value, shown, **values)
        case _:
            return failed(found.match.value, shown, **values)


def release_words(release: Release) -> str:
    """What a Linux calls itself, with the most exact version and the service pack."""
    exact = f"{release.id} {release.version}".strip()
    if release.service_pack not in {"", "0"}:
        exact += f" SP{release.service_pack}"
    return f"{release.pretty} ({exact})" if release.pretty and release.pretty != exact else exact


def _rows_words(found: LinuxMatch) -> str:
    if found.distribution is None:
        return ""
    rows = found.releases or found.distribution.releases
    return f"{found.distribution.name} " + ", ".join(row.words for row in rows)


def _listed_windows(subject: Subject, windows: WindowsSystem) -> Outcome:
    if missing := unread(windows.generation):
        return missing
    shown = [windows.generation.evidence()]
    if windows.product.value:
        shown.append(windows.product.evidence())
    generation = windows.generation.value
    if generation is None:
        return failed("none", shown)
    release = subject.supported.windows_release(generation)
    if release is None:
        names = ", ".join(item.name for item in subject.supported.windows)
        return failed("no-windows", shown, found=windows.product.value or generation, listed=names)
    return _windows_edition(subject, windows, release, shown)


def _windows_edition(
    subject: Subject, windows: WindowsSystem, release: WindowsRelease, shown: list[Evidence]
) -> Outcome:
    listed = f"{release.name} {', '.join(release.editions)}"
    if missing := unread(windows.edition):
        return missing
    shown = [*shown, windows.edition.evidence()]
    identifier = windows.edition.value
    name = listed_edition(identifier) if identifier else None
    found = f"{release.name} {name or identifier or ''}".strip()
    if name is None:
        return doubtful("untold-edition", shown, found=found, listed=listed)
    if name not in release.editions:
        return failed("no-edition", shown, found=found, listed=listed)
    if release.service_pack:
        if missing := unread(windows.service_pack):
            return missing
        shown = [*shown, windows.service_pack.evidence()]
        if (windows.service_pack.value or 0) < release.service_pack:
            return failed("service-pack", shown, found=found, needed=release.service_pack)
    if release.not_in:
        return passed(shown, case="regions", found=found, listed=listed, regions=", ".join(release.not_in))
    return passed(
        shown, case="ended" if subject.supported.ends(release.name) else "pass", found=found, listed=listed
    )


@system_rule("OS-02")
def word_length(subject: Subject, system: LinuxSystem | WindowsSystem) -> Outcomes:
    if missing := unread(system.architecture):
        return missing
    architecture = (system.architecture.value or "").lower()
    shown = [system.architecture.evidence()]
    if isinstance(system, LinuxSystem):
        shown += [
            Evidence(where=kernel.where, value=f"kernel {kernel.release}: {kernel.architecture}")
            for kernel in system.kernels
            if kernel.default and kernel.architecture
        ]
    bits = BITS.get(architecture)
    if not architecture:
        return unknown("untold", shown)
    if bits is None:
        return failed("architecture", shown, architecture=architecture)
    if bits == 64:
        return passed(shown, architecture=architecture)
    if isinstance(system, LinuxSystem) or not subject.edition.i386:
        return failed("i386", shown, architecture=architecture)
    release = subject.supported.windows_release(system.generation.value or "")
    if release is not None and bits not in release.bits:
        return failed("i386", shown, architecture=architecture)
    return passed(shown, case="i386-listed", architecture=architecture)


@windows_rule("OS-03")
def not_nano(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.installation_type):
        return missing
    kind = windows.installation_type.value
    shown = windows.installation_type.evidence()
    if kind is None:
        # The value came with Windows Server 2008 R2, Nano with 2016.
        version = parse_version(windows.version.value or "")
        return passed(shown, case="older") if (0,) < version < (10,) else unknown("untold", shown)
    return failed("nano", shown) if kind.lower() == NANO else passed(shown, kind=kind)


@windows_rule("OS-04")
def us_english(subject: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.languages):
        return missing
    languages = windows.languages.value or ()
    shown = Evidence(where=windows.languages.where, value=", ".join(languages) or "no language")
    others = [name for name in languages if name.lower() not in ENGLISH]
    if not languages:
        return doubtful("untold", shown)
    if not others:
        return passed(shown)
    release = subject.supported.windows_release(windows.generation.value or "")
    strict = release is not None and release.language == "block"
    listed = release is not None and release.us_english
    return failed(
        "listed-english" if listed else "other",
        shown,
        severity=Severity.BLOCK if strict else Severity.WARN,
        languages=", ".join(others),
        found=windows.generation.value or "Windows",
    )
