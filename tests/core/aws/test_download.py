"""Downloads: whole, resumed after a kill, cut off, changed and damaged on the way."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples.proxy import Call, Proxy

from core.aws import download
from core.aws.calls import PatientCalls
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import Cancelled, ImageError, ServiceError
from core.progress import CancelToken, Progress

PART = 1 << 20
CONTENT = os.urandom(3 * PART) + bytes(2 * PART) + os.urandom(3 * PART + 17)


@pytest.fixture
def key(connection: Connection, bucket: str, proxy: Proxy) -> str:
    client(connection, "s3").put_object(Bucket=bucket, Key="exports/disk", Body=CONTENT)
    proxy.seen.clear()
    return "exports/disk"


def patient(connection: Connection, seconds: float = 20.0) -> PatientCalls:
    token = CancelToken()
    return PatientCalls(
        lambda: client(connection, "s3"), patience=seconds, check=token.check, wait=lambda _: None
    )


def gets(proxy: Proxy) -> int:
    return sum(call.method == "GET" for call in proxy.seen)


def is_get(call: Call) -> bool:
    return call.method == "GET"


@pytest.fixture
def fetch(connection: Connection, bucket: str, key: str, tmp_path: Path) -> Callable[..., Any]:
    def run(**options: Any) -> download.Downloaded:
        calls = patient(connection, options.pop("seconds", 20.0))
        return download.download(calls, bucket, key, tmp_path / "vm.raw", **{"part": PART, **options})

    return run


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.endswith((".partial", ".parts")))


def test_whole(fetch: Callable[..., Any], tmp_path: Path) -> None:
    seen: list[Progress] = []
    done = fetch(report=seen.append)
    assert (tmp_path / "vm.raw").read_bytes() == CONTENT
    assert (done.size, done.kept, done.checked) == (len(CONTENT), 0, True)
    assert max(step.done for step in seen) == len(CONTENT)
    assert not left_behind(tmp_path)


def test_an_empty_object(connection: Connection, bucket: str, tmp_path: Path) -> None:
    client(connection, "s3").put_object(Bucket=bucket, Key="empty", Body=b"")
    download.download(patient(connection), bucket, "empty", tmp_path / "empty")
    assert (tmp_path / "empty").read_bytes() == b""


def test_cut_off_and_slowed_down(fetch: Callable[..., Any], proxy: Proxy, tmp_path: Path) -> None:
    proxy.fail("down", 4, is_get)
    proxy.fail("slow-down", 4, is_get)
    fetch()
    assert (tmp_path / "vm.raw").read_bytes() == CONTENT


def test_killed_and_again(
    fetch: Callable[..., Any], connection: Connection, bucket: str, key: str, proxy: Proxy, tmp_path: Path
) -> None:
    passed = iter(range(4))
    held = proxy.fail("hold", 99, lambda call: is_get(call) and next(passed, None) is None)
    program = f"""
from pathlib import Path
from core.aws import download
from core.aws.calls import PatientCalls
from core.aws.model import Connection
from core.aws.sessions import client
connection = Connection("us-east-1", "", {connection.endpoint_url!r}, {connection.access_key_id!r}, {connection.secret_access_key!r})
calls = PatientCalls(lambda: client(connection, "s3"), patience=60, check=lambda: None, wait=lambda _: None)
download.download(calls, {bucket!r}, {key!r}, Path({str(tmp_path / "vm.raw")!r}), part={PART})
"""
    child = subprocess.Popen([sys.executable, "-c", program])
    journal = download.temporary_names(tmp_path / "vm.raw")[1]
    deadline = time.monotonic() + 60
    while not (journal.exists() and journal.read_bytes().count(b"\n") >= 5):
        assert child.poll() is None, "it ended by itself"
        assert time.monotonic() < deadline
        held.reached.wait(0.05)
    child.kill()
    child.wait()
    assert not (tmp_path / "vm.raw").exists(), "nothing half-written bears the name"
    proxy.release_all()
    proxy.seen.clear()
    done = fetch()
    assert (tmp_path / "vm.raw").read_bytes() == CONTENT
    assert done.kept == 4 * PART
    assert gets(proxy) == 5, "only what was missing"
    assert not left_behind(tmp_path)


def interrupted(fetch: Callable[..., Any]) -> None:
    """A run that was cancelled when half was there."""
    token = CancelToken()

    def stop(step: Progress) -> None:
        if step.done > len(CONTENT) // 2:
            token.cancel()

    with pytest.raises(Cancelled):
        fetch(report=stop, cancel=token, threads=1)


def test_cancelled_and_damaged_meanwhile(fetch: Callable[..., Any], tmp_path: Path) -> None:
    interrupted(fetch)
    assert len(left_behind(tmp_path)) == 2
    partial, _ = download.temporary_names(tmp_path / "vm.raw")
    with partial.open("r+b") as file:  # a part of zeros that is not zeros any more, and one of data
        for place in (PART // 2, 3 * PART + 5):
            file.seek(place)
            file.write(b"damage")
    done = fetch()
    assert 0 < done.kept < len(CONTENT) // 2
    assert (tmp_path / "vm.raw").read_bytes() == CONTENT


def test_nobody_waits_for_a_silent_line_after_a_cancel(
    fetch: Callable[..., Any], proxy: Proxy, tmp_path: Path
) -> None:
    passed = iter(range(4))
    held = proxy.fail("hold", 99, lambda call: is_get(call) and next(passed, None) is None)
    token = CancelToken()
    waiter = threading.Thread(target=lambda: held.reached.wait(30) and token.cancel())
    waiter.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        fetch(cancel=token)
    assert time.monotonic() - begun < 20, "the read timeout is a minute"
    waiter.join()
    proxy.release_all()
    assert fetch().size == len(CONTENT)
    assert (tmp_path / "vm.raw").read_bytes() == CONTENT


def test_another_object_since(
    fetch: Callable[..., Any], connection: Connection, bucket: str, key: str, tmp_path: Path
) -> None:
    interrupted(fetch)
    client(connection, "s3").put_object(Bucket=bucket, Key=key, Body=b"new" * 1000)
    assert fetch().kept == 0
    assert (tmp_path / "vm.raw").read_bytes() == b"new" * 1000


def test_changed_during_the_download(
    fetch: Callable[..., Any], connection: Connection, bucket: str, key: str, tmp_path: Path
) -> None:
    changed = False

    def change(_: Progress) -> None:
        nonlocal changed
        if not changed:
            changed = True
            client(connection, "s3").put_object(Bucket=bucket, Key=key, Body=b"other" * PART)

    with pytest.raises(ServiceError) as caught:
        fetch(report=change, threads=1)
    assert caught.value.code == "download.changed"
    assert not (tmp_path / "vm.raw").exists()


def test_the_checksum_disagrees(fetch: Callable[..., Any], tmp_path: Path, monkeypatch: Any) -> None:
    look_at = download.look_at
    monkeypatch.setattr(
        download,
        "look_at",
        lambda *place: download.RemoteObject(
            *(getattr(look_at(*place), name) for name in ("bucket", "key", "size", "etag")), checksum=1
        ),
    )
    with pytest.raises(ServiceError) as caught:
        fetch()
    assert caught.value.code == "download.checksum"
    assert not left_behind(tmp_path)
    assert not (tmp_path / "vm.raw").exists()


def test_no_object(connection: Connection, bucket: str, tmp_path: Path) -> None:
    with pytest.raises(ServiceError) as caught:
        download.download(patient(connection), bucket, "none", tmp_path / "x")
    assert caught.value.code == "download.missing"


def test_no_space(fetch: Callable[..., Any], tmp_path: Path, monkeypatch: Any) -> None:
    class Full:
        free = 100

    monkeypatch.setattr(download.shutil, "disk_usage", lambda _: Full)
    with pytest.raises(ImageError) as caught:
        fetch()
    assert caught.value.code == "download.no-space"
    assert not left_behind(tmp_path)


def test_no_folder(connection: Connection, bucket: str, key: str, tmp_path: Path) -> None:
    with pytest.raises(ImageError) as caught:
        download.download(patient(connection), bucket, key, tmp_path / "missing" / "vm.raw")
    assert caught.value.code == "image.write-failed"
