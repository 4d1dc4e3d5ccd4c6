"""Which operating systems an edition takes: ``resources/rules/os-<edition>.json`` and how a guest is matched with it.

AWS publishes names and version ranges, not how it compares them. So a match is one of three: listed, not listed, or
doubtful: the major version is listed and this minor is not (edition 2026), or the guest does not tell its minor.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Literal

from pydantic import Field

from core.facts import Frozen
from core.guests.linux.model import Release
from core.rules.edition import Edition
from core.rules.versions import Version, in_range, parse_range, parse_version

Weight = Literal["fail", "doubt"]


class LinuxRelease(Frozen):
    """One row of the list.

    :param versions: points (``12.04``) and ranges (``7.0-7.6``), as the source writes them.
    :param service_packs: SLES: ``0`` for none; None where the list names no service packs.
    :param kernels: as the source writes them; empty where it names none.
    :param kernels_cut_off: the source's sentence breaks off before the kernel.
    :param unlisted_minor: in place of the list's own.
    """

    versions: tuple[str, ...]
    service_packs: tuple[str, ...] | None = None
    kernels: tuple[str, ...] = ()
    kernels_cut_off: bool = False
    unlisted_minor: Weight | None = None

    @property
    def words(self) -> str:
        packs = ""
        if self.service_packs is not None:
            packs = " " + "/".join(
                "without SP" if pack == "0" else f"SP{pack}" for pack in self.service_packs
            )
        return ", ".join(self.versions) + packs


class LinuxDistribution(Frozen):
    """:param ids: the distribution's ids in os-release (or what its elders are called there).
    :param major_parts: how many numbers make the major version: 2 for Ubuntu.
    :param excluded: versions that the source rules out by name, with its reason.
    :param variant: the only variant that is listed (Fedora Server), "" for any.
    """

    name: str
    ids: tuple[str, ...]
    releases: tuple[LinuxRelease, ...]
    major_parts: int = 1
    excluded: dict[str, str] = {}
    variant: str = ""

    @property
    def words(self) -> str:
        return f"{self.name} " + ", ".join(release.words for release in self.releases)


class WindowsRelease(Frozen):
    """:param bits: 32 and/or 64, as listed; an edition may refuse 32 for all.
    :param service_pack: the lowest that is listed.
    :param us_english: listed for US English only.
    :param language: what another language means: ``block`` or ``warn``.
    :param uefi: needs UEFI.
    :param not_in: Regions where it is not taken.
    """

    name: str
    editions: tuple[str, ...]
    bits: tuple[int, ...]
    service_pack: int = 0
    us_english: bool = False
    language: Literal["block", "warn"] = "warn"
    uefi: bool = False
    not_in: tuple[str, ...] = ()


class SupportList(Frozen):
    """An edition's operating systems, with source and date."""

    edition: Edition
    source: str
    date: str
    note: str
    unlisted_minor: Weight
    linux: tuple[LinuxDistribution, ...] = Field(min_length=1)
    windows: tuple[WindowsRelease, ...] = Field(min_length=1)
    end_of_life: tuple[str, ...]

    def windows_release(self, generation: str) -> WindowsRelease | None:
        return next((release for release in self.windows if release.name == generation), None)

    def ends(self, name: str, version: str = "") -> bool:
        """Whether the source names it as past its end of life: imported, but not tested by AWS."""
        names = {name, f"{name} {version}", f"{name} {version.split('.', maxsplit=1)[0]}"}
        return bool(names & set(self.end_of_life))


@cache
def support_list(edition: Edition) -> SupportList:
    file = resources.files("resources") / "rules" / f"os-{edition.value}.json"
    return SupportList.model_validate_json(file.read_text(encoding="utf-8"))


class Match(StrEnum):
    LISTED = "listed"
    EXCLUDED = "excluded"  # ruled out by name
    VARIANT = "variant"  # another variant of a listed release
    NO_DISTRIBUTION = "no-distribution"
    NO_VERSION = "no-version"  # nothing of this major version
    NO_MINOR = "no-minor"  # the major is listed, this minor is not, and the list means it so
    DOUBT_MINOR = "doubt-minor"  # the same where the list does not say how it means it
    DOUBT_UNTOLD = "doubt-untold"  # the guest does not tell its minor version


class LinuxMatch(Frozen):
    """:param releases: the matching rows; for a doubt all rows of its major version."""

    match: Match
    distribution: LinuxDistribution | None = None
    releases: tuple[LinuxRelease, ...] = ()
    reason: str = ""

    @property
    def doubtful(self) -> bool:
        return self.match in {Match.DOUBT_MINOR, Match.DOUBT_UNTOLD}


def match_linux(release: Release, supported: SupportList) -> LinuxMatch:
    """Find a release in the list."""
    version = parse_version(release.version)
    named = [distribution for distribution in supported.linux if release.id in distribution.ids]
    if not named:
        return LinuxMatch(match=Match.NO_DISTRIBUTION)
    # Amazon Linux 2 and 2023 are two distributions of one id: their versions tell them apart.
    distribution = next((item for item in named if _rows_of_major(item, version)), named[0])
    rows = _rows_of_major(distribution, version)
    if not rows:
        return LinuxMatch(match=Match.NO_VERSION, distribution=distribution)
    for excluded, reason in distribution.excluded.items():
        if in_range(version, parse_range(excluded)):
            return LinuxMatch(match=Match.EXCLUDED, distribution=distribution, releases=rows, reason=reason)
    if distribution.variant and release.variant and distribution.variant not in release.variant.lower():
        return LinuxMatch(
            match=Match.VARIANT, distribution=distribution, releases=rows, reason=distribution.variant
        )
    listed = tuple(row for row in rows if _lists(row, version, release.service_pack))
    if listed:
        return LinuxMatch(match=Match.LISTED, distribution=distribution, releases=listed)
    if _untold(version, release, rows):
        return LinuxMatch(match=Match.DOUBT_UNTOLD, distribution=distribution, releases=rows)
    weight = next((row.unlisted_minor for row in rows if row.unlisted_minor), supported.unlisted_minor)
    match = Match.DOUBT_MINOR if weight == "doubt" else Match.NO_MINOR
    return LinuxMatch(match=match, distribution=distribution, releases=rows)


def _rows_of_major(distribution: LinuxDistribution, version: Version) -> tuple[LinuxRelease, ...]:
    major = version[: distribution.major_parts]
    if not major:
        return ()
    return tuple(
        row for row in distribution.releases if any(_covers_major(text, major) for text in row.versions)
    )


def _covers_major(text: str, major: Version) -> bool:
    low, high = parse_range(text)
    size = len(major)
    return low[:size] <= major <= high[:size]


def _lists(row: LinuxRelease, version: Version, service_pack: str) -> bool:
    if not any(in_range(version, parse_range(text)) for text in row.versions):
        return False
    return row.service_packs is None or service_pack in row.service_packs


def _untold(version: Version, release: Release, rows: tuple[LinuxRelease, ...]) -> bool:
    if any(row.service_packs is not None for row in rows):
        return not release.service_pack
    return len(version) == 1 and all(len(parse_range(text)[0]) > 1 for row in rows for text in row.versions)
