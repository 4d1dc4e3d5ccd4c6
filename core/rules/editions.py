"""The editions of the guide as data: their dates, figures and switches (``resources/rules/editions.toml``)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from core.facts import Frozen
from core.rules.edition import Edition
from core.rules.verdicts import Severity


class EditionData(Frozen):
    """What one edition demands, as far as it is a figure or a switch. Sizes are bytes.

    :param date: day on which the data was last checked, ISO; a bare year where the guide carries no day.
    :param guide: the guide's name, for the source of each finding.
    :param boot_size_always: the boot volume's limit holds for every guest, not only where GPT becomes MBR.
    :param data_size_reached: a volume may reach ``data_size``; otherwise it has to stay below.
    :param windows_gpt_formats: containers in which a Windows GPT volume is taken; empty: all of them.
    :param windows_uefi_formats: likewise for a Windows volume that boots by UEFI.
    :param converts_to_bios: a UEFI boot volume is always turned into an MBR one.
    :param block_drivers: what the kernel needs to reach its disk on EC2; ``network_drivers`` its network.
    :param dotnet_block: .NET version without which the import of a Windows fails; ``dotnet_info`` and
        ``dotnet_other`` are the versions that AWS installs by itself where they are missing.
    """

    edition: Edition
    date: str
    guide: str
    volumes: int
    boot_size: int
    boot_size_always: bool
    data_size: int
    data_size_reached: bool
    manifest_size: int
    linux_free: int
    windows_free: int
    linux_free_severity: Severity
    linux_gpt: bool
    windows_gpt_formats: tuple[str, ...]
    linux_uefi: bool
    windows_uefi_formats: tuple[str, ...]
    converts_to_bios: bool
    btrfs_subvolumes: bool
    i386: bool
    block_drivers: tuple[str, ...]
    network_drivers: tuple[str, ...]
    dotnet_block: dict[str, str]
    dotnet_info: dict[str, str]
    dotnet_other: str

    @property
    def words(self) -> dict[str, object]:
        """The figures as texts show them."""
        return {
            "edition": self.edition.value,
            "volumes": self.volumes,
            "boot_size": size_words(self.boot_size),
            "data_size": size_words(self.data_size),
            "manifest_size": size_words(self.manifest_size),
            "linux_free": size_words(self.linux_free),
            "windows_free": size_words(self.windows_free),
        }


@cache
def edition_data(edition: Edition) -> EditionData:
    text = (resources.files("resources") / "rules" / "editions.toml").read_text(encoding="utf-8")
    return EditionData(edition=edition, **tomllib.loads(text)[edition.value])


def size_words(size: int) -> str:
    """Bytes for people: ``2 TiB``, ``37.5 GiB``, ``250 MiB``; never rounded up to a limit that was missed.

    >>> size_words(2 << 40), size_words(6_442_450_943)
    ('2 TiB', '5.99 GiB')
    """
    for unit, shift in (("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)):
        if size >= 1 << shift:
            hundredths = size * 100 >> shift
            return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".") + f" {unit}"
    return f"{size} bytes"
