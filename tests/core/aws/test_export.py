"""Exports as the program runs them, against a real sandbox: checked before, started once, followed, cancelled."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from samples import containers, exports
from samples.accounts import make_user
from samples.proxy import Proxy

from core.aws import export_task
from core.aws.calls import PatientCalls
from core.aws.export_check import check_export
from core.aws.export_order import Begun, ExportOrder, Record
from core.aws.export_run import ExportOutcome, ExportRun
from core.aws.export_task import ExportFormat, ExportRequest, ExportState
from core.aws.import_task import Outcome
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import ServiceError
from core.plans.destination import Destination
from core.progress import CancelToken
from core.rules.model import Finding
from core.rules.verdicts import Verdict
from core.settings import Places


@pytest.fixture
def ec2(connection: Connection) -> Any:
    return client(connection, "ec2")


@pytest.fixture
def snapshot(connection: Connection, ec2: Any, bucket: str, tmp_path: Path) -> str:
    disk = containers.raw_disk(tmp_path / "disk.img", 2 << 20)
    return exports.snapshot(ec2, client(connection, "s3"), bucket, disk)


@pytest.fixture
def image(ec2: Any, bucket: str, snapshot: str) -> str:
    return exports.machine_image(ec2, bucket, snapshot)


def request_for(image: str, bucket: str) -> ExportRequest:
    return ExportRequest(
        image_id=image, format=ExportFormat.VHD, bucket=bucket, prefix="exports/", token=bucket[-50:]
    )


def patient(connection: Connection, seconds: float = 30.0) -> PatientCalls:
    token = CancelToken()
    return PatientCalls(
        lambda: client(connection, "ec2"),
        patience=seconds,
        check=token.check,
        wait=lambda _: token.check(),
    )


def by_rule(findings: tuple[Finding, ...]) -> dict[str, Verdict]:
    return {finding.rule: finding.verdict for finding in findings}


def test_an_export_from_start_to_end(connection: Connection, ec2: Any, image: str, bucket: str) -> None:
    findings = check_export(connection, image, bucket, ExportFormat.VHD)
    assert set(by_rule(findings).values()) == {Verdict.PASS}
    assert all(finding.evidence for finding in findings)
    request = request_for(image, bucket)
    task = export_task.start_export(ec2, request)
    assert export_task.start_export(ec2, request) == task, "the same token starts no second task"
    states: list[ExportState] = []
    done = export_task.wait_for_export(patient(connection), task, states.append, lambda _: None, every=0)
    assert done.outcome is Outcome.COMPLETED
    assert len(states) == len({(state.status, state.message, state.progress) for state in states})
    head = client(connection, "s3").head_object(Bucket=bucket, Key=done.key(ExportFormat.VHD))
    assert head["ContentLength"] > 0
    export_task.cancel_export(ec2, task)  # too late, and no error


def test_an_outage_is_sat_out(
    connection: Connection, proxy: Proxy, ec2: Any, image: str, bucket: str
) -> None:
    task = export_task.start_export(ec2, request_for(image, bucket))
    proxy.fail("down", 5, lambda call: call.action == "DescribeExportImageTasks")
    done = export_task.wait_for_export(patient(connection), task, lambda _: None, lambda _: None, every=0)
    assert done.status == "completed"
    assert proxy.actions()["DescribeExportImageTasks"] > 5


@pytest.mark.parametrize(("message", "code"), [("ClientError: x", "export.failed"), ("", "export.deleted")])
def test_deleted_is_a_failure(message: str, code: str, connection: Connection, monkeypatch: Any) -> None:
    state = ExportState(task_id="export-ami-1", status="deleted", message=message)
    monkeypatch.setattr(export_task, "describe_export", lambda _client, _task: state)
    with pytest.raises(ServiceError) as caught:
        export_task.wait_for_export(patient(connection), "export-ami-1", lambda _: None, lambda _: None)
    assert caught.value.code == code


def test_refusals_have_codes_of_their_own(
    connection: Connection, ec2: Any, image: str, bucket: str, snapshot: str
) -> None:
    two = exports.machine_image(ec2, f"two-{bucket}", snapshot, snapshot)
    for request, code in (
        (request_for("ami-" + "1" * 17, bucket), "aws.image-missing"),
        (request_for(image, bucket).model_copy(update={"role_name": "none"}), "export.role"),
        (request_for(two, bucket), "export.not-exportable"),
    ):
        with pytest.raises(ServiceError) as caught:
            export_task.start_export(ec2, request)
        assert caught.value.code == code
    with pytest.raises(ServiceError) as caught:
        export_task.describe_export(ec2, "export-ami-" + "1" * 17)
    assert caught.value.code == "export.unknown-task"


def test_the_check_says_what_aws_would_refuse(
    connection: Connection, ec2: Any, image: str, bucket: str, snapshot: str
) -> None:
    missing = by_rule(check_export(connection, "ami-" + "1" * 17, bucket, ExportFormat.RAW))
    assert missing["XPT-01"] is Verdict.FAIL
    assert missing["XPT-02"] is missing["XPT-03"] is Verdict.UNKNOWN
    large = exports.machine_image(ec2, f"large-{bucket}", snapshot, size=1025)
    found = check_export(connection, large, bucket, ExportFormat.RAW)
    assert by_rule(found)["XPT-03"] is Verdict.FAIL
    assert "1025 GiB" in found[2].evidence[-1].value
    two = exports.machine_image(ec2, f"two-{bucket}", snapshot, snapshot)
    assert by_rule(check_export(connection, two, bucket, ExportFormat.RAW))["XPT-03"] is Verdict.UNKNOWN
    storage = client(connection, "s3")
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}
    storage.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    kms = check_export(connection, image, bucket, ExportFormat.RAW)[3]
    assert (kms.verdict, bool(kms.fix)) == (Verdict.FAIL, True)


def test_the_bucket(connection: Connection, image: str, bucket: str) -> None:
    def verdict(name: str, **options: bool) -> Verdict:
        return by_rule(check_export(connection, image, name, ExportFormat.VMDK, **options))["XPT-04"]

    assert verdict(f"x{bucket}") is Verdict.FAIL
    assert verdict(f"x{bucket}", makes_bucket=True) is Verdict.PASS
    elsewhere = client(Connection(**{**vars_of(connection), "region": "eu-west-1"}), "s3")
    elsewhere.create_bucket(
        Bucket=f"e{bucket}"[:63], CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    assert verdict(f"e{bucket}"[:63]) is Verdict.FAIL


TRUST = {
    "Effect": "Allow",
    "Principal": {"Service": "vmie.amazonaws.com"},
    "Action": "sts:AssumeRole",
    "Condition": {"StringEquals": {"sts:Externalid": "vmimport"}},
}
READING = {"Effect": "Allow", "Action": ["s3:Get*", "ec2:*"], "Resource": "*"}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": statements})


def test_the_role_is_judged_as_aws_judges_it(
    connection: Connection, ec2: Any, image: str, bucket: str
) -> None:
    """What the check says before, ExportImage says too."""
    iam, name = client(connection, "iam"), f"r{bucket}"[:60]
    request = request_for(image, bucket).model_copy(update={"role_name": name})

    def agree(verdict: Verdict) -> Finding:
        found = check_export(
            connection, image, bucket, ExportFormat.VHD, prefix=request.prefix, role_name=name
        )[3]
        assert found.verdict is verdict
        if verdict is Verdict.FAIL:
            with pytest.raises(ServiceError) as caught:
                export_task.start_export(ec2, request)
            assert caught.value.code == "export.role"
            assert caught.value.facts["aws_message"] == found.aws_error
        return found

    agree(Verdict.FAIL)
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(TRUST))
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(READING))
    assert "s3:PutObject" in agree(Verdict.FAIL).detail
    writing = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/exports/*"}
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(READING, writing))
    agree(Verdict.PASS)
    stranger = {**TRUST, "Principal": {"Service": "ec2.amazonaws.com"}}
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=document(stranger))
    agree(Verdict.FAIL)


def test_what_may_not_be_read_is_no_pass(connection: Connection, ec2: Any, image: str, bucket: str) -> None:
    """The role, its boundary, the bucket's encryption: nobody has seen that they are right."""
    iam, name = client(connection, "iam"), f"q{bucket}"[:60]

    def place(connection: Connection) -> tuple[Verdict, str]:
        found = check_export(connection, image, bucket, ExportFormat.VHD, prefix="exports/", role_name=name)[
            3
        ]
        return found.verdict, found.detail

    iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(TRUST))
    writing = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/exports/*"}
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document(READING, writing))
    assert place(connection)[0] is Verdict.PASS
    for number, (action, said) in enumerate(
        [("iam:GetRole*", f"role {name}"), ("s3:GetEncryptionConfiguration", "encrypts")]
    ):
        rights = [
            {"Effect": "Allow", "Action": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": action, "Resource": "*"},
        ]
        kim = make_user(connection, f"k{number}{bucket}"[:60], {"Version": "2012-10-17", "Statement": rights})
        verdict, detail = place(kim)
        assert verdict is Verdict.UNKNOWN
        assert said in detail
    # A boundary that gives no s3:PutObject; a trust in another account's name.
    reading = iam.create_policy(PolicyName=name, PolicyDocument=document(READING))["Policy"]["Arn"]
    iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=reading)
    verdict, detail = place(connection)
    assert verdict is Verdict.FAIL
    assert "s3:PutObject" in detail
    iam.delete_role_permissions_boundary(RoleName=name)
    condition = {"StringEquals": {"sts:Externalid": "vmimport", "aws:SourceAccount": "999999999999"}}
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=document({**TRUST, "Condition": condition}))
    assert place(connection)[0] is Verdict.FAIL


def vars_of(connection: Connection) -> dict[str, str]:
    names = ("region", "profile", "endpoint_url", "access_key_id", "secret_access_key", "session_token")
    return {name: getattr(connection, name) for name in names}


def test_a_task_that_aws_has_forgotten_left_its_object(
    connection: Connection, bucket: str, tmp_path: Path
) -> None:
    """Gone on with after more than seven days: the disk is in the bucket, and is fetched."""
    content, task = b"a disk of old" * 1000, "export-ami-0123456789abcdef0"
    to = Destination(bucket=bucket, prefix="exports/")
    places, file = Places(tmp_path / "home"), tmp_path / "disk.raw"
    order = ExportOrder(destination=to, image_id="ami-1", format=ExportFormat.RAW, file=str(file))
    Record(places, order).write(Begun(bucket=bucket, prefix="exports/", token="t", task_id=task))

    def export() -> ExportOutcome:
        return ExportRun(places, lambda _: connection, order).run(lambda _: None, lambda _: None)

    with pytest.raises(ServiceError, match=r"export\.unknown-task"):
        export()
    Record(places, order).write(Begun(bucket=bucket, prefix="exports/", token="t", task_id=task))
    storage = client(connection, "s3")
    storage.put_object(Bucket=bucket, Key=f"exports/{task}.raw", Body=content)
    assert export().file == file
    assert file.read_bytes() == content
    assert "Contents" not in storage.list_objects_v2(Bucket=bucket, Prefix="exports/")
