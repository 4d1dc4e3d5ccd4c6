"""``amigrate rehearse``: the sample cannot boot as it is, and boots to its SSH banner after the import's changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers

pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-system-x86_64", "debugfs")]


def test_the_sample_boots_after_the_import_and_only_then(
    sample_ova: Path, tmp_path: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    picture = tmp_path / "screen.png"
    ended = amigrate("rehearse", sample_ova, "--json", "--picture", picture)
    assert ended.code == 0, ended.err
    rehearsal = ended.json
    assert rehearsal["reached"]
    outcomes = {step["step"]: step["outcome"] for step in rehearsal["steps"]}
    assert [outcomes[step] for step in ("firmware", "boot-loader", "kernel", "root", "dhcp", "login")] == [
        "proved"
    ] * 6
    assert outcomes["driver ena"] == "checked-only"
    dhcp = next(step for step in rehearsal["steps"] if step["step"] == "dhcp")
    assert dhcp["evidence"][0]["value"] == "172.31.0.10"  # the network that reaches the metadata service
    assert sorted(change["path"] for change in rehearsal["changes"]["changes"]) == [
        "/boot/grub/grub.cfg", "/etc/fstab", "/etc/network/interfaces",
    ]  # fmt: skip
    assert picture.read_bytes().startswith(b"\x89PNG")

    as_is = amigrate("rehearse", sample_ova, "--as-is")
    assert as_is.code == 1
    assert "/dev/sda1 does not exist" in as_is.out
    assert list((home / "rehearsals").iterdir()) == [], "no working copy stays"


def test_without_a_system_there_is_nothing_to_rehearse(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    ended = amigrate("rehearse", containers.raw_disk(tmp_path / "data.img"))
    assert ended.code == 2
    assert ended.is_one_sentence()
    assert "Not rehearsed" in ended.err
