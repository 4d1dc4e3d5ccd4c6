from __future__ import annotations

from pathlib import Path

import pytest
from botocore import exceptions as sdk
from botocore.exceptions import ClientError

from core.aws.account import identify
from core.aws.errors import answering, aws_code, translate
from core.aws.model import Connection
from core.aws.sessions import client, payload_needs_signature
from core.errors import CredentialsError, ServiceError
from core.wording import has_words, sentence


def answer(code: str, status: int = 400, message: str = "words") -> ClientError:
    response = {"Error": {"Code": code, "Message": message}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(response, "Op")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "kind", "code", "retryable"),
    [
        (answer("ExpiredToken"), CredentialsError, "aws.credentials-expired", False),
        (answer("RequestExpired"), CredentialsError, "aws.credentials-expired", False),
        (answer("InvalidClientTokenId", 403), CredentialsError, "aws.credentials-refused", False),
        (answer("SignatureDoesNotMatch", 403), CredentialsError, "aws.credentials-refused", False),
        (answer("RequestTimeTooSkewed", 403), CredentialsError, "aws.clock", False),
        (answer("UnauthorizedOperation", 403), ServiceError, "aws.denied", False),
        (answer("AccessDenied", 403), ServiceError, "aws.denied", False),
        (answer("SlowDown", 503), ServiceError, "aws.throttled", True),
        (answer("RequestLimitExceeded", 503), ServiceError, "aws.throttled", True),
        (answer("InternalError", 500), ServiceError, "aws.server-error", True),
        (answer("Whatever", 502), ServiceError, "aws.server-error", True),
        (answer("InsufficientStorage", 507), ServiceError, "aws.storage-full", False),
        (answer("NoSuchBucket", 404), ServiceError, "aws.refused", False),
        (sdk.NoCredentialsError(), CredentialsError, "aws.no-credentials", False),
        (sdk.ProfileNotFound(profile="p"), CredentialsError, "aws.profile-not-found", False),
        (sdk.UnauthorizedSSOTokenError(), CredentialsError, "aws.credentials-expired", False),
        (sdk.EndpointConnectionError(endpoint_url="u"), ServiceError, "aws.unreachable", True),
        (sdk.ReadTimeoutError(endpoint_url="u"), ServiceError, "aws.unreachable", True),
        (sdk.ConnectionClosedError(endpoint_url="u"), ServiceError, "aws.unreachable", True),
        (sdk.SSLError(endpoint_url="u", error="bad"), ServiceError, "aws.tls", False),
        (sdk.ParamValidationError(report="r"), ServiceError, "aws.call-failed", False),
    ],
)
def test_what_the_sdk_raises(error: Exception, kind: type[ServiceError], code: str, retryable: bool) -> None:
    translated = translate(error, "s3:Op", bucket="b")
    assert type(translated) is kind
    assert (translated.code, translated.retryable) == (code, retryable)
    assert (translated.facts["operation"], translated.facts["bucket"]) == ("s3:Op", "b")
    assert has_words(code)


def test_awss_own_words_are_kept_but_not_endlessly() -> None:
    with pytest.raises(ServiceError) as caught, answering("ec2:ImportImage"):
        raise answer("InvalidParameter", message="x" * 10_000)
    assert aws_code(caught.value) == "InvalidParameter"
    assert len(str(caught.value.facts["aws_message"])) == 2000
    assert "ec2:ImportImage" in sentence(caught.value)


def test_no_credentials_anywhere() -> None:
    with pytest.raises(CredentialsError) as caught:
        identify(Connection(region="us-east-1", endpoint_url="http://127.0.0.1:1"))
    assert caught.value.code == "aws.no-credentials"


def test_a_profile_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CredentialsError) as caught:
        client(Connection(region="us-east-1", profile="nobody"), "s3")
    assert (caught.value.code, caught.value.facts["profile"]) == ("aws.profile-not-found", "nobody")


def test_nobody_listens() -> None:
    nowhere = Connection(
        region="us-east-1", endpoint_url="http://127.0.0.1:1", access_key_id="a", secret_access_key="b"
    )
    with pytest.raises(ServiceError) as caught:
        identify(nowhere)
    assert (caught.value.code, caught.value.retryable) == ("aws.unreachable", True)


def test_an_endpoint_that_is_none() -> None:
    with pytest.raises(ServiceError, match=r"aws\.endpoint"):
        client(Connection(region="us-east-1", endpoint_url="file:///etc"), "s3")


def test_secrets_are_not_shown() -> None:
    connection = Connection(region="r", access_key_id="AKIA", secret_access_key="sesame", session_token="tok")
    assert not {"AKIA", "sesame", "tok"} & set(repr(connection).replace("'", " ").split())


@pytest.mark.parametrize(
    ("endpoint", "signed"),
    [
        ("", False),
        ("https://s3.example.org", False),
        ("http://127.0.0.1:9000", False),
        ("http://[::1]:9000", False),
        ("http://localhost:9000", False),
        ("http://10.0.0.5:9000", True),
        ("http://127.0.0.1.example.org", True),
    ],
)
def test_bodies_are_signed_only_where_the_line_could_be_tampered_with(endpoint: str, signed: bool) -> None:
    assert payload_needs_signature(endpoint) is signed
