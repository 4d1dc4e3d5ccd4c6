"""The bucket that the image is staged in: in the import's Region, private and encrypted."""

from __future__ import annotations

from typing import Any

from core.aws.account import Caller
from core.aws.errors import DENIED, answering, aws_code
from core.aws.model import Connection
from core.aws.sessions import client
from core.aws.setup import HOME_REGION, bucket_calls
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.destination import Destination


class BucketState(Frozen):
    name: str
    region: str
    created: bool = False


def default_bucket(caller: Caller, region: str) -> str:
    return f"amigrate-{caller.account}-{region}"


def ensure_bucket(connection: Connection, destination: Destination, caller: Caller) -> BucketState:
    """The bucket of a destination, made where it does not exist and may be made.

    :raises ServiceError: ``aws.bucket-region`` (it lies in another Region), ``aws.bucket-missing``, ``aws.bucket-taken``
        (the name belongs to another account), ``aws.denied``, or what S3 answered.
    """
    storage = client(connection, "s3")
    name = destination.bucket or default_bucket(caller, destination.region)
    region = find_bucket(storage, name, caller)
    if region is None:
        if not destination.create_bucket:
            raise ServiceError("aws.bucket-missing", bucket=name, region=destination.region)
        make_bucket(connection, name, destination.region)
        return BucketState(name=name, region=destination.region, created=True)
    if region != destination.region:
        raise ServiceError("aws.bucket-region", bucket=name, region=region, wanted=destination.region)
    return BucketState(name=name, region=region)


def find_bucket(storage: Any, name: str, caller: Caller) -> str | None:
    """The Region that a bucket lies in, None where there is no such bucket.

    :raises ServiceError: ``aws.bucket-taken`` when it exists but is not this account's.
    """
    try:
        with answering("s3:ListBucket", bucket=name):
            answer = storage.head_bucket(Bucket=name, ExpectedBucketOwner=caller.account)
    except ServiceError as error:
        if aws_code(error) in {"404", "NoSuchBucket", "NotFound"}:
            return None
        if aws_code(error) in DENIED:
            return _own_location(storage, name, caller, error)
        raise
    headers = answer["ResponseMetadata"]["HTTPHeaders"]
    region = answer.get("BucketRegion") or headers.get("x-amz-bucket-region")
    return region or _location(storage, name)


def _own_location(storage: Any, name: str, caller: Caller, denied: ServiceError) -> str:
    """A HEAD says 403 of a stranger's bucket and of an own one that the caller may not list: where it lies tells them apart.

    :raises ServiceError: ``aws.bucket-taken``.
    """
    try:
        return _location(storage, name, ExpectedBucketOwner=caller.account)
    except ServiceError:
        raise ServiceError("aws.bucket-taken", bucket=name, account=caller.account) from denied


def _location(storage: Any, name: str, **owner: str) -> str:
    with answering("s3:GetBucketLocation", bucket=name):
        told = storage.get_bucket_location(Bucket=name, **owner).get("LocationConstraint")
    return {"": HOME_REGION, "EU": "eu-west-1"}.get(told or "", str(told))


def make_bucket(connection: Connection, name: str, region: str) -> None:
    """A private, encrypted bucket (core.aws.setup says how); one that is there already is dressed the same way.

    :raises ServiceError: ``aws.bucket-taken``, or what S3 answered.
    """
    made, *dressing = bucket_calls(name, region)
    try:
        made.make(connection)
    except ServiceError as error:
        if aws_code(error) == "BucketAlreadyExists":
            raise ServiceError("aws.bucket-taken", bucket=name, account="") from error
        if aws_code(error) != "BucketAlreadyOwnedByYou":
            raise
    for call in dressing:
        call.make(connection)
