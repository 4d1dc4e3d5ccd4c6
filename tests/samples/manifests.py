"""Disk images in parts with their import manifest, and the conversion tasks that read it."""

from __future__ import annotations

import threading
import time
from typing import Any

from core.images.import_manifest import ImportManifest, ManifestPart, cut, write_manifest

_PAUSE = threading.Event()


def presigned(s3: Any, what: str, bucket: str, key: str) -> str:
    return str(s3.generate_presigned_url(what, Params={"Bucket": bucket, "Key": key}, ExpiresIn=600))


def staged(
    s3: Any, bucket: str, disk: bytes, *, kind: str = "RAW", part: int = 16 << 20, missing: int | None = None
) -> str:
    """The parts and their manifest in a bucket; the manifest's address.

    :param missing: number of a part that is not there.
    """
    parts = []
    for number, (start, end) in enumerate(cut(len(disk), part)):
        key = f"disk.part{number}"
        if number != missing:
            s3.put_object(Bucket=bucket, Key=key, Body=disk[start : end + 1])
        urls = [presigned(s3, f"{verb}_object", bucket, key) for verb in ("head", "get", "delete")]
        parts.append(ManifestPart(start, end, key, *urls))
    gone = presigned(s3, "delete_object", bucket, "manifest.xml")
    document = write_manifest(ImportManifest(kind, len(disk), 1, tuple(parts), gone))
    s3.put_object(Bucket=bucket, Key="manifest.xml", Body=document)
    return presigned(s3, "get_object", bucket, "manifest.xml")


def ended(ec2: Any, task: str, seconds: float = 60) -> dict[str, Any]:
    """The conversion task once it is over."""
    deadline = time.monotonic() + seconds
    while True:
        (shown,) = ec2.describe_conversion_tasks(ConversionTaskIds=[task])["ConversionTasks"]
        if shown["State"] in {"completed", "cancelled"}:
            return dict(shown)
        assert time.monotonic() < deadline
        _PAUSE.wait(0.02)
