from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.aws.export_order import Begun, ExportOrder, Record, check_file, unfinished
from core.aws.export_task import ExportFormat
from core.errors import ImageError
from core.plans.destination import Destination
from core.settings import Places


def order(image: str, file: Path) -> ExportOrder:
    return ExportOrder(
        destination=Destination(), image_id=image, format=ExportFormat.RAW, file=str(file), keep_object=True
    )


def test_what_is_unfinished_is_found_the_latest_first(home: Path, tmp_path: Path) -> None:
    places = Places(home)
    orders = [order(f"ami-{number:017}", tmp_path / "vm.raw") for number in range(2)]
    for number, one in enumerate(orders):
        Record(places, one).write(Begun(bucket="b", prefix="exports/", token="t", order=one))
        file = max(places.exports.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(file, ns=(number, number))
    Record(places, order("ami-2", tmp_path / "old.raw")).write(Begun(bucket="b", prefix="", token="t"))
    (places.exports / "broken.json").write_text("{")
    assert unfinished(places) == tuple(reversed(orders))
    Record(places, orders[1]).forget()
    assert unfinished(places) == (orders[0],)


def test_the_same_order_has_the_same_record(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    places, begun = Places(home), Begun(bucket="b", prefix="", token="t", task_id="export-ami-1")
    Record(places, order("ami-1", Path("vm.raw"))).write(begun)
    assert Record(places, order("ami-1", tmp_path / "vm.raw")).read() == begun
    assert Record(places, order("ami-2", tmp_path / "vm.raw")).read() is None
    assert Record(places, order("ami-1", tmp_path / "other.raw")).read() is None


def test_a_file_that_cannot_be(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "image.is-directory"), (tmp_path / "no" / "vm.raw", "image.write-failed")):
        with pytest.raises(ImageError) as raised:
            check_file(path)
        assert raised.value.code == code
