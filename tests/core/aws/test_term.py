"""Until when credentials are good, and who renews them: told from what lies on this computer, with nothing sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.aws import sso
from core.aws.model import Connection
from core.aws.sessions import credentials
from core.aws.term import Term, minutes_left, term
from core.plans.destination import SsoRole

URL = "https://images.awsapps.com/start"
NOW = datetime.now(UTC).replace(microsecond=0)
SOON = NOW + timedelta(minutes=12)


@pytest.fixture
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No endpoint is there to be asked."""
    from botocore.credentials import SSOProvider
    from botocore.tokens import SSOTokenProvider

    file = tmp_path / "config"
    file.write_text(
        f"""
[profile keys]
aws_access_key_id = test
aws_secret_access_key = test

[profile coded]
role_arn = arn:aws:iam::123456789012:role/importer
source_profile = keys
mfa_serial = arn:aws:iam::123456789012:mfa/kim

[profile plain]
role_arn = arn:aws:iam::123456789012:role/importer
source_profile = keys

[profile admin]
sso_start_url = {URL}
sso_region = us-east-1
sso_account_id = 123456789012
sso_role_name = AdministratorAccess
"""
    )
    for provider in (SSOTokenProvider, SSOProvider):
        monkeypatch.setattr(provider, "_SSO_TOKEN_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")


def test_keys_have_no_end(configuration: None) -> None:
    assert term(Connection("us-east-1", "keys")) == Term()
    assert term(Connection("us-east-1")) == Term()
    assert term(Connection("us-east-1", "", "http://x", "key", "secret")) == Term()


@pytest.mark.parametrize("past", [False, True])
def test_of_the_environment_nobody_renews_them(
    configuration: None, monkeypatch: pytest.MonkeyPatch, past: bool
) -> None:
    ends = NOW - timedelta(hours=1) if past else SOON
    for name, text in (("ACCESS_KEY_ID", "A"), ("SECRET_ACCESS_KEY", "s"), ("SESSION_TOKEN", "t")):
        monkeypatch.setenv(f"AWS_{name}", text)
    monkeypatch.setenv("AWS_CREDENTIAL_EXPIRATION", ends.isoformat())
    assert term(Connection("us-east-1")) == Term(ends=ends, renews=False)


@pytest.mark.parametrize(("profile", "renews"), [("coded", False), ("plain", True)])
def test_a_role_is_renewed_unless_it_takes_a_code(configuration: None, profile: str, renews: bool) -> None:
    connection = Connection("us-east-1", profile)
    assert term(connection) == Term(renews=renews)  # not fetched yet
    credentials(connection)._expiry_time = SOON  # as after the first use
    assert term(connection) == Term(ends=SOON, renews=renews)


def keep_token(**changes: Any) -> None:
    stamp = "%Y-%m-%dT%H:%M:%SZ"
    token = {
        "startUrl": URL, "region": "us-east-1", "accessToken": "a", "expiresAt": SOON.strftime(stamp),
        "registrationExpiresAt": (NOW + timedelta(days=80)).strftime(stamp), **changes,
    }  # fmt: skip
    sso._loader().save_token(URL, token, session_name=None)


@pytest.mark.parametrize(
    "connection",
    [
        Connection("us-east-1", "admin"),
        Connection(
            "us-east-1", sso=SsoRole(start_url=URL, region="us-east-1", account_id="1", role_name="r")
        ),
    ],
)
def test_a_sign_in_ends_unless_it_renews_itself(configuration: None, connection: Connection) -> None:
    keep_token()
    assert term(connection) == Term(ends=SOON, renews=False)
    keep_token(refreshToken="r")
    assert term(connection) == Term(renews=True)
    keep_token(refreshToken="r", registrationExpiresAt="2020-01-01T00:00:00Z")
    assert term(connection) == Term(ends=SOON, renews=False)
    keep_token(expiresAt="some day")
    assert term(connection) == Term(renews=True)


def test_minutes_are_counted_down() -> None:
    for seconds, expected in ((901, 15), (899, 14), (59, 0), (-1, -1)):
        assert minutes_left(NOW + timedelta(seconds=seconds), NOW) == expected
