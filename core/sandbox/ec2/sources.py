"""What ImportImage and ImportSnapshot check before they answer: the role, the bucket, the object, the key."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote, urlsplit

from core.sandbox.account import iam
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import SourceDisk
from core.sandbox.moto_backend import backend
from core.sandbox.s3.store import Store
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Caller, Parameters

DEFAULT_ROLE = "vmimport"
_KEY_ARN = re.compile(r"arn:aws:kms:(?P<region>[^:]+):(?P<account>\d*):(?P<rest>(?:key|alias)/.+)")


def source_disk(container: dict[str, Any], formats: frozenset[str]) -> SourceDisk:
    """One DiskContainer of the request.

    :raises AwsError: it names no source, or a format that the call does not take.
    """
    bucket = container.get("UserBucket") or {}
    place = (bucket.get("S3Bucket", ""), bucket.get("S3Key", ""))
    url = container.get("Url", "")
    if url and not any(place):
        place = _from_url(url)
    given = (container.get("Format") or "").upper()
    if given and given not in formats:
        raise AwsError(
            "InvalidParameter", f"Parameter disk-image-format={container['Format']} has an invalid format."
        )
    if not all(place) and not container.get("SnapshotId"):
        raise AwsError(
            "MissingParameter", "The request must contain a disk image: UserBucket, Url or SnapshotId"
        )
    return SourceDisk(
        description=container.get("Description", ""), format=given, bucket=place[0], key=place[1], url=url,
        snapshot=container.get("SnapshotId", ""), device_name=container.get("DeviceName", ""),
    )  # fmt: skip


def _from_url(url: str) -> tuple[str, str]:
    """``s3://bucket/key``, or the object's address on this or AWS's host."""
    parts = urlsplit(url)
    path = unquote(parts.path).lstrip("/")
    if parts.scheme == "s3" and parts.netloc and path:
        return parts.netloc, path
    if parts.scheme in {"http", "https"}:
        host = parts.hostname or ""
        virtual = re.fullmatch(r"(?P<bucket>.+)\.(?:s3[.-].*amazonaws\.com|localhost)", host)
        if virtual and path:
            return virtual["bucket"], path
        bucket, _, key = path.partition("/")
        if bucket and key:
            return bucket, key
    raise AwsError("InvalidParameter", "Invalid S3 source location")


def check_access(disks: list[SourceDisk], parameters: Parameters, caller: Caller, store: Store) -> None:
    """The role can be assumed and may read, the buckets are in the Region, the objects are there.

    :raises AwsError: in AWS's words.
    """
    role = parameters.get("RoleName") or DEFAULT_ROLE
    wanted = [
        ("ec2:ModifySnapshotAttribute", "*"),
        ("ec2:CopySnapshot", "*"),
        ("ec2:RegisterImage", "*"),
        ("ec2:DescribeSnapshots", "*"),
    ]
    for disk in disks:
        if disk.bucket:
            bucket = f"arn:aws:s3:::{disk.bucket}"
            wanted += [
                ("s3:GetBucketLocation", bucket),
                ("s3:ListBucket", bucket),
                ("s3:GetObject", f"{bucket}/{disk.key}"),
            ]
    if not iam.role_may(role, wanted, caller.region):
        raise AwsError(
            "InvalidParameter",
            f"The service role {role} provided does not exist or does not have sufficient permissions",
        )
    for disk in disks:
        if disk.bucket:
            _check_object(disk, caller.region, store)


def _check_object(disk: SourceDisk, region: str, store: Store) -> None:
    try:
        bucket = store.bucket(disk.bucket)
        store.object(disk.bucket, disk.key)
    except AwsError as error:
        raise AwsError("InvalidParameter", "Invalid S3 source location") from error
    if bucket.region != region:
        raise AwsError("InvalidParameter", "The given S3 bucket is not local to the Region")


def role_may_decrypt(role: str, key: str, region: str) -> bool:
    """Whether the role can read objects encrypted with a key of the account's."""
    return iam.role_may(role, [("kms:Decrypt", key_arn(key, region))], region)


def key_arn(key: str, region: str) -> str:
    """A key's ARN from whatever it is called by."""
    return (
        key
        if key.startswith("arn:")
        else f"arn:aws:kms:{region}:{ACCOUNT}:{key if key.startswith('alias/') else f'key/{key}'}"
    )


def check_key(parameters: Parameters) -> None:
    """:raises AwsError: a key without ``Encrypted``."""
    if parameters.get("KmsKeyId") and not parameters.get("Encrypted"):
        raise AwsError(
            "InvalidParameterDependency", "The parameter KmsKeyId requires the parameter Encrypted to be set."
        )


def find_key(key: str, region: str) -> str | None:
    """ARN of an enabled symmetric key of this Region, or None. AWS looks only after it has answered."""
    found = _KEY_ARN.fullmatch(key_arn(key, region))
    if found is None or found["region"] != region:
        return None
    kms = backend("kms", region)
    name = found["rest"]
    if name == "alias/aws/ebs":
        return key_arn(key, region)
    try:
        identifier = kms.any_id_to_key_id(name if name.startswith("alias/") else name.removeprefix("key/"))
        described = kms.describe_key(identifier)
    except Exception:  # noqa: BLE001 - moto's NotFoundException
        return None
    return str(described.arn) if described.enabled and described.key_spec == "SYMMETRIC_DEFAULT" else None


def fingerprint(parameters: Parameters) -> str:
    """The request without its token and dates: the same token with another request is refused."""
    ignored = {"ClientToken", "ClientData", "DryRun"}
    return json.dumps(
        {name: value for name, value in parameters.items() if name not in ignored},
        sort_keys=True,
        default=str,
    )
