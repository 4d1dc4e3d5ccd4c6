"""Clients for a sandbox: boto3, the unmodified ``aws`` program, and plain HTTP for presigned URLs."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
from botocore.config import Config

from core.sandbox.process import SandboxProcess


def make_client(process: SandboxProcess, service: str, region: str = "us-east-1", **changes: Any) -> Any:
    """A boto3 client that never asks twice: a test sees the first answer."""
    config = Config(
        retries={"total_max_attempts": 1}, signature_version=changes.pop("signature_version", None)
    )
    keys = {
        "aws_access_key_id": process.access_key_id,
        "aws_secret_access_key": process.secret_access_key,
        **changes,
    }
    session = boto3.session.Session(region_name=region)
    return session.client(service, endpoint_url=process.endpoint_url, config=config, **keys)


def run_aws(process: SandboxProcess, *arguments: str, secret: str = "") -> subprocess.CompletedProcess[str]:
    """The unmodified ``aws`` program against a sandbox."""
    program = Path(sys.executable).parent / "aws"
    environment = {
        "PATH": os.environ["PATH"],
        "AWS_ACCESS_KEY_ID": process.access_key_id,
        "AWS_SECRET_ACCESS_KEY": secret or process.secret_access_key,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    return subprocess.run(
        [str(program), "--endpoint-url", process.endpoint_url, "--output", "json", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def fetch(
    method: str, url: str, body: bytes = b"", headers: dict[str, str] | None = None
) -> tuple[int, bytes]:
    """Status and body of one plain request."""
    address = urlsplit(url)
    with closing(HTTPConnection(address.hostname or "", address.port, timeout=30)) as connection:
        connection.request(method, f"{address.path}?{address.query}", body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()
