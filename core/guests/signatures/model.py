"""The value that a signature check returns."""

from __future__ import annotations

from dataclasses import dataclass

from core.guests.layout import VolumeKind

HEAD = 0x11000
"""Bytes from the start of a volume that hold every superblock looked for, Btrfs's at 64 KiB the last."""


@dataclass(frozen=True, slots=True)
class Signature:
    """:param detail: variant of the kind: ``luks2``, ``xfs v5``, ``fat32``."""

    kind: VolumeKind
    detail: str = ""
    uuid: str = ""
    label: str = ""
    encrypted: bool = False
