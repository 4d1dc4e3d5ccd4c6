"""S3: its operations' names are not IAM's actions, and an object under a KMS key needs that key too.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from core.sandbox.account import keys
from core.sandbox.account.evaluation import Access
from core.sandbox.s3.objects import default_encryption
from core.sandbox.s3.store import Store
from core.sandbox.wire import Parameters

_ACTIONS = {
    "ListBuckets": "ListAllMyBuckets", "HeadBucket": "ListBucket", "ListObjects": "ListBucket", "ListObjectsV2": "ListBucket",
    "ListObjectVersions": "ListBucketVersions", "ListMultipartUploads": "ListBucketMultipartUploads",
    "HeadObject": "GetObject", "CopyObject": "PutObject", "CreateMultipartUpload": "PutObject", "UploadPart": "PutObject",
    "UploadPartCopy": "PutObject", "CompleteMultipartUpload": "PutObject", "ListParts": "ListMultipartUploadParts",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "PutBucketEncryption": "PutEncryptionConfiguration", "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration", "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock", "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock", "GetBucketCors": "GetBucketCORS", "PutBucketCors": "PutBucketCORS",
    "DeleteBucketCors": "PutBucketCORS", "DeleteBucketTagging": "PutBucketTagging",
    "DeleteBucketOwnershipControls": "PutBucketOwnershipControls", "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "GetBucketReplication": "GetReplicationConfiguration", "GetBucketNotificationConfiguration": "GetBucketNotification",
    "PutBucketNotificationConfiguration": "PutBucketNotification",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
}  # fmt: skip
_WRITES = frozenset({"PutObject", "CreateMultipartUpload", "CopyObject"})
_OF_AN_UPLOAD = frozenset({"UploadPart", "UploadPartCopy", "CompleteMultipartUpload"})
_CONDITIONS = {
    "Prefix": "s3:prefix", "Delimiter": "s3:delimiter", "MaxKeys": "s3:max-keys", "ACL": "s3:x-amz-acl",
    "ServerSideEncryption": "s3:x-amz-server-side-encryption", "StorageClass": "s3:x-amz-storage-class",
    "SSEKMSKeyId": "s3:x-amz-server-side-encryption-aws-kms-key-id", "CopySource": "s3:x-amz-copy-source",
    "MetadataDirective": "s3:x-amz-metadata-directive", "VersionId": "s3:versionid",
}  # fmt: skip


def wanted(
    operation: str, parameters: Parameters, region: str, store: Store, *, presigned: bool
) -> list[Access]:
    bucket, key = parameters.get("Bucket", ""), parameters.get("Key", "")
    action = f"s3:{_ACTIONS.get(operation, operation)}"
    context = {
        "s3:authtype": ["REST-QUERY-STRING" if presigned else "REST-HEADER"], "s3:signatureversion": ["AWS4-HMAC-SHA256"],
        **{name: [str(parameters[member])] for member, name in _CONDITIONS.items() if parameters.get(member) is not None},
    }  # fmt: skip
    if action == "s3:ListBucket":
        context.setdefault("s3:prefix", [""])  # what is not given is listed as the empty prefix
    if not bucket:
        return [Access(action, "*", context)]
    arn = f"arn:aws:s3:::{bucket}"
    if operation == "DeleteObjects":
        return []  # answered for each key by itself
    found = [Access(action, f"{arn}/{key}" if key else arn, context)]
    if operation == "CreateBucket" and parameters.get("ObjectOwnership"):
        found.append(Access("s3:PutBucketOwnershipControls", arn, context))
    if "CopySource" in parameters:
        found += _source(parameters["CopySource"], region, store)
    return [*found, *_keys(operation, parameters, region, store)]


def _source(source: str, region: str, store: Store) -> Iterator[Access]:
    """The object that a copy reads."""
    place = unquote(source.partition("?")[0]).removeprefix("/")
    bucket, _, key = place.partition("/")
    yield Access("s3:GetObject", f"arn:aws:s3:::{place}")
    yield from decrypting(store, bucket, key, region)


def _keys(operation: str, parameters: Parameters, region: str, store: Store) -> Iterator[Access]:
    """KMS is asked in the caller's name."""
    bucket, key = parameters["Bucket"], parameters.get("Key", "")
    if operation == "GetObject":
        yield from decrypting(store, bucket, key, region)
    elif operation in _WRITES:
        given = parameters if parameters.get("ServerSideEncryption") else default_encryption(store, bucket)
        yield from _generating(given, region, bucket, key)
    elif operation in _OF_AN_UPLOAD:
        headers = store.upload_headers(str(parameters.get("UploadId", "")))
        yield from _generating(headers, region, bucket, key)
        yield from _using(
            "kms:Decrypt", headers, region, bucket, key
        )  # the parts are read again when they are joined


def decrypting(store: Store, bucket: str, key: str, region: str) -> Iterator[Access]:
    """What reading an object needs of its key; nothing for one without."""
    stored = store.find(bucket, key)
    if stored is not None:
        yield from _using("kms:Decrypt", stored.headers, region, bucket, key)


def _generating(headers: dict[str, Any], region: str, bucket: str, key: str) -> Iterator[Access]:
    yield from _using("kms:GenerateDataKey", headers, region, bucket, key)


def _using(action: str, headers: dict[str, Any], region: str, bucket: str, key: str) -> Iterator[Access]:
    identifier = headers.get("SSEKMSKeyId") or "alias/aws/s3"
    if headers.get("ServerSideEncryption") not in {"aws:kms", "aws:kms:dsse"}:
        return
    arn = keys.resolved(str(identifier), region)
    if keys.is_managed(arn):
        return
    place = f"arn:aws:s3:::{bucket}" if headers.get("BucketKeyEnabled") else f"arn:aws:s3:::{bucket}/{key}"
    context = {"kms:viaservice": [f"s3.{region}.amazonaws.com"], "kms:encryptioncontext:aws:s3:arn": [place]}
    yield Access(action, arn, context)
