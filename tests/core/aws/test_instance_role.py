"""Credentials of the machine's own role: from a metadata service (version 2), renewed while the work goes on."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from samples.proxy import Proxy

from core.aws.calls import PatientCalls
from core.aws.errors import answering
from core.aws.model import Connection
from core.aws.sessions import client
from core.aws.signin import identity
from core.errors import ServiceError
from core.sandbox.process import SandboxProcess


class Metadata:
    """What EC2 answers at 169.254.169.254; gives a new session of the role each time it is asked."""

    def __init__(self, connection: Connection, role: str) -> None:
        self.lasts = timedelta(hours=1)
        self.given: list[dict[str, Any]] = []
        sts = client(connection, "sts")
        metadata = self

        class Handler(BaseHTTPRequestHandler):
            def do_PUT(self) -> None:
                self._answer("a-token")

            def do_GET(self) -> None:
                if self.headers.get("X-aws-ec2-metadata-token") != "a-token":
                    self.send_error(401)
                elif self.path.rstrip("/").endswith("security-credentials"):
                    self._answer("for-the-machine")
                else:
                    found = sts.assume_role(RoleArn=role, RoleSessionName="i-0123456789abcdef0")[
                        "Credentials"
                    ]
                    metadata.given.append(found)
                    ends = datetime.now(UTC) + metadata.lasts
                    told = {
                        "Code": "Success", "AccessKeyId": found["AccessKeyId"], "SecretAccessKey": found["SecretAccessKey"],
                        "Token": found["SessionToken"], "Expiration": ends.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    }  # fmt: skip
                    self._answer(json.dumps(told))

            def _answer(self, text: str) -> None:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def metadata(
    connection: Connection, sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Metadata]:
    trust = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
        "Action": "sts:AssumeRole",
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    name = f"machine-{tmp_path.name[-20:]}"
    role = client(connection, "iam").create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"][
        "Arn"
    ]
    made = Metadata(connection, role)
    for variable in (
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_PROFILE",
        "AWS_EC2_METADATA_DISABLED",
    ):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", made.url)
    monkeypatch.setenv("AWS_ENDPOINT_URL", sandbox.endpoint_url)
    yield made
    made.close()


def test_who_the_machine_is_and_until_when(metadata: Metadata) -> None:
    who = identity(Connection("us-east-1"))
    assert who.arn.endswith("/i-0123456789abcdef0")
    assert who.method == "iam-role"
    assert who.expires is not None
    assert who.expires > datetime.now(UTC) + timedelta(minutes=55)
    client(Connection("us-east-1"), "sts").get_caller_identity()
    assert len(metadata.given) == 1  # the clients share them


def test_they_are_renewed_in_the_middle_of_the_work(
    metadata: Metadata, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """AWS says that they have expired, before their time: the machine is asked again, and the work goes on."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.url)
    waited: list[float] = []
    calls = PatientCalls(
        lambda: client(Connection("us-east-1"), "s3"), patience=5.0, check=lambda: None, wait=waited.append
    )

    def look(storage: Any) -> int:
        with answering("s3:ListAllMyBuckets"):
            return int(storage.list_buckets()["ResponseMetadata"]["HTTPStatusCode"])

    with pytest.raises(ServiceError, match="denied"):
        calls(look)  # the machine's role may do nothing; that much is known with its first credentials
    assert len(metadata.given) == 1
    proxy.fail("expired", times=1)
    with pytest.raises(ServiceError, match="denied"):
        calls(look)
    assert len(metadata.given) == 2
