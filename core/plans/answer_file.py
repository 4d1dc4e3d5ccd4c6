"""The answer file for sysprep, as the guide gives it: accepts the licence terms and sets EN-US.

Source: VM Import/Export user guide, "To include your own answer file instead of the default (unattend.xml)": its sample is
resources/templates/unattend.xml word for word, with the processor architecture left open.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import resources

from core.errors import PlanError
from core.guests.model import Inspection
from core.guests.windows.model import WindowsSystem

FILE_NAME = "unattend.xml"

PLACE = r"C:\Windows\Panther"
"""The folder that the guide wants it in, before ``sysprep /oobe /generalize``."""

_OPEN = "x86 or amd64"


class AnswerArchitecture(StrEnum):
    """As Windows spells ``processorArchitecture``."""

    X86 = "x86"
    AMD64 = "amd64"


_OF_GUEST = {"x86_64": AnswerArchitecture.AMD64, "i386": AnswerArchitecture.X86}


def answer_file(architecture: AnswerArchitecture) -> bytes:
    """The whole file: UTF-8 with its declaration, lines ended as Windows ends them."""
    sample = (resources.files("resources") / "templates" / FILE_NAME).read_text(encoding="utf-8")
    return sample.replace(_OPEN, architecture.value).replace("\n", "\r\n").encode()


def answer_architecture(inspection: Inspection) -> AnswerArchitecture:
    """Which file the machine needs.

    :raises PlanError: ``answer-file.not-windows``, ``answer-file.no-system``, ``answer-file.architecture-unread`` or
        ``answer-file.architecture`` (neither x86 nor amd64).
    """
    path, guest = inspection.path, inspection.guest
    system = guest.system if guest else None
    if system is None:
        raise PlanError("answer-file.no-system", path=path)
    if not isinstance(system, WindowsSystem):
        release = system.release.value
        raise PlanError(
            "answer-file.not-windows", path=path, guest=(release and release.pretty) or "a Linux system"
        )
    told = system.architecture.value
    if told is None:
        raise PlanError("answer-file.architecture-unread", path=path)
    if told not in _OF_GUEST:
        raise PlanError("answer-file.architecture", path=path, architecture=told)
    return _OF_GUEST[told]
