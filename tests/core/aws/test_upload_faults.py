"""What breaks on the way and at the source: the object is the same to the byte each time, and no acknowledged part goes twice."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from samples.proxy import Call, Proxy, is_part
from samples.sending import Sending, expect_once

from core.aws import sessions
from core.aws.ledger import Ledger
from core.aws.pace import MOST_DAMAGED, BandwidthLimit
from core.aws.parts import MIB
from core.errors import Cancelled, MigrationError, ServiceError
from core.progress import CancelToken
from core.wording import has_words


@pytest.fixture(params=["http", "https"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def number(wanted: int) -> Callable[[Call], bool]:
    return lambda call: call.part == wanted


def stop_at(sending: Sending, proxy: Proxy, part: int) -> None:
    """Run until a part is under way, and stop there."""
    token = CancelToken()
    held = proxy.fail(
        "stall", matches=number(part)
    )  # never all of it: what is in the sockets might arrive after all
    stopper = threading.Thread(target=lambda: (held.reached.wait(20), token.cancel(), held.released.set()))
    stopper.start()
    with pytest.raises(Cancelled):
        sending.run(cancel=token, workers=1)
    stopper.join()


def test_a_part_that_arrives_damaged_is_sent_again(sending: Sending, proxy: Proxy, disk: Path) -> None:
    proxy.fail("damage", times=2, matches=number(3))
    sending.run()
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)
    told = [facts["aws_code"] for code, facts in sending.notices if code == "retry"]
    assert told == ["BadDigest"] * 2


def test_parts_that_arrive_damaged_every_time_end_it(sending: Sending, proxy: Proxy) -> None:
    fault = proxy.fail("damage", times=99, matches=number(3))
    with pytest.raises(ServiceError) as caught:
        sending.run(workers=1)
    assert caught.value.code == "aws.damaged"
    assert has_words(caught.value.code)
    assert 99 - fault.times == MOST_DAMAGED
    fault.times = 0
    assert sending.run().kept == 2 * 5 * MIB
    expect_once(proxy)


def test_what_s3_says_it_has_is_compared(sending: Sending, proxy: Proxy, disk: Path) -> None:
    proxy.fail("false-sum", times=1, matches=number(2))
    sending.run(workers=1)
    assert sending.stored() == disk.read_bytes()
    assert {facts["code"] for code, facts in sending.notices if code == "retry"} == {"aws.damaged"}
    assert proxy.parts()[next(path for path, _ in proxy.parts()), 2] == 2


def test_a_connection_that_stands_still_is_given_up(
    sending: Sending, proxy: Proxy, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "READ_TIMEOUT", 1)
    stalled = proxy.fail("stall", times=1, matches=number(4))
    sending.run()
    stalled.released.set()
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_new_credentials_are_waited_for(
    sending: Sending, proxy: Proxy, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to press anything: whoever signs in again, anywhere, lets it go on."""
    monkeypatch.setattr("core.aws.calls.SIGN_IN_LOOK", 0.01)
    fault = proxy.fail("expired", times=10**6, matches=is_part)
    monkeypatch.setattr(
        sending, "notices", Watched(lambda code: code == "credentials-awaited" and proxy.release_all())
    )
    sending.run()
    assert fault.times == 0
    codes = [code for code, _ in sending.notices]
    assert codes.index("credentials-awaited") < len(codes) - 1 - codes[::-1].index("credentials-renewed")
    assert codes.count("credentials-awaited") == 1
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


class Watched(list[tuple[str, dict[str, str]]]):
    def __init__(self, heard: Callable[[str], object]) -> None:
        super().__init__()
        self._heard = heard

    def append(self, item: tuple[str, dict[str, str]]) -> None:
        super().append(item)
        self._heard(item[0])


def test_a_source_that_is_taken_away_and_put_back(sending: Sending, proxy: Proxy, disk: Path) -> None:
    stop_at(sending, proxy, 3)
    away = disk.rename(disk.with_name("away"))
    with pytest.raises(MigrationError) as caught:
        sending.run()
    assert caught.value.code == "upload.source-missing"
    shutil.copy2(away, disk)  # another inode, the same time
    assert sending.run().kept == 2 * 5 * MIB
    assert "source-verified" in [code for code, _ in sending.notices]
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_a_source_that_grew_and_shrank_again(sending: Sending, proxy: Proxy, disk: Path) -> None:
    stop_at(sending, proxy, 4)
    size = disk.stat().st_size
    with disk.open("ab") as file:
        file.write(b"more")
    with pytest.raises(MigrationError) as caught:
        sending.run()
    assert caught.value.code == "upload.source-changed"
    os.truncate(disk, size)
    with pytest.raises(MigrationError) as still:  # who can tell that nothing else was changed?
        sending.run()
    assert still.value.code == "upload.source-changed"
    sending.run(same_source=True)
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_other_bytes_of_the_same_size_are_found_out(sending: Sending, proxy: Proxy, disk: Path) -> None:
    stop_at(sending, proxy, 4)
    with disk.open("r+b") as file:
        file.seek(7 * MIB)
        file.write(b"other")
    with pytest.raises(MigrationError) as caught:
        sending.run(same_source=True)
    assert caught.value.code == "upload.source-changed"
    assert sorted(part for _, part in proxy.parts()) == [1, 2, 3]


def test_a_ledger_that_cannot_be_written_stops_it(
    sending: Sending, proxy: Proxy, disk: Path, ledger: Ledger
) -> None:
    """As on a full disk. What S3 acknowledged meanwhile is found by its checksum."""
    stop_at(sending, proxy, 2)
    ledger._database.execute("PRAGMA query_only = 1")
    with pytest.raises(MigrationError) as caught:
        sending.run(workers=1)
    assert caught.value.code == "upload.ledger"
    assert has_words(caught.value.code)
    ledger._database.execute("PRAGMA query_only = 0")
    sending.run()
    assert sending.stored() == disk.read_bytes()
    expect_once(proxy)


def test_a_limit_that_is_lifted_counts_at_once(sending: Sending, proxy: Proxy, disk: Path) -> None:
    """At 1 MiB/s it would take 23 seconds."""
    limit = BandwidthLimit(1 * MIB)
    seen = threading.Event()

    def lift() -> None:
        seen.wait(20)
        limit.rate = None

    lifter = threading.Thread(target=lift)
    lifter.start()
    sending.progress = Marks(seen)
    sending.run(limit=limit)
    lifter.join()
    assert sending.stored() == disk.read_bytes()
    assert "limit" in {step.detail for step in sending.progress}


class Marks(list):  # type: ignore[type-arg]
    """Sets an event when the limit was told to be what limits."""

    def __init__(self, seen: threading.Event) -> None:
        super().__init__()
        self._seen = seen

    def append(self, step: object) -> None:
        super().append(step)
        if getattr(step, "detail", "") == "limit":
            self._seen.set()
