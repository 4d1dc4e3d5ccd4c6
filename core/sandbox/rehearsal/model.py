"""What a rehearsal proves, step by step."""

from __future__ import annotations

from enum import StrEnum

from core.facts import Evidence, Frozen


class Step(StrEnum):
    """In the order in which a machine reaches them; the last provable one is the goal."""

    FIRMWARE = "firmware"
    BOOT_LOADER = "boot-loader"
    KERNEL = "kernel"
    ROOT = "root"
    DHCP = "dhcp"
    LOGIN = "login"  # the SSH banner, or an answer on the RDP port


class Outcome(StrEnum):
    PROVED = "proved"
    FAILED = "failed"
    NOT_REACHED = "not-reached"
    CHECKED_ONLY = (
        "checked-only"  # cannot be proved on this machine (ENA, Xen, activation): read from the disk instead
    )


class StepResult(Frozen):
    """:param after: seconds since the machine was switched on, None where it was not reached."""

    step: str
    outcome: Outcome
    after: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Rehearsal(Frozen):
    """:param reached: the last provable step was proved.
    :param gave_up: the machine itself reported trouble, or switched itself off.
    :param accelerator: ``tcg``, ``kvm``, ``hvf`` or ``whpx``: the one that passed the probe.
    :param serial: the end of the serial log; ``screen`` the text screen where there is one; ``picture`` the path of a PNG.
    """

    reached: bool
    steps: tuple[StepResult, ...]
    accelerator: str
    seconds: float
    serial: str = ""
    gave_up: bool = False
    screen: str = ""
    picture: str = ""


class Glimpse(Frozen):
    """The machine at one moment while it boots.

    :param steps: all that can be proved, in order, as far as they are; what is not proved yet is ``not-reached``.
    :param seconds: since it was switched on.
    :param picture: the screen as PNG, b"" where there is none yet. ``serial``: the end of the serial log.
    """

    steps: tuple[StepResult, ...]
    seconds: float
    picture: bytes = b""
    serial: str = ""
