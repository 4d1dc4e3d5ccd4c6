"""WIN-01 to WIN-05: reach the machine after the import, and what its first start needs."""

from __future__ import annotations

from core.facts import Evidence, Fact
from core.guests.windows.model import WindowsAccount, WindowsSystem
from core.rules.outcome import Outcomes, confirm, failed, passed, unknown, unread
from core.rules.registry import windows_rule
from core.rules.subject import Subject
from core.rules.verdicts import Severity
from core.rules.versions import parse_version

DISABLED = 4
RDP_PORT = 3389
EMPTY = "empty"


def value_evidence(fact: Fact[int] | Fact[bool] | Fact[str], shown: object = None) -> Evidence:
    return fact.evidence() if shown is None else Evidence(where=fact.where, value=str(shown))


@windows_rule("WIN-01")
def remote_desktop(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.remote_desktop):
        return missing
    shown = [
        Evidence(
            where=windows.remote_desktop.where, value="allowed" if windows.remote_desktop.value else "denied"
        )
    ]
    if not windows.remote_desktop.value:
        return failed("denied", shown)
    service = windows.remote_desktop_service
    if missing := unread(service):
        return missing
    shown.append(
        Evidence(where=service.where, value="absent" if service.value is None else f"Start = {service.value}")
    )
    if service.value is None or service.value >= DISABLED:
        return failed("service", shown)
    return passed(shown)


@windows_rule("WIN-02")
def firewall(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.remote_desktop_allowed):
        return missing
    port = windows.remote_desktop_port.value or RDP_PORT
    profiles = [
        Evidence(
            where=profile.where,
            value=f"{profile.name}: {'lets' if profile.lets_in else 'does not let'} port {port} in"
            + (f" ({profile.value})" if profile.value else ""),
        )
        for profile in windows.firewall.value or ()
    ]
    let_in = "is let in" if windows.remote_desktop_allowed.value else "is not let in"
    shown = [
        *profiles,
        Evidence(where=windows.remote_desktop_allowed.where, value=f"Remote Desktop {let_in}"),
    ]
    if windows.remote_desktop_port.value not in {None, RDP_PORT}:
        shown.append(Evidence(where=windows.remote_desktop_port.where, value=f"PortNumber = {port}"))
    return (
        passed(shown, port=port)
        if windows.remote_desktop_allowed.value
        else failed("closed", shown, port=port)
    )


@windows_rule("WIN-03")
def passwords(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.accounts):
        return missing
    enabled = [account for account in windows.accounts.value or () if not account.disabled]
    empty = [account for account in enabled if account.password == EMPTY]
    if empty:
        return failed("empty", map(_account_evidence, empty), names=_names(empty))
    waived = [account for account in enabled if account.password_not_required]
    if waived:
        return failed("not-required", map(_account_evidence, waived), names=_names(waived))
    if windows.domain_controller.value:
        # Its SAM holds no more than the account for directory restore; all others are in the directory's database.
        shown = [_account_evidence(account) for account in windows.accounts.value or ()]
        kind = Evidence(where=windows.domain_controller.where, value="a domain controller")
        return confirm("directory", kind, shown)
    untold = [account for account in enabled if account.password != "set"]  # noqa: S105 - a state
    if not enabled:
        shown = [_account_evidence(account) for account in windows.accounts.value or ()]
        return unknown("nobody", shown or Evidence(where=windows.accounts.where, value="no account"))
    if untold:
        return unknown("untold", map(_account_evidence, untold), names=_names(untold))
    shown = [_account_evidence(account) for account in enabled]
    return passed(shown, count=len(enabled)), confirm("strong", shown)


def _account_evidence(account: WindowsAccount) -> Evidence:
    required = ", not required" if account.password_not_required else ""
    kind = "administrator" if account.administrator else "user"
    return Evidence(
        where=account.where, value=f"{account.name} ({kind}): password {account.password}{required}"
    )


def _names(accounts: list[WindowsAccount]) -> str:
    return ", ".join(account.name for account in accounts)


@windows_rule("WIN-04")
def dotnet(subject: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.generation, windows.dotnet):
        return missing
    edition, generation = subject.edition, windows.generation.value or ""
    needed = edition.dotnet_block.get(generation)
    severity = Severity.BLOCK if needed else Severity.INFO
    needed = needed or edition.dotnet_info.get(generation, edition.dotnet_other)
    shown = [windows.dotnet.evidence()]
    if windows.dotnet_versions.value:
        shown.append(
            Evidence(where=windows.dotnet_versions.where, value=", ".join(windows.dotnet_versions.value))
        )
    if parse_version(windows.dotnet.value or "") >= parse_version(needed):
        return passed(shown, found=windows.dotnet.value, needed=needed)
    found = windows.dotnet.value or "no version"
    case = "needed" if severity is Severity.BLOCK else "installed-by-aws"
    return failed(case, shown, severity=severity, found=found, needed=needed, system=generation or "Windows")


@windows_rule("WIN-05")
def autologon(_: Subject, windows: WindowsSystem) -> Outcomes:
    if missing := unread(windows.autologon):
        return missing
    shown = Evidence(where=windows.autologon.where, value="on" if windows.autologon.value else "off")
    return failed("on", shown) if windows.autologon.value else passed(shown)
