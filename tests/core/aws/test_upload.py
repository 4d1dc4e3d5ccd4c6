"""Against the sandbox over HTTP and TLS, with a proxy between that counts acknowledged parts and breaks what it is told to."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.proxy import Proxy, is_action, is_part
from samples.sending import KEY, PARTS, SIZE, Sending, expect_once

from core.aws import checksums
from core.aws.ledger import Ledger
from core.aws.pace import BandwidthLimit
from core.aws.parts import LARGE_PART, MAX_PARTS, MIB, PART, part_size_for
from core.aws.sources import FileSource
from core.aws.staged import discard
from core.errors import Cancelled, CredentialsError, MigrationError, ServiceError
from core.progress import CancelToken
from core.wording import has_words


@pytest.fixture(params=["http", "https"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def rewritten(path: Path) -> None:
    path.write_bytes(b"new" * 999)


def touched(path: Path) -> None:
    os.utime(path, ns=(1, 1))


def test_a_file_arrives_whole_with_the_checksum_that_s3_keeps(
    sending: Sending, proxy: Proxy, disk: Path
) -> None:
    done = sending.run()
    assert (done.size, done.kept, done.sent) == (SIZE, 0, SIZE)
    assert sending.stored() == disk.read_bytes()
    head = sending.connect().head_object(Bucket=sending.bucket, Key=KEY, ChecksumMode="ENABLED")
    with FileSource(disk) as source:
        crc = checksums.crc64nvme(source, 0, SIZE, lambda: None)
    assert head["ChecksumCRC64NVME"] == checksums.encode(crc)
    assert head["ETag"] == done.etag
    expect_once(proxy)
    assert (sending.progress[0].done, sending.progress[-1].done) == (0, SIZE)
    assert all(step.done <= SIZE for step in sending.progress)


def test_a_second_run_of_a_finished_upload_sends_nothing(sending: Sending, proxy: Proxy) -> None:
    first = sending.run()
    again = sending.run()
    assert (again.etag, again.kept, again.sent) == (first.etag, SIZE, 0)
    expect_once(proxy)


def test_pause_and_go_on(sending: Sending, proxy: Proxy, disk: Path) -> None:
    token = CancelToken()
    held = proxy.fail("hold", times=99, matches=lambda call: call.part is not None and call.part >= 4)
    stopper = threading.Thread(target=lambda: (held.reached.wait(20), token.cancel(), held.released.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        sending.run(cancel=token, workers=2)
    stopper.join()
    acknowledged = sum(proxy.parts().values())
    assert 2 <= acknowledged < PARTS
    done = sending.run()
    assert done.kept >= acknowledged * 5 * MIB - 5 * MIB
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


@pytest.mark.parametrize(("kind", "times"), [("slow-down", 6), ("cut", 3), ("down", 4), ("lost-answer", 1)])
def test_trouble_on_the_line_is_sat_out(
    sending: Sending, proxy: Proxy, disk: Path, kind: str, times: int
) -> None:
    proxy.fail(kind, times=times, matches=is_part)
    sending.run()
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)
    assert sending.progress[-1].done == SIZE


def test_an_outage_longer_than_the_sdks_attempts_is_told_and_survived(
    sending: Sending, proxy: Proxy, disk: Path
) -> None:
    proxy.fail("slow-down", times=14, matches=is_part)
    sending.run()
    assert ("retry", {"code": "aws.throttled", "aws_code": "SlowDown", "attempt": "1"}) in sending.notices
    assert sending.stored() == disk.read_bytes()


def test_patience_ends(sending: Sending, proxy: Proxy) -> None:
    proxy.fail("down", times=999, matches=is_part)
    with pytest.raises(ServiceError) as caught:
        sending.run(patience=0.0)
    assert caught.value.code == "aws.unreachable"
    assert caught.value.retryable


def test_expired_credentials_are_renewed_in_the_middle(sending: Sending, proxy: Proxy, disk: Path) -> None:
    proxy.fail("expired", times=2, matches=is_part)
    sending.run()
    assert sending.connects >= 2
    assert "credentials-renewed" in [code for code, _ in sending.notices]
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_when_no_fresh_credentials_are_to_be_had_what_was_sent_stays(
    sending: Sending, proxy: Proxy, disk: Path
) -> None:
    fault = proxy.fail("expired", times=10**6, matches=lambda call: call.part is not None and call.part >= 4)
    with pytest.raises(CredentialsError) as caught:
        sending.run(workers=1, patience=0.0)
    assert (caught.value.code, caught.value.facts["aws_code"]) == ("aws.credentials-expired", "ExpiredToken")
    fault.times = 0
    assert sending.run().kept == 3 * 5 * MIB
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_an_acknowledged_part_that_never_reached_the_ledger_is_not_sent_again(
    sending: Sending, proxy: Proxy, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "record", killed)
        with pytest.raises(KeyboardInterrupt):
            sending.run(workers=1)
    assert proxy.parts().total() == 1
    sending.run()
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_a_finish_whose_answer_was_lost_is_found_to_be_done(
    sending: Sending, proxy: Proxy, disk: Path
) -> None:
    proxy.fail("lost-answer", times=1, matches=is_action("CompleteMultipartUpload"))
    done = sending.run()
    assert sending.stored() == disk.read_bytes()
    assert done.etag
    expect_once(proxy)


def test_killed_between_the_finish_and_its_record(
    sending: Sending, proxy: Proxy, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            sending.run()
    done = sending.run()
    assert (done.kept, done.sent) == (SIZE, 0)
    expect_once(proxy)


@pytest.mark.parametrize(("change", "same"), [(rewritten, False), (touched, True)])
def test_a_source_that_changes_under_way_stops_and_says_so(
    sending: Sending, proxy: Proxy, disk: Path, change: Callable[[Path], object], same: bool
) -> None:
    held = proxy.fail("hold", times=1, matches=is_part)
    changer = threading.Thread(target=lambda: (held.reached.wait(20), change(disk), held.released.set()))
    changer.start()
    with pytest.raises(MigrationError) as caught:
        sending.run(workers=1)
    changer.join()
    assert caught.value.code in {"upload.source-changed", "upload.source-unreadable"}
    assert has_words(caught.value.code)
    with pytest.raises(MigrationError) as again:
        sending.run()
    assert again.value.code == "upload.source-changed"
    if same:
        sending.run(same_source=True)
        assert sending.stored() == disk.read_bytes()
        expect_once(proxy)


def test_an_upload_that_s3_forgot_begins_anew(
    sending: Sending, proxy: Proxy, disk: Path, ledger: Ledger
) -> None:
    proxy.fail("expired", times=10**6, matches=lambda call: call.part == 5)
    with pytest.raises(CredentialsError):
        sending.run(workers=1, patience=0.0)
    row = ledger.upload(sending.bucket, KEY)
    assert row is not None
    storage = sending.connect()
    storage.abort_multipart_upload(Bucket=sending.bucket, Key=KEY, UploadId=row.upload_id)
    proxy._faults.clear()
    assert sending.run().kept == 0
    assert sending.stored() == disk.read_bytes()
    assert "restarted" in [code for code, _ in sending.notices]


def test_discard_leaves_nothing_behind(sending: Sending, proxy: Proxy, ledger: Ledger) -> None:
    sending.run()
    storage = sending.connect()
    discard(storage, ledger, sending.bucket, KEY)
    assert storage.list_objects_v2(Bucket=sending.bucket)["KeyCount"] == 0
    proxy.fail("expired", times=10**6, matches=lambda call: call.part == 5)
    with pytest.raises(CredentialsError):
        sending.run(workers=1, patience=0.0)
    discard(storage, ledger, sending.bucket, KEY)
    assert storage.list_multipart_uploads(Bucket=sending.bucket).get("Uploads", []) == []
    assert ledger.upload(sending.bucket, KEY) is None


def test_a_bandwidth_limit_holds(sending: Sending) -> None:
    limit = BandwidthLimit(100 * MIB)
    sending.run(limit=limit)
    clock = iter([0.0, 0.0, 0.0])
    paced = BandwidthLimit(1000.0, clock=lambda: next(clock))
    assert [paced.reserve(500), paced.reserve(500), paced.reserve(1)] == [0.0, 0.5, 1.0]


def test_part_sizes() -> None:
    assert part_size_for(1) == part_size_for(1 << 30) == PART
    assert part_size_for(100 << 30) == LARGE_PART
    assert part_size_for(100 << 30, 5 * MIB) == 11 * MIB
    assert part_size_for(5 << 40) == 525 * MIB
    for size in (PART * MAX_PARTS, PART * MAX_PARTS + 1, 16 << 40 >> 2):
        assert -(-size // part_size_for(size)) <= MAX_PARTS
    with pytest.raises(ServiceError, match="too-large"):
        part_size_for((5 << 40) + 1)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(MigrationError, match="source-missing"):
        FileSource(tmp_path / "none")
