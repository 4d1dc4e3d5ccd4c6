"""WIN-06 to WIN-14: updates, clock, pagefile, software, sysprep, hotfixes, roles and activation."""

from __future__ import annotations

import re

from core.facts import Evidence
from core.guests.windows.model import WindowsSystem
from core.rules.editions import size_words
from core.rules.outcome import Outcomes, failed, not_applicable, passed, unknown, unread, unread_evidence
from core.rules.registry import windows_rule
from core.rules.software import GUEST_TOOLS, PROTECTION, judge_software
from core.rules.subject import Subject

DISABLED = 4
ASK_BEFORE_INSTALL = 3
UPDATE_OPTIONS = {
    1: "never checks",
    2: "notifies before it downloads",
    3: "downloads, and lets you choose when to install",
    4: "installs by itself",
    5: "lets local administrators choose",
}
"""AUOptions of Windows Update."""
SYSPREP_UNFINISHED = frozenset(
    {
        "IMAGE_STATE_UNDEPLOYABLE",
        "IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE",
        "IMAGE_STATE_SPECIALIZE_RESEAL_TO_AUDIT",
    }
)
SYSPREP_DONE = frozenset({"IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE", "IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT"})
HOTFIXES = {
    "Windows Server 2008": ("KB2800213",),
    "Windows Server 2008 R2": ("KB2800213", "KB2922223"),
    "Windows 7": ("KB2800213", "KB2922223"),
    "Windows Server 2012": ("KB2922223",),
    "Windows 8": ("KB2922223",),
    "Windows Server 2012 R2": ("KB2922223",),
    "Windows 8.1": ("KB2922223",),
}
"""Of the guide's era: KB2800213 (processor use when summer time changes), KB2922223 (the clock cannot be set while
RealTimeIsUniversal is on). Later Windows contain both."""
_PAGEFILE = re.compile(r"(?P<path>\S.*?)(?:\s+(?P<low>\d{1,9})(?:\s+(?P<high>\d{1,9}))?)?\s*", re.ASCII)


@windows_rule("WIN-06")
def updates(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.reboot_pending):
        return missing
    if windows.reboot_pending.value:
        return failed("reboot", windows.reboot_pending.value)
    settled = Evidence(where=windows.reboot_pending.where, value="no restart is pending")
    if missing := unread(windows.update_option):
        return missing
    option = windows.update_option.value
    words = (
        "not set (Windows' default)"
        if option is None
        else f"{option} ({UPDATE_OPTIONS.get(option, 'unknown')})"
    )
    return passed(
        settled,
        Evidence(where=windows.update_option.where, value=f"AUOptions = {words}"),
        case=("asks" if option in {None, ASK_BEFORE_INSTALL} else "pass"),
    )


@windows_rule("WIN-07")
def real_time(_: Subject, windows: WindowsSystem) -> Outcomes:
    fact = windows.real_time_is_universal
    if missing := unread(fact):
        return missing
    return passed(fact.evidence()) if fact.value else failed("local", fact.evidence())


@windows_rule("WIN-08")
def pagefile(subject: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.pagefile):
        return missing
    shown = windows.pagefile.evidence()
    lines = [line for line in re.split(r"[\n\x00;|]+", windows.pagefile.value or "") if line.strip()]
    if not lines:
        return failed("none", shown)
    root = subject.root(windows)
    for line in lines:
        found = _PAGEFILE.fullmatch(line.strip())
        path = found["path"] if found else line
        low, high = (int(found["low"] or 0), int(found["high"] or 0)) if found else (0, 0)
        if path.startswith("?") or not low:
            return failed("automatic", shown)
        if low != high:
            return failed("growing", shown, low=low, high=high)
        if root is not None and _on_root(windows, path) and high << 20 > root.size:
            return failed("no-room", shown, high=high, size=size_words(root.size))
    return passed(shown)


def _on_root(windows: WindowsSystem, path: str) -> bool:
    """Whether a path with a drive letter lies on the system's volume; C: does where no letters were read."""
    letter = path[:1].upper()
    volume = next((one.volume for one in windows.drives.value or () if one.letter[:1].upper() == letter), "")
    return volume == windows.root if volume else letter == "C"


@windows_rule("WIN-09")
def protection(subject: Subject, windows: WindowsSystem) -> Outcomes:
    return judge_software(subject, windows.software, PROTECTION)


@windows_rule("WIN-10")
def guest_tools(subject: Subject, windows: WindowsSystem) -> Outcomes:
    return judge_software(subject, windows.software, GUEST_TOOLS)


@windows_rule("WIN-11")
def sysprep(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.sysprep):
        return missing
    state = windows.sysprep.value
    files = [
        Evidence(where=windows.answer_files.where, value=path) for path in windows.answer_files.value or ()
    ]
    shown = [windows.sysprep.evidence(), *files]
    if windows.generalization.value is not None:
        shown.append(
            Evidence(
                where=windows.generalization.where,
                value=f"GeneralizationState = {windows.generalization.value}",
            )
        )
    if state in SYSPREP_UNFINISHED:
        return failed("unfinished", shown, state=state)
    if state in SYSPREP_DONE:
        return passed(shown, case="own-answers" if files else "generalized", state=state)
    return passed(shown, state=state or "never run")


@windows_rule("WIN-12")
def hotfixes(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.generation):
        return missing
    wanted = HOTFIXES.get(windows.generation.value or "")
    if wanted is None:
        return not_applicable(
            "none-named", windows.generation.evidence(), system=windows.generation.value or "Windows"
        )
    if missing := unread(windows.hotfixes):
        return missing
    installed = windows.hotfixes.value or ()
    lacking = [name for name in wanted if name not in installed]
    shown = Evidence(where=windows.hotfixes.where, value=", ".join(installed) or "none of them")
    if lacking:
        return failed("missing", shown, names=", ".join(lacking))
    return passed(shown, names=", ".join(wanted))


@windows_rule("WIN-13")
def roles(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.services):
        return missing
    manager = windows.service("vmms")
    if manager is not None:
        return failed("hyper-v", Evidence(where=manager.where, value=f"vmms, Start = {manager.start}"))
    none = Evidence(where=windows.services.where, value="no service vmms")
    if missing := unread(windows.domain_controller):
        return missing
    database = windows.directory_database
    if windows.domain_controller.value is not True or not database.value:
        if windows.domain_controller.value and (missing := unread(database)):
            return missing
        return passed(none)
    if missing := unread(windows.drives):
        return missing
    letter = database.value[:2].upper()
    drive = next(
        (one for one in windows.drives.value or () if one.letter.upper().rstrip(":") == letter.rstrip(":")),
        None,
    )
    where = [database.evidence()]
    if drive is not None:
        where.append(
            Evidence(where=drive.where, value=f"{drive.letter} is {drive.volume or 'on no disk given'}")
        )
    if drive is None or not drive.volume:
        return failed("directory", where, drive=letter)
    return passed(none, where, case="directory-here", drive=letter)


@windows_rule("WIN-14")
def activation(_: Subject, windows: WindowsSystem) -> Outcomes:
    edition = windows.edition
    if windows.evaluation.value or "eval" in (edition.value or "").lower():
        return failed("evaluation", edition.evidence() if edition.value else windows.evaluation.evidence())
    if missing := unread(edition):
        return missing
    told = windows.activation
    if not told.known:
        return unknown("untold", edition.evidence(), unread_evidence(told))
    return passed(edition.evidence(), told.evidence(), state=told.value or "not told")
