"""IAM Identity Center: the device flow in the browser, and the account's roles for whoever has confirmed it.

None of its calls is signed: the token that the browser's user has allowed is the proof. The account offers the roles below
``/aws-reserved/sso.amazonaws.com/``, as Identity Center makes them from permission sets.

Sources: https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html,
https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/Welcome.html, RFC 8628
"""

from __future__ import annotations

import secrets
import string
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from typing import Any

from core.sandbox.account.directory import Directory
from core.sandbox.account.setup import permission_set
from core.sandbox.aws_error import AwsError
from core.sandbox.http import Request, Response
from core.sandbox.moto_backend import Moto, backend
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Parameters, model_of, parse, rest_operation, serialize, serialize_error

PAGE = "/_amigrate/sso"
"""The page that a browser is sent to: it shows the code and asks."""
ROLES = "/aws-reserved/sso.amazonaws.com/"
DEVICE_SECONDS = 600
TOKEN_SECONDS = 8 * 3600
CREDENTIALS_SECONDS = 3600
CLIENT_SECONDS = 90 * 24 * 3600
INTERVAL = 1
_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_MANY = 1000
"""Clients, codes and tokens that are remembered; the oldest are forgotten."""


@dataclass(slots=True)
class _Device:
    client: str
    user_code: str
    ends: float
    answer: str = ""
    asked: float = field(default=0.0)


class IdentityCenter:
    """Remembers nothing beyond the process: whoever was signed in signs in again."""

    def __init__(self, directory: Directory, moto: Moto) -> None:
        self._directory, self._moto = directory, moto
        self._lock = threading.Lock()
        self._clients: dict[str, str] = {}
        self._devices: dict[str, _Device] = {}
        self._tokens: dict[str, float] = {}
        self._refresh: dict[str, str] = {}
        self._handlers: dict[str, Callable[[Parameters, Request], dict[str, Any]]] = {
            "RegisterClient": self._register, "StartDeviceAuthorization": self._begin, "CreateToken": self._token,
            "ListAccounts": self._accounts, "ListAccountRoles": self._roles, "GetRoleCredentials": self._credentials,
            "Logout": self._logout,
        }  # fmt: skip

    def handle(self, request: Request) -> Response | None:
        """The answer to a request of Identity Center's, None for any other."""
        if request.path == PAGE:
            return self._page(request)
        if request.header("authorization"):
            return None
        for service in ("sso-oidc", "sso"):
            model = model_of(service)
            name, labels = rest_operation(model, request) if model is not None else ("", {})
            if model is None or name not in self._handlers:
                continue
            action = model.operation_model(name)
            try:
                parameters = parse(request, action, request.read_document(), labels)
                with self._lock:
                    return serialize(action, self._handlers[name](parameters, request))
            except AwsError as error:
                return serialize_error(model, action, error)
            except ValueError:
                return serialize_error(
                    model, action, AwsError("InvalidRequestException", "Malformed request")
                )
        return None

    # -- the device flow --------------------------------------------------------------------------------------------------

    def _register(self, _parameters: Parameters, _request: Request) -> dict[str, Any]:
        client, secret = secrets.token_urlsafe(16), secrets.token_urlsafe(40)
        _remember(self._clients, client, secret)
        now = int(time.time())
        return {
            "clientId": client, "clientSecret": secret, "clientIdIssuedAt": now, "clientSecretExpiresAt": now + CLIENT_SECONDS,
        }  # fmt: skip

    def _begin(self, parameters: Parameters, request: Request) -> dict[str, Any]:
        self._known(parameters)
        if not parameters["startUrl"].startswith(("http://", "https://")):
            raise _wrong("InvalidRequestException", "The start URL is no portal's")
        letters = "".join(secrets.choice(string.ascii_uppercase) for _ in range(8))
        device = _Device(parameters["clientId"], f"{letters[:4]}-{letters[4:]}", time.time() + DEVICE_SECONDS)
        code = secrets.token_urlsafe(40)
        _remember(self._devices, code, device)
        page = f"http://{request.header('host')}{PAGE}"
        return {
            "deviceCode": code, "userCode": device.user_code, "verificationUri": page,
            "verificationUriComplete": f"{page}?user_code={device.user_code}", "expiresIn": DEVICE_SECONDS, "interval": INTERVAL,
        }  # fmt: skip

    def _known(self, parameters: Parameters) -> None:
        if self._clients.get(parameters["clientId"]) != parameters["clientSecret"]:
            raise _wrong("InvalidClientException", "The client is not known", 401)

    def _token(self, parameters: Parameters, _request: Request) -> dict[str, Any]:
        self._known(parameters)
        if parameters["grantType"] == "refresh_token":
            if self._refresh.get(parameters.get("refreshToken", "")) != parameters["clientId"]:
                raise _wrong("InvalidGrantException", "The refresh token is not known")
        elif parameters["grantType"] == _GRANT:
            self._redeem(parameters)
        else:
            raise _wrong("UnsupportedGrantTypeException", "The grant is not supported")
        token, refresh = secrets.token_urlsafe(60), secrets.token_urlsafe(60)
        _remember(self._tokens, token, time.time() + TOKEN_SECONDS)
        _remember(self._refresh, refresh, parameters["clientId"])
        return {
            "accessToken": token, "tokenType": "Bearer", "expiresIn": TOKEN_SECONDS, "refreshToken": refresh,
        }  # fmt: skip

    def _redeem(self, parameters: Parameters) -> None:
        """A device code, once its user has allowed it."""
        code, now = parameters.get("deviceCode", ""), time.time()
        device = self._devices.get(code)
        if device is None or device.client != parameters["clientId"]:
            raise _wrong("InvalidGrantException", "The device code is not known")
        if device.ends <= now:
            raise _wrong("ExpiredTokenException", "The device code has expired")
        early, device.asked = now - device.asked < INTERVAL / 2, now
        if device.answer == "deny":
            raise _wrong("AccessDeniedException", "The user has refused")
        if device.answer != "allow":
            if early:
                raise _wrong("SlowDownException", "Ask less often")
            raise _wrong("AuthorizationPendingException", "The user has not answered yet")
        del self._devices[code]

    # -- the browser's side -----------------------------------------------------------------------------------------------

    def _page(self, request: Request) -> Response:
        code = request.parameter("user_code") or ""
        with self._lock:
            device = next((one for one in self._devices.values() if one.user_code == code.upper()), None)
            if request.method == "POST" and device is not None:
                device.answer = "deny" if request.parameter("answer") == "deny" else "allow"
        if device is None:
            return _html("No such code", "<p>This code is not known, or no longer.</p>", 404)
        if request.method == "POST":
            told = "You may close this page." if device.answer == "allow" else "Nobody was signed in."
            return _html("Thank you", f"<p>{told}</p>")
        target = f"{PAGE}?user_code={escape(device.user_code)}"
        buttons = "".join(
            f'<form method="post" action="{target}&amp;answer={word}"><button>{text}</button></form>'
            for word, text in (("allow", "Allow"), ("deny", "Refuse"))
        )
        return _html(
            "Sign in to the sandbox",
            f"<p>Does the program show <b>{escape(device.user_code)}</b>?</p>{buttons}",
        )

    # -- the portal -------------------------------------------------------------------------------------------------------

    def _signed_in(self, parameters: Parameters) -> None:
        if self._tokens.get(parameters["accessToken"], 0.0) <= time.time():
            raise _wrong("UnauthorizedException", "Session token not found or invalid", 401)

    def _accounts(self, parameters: Parameters, _request: Request) -> dict[str, Any]:
        self._signed_in(parameters)
        account = {"accountId": ACCOUNT, "accountName": "Sandbox", "emailAddress": "sandbox@example.com"}
        return {"accountList": [account]}

    def _roles(self, parameters: Parameters, _request: Request) -> dict[str, Any]:
        self._signed_in(parameters)
        names = sorted(self._permission_sets()) if parameters["accountId"] == ACCOUNT else []
        return {"roleList": [{"roleName": name, "accountId": ACCOUNT} for name in names]}

    def _credentials(self, parameters: Parameters, _request: Request) -> dict[str, Any]:
        self._signed_in(parameters)
        arn = self._permission_sets().get(parameters["roleName"])
        if arn is None or parameters["accountId"] != ACCOUNT:
            raise _wrong("ForbiddenException", "No access", 403)
        session = self._directory.sessions.new(arn, CREDENTIALS_SECONDS, name="sandbox-user")
        return {
            "roleCredentials": {
                "accessKeyId": session.access_key_id, "secretAccessKey": session.secret, "sessionToken": session.token,
                "expiration": int(session.expires.timestamp() * 1000),
            }
        }  # fmt: skip

    def _permission_sets(self) -> dict[str, str]:
        """An account that has none gets one when somebody first asks."""
        if not _permission_sets():
            permission_set(self._moto, "AdministratorAccess", ROLES)
        return _permission_sets()

    def _logout(self, parameters: Parameters, _request: Request) -> dict[str, Any]:
        self._tokens.pop(parameters["accessToken"], None)
        return {}


def _permission_sets() -> dict[str, str]:
    """ARNs of the roles by the permission set's name: ``AWSReservedSSO_<name>_<16 digits>``."""
    found = {}
    for role in list(backend("iam").roles.values()):
        if role.path.startswith(ROLES) and role.name.startswith("AWSReservedSSO_"):
            found[role.name.removeprefix("AWSReservedSSO_").rpartition("_")[0]] = str(role.arn)
    return found


def _remember(store: dict[str, Any], key: str, value: Any) -> None:
    store[key] = value
    while len(store) > _MANY:
        del store[next(iter(store))]


def _wrong(code: str, message: str, status: int = 400) -> AwsError:
    return AwsError(code, message, status)


def _html(title: str, body: str, status: int = 200) -> Response:
    page = f"<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{body}"
    headers = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"}
    return Response(status, headers, page.encode())
