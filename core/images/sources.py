"""What a container's reader is given, and what it hands back."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.evidence import place
from core.images.files import Siblings, Window
from core.images.model import DeepCheck, Disk, DiskFacts, Hardware, ImageFormat


@dataclass(frozen=True, slots=True)
class Source:
    """One container file: its bytes, and how it is called.

    :param name: the file's name, or the member's in an OVA; offsets in evidence count from its beginning.
    :param index: 1-based number of its disk in the VM.
    :param siblings: where files that it names may be found.
    """

    window: Window
    name: str
    index: int
    siblings: Siblings

    def at(self, offset: int, *parts: str) -> str:
        """Name a place in this file, for evidence and errors."""
        return place(self.name, *parts, offset=offset)


@dataclass(frozen=True, slots=True)
class Opened:
    """A container's disk: always its facts, and the disk where it can be read."""

    facts: DiskFacts
    disk: Disk | None = None


def unreadable(
    source: Source,
    format: ImageFormat,  # noqa: A002 - the field's name
    *,
    subformat: str = "",
    size: int = 0,
    properties: dict[str, str] | None = None,
) -> Opened:
    """A container that was recognised, but whose disk cannot be had."""
    facts = DiskFacts(
        index=source.index,
        name=source.name,
        format=format,
        subformat=subformat,
        size=size,
        stored=0,
        readable=False,
        properties=properties or {},
    )
    return Opened(facts)


@dataclass(slots=True)
class Package:
    """The disks of one VM and what was declared of it."""

    facts: list[DiskFacts] = field(default_factory=list)
    disks: list[Disk] = field(default_factory=list)
    hardware: Hardware | None = None
    checks: list[DeepCheck] = field(default_factory=list)
