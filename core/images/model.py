"""What a disk image is to the rest of the program: disks that can be read at any offset, and the facts of the container.

All sizes and offsets are bytes. Nothing here ever writes to the image.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from core.evidence import CLOSED, Evidence

SECTOR = 512
MAX_DISK_SIZE = 64 << 40
"""Largest virtual disk that is believed, in bytes: EBS's own limit (64 TiB)."""


class ImageFormat(StrEnum):
    """Container formats, told by content."""

    RAW = "raw"
    VHD = "vhd"
    VHDX = "vhdx"
    VMDK = "vmdk"
    OVA = "ova"
    QCOW2 = "qcow2"
    VDI = "vdi"


class ExtentKind(StrEnum):
    DATA = "data"
    ZERO = "zero"


class Extent(NamedTuple):
    """A run of virtual bytes that the container either stores or says are zero."""

    offset: int
    length: int
    kind: ExtentKind


class ProblemCode(StrEnum):
    """What can be wrong with a container. A problem does not keep the image from being opened; the rules FMT-* judge it."""

    # FMT-01
    NAME_DISAGREES = "image.name-disagrees"  # extension says one format, content another: info only
    # FMT-02, FMT-08, FMT-09
    VMDK_NOT_STREAM_OPTIMIZED = "vmdk.not-stream-optimized"
    VMDK_NO_COMPRESSION = "vmdk.no-compression"
    VMDK_SESPARSE = "vmdk.sesparse"
    VMDK_RAW_DEVICE = "vmdk.raw-device-mapping"
    # FMT-03
    VMDK_NOT_FROM_VMWARE = "vmdk.not-from-vmware"
    # FMT-04
    VHD_FOOTERS_DIFFER = "vhd.footers-differ"
    VHD_CHECKSUM = "vhd.checksum"
    VHD_SIZE = "vhd.size-disagrees"
    # FMT-05
    VHDX_CHECKSUM = "vhdx.checksum"
    VHDX_LOG_DIRTY = "vhdx.log-not-replayed"
    # FMT-06, FMT-07
    OVA_NOT_FIRST = "ova.ovf-not-first"
    OVA_SEVERAL_SYSTEMS = "ova.several-virtual-systems"
    OVA_MISSING_REFERENCE = "ova.missing-reference"
    OVA_DIGEST = "ova.digest-differs"
    OVA_MALFORMED = "ova.malformed"
    OVA_CHUNKED = "ova.chunked"
    OVA_COMPRESSED = "ova.compressed"
    # FMT-01: recognised, but of a kind or with a feature that cannot be read here (encryption, external data file)
    UNSUPPORTED_FEATURE = "image.unsupported-feature"
    # FMT-10
    HEADER_DAMAGED = "image.header-damaged"  # fields that contradict each other or the file
    VMDK_EXTENT_MISSING = "vmdk.extent-missing"
    VMDK_EXTENT_REFUSED = "vmdk.extent-refused"  # an extent that is not a plain name beside its descriptor
    TRUNCATED = "image.truncated"
    TABLE_OUTSIDE = "image.table-outside-file"
    BLOCK_UNREADABLE = "image.block-unreadable"
    # FMT-11
    PARENT_NEEDED = "image.parent-needed"
    # FMT-12
    NOT_FOR_AWS = "image.repack-needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One defect or peculiarity of a container, with the place where it was read."""

    __pydantic_config__ = CLOSED

    code: ProblemCode
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskFacts:
    """What the container says of one disk.

    :param index: 1-based, in the order of the OVF or of the files given.
    :param name: the file, or the member of the OVA.
    :param subformat: ``fixed``, ``dynamic``, ``differencing``, a VMDK createType such as ``streamOptimized``, else "".
    :param size: virtual size in bytes.
    :param stored: bytes of the virtual disk for which the container holds data.
    :param readable: False where the disk's bytes cannot be had (parent missing, SEsparse, chunked).
    :param properties: what else stands in its headers (creator, geometry, ddb.*), for evidence.
    """

    __pydantic_config__ = CLOSED

    index: int
    name: str
    format: ImageFormat
    subformat: str = ""
    size: int
    stored: int
    readable: bool = True
    properties: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardware:
    """What an OVF or VMX declares. ``where`` names the file."""

    __pydantic_config__ = CLOSED

    where: str
    cpus: int | None = None
    memory: int | None = None  # bytes
    nics: int = 0
    cdroms: tuple[Evidence, ...] = ()  # connected ones
    firmware: str = ""  # "bios", "efi", or "" where nothing is said
    guest_os: str = ""
    virtual_systems: int = 1
    secure_boot: bool = False
    tpm: bool = False
    suspended: tuple[Evidence, ...] = ()  # where it says that the machine sleeps


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFacts:
    """All that is known of the container(s) of one VM."""

    __pydantic_config__ = CLOSED

    path: str
    format: ImageFormat | None
    size_on_disk: int
    disks: tuple[DiskFacts, ...] = ()
    hardware: Hardware | None = None
    problems: tuple[Problem, ...] = ()


class Disk(ABC):
    """One virtual disk. Safe to read from several threads at once."""

    facts: DiskFacts
    granularity: int = 1 << 20
    """Bytes of one stored unit (grain, cluster, block): a defect costs at most one. Reads aligned to it are cheapest."""

    @property
    def size(self) -> int:
        """Virtual size in bytes."""
        return self.facts.size

    @abstractmethod
    def read_at(self, offset: int, size: int) -> bytes:
        """Read virtual bytes; shorter than ``size`` only at the end of the disk.

        :raises DamagedImage: the bytes are promised by the container but cannot be had.
        """

    @abstractmethod
    def extents(self) -> Iterator[Extent]:
        """The whole disk as ascending, adjacent extents that cover it without gaps."""

    def close(self) -> None:  # noqa: B027 - most disks share their image's file and have nothing of their own to close
        """Release the files."""


class Closable(Protocol):
    """Something that holds a file open."""

    def close(self) -> None: ...


class DeepCheck(Protocol):
    """A check that reads much and is therefore left to :func:`core.images.scan` (a digest of a manifest)."""

    @property
    def size(self) -> int:
        """Bytes that it will read."""

    def run(self, advance: Callable[[int], None]) -> Iterator[Problem]:
        """Read everything, telling ``advance`` how many bytes were read since the last call.

        :raises Cancelled: raised by ``advance``.
        """


@dataclass(slots=True)
class Image:
    """An opened image: its facts and its readable disks. Close it, or use it as a context.

    :param disks: the readable ones only; ``disk.facts.index`` says which of ``facts.disks`` each one is.
    :param checks: what a deep scan looks at besides the disks.
    :param files: what has to be closed with the image.
    """

    path: Path
    facts: ImageFacts
    disks: list[Disk] = field(default_factory=list)
    checks: list[DeepCheck] = field(default_factory=list)
    files: list[Closable] = field(default_factory=list)

    def close(self) -> None:
        for disk in self.disks:
            disk.close()
        for file in self.files:
            file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
