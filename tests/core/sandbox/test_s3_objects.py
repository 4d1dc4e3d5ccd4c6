"""Objects through boto3: bytes, headers, checksums, ranges, copies."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from typing import Any

import pytest
from awscrt import checksums
from botocore.exceptions import ClientError
from samples.aws_clients import fetch


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def refused(error: pytest.ExceptionInfo[ClientError]) -> tuple[str, int]:
    answer = error.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def test_put_and_get_keep_bytes_and_headers(s3: Any, bucket: str) -> None:
    put = s3.put_object(
        Bucket=bucket,
        Key="a b/ü+&<.img",
        Body=b"disk",
        ContentType="application/x-raw",
        Metadata={"disk-uuid": "x_1"},
    )
    got = s3.get_object(Bucket=bucket, Key="a b/ü+&<.img")
    assert got["Body"].read() == b"disk"
    assert got["ContentType"] == "application/x-raw"
    assert got["Metadata"] == {"disk-uuid": "x_1"}
    assert put["ETag"] == got["ETag"] == f'"{hashlib.md5(b"disk", usedforsecurity=False).hexdigest()}"'
    assert got["ServerSideEncryption"] == "AES256"


def test_empty_object(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    assert s3.get_object(Bucket=bucket, Key="empty")["Body"].read() == b""
    assert s3.head_object(Bucket=bucket, Key="empty")["ContentLength"] == 0


@pytest.mark.parametrize(
    ("wanted", "status", "expected", "shown"),
    [
        ("bytes=0-0", 206, b"0", "bytes 0-0/10"),
        ("bytes=3-5", 206, b"345", "bytes 3-5/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-2", 206, b"89", "bytes 8-9/10"),
        ("bytes=8-99", 206, b"89", "bytes 8-9/10"),
        ("nonsense", 200, b"0123456789", None),
    ],
)
def test_ranges(s3: Any, bucket: str, wanted: str, status: int, expected: bytes, shown: str | None) -> None:
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    got = s3.get_object(Bucket=bucket, Key="digits", Range=wanted)
    assert got["Body"].read() == expected
    assert got["ResponseMetadata"]["HTTPStatusCode"] == status
    assert got.get("ContentRange") == shown


def test_range_behind_the_end_is_refused(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="digits", Body=b"0123456789")
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="digits", Range="bytes=10-")
    assert refused(error) == ("InvalidRange", 416)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CRC32", zlib.crc32(b"disk").to_bytes(4, "big")),
        ("CRC32C", checksums.crc32c(b"disk").to_bytes(4, "big")),
        ("CRC64NVME", checksums.crc64nvme(b"disk").to_bytes(8, "big")),
        ("SHA1", hashlib.sha1(b"disk", usedforsecurity=False).digest()),
        ("SHA256", hashlib.sha256(b"disk").digest()),
    ],
)
def test_every_checksum_is_compared_and_kept(s3: Any, bucket: str, name: str, value: bytes) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"disk", **{f"Checksum{name}": b64(value)})
    head = s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert head[f"Checksum{name}"] == b64(value)
    assert head["ChecksumType"] == "FULL_OBJECT"
    wrong = bytes([value[0] ^ 1]) + value[1:]
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="k2", Body=b"disk", **{f"Checksum{name}": b64(wrong)})
    assert refused(error) == ("BadDigest", 400)
    with pytest.raises(ClientError):
        s3.head_object(Bucket=bucket, Key="k2")


def test_wrong_md5_is_refused(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as error:
        s3.put_object(
            Bucket=bucket,
            Key="k",
            Body=b"disk",
            ContentMD5=b64(hashlib.md5(b"other", usedforsecurity=False).digest()),
        )
    assert refused(error) == ("BadDigest", 400)


def test_malformed_checksum_is_refused(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="k", Body=b"disk", ChecksumCRC32="eA==")
    assert refused(error) == ("InvalidRequest", 400)


def test_missing_things_have_their_codes(s3: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as key:
        s3.get_object(Bucket=bucket, Key="none")
    assert refused(key) == ("NoSuchKey", 404)
    with pytest.raises(ClientError) as head:
        s3.head_object(Bucket=bucket, Key="none")
    assert refused(head) == ("404", 404)
    with pytest.raises(ClientError) as gone:
        s3.list_objects_v2(Bucket="no-such-bucket-here")
    assert refused(gone) == ("NoSuchBucket", 404)


def test_conditions(s3: Any, bucket: str) -> None:
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    with pytest.raises(ClientError) as exists:
        s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*")
    assert refused(exists) == ("PreconditionFailed", 412)
    with pytest.raises(ClientError) as unchanged:
        s3.get_object(Bucket=bucket, Key="k", IfNoneMatch=etag)
    assert refused(unchanged)[1] == 304
    assert s3.get_object(Bucket=bucket, Key="k", IfMatch=etag)["Body"].read() == b"1"


def test_copy_shares_the_bytes_and_survives_its_source(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="one", Body=b"x" * 5000, Metadata={"a": "1"})
    s3.copy_object(Bucket=bucket, Key="two", CopySource={"Bucket": bucket, "Key": "one"})
    s3.delete_object(Bucket=bucket, Key="one")
    got = s3.get_object(Bucket=bucket, Key="two")
    assert got["Body"].read() == b"x" * 5000
    assert got["Metadata"] == {"a": "1"}
    s3.copy_object(
        Bucket=bucket, Key="two", CopySource=f"{bucket}/two", Metadata={"b": "2"}, MetadataDirective="REPLACE"
    )
    assert s3.head_object(Bucket=bucket, Key="two")["Metadata"] == {"b": "2"}
    assert s3.get_object(Bucket=bucket, Key="two")["Body"].read() == b"x" * 5000


def test_delete_objects(s3: Any, bucket: str) -> None:
    for name in "abc":
        s3.put_object(Bucket=bucket, Key=name, Body=b"")
    wanted = [{"Key": "a"}, {"Key": "c"}, {"Key": "never"}]
    deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": wanted})["Deleted"]
    assert [item["Key"] for item in deleted] == ["a", "c", "never"]
    assert [item["Key"] for item in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["b"]


def test_tags_and_attributes(s3: Any, bucket: str) -> None:
    s3.put_object(Bucket=bucket, Key="k", Body=b"disk", Tagging="a=1&b=x%20y")
    assert s3.get_object_tagging(Bucket=bucket, Key="k")["TagSet"] == [
        {"Key": "a", "Value": "1"},
        {"Key": "b", "Value": "x y"},
    ]
    s3.put_object_tagging(Bucket=bucket, Key="k", Tagging={"TagSet": [{"Key": "z", "Value": "9"}]})
    assert s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 1
    attributes = s3.get_object_attributes(
        Bucket=bucket, Key="k", ObjectAttributes=["ETag", "ObjectSize", "Checksum"]
    )
    assert attributes["ObjectSize"] == 4
    assert attributes["ETag"] == hashlib.md5(b"disk", usedforsecurity=False).hexdigest()


def test_presigned_urls(s3: Any, bucket: str, client: Any) -> None:
    signer = client("s3", signature_version="s3v4")
    put = signer.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "p q"}, ExpiresIn=60)
    assert fetch("PUT", put, b"by url")[0] == 200
    get = signer.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "p q"}, ExpiresIn=60)
    assert fetch("GET", get) == (200, b"by url")
    status, body = fetch("GET", get.replace("X-Amz-Signature=", "X-Amz-Signature=0"))
    assert (status, b"<Code>SignatureDoesNotMatch</Code>" in body) == (403, True)
    old = re.sub(r"X-Amz-Date=\d{8}", "X-Amz-Date=20200101", get)
    assert fetch("GET", old)[0] == 400
    assert fetch("GET", get.partition("?")[0])[0] == 403
