from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from samples import containers

from core.errors import Cancelled
from core.images import Image, scan
from core.progress import CancelToken, Progress

pytestmark = pytest.mark.needs("qemu-img")


def test_stops_when_told(made: Callable[[str], Path], opened: Callable[[Path], Image]) -> None:
    image = opened(made("vmdk-stream"))
    token = CancelToken()

    def stop_after_three(progress: Progress) -> None:
        if progress.done > 3 * 65536:
            token.cancel()

    with pytest.raises(Cancelled):
        scan(image, stop_after_three, token)


def test_problems_are_bounded(copy: Callable[[str], Path], opened: Callable[[Path], Image]) -> None:
    """A disk of broken grains says so, but not a million times."""
    path = copy("vmdk-stream")
    data = bytearray(path.read_bytes())
    header = data[:131072]
    path.write_bytes(bytes(header) + b"\xee" * (len(data) - len(header)))
    image = opened(path)
    assert len(scan(image)) + len(image.facts.problems) < 64


def test_what_opening_found_is_not_repeated(
    copy: Callable[[str], Path], opened: Callable[[Path], Image]
) -> None:
    image = opened(containers.vhd_point_outside(copy("vhd-dynamic")))
    places = [problem.evidence.where for problem in image.facts.problems + scan(image)]
    assert len(places) == len(set(places))
