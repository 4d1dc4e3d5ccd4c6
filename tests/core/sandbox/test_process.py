"""The sandbox as a process: found again, restarted with all it knew, refused politely."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from samples.aws_clients import make_client
from samples.processes import assert_gone

from core.errors import SandboxError
from core.sandbox.process import SandboxProcess, connect_or_start

DENY = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"}]}
)


def test_all_survives_a_kill(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path) as first:
        s3, iam, kms = (make_client(first, name) for name in ("s3", "iam", "kms"))
        s3.create_bucket(Bucket="kept")
        s3.put_object(Bucket="kept", Key="k", Body=b"bytes")
        upload = s3.create_multipart_upload(Bucket="kept", Key="big", ChecksumAlgorithm="CRC64NVME")[
            "UploadId"
        ]
        s3.upload_part(
            Bucket="kept", Key="big", UploadId=upload, PartNumber=1, Body=b"p", ChecksumAlgorithm="CRC64NVME"
        )
        iam.put_role_policy(RoleName="vmimport", PolicyName="more", PolicyDocument=DENY)
        key = kms.create_key()["KeyMetadata"]["KeyId"]
        (tmp_path / "objects" / "half-received").write_bytes(b"x")
        first.kill()
    with SandboxProcess.start(tmp_path) as second:
        assert second.access_key_id == first.access_key_id
        s3, iam, kms = (make_client(second, name) for name in ("s3", "iam", "kms"))
        assert s3.get_object(Bucket="kept", Key="k")["Body"].read() == b"bytes"
        assert len(s3.list_parts(Bucket="kept", Key="big", UploadId=upload)["Parts"]) == 1
        assert iam.list_role_policies(RoleName="vmimport")["PolicyNames"] == ["vmimport", "more"]
        assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyId"] == key
        assert not (tmp_path / "objects" / "half-received").exists()


def test_one_sandbox_a_folder(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path) as first:
        found = connect_or_start(tmp_path)
        assert (found.endpoint_url, found.owned) == (first.endpoint_url, False)
        assert found.access_key_id == first.access_key_id
        found.stop()
        assert first.running
        with pytest.raises(SandboxError) as error:
            SandboxProcess.start(tmp_path)
        assert error.value.code == "sandbox.folder-in-use"
    assert not first.running
    assert SandboxProcess.connect(tmp_path) is None
    assert not (tmp_path / "endpoint.json").exists()
    with connect_or_start(tmp_path) as started:
        assert started.owned


def test_stale_endpoint_is_not_believed(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path) as first:
        first.kill()
    assert (tmp_path / "endpoint.json").exists()
    with connect_or_start(tmp_path) as second:
        assert second.owned


def test_taken_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SandboxError) as error:
            SandboxProcess.start(tmp_path, port=taken.getsockname()[1])
    assert error.value.code == "sandbox.port-taken"
    with SandboxProcess.start(tmp_path) as after:
        assert after.running


def test_state_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SandboxError) as error:
        SandboxProcess.start(tmp_path / "file" / "below")
    assert error.value.code == "sandbox.state-not-writable"


def test_empty_account_has_no_role(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path, empty_account=True) as process:
        assert make_client(process, "iam").list_roles()["Roles"] == []


def test_credentials_are_private(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path):
        pass
    if os.name == "posix":
        assert (tmp_path / "credentials.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from core.sandbox.process import SandboxProcess\n"
        f"p = SandboxProcess.start(Path({str(tmp_path)!r}))\n"
        "print(p._process.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent.stdout:
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    assert child
    while SandboxProcess.connect(tmp_path) is not None:  # bounded by the test's own time limit
        pass
    with connect_or_start(tmp_path) as again:
        assert again.owned


@pytest.mark.skipif(
    sys.platform != "linux", reason="looks into /proc; elsewhere open files keep their folder"
)
def test_it_ends_when_its_folder_is_gone_too(tmp_path: Path) -> None:
    state = tmp_path / "state"
    script = (
        "import time; from pathlib import Path; from core.sandbox.process import SandboxProcess\n"
        f"p = SandboxProcess.start(Path({str(state)!r}))\n"
        "print(p.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        shutil.rmtree(state)
        parent.kill()
    assert_gone(child)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_it_ends_with_the_last_of_those_who_use_it(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from core.sandbox.process import connect_or_start\n"
        f"p = connect_or_start(Path({str(tmp_path)!r}))\n"
        "print(p.owned, flush=True); sys.stdin.read(); p.leave()"
    )
    programs = []
    for _ in range(3):
        program = subprocess.Popen(
            [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert program.stdout is not None
        programs.append((program, program.stdout.readline().strip()))
    assert [owned for _, owned in programs] == ["True", "False", "False"]
    first, second, last = (program for program, _ in programs)
    first.communicate()
    assert first.returncode == 0
    second.kill()
    second.communicate()
    assert SandboxProcess.connect(tmp_path) is not None, "one still works with it"
    last.communicate()
    while SandboxProcess.connect(tmp_path) is not None:  # bounded by the test's own time limit
        pass
    assert list((tmp_path / "users").iterdir()) == []


def test_command_line_says_why(tmp_path: Path) -> None:
    with SandboxProcess.start(tmp_path):
        said = subprocess.run(
            [sys.executable, "-m", "core.sandbox", "--state", str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert said.returncode == 2
    assert json.loads(said.stdout)["error"] == "sandbox.folder-in-use"
    assert "Another sandbox already runs on" in said.stderr
    assert "Traceback" not in said.stderr
