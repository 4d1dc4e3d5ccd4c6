"""What AWS demands of an instance and a bucket before it exports: the XPT rules as the guide has them for instances.

Source: VM Import/Export User Guide, "Considerations for instance export" and "Prerequisites"
(https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport.html), 2026.
"""

from __future__ import annotations

from typing import Any

from core.aws.account import Caller, identify
from core.aws.errors import DENIED, answering, aws_code
from core.aws.export_check import (
    bucket_finding,
    evidence_of,
    image_finding,
    image_of,
    ownership,
    volumes_finding,
    xpt_finding,
)
from core.aws.export_task import ExportFormat
from core.aws.model import Connection
from core.aws.sessions import client
from core.errors import ServiceError
from core.rules.export_accounts import export_account
from core.rules.model import Finding
from core.rules.verdicts import Verdict

GRANTS_WORDS = "vm-import-export@amazon.com must have WRITE and READ_ACL permission on the S3 bucket."
"""What AWS says where its export account lacks the bucket's grants."""


def check_instance_export(
    connection: Connection, instance_id: str, bucket: str, *, makes_bucket: bool = False, grants: bool = False
) -> tuple[Finding, ...]:
    """XPT-01 to XPT-04, in this order. Changes nothing.

    :param makes_bucket: a bucket that is not there will be made.
    :param grants: the bucket's grants will be given where they are missing.
    :raises ServiceError, CredentialsError: AWS did not answer, or does not let these credentials look.
    """
    caller = identify(connection)
    ec2 = client(connection, "ec2")
    place = _granted(connection, bucket, caller, makes_bucket=makes_bucket, grants=grants)
    instance = _instance(ec2, instance_id)
    if instance is None:
        missing = xpt_finding(
            "XPT-01", "instance-missing", Verdict.FAIL, instance=instance_id, region=connection.region
        )
        rest = (xpt_finding(rule, "not-looked-at", Verdict.UNKNOWN) for rule in ("XPT-02", "XPT-03"))
        return (missing, *rest, place)
    image = image_of(ec2, str(instance.get("ImageId", "")))
    if image is None:
        gone = xpt_finding(
            "XPT-01", "base-missing", Verdict.FAIL, evidence_of("DescribeInstances", "ImageId", instance.get("ImageId", "")),
            instance=instance_id, image=instance.get("ImageId", ""),
        )  # fmt: skip
        return (gone, xpt_finding("XPT-02", "not-looked-at", Verdict.UNKNOWN), _shape(ec2, instance), place)
    return (image_finding(image), ownership(image, caller), _shape(ec2, instance), place)


def _instance(ec2: Any, instance_id: str) -> dict[str, Any] | None:
    try:
        with answering("ec2:DescribeInstances", image=instance_id):
            found = ec2.describe_instances(InstanceIds=[instance_id])["Reservations"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidInstanceID"):
            return None
        raise
    instances = [item for reservation in found for item in reservation["Instances"]]
    return dict(instances[0]) if instances and instances[0]["State"]["Name"] != "terminated" else None


def _shape(ec2: Any, instance: dict[str, Any]) -> Finding:
    """One disk, one network interface, volumes that AWS takes; running or stopped."""
    state = instance["State"]["Name"]
    if state not in {"running", "stopped"}:
        return xpt_finding(
            "XPT-03", "instance-state", Verdict.FAIL, evidence_of("DescribeInstances", "State", state),
            instance=instance["InstanceId"], state=state,
        )  # fmt: skip
    cards = instance.get("NetworkInterfaces", [])
    if len(cards) > 1:
        return xpt_finding(
            "XPT-03",
            "several-cards",
            Verdict.FAIL,
            evidence_of("DescribeInstances", "NetworkInterfaces", len(cards)),
            count=len(cards),
        )
    disks = [item for item in instance.get("BlockDeviceMappings", []) if item.get("Ebs", {}).get("VolumeId")]
    if len(disks) > 1:
        names = ", ".join(item["DeviceName"] for item in disks)
        return xpt_finding(
            "XPT-03",
            "several-disks",
            Verdict.FAIL,
            evidence_of("DescribeInstances", "BlockDeviceMappings", names),
            count=len(disks),
        )
    return volumes_finding(_volumes(ec2, disks), ExportFormat.VMDK)


def _volumes(ec2: Any, disks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """In the shape of an AMI's block devices."""
    names = {item["Ebs"]["VolumeId"]: item["DeviceName"] for item in disks}
    if not names:
        return []
    with answering("ec2:DescribeVolumes", image=",".join(names)):
        found = ec2.describe_volumes(VolumeIds=sorted(names))["Volumes"]
    return [
        {
            "DeviceName": names.get(item["VolumeId"], ""),
            "Ebs": {
                "SnapshotId": item["VolumeId"],
                "VolumeSize": item["Size"],
                "Encrypted": item.get("Encrypted", False),
            },
        }
        for item in found
    ]


def _granted(
    connection: Connection, bucket: str, caller: Caller, *, makes_bucket: bool, grants: bool
) -> Finding:
    """The finding on the bucket, unless AWS's export account may not write there."""
    place = bucket_finding(connection, bucket, caller, makes_bucket=makes_bucket)
    if place.verdict is not Verdict.PASS:
        return place
    account = export_account(connection.region)
    missing = _missing_grants(client(connection, "s3"), bucket, account)
    facts = {"bucket": bucket, "account": account, "wanted": connection.region}
    if missing is None:
        return xpt_finding("XPT-04", "grants-unread", Verdict.UNKNOWN, **facts)
    if not missing:
        evidence = evidence_of("GetBucketAcl", account, "WRITE, READ_ACP")
        return place.model_copy(update={"evidence": (*place.evidence, evidence)})
    evidence = evidence_of("GetBucketAcl", account, f"lacks {', '.join(missing)}")
    if grants:
        return xpt_finding("XPT-04", "grants-given", Verdict.PASS, evidence, **facts)
    return xpt_finding("XPT-04", "grants-missing", Verdict.FAIL, evidence, aws_error=GRANTS_WORDS, **facts)


def _missing_grants(storage: Any, bucket: str, account: str) -> tuple[str, ...] | None:
    """Permissions that are not given; None where these credentials may not look."""
    try:
        with answering("s3:GetBucketAcl", bucket=bucket):
            grants = storage.get_bucket_acl(Bucket=bucket)["Grants"]
    except ServiceError as error:
        if aws_code(error) == "NoSuchBucket":
            return ("WRITE", "READ_ACP")
        if aws_code(error) in DENIED:
            return None
        raise
    given = {item["Permission"] for item in grants if item.get("Grantee", {}).get("ID") == account}
    return (
        () if "FULL_CONTROL" in given else tuple(name for name in ("WRITE", "READ_ACP") if name not in given)
    )


def grant_export(connection: Connection, bucket: str) -> None:
    """Let AWS's export account write to a bucket of the caller's; other grants stay. The bucket's ownership has to allow ACLs for it.

    :raises ServiceError: what S3 answered.
    """
    storage, account = client(connection, "s3"), export_account(connection.region)
    if not _missing_grants(storage, bucket, account):
        return
    with answering("s3:PutBucketOwnershipControls", bucket=bucket):
        storage.put_bucket_ownership_controls(
            Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerPreferred"}]}
        )
    with answering("s3:PutBucketAcl", bucket=bucket):
        kept = storage.get_bucket_acl(Bucket=bucket)
        added = [
            {"Grantee": {"Type": "CanonicalUser", "ID": account}, "Permission": name}
            for name in _missing_grants(storage, bucket, account) or ()
        ]
        policy = {"Owner": kept["Owner"], "Grants": [*kept["Grants"], *added]}
        storage.put_bucket_acl(Bucket=bucket, AccessControlPolicy=policy)
