"""Where something was read. Stands apart from :mod:`core.facts` so that disks can be opened and read without pydantic."""

from __future__ import annotations

from dataclasses import dataclass

CLOSED: dict[str, object] = {"extra": "forbid"}
"""``__pydantic_config__`` of a plain class: pydantic, which checks it where it lies within a model, takes no field that it has not."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing read from the image.

    :param where: disk, partition, path and line, registry key and value, or byte offset (see :func:`place`).
    :param value: what stood there, as text.
    """

    __pydantic_config__ = CLOSED

    where: str
    value: str


def place(
    *parts: str,
    disk: int | None = None,
    partition: int | None = None,
    line: int | None = None,
    offset: int | None = None,
) -> str:
    """Name a place for :attr:`Evidence.where`, from the outermost to the innermost.

    >>> place("/etc/fstab", disk=1, partition=2, line=4)
    'disk 1, partition 2, /etc/fstab, line 4'
    """
    named = []
    if disk is not None:
        named.append(f"disk {disk}")
    if partition is not None:
        named.append(f"partition {partition}")
    named.extend(part for part in parts if part)
    if line is not None:
        named.append(f"line {line}")
    if offset is not None:
        named.append(f"byte {offset}")
    return ", ".join(named)
