"""Values of a test launch: how far it is, what was made, what was seen, and the verdict of each check."""

from __future__ import annotations

from enum import StrEnum

from core.facts import Evidence, Frozen


class Step(StrEnum):
    """In order."""

    KEY = "key"
    GROUP = "group"
    INSTANCE = "instance"  # RunInstances
    BOOT = "boot"  # running, both status checks, the port
    CHECKS = "checks"
    VERDICT = "verdict"


class CheckVerdict(StrEnum):
    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    NOT_CHECKED = "not-checked"


class Check(Frozen):
    """One thing that was looked at after the launch.

    :param name: ``instance``, ``status-system``, ``status-instance``, ``console``, ``port``, ``volumes``, ``login``,
        ``file-systems``, ``disk-space``, ``processes``, ``http``, ``connectivity``, ``boot-errors`` (of Windows).
    :param reason: code of the sentence that says why it failed or was not checked, with its facts; "" where it passed.
    """

    name: str
    verdict: CheckVerdict
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    facts: dict[str, str] = {}


class Made(Frozen):
    """What the launch made; "" for what it has not made (yet)."""

    key_name: str = ""
    group_id: str = ""
    instance_id: str = ""
    allocation_id: str = ""


class Volume(Frozen):
    """
    :param state: as AWS says it; ``missing``: the AMI has such a disk, and the instance has not.
    :param size: bytes; ``expected`` those of the AMI's snapshot, None where it is not the AMI's.
    """

    id: str
    device: str
    state: str
    size: int
    expected: int | None = None


class Seen(Frozen):
    """The instance as EC2 describes it.

    :param state: ``pending``, ``running``, ``terminated`` …; ``reason`` is AWS's StateReason.
    :param system: ``ok``, ``initializing``, ``impaired`` …, "" while EC2 says nothing; ``instance`` likewise.
    :param doors: where a port is reached, as ``address:port``, if not at ``address`` itself: of the sandbox's machines, where
        this computer's system keeps their own port from them.
    """

    state: str = ""
    reason: str = ""
    system: str = ""
    instance: str = ""
    address: str = ""
    private_address: str = ""
    doors: dict[int, str] = {}
    volumes: tuple[Volume, ...] = ()

    def reach(self, port: int) -> tuple[str, int]:
        """Address and port that lead to a port of the instance."""
        address, _, number = self.doors.get(port, "").rpartition(":")
        return (address, int(number)) if number.isdecimal() else (self.address, port)
