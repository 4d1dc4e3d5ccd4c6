"""Bad input: one clear sentence that names the file, an exit code, nothing left behind, no traceback."""

from __future__ import annotations

import io
import os
import socket
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from samples import containers

pytestmark = pytest.mark.needs("qemu-img")
Make = Callable[[Path], Path]


def empty(folder: Path) -> Path:
    path = folder / "empty.ova"
    path.touch()
    return path


def text_file(folder: Path) -> Path:
    path = folder / "notes.vmdk"
    path.write_text("Dear diary, this is no disk.\n")
    return path


def zeros(folder: Path) -> Path:
    path = folder / "zeros.vmdk"
    path.write_bytes(bytes(1 << 20))
    return path


def folder_itself(folder: Path) -> Path:
    path = folder / "folder.vhd"
    path.mkdir()
    return path


def missing(folder: Path) -> Path:
    return folder / "missing.ova"


def no_permission(folder: Path) -> Path:
    path = containers.raw_disk(folder / "secret.img")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    return path


def truncated_vhdx(folder: Path) -> Path:
    path = containers.convert(containers.raw_disk(folder / "disk.img"), folder, "vhdx-dynamic")
    return containers.truncate(path, path.stat().st_size * 3 // 4)


def cut_header_vhdx(folder: Path) -> Path:
    path = containers.convert(containers.raw_disk(folder / "disk.img"), folder, "vhdx-dynamic")
    return containers.truncate(path, 70_000)


def climbing_ova(folder: Path) -> Path:
    path = folder / "climb.ova"
    with tarfile.open(path, "w") as package:
        for name, data in (("../../../tmp/evil.ovf", b"<Envelope/>"), ("../../../tmp/evil.vmdk", b"KDMV")):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            package.addfile(member, io.BytesIO(data))
    return path


def tar_bomb(folder: Path) -> Path:
    return containers.tar_bomb(folder / "bomb.ova", 50_000)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (empty, 2),
        (text_file, 2),
        (zeros, 2),
        (folder_itself, 2),
        (missing, 2),
        (no_permission, 2),
        (cut_header_vhdx, 1),
        (truncated_vhdx, 1),
        (climbing_ova, 1),
        (tar_bomb, 1),
    ],
)
def test_an_image_that_is_none(
    make: Make, code: int, tmp_path: Path, amigrate: Callable[..., Any], files_below: Callable[[], set[Path]]
) -> None:
    path = make(tmp_path)
    before = files_below()
    ended = amigrate("check", path, timeout=60)
    assert ended.code == code, ended.out + ended.err
    assert ended.is_one_sentence(), ended.err
    assert path.name in ended.err
    assert {left for left in files_below() - before if "home" not in left.parts} == set()
    refused = amigrate("migrate", path, "--target", "sandbox", "--yes", timeout=60)
    assert refused.code == code
    assert refused.is_one_sentence(), refused.err


def test_a_broken_grain_is_found_by_the_deep_check(tmp_path: Path, amigrate: Callable[..., Any]) -> None:
    path = containers.convert(containers.raw_disk(tmp_path / "disk.img"), tmp_path, "vmdk-stream")
    containers.vmdk_break_grain(path)
    ended = amigrate("check", "--deep", path)
    assert ended.code == 1
    assert ended.is_one_sentence(), ended.err
    assert "grain" in ended.err
    found = next(
        one
        for one in amigrate("check", "--deep", "--json", path).json["images"][0]["findings"]
        if one["rule"] == "FMT-10"
    )
    assert (found["verdict"], found["aws_error"]) == ("fail", "Uncompressed data has an invalid length")


def test_a_port_that_is_taken(amigrate: Callable[..., Any], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = amigrate("sandbox", "--port", str(port), "--state", tmp_path / "state", timeout=60)
    assert ended.code == 2
    assert ended.is_one_sentence(), ended.err
    assert str(port) in ended.err


@pytest.mark.slow
def test_no_credentials(amigrate: Callable[..., Any], tmp_path: Path, sample_ova: Path) -> None:
    ended = amigrate("migrate", sample_ova, "--target", "aws", "--yes", "--bucket", "my-bucket")
    assert ended.code in {1, 2}
    assert "redentials" in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "--edition", "1999", "x.ova"),
        ("no-such-command",),
        ("migrate",),
        ("migrate", "x.ova", "--target", "moon"),
        ("resume", "no-such-migration"),
        ("cancel", "no-such-migration"),
        ("status", "no-such-migration"),
        ("migrate", "--plan", "no-such-plan.json"),
        ("rules", "XYZ-99"),
        ("report", "no-such-report.json"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], amigrate: Callable[..., Any]) -> None:
    ended = amigrate(*arguments)
    assert ended.code == 2, ended.err
    assert ended.err.strip()
    assert "Traceback" not in ended.err
    assert "Value error" not in ended.err, "what pydantic calls it"
