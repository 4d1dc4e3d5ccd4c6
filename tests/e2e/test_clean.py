"""``amigrate clean``: what a migration left, with its cost, and its removal, by the command line alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.needs("debugfs", "e2fsck", "qemu-img")]


def test_what_a_migration_left_is_listed_and_removed(sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    nothing = amigrate("clean")
    assert nothing.code == 0, nothing.err
    assert nothing.out.startswith("Nothing of this program lies in account")

    migrated = amigrate("migrate", sample_ova, "--target", "sandbox", "--yes", "--json")
    assert migrated.code == 0, migrated.err
    image_id = migrated.json["image_id"]
    listed = amigrate("clean", "--json").json
    standings = {item["kind"]: item["standing"] for item in listed["items"]}
    assert standings == {"ami": "needed", "snapshot": "needed", "object": "leftover"}
    staged = next(item for item in listed["items"] if item["kind"] == "object")
    assert staged["size"] > 0
    assert 0 < staged["monthly"] < listed["monthly"]["usd"]
    shown = amigrate("clean")
    assert image_id in shown.out
    assert "Prices of " in shown.out

    tried = amigrate("clean", "--all-leftovers", "--dry-run")
    assert staged["id"] in tried.err
    asked = amigrate("clean", "--all-leftovers")
    assert (asked.code, asked.err.splitlines()[-1][:9]) == (2, "amigrate:")
    assert amigrate("clean", "--remove", "ami-0123456789abcdef0").code == 2
    done = amigrate("clean", "--all-leftovers", "--yes", "--json")
    assert done.code == 0, done.err
    assert [(one["id"], one["done"]) for one in done.json["removed"]] == [(staged["id"], True)]

    snapshot = next(item["id"] for item in listed["items"] if item["kind"] == "snapshot")
    refused = amigrate("clean", "--remove", snapshot, "--yes")
    assert refused.code == 1
    assert "InvalidSnapshot.InUse" in refused.err
    both = amigrate("clean", "--remove", snapshot, "--remove", image_id, "--yes")
    assert both.code == 0, both.err
    assert amigrate("clean").out.startswith("Nothing of this program")
