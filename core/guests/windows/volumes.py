"""What the Windows reader asks of the guest's other volumes; :class:`core.guests.volumes.VolumeMap` answers it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from core.guests.filesystems.base import FileSystem
from core.guests.layout import DiskLayout, EfiSystem, Volume


class VolumeSource(Protocol):
    @property
    def layouts(self) -> Sequence[DiskLayout]: ...

    @property
    def volumes(self) -> Sequence[Volume]: ...

    @property
    def efi(self) -> Sequence[EfiSystem]: ...

    def open(self, volume_id: str) -> FileSystem:
        """:raises GuestError: its file system cannot be read."""
        ...
