"""S3 on disk: our own data path, because a stand-in that keeps disk images in memory is none."""

from core.sandbox.s3.app import S3

__all__ = ["S3"]
