"""Who signs in, and how: the profiles of this computer, and until when what they give is good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.aws.account import whoever
from core.aws.model import Kind
from core.aws.sessions import credentials
from core.facts import Frozen

if TYPE_CHECKING:
    from core.aws.model import Connection


class Profile(Frozen):
    """A section of the AWS configuration.

    :param account: where it is said (SSO, a role's ARN), else "".
    :param role: that is taken on.
    """

    name: str
    kind: Kind
    region: str = ""
    account: str = ""
    role: str = ""


class Identity(Frozen):
    """Whose credentials a connection uses.

    :param method: botocore's word: ``env``, ``shared-credentials-file``, ``sso``, ``assume-role``, ``iam-role`` …; "" for keys of
        the connection's own.
    :param expires: None: they do not, or nobody says.
    """

    account: str
    arn: str
    method: str = ""
    expires: datetime | None = None


def profiles() -> tuple[Profile, ...]:
    """All profiles of this computer, by name. Nothing is sent."""
    from botocore.exceptions import BotoCoreError

    from core.aws.service_models import bare_session

    session = bare_session()
    try:
        known = session.full_config.get("profiles", {})
    except BotoCoreError:  # an unreadable file has no profiles; whoever uses one is told why
        return ()
    return tuple(_profile(name, values) for name, values in sorted(known.items()))


def _profile(name: str, values: dict[str, Any]) -> Profile:
    role = str(values.get("sso_role_name") or values.get("role_arn", "").rpartition("/")[2])
    arn = str(values.get("role_arn", ""))
    account = str(values.get("sso_account_id") or (arn.split(":")[4] if arn.count(":") >= 5 else ""))
    return Profile(
        name=name, kind=_kind(values), region=str(values.get("region", "")), account=account, role=role
    )


def _kind(values: dict[str, Any]) -> Kind:
    """In the order in which the SDK looks."""
    if "web_identity_token_file" in values:
        return Kind.WEB_IDENTITY
    if "role_arn" in values:
        return Kind.ROLE_MFA if "mfa_serial" in values else Kind.ROLE
    if "sso_session" in values or "sso_start_url" in values:
        return Kind.SSO
    if "aws_access_key_id" in values:
        return Kind.KEYS
    if "credential_process" in values:
        return Kind.PROCESS
    return Kind.INSTANCE if values.get("credential_source") else Kind.OTHER


def identity(connection: Connection) -> Identity:
    """Ask STS who we are, and the credentials how long they last.

    :raises CredentialsError, ServiceError: as :func:`core.aws.account.identify`; the root user is an answer.
    """
    caller = whoever(connection)
    if connection.access_key_id:
        return Identity(account=caller.account, arn=caller.arn)
    found = credentials(connection)
    return Identity(
        account=caller.account,
        arn=caller.arn,
        method=str(getattr(found, "method", "") or ""),
        expires=expiry(found),
    )


def expiry(found: Any) -> datetime | None:
    """Until when botocore's credentials are good, in UTC; those that renew themselves say until when these are."""
    ends = getattr(found, "_expiry_time", None)
    return ends.astimezone(UTC) if isinstance(ends, datetime) else None
