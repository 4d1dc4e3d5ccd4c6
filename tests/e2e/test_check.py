"""``amigrate check`` on one machine in every container that AWS takes: the same facts, the same verdicts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers, machines

pytestmark = [
    pytest.mark.slow,
    pytest.mark.needs("mmdebstrap", "mke2fs", "sfdisk", "grub-mkimage", "qemu-img"),
]

CONTAINER_RULES = ("FMT-", "GEN-")


def verdicts(image: dict[str, Any]) -> dict[str, str]:
    """Rule -> verdict for all that does not depend on the container."""
    return {
        one["rule"]: one["verdict"]
        for one in image["findings"]
        if not one["rule"].startswith(CONTAINER_RULES)
    }


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def test_one_machine_is_the_same_in_every_container(
    sample_cache: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    raw = machines.debian(sample_cache, ready=False)
    before = digest(raw)
    files = {"raw": raw, **containers.every_container(raw, tmp_path, containers.AWS_TAKES)}
    files["ova"] = containers.ova(tmp_path / "debian.ova", [files["vmdk-stream"]], [raw.stat().st_size])
    for edition, code, readiness in (("2019", 1, "blocked"), ("2026", 0, "attention")):
        ended = amigrate("check", "--edition", edition, "--json", *files.values())
        assert ended.code == code, ended.err
        images = dict(zip(files, ended.json["images"], strict=True))
        for kind, image in images.items():
            assert image["path"] == str(files[kind])
            assert image["format"] == kind.split("-")[0]
            assert image["guest"] == images["raw"]["guest"], kind
            assert verdicts(image) == verdicts(images["raw"]), kind
            assert image["readiness"] == readiness, kind
            containers_fine = [one for one in image["findings"] if one["rule"].startswith("FMT-")]
            assert not [
                one for one in containers_fine if (one["verdict"], one["severity"]) == ("fail", "block")
            ], kind
    assert digest(raw) == before, "a source is never written to"


def test_the_facts_of_debian_12(sample_cache: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("check", "--json", machines.debian(sample_cache, ready=True))
    assert ended.code == 0
    image = ended.json["images"][0]
    system = image["guest"]["systems"][0]
    assert system["release"]["value"]["id"] == "debian"
    assert system["release"]["value"]["version"].startswith("12.")
    assert system["release"]["where"].startswith("disk 1, partition 1, /etc/")
    kernel = next(one for one in system["kernels"] if one["default"])
    assert kernel["release"].startswith("6.1.0-")
    assert [(one["mount"], one["type"]) for one in system["fstab"]["value"]] == [("/", "ext4")]
    failing = {one["rule"] for one in image["findings"] if one["verdict"] == "fail"}
    assert failing == set(), "a machine that is made ready has nothing to mend"
    for finding in image["findings"]:
        assert finding["source"]
        assert finding["verdict"] != "pass" or finding["evidence"], finding["rule"]


def test_a_report_as_a_web_page_and_read_back(
    sample_cache: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    image = machines.debian(sample_cache, ready=False)
    page, saved = tmp_path / "report.html", tmp_path / "report.json"
    ended = amigrate("check", "--json", "--html", page, image)
    saved.write_text(ended.out)
    text = page.read_text()
    assert "<script" not in text
    assert "Debian GNU/Linux 12" in text
    assert "/etc/network/interfaces.d/ens33" in text
    again = amigrate("report", saved, "--edition", "2019", "--json")
    assert again.json["edition"] == "2019"
    assert verdicts(again.json["images"][0]) == verdicts(
        amigrate("check", "--edition", "2019", "--json", image).json["images"][0]
    )
