"""Buckets and their configuration, kept as given; what no import needs is refused by name, never ignored."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.sandbox import clock
from core.sandbox.account.conditions import as_list
from core.sandbox.account.policies import Policy, fault
from core.sandbox.aws_error import AwsError
from core.sandbox.http import Response
from core.sandbox.s3 import objects
from core.sandbox.s3.objects import Context
from core.sandbox.wire import Answer

_NAME = re.compile(
    r"(?!xn--|sthree-|amzn-s3-demo-)(?!.*(?:-s3alias|--ols-s3|\.mrap|--x-s3|--table-s3)$)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]"
)
DEFAULT_REGION = "us-east-1"


def create(context: Context) -> Answer:
    given = context.parameters
    name, region = given["Bucket"], context.signed.scope.region
    if not _NAME.fullmatch(name):
        raise AwsError("InvalidBucketName", "The specified bucket is not valid.", BucketName=name)
    if given.get("ObjectLockEnabledForBucket"):
        raise AwsError("NotImplemented", "Buckets with Object Lock are not offered by the sandbox.", 501)
    wanted = (given.get("CreateBucketConfiguration") or {}).get("LocationConstraint") or ""
    if wanted == DEFAULT_REGION:  # its buckets have none
        raise AwsError(
            "InvalidLocationConstraint", "The specified location-constraint is not valid", LocationConstraint=wanted
        )  # fmt: skip
    if (not wanted and region != DEFAULT_REGION) or (wanted and region not in {DEFAULT_REGION, wanted}):
        raise AwsError(
            "IllegalLocationConstraintException",
            f"The {wanted or 'unspecified'} location constraint is incompatible for the region specific endpoint this "
            "request was sent to.",
        )
    made = context.store.database.execute(
        "insert or ignore into bucket values (?,?,?)", name, wanted or DEFAULT_REGION, clock.text(clock.now())
    )
    if not made and (wanted or region != DEFAULT_REGION):
        raise AwsError(
            "BucketAlreadyOwnedByYou",
            "Your previous request to create the named bucket succeeded and you already own it.",
            409,
            BucketName=name,
        )
    return {"Location": f"/{name}"}


def delete(context: Context) -> Answer:
    name, database = context.parameters["Bucket"], context.store.database
    with database.transaction():
        if database.query(
            "select 1 from object where bucket=?1 union all select 1 from upload where bucket=?1 limit 1",
            name,
        ):
            raise AwsError(
                "BucketNotEmpty", "The bucket you tried to delete is not empty", 409, BucketName=name
            )
        database.execute("delete from bucket_setting where bucket=?", name)
        database.execute("delete from bucket where name=?", name)
    return {}


def head(context: Context) -> Response:
    bucket = context.store.bucket(context.parameters["Bucket"])
    return Response(200, {"x-amz-bucket-region": bucket.region, "x-amz-access-point-alias": "false"})


def list_buckets(context: Context) -> Answer:
    given = context.parameters
    prefix, region = given.get("Prefix") or "", given.get("BucketRegion")
    found = [
        bucket
        for bucket in context.store.buckets()
        if bucket.name.startswith(prefix)
        and region in {None, bucket.region}
        and bucket.name > (given.get("ContinuationToken") or "")
    ]
    limit = int(given.get("MaxBuckets") or 10_000)
    shown = [
        {"Name": item.name, "CreationDate": item.created, "BucketRegion": item.region}
        for item in found[:limit]
    ]
    answer: Answer = {"Buckets": shown, "Owner": objects.OWNER}
    return {**answer, "ContinuationToken": found[limit - 1].name} if len(found) > limit else answer


def location(context: Context) -> Answer:
    """us-east-1 is told as nothing at all."""
    region = context.store.bucket(context.parameters["Bucket"]).region
    return {"LocationConstraint": "" if region == DEFAULT_REGION else region}


@dataclass(frozen=True, slots=True)
class Setting:
    """One part of a bucket's configuration.

    :param given: member of the Put request that holds it.
    :param shown: member of the Get answer; "" where its members stand by themselves.
    :param missing: error code and message when there is none; or ``default`` is answered.
    """

    name: str
    given: str
    shown: str
    missing: tuple[str, str] = ("", "")
    default: Any = None


_ENCRYPTED = {
    "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False}]
}
_PRIVATE = {
    "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True,
}  # fmt: skip

SETTINGS = {
    "BucketEncryption": Setting(
        "encryption", "ServerSideEncryptionConfiguration", "ServerSideEncryptionConfiguration", default=_ENCRYPTED
    ),
    "PublicAccessBlock": Setting(
        "public-access-block", "PublicAccessBlockConfiguration", "PublicAccessBlockConfiguration", default=_PRIVATE
    ),
    "BucketLifecycleConfiguration": Setting(
        "lifecycle", "LifecycleConfiguration", "",
        ("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"),
    ),
    "BucketTagging": Setting("tagging", "Tagging", "", ("NoSuchTagSet", "The TagSet does not exist")),
    "BucketOwnershipControls": Setting(
        "ownership", "OwnershipControls", "OwnershipControls", default={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    ),
    "BucketCors": Setting(
        "cors", "CORSConfiguration", "",
        ("NoSuchCORSConfiguration", "The CORS configuration does not exist"),
    ),
    "BucketPolicy": Setting(
        "policy", "Policy", "Policy", ("NoSuchBucketPolicy", "The bucket policy does not exist")
    ),
    "BucketNotificationConfiguration": Setting("notification", "NotificationConfiguration", "", default={}),
    "BucketLogging": Setting("logging", "BucketLoggingStatus", "", default={}),
    "BucketAccelerateConfiguration": Setting("accelerate", "AccelerateConfiguration", "", default={}),
    "BucketRequestPayment": Setting("payment", "RequestPaymentConfiguration", "", default={"Payer": "BucketOwner"}),
}  # fmt: skip


def put_setting(setting: Setting) -> Callable[[Context], Answer]:
    def handler(context: Context) -> Answer:
        value = context.parameters.get(setting.given)
        if value is None:
            raise AwsError(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema",
            )
        if setting.name == "policy":
            _check_policy(value, context.parameters["Bucket"])
        context.store.keep_setting(context.parameters["Bucket"], setting.name, value)
        return {}

    return handler


def _check_policy(text: str, bucket: str) -> None:
    """:raises AwsError: a document that S3 would not take."""
    try:
        policy = Policy.parse(bucket, text)
    except ValueError:
        raise AwsError(
            "MalformedPolicy", "Policies must be valid JSON and the first byte must be '{'"
        ) from None
    if wrong := fault(text, principals=True):
        raise AwsError("MalformedPolicy", wrong)
    place = f"arn:aws:s3:::{bucket}"
    for statement in policy.statements:
        resources = as_list(statement.document.get("Resource", statement.document.get("NotResource", [])))
        if not resources:
            raise AwsError("MalformedPolicy", "Missing required field Resource")
        if not all(
            str(item) == place or str(item).startswith((f"{place}/", f"{place}*")) for item in resources
        ):
            raise AwsError("MalformedPolicy", "Policy has invalid resource")


def get_setting(setting: Setting) -> Callable[[Context], Answer]:
    def handler(context: Context) -> Answer:
        value = context.store.setting(context.parameters["Bucket"], setting.name)
        if value is None and setting.default is None:
            raise AwsError(*setting.missing, 404, BucketName=context.parameters["Bucket"])
        value = setting.default if value is None else value
        return {setting.shown: value} if setting.shown else value

    return handler


def drop_setting(setting: Setting) -> Callable[[Context], Answer]:
    def handler(context: Context) -> Answer:
        context.store.drop_setting(context.parameters["Bucket"], setting.name)
        return {}

    return handler


def put_versioning(context: Context) -> Answer:
    if context.parameters["VersioningConfiguration"].get("Status") == "Enabled":
        raise AwsError("NotImplemented", "Versioned buckets are not offered by the sandbox.", 501)
    return {}


def put_acl(context: Context) -> Answer:
    """An object's ACL: only those that give nobody else anything."""
    if context.parameters.get("ACL") in {None, "private", "bucket-owner-full-control"}:
        return {}
    raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")


_GRANTS = {
    "GrantFullControl": "FULL_CONTROL", "GrantRead": "READ", "GrantReadACP": "READ_ACP", "GrantWrite": "WRITE",
    "GrantWriteACP": "WRITE_ACP",
}  # fmt: skip


def put_bucket_acl(context: Context) -> Answer:
    """Grants to other accounts, where the bucket's ownership allows ACLs at all."""
    given, name = context.parameters, context.parameters["Bucket"]
    grants = list((given.get("AccessControlPolicy") or {}).get("Grants") or [])
    for member, permission in _GRANTS.items():
        for item in (given.get(member) or "").split(","):
            kind, _, value = item.strip().partition("=")
            if kind == "id":
                grantee = {"Type": "CanonicalUser", "ID": value.strip('"')}
                grants.append({"Grantee": grantee, "Permission": permission})
            elif item.strip():
                raise AwsError("NotImplemented", f"Grants by {kind} are not offered by the sandbox.", 501)
    if not grants:
        if given.get("ACL") in {None, "private"}:
            context.store.drop_setting(name, "acl")
            return {}
        raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    rules = (context.store.setting(name, "ownership") or {}).get("Rules") or [
        {"ObjectOwnership": "BucketOwnerEnforced"}
    ]
    if rules[0].get("ObjectOwnership") == "BucketOwnerEnforced":
        raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    context.store.keep_setting(name, "acl", {"Grants": grants})
    return {}


def get_bucket_acl(context: Context) -> Answer:
    kept = context.store.setting(context.parameters["Bucket"], "acl")
    return {"Owner": objects.OWNER, "Grants": kept["Grants"]} if kept else objects.owner_acl()


def absent(code: str, message: str) -> Callable[[Context], Answer]:
    """A configuration that no bucket here has."""

    def handler(context: Context) -> Answer:
        raise AwsError(code, message, 404, BucketName=context.parameters["Bucket"])

    return handler


def handlers() -> dict[str, Callable[[Context], Any]]:
    """Operations on buckets by name."""
    found: dict[str, Callable[[Context], Any]] = {
        "CreateBucket": create, "DeleteBucket": delete, "HeadBucket": head, "ListBuckets": list_buckets,
        "GetBucketLocation": location,
        "GetBucketVersioning": lambda _: {}, "PutBucketVersioning": put_versioning,
        "GetBucketAcl": get_bucket_acl, "PutBucketAcl": put_bucket_acl,
        "GetBucketPolicyStatus": lambda _: {"PolicyStatus": {"IsPublic": False}},
        "GetBucketReplication": absent(
            "ReplicationConfigurationNotFoundError", "The replication configuration was not found"),
        "GetBucketWebsite": absent(
            "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"),
        "GetObjectLockConfiguration": absent(
            "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"),
        "DeleteBucketLifecycle": drop_setting(SETTINGS["BucketLifecycleConfiguration"]),
    }  # fmt: skip
    for operation, setting in SETTINGS.items():
        found[f"Put{operation}"] = put_setting(setting)
        found[f"Get{operation}"] = get_setting(setting)
        found.setdefault(f"Delete{operation}", drop_setting(setting))
    return found
