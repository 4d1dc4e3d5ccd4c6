from __future__ import annotations

import sys

import pytest

from core.images import crc32c, inflating
from core.images.crc32c import pure_crc32c


@pytest.mark.parametrize(
    ("data", "expected"),
    [  # RFC 3720, appendix B.4
        (bytes(32), 0x8A9136AA),
        (b"\xff" * 32, 0x62A8AB43),
        (bytes(range(32)), 0x46DD794E),
        (b"123456789", 0xE3069283),
        (b"", 0),
    ],
)
def test_crc32c(data: bytes, expected: int) -> None:
    assert pure_crc32c(data) == crc32c.crc32c(data) == expected


@pytest.mark.parametrize("zeros", [0, 1, 8191, 8192, 8193, 60_000, (64 << 10) - 5, 1 << 20])
@pytest.mark.parametrize("held", [b"", b"regi\1"])
def test_zeros_at_the_end_of_a_structure_are_summed_at_once(held: bytes, zeros: int) -> None:
    checksums = pytest.importorskip("awscrt.checksums")
    assert pure_crc32c(held + bytes(zeros)) == checksums.crc32c(held + bytes(zeros))


def test_without_awscrt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "awscrt", None)
    assert crc32c._implementation.__wrapped__() is pure_crc32c


@pytest.mark.parametrize("isal", [True, False])
def test_inflating_is_bounded(isal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    import zlib

    if not isal:
        monkeypatch.setitem(sys.modules, "isal", None)
    monkeypatch.setattr(inflating, "_decompressor", inflating._decompressor.__wrapped__)
    packed = zlib.compress(b"x" * 1000)
    assert inflating.inflate(packed, 1000) == b"x" * 1000
    assert inflating.inflate(packed + b"padding", 1000) == b"x" * 1000
    for bad in (zlib.compress(bytes(1001)), packed[:-6], packed[:-4] + b"!!!!", b"\xff" * 20, b""):
        with pytest.raises(inflating.CorruptData):
            inflating.inflate(bad, 1000)


def test_zstd_is_bounded() -> None:
    from backports import zstd

    packed = zstd.compress(b"x" * 1000)
    assert inflating.unzstd(packed, 1000) == b"x" * 1000
    assert inflating.unzstd(packed + b"padding", 1000) == b"x" * 1000
    for bad in (zstd.compress(bytes(1001)), packed[:-6], b"\xff" * 20, b""):
        with pytest.raises(inflating.CorruptData):
            inflating.unzstd(bad, 1000)
