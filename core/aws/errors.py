"""From the SDK's exceptions to ours: what AWS said stays as facts, and whether a retry can help is a property.

Facts of every :class:`ServiceError` made here: ``operation`` (``s3:CreateBucket``), ``aws_code`` and ``aws_message`` (AWS's own
words, "" where none came), besides those that the caller gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import CredentialsError, ServiceError

EXPIRED = frozenset(
    {"ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired", "ExpiredTokenError"}
)
REFUSED_CREDENTIALS = frozenset(
    {
        "AuthFailure",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "InvalidToken",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
        "IncompleteSignature",
        "MissingAuthenticationToken",
    }
)
CLOCK = frozenset({"RequestTimeTooSkewed", "RequestInTheFuture"})
DENIED = frozenset(
    {
        "AccessDenied",
        "AccessDeniedException",
        "UnauthorizedOperation",
        "UnauthorizedAccess",
        "Forbidden",
        "403",
    }
)
THROTTLED = frozenset(
    {
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestLimitExceeded",
        "TooManyRequestsException",
        "BandwidthLimitExceeded",
        "PriorRequestNotComplete",
    }
)
PASSING = frozenset(
    {
        "InternalError",
        "InternalFailure",
        "ServiceUnavailable",
        "Unavailable",
        "RequestTimeout",
        "RequestTimeoutException",
        "OperationAborted",
        "IncompleteBody",
    }
)
DAMAGED = frozenset({"BadDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch"})
"""Bytes damaged on their way: to be sent again at once."""

MAX_MESSAGE = 2000
"""Characters of AWS's words that are kept."""


@contextmanager
def answering(operation: str, **facts: object) -> Iterator[None]:
    """Translate what the SDK raises inside.

    :param operation: as policies name it: ``s3:CreateBucket``.
    :raises ServiceError, CredentialsError: in place of every exception of boto3 and botocore.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except (ClientError, BotoCoreError) as error:
        raise translate(error, operation, **facts) from error


def translate(error: Exception, operation: str, **facts: object) -> ServiceError:
    """:param error: a ClientError or BotoCoreError."""
    from botocore.exceptions import ClientError

    if isinstance(error, ClientError):
        return _answer(error.response, operation, facts)
    return _no_answer(error, operation, facts)


def aws_code(error: BaseException) -> str:
    """AWS's own code of a translated error, "" where there is none."""
    return str(error.facts.get("aws_code", "")) if isinstance(error, ServiceError) else ""


def _answer(response: dict[str, Any], operation: str, facts: dict[str, object]) -> ServiceError:
    told = response.get("Error", {})
    code, message = str(told.get("Code", "")), str(told.get("Message", ""))[:MAX_MESSAGE]
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    said = {**facts, "operation": operation, "aws_code": code, "aws_message": message}
    if code in EXPIRED:
        return CredentialsError("aws.credentials-expired", retryable=False, **said)
    if code in CLOCK:
        return CredentialsError("aws.clock", retryable=False, **said)
    if code in REFUSED_CREDENTIALS:
        return CredentialsError("aws.credentials-refused", retryable=False, **said)
    if code in DENIED:
        return ServiceError("aws.denied", retryable=False, **said)
    if code in THROTTLED or status in {429, 503}:
        return ServiceError("aws.throttled", retryable=True, **said)
    if status == 507:  # S3 itself has no end; the sandbox and other stores that speak S3 do
        return ServiceError("aws.storage-full", retryable=False, **said)
    if code in DAMAGED:
        return ServiceError("aws.damaged", retryable=True, **said)
    if code in PASSING or status >= 500:
        return ServiceError("aws.server-error", retryable=True, **said)
    return ServiceError("aws.refused", retryable=False, **said)


def _no_answer(error: Exception, operation: str, facts: dict[str, object]) -> ServiceError:
    from botocore import exceptions as sdk

    said = {**facts, "operation": operation, "aws_code": "", "aws_message": str(error)[:MAX_MESSAGE]}
    if isinstance(error, sdk.ProfileNotFound):
        return CredentialsError("aws.profile-not-found", retryable=False, **said)
    if isinstance(
        error,
        sdk.NoCredentialsError
        | sdk.PartialCredentialsError
        | sdk.NoAuthTokenError
        | sdk.CredentialRetrievalError
        | sdk.TokenRetrievalError
        | sdk.SSOError
        | sdk.ConfigParseError
        | sdk.ConfigNotFound,
    ):
        expired = "expire" in str(error).lower()
        return CredentialsError(
            "aws.credentials-expired" if expired else "aws.no-credentials", retryable=False, **said
        )
    if isinstance(error, sdk.SSLError):
        return ServiceError("aws.tls", retryable=False, **said)
    if isinstance(error, sdk.HTTPClientError | sdk.ConnectionError | sdk.IncompleteReadError):
        return ServiceError("aws.unreachable", retryable=True, **said)
    return ServiceError("aws.call-failed", retryable=False, **said)
