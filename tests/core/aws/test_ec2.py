"""EC2's side, against the sandbox: instance types, import tasks, images."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

import pytest

from core.aws.images import describe_image, tag_resources
from core.aws.import_task import (
    Outcome,
    StagedObject,
    cancel_import,
    describe_import,
    find_import,
    import_request,
    start_import,
)
from core.aws.instance_types import describe_instance_types
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import ServiceError
from core.plans.catalogue import catalogue
from core.plans.destination import Destination
from core.plans.model import Plan, SourceFile
from core.rules.edition import Edition


@pytest.fixture
def ec2(connection: Connection) -> Any:
    return client(connection, "ec2")


def request(bucket: str, key: str, *, role: str = "vmimport", migration: str = "m") -> dict[str, Any]:
    plan = Plan(
        name="web",
        created=datetime(2026, 11, 23, tzinfo=UTC),
        edition=Edition.TODAY,
        sources=(SourceFile(path="/vm/web.raw", format="raw", size=1, modified_ns=1),),
        destination=Destination(role_name=role),
    )
    staged = StagedObject(bucket=bucket, key=key, format="raw")
    return import_request(plan, [staged], token=uuid.uuid4().hex, migration=migration)


@pytest.fixture
def staged(connection: Connection, bucket: str) -> str:
    """Key of an object that is no disk."""
    client(connection, "s3").put_object(
        Bucket=bucket, Key="web.raw", Body=bytes(510) + b"\x55\xaa" + bytes(1 << 20)
    )
    return "web.raw"


def test_instance_types_of_the_region_are_like_the_bundled_ones(connection: Connection) -> None:
    bundled = {entry.name: entry for entry in catalogue().types}
    found = describe_instance_types(connection)
    assert len(found) > 500
    assert [entry.name for entry in found] == sorted(entry.name for entry in found)
    assert all(bundled[entry.name] == entry for entry in found)


def test_the_same_token_never_begins_a_second_task(ec2: Any, bucket: str, staged: str) -> None:
    wanted = request(bucket, staged)
    assert start_import(ec2, wanted) == start_import(ec2, wanted)
    assert start_import(ec2, request(bucket, staged)) != start_import(ec2, wanted)


def test_a_task_is_found_by_its_migration_and_can_be_cancelled(ec2: Any, bucket: str, staged: str) -> None:
    migration = uuid.uuid4().hex
    task = start_import(ec2, request(bucket, staged, migration=migration))
    assert find_import(ec2, migration) in {task, ""}  # "" when it has ended already
    assert find_import(ec2, "another") == ""
    cancel_import(ec2, task)
    cancel_import(ec2, task)
    state = describe_import(ec2, task)
    assert state.task_id == task
    assert state.status in {"deleting", "deleted"}


def test_a_failed_task_says_why(ec2: Any, bucket: str, staged: str) -> None:
    task = start_import(ec2, request(bucket, staged))
    for _ in range(600):
        state = describe_import(ec2, task)
        if state.outcome is not Outcome.RUNNING:
            break
    assert state.outcome is Outcome.FAILED
    assert state.message.startswith("ClientError")


def test_a_role_that_is_not_there(ec2: Any, bucket: str, staged: str) -> None:
    with pytest.raises(ServiceError) as caught:
        start_import(ec2, request(bucket, staged, role="absent"))
    assert caught.value.code == "import.role"
    assert caught.value.facts["role"] == "absent"
    assert not caught.value.retryable


def test_unknown_task_and_image(ec2: Any) -> None:
    with pytest.raises(ServiceError, match=r"import\.unknown-task"):
        describe_import(ec2, "import-ami-0123456789abcdef0")
    with pytest.raises(ServiceError):
        describe_image(ec2, "ami-0123456789abcdef0")


def test_tags_of_what_is_not_there(ec2: Any) -> None:
    with pytest.raises(ServiceError):
        tag_resources(ec2, ["ami-0123456789abcdef0"], {"a": "b"})
