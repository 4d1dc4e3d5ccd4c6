"""Two exports in two processes at the same time: into the same file, and into the same folder out of one sandbox."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from samples import containers, exports
from samples.aws_clients import make_client
from samples.proxy import Fault, Proxy

from core.sandbox.process import SandboxProcess

PROGRAM = Path(sys.executable).with_name("amigrate")


def begin(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [PROGRAM, "export", *map(str, arguments), "--yes"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def reach(held: Fault, export: subprocess.Popen[str]) -> None:
    """Until the export has come to the call that is held."""
    for _ in range(1200):
        if held.reached.wait(0.1):
            return
        if export.poll() is not None:
            pytest.fail(f"it ended by itself: {export.communicate()}")
    export.kill()
    pytest.fail(f"it never came there: {export.communicate()}")


@pytest.fixture
def disks(tmp_path: Path) -> list[Path]:
    return [containers.raw_disk(tmp_path / f"disk-{seed}.raw", seed=seed) for seed in (1, 2)]


@pytest.fixture
def images(home: Path, disks: list[Path]) -> Iterator[tuple[SandboxProcess, list[str]]]:
    """Two AMIs in the sandbox of the test's home."""
    (home / "sandbox").mkdir(parents=True)
    with (
        SandboxProcess.start(home / "sandbox", speed=20) as process,
        closing(make_client(process, "ec2")) as ec2,
        closing(make_client(process, "s3")) as s3,
    ):
        s3.create_bucket(Bucket="images")
        made = [
            exports.machine_image(ec2, disk.stem, exports.snapshot(ec2, s3, "images", disk)) for disk in disks
        ]
        yield process, made


def test_one_file_takes_one_export_at_a_time(
    images: tuple[SandboxProcess, list[str]],
    disks: list[Path],
    tmp_path: Path,
    home: Path,
    amigrate: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    process, (one, other) = images
    file = tmp_path / "vm.raw"
    with Proxy(process.endpoint_url) as proxy:
        held = proxy.fail("hold", 99, lambda call: call.method == "GET" and "/exports/" in call.path)
        with begin(one, "--to", file, "--endpoint-url", proxy.url) as first:
            reach(held, first)
            for image in (other, one):
                second = amigrate("export", image, "--to", file, "--yes")
                assert second.code == 2
                assert f"Another amigrate exports to {file}" in second.err.splitlines()[-1]
            proxy.release_all()
            _, said = first.communicate(timeout=120)
    assert first.returncode == 0, said
    assert file.read_bytes() == disks[0].read_bytes()
    assert list((home / "exports").iterdir()) == []
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_file_that_has_come_meanwhile_is_left(
    images: tuple[SandboxProcess, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    process, (one, _) = images
    file = tmp_path / "vm.raw"
    with Proxy(process.endpoint_url) as proxy:
        held = proxy.fail("hold", 99, lambda call: "DescribeExportImageTasks" in call.action)
        with begin(one, "--to", file, "--endpoint-url", proxy.url) as export:
            reach(held, export)
            file.write_text("somebody's")
            proxy.release_all()
            _, said = export.communicate(timeout=120)
    assert export.returncode == 2
    assert "has been made since" in said
    assert file.read_text() == "somebody's"


def test_two_at_once_start_one_sandbox_and_outlive_each_other(
    images: tuple[SandboxProcess, list[str]], disks: list[Path], tmp_path: Path
) -> None:
    process, both = images
    process.stop()
    files = [tmp_path / "one.raw", tmp_path / "two.vhd"]
    with begin(both[0], "--to", files[0]) as first, begin(both[1], "--to", files[1]) as second:
        for export in (first, second):
            _, said = export.communicate(timeout=120)
            assert export.returncode == 0, said
    assert files[0].read_bytes() == disks[0].read_bytes()
    assert files[1].stat().st_size
