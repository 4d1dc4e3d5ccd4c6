"""Signing in by the browser, against the sandbox's Identity Center; the SDK then finds the token by itself."""

from __future__ import annotations

import json
import stat
import sys
import urllib.request
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.aws import sso
from core.aws.model import Connection, Kind
from core.aws.sessions import client
from core.aws.signin import identity, profiles
from core.errors import CredentialsError
from core.plans.destination import SsoRole
from core.sandbox.process import SandboxProcess
from core.wording import has_words

URL = "https://images.awsapps.com/start"
ACCOUNT = "123456789012"


@pytest.fixture
def configuration(sandbox: SandboxProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An AWS configuration of the test's own, with a cache of its own."""
    from botocore.credentials import SSOProvider
    from botocore.tokens import SSOTokenProvider

    file = tmp_path / "config"
    file.write_text(
        f"""
[default]
region = us-east-1

[sso-session images]
sso_start_url = {URL}
sso_region = us-east-1
sso_registration_scopes = sso:account:access

[profile admin]
sso_session = images
sso_account_id = {ACCOUNT}
sso_role_name = AdministratorAccess

[profile old-style]
sso_start_url = {URL}
sso_region = us-east-1
sso_account_id = {ACCOUNT}
sso_role_name = AdministratorAccess

[profile half]
sso_session = nowhere

[profile taken-on]
role_arn = arn:aws:iam::{ACCOUNT}:role/ops/importer
source_profile = keys
mfa_serial = arn:aws:iam::{ACCOUNT}:mfa/kim
region = eu-west-1

[profile keys]
aws_access_key_id = test
aws_secret_access_key = test
"""
    )
    cache = tmp_path / "cache"
    for provider in (SSOTokenProvider, SSOProvider):
        monkeypatch.setattr(provider, "_SSO_TOKEN_CACHE_DIR", str(cache))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_DEFAULT_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_ENDPOINT_URL", sandbox.endpoint_url)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return cache


class Browser:
    """Does in the browser's place what its user would: opens the page, and presses a button."""

    def __init__(self, answer: str = "allow", after: int = 0) -> None:
        self.answer, self.after = answer, after
        self.seen: sso.Device | None = None
        self.waited: list[float] = []

    def show(self, device: sso.Device) -> None:
        self.seen = device
        if not self.after:
            self.press()

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        if len(self.waited) == self.after:
            self.press()

    def press(self) -> None:
        assert self.seen is not None
        with urllib.request.urlopen(self.seen.url) as page:  # noqa: S310
            assert self.seen.code in page.read().decode()
        request = urllib.request.Request(f"{self.seen.url}&answer={self.answer}", method="POST")  # noqa: S310
        urllib.request.urlopen(request).close()  # noqa: S310


def sign_in(portal: sso.Portal, browser: Browser) -> datetime:
    return sso.sign_in(portal, browser.show, wait=browser.wait)


def portal(profile: str) -> sso.Portal:
    found = sso.portal_of(profile)
    assert found is not None
    return found


@pytest.mark.parametrize("profile", ["admin", "old-style"])
def test_a_profile_signs_in_and_the_sdk_goes_on(configuration: Path, profile: str) -> None:
    with pytest.raises(CredentialsError) as before:
        identity(Connection("us-east-1", profile))
    assert before.value.code in {"aws.no-credentials", "aws.credentials-expired"}
    browser = Browser(after=3)
    ends = sign_in(portal(profile), browser)
    assert ends > datetime.now(UTC) + timedelta(hours=7)
    assert len(browser.waited) >= 3
    (file,) = configuration.iterdir()
    token = json.loads(file.read_text())
    assert {
        "startUrl",
        "region",
        "accessToken",
        "expiresAt",
        "clientId",
        "clientSecret",
        "refreshToken",
    } <= token.keys()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    who = identity(Connection("us-east-1", profile))
    assert who.arn == (
        f"arn:aws:sts::{ACCOUNT}:assumed-role/AWSReservedSSO_AdministratorAccess_{arn_digits(who.arn)}/sandbox-user"
    )
    assert who.method == "sso"
    assert who.expires is not None
    assert timedelta(minutes=50) < who.expires - datetime.now(UTC) <= timedelta(hours=1)
    assert (
        client(Connection("us-east-1", profile), "s3").list_buckets()["ResponseMetadata"]["HTTPStatusCode"]
        == 200
    )


def arn_digits(arn: str) -> str:
    return arn.split("/")[1].rpartition("_")[2]


def test_without_a_profile_the_portal_tells_accounts_and_roles(configuration: Path) -> None:
    place = sso.Portal(URL, "us-east-1")
    sign_in(place, Browser())
    assert [(one.id, one.name) for one in sso.accounts(place)] == [(ACCOUNT, "Sandbox")]
    assert sso.roles(place, ACCOUNT) == ("AdministratorAccess",)
    role = SsoRole(start_url=URL, region="us-east-1", account_id=ACCOUNT, role_name="AdministratorAccess")
    who = identity(Connection("us-east-1", sso=role))
    assert "AWSReservedSSO_AdministratorAccess" in who.arn
    assert who.method == "sso"


def test_refused_in_the_browser(configuration: Path) -> None:
    with pytest.raises(CredentialsError) as caught:
        sign_in(sso.Portal(URL, "us-east-1"), Browser("deny"))
    assert caught.value.code == "aws.sso-refused"
    assert has_words(caught.value.code)
    assert not configuration.exists() or not list(configuration.iterdir())


def test_nobody_confirms(configuration: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter(range(0, 10**6, 120))
    start = datetime.now(UTC)
    monkeypatch.setattr(sso, "_now", lambda: start + timedelta(seconds=next(moments)))
    with pytest.raises(CredentialsError) as caught:
        sign_in(sso.Portal(URL, "us-east-1"), Browser(after=10**6))
    assert caught.value.code == "aws.sso-too-late"


def test_a_token_that_is_about_to_end_is_renewed_and_one_that_has_ended_asks_for_a_sign_in(
    configuration: Path,
) -> None:
    place = sso.Portal(URL, "us-east-1")
    sign_in(place, Browser())
    (file,) = configuration.iterdir()
    token = json.loads(file.read_text())
    soon = datetime.now(UTC) + timedelta(minutes=2)
    file.write_text(json.dumps({**token, "expiresAt": soon.strftime("%Y-%m-%dT%H:%M:%SZ")}))
    renewed = sso.token_of(place)
    assert renewed["accessToken"] != token["accessToken"]
    assert json.loads(file.read_text()) == renewed
    past = {**token, "expiresAt": "2020-01-01T00:00:00UTC"}
    file.write_text(json.dumps({name: value for name, value in past.items() if name != "refreshToken"}))
    with pytest.raises(CredentialsError) as caught:
        sso.token_of(place)
    assert caught.value.code == "aws.credentials-expired"


def test_an_incomplete_profile_is_told(configuration: Path) -> None:
    with pytest.raises(CredentialsError) as caught:
        sso.portal_of("half")
    assert caught.value.code == "aws.sso-incomplete"
    assert sso.portal_of("keys") is None


def test_profiles_say_where_their_credentials_come_from(configuration: Path) -> None:
    known = {one.name: one for one in profiles()}
    assert {name: one.kind for name, one in known.items()} == {
        "default": Kind.OTHER, "admin": Kind.SSO, "old-style": Kind.SSO, "half": Kind.SSO, "taken-on": Kind.ROLE_MFA, "keys": Kind.KEYS,
    }  # fmt: skip
    assert (known["taken-on"].account, known["taken-on"].role, known["taken-on"].region) == (
        ACCOUNT,
        "importer",
        "eu-west-1",
    )
