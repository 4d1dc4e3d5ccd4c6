"""The metadata service as the guest's HTTP client meets it: one process, standard input to standard output."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.sandbox.instances import metadata


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tree = {
        "meta-data/instance-id": "i-1", "meta-data/placement/region": "us-east-1", "meta-data/placement/availability-zone": "us-east-1a",
    }  # fmt: skip
    kept = {"secret": "s", "tokens_required": False, "user_data": "IyEvYmluL3NoCg==", "tree": tree}
    (tmp_path / "metadata.json").write_text(json.dumps(kept), encoding="utf-8")
    return tmp_path


def ask(folder: Path, *requests: str) -> list[tuple[int, str]]:
    """Status and body of each answer, over one connection."""
    sent = "".join(f"{request}\r\nHost: 169.254.169.254\r\n\r\n" for request in requests)
    done = subprocess.run(
        [sys.executable, "-I", str(Path(metadata.__file__)), str(folder)],
        input=sent.encode(), capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == b""
    answers, rest = [], done.stdout
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        answers.append((int(head.split()[1]), rest[:length].decode()))
        rest = rest[length:]
    return answers


def test_version_1_and_directories(folder: Path) -> None:
    assert ask(
        folder,
        "GET /latest/meta-data/instance-id HTTP/1.1", "GET /latest/meta-data/ HTTP/1.1", "GET /2009-04-04/meta-data/placement HTTP/1.1",
        "GET /latest/user-data HTTP/1.1", "GET /latest/meta-data/none HTTP/1.1", "POST /latest/meta-data/ HTTP/1.0",
    ) == [
        (200, "i-1"), (200, "instance-id\nplacement/"), (200, "availability-zone\nregion"), (200, "#!/bin/sh\n"), (404, ""), (405, ""),
    ]  # fmt: skip


def test_version_2(folder: Path) -> None:
    kept = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    (folder / "metadata.json").write_text(json.dumps({**kept, "tokens_required": True}), encoding="utf-8")
    place = "GET /latest/meta-data/instance-id HTTP/1.1"
    [(status, token)] = ask(
        folder, "PUT /latest/api/token HTTP/1.1\r\nX-aws-ec2-metadata-token-ttl-seconds: 60"
    )
    assert status == 200
    assert ask(folder, place, f"{place}\r\nX-aws-ec2-metadata-token: {token}", f"{place}\r\nX-aws-ec2-metadata-token: {token[:-4]}AAAA") == [
        (401, ""), (200, "i-1"), (401, "")]  # fmt: skip
    assert ask(folder, "PUT /latest/api/token HTTP/1.1\r\nX-aws-ec2-metadata-token-ttl-seconds: 99999") == [
        (400, "")
    ]
    assert ask(
        folder,
        "PUT /latest/api/token HTTP/1.1\r\nX-aws-ec2-metadata-token-ttl-seconds: 60\r\nX-Forwarded-For: 1.1.1.1",
    ) == [(403, "")]
