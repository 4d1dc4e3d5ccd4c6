"""A real sandbox process for the tests of this folder, and clients for it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from samples.aws_clients import make_client, run_aws
from samples.debian_packages import packages
from samples.folders import NewFolder

from core.sandbox.appliance.kernels import FOLDER_VARIABLE
from core.sandbox.process import SandboxProcess

SPEED = 100.0


@pytest.fixture(scope="module")
def sandbox(new_folder: NewFolder) -> Iterator[SandboxProcess]:
    """One sandbox for a module's tests."""
    with SandboxProcess.start(new_folder("sandbox"), speed=SPEED) as process:
        yield process


Client = Callable[..., Any]


@pytest.fixture
def client(sandbox: SandboxProcess) -> Iterator[Client]:
    made = []

    def factory(service: str, region: str = "us-east-1", **changes: Any) -> Any:
        made.append(make_client(sandbox, service, region, **changes))
        return made[-1]

    yield factory
    for item in made:
        item.close()


@pytest.fixture
def s3(client: Client) -> Any:
    return client("s3")


@pytest.fixture
def bucket(s3: Any, request: pytest.FixtureRequest) -> str:
    """A new bucket."""
    name = f"b{abs(hash(request.node.nodeid)):x}"
    s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def appliance_kernel(sample_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Debian's generic kernel for the appliance, whatever is installed here."""
    folder = packages(sample_cache, "generic")
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture
def aws(sandbox: SandboxProcess) -> Callable[..., subprocess.CompletedProcess[str]]:
    return lambda *arguments, **options: run_aws(sandbox, *arguments, **options)
