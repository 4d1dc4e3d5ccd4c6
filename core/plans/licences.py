"""Which licence an imported machine may run under, and what that asks of its owner.

Source: VM Import/Export user guide, "Licensing Options" (2019), and its edition of today: an unset ``LicenseType`` means
``AWS`` for a Windows Server and ``BYOL`` for all else; ``UsageOperation`` says the same and more, and only one of the two
may be sent. A choice that does not fit the guest fails the import task, so it is refused here, before anything is sent.
"""

from __future__ import annotations

from core.facts import Frozen
from core.plans.choices import LicenseType
from core.plans.machine import Machine, read_machine
from core.plans.model import GuestKind, Reason
from core.rules.edition import Edition
from core.rules.model import ImageReport

BYOL_CONDITIONS = (
    "byol.dedicated-host",
    "byol.own-software",
    "byol.designated-regions",
    "byol.own-keys",
    "byol.reassignment",
    "byol.eligible",
)
"""The guide's conditions for a Microsoft licence of one's own. (Its condition "designate the instances as BYOL" is what
choosing BYOL does.)"""

SUBSCRIPTIONS = {GuestKind.RHEL: "byol.rhel-cloud-access", GuestKind.SLES: "byol.sles-byos"}

LINUX_OPERATION = "RunInstances"
WINDOWS_OPERATION = "RunInstances:0002"
WINDOWS_BYOL_OPERATION = "RunInstances:0800"

USAGE_OPERATIONS: dict[str, tuple[str, LicenseType, str]] = {
    LINUX_OPERATION: ("Linux", LicenseType.BYOL, ""),
    "RunInstances:0004": ("Linux", LicenseType.BYOL, "SQL Server Standard"),
    "RunInstances:0100": ("Linux", LicenseType.BYOL, "SQL Server Enterprise"),
    "RunInstances:0200": ("Linux", LicenseType.BYOL, "SQL Server Web"),
    WINDOWS_OPERATION: ("Windows", LicenseType.AWS, ""),
    "RunInstances:0006": ("Windows", LicenseType.AWS, "SQL Server Standard"),
    "RunInstances:0102": ("Windows", LicenseType.AWS, "SQL Server Enterprise"),
    "RunInstances:0202": ("Windows", LicenseType.AWS, "SQL Server Web"),
    WINDOWS_BYOL_OPERATION: ("Windows", LicenseType.BYOL, ""),
}
"""Code: (platform, whose operating system licence, SQL Server whose licence AWS provides)."""


class LicenseChoice(Frozen):
    """One of the three values of ``--license-type``, judged for one machine.

    :param effective: what the choice comes to: Auto becomes AWS or BYOL; None where AWS alone will find out.
    :param reason: why it is not allowed; None when it is.
    :param consequences: codes of sentences: what choosing it means.
    :param acknowledgements: codes that the user has to confirm; kept in ``Plan.confirmed``.
    :param usage_operation: the billing code of the effective licence (today's edition), "" where that is not known.
    """

    type: LicenseType
    allowed: bool
    effective: LicenseType | None
    recommended: bool = False
    reason: Reason | None = None
    consequences: tuple[str, ...] = ()
    acknowledgements: tuple[str, ...] = ()
    usage_operation: str = ""


def license_choices(report: ImageReport, edition: Edition) -> tuple[LicenseChoice, ...]:
    """All three choices for the machine of a report, in the guide's order."""
    machine = read_machine(report, edition)
    return tuple(judge_license(machine.kind, machine.name, choice, edition) for choice in LicenseType)


def license_choice(machine: Machine, choice: LicenseType, edition: Edition) -> LicenseChoice:
    return judge_license(machine.kind, machine.name, choice, edition)


def effective_license(kind: GuestKind, choice: LicenseType) -> LicenseType | None:
    """What Auto comes to for this guest; None where only AWS will tell."""
    if choice is not LicenseType.AUTO:
        return choice
    if kind in {GuestKind.UNKNOWN, GuestKind.WINDOWS}:
        return None
    return LicenseType.AWS if kind is GuestKind.WINDOWS_SERVER else LicenseType.BYOL


def judge_license(kind: GuestKind, name: str, choice: LicenseType, edition: Edition) -> LicenseChoice:
    """:param name: the guest for people, for the reason's sentence."""
    reason = _refusal(kind, name, choice)
    effective = effective_license(kind, choice)
    return LicenseChoice(
        type=choice,
        allowed=reason is None,
        effective=effective,
        recommended=choice is LicenseType.AUTO,
        reason=reason,
        consequences=_consequences(kind, choice, effective) if reason is None else (),
        acknowledgements=_acknowledgements(kind, choice, effective) if reason is None else (),
        usage_operation=_usage_operation(kind, effective, edition) if reason is None else "",
    )


def check_usage_operation(kind: GuestKind, choice: LicenseType, operation: str) -> Reason | None:
    """Why a usage operation may not stand beside this guest and licence; None when it may."""
    known = USAGE_OPERATIONS.get(operation)
    if known is None:
        return Reason(
            code="plan.usage-operation-unknown",
            facts={"operation": operation, "known": ", ".join(USAGE_OPERATIONS)},
        )
    platform, owner, _ = known
    effective = effective_license(kind, choice)
    if kind.platform not in {"", platform} or effective not in {None, owner}:
        return Reason(
            code="plan.usage-operation-unfit",
            facts={
                "operation": operation,
                "platform": platform,
                "license": owner,
                "guest": kind.platform,
                "chosen": effective or "",
            },
        )
    return None


def _refusal(kind: GuestKind, name: str, choice: LicenseType) -> Reason | None:
    if choice is not LicenseType.AWS:
        return None
    if kind.platform == "Linux":
        return Reason(code="license.linux-byol-only", facts={"guest": name})
    if kind is GuestKind.WINDOWS_CLIENT:
        return Reason(code="license.client-byol-only", facts={"guest": name})
    return None


def _consequences(kind: GuestKind, choice: LicenseType, effective: LicenseType | None) -> tuple[str, ...]:
    if effective is None:
        return ("license.aws-will-tell",)
    if kind is GuestKind.UNKNOWN:
        return ("license.guest-unknown", f"license.unknown-{effective.lower()}")
    codes = []
    if choice is LicenseType.AUTO:
        codes.append(f"license.auto-means-{effective.lower()}")
    if kind.platform == "Linux":
        codes.append(
            {GuestKind.RHEL: "license.rhel", GuestKind.SLES: "license.sles"}.get(kind, "license.linux")
        )
    elif effective is LicenseType.AWS:
        codes.append("license.windows-aws")
    else:
        codes += ["license.windows-byol", "license.legal-advice"]
    return tuple(codes)


def _acknowledgements(kind: GuestKind, choice: LicenseType, effective: LicenseType | None) -> tuple[str, ...]:
    if kind in SUBSCRIPTIONS:
        return (SUBSCRIPTIONS[kind],)
    windows = kind.platform == "Windows"
    # BYOL for a guest that could not be read may turn out to be a Windows: its conditions stand until it is known.
    unread = kind is GuestKind.UNKNOWN and choice is LicenseType.BYOL
    if effective is LicenseType.BYOL and (windows or unread):
        return BYOL_CONDITIONS
    return ()


def _usage_operation(kind: GuestKind, effective: LicenseType | None, edition: Edition) -> str:
    if edition is Edition.GUIDE_2019 or effective is None or not kind.platform:
        return ""
    if kind.platform == "Linux":
        return LINUX_OPERATION
    return WINDOWS_OPERATION if effective is LicenseType.AWS else WINDOWS_BYOL_OPERATION
