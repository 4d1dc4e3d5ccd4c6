from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.certificates import loopback_certificate
from samples.proxy import Proxy
from samples.sending import SIZE, Sending

from core.aws.ledger import Ledger
from core.aws.model import Connection
from core.sandbox.process import SandboxProcess


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    """One for all tests of the session: each takes names of its own."""
    process = SandboxProcess.start(tmp_path_factory.mktemp("sandbox"), speed=20)
    yield process
    process.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return loopback_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def scheme() -> str:
    """A module that says ``https``, too, has its parts sent as to S3: their checksums follow them."""
    return "http"


@pytest.fixture
def proxy(
    scheme: str, request: pytest.FixtureRequest, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Proxy]:
    certificate: Path | None = None
    if scheme == "https":
        certificate = request.getfixturevalue("certificate")
        monkeypatch.setenv("AWS_CA_BUNDLE", str(certificate))
    with Proxy(sandbox.endpoint_url, certificate) as between:
        yield between


@pytest.fixture
def connection(sandbox: SandboxProcess, proxy: Proxy) -> Connection:
    return Connection(
        region="us-east-1",
        endpoint_url=proxy.url,
        access_key_id=sandbox.access_key_id,
        secret_access_key=sandbox.secret_access_key,
    )


@pytest.fixture
def bucket(connection: Connection, tmp_path: Path) -> str:
    from core.aws.sessions import client

    name = (
        "b-"
        + tmp_path.name.lower().replace("_", "-").strip("-")[-50:]
        + "-"
        + str(abs(hash(tmp_path)) % 10**6)
    )
    client(connection, "s3").create_bucket(Bucket=name)
    return name


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    path = tmp_path / "disk.raw"
    path.write_bytes(random.Random(7).randbytes(SIZE))
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "ledger.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def sending(connection: Connection, bucket: str, disk: Path, ledger: Ledger) -> Sending:
    return Sending(connection, bucket, disk, ledger)
