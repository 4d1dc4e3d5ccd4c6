"""``amigrate routes`` and ``migrate --route``, by the command line alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers

from core.images import open_image

pytestmark = [pytest.mark.slow, pytest.mark.needs("qemu-img")]


def test_an_ova_goes_directly_and_again_only_what_has_changed(
    sample_ova: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    told = amigrate("routes", sample_ova, "--json")
    assert told.code == 0, told.err
    by_route = {choice["route"]: choice for choice in told.json}
    assert by_route["image"]["recommended"]
    assert by_route["direct"]["possible"]
    shown = amigrate("routes", sample_ova)
    assert "loses:   AWS does not look into the disks" in shown.out

    none = amigrate("migrate", sample_ova, "--route", "direct", "--since", "last", "--yes", "--json")
    assert (none.code, none.is_one_sentence()) == (2, True)
    first = amigrate("migrate", sample_ova, "--route", "direct", "--yes", "--json")
    assert first.code == 0, first.err
    done = first.json
    raw = home / "sandbox" / "snapshots" / f"{done['snapshot_ids'][0]}.raw"
    with open_image(sample_ova) as image, raw.open("rb") as file:
        for extent in image.disks[0].extents():
            if extent.kind.value != "zero" and extent.offset == 0:
                assert file.read(512) == image.disks[0].read_at(0, 512)
    assert "direct" in amigrate("status").out
    assert "by route direct" in amigrate("status", done["id"]).out

    again = amigrate("migrate", sample_ova, "--route", "direct", "--since", "last", "--yes", "--json")
    assert again.code == 0, again.err
    (ended,) = [event for event in again.json["events"] if "sent" in event["facts"]]
    assert ended["facts"]["sent"] == "0"
    assert again.json["plan"]["since"] == done["id"]
    assert again.json["image_id"] != done["image_id"]


def test_what_is_refused_as_an_image_is_told_the_other_ways(
    tmp_path: Path, home: Path, amigrate: Callable[..., Any]
) -> None:
    raw = containers.raw_disk(tmp_path / "d.img")
    with raw.open("r+b") as file:
        file.seek(510)
        file.write(b"\x55\xaa")
    refused = amigrate("migrate", raw, "--yes")
    assert refused.code == 1
    assert "choose --route snapshot or direct" in refused.err.replace("\n", " ")
    done = amigrate("migrate", raw, "--route", "auto", "--yes", "--name", "data only")
    assert done.code == 0, done.err
    assert done.out.strip().splitlines()[-1].startswith("ami-")
    wrong = amigrate("migrate", raw, "--route", "direct", "--usage-operation", "RunInstances:0800", "--yes")
    assert wrong.code == 2
    assert wrong.is_one_sentence() or "no place for UsageOperation" in wrong.err
