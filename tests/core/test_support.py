from __future__ import annotations

import io
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from core.cli import main
from core.settings import Places
from core.support import MAX_LOG, private, support_file


def test_nothing_private_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/kim")
    said = (
        "AWS_SECRET_ACCESS_KEY=abcd/efgh by kim@example.org in /home/kim/images "
        "arn:aws:s3:::amigrate-123456789012-eu-west-1 account 123456789012 size 107374182400"
    )
    told = private(said)
    assert told == (
        "AWS_SECRET_ACCESS_KEY=<redacted> by <mail> in ~/images "
        "arn:aws:s3:::amigrate-********9012-eu-west-1 account ********9012 size 107374182400"
    )


def test_it_holds_the_ends_of_the_logs_and_the_histories(home: Path) -> None:
    places = Places(home)
    (places.logs / "amigrate.log").write_text("old\n" * MAX_LOG + "newest\n")
    (places.sandbox / "sandbox.log").write_text("of the sandbox\n")
    plan = {"launch": {"user_data": "#cloud-config\nchpasswd: {list: ['root:hunter2']}", "login": "root"}}
    histories = [{"id": "20261126-abcdef", "state": "failed", "plan": plan}]
    with ZipFile(io.BytesIO(support_file(places, histories))) as packed:
        assert packed.testzip() is None
        log = packed.read("logs/amigrate.log").decode()
        assert len(log) == MAX_LOG
        assert log.endswith("newest\n")
        assert packed.read("logs/sandbox.log") == b"of the sandbox\n"
        assert json.loads(packed.read("migrations.json"))[0]["state"] == "failed"
        assert json.loads(packed.read("about.json"))["python"]
        assert b"hunter2" not in packed.read("migrations.json")  # user data holds passwords
        launch = json.loads(packed.read("migrations.json"))[0]["plan"]["launch"]
        assert launch == {"user_data": "<48 characters>", "login": "root"}


def test_the_command_writes_it_but_not_over_an_image(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "support.zip"
    assert main(["doctor", "--support", str(target)]) == 0
    assert ZipFile(target).testzip() is None
    image = tmp_path / "disk.vhdx"
    image.write_bytes(b"vhdxfile" + bytes(1 << 20))
    assert main(["doctor", "--support", str(image)]) == 2
    assert image.read_bytes().startswith(b"vhdxfile")
    assert "disk image" in capsys.readouterr().err
