"""The lists of operating systems: as complete as their sources, and matched honestly."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from core.guests.linux.model import Release
from core.rules import Edition
from core.rules.kernel_match import KernelMatch, match_kernel, parse_line
from core.rules.support import Match, SupportList, match_linux, support_list
from core.rules.versions import in_range, newest, parse_range, parse_version
from core.rules.windows_editions import listed_edition

REFERENCE = Path(__file__).parents[4] / "shared" / "reference"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the references are not part of the checkout"
)

GUIDE = {
    "Ubuntu": "12.04, 12.10, 13.04, 13.10, 14.04, 14.10, 15.04, 16.04, 16.10, 17.04, 18.04",
    "RHEL": "5.1-5.11, 6.1-6.9, 7.0-7.6",
    "CentOS": "5.1-5.11, 6.1-6.6, 7.0-7.6",
    "Debian": "6.0.0-6.0.8, 7.0.0-7.8.0, 8.0.0",
    "Oracle Linux": "5.10-5.11, 6.1-6.10, 7.0-7.6",
    "Fedora": "19-21",
}
"""The guide's own words for each distribution without service packs."""


@pytest.mark.parametrize(("name", "versions"), GUIDE.items())
def test_2019_lists_what_the_guide_says(name: str, versions: str) -> None:
    distribution = next(item for item in support_list(Edition.GUIDE_2019).linux if item.name == name)
    assert ", ".join(text for row in distribution.releases for text in row.versions) == versions


@needs_reference
def test_2019_is_in_the_guide_word_for_word() -> None:
    guide = (REFERENCE / "guide-2019.txt").read_text(encoding="utf-8")
    supported = support_list(Edition.GUIDE_2019)
    for versions in GUIDE.values():
        assert all(part in guide for part in versions.split(", "))
    for distribution in supported.linux:
        for row in distribution.releases:
            for kernel in row.kernels:
                assert kernel.removeprefix("RHCK ").removeprefix("UEK ") in guide
    for release in supported.windows:
        line = next(line for line in guide.splitlines() if re.search(rf"Microsoft {release.name} \(", line))
        assert all(edition in line for edition in release.editions)
        assert ("32- and 64-bit" in line) == (release.bits == (32, 64)), line
        assert ("US English" in line) == release.us_english, line
    assert guide.count("Microsoft Windows ") >= len(supported.windows)


@needs_reference
def test_2026_is_the_reference() -> None:
    reference = json.loads((REFERENCE / "os-support-2026.json").read_text(encoding="utf-8"))
    supported = support_list(Edition.TODAY)
    assert supported.date in reference["cross_check"]
    assert [item.name for item in supported.linux] == list(reference["linux"])
    for distribution in supported.linux:
        rows = reference["linux"][distribution.name]
        assert [list(row.kernels) for row in distribution.releases] == [row["kernels"] for row in rows]
        if not distribution.name.startswith("Amazon"):
            assert [", ".join(row.versions) for row in distribution.releases] == [
                row["version"] for row in rows
            ]
        packs = [",".join(row.service_packs or ("-",)).replace("0", "None") for row in distribution.releases]
        assert packs == [row["sp"] for row in rows]
    assert list(supported.end_of_life) == reference["eol_named_by_aws"]
    assert len(supported.windows) == len(reference["windows"])
    for release, (name, editions, bits) in zip(supported.windows, reference["windows"], strict=True):
        assert name.removesuffix(" SP1+") == release.name
        assert all(edition in editions for edition in release.editions)
        assert ",".join(map(str, release.bits)) == bits
        assert all(region in editions for region in release.not_in if not region.startswith("cn-"))


@pytest.mark.parametrize("edition", Edition)
def test_every_kernel_line_can_be_parsed(edition: Edition) -> None:
    for distribution in support_list(edition).linux:
        for row in distribution.releases:
            for line in row.kernels:
                assert parse_line(line).prefix or parse_line(line).suffix


def matched(identifier: str, version: str, supported: SupportList, **changes: str) -> Match:
    return match_linux(Release(id=identifier, version=version, **changes), supported).match


def test_matches_of_2026() -> None:
    today = support_list(Edition.TODAY)
    assert matched("debian", "12.7", today) is Match.LISTED
    assert matched("debian", "12.5", today) is Match.DOUBT_MINOR
    assert matched("debian", "12", today) is Match.DOUBT_UNTOLD
    assert matched("debian", "13.1", today) is Match.NO_VERSION
    assert matched("debian", "", today) is Match.NO_VERSION
    assert matched("arch", "", today) is Match.NO_DISTRIBUTION
    assert matched("amzn", "2", today) is Match.LISTED
    assert matched("amzn", "2018.03", today) is Match.NO_VERSION
    assert matched("sles", "15.6", today, service_pack="6") is Match.LISTED
    assert matched("sles", "15.7", today, service_pack="7") is Match.DOUBT_MINOR
    assert matched("ubuntu", "24.10", today) is Match.NO_VERSION


def test_matches_of_2019() -> None:
    guide = support_list(Edition.GUIDE_2019)
    assert matched("rhel", "6.0", guide) is Match.EXCLUDED
    assert matched("rhel", "7.7", guide) is Match.NO_MINOR
    assert matched("debian", "8.11", guide) is Match.DOUBT_MINOR
    assert matched("sles", "12.5", guide, service_pack="5") is Match.NO_MINOR
    assert matched("fedora", "20", guide, variant="workstation") is Match.VARIANT


@pytest.mark.parametrize(
    ("release", "line", "expected"),
    [
        ("3.10.0-957.el7.x86_64", "3.10.0", KernelMatch.LISTED),
        ("3.10.01-1", "3.10.0", KernelMatch.DOUBT),
        ("3.100.0-1", "3.10.0", KernelMatch.UNLISTED),
        ("4.40.1", "4.4", KernelMatch.UNLISTED),
        ("4.4.180-94-default", "4.4", KernelMatch.LISTED),
        ("2.6.32-754.el6", "2.6.32 (except 2.6.32-71)", KernelMatch.LISTED),
        ("2.6.32-71.el6", "2.6.32 (except 2.6.32-71)", KernelMatch.EXCLUDED),
        ("2.6.32-710.el6", "2.6.32 (except 2.6.32-71)", KernelMatch.LISTED),
        ("2.6.39-1", "2.6.32", KernelMatch.UNLISTED),
        ("5.15.0-1.el8uek", "UEK 5.15.0 (el8uek)", KernelMatch.LISTED),
        ("5.15.0-1.el9uek", "UEK 5.15.0 (el8uek)", KernelMatch.DOUBT),
        ("5.15.0-1.el8uek", "RHCK 5.15.0", KernelMatch.UNLISTED),
        ("2.6.39-400.el5uek", "el5uek", KernelMatch.LISTED),
        ("2.6.18-398.el5", "el5uek", KernelMatch.UNLISTED),
        ("6.8.11-300.fc40", "6.8.5", KernelMatch.DOUBT),
        ("", "6.8.5", KernelMatch.UNLISTED),
    ],
)
def test_kernels(release: str, line: str, expected: KernelMatch) -> None:
    assert match_kernel(release, (line,)) is expected


def test_the_best_line_counts() -> None:
    assert match_kernel("3.0.101-0.15", ("3.0.76-0.11", "3.0.101-0.15")) is KernelMatch.LISTED
    assert match_kernel("3.0.101-0.15", ()) is KernelMatch.UNLISTED


def test_versions() -> None:
    assert in_range((6, 0, 8), parse_range("6.0.0-6.0.8"))
    assert not in_range((6, 0, 9), parse_range("6.0.0-6.0.8"))
    assert in_range((5, 10), parse_range("5.1-5.11"))
    assert in_range((10, 13), parse_range("10"))
    assert not in_range((), parse_range("10"))
    assert parse_version("9" * 400) == (999999999,)
    assert newest(["5.4.0-9", "5.4.0-10", "5.4.0-8"]) == "5.4.0-10"


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("ServerStandard", "Standard"),
        ("ServerStandardEval", "Standard"),
        ("ServerDatacenterACor", "Datacenter"),
        ("ServerEnterprise", "Enterprise"),
        ("CoreSingleLanguage", "Home"),
        ("CoreN", "Home"),
        ("EnterpriseSN", "Enterprise"),
        ("EnterpriseSEval", "Enterprise"),
        ("HomePremium", "Home"),
        ("Starter", "Starter"),
        ("ServerSolution", "Essentials"),
        ("ProfessionalWorkstation", None),
        ("", None),
    ],
)
def test_editions_of_windows(identifier: str, name: str | None) -> None:
    assert listed_edition(identifier) == name
