"""Signing in at IAM Identity Center by the browser: the device flow of RFC 8628, with the SDK's own calls and the SDK's own cache.

The token goes where the SDK keeps it (``~/.aws/sso/cache``), in the form that every SDK and the ``aws`` client read; nothing else is
written anywhere.

Source: https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.aws.errors import answering, aws_code
from core.errors import CredentialsError, ServiceError

if TYPE_CHECKING:
    from core.plans.destination import SsoRole

CLIENT_NAME = "amigrate"
SCOPE = "sso:account:access"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER = 5
"""Seconds that "slow down" adds to the interval (RFC 8628, 3.5)."""
EARLY = timedelta(minutes=15)
"""A token that ends within this time is renewed before it is used."""


@dataclass(frozen=True, slots=True)
class Portal:
    """Where to sign in.

    :param name: of the sso-session that the configuration gives it; "" where it has none.
    """

    start_url: str
    region: str
    name: str = ""
    scopes: tuple[str, ...] = (SCOPE,)


@dataclass(frozen=True, slots=True)
class Device:
    """What the user is shown while the browser is open.

    :param url: with the code in it; :param plain_url: without, to be typed by hand.
    """

    code: str
    url: str
    plain_url: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class Account:
    id: str
    name: str = ""
    email: str = ""


def portal_of(profile: str) -> Portal | None:
    """Where a profile's user signs in; None for a profile without Identity Center.

    :raises CredentialsError: ``aws.profile-not-found``, ``aws.sso-incomplete``.
    """
    from core.aws.service_models import bare_session

    session = bare_session(profile)
    with answering("session", profile=profile):
        values = session.get_scoped_config()
        sessions = session.full_config.get("sso_sessions", {})
    name = str(values.get("sso_session", ""))
    if name:
        values = {**values, **sessions.get(name, {})}
    elif "sso_start_url" not in values:
        return None
    if not (values.get("sso_start_url") and values.get("sso_region")):
        raise CredentialsError("aws.sso-incomplete", profile=profile or "default")
    scopes = tuple(part.strip() for part in str(values.get("sso_registration_scopes", SCOPE)).split(","))
    return Portal(values["sso_start_url"], values["sso_region"], name, scopes)


def sign_in(
    portal: Portal,
    show: Callable[[Device], object],
    *,
    wait: Callable[[float], object] = time.sleep,
    profile: str = "",
) -> datetime:
    """Open the way for the user, wait until it is gone, keep the token. Until when it is good.

    :param show: opens the browser and shows the code.
    :param wait: sleeps some seconds; may raise to stop.
    :raises CredentialsError: ``aws.sso-refused`` (the user said no), ``aws.sso-too-late`` (nobody confirmed in time).
    :raises ServiceError: Identity Center did not answer, or knows no such portal.
    """
    oidc = _client("sso-oidc", portal.region, profile)
    with answering("sso-oidc:RegisterClient", portal=portal.start_url):
        client = oidc.register_client(
            clientName=CLIENT_NAME, clientType="public", scopes=[scope for scope in portal.scopes if scope]
        )
    known = {"clientId": client["clientId"], "clientSecret": client["clientSecret"]}
    with answering("sso-oidc:StartDeviceAuthorization", portal=portal.start_url):
        begun = oidc.start_device_authorization(**known, startUrl=portal.start_url)
    ends = _now() + timedelta(seconds=begun["expiresIn"])
    plain = begun["verificationUri"]
    show(Device(begun["userCode"], begun.get("verificationUriComplete") or plain, plain, ends))
    answer = _poll(oidc, {**known, "grantType": GRANT, "deviceCode": begun["deviceCode"]}, begun, ends, wait)
    registered = datetime.fromtimestamp(client["clientSecretExpiresAt"], UTC)
    return _keep(portal, answer, {**known, "registrationExpiresAt": _stamp(registered)})


def _poll(
    oidc: Any, request: dict[str, str], begun: dict[str, Any], ends: datetime, wait: Callable[[float], object]
) -> dict[str, Any]:
    interval = float(begun.get("interval") or SLOWER)
    while _now() < ends:
        try:
            with answering("sso-oidc:CreateToken"):
                return dict(oidc.create_token(**request))
        except ServiceError as error:
            code = aws_code(error)
            if code == "SlowDownException":
                interval += SLOWER
            elif code == "AccessDeniedException":
                raise CredentialsError("aws.sso-refused") from error
            elif code == "ExpiredTokenException":
                break
            elif code != "AuthorizationPendingException" and not error.retryable:
                raise
        wait(interval)
    raise CredentialsError("aws.sso-too-late")


# -- the token --------------------------------------------------------------------------------------------------------------


def _keep(portal: Portal, answer: dict[str, Any], registration: dict[str, str]) -> datetime:
    ends = _now() + timedelta(seconds=answer["expiresIn"])
    token = {
        "startUrl": portal.start_url,
        "region": portal.region,
        "accessToken": answer["accessToken"],
        "expiresAt": _stamp(ends),
        **registration,
    }
    if "refreshToken" in answer:
        token["refreshToken"] = answer["refreshToken"]
    _loader().save_token(portal.start_url, token, session_name=portal.name or None)
    return ends


def _loader() -> Any:
    from botocore.tokens import SSOTokenProvider
    from botocore.utils import JSONFileCache, SSOTokenLoader

    folder = SSOTokenProvider._SSO_TOKEN_CACHE_DIR
    return SSOTokenLoader(cache=JSONFileCache(folder, dumps_func=lambda token: json.dumps(token, indent=2)))


def token_of(portal: Portal, profile: str = "") -> dict[str, Any]:
    """The kept token, renewed where it is about to end and may be renewed.

    :raises CredentialsError: ``aws.credentials-expired``: there is none, or it has ended.
    """
    from botocore.exceptions import SSOTokenLoadError

    try:
        token = dict(_loader()(portal.start_url, session_name=portal.name or None))
    except SSOTokenLoadError as error:
        raise _expired() from error
    ends = _moment(token["expiresAt"])
    if ends - _now() < EARLY:
        token = _renewed(portal, token, profile) or token
    if _moment(token["expiresAt"]) <= _now():
        raise _expired()
    return token


def sign_in_ends(portal: Portal) -> datetime | None:
    """When the kept token ends for good; None where there is none, or it can be renewed without the user."""
    from botocore.exceptions import SSOTokenLoadError

    try:
        token = dict(_loader()(portal.start_url, session_name=portal.name or None))
        renewable = "refreshToken" in token and _moment(token["registrationExpiresAt"]) > _now()
        return None if renewable else _moment(token["expiresAt"])
    except (SSOTokenLoadError, KeyError, ValueError):
        return None


def _renewed(portal: Portal, token: dict[str, Any], profile: str) -> dict[str, Any] | None:
    names = ("clientId", "clientSecret", "registrationExpiresAt")
    if "refreshToken" not in token or any(name not in token for name in names):
        return None
    registration = {name: token[name] for name in names}
    if _moment(token["registrationExpiresAt"]) <= _now():
        return None
    try:
        with answering("sso-oidc:CreateToken"):
            answer = _client("sso-oidc", portal.region, profile).create_token(
                clientId=token["clientId"],
                clientSecret=token["clientSecret"],
                grantType="refresh_token",
                refreshToken=token["refreshToken"],
            )
    except ServiceError:
        return None
    _keep(portal, {"refreshToken": token["refreshToken"], **answer}, registration)
    return dict(_loader()(portal.start_url, session_name=portal.name or None))


def _expired() -> CredentialsError:
    facts = {"operation": "sso:GetRoleCredentials", "aws_code": "ExpiredToken", "aws_message": ""}
    return CredentialsError("aws.credentials-expired", retryable=False, **facts)


# -- accounts and roles -----------------------------------------------------------------------------------------------------


def accounts(portal: Portal) -> tuple[Account, ...]:
    """Those that the user may enter, by name.

    :raises CredentialsError: the sign-in has ended. :raises ServiceError: Identity Center refused, or did not answer.
    """
    token, sso = token_of(portal)["accessToken"], _client("sso", portal.region)
    with answering("sso:ListAccounts", portal=portal.start_url):
        pages = sso.get_paginator("list_accounts").paginate(accessToken=token)
        found = [
            Account(entry["accountId"], entry.get("accountName", ""), entry.get("emailAddress", ""))
            for page in pages
            for entry in page["accountList"]
        ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def roles(portal: Portal, account_id: str) -> tuple[str, ...]:
    """Names of the roles that the user may take on in an account."""
    token, sso = token_of(portal)["accessToken"], _client("sso", portal.region)
    with answering("sso:ListAccountRoles", portal=portal.start_url):
        pages = sso.get_paginator("list_account_roles").paginate(accessToken=token, accountId=account_id)
        return tuple(sorted(entry["roleName"] for page in pages for entry in page["roleList"]))


def role_credentials(session: Any, role: SsoRole) -> Any:
    """botocore's own credentials for the role, which it renews for as long as the sign-in lasts.

    :param session: of botocore; makes the clients that ask for them.
    """
    from botocore.credentials import DeferredRefreshableCredentials, SSOCredentialFetcher

    portal = Portal(role.start_url, role.region)
    fetcher = SSOCredentialFetcher(
        role.start_url,
        role.region,
        role.role_name,
        role.account_id,
        session.create_client,
        token_loader=lambda _start_url: token_of(portal),
        cache={},
    )
    return DeferredRefreshableCredentials(fetcher.fetch_credentials, "sso")


def _client(service: str, region: str, profile: str = "") -> Any:
    """Neither service wants a signature: the token is the proof."""
    from botocore import UNSIGNED
    from botocore.config import Config

    from core.aws.service_models import bare_session
    from core.aws.sessions import ATTEMPTS, CONNECT_TIMEOUT, READ_TIMEOUT

    session = bare_session(profile)
    config = Config(
        signature_version=UNSIGNED,
        region_name=region,
        retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=READ_TIMEOUT,
    )
    with answering("session", profile=profile, region=region):
        return session.create_client(service, config=config)


def _now() -> datetime:
    return datetime.now(UTC)


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(text: str) -> datetime:
    """As the SDKs write it; older ones write ``UTC`` for ``Z``."""
    found = datetime.fromisoformat(text.replace("UTC", "+00:00"))
    return found if found.tzinfo else found.replace(tzinfo=UTC)
