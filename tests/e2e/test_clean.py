"""``amigrate clean``: what a migration left, with its cost, and its removal, by the command line alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.needs("debugfs", "e2fsck", "qemu-img")]


def test_what_a_migration_left_is_listed_and_removed(sample_ova: Path, amigrate: Callable[..., Any]) -> None:
    migrated = amigrate("migrate", sample_ova, "--target", "sandbox", "--yes", "--json")
    assert migrated.code == 0, migrated.err
    image_id = migrated.json["image_id"]
    listed = amigrate("clean", "--json").json
    standings = {item["kind"]: item["standing"] for item in listed["items"]}
    assert standings == {"ami": "needed", "snapshot": "needed", "object": "leftover"}
    staged = next(item for item in listed["items"] if item["kind"] == "object")
    assert staged["size"] > 0
    assert 0 < staged["monthly"] < listed["monthly"]["usd"]

    tried = amigrate("clean", "--all-leftovers", "--dry-run")
    assert image_id in tried.out
    assert "Prices of " in tried.out
    assert staged["id"] in tried.err
    asked = amigrate("clean", "--all-leftovers")
    assert (asked.code, asked.err.splitlines()[-1][:9]) == (2, "amigrate:")
    done = amigrate("clean", "--all-leftovers", "--yes", "--json")
    assert done.code == 0, done.err
    assert [(one["id"], one["done"]) for one in done.json["removed"]] == [(staged["id"], True)]

    snapshot = next(item["id"] for item in listed["items"] if item["kind"] == "snapshot")
    both = amigrate("clean", "--remove", snapshot, "--remove", image_id, "--yes")
    assert both.code == 0, both.err
    assert amigrate("clean").out.startswith("Nothing of this program")
