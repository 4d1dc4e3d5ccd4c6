"""Buckets, their configuration, and listings."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def test_region_of_a_bucket(client: Any) -> None:
    west = client("s3", region="eu-west-1")
    west.create_bucket(Bucket="in-ireland", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert west.get_bucket_location(Bucket="in-ireland")["LocationConstraint"] == "eu-west-1"
    head = west.head_bucket(Bucket="in-ireland")
    assert head["BucketRegion"] == "eu-west-1"
    with pytest.raises(ClientError) as again:
        west.create_bucket(Bucket="in-ireland", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert code(again) == "BucketAlreadyOwnedByYou"
    with pytest.raises(ClientError) as unspecified:
        west.create_bucket(Bucket="elsewhere")
    assert code(unspecified) == "IllegalLocationConstraintException"


def test_the_default_region_is_no_location_constraint(s3: Any) -> None:
    with pytest.raises(ClientError) as refused:
        s3.create_bucket(Bucket="in-virginia", CreateBucketConfiguration={"LocationConstraint": "us-east-1"})
    assert code(refused) == "InvalidLocationConstraint"


def test_object_lock_is_refused_and_never_ignored(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as made:
        s3.create_bucket(Bucket="locked-away", ObjectLockEnabledForBucket=True)
    assert code(made) == "NotImplemented"
    with pytest.raises(ClientError, match="missing Object Lock Configuration"):
        s3.put_object(
            Bucket=bucket, Key="k", Body=b"", ObjectLockMode="GOVERNANCE",
            ObjectLockRetainUntilDate=datetime(2030, 1, 1, tzinfo=UTC),
        )  # fmt: skip


def test_default_region_is_told_as_none(s3: Any, bucket: str) -> None:
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None
    assert s3.head_bucket(Bucket=bucket)["BucketRegion"] == "us-east-1"
    assert bucket in [item["Name"] for item in s3.list_buckets()["Buckets"]]


@pytest.mark.parametrize("name", ["Upper", "ends-", "192.168.1.1", "a..b", "of-others-s3alias"])
def test_bad_names(s3: Any, name: str) -> None:
    with pytest.raises(ClientError) as error:
        s3.create_bucket(Bucket=name)
    assert code(error) == "InvalidBucketName"


def test_a_full_bucket_stays(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as error:
        s3.delete_bucket(Bucket=bucket)
    assert code(error) == "BucketNotEmpty"
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    with pytest.raises(ClientError):
        s3.head_bucket(Bucket=bucket)


def test_configuration_is_kept(client: Any, s3: Any, bucket: str) -> None:
    rule = {
        "ID": "stale", "Status": "Enabled", "Filter": {"Prefix": ""},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
    }  # fmt: skip
    with pytest.raises(ClientError) as none:
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    assert code(none) == "NoSuchLifecycleConfiguration"
    s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [rule]})
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == [rule]
    s3.delete_bucket_lifecycle(Bucket=bucket)

    blocked = dict.fromkeys(
        ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"], True
    )
    s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=blocked)
    assert s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"] == blocked

    key = client("kms").create_key()["KeyMetadata"]["Arn"]
    kms = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [kms]})
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"")
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"]) == ("aws:kms", key)

    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "a", "Value": "b"}]
    statement = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObjectAcl",
        "Resource": f"arn:aws:s3:::{bucket}/*",
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    for wrong in (
        {**statement, "Resource": "arn:aws:s3:::other/*"},
        {**statement, "Effect": "No"},
        {"Effect": "Deny"},
    ):
        with pytest.raises(ClientError) as refused:
            s3.put_bucket_policy(
                Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [wrong]})
            )
        assert code(refused) == "MalformedPolicy"
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert s3.get_bucket_policy(Bucket=bucket)["Policy"] == policy
    assert s3.get_bucket_versioning(Bucket=bucket).get("Status") is None


def test_what_is_not_offered_says_so(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as error:
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert code(error) == "NotImplemented"
    with pytest.raises(ClientError) as torrent:
        s3.get_object_torrent(Bucket=bucket, Key="k")
    assert code(torrent) == "NotImplemented"


@pytest.fixture
def tree(s3: Any, bucket: str) -> str:
    for key in ("a/1", "a/2", "a/b/3", "b", "c/1", "c/ü &<", "d"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    return bucket


def test_delimiter_folds(s3: Any, tree: str) -> None:
    listed = s3.list_objects_v2(Bucket=tree, Delimiter="/")
    assert [item["Key"] for item in listed["Contents"]] == ["b", "d"]
    assert [item["Prefix"] for item in listed["CommonPrefixes"]] == ["a/", "c/"]
    assert listed["KeyCount"] == 4
    below = s3.list_objects_v2(Bucket=tree, Delimiter="/", Prefix="a/")
    assert [item["Key"] for item in below["Contents"]] == ["a/1", "a/2"]
    assert [item["Prefix"] for item in below["CommonPrefixes"]] == ["a/b/"]


@pytest.mark.parametrize("call", ["list_objects", "list_objects_v2", "list_object_versions"])
@pytest.mark.parametrize("size", [1, 2, 3, 1000])
def test_every_page_size_gives_the_same_keys(s3: Any, tree: str, call: str, size: int) -> None:
    found = "Versions" if "versions" in call else "Contents"
    pages = list(s3.get_paginator(call).paginate(Bucket=tree, PaginationConfig={"PageSize": size}))
    keys = [item["Key"] for page in pages for item in page.get(found, [])]
    assert keys == ["a/1", "a/2", "a/b/3", "b", "c/1", "c/ü &<", "d"]
    folded = list(
        s3.get_paginator(call).paginate(Bucket=tree, Delimiter="/", PaginationConfig={"PageSize": size})
    )
    names = [item["Key"] for page in folded for item in page.get(found, [])]
    names += [item["Prefix"] for page in folded for item in page.get("CommonPrefixes", [])]
    assert sorted(names) == ["a/", "b", "c/", "d"]


def test_start_after(s3: Any, tree: str) -> None:
    listed = s3.list_objects_v2(Bucket=tree, StartAfter="b")
    assert [item["Key"] for item in listed["Contents"]] == ["c/1", "c/ü &<", "d"]


def test_uploads_are_paged(s3: Any, bucket: str) -> None:
    made = [
        (key, s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"])
        for key in ("x", "x", "y/1", "z")
    ]
    pages = s3.get_paginator("list_multipart_uploads").paginate(
        Bucket=bucket, PaginationConfig={"PageSize": 1}
    )
    listed = [(item["Key"], item["UploadId"]) for page in pages for item in page.get("Uploads", [])]
    assert sorted(listed) == sorted(made)
    below = s3.list_multipart_uploads(Bucket=bucket, Prefix="y/")
    assert [item["Key"] for item in below["Uploads"]] == ["y/1"]
