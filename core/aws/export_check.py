"""What AWS demands of an AMI and a bucket before it exports, asked before anything starts: the catalogue's XPT rules.

Source: VM Import/Export User Guide, "Considerations for image export"
(https://docs.aws.amazon.com/vm-import/latest/userguide/limits-image-export.html), 2026.
"""

from __future__ import annotations

from typing import Any

from core.aws.account import Caller, identify
from core.aws.buckets import find_bucket
from core.aws.errors import DENIED, answering, aws_code
from core.aws.export_task import ExportFormat
from core.aws.model import Connection
from core.aws.roles import look_at_role
from core.aws.sessions import client
from core.errors import ServiceError
from core.facts import Evidence
from core.plans.destination import Destination
from core.rules.model import Finding
from core.rules.verdicts import Severity, Verdict
from core.wording import has_words, phrase

SOURCE = 'VM Import/Export User Guide 2026, "Considerations for image export"'
LARGEST_VOLUME = 1024
"""GiB."""
_OWN_LICENCE = frozenset({"", "RunInstances", "RunInstances:0800"})
"""Usage operations without a Windows or SQL Server licence of AWS's."""


def check_export(
    connection: Connection,
    image_id: str,
    bucket: str,
    format: ExportFormat,  # noqa: A002 - the field's name
    *,
    prefix: str = "",
    role_name: str = "vmimport",
    makes_bucket: bool = False,
) -> tuple[Finding, ...]:
    """XPT-01 to XPT-04, in this order; those that nothing can be said of are ``unknown``. Changes nothing.

    :param prefix: of the object's key.
    :param role_name: that VM Import/Export takes on to write it.
    :param makes_bucket: a bucket that is not there will be made.
    :raises ServiceError, CredentialsError: AWS did not answer, or does not let these credentials look.
    """
    caller = identify(connection)
    ec2 = client(connection, "ec2")
    image = image_of(ec2, image_id)
    destination = Destination(region=connection.region, bucket=bucket, prefix=prefix, role_name=role_name)
    place = bucket_finding(connection, bucket, caller, makes_bucket=makes_bucket)
    if place.verdict is Verdict.PASS:
        place = _role(connection, destination, place, caller)
    if image is None:
        missing = xpt_finding(
            "XPT-01", "image-missing", Verdict.FAIL, image=image_id, region=connection.region
        )
        rest = (xpt_finding(rule, "not-looked-at", Verdict.UNKNOWN) for rule in ("XPT-02", "XPT-03"))
        return (missing, *rest, place)
    own = image.get("OwnerId") == caller.account
    snapshots = _snapshots(ec2, image) if own else ()
    return (
        image_finding(image, snapshots),
        ownership(image, caller),
        _volumes(image, snapshots, format),
        place,
    )


def xpt_finding(
    rule: str, words: str, verdict: Verdict, *evidence: Evidence, aws_error: str = "", **facts: object
) -> Finding:
    fix = f"export.fix.{words}"
    return Finding(
        rule=rule,
        verdict=verdict,
        severity=Severity.BLOCK,
        title=phrase(f"export.title.{rule}"),
        detail=phrase(f"export.check.{words}", facts),
        evidence=evidence,
        aws_error=aws_error,
        fix=phrase(fix, facts) if has_words(fix) else "",
        source=SOURCE,
    )


def evidence_of(call: str, name: str, value: object) -> Evidence:
    return Evidence(where=f"{call}, {name}", value=str(value))


def image_of(ec2: Any, image_id: str) -> dict[str, Any] | None:
    try:
        with answering("ec2:DescribeImages", image=image_id):
            found = ec2.describe_images(ImageIds=[image_id])["Images"]
    except ServiceError as error:
        if aws_code(error).startswith("InvalidAMIID"):
            return None
        raise
    return dict(found[0]) if found else None


def _snapshots(ec2: Any, image: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """Those of the AMI's snapshots that are there."""
    wanted = [disk["Ebs"]["SnapshotId"] for disk in _disks(image) if disk.get("Ebs", {}).get("SnapshotId")]
    if not wanted:
        return ()
    filters = [{"Name": "snapshot-id", "Values": sorted(set(wanted))}]
    with answering("ec2:DescribeSnapshots", image=image["ImageId"]):
        return tuple(ec2.describe_snapshots(Filters=filters)["Snapshots"])


def _disks(image: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in image.get("BlockDeviceMappings", []) if "NoDevice" not in item]


def image_finding(image: dict[str, Any], snapshots: tuple[dict[str, Any], ...] = ()) -> Finding:
    state = image.get("State", "")
    said = evidence_of("DescribeImages", "State", state)
    if state != "available":
        return xpt_finding("XPT-01", "image-state", Verdict.FAIL, said, image=image["ImageId"], state=state)
    return xpt_finding(
        "XPT-01",
        "image-there",
        Verdict.PASS,
        said,
        *(evidence_of("DescribeSnapshots", item["SnapshotId"], item.get("State", "")) for item in snapshots),
        image=image["ImageId"],
    )


def ownership(image: dict[str, Any], caller: Caller) -> Finding:
    owner = evidence_of("DescribeImages", "OwnerId", image.get("OwnerId", ""))
    if image.get("OwnerId") != caller.account:
        return xpt_finding(
            "XPT-02", "owner", Verdict.FAIL, owner, image=image["ImageId"], account=caller.account
        )
    codes = [item.get("ProductCodeId", "") for item in image.get("ProductCodes", [])]
    if codes:
        words = f"The image ID provided ({image['ImageId']}) is a marketplace AMI and is not exportable."
        said = evidence_of("DescribeImages", "ProductCodes", ", ".join(codes))
        return xpt_finding(
            "XPT-02", "marketplace", Verdict.FAIL, said, aws_error=words, image=image["ImageId"]
        )
    operation = image.get("UsageOperation", "")
    said = evidence_of("DescribeImages", "UsageOperation", operation or "none")
    if operation not in _OWN_LICENCE:
        platform = image.get("PlatformDetails", operation)
        return xpt_finding(
            "XPT-02", "licence", Verdict.FAIL, said, image=image["ImageId"], platform=platform, operation=operation
        )  # fmt: skip
    return xpt_finding("XPT-02", "own", Verdict.PASS, owner, said)


def _volumes(image: dict[str, Any], snapshots: tuple[dict[str, Any], ...], kind: ExportFormat) -> Finding:
    return volumes_finding(_disks(image), kind, snapshots)


def volumes_finding(
    disks: list[dict[str, Any]], kind: ExportFormat, snapshots: tuple[dict[str, Any], ...] = ()
) -> Finding:
    """:param disks: BlockDeviceMappings of an AMI."""
    sizes = {item["SnapshotId"]: int(item.get("VolumeSize", 0)) for item in snapshots}
    secret = {item["SnapshotId"] for item in snapshots if item.get("Encrypted")}
    evidence: list[Evidence] = []
    for disk in disks:
        name, ebs = disk.get("DeviceName", ""), disk.get("Ebs")
        if ebs is None:
            said = evidence_of("DescribeImages", name, disk.get("VirtualName", "no EBS volume"))
            return xpt_finding("XPT-03", "instance-store", Verdict.FAIL, said, device=name)
        snapshot = ebs.get("SnapshotId", "")
        if ebs.get("Encrypted") or snapshot in secret:
            said = evidence_of("DescribeSnapshots", f"{snapshot} Encrypted", "true")
            return xpt_finding("XPT-03", "encrypted", Verdict.FAIL, said, device=name, snapshot=snapshot)
        size = max(int(ebs.get("VolumeSize") or 0), sizes.get(snapshot, 0))
        said = evidence_of("DescribeImages", f"{name} {snapshot}", f"{size} GiB")
        if size > LARGEST_VOLUME:
            return xpt_finding("XPT-03", "too-large", Verdict.FAIL, said, device=name, size=size)
        evidence.append(said)
    if len(disks) > 1:
        return xpt_finding(
            "XPT-03", "several", Verdict.UNKNOWN, *evidence, count=len(disks), format=kind.value.upper()
        )  # fmt: skip
    return xpt_finding("XPT-03", "volumes-good", Verdict.PASS, *evidence)


def bucket_finding(connection: Connection, bucket: str, caller: Caller, *, makes_bucket: bool) -> Finding:
    storage = client(connection, "s3")
    try:
        region = find_bucket(storage, bucket, caller)
    except ServiceError as error:
        if error.code != "aws.bucket-taken":
            raise
        return xpt_finding("XPT-04", "bucket-taken", Verdict.FAIL, bucket=bucket, wanted=connection.region)
    if region is None:
        if makes_bucket:
            return xpt_finding("XPT-04", "bucket-made", Verdict.PASS, bucket=bucket, wanted=connection.region)
        return xpt_finding("XPT-04", "bucket-missing", Verdict.FAIL, bucket=bucket, wanted=connection.region)
    said = evidence_of("GetBucketLocation", bucket, region)
    if region != connection.region:
        return xpt_finding(
            "XPT-04",
            "bucket-region",
            Verdict.FAIL,
            said,
            region=region,
            bucket=bucket,
            wanted=connection.region,
        )
    algorithm = _encryption(storage, bucket)
    said_too = evidence_of("GetBucketEncryption", bucket, algorithm or "not allowed to look")
    if algorithm.startswith("aws:kms"):
        return xpt_finding(
            "XPT-04", "bucket-kms", Verdict.FAIL, said, said_too, bucket=bucket, wanted=connection.region
        )
    if not algorithm:
        return xpt_finding(
            "XPT-04",
            "bucket-unread",
            Verdict.UNKNOWN,
            said,
            said_too,
            bucket=bucket,
            wanted=connection.region,
        )
    return xpt_finding(
        "XPT-04", "bucket-good", Verdict.PASS, said, said_too, bucket=bucket, wanted=connection.region
    )


def _encryption(storage: Any, bucket: str) -> str:
    """S3's word for the default encryption; "none", or "" where these credentials may not look."""
    try:
        with answering("s3:GetEncryptionConfiguration", bucket=bucket):
            rules = storage.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    except ServiceError as error:
        if aws_code(error) == "ServerSideEncryptionConfigurationNotFoundError":
            return "none"
        if aws_code(error) in DENIED:
            return ""
        raise
    defaults = [rule.get("ApplyServerSideEncryptionByDefault", {}).get("SSEAlgorithm", "") for rule in rules]
    return next((name for name in defaults if name), "none")


def _role(connection: Connection, destination: Destination, place: Finding, caller: Caller) -> Finding:
    """The finding on the bucket, unless the role cannot write there, or that cannot be told."""
    state = look_at_role(connection, destination, destination.bucket, exporting=True, account=caller.account)
    facts: dict[str, Any] = {"role": state.name, "bucket": destination.bucket}
    if not state.checked:
        said = evidence_of("GetRole", state.name, "not allowed to look")
        return xpt_finding("XPT-04", "role-unread", Verdict.UNKNOWN, *place.evidence, said, **facts)
    words = f"The service role {state.name} provided does not exist or does not have sufficient permissions"
    if not state.exists:
        said = evidence_of("GetRole", state.name, "NoSuchEntity")
        return xpt_finding("XPT-04", "role-missing", Verdict.FAIL, said, aws_error=words, **facts)
    if not state.trusted:
        said = evidence_of(
            "GetRole", f"{state.name} AssumeRolePolicyDocument", "no trust in vmie.amazonaws.com"
        )
        return xpt_finding("XPT-04", "role-trust", Verdict.FAIL, said, aws_error=words, **facts)
    if state.missing:
        missing = ", ".join(state.missing)
        said = evidence_of("GetRolePolicy", state.name, f"lacks {missing}")
        return xpt_finding(
            "XPT-04", "role-permissions", Verdict.FAIL, said, aws_error=words, missing=missing, **facts
        )
    said = evidence_of("GetRole", state.name, "may write")
    return place.model_copy(update={"evidence": (*place.evidence, said)})
