"""pytest fixtures for other projects' tests: an AWS with VM Import/Export on loopback.

``pytest_plugins = ["core.sandbox.pytest_plugin"]`` in the root conftest.py, or ``pytest -p core.sandbox.pytest_plugin``; docs/sandbox.md shows
their use. It is no entry point: a plugin that is there whenever the program is installed would be loaded by tests that do not want it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from core.sandbox.process import SandboxProcess

REGION = "us-east-1"


@pytest.fixture(scope="session")
def aws_sandbox_options() -> dict[str, Any]:
    """How the sandbox is started: keywords of :meth:`SandboxProcess.start`. Override it in your conftest.py."""
    return {"speed": 100.0}


@pytest.fixture(scope="session")
def aws_sandbox(
    tmp_path_factory: pytest.TempPathFactory, aws_sandbox_options: dict[str, Any]
) -> Iterator[SandboxProcess]:
    """One sandbox for the whole run: an account with an administrator and the role ``vmimport``. It ends with the tests, killed or not."""
    with SandboxProcess.start(tmp_path_factory.mktemp("aws-sandbox"), **aws_sandbox_options) as process:
        yield process


@pytest.fixture
def aws_environment(aws_sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch) -> SandboxProcess:
    """Unmodified code (boto3, ``aws``, s5cmd) in this test speaks to the sandbox, and cannot reach the real AWS by its credentials."""
    environment = {
        "AWS_ENDPOINT_URL": aws_sandbox.endpoint_url, "AWS_ACCESS_KEY_ID": aws_sandbox.access_key_id,
        "AWS_SECRET_ACCESS_KEY": aws_sandbox.secret_access_key, "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "S3_ENDPOINT_URL": aws_sandbox.endpoint_url,
    }  # fmt: skip
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return aws_sandbox


@pytest.fixture
def aws_client(aws_sandbox: SandboxProcess) -> Iterator[Callable[..., Any]]:
    """``aws_client("ec2", region="eu-west-1", …)``: a boto3 client of the sandbox; keys of a user of its own may be given."""
    import boto3

    made: list[Any] = []

    def client(service: str, region: str = REGION, **options: Any) -> Any:
        keys = {
            "aws_access_key_id": aws_sandbox.access_key_id, "aws_secret_access_key": aws_sandbox.secret_access_key,
            **options,
        }  # fmt: skip
        made.append(boto3.client(service, endpoint_url=aws_sandbox.endpoint_url, region_name=region, **keys))
        return made[-1]

    yield client
    for item in made:
        item.close()
