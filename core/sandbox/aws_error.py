"""Errors as AWS answers them: a code and words of AWS, sent to the client by whatever protocol it speaks."""

from __future__ import annotations


class AwsError(Exception):
    """An answer that is an error.

    :param code: AWS's code, e.g. ``InvalidParameterValue``.
    :param message: AWS's words, as people will see them.
    :param status: HTTP status.
    :param fields: further elements of the error document (S3: ``BucketName``, ``Key`` …).
    """

    def __init__(self, code: str, message: str, status: int = 400, **fields: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status
        self.fields = fields
