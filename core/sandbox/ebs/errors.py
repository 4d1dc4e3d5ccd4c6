"""Errors of the EBS direct APIs: besides a code and words they name a reason.

Source: https://docs.aws.amazon.com/ebs/latest/APIReference/CommonErrors.html and botocore's model (enums of the exceptions).
"""

from __future__ import annotations

from core.sandbox.aws_error import AwsError


class EbsError(AwsError):
    """:param reason: as the exception's ``Reason`` member; "" where it has none."""

    def __init__(self, code: str, message: str, status: int = 400, reason: str = "") -> None:
        super().__init__(code, message, status)
        self.Message = message
        if reason:
            self.Reason = reason


def invalid(reason: str, message: str) -> EbsError:
    return EbsError("ValidationException", message, 400, reason)


def no_snapshot(identifier: str) -> EbsError:
    return EbsError(
        "ResourceNotFoundException", f"The snapshot '{identifier}' does not exist.", 404, "SNAPSHOT_NOT_FOUND"
    )


def conflict() -> EbsError:
    return EbsError(
        "ConflictException",
        "The request uses the same client token as a previous, but non-identical request.",
        409,
    )


def too_many(limit: int) -> EbsError:
    return EbsError(
        "ConcurrentLimitExceededException",
        f"The account has reached its limit of {limit} pending snapshots.",
        400,
    )


def throttled() -> EbsError:
    return EbsError("RequestThrottledException", "Rate exceeded", 400, "ACCOUNT_THROTTLED")
