"""Parts whose checksum follows them: the frame to the byte, what the SDK would make of the same part, and endpoints that refuse it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.proxy import Proxy, is_part
from samples.sending import PARTS, Sending, expect_once

from core.aws import checksums
from core.aws.gauge import Gauge
from core.aws.pace import BandwidthLimit, Meter
from core.aws.sources import FileSource
from core.aws.trailed import CHUNK, TrailedWindow
from core.aws.transport import _window
from core.aws.windows import Line

CONTENT = random.Random(3).randbytes(3 * CHUNK + 123)
OFFSET = 77


@pytest.fixture
def scheme() -> str:
    return "https"


@pytest.fixture
def source(tmp_path: Path) -> Iterator[FileSource]:
    path = tmp_path / "disk.raw"
    path.write_bytes(CONTENT)
    with FileSource(path) as opened:
        yield opened


def window(source: FileSource, size: int, rate: float | None = None) -> TrailedWindow:
    line = Line(
        meter=Meter(), limit=BandwidthLimit(rate), gauge=Gauge(), check=lambda: None, wait=lambda _: None
    )
    return TrailedWindow(source, OFFSET, size, line)


def unframed(framed: bytes) -> tuple[bytes, dict[str, str]]:
    """Data and trailers of an aws-chunked body, as the documentation has it."""
    data = b""
    while True:
        head, _, framed = framed.partition(b"\r\n")
        size = int(head, 16)
        if not size:
            break
        data += framed[:size]
        assert framed[size : size + 2] == b"\r\n"
        framed = framed[size + 2 :]
    assert framed.endswith(b"\r\n\r\n")
    return data, dict(line.split(":") for line in framed.decode().splitlines() if line)


def expected(source: FileSource, size: int) -> tuple[bytes, dict[str, str]]:
    crc = checksums.encode(checksums.crc64nvme(source, OFFSET, size, lambda: None))
    return CONTENT[OFFSET : OFFSET + size], {"x-amz-checksum-crc64nvme": crc}


@pytest.mark.parametrize("size", [1, 9999, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
@pytest.mark.parametrize("rate", [None, 2_000_000.0])
def test_frame(source: FileSource, size: int, rate: float | None) -> None:
    part = window(source, size, rate)
    for _ in range(2):  # once more, as after a connection that was lost
        framed = b"".join(bytes(piece) for piece in part.pieces())
        assert unframed(framed) == expected(source, size)
        assert len(framed) == part.framed_size
        assert part.sum == expected(source, size)[1]["x-amz-checksum-crc64nvme"]
        assert (part.tell(), part.line.meter.bytes) == (size, size)
    part.close()


def test_pieces_shrink_with_the_limit(source: FileSource) -> None:
    part = window(source, CHUNK + 100, 200_000.0)
    assert max(len(piece) for piece in part.pieces()) == 10_000
    part.close()


def test_the_sdk_wraps_the_same_part_and_it_is_found_again(source: FileSource) -> None:
    from botocore.httpchecksum import AwsChunkedWrapper, CrtCrc64NvmeChecksum

    part = window(source, CHUNK + 100)
    wrapped = AwsChunkedWrapper(
        part, checksum_cls=CrtCrc64NvmeChecksum, checksum_name="x-amz-checksum-crc64nvme"
    )
    assert _window(wrapped) is part
    assert unframed(wrapped.read()) == expected(source, CHUNK + 100)
    assert part.sum == expected(source, CHUNK + 100)[1]["x-amz-checksum-crc64nvme"]


def test_over_tls_every_part_has_its_checksum_behind_it(sending: Sending, proxy: Proxy, disk: Path) -> None:
    sending.run()
    assert sending.stored() == disk.read_bytes()
    assert [call.trailed for call in proxy.acknowledged if is_part(call)] == [True] * PARTS


@pytest.mark.parametrize("kind", ["no-trailers", "no-sum"])
def test_an_endpoint_that_does_not_take_it_gets_headers(
    kind: str, sending: Sending, proxy: Proxy, disk: Path
) -> None:
    proxy.fail(kind, times=99, matches=lambda call: call.trailed)
    sending.run(workers=1)
    assert sending.stored() == disk.read_bytes()
    # One try only, not one a part (an SDK repeats a 501 no more often than other answers of the server).
    tried = [call.part for call in proxy.seen if call.trailed]
    assert set(tried) == {1}
    assert sum(not call.trailed for call in proxy.acknowledged if is_part(call)) == PARTS
    assert not [code for code, _ in sending.notices if code == "retry"]
    if kind == "no-trailers":
        expect_once(proxy)


def test_after_one_that_was_taken_a_refusal_is_an_error(sending: Sending, proxy: Proxy, disk: Path) -> None:
    proxy.fail("no-sum", times=1, matches=lambda call: call.part == 3)
    sending.run(workers=1)
    assert sending.stored() == disk.read_bytes()
    assert [facts["code"] for code, facts in sending.notices if code == "retry"] == ["aws.damaged"]
    assert all(call.trailed for call in proxy.seen if is_part(call))
