"""From an OVA to a machine that is proven, terminated and cleared away, by the command line alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.needs("debugfs", "e2fsck", "qemu-img", "qemu-system-x86_64")]


def test_an_ova_becomes_a_proven_machine_and_nothing_is_left(
    sample_ova: Path, tmp_path: Path, amigrate: Callable[..., Any]
) -> None:
    migrated = amigrate("migrate", sample_ova, "--target", "sandbox", "--yes", "--json")
    assert migrated.code == 0, migrated.err
    migration, image_id = migrated.json["id"], migrated.json["image_id"]
    asked = amigrate("launch", migration)
    assert (asked.code, asked.err[:9]) == (2, "amigrate:")

    key = tmp_path / "key"
    ended = amigrate(
        "launch",
        migration,
        "--new-key",
        key,
        "--elastic-ip",
        "--then-terminate",
        "--yes",
        "--json",
        timeout=420,
    )
    assert ended.code == 0, ended.err
    launch = ended.json
    assert (launch["proven"], launch["state"], launch["migration"]) == (True, "terminated", migration)
    assert launch["settings"]["source"] == "127.0.0.1/32"
    port = next(check for check in launch["checks"] if check["name"] == "port")
    assert port["evidence"][0]["value"].startswith("SSH-2.0-dropbear")
    assert "login:" in launch["console"]
    assert not key.exists(), "it opens nothing any more"

    listed = amigrate("clean", "--json").json
    standings = {item["kind"]: item["standing"] for item in listed["items"]}
    assert standings == {"ami": "needed", "snapshot": "needed", "object": "leftover"}
    staged = next(item for item in listed["items"] if item["kind"] == "object")
    assert 0 < staged["monthly"] < listed["monthly"]["usd"]
    tried = amigrate("clean", "--all-leftovers", "--dry-run")
    assert image_id in tried.out
    assert "Prices of " in tried.out
    assert staged["id"] in tried.err
    assert amigrate("clean", "--all-leftovers").code == 2, "nothing goes unasked"
    snapshot = next(item["id"] for item in listed["items"] if item["kind"] == "snapshot")
    done = amigrate("clean", "--all-leftovers", "--remove", snapshot, "--remove", image_id, "--yes", "--json")
    assert done.code == 0, done.err
    assert [one["kind"] for one in done.json["removed"] if one["done"]] == ["ami", "snapshot", "object"]
    assert amigrate("clean").out.startswith("Nothing of this program")
    shown = amigrate("status", migration)
    assert "proven" in shown.out
