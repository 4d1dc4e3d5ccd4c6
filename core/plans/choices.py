"""What is chosen of a few, in words that are saved and that AWS knows."""

from __future__ import annotations

from enum import StrEnum


class LicenseType(StrEnum):
    """Spelt as AWS's ``--license-type`` (``Auto`` is sent by leaving it out)."""

    AUTO = "Auto"
    AWS = "AWS"
    BYOL = "BYOL"


class BootMode(StrEnum):
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"


class Route(StrEnum):
    """The way that a machine's disks take to an AMI (core.plans.routes says which one is open to which machine)."""

    IMAGE = "image"  # S3, then ImportImage
    SNAPSHOT = "snapshot"  # S3, then ImportSnapshot and RegisterImage
    DIRECT = "direct"  # blocks written to EBS snapshots, then RegisterImage
    DIRECT_IMAGE = "direct-image"  # blocks written to EBS snapshots, then ImportImage from them
    VOLUME = "volume"  # parts and a manifest in S3, then ImportVolume, CreateSnapshot and RegisterImage

    @property
    def changes_guest(self) -> bool:
        """Whether AWS makes the guest fit for EC2 on the way, and takes a licence for it."""
        return self in {Route.IMAGE, Route.DIRECT_IMAGE}

    @property
    def assumes_role(self) -> bool:
        """Whether AWS assumes the service role on the way."""
        return self in {Route.IMAGE, Route.SNAPSHOT, Route.DIRECT_IMAGE}

    @property
    def staged(self) -> bool:
        """Whether the disks lie in a bucket on the way."""
        return self not in {Route.DIRECT, Route.DIRECT_IMAGE}
