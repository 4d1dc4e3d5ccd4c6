"""``amigrate migrate`` from an OVA to an AMI in the embedded sandbox, by the command line alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers

from core.guests.inspect import inspect_paths
from core.guests.linux.model import LinuxSystem
from core.guests.volumes import map_volumes
from core.images import open_image

pytestmark = [pytest.mark.slow, pytest.mark.needs("debugfs", "e2fsck", "qemu-img")]


def raw_of(home: Path, image_id: str) -> Path:
    """The AMI's boot disk, as its record names it."""
    record = json.loads((home / "sandbox" / "images" / f"{image_id}.json").read_text())
    return Path(record["disks"][0]["raw"])


def file_in(raw: Path, path: str) -> str:
    with open_image(raw) as image:
        text = map_volumes(image.disks).open("disk1/part1").read_text(path)
    assert text is not None, path
    return text


@pytest.mark.needs("qemu-system-x86_64")
def test_from_an_ova_to_an_ami_whose_files_show_the_changes(
    sample_ova: Path,
    tmp_path: Path,
    home: Path,
    amigrate: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AMIGRATE_BOOT", "always")
    plan = tmp_path / "plan.json"
    saved = amigrate("migrate", sample_ova, "--target", "sandbox", "--save-plan", plan, "--tag", "team=ops")
    assert saved.code == 0, saved.err
    assert re.search(r"judged by edition 2026 of 2026-\d\d-\d\d$", saved.out, re.MULTILINE), saved.out
    assert json.loads(plan.read_text())["destination"]["tags"] == {"team": "ops"}
    assert amigrate("status", "--json").json == [], "a plan that is written is not run"

    ended = amigrate("migrate", "--plan", plan, "--yes")
    assert ended.code == 0, ended.err
    image_id = ended.out.strip().splitlines()[-1]
    assert image_id.startswith("ami-")
    for stage in ("Account", "Upload", "Import", "Finish"):
        assert stage in ended.err
    # which stages are seen depends on when it is asked; the words are AWS's
    words = "pending|validating|validated|converting|updating|updated|preparing to boot|booting|booted|preparing ami"
    assert re.search(rf"import-ami-[0-9a-f]+ active ({words}) \d+ %", ended.err), ended.err

    (record,) = (home / "sandbox").rglob(f"{image_id}.json")
    assert "Booted in " in record.read_text(), "the machine was really started"
    raw = raw_of(home, image_id)
    guest = inspect_paths([raw]).guest
    assert guest is not None
    system = guest.system
    assert isinstance(system, LinuxSystem)
    assert [one.method for one in system.interfaces.value or () if one.name != "lo"] == ["dhcp"]
    root = guest.volume(system.root)
    assert root is not None
    assert f"UUID={root.uuid} / ext4" in file_in(raw, "/etc/fstab")
    assert f"root=UUID={root.uuid}" in file_in(raw, "/boot/grub/grub.cfg")
    with open_image(sample_ova) as image:
        before = map_volumes(image.disks).open("disk1/part1")
        for path in ("/etc/fstab", "/etc/network/interfaces", "/boot/grub/grub.cfg"):
            original = before.read_text(path)
            assert original != file_in(raw, path)
            assert original == file_in(raw, f"{path}.vmimport"), "the original is kept beside it"

    listed = amigrate("status", "--json").json
    assert [(one["state"], one["image_id"]) for one in listed] == [("completed", image_id)]
    page = tmp_path / "migration.html"
    history = amigrate("status", listed[0]["id"], "--html", page)
    assert image_id in history.out
    assert image_id in page.read_text(encoding="utf-8")
    one = amigrate("status", listed[0]["id"], "--json").json
    assert (one["image_id"], one["launch"], one["causes"]) == (image_id, None, [])
    over = amigrate("status", listed[0]["id"], "--html", sample_ova)
    assert over.code == 2, "a disk image is never written over"
    assert not sample_ova.read_bytes().startswith(b"<!DOCTYPE")
    assert amigrate("status", "--html", page).code == 2, "of one migration only"
    assert amigrate("resume").code == 2, "there is nothing left to resume"


def test_a_machine_that_aws_refuses_is_refused_before_the_upload(
    tmp_path: Path, home: Path, sample_ova: Path, amigrate: Callable[..., Any]
) -> None:
    with open_image(sample_ova) as image:
        raw = tmp_path / "disk.img"
        raw.write_bytes(image.disks[0].read_at(0, image.disks[0].size))
    sparse = containers.convert(raw, tmp_path, "vmdk-sparse")
    as_is = ("migrate", sparse, "--target", "sandbox", "--repack", "never", "--yes")
    refused = amigrate(*as_is)
    assert refused.code == 1
    assert "FMT-02" in refused.err
    assert not (home / "sandbox" / "objects").exists(), "nothing was sent"

    sent = amigrate(*as_is, "--even-if-blocked", "--json")
    assert sent.code == 1
    assert sent.json["state"] == "failed"
    assert "Unsupported VMDK File Format" in sent.err, "AWS's own message"
    assert sent.json["image_id"] == ""


@pytest.mark.parametrize("license_type", ["AWS", "BYOL"])
def test_the_licence_is_checked_before_anything_is_sent(
    license_type: str, sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    ended = amigrate(
        "migrate", sample_ova, "--license-type", license_type, "--save-plan", tmp_path / "plan.json"
    )
    assert ended.code == (0 if license_type == "BYOL" else 2), ended.err
    if license_type == "AWS":
        assert ended.err.strip().splitlines()[-1].startswith("amigrate: ")
        assert not (tmp_path / "plan.json").exists()


def test_without_a_terminal_it_asks_for_yes(sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("migrate", sample_ova)
    assert ended.code == 2
    assert "--yes" in ended.err
