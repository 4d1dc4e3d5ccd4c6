"""How the disks are cut up: partition tables, volumes, LVM, EFI. Facts only."""

from __future__ import annotations

from enum import StrEnum

from core.facts import Evidence, Fact, Frozen


class TableKind(StrEnum):
    NONE = "none"
    MBR = "mbr"
    GPT = "gpt"  # with a protective MBR
    HYBRID = "hybrid"  # GPT and an MBR that lists real partitions too
    DAMAGED = "damaged"  # signature there, contents contradict themselves


class Partition(Frozen):
    """One entry of a partition table.

    :param number: as Linux numbers it: MBR primary 1-4, logical from 5; GPT the entry's index + 1.
    :param type: ``0x83`` for MBR, the GUID in lower case for GPT.
    :param active: MBR active flag, or the GPT legacy-BIOS-bootable attribute.
    """

    number: int
    start: int
    size: int
    type: str
    name: str = ""
    uuid: str = ""
    active: bool = False
    logical: bool = False


class DiskLayout(Frozen):
    """One disk's partition table.

    :param index: the disk's 1-based index, as in :class:`core.images.model.DiskFacts`.
    :param signature: MBR disk signature as 8 hex digits, or the GPT disk GUID.
    :param boot_code: ``none``, ``grub2``, ``grub-legacy``, ``windows``, ``syslinux``, ``lilo`` or ``unknown``.
    """

    index: int
    size: int
    table: TableKind
    signature: str = ""
    boot_code: str = "none"
    partitions: tuple[Partition, ...] = ()
    problems: tuple[Evidence, ...] = ()


class VolumeKind(StrEnum):
    """What a partition, a logical volume or a bare disk holds, told by its superblock."""

    EXT2 = "ext2"
    EXT3 = "ext3"
    EXT4 = "ext4"
    XFS = "xfs"
    BTRFS = "btrfs"
    JFS = "jfs"
    REISERFS = "reiserfs"
    NTFS = "ntfs"
    REFS = "refs"
    FAT = "fat"
    EXFAT = "exfat"
    SWAP = "swap"
    LVM2 = "lvm2"  # a physical volume
    MD_RAID = "md-raid"
    LDM = "ldm"  # Windows dynamic disk
    LUKS = "luks"
    BITLOCKER = "bitlocker"
    ZFS = "zfs"
    EMPTY = "empty"  # nothing but zeros where a superblock would be
    UNKNOWN = "unknown"


LINUX_ROOT_KINDS = frozenset(
    {VolumeKind.EXT2, VolumeKind.EXT3, VolumeKind.EXT4, VolumeKind.XFS, VolumeKind.BTRFS, VolumeKind.JFS}
)


class Volume(Frozen):
    """A place where a file system (or something else) lies.

    :param id: ``disk1/part2``, ``disk1`` (no table), or ``vg/lv``. Unique in a guest.
    :param where: the same for people, the prefix of every place in it: ``disk 1, partition 2``.
    :param disks: 1-based indexes of the disks it lies on.
    :param offset: byte offset on its disk; None for a logical volume.
    :param detail: variant of the kind: ``luks2``, ``bitlocker, unlocked by a clear key``, ``fat32``, ``xfs v5`` …
    :param clean: was it unmounted cleanly; the evidence names the flag read (needs_recovery, $Volume dirty, log not empty).
    :param hibernated: hiberfil.sys holds a sleeping system (Windows), or swap a suspended one (Linux).
    """

    id: str
    where: str
    disks: tuple[int, ...]
    partition: int | None = None
    offset: int | None = None
    size: int
    kind: VolumeKind
    detail: str = ""
    uuid: str = ""
    label: str = ""
    partition_uuid: str = ""
    encrypted: bool = False
    free: Fact[int] = Fact[int].unreadable("guest.not-looked")
    clean: Fact[bool] = Fact[bool].unreadable("guest.not-looked")
    hibernated: Fact[bool] = Fact[bool].unreadable("guest.not-looked")
    subvolumes: tuple[str, ...] = ()
    default_subvolume: str = ""


class VolumeGroup(Frozen):
    """An LVM2 volume group as its metadata tells it.

    :param missing: uuids of physical volumes that the metadata names and no disk holds.
    """

    name: str
    uuid: str
    where: str
    physical_volumes: tuple[str, ...]
    missing: tuple[str, ...] = ()
    logical_volumes: tuple[str, ...] = ()


class EfiSystem(Frozen):
    """An EFI system partition. ``loaders`` are paths below it, e.g. ``EFI/debian/grubx64.efi``."""

    volume: str
    where: str
    loaders: Fact[tuple[str, ...]]

    @property
    def fallback(self) -> bool:
        """Whether EFI/BOOT/BOOTX64.EFI is there, which EC2 needs."""
        return any(path.upper() == "EFI/BOOT/BOOTX64.EFI" for path in self.loaders.value or ())
