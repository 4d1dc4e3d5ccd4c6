"""The account is judged before the first byte; and the policy that the program writes is all that a migration takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.bench import PACE, make_plan
from samples.folders import NewFolder
from samples.proxy import Proxy

from core.aws.handover import Setup, caller_document, documents
from core.aws.model import Connection
from core.aws.sessions import client
from core.migrations.pace import Pace
from core.migrations.service import Migrations
from core.migrations.states import State
from core.plans.choices import Route
from core.plans.destination import Destination
from core.sandbox.process import SandboxProcess
from core.settings import Places
from core.wording import phrase

BUCKET = "least-of-all"


@pytest.fixture(scope="module")
def empty(new_folder: NewFolder) -> Iterator[SandboxProcess]:
    process = SandboxProcess.start(new_folder("least"), speed=50, empty_account=True)
    yield process
    process.stop()


def signed_in(sandbox: SandboxProcess, endpoint: str, name: str, document: dict[str, object]) -> Connection:
    """A user of its own with one policy."""
    admin = Connection(
        "us-east-1", "", sandbox.endpoint_url, sandbox.access_key_id, sandbox.secret_access_key
    )
    iam = client(admin, "iam")
    iam.create_user(UserName=name)
    iam.put_user_policy(UserName=name, PolicyName="least", PolicyDocument=json.dumps(document))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return Connection("us-east-1", "", endpoint, key["AccessKeyId"], key["SecretAccessKey"])


def run(connection: Connection, home: Path, image: Path, destination: Destination) -> tuple[Migrations, str]:
    migrations = Migrations(Places(home), lambda _destination: connection, Pace(**PACE))
    return migrations, migrations.start(make_plan(image, destination=destination))


def test_the_written_policy_is_all_that_it_takes(empty: SandboxProcess, image: Path, tmp_path: Path) -> None:
    """From an empty account: bucket and role are made, everything is sent, imported, tagged and cleared away."""
    setup = Setup(bucket=BUCKET, make=True)
    with Proxy(empty.endpoint_url) as proxy:
        kim = signed_in(empty, proxy.url, "kim", caller_document(setup))
        migrations, identifier = run(
            kim, tmp_path / "home", image, Destination(bucket=BUCKET, delete_staged=True)
        )
        with migrations:
            done = migrations.wait(identifier, 120)
    assert done.failure is None, phrase(done.failure.code, dict(done.failure.facts))
    assert done.state is State.COMPLETED
    told = {event.code for event in done.events}
    assert {"bucket-created", "role-created"} <= told
    assert not told & {"tags-refused", "staged-not-deleted", "role-not-checked"}
    admin = Connection("us-east-1", "", empty.endpoint_url, empty.access_key_id, empty.secret_access_key)
    written = client(admin, "iam").get_role_policy(RoleName="vmimport", PolicyName=f"amigrate-{BUCKET}")
    assert written["PolicyDocument"] == documents(setup)["role"]


@pytest.mark.parametrize("route", [Route.SNAPSHOT, Route.DIRECT, Route.DIRECT_IMAGE, Route.VOLUME])
def test_the_policy_of_a_route_is_all_that_it_takes(
    empty: SandboxProcess, image: Path, tmp_path: Path, route: Route
) -> None:
    setup = Setup(bucket=f"by-{route}", role=f"role-{route}", make=True, routes=(route,))
    document = caller_document(setup)
    named = {action for statement in document["Statement"] for action in statement["Action"]}
    assert ("ec2:ImportImage" in named) is route.changes_guest
    assert ("ebs:PutSnapshotBlock" in named) is not route.staged
    assert ("s3:PutObject" in named) is route.staged
    kim = signed_in(empty, empty.endpoint_url, f"kim-{route}", document)
    to = Destination(bucket=setup.bucket, role_name=setup.role, delete_staged=True)
    migrations = Migrations(Places(tmp_path / "home"), lambda _destination: kim, Pace(**PACE))
    with migrations:
        done = migrations.wait(migrations.start(make_plan(image, destination=to, route=route)), 120)
    assert done.failure is None, phrase(done.failure.code, dict(done.failure.facts))
    assert done.state is State.COMPLETED
    told = {event.code for event in done.events}
    assert not told & {"tags-refused", "staged-not-deleted", "role-not-checked", "volume-not-deleted"}


def test_what_is_denied_is_said_before_anything_is_made_or_sent(
    empty: SandboxProcess, image: Path, tmp_path: Path
) -> None:
    document = caller_document(Setup(bucket="never-made", make=True))
    for statement in document["Statement"]:
        statement["Action"] = [action for action in statement["Action"] if action != "ec2:ImportImage"]
    with Proxy(empty.endpoint_url) as proxy:
        lee = signed_in(empty, proxy.url, "lee", document)
        migrations, identifier = run(lee, tmp_path / "home", image, Destination(bucket="never-made"))
        with migrations:
            ended = migrations.wait(identifier, 60)
        changing = [call for call in proxy.seen if call.method == "PUT"]
    assert ended.state is State.FAILED
    assert ended.failure is not None
    assert ended.failure.code == "account.blocked"
    said = phrase(ended.failure.code, dict(ended.failure.facts))
    assert said.startswith("The account is not ready (ACC-01): No policy lets you do ec2:ImportImage.")
    assert changing == []
