"""AWS Signature Version 4, the server's side: in the Authorization header or in the query of a presigned URL.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from posixpath import normpath
from urllib.parse import quote

from core.sandbox.http import Request

ALGORITHM = "AWS4-HMAC-SHA256"
EMPTY_HASH = hashlib.sha256(b"").hexdigest()
MAX_SKEW = timedelta(minutes=15)
MAX_EXPIRES = 7 * 24 * 3600
_UNRESERVED = "-_.~"


class SignatureError(Exception):
    """Why a request is not believed.

    :param kind: ``missing``, ``malformed``, ``unknown-key``, ``mismatch``, ``skew``, ``expired``, ``unsigned-headers``,
        ``token`` or ``expired-token``; each protocol has its own code and words for it.
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind, self.detail = kind, detail


@dataclass(frozen=True, slots=True)
class AccessKey:
    """A key pair. ``session_token`` is set for temporary ones; ``principal`` is the ARN of who it belongs to."""

    access_key_id: str
    secret: str = field(repr=False)
    principal: str
    session_token: str = field(default="", repr=False)
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """What a request says of itself: whose key, and for which service of which Region."""

    access_key_id: str
    date: str
    region: str
    service: str

    @property
    def text(self) -> str:
        return f"{self.date}/{self.region}/{self.service}/aws4_request"


@dataclass(frozen=True, slots=True)
class Signed:
    """A request whose signature was right.

    :param payload_hash: what the client signed in place of the body: its SHA-256 in hexadecimal, or a word
        (``UNSIGNED-PAYLOAD``, ``STREAMING-…``).
    :param signing_key: derived key, to check the signatures of chunks.
    """

    scope: Scope
    key: AccessKey
    timestamp: str
    signature: str
    payload_hash: str
    signing_key: bytes = field(repr=False)

    def unsigned(self) -> Signed:
        """The same caller for a body that never was on the wire (a copy within the store)."""
        return replace(self, payload_hash="UNSIGNED-PAYLOAD")


@dataclass(frozen=True, slots=True)
class _Claim:
    scope: Scope
    signed_headers: tuple[str, ...]
    signature: str
    timestamp: str
    token: str
    presigned: bool
    expires: int = 0


def read_scope(request: Request) -> Scope:
    """Service and Region that a request is meant for, not yet verified.

    :raises SignatureError: ``missing`` or ``malformed``.
    """
    return _claim(request).scope


def verify(
    request: Request,
    find_key: Callable[[str], AccessKey | None],
    body_hash: str = EMPTY_HASH,
    now: datetime | None = None,
) -> Signed:
    """Check a request's signature; the body is not read: :attr:`Signed.payload_hash` is the caller's to compare.

    :param find_key: the key pair of an access key id.
    :param body_hash: SHA-256 of the body, which all services but S3 sign without saying it in a header.
    :raises SignatureError: it is not to be believed.
    """
    claim = _claim(request)
    key = find_key(claim.scope.access_key_id)
    if key is None:
        raise SignatureError("unknown-key")
    _check_time(claim, now or datetime.now(UTC))
    if key.session_token != claim.token:
        raise SignatureError("token")
    if key.expires is not None and key.expires <= (now or datetime.now(UTC)):
        raise SignatureError("expired-token")
    payload_hash = _payload_hash(request, claim, body_hash)
    canonical = _canonical_request(request, claim, payload_hash)
    signing_key = derive_key(key.secret, claim.scope)
    expected = sign(
        signing_key,
        "\n".join(
            [ALGORITHM, claim.timestamp, claim.scope.text, hashlib.sha256(canonical.encode()).hexdigest()]
        ),
    )
    if not hmac.compare_digest(expected, claim.signature):
        raise SignatureError("mismatch")
    unsigned = _unsigned_headers(request, claim)
    if unsigned:
        raise SignatureError("unsigned-headers", ", ".join(unsigned))
    return Signed(claim.scope, key, claim.timestamp, claim.signature, payload_hash, signing_key)


def derive_key(secret: str, scope: Scope) -> bytes:
    key = b"AWS4" + secret.encode()
    for part in (scope.date, scope.region, scope.service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def sign(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _claim(request: Request) -> _Claim:
    authorization = request.header("authorization")
    if authorization:
        return _header_claim(request, authorization)
    if request.parameter("X-Amz-Signature") is not None:
        return _query_claim(request)
    raise SignatureError("missing")


def _header_claim(request: Request, authorization: str) -> _Claim:
    algorithm, _, rest = authorization.partition(" ")
    fields = dict(part.strip().partition("=")[::2] for part in rest.split(","))
    if algorithm != ALGORITHM or not {"Credential", "SignedHeaders", "Signature"} <= fields.keys():
        raise SignatureError("malformed")
    return _Claim(
        scope=_scope(fields["Credential"]),
        signed_headers=tuple(fields["SignedHeaders"].split(";")),
        signature=fields["Signature"],
        timestamp=request.header("x-amz-date"),
        token=request.header("x-amz-security-token"),
        presigned=False,
    )


def _query_claim(request: Request) -> _Claim:
    fields = {name: value for name, value in request.parameters if name.startswith("X-Amz-")}
    needed = {"X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Date", "X-Amz-Expires"}
    expires = fields.get("X-Amz-Expires", "")
    if not needed <= fields.keys() or fields["X-Amz-Algorithm"] != ALGORITHM or not expires.isdecimal():
        raise SignatureError("malformed")
    if int(expires) > MAX_EXPIRES:
        raise SignatureError("malformed", "X-Amz-Expires must be less than a week (in seconds)")
    return _Claim(
        scope=_scope(fields["X-Amz-Credential"]),
        signed_headers=tuple(fields["X-Amz-SignedHeaders"].split(";")),
        signature=fields["X-Amz-Signature"],
        timestamp=fields["X-Amz-Date"],
        token=fields.get("X-Amz-Security-Token", ""),
        presigned=True,
        expires=int(expires),
    )


def _scope(credential: str) -> Scope:
    parts = credential.split("/")
    if len(parts) != 5 or parts[4] != "aws4_request" or not all(parts):
        raise SignatureError("malformed")
    return Scope(*parts[:4])


def _check_time(claim: _Claim, now: datetime) -> None:
    try:
        moment = datetime.strptime(claim.timestamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise SignatureError("malformed") from None
    if not claim.timestamp.startswith(claim.scope.date):
        raise SignatureError("malformed", "date in Credential does not match the request's date")
    if claim.presigned:
        if moment - now > MAX_SKEW:
            raise SignatureError("expired", "Request is not valid yet")
        if now - moment > timedelta(seconds=claim.expires):
            raise SignatureError("expired", "Request has expired")
    elif abs(now - moment) > MAX_SKEW:
        raise SignatureError("skew")


def _payload_hash(request: Request, claim: _Claim, body_hash: str) -> str:
    """What was signed as the body's hash: S3 says it in a header, the others sign what they send."""
    given = request.header("x-amz-content-sha256") or request.parameter("X-Amz-Content-Sha256")
    if claim.scope.service != "s3":
        return body_hash
    if given:
        return given
    if not claim.presigned:
        raise SignatureError("malformed", "Missing required header for this request: x-amz-content-sha256")
    return "UNSIGNED-PAYLOAD"


def _canonical_request(request: Request, claim: _Claim, payload_hash: str) -> str:
    pairs = sorted(
        (quote(name, safe=_UNRESERVED), quote(value, safe=_UNRESERVED))
        for name, value in request.parameters
        if name != "X-Amz-Signature"
    )
    headers = "".join(
        f"{name}:{re.sub(' +', ' ', request.header(name).strip())}\n" for name in claim.signed_headers
    )
    return "\n".join(
        [
            request.method,
            _canonical_path(request.path, claim.scope.service),
            "&".join(f"{name}={value}" for name, value in pairs),
            headers,
            ";".join(claim.signed_headers),
            payload_hash,
        ]
    )


def _canonical_path(path: str, service: str) -> str:
    """S3 signs the path as sent; every other service normalises it and encodes it once more."""
    if service == "s3":
        return path or "/"
    normal = normpath(path) if path else "/"
    normal = re.sub("^/+", "/", normal)
    if path.endswith("/") and not normal.endswith("/"):
        normal += "/"
    return quote(normal, safe="/" + _UNRESERVED)


def _unsigned_headers(request: Request, claim: _Claim) -> list[str]:
    """Headers that change what a request does must be signed, or anyone on the way could add them."""
    demanded = [
        name for name in request.headers if name.startswith("x-amz-") and name != "x-amz-content-sha256"
    ]
    return [name for name in ["host", *demanded] if name not in claim.signed_headers]
