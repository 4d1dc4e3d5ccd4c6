"""What ImportImage and ImportSnapshot check before they answer: the role, the bucket, the object, the key."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import unquote, urlsplit

from core.sandbox.account import keys
from core.sandbox.account.access.s3 import decrypting
from core.sandbox.account.denial import sentence
from core.sandbox.account.evaluation import Access
from core.sandbox.account.gate import Gate
from core.sandbox.aws_error import AwsError
from core.sandbox.ec2.model import SourceDisk
from core.sandbox.s3.store import Store
from core.sandbox.wire import Caller, Parameters

if TYPE_CHECKING:
    from core.sandbox.engine.state import EngineState

DEFAULT_ROLE = "vmimport"
_SNAPSHOTS = ("ModifySnapshotAttribute", "CopySnapshot", "RegisterImage", "DescribeSnapshots")
_ENCRYPTING = (
    "CreateGrant", "Decrypt", "DescribeKey", "Encrypt", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo",
)  # fmt: skip
log = logging.getLogger(__name__)


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


def check_access(
    disks: list[SourceDisk], parameters: Parameters, caller: Caller, store: Store, gate: Gate
) -> None:
    """The role can be assumed and may read, the buckets are in the Region, the objects are there.

    :raises AwsError: in AWS's words.
    """
    role = parameters.get("RoleName") or DEFAULT_ROLE
    wanted = [Access(f"ec2:{action}") for action in _SNAPSHOTS]
    for disk in disks:
        if disk.bucket:
            bucket = f"arn:aws:s3:::{disk.bucket}"
            wanted += [Access("s3:GetBucketLocation", bucket), Access("s3:ListBucket", bucket)]
            wanted.append(Access("s3:GetObject", f"{bucket}/{disk.key}"))
    check_role(role, wanted, caller.region, gate)
    for disk in disks:
        if disk.bucket:
            _check_object(disk, caller.region, store)


def check_role(role: str, wanted: Iterable[Access], region: str, gate: Gate) -> None:
    """:raises AwsError: VM Import cannot assume the role, or may not do with it what it has to; AWS does not say which."""
    denied = gate.role_refusal(role, wanted, region)
    if denied is not None:
        log.info("role %s: %s", role, sentence(denied))
        raise AwsError(
            "InvalidParameter",
            f"The service role {role} provided does not exist or does not have sufficient permissions",
        )


def _check_object(disk: SourceDisk, region: str, store: Store) -> None:
    try:
        bucket = store.bucket(disk.bucket)
        store.object(disk.bucket, disk.key)
    except AwsError as error:
        raise AwsError("InvalidParameter", "Invalid S3 source location") from error
    if bucket.region != region:
        raise AwsError("InvalidParameter", "The given S3 bucket is not local to the Region")


def role_may_read(disk: SourceDisk, role: str, region: str, state: EngineState) -> bool:
    """Whether the role may still read an object, its KMS key included."""
    place = f"arn:aws:s3:::{disk.bucket}/{disk.key}"
    wanted = [Access("s3:GetObject", place), *decrypting(state.store, disk.bucket, disk.key, region)]
    return state.gate.role_refusal(role, wanted, region) is None


def role_may_encrypt(key: str, role: str, region: str, gate: Gate) -> bool:
    """Whether the role may make encrypted snapshots with a key: what the guide's policy names."""
    if keys.is_managed(key):
        return True
    context = {"kms:viaservice": [f"ec2.{region}.amazonaws.com"], "kms:grantisforawsresource": ["true"]}
    wanted = [Access(f"kms:{action}", key, context) for action in _ENCRYPTING]
    return gate.role_refusal(role, wanted, region) is None


def check_key(parameters: Parameters) -> None:
    """:raises AwsError: a key without ``Encrypted``."""
    if parameters.get("KmsKeyId") and not parameters.get("Encrypted"):
        raise AwsError(
            "InvalidParameterDependency", "The parameter KmsKeyId requires the parameter Encrypted to be set."
        )


class Repeatable(Protocol):
    """A task that keeps the token and the fingerprint of its request."""

    @property
    def client_token(self) -> str: ...
    @property
    def request(self) -> str: ...


R = TypeVar("R", bound=Repeatable)


def repeated(tasks: Iterable[tuple[str, R]], token: str, request: str) -> R | None:
    """The task that this very request made before.

    :param tasks: with their Regions.
    :param request: its :func:`fingerprint`.
    :raises AwsError: the token was used for another request.
    """
    for _, task in tasks:
        if token and task.client_token == token:
            if task.request != request:
                raise AwsError(
                    "IdempotentParameterMismatch",
                    "The client token has already been used with different parameters in the request.",
                )
            return task
    return None


def fingerprint(parameters: Parameters) -> str:
    """The request without its token and dates: the same token with another request is refused."""
    ignored = {"ClientToken", "ClientData", "DryRun"}
    return json.dumps(
        {name: value for name, value in parameters.items() if name not in ignored},
        sort_keys=True,
        default=str,
    )
