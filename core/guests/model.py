"""All that is known of what is installed on the disks. Facts know nothing of AWS."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from core.facts import Evidence, Failure, Frozen
from core.guests.layout import DiskLayout, EfiSystem, Volume, VolumeGroup
from core.guests.linux.model import LinuxSystem
from core.guests.windows.model import WindowsSystem
from core.images.model import ImageFacts

OperatingSystem = Annotated[LinuxSystem | WindowsSystem, Field(discriminator="family")]


class Guest(Frozen):
    """The disks' layout and the operating systems found on them.

    :param systems: one for each root found; more than one is a multi-boot machine.
    :param trouble: what could not be read, and why (codes with a sentence in resources/messages).
    """

    layouts: tuple[DiskLayout, ...] = ()
    volumes: tuple[Volume, ...] = ()
    volume_groups: tuple[VolumeGroup, ...] = ()
    efi: tuple[EfiSystem, ...] = ()
    systems: tuple[OperatingSystem, ...] = ()
    trouble: tuple[Evidence, ...] = ()

    def volume(self, identifier: str) -> Volume | None:
        return next((volume for volume in self.volumes if volume.id == identifier), None)

    @property
    def system(self) -> LinuxSystem | WindowsSystem | None:
        """The first operating system, or None."""
        return self.systems[0] if self.systems else None


class Inspection(Frozen):
    """What one VM's files hold: the containers' facts and the guest.

    :param images: one for each file given; an OVA is one image with several disks.
    :param failure: why there is no guest, where the containers could not be read at all.
    :param deep: everything that the containers store was read, not only their structure.
    """

    images: tuple[ImageFacts, ...]
    guest: Guest | None = None
    failure: Failure | None = None
    deep: bool = False

    @property
    def path(self) -> str:
        return self.images[0].path
