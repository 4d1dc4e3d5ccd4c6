"""Multipart uploads through boto3: what a resuming uploader relies on."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Any

import pytest
from awscrt import checksums
from botocore.exceptions import ClientError

from core.sandbox.process import SandboxProcess

MIB = 1 << 20
PARTS = [b"a" * (5 * MIB), b"b" * (5 * MIB), b"tail"]


def crc(data: bytes) -> str:
    return base64.b64encode(checksums.crc64nvme(data).to_bytes(8, "big")).decode()


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def send(s3: Any, bucket: str, upload: str, **changes: Any) -> list[dict[str, Any]]:
    parts = []
    for number, data in enumerate(PARTS, 1):
        sent = s3.upload_part(
            Bucket=bucket,
            Key="disk",
            UploadId=upload,
            PartNumber=number,
            Body=data,
            ChecksumCRC64NVME=crc(data),
            **changes,
        )
        parts.append(
            {"PartNumber": number, "ETag": sent["ETag"], "ChecksumCRC64NVME": sent["ChecksumCRC64NVME"]}
        )
    return parts


def begin(s3: Any, bucket: str) -> str:
    made = s3.create_multipart_upload(
        Bucket=bucket, Key="disk", ChecksumAlgorithm="CRC64NVME", ChecksumType="FULL_OBJECT"
    )
    return str(made["UploadId"])


def test_parts_become_one_object(s3: Any, bucket: str) -> None:
    upload = begin(s3, bucket)
    parts = send(s3, bucket, upload)
    whole = b"".join(PARTS)
    done = s3.complete_multipart_upload(
        Bucket=bucket, Key="disk", UploadId=upload, MultipartUpload={"Parts": parts}, ChecksumCRC64NVME=crc(whole),
        ChecksumType="FULL_OBJECT", MpuObjectSize=len(whole),
    )  # fmt: skip
    assert done["ChecksumCRC64NVME"] == crc(whole)
    md5s = b"".join(hashlib.md5(part, usedforsecurity=False).digest() for part in PARTS)
    assert done["ETag"] == f'"{hashlib.md5(md5s, usedforsecurity=False).hexdigest()}-3"'
    assert s3.get_object(Bucket=bucket, Key="disk")["Body"].read() == whole
    across = s3.get_object(Bucket=bucket, Key="disk", Range=f"bytes={5 * MIB - 2}-{5 * MIB + 1}")
    assert across["Body"].read() == b"aabb"
    second = s3.get_object(Bucket=bucket, Key="disk", PartNumber=3)
    assert second["Body"].read() == b"tail"
    assert second["PartsCount"] == 3
    with pytest.raises(ClientError) as error:
        s3.list_parts(Bucket=bucket, Key="disk", UploadId=upload)
    assert code(error) == "NoSuchUpload"


def test_list_parts_shows_what_is_there(s3: Any, bucket: str) -> None:
    upload = begin(s3, bucket)
    send(s3, bucket, upload)
    first = s3.list_parts(Bucket=bucket, Key="disk", UploadId=upload, MaxParts=2)
    assert [(part["PartNumber"], part["Size"]) for part in first["Parts"]] == [(1, 5 * MIB), (2, 5 * MIB)]
    assert first["Parts"][0]["ChecksumCRC64NVME"] == crc(PARTS[0])
    assert first["IsTruncated"]
    rest = s3.list_parts(
        Bucket=bucket, Key="disk", UploadId=upload, PartNumberMarker=first["NextPartNumberMarker"]
    )
    assert [part["PartNumber"] for part in rest["Parts"]] == [3]
    assert not rest["IsTruncated"]
    pages = s3.get_paginator("list_parts").paginate(
        Bucket=bucket, Key="disk", UploadId=upload, PaginationConfig={"PageSize": 1}
    )
    assert sum(len(page["Parts"]) for page in pages) == 3


def test_a_part_sent_again_replaces_the_first(s3: Any, bucket: str, sandbox: SandboxProcess) -> None:
    upload = begin(s3, bucket)
    send(s3, bucket, upload)
    files = len(list((sandbox.state / "objects").iterdir()))
    again = s3.upload_part(
        Bucket=bucket, Key="disk", UploadId=upload, PartNumber=3, Body=b"TAIL", ChecksumCRC64NVME=crc(b"TAIL")
    )
    assert len(list((sandbox.state / "objects").iterdir())) == files
    listed = s3.list_parts(Bucket=bucket, Key="disk", UploadId=upload)["Parts"]
    assert listed[2]["ETag"] == again["ETag"]


def test_abort_leaves_nothing(s3: Any, bucket: str, sandbox: SandboxProcess) -> None:
    files = set((sandbox.state / "objects").iterdir())
    upload = begin(s3, bucket)
    send(s3, bucket, upload)
    assert [item["UploadId"] for item in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]
    s3.abort_multipart_upload(Bucket=bucket, Key="disk", UploadId=upload)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    assert set((sandbox.state / "objects").iterdir()) == files


def test_complete_refuses_what_does_not_agree(s3: Any, bucket: str) -> None:
    upload = begin(s3, bucket)
    parts = send(s3, bucket, upload)

    def complete(chosen: list[dict[str, Any]], **changes: Any) -> str:
        with pytest.raises(ClientError) as error:
            s3.complete_multipart_upload(
                Bucket=bucket, Key="disk", UploadId=upload, MultipartUpload={"Parts": chosen}, **changes
            )
        return code(error)

    assert complete([{**parts[0], "ETag": '"00"'}]) == "InvalidPart"
    assert complete([parts[1], parts[0]]) == "InvalidPartOrder"
    assert complete([{"PartNumber": 9, "ETag": '"00"'}]) == "InvalidPart"
    assert complete([{**parts[0], "ChecksumCRC64NVME": crc(b"no")}]) == "InvalidPart"
    assert complete(parts, MpuObjectSize=1) == "InvalidRequest"
    assert complete(parts, ChecksumCRC64NVME=crc(b"no")) == "BadDigest"
    s3.upload_part(
        Bucket=bucket,
        Key="disk",
        UploadId=upload,
        PartNumber=1,
        Body=b"small",
        ChecksumCRC64NVME=crc(b"small"),
    )
    small = s3.list_parts(Bucket=bucket, Key="disk", UploadId=upload)["Parts"]
    assert (
        complete([{"PartNumber": part["PartNumber"], "ETag": part["ETag"]} for part in small])
        == "EntityTooSmall"
    )


def test_another_checksum_than_promised_is_refused(s3: Any, bucket: str) -> None:
    upload = begin(s3, bucket)
    with pytest.raises(ClientError) as error:
        s3.upload_part(
            Bucket=bucket, Key="disk", UploadId=upload, PartNumber=1, Body=b"x", ChecksumAlgorithm="SHA256"
        )
    assert code(error) == "InvalidRequest"


def test_part_numbers_end_at_ten_thousand(s3: Any, bucket: str) -> None:
    upload = begin(s3, bucket)
    with pytest.raises(ClientError) as error:
        s3.upload_part(
            Bucket=bucket,
            Key="disk",
            UploadId=upload,
            PartNumber=10_001,
            Body=b"x",
            ChecksumCRC64NVME=crc(b"x"),
        )
    assert code(error) == "InvalidArgument"


def test_boto3_managed_upload_and_copy(s3: Any, bucket: str, tmp_path: Path) -> None:
    """boto3's own transfer manager: composite checksums, eight-MiB parts, and parts copied from an object."""
    data = bytes(range(256)) * (20 * MIB // 256)
    source = tmp_path / "disk.raw"
    source.write_bytes(data)
    s3.upload_file(str(source), bucket, "managed")
    s3.download_file(bucket, "managed", str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == data
    upload = s3.create_multipart_upload(Bucket=bucket, Key="copied")["UploadId"]
    parts = []
    for number, span in enumerate((f"0-{10 * MIB - 1}", f"{10 * MIB}-{20 * MIB - 1}"), 1):
        copied = s3.upload_part_copy(
            Bucket=bucket, Key="copied", UploadId=upload, PartNumber=number, CopySource=f"{bucket}/managed",
            CopySourceRange=f"bytes={span}",
        )  # fmt: skip
        parts.append({"PartNumber": number, "ETag": copied["CopyPartResult"]["ETag"]})
    s3.complete_multipart_upload(
        Bucket=bucket, Key="copied", UploadId=upload, MultipartUpload={"Parts": parts}
    )
    assert s3.get_object(Bucket=bucket, Key="copied")["Body"].read() == data
