"""What AWS says to a request that it does not believe: the code and words differ from service to service."""

from __future__ import annotations

from core.sandbox.aws_error import AwsError
from core.sandbox.signature import SignatureError

_S3 = {
    "missing": ("AccessDenied", "Access Denied", 403),
    "malformed": ("AuthorizationHeaderMalformed", "The authorization header is malformed; {detail}", 400),
    "unknown-key": (
        "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403),
    "mismatch": (
        "SignatureDoesNotMatch",
        (
            "The request signature we calculated does not match the signature you provided. "
            "Check your key and signing method."
        ), 403),
    "skew": (
        "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", 403),
    "expired": ("AccessDenied", "{detail}", 403),
    "unsigned-headers": ("AccessDenied", "There were headers present in the request which were not signed: {detail}", 403),
    "token": ("InvalidToken", "The provided token is malformed or otherwise invalid.", 400),
    "expired-token": ("ExpiredToken", "The provided token has expired.", 400),
}  # fmt: skip

_QUERY = {
    "missing": ("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
    "malformed": ("IncompleteSignature", "The request signature is not complete. {detail}", 400),
    "unknown-key": ("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
    "mismatch": (
        "SignatureDoesNotMatch",
        (
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
            "Access Key and signing method. Consult the service documentation for details."
        ), 403),
    "skew": ("SignatureDoesNotMatch", "Signature expired: the request's time is too far from the current time", 403),
    "expired": ("SignatureDoesNotMatch", "Signature expired: {detail}", 403),
    "unsigned-headers": ("SignatureDoesNotMatch", "Headers must be signed: {detail}", 403),
    "token": ("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
    "expired-token": ("ExpiredToken", "The security token included in the request is expired", 403),
}  # fmt: skip

_JSON_CODES = {
    "InvalidClientTokenId": "UnrecognizedClientException",
    "SignatureDoesNotMatch": "InvalidSignatureException",
    "MissingAuthenticationToken": "MissingAuthenticationTokenException",
    "IncompleteSignature": "IncompleteSignatureException",
    "ExpiredToken": "ExpiredTokenException",
}


def refusal(error: SignatureError, protocol: str) -> AwsError:
    """:param protocol: of botocore's model; ``rest-xml`` stands for S3."""
    if protocol == "ec2":
        if error.kind == "expired-token":
            return AwsError("RequestExpired", "Request has expired.")
        return AwsError("AuthFailure", "AWS was not able to validate the provided access credentials", 401)
    table = _S3 if protocol == "rest-xml" else _QUERY
    code, message, status = table[error.kind]
    if protocol in {"json", "rest-json"}:
        code, status = _JSON_CODES.get(code, code), 400
    return AwsError(code, message.format(detail=error.detail), status)
