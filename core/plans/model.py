"""A plan: everything that was chosen before anything is sent. A plan is a file."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from core.facts import Frozen
from core.plans.choices import BootMode, LicenseType, Route
from core.plans.destination import Destination
from core.plans.launching import LaunchSettings
from core.rules.edition import Edition


class SourceFile(Frozen):
    """A file to send, with what tells whether it has changed since: size in bytes and time of change in ns.

    :param repack: the container that its disk is sent in, made on the way; "" sends the file as it is.
    :param skip_free: of a repacked disk, leave out what clean file systems do not use. The map of what is sent is made
        when the migration begins, and kept with it.
    :param device: the name that ImportImage gives the volume (DiskContainers' DeviceName); "" leaves it to AWS.
    """

    path: str
    format: str
    size: int
    modified_ns: int
    repack: Literal["", "vhdx", "vhd", "vmdk"] = ""
    skip_free: bool = False
    device: str = ""


class GuestKind(StrEnum):
    """As far as licences tell guests apart. ``UNKNOWN``: nothing could be read."""

    LINUX = "linux"
    RHEL = "rhel"
    SLES = "sles"
    WINDOWS_SERVER = "windows-server"
    WINDOWS_CLIENT = "windows-client"
    WINDOWS = "windows"  # server or client could not be told
    UNKNOWN = ""

    @property
    def platform(self) -> Literal["Linux", "Windows", ""]:
        """As ImportImage's Platform spells it."""
        if self is GuestKind.UNKNOWN:
            return ""
        return "Windows" if self.value.startswith("windows") else "Linux"


class Reason(Frozen):
    """Why something may not be chosen, or what choosing it means: a code with a sentence in resources/messages, and facts."""

    code: str
    facts: dict[str, str] = {}


class Plan(Frozen):
    """What to do with one machine.

    :param guest: its operating system as far as licences go; ``guest_name`` names it for people.
    :param findings: ids of the rules that fail, by severity (and those to ``confirm``), as known when the plan was made:
        shown on review.
    :param launch: how a test instance of the AMI is launched (``amigrate launch``, the window's Import page), where that was
        chosen; an empty source is found out at the launch.
    :param since: id of an earlier migration on a direct route, of the same disks: only the blocks that differ are sent.
    :param license_configurations: ARNs of AWS License Manager's licence configurations.
    :param client_comment: kept by AWS with the import task (ClientData).
    :param confirmed: ids of confirm items and acknowledgements (``byol.dedicated-host`` …) with who and when.
    """

    version: Literal[1] = 1
    name: str
    created: datetime
    edition: Edition
    sources: tuple[SourceFile, ...] = Field(min_length=1)
    guest: GuestKind = GuestKind.UNKNOWN
    guest_name: str = ""
    platform: Literal["Linux", "Windows", ""] = ""
    architecture: Literal["x86_64", "i386", "arm64", ""] = ""
    hypervisor: Literal["xen", ""] = ""
    boot_mode: BootMode | None = None
    license_type: LicenseType = LicenseType.AUTO
    usage_operation: str = ""
    license_configurations: tuple[str, ...] = ()
    instance_type: str = ""
    description: str = ""
    client_comment: str = ""
    route: Route = Route.IMAGE
    since: str = ""
    destination: Destination
    findings: dict[str, tuple[str, ...]] = {}
    confirmed: dict[str, str] = {}
    launch: LaunchSettings | None = None
