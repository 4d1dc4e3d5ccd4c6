"""A disk sent as another container than the one it lies in, made while it is read: no temporary file.

The same source, map and seed give the same bytes at any time, so that an upload goes on after a restart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from core.errors import DamagedImage, ImageError, MigrationError
from core.images import open_image
from core.images.datamap import DataMap
from core.images.files import SharedFile
from core.images.model import Disk, Image
from core.images.writers import GrainSizes, Layout, plan_vhd, plan_vhdx, plan_vmdk, sizes_key
from core.images.writers.vmdk import compressor

Repack = Literal["vhdx", "vhd", "vmdk"]

LAYOUT_VERSION = 1
"""To be raised when a writer lays the same disk out differently: an upload that an older program began cannot go on then."""

_PLANS: dict[str, Callable[[Disk, bytes, DataMap], Layout]] = {"vhdx": plan_vhdx, "vhd": plan_vhd}


class RepackedSource:
    """The one disk of an image as a dynamic VHDX or VHD, or as a stream-optimised VMDK.

    :param data: which of the disk's bytes count, as it was kept when the upload began (:meth:`DataMap.pack`).
    :param state: of the image's files when that map was made (:func:`state_of`).
    :param seed: from which the container's identifiers are derived.
    :param sizes: file in which a VMDK's grain sizes are kept; they must have been measured (:func:`measure`).
    :raises MigrationError: ``upload.source-missing``, ``upload.source-changed``, ``upload.not-repackable``,
        ``upload.map-damaged``.
    """

    def __init__(
        self,
        path: Path | str,
        repack: Repack,
        data: bytes,
        state: str,
        seed: bytes,
        sizes: Path | None = None,
    ) -> None:
        self._path = Path(path)
        self._sizes: GrainSizes | None = None
        self.name = self._path.with_suffix(f".{repack}").name
        self._image = open_source(self._path)
        try:
            unchanged(self._image, state)
            disk = only_disk(self._image)
            used = _map(self._path, data, disk.size)
            if repack == "vmdk":
                self._layout: Layout = self._vmdk(disk, seed, used, state, sizes)
            else:
                self._layout = _PLANS[repack](disk, seed, used)
        except BaseException:
            self.close()
            raise
        self.size = self._layout.size
        by = compressor() if repack == "vmdk" else b""
        plan = f"{LAYOUT_VERSION}:{repack}:".encode() + by + hashlib.sha256(data).digest() + seed
        self._plan = hashlib.sha256(plan).hexdigest()[:32]

    def fingerprint(self) -> str:
        """Sizes, times of change in ns and inodes of all files that the image is made of, and the layout."""
        return f"{state_of(self._image)}:{self._plan}"

    def read_at(self, offset: int, size: int) -> bytes:
        try:
            return self._layout.read_at(offset, size)
        except ImageError as error:
            raise MigrationError(
                "upload.source-unreadable", path=str(self._path), offset=offset, reason=error.code
            ) from error

    def read_into(self, offset: int, buffer: memoryview) -> int:
        made = self.read_at(offset, len(buffer))
        buffer[: len(made)] = made
        return len(made)

    def close(self) -> None:
        if self._sizes is not None:
            self._sizes.close()
        self._image.close()

    def _vmdk(self, disk: Disk, seed: bytes, used: DataMap, state: str, sizes: Path | None) -> Layout:
        if sizes is None:
            raise ValueError("a VMDK is measured before it is sent")
        self._sizes = GrainSizes(sizes, sizes_key(used, state))
        return plan_vmdk(disk, seed, self._sizes, self.name, used)


def measure(
    path: Path,
    data: bytes,
    state: str,
    sizes: Path,
    *,
    check: Callable[[], None],
    advance: Callable[[int], None],
) -> None:
    """Find out what the grains of a VMDK come to; what was found before, for the same map and files, is kept.

    :param check: raises to stop; ``advance`` is told the bytes of the disk that are done.
    :raises MigrationError: as :class:`RepackedSource`; ``upload.source-unreadable``.
    """
    with open_source(path) as image:
        unchanged(image, state)
        disk = only_disk(image)
        used = _map(path, data, disk.size)
        grains = GrainSizes(sizes, sizes_key(used, state))
        try:
            grains.measure(disk, used, check=check, advance=advance)
        except DamagedImage as error:
            at = error.facts.get("offset", 0)
            raise MigrationError(
                "upload.source-unreadable", path=str(path), offset=at, reason=error.code
            ) from error
        except ImageError as error:
            raise MigrationError(
                "upload.ledger", path=str(sizes), reason=str(error.facts.get("reason", error.code))
            ) from error


def open_source(path: Path) -> Image:
    """:raises MigrationError: ``upload.source-missing``."""
    try:
        return open_image(path)
    except ImageError as error:
        raise _missing(path, error.code) from error


def state_of(image: Image) -> str:
    """Sizes in bytes, times of change in ns and inodes of all files that an image is made of.

    :raises MigrationError: ``upload.source-missing``.
    """
    states = []
    for file in image.files:
        if isinstance(file, SharedFile):
            try:
                status = file.path.stat()
            except OSError as error:
                raise _missing(file.path, error.strerror or str(error)) from error
            states.append(f"{status.st_size}:{status.st_mtime_ns}:{status.st_ino}")
    return states[0] if len(states) == 1 else hashlib.sha256("|".join(states).encode()).hexdigest()


def unchanged(image: Image, then: str) -> None:
    """:raises MigrationError: ``upload.source-changed``: the files are not what they were."""
    now = state_of(image)
    if now != then:
        raise MigrationError("upload.source-changed", path=str(image.path), then=then, now=now)


def only_disk(image: Image) -> Disk:
    """:raises MigrationError: ``upload.not-repackable``: there are several disks, or the one cannot be read."""
    if len(image.facts.disks) != 1 or len(image.disks) != 1:
        raise MigrationError("upload.not-repackable", path=str(image.path), count=len(image.facts.disks))
    return image.disks[0]


def _map(path: Path, data: bytes, size: int) -> DataMap:
    try:
        found = DataMap.unpack(data)
    except ValueError as error:
        raise MigrationError("upload.map-damaged", path=str(path)) from error
    if found.size != size:
        raise MigrationError("upload.map-damaged", path=str(path))
    return found


def _missing(path: Path, reason: str) -> MigrationError:
    return MigrationError("upload.source-missing", path=str(path), reason=reason)
