from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.images.datamap import DataMap
from core.images.model import Extent, ExtentKind

SIZE = 200


def extents(flags: list[bool]) -> list[Extent]:
    return [Extent(n, 1, ExtentKind.DATA if flag else ExtentKind.ZERO) for n, flag in enumerate(flags)]


@given(
    flags=st.lists(st.booleans(), min_size=SIZE, max_size=SIZE),
    start=st.integers(0, SIZE),
    length=st.integers(0, 99),
)
def test_runs(flags: list[bool], start: int, length: int) -> None:
    data = DataMap(SIZE, extents(flags))
    assert data.total == sum(flags)
    named = [at for first, count in data.within(start, length) for at in range(first, first + count)]
    assert named == [at for at in range(start, min(start + length, SIZE)) if flags[at]]


@given(
    flags=st.lists(st.booleans(), min_size=SIZE, max_size=SIZE),
    block=st.sampled_from([1, 3, 8, 64, 500]),
    first=st.integers(0, 70),
    count=st.integers(0, 70),
)
def test_blocks(flags: list[bool], block: int, first: int, count: int) -> None:
    blocks = DataMap(SIZE, extents(flags)).blocks(block)
    touched = sorted({at // block for at, flag in enumerate(flags) if flag})
    assert list(blocks) == [blocks.block(rank) for rank in range(blocks.count)] == touched
    found = [
        (number + step, rank + step)
        for number, rank, length in blocks.within(first, first + count)
        for step in range(length)
    ]
    assert found == [(number, rank) for rank, number in enumerate(touched) if first <= number < first + count]


@pytest.mark.parametrize("wrong", [[(0, 5), (3, 5)], [(5, 5), (0, 5)], [(195, 6)]])
def test_extents_that_contradict(wrong: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="ascend"):
        DataMap(SIZE, [Extent(offset, length, ExtentKind.DATA) for offset, length in wrong])


@given(flags=st.lists(st.booleans(), min_size=SIZE, max_size=SIZE))
def test_packed(flags: list[bool]) -> None:
    data = DataMap(SIZE, extents(flags))
    again = DataMap.unpack(data.pack())
    assert (again.size, again.total, list(again.within(0, SIZE))) == (
        SIZE,
        data.total,
        list(data.within(0, SIZE)),
    )


@pytest.mark.parametrize("wrong", [b"", b"amigrate map 1\n", DataMap(9, []).pack()[:-3], b"x" * 99])
def test_bytes_that_are_no_map(wrong: bytes) -> None:
    with pytest.raises(ValueError, match="map"):
        DataMap.unpack(wrong)
