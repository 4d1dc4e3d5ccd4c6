"""Who is who in the account, and whose policies say what: moto keeps users, groups, roles and policies, this reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any

from pydantic import BaseModel, ConfigDict

from core.sandbox.account.evaluation import Policies
from core.sandbox.account.organization import Organization
from core.sandbox.account.policies import Policy, parsed
from core.sandbox.account.principals import ROOT, Kind, Principal
from core.sandbox.account.sessions import Session, Sessions
from core.sandbox.aws_error import AwsError
from core.sandbox.database import Database
from core.sandbox.moto_backend import backend
from core.sandbox.records import Records
from core.sandbox.signature import AccessKey
from core.sandbox.state import ACCOUNT

_EVERYWHERE = "global"


class Boundary(BaseModel):
    """A user's permissions boundary; moto keeps only those of roles."""

    model_config = ConfigDict(frozen=True)

    policy_arn: str


class Directory:
    def __init__(
        self, database: Database, bootstrap: Mapping[str, AccessKey], organization: Organization
    ) -> None:
        """:param bootstrap: the key pairs of the account's administrator, by access key id."""
        self._bootstrap, self._organization = bootstrap, organization
        self.sessions = Sessions(database)
        self.boundaries = Records(database, "user-boundary", Boundary)

    # who

    def find_key(self, access_key_id: str) -> AccessKey | None:
        """A key pair of the account: bootstrap, of a user, or of a session."""
        if access_key_id in self._bootstrap:
            return self._bootstrap[access_key_id]
        session = self.sessions.find(access_key_id)
        if session is not None:
            arn = _session_arn(session)
            return AccessKey(access_key_id, session.secret, arn, session.token, session.expires)
        for key in list(backend("iam").access_keys.values()):
            if key.access_key_id == access_key_id and key.status == "Active" and key.user_name:
                return AccessKey(
                    access_key_id, key.secret_access_key, backend("iam").get_user(key.user_name).arn
                )
        return _moto_session(access_key_id)

    def identify(self, key: AccessKey) -> Principal:
        """Whose key it is, with all that its policies may ask for.

        :raises AwsError: the user or role is gone.
        """
        if key.access_key_id in self._bootstrap:
            return self._administrator(key.principal)
        session = self.sessions.find(key.access_key_id)
        principal = self.principal(key.principal if session is None else session.identity)
        if session is None:
            return principal if principal.arn == key.principal else _as_session(principal, key.principal)
        return replace(
            principal, arn=key.principal, unique_id=_session_id(principal, session.name),
            tags={**principal.tags, **session.tags}, session=session.context, session_policies=session.policies,
        )  # fmt: skip

    def _administrator(self, arn: str) -> Principal:
        """Stays in charge, whatever becomes of its user: nobody locks himself out of his own sandbox."""
        if arn == ROOT:
            return Principal(Kind.ROOT, arn, arn, "root", ACCOUNT, administrator=True)
        try:
            return replace(self.principal(arn), administrator=True)
        except AwsError:
            return Principal(Kind.USER, arn, arn, arn.rpartition("/")[2], administrator=True)

    def principal(self, arn: str) -> Principal:
        """:param arn: of a user, a role, or a role's session (which stands for the role).
        :raises AwsError: NoSuchEntity."""
        kind, _, path = arn.split(":", 5)[-1].partition("/")
        iam = backend("iam")
        if kind == "user":
            user = _entity(iam.get_user, kind, path.split("/")[-1])
            return Principal(Kind.USER, user.arn, user.arn, user.name, user.id, tags=_tags(user.tags))
        role = _entity(iam.get_role, "role", path.split("/")[0 if kind == "assumed-role" else -1])
        return Principal(Kind.ROLE, role.arn, role.arn, role.name, role.id, tags=_tags(role.tags))

    def role_arn(self, name: str) -> str | None:
        """The role's ARN, or None where there is none."""
        try:
            return str(backend("iam").get_role(name).arn)
        except Exception:  # noqa: BLE001 - moto's NotFoundException
            return None

    def trust_policy(self, role: str) -> Policy | None:
        """:param role: its name; None where there is none, or its document is no policy."""
        if self.role_arn(role) is None:
            return None
        return parsed("trust policy", backend("iam").get_role(role).assume_role_policy_document or "")

    # whose policies

    def policies(self, principal: Principal) -> Policies:
        """Every policy of an identity: inline, managed, of its groups; boundary, session, organization."""
        if principal.kind is Kind.SERVICE:
            return Policies()  # nobody of this account, and no organization speaks to it
        session: tuple[Policy, ...] | None = None
        if principal.session_policies:
            session = tuple(
                found
                for number, text in enumerate(principal.session_policies)
                if (found := parsed(f"session policy {number + 1}", text)) is not None
            )
        return Policies(
            identity=tuple(self._identity(principal)), boundary=self._boundary(principal), session=session,
            organization=self._organization.policies,
        )  # fmt: skip

    def _identity(self, principal: Principal) -> list[Policy]:
        iam, name = backend("iam"), principal.name
        if principal.kind is Kind.ROOT:
            return []
        if principal.kind is Kind.ROLE:
            entities = [iam.get_role(name)]
        else:
            entities = [iam.users[name], *iam.get_groups_for_user(name)] if name in iam.users else []
        found = []
        for entity in entities:
            found += [parsed(policy, text) for policy, text in entity.policies.items()]
            found += [in_force(policy) for policy in entity.managed_policies.values()]
        return [policy for policy in found if policy is not None]

    def _boundary(self, principal: Principal) -> tuple[Policy, ...] | None:
        arn = self.boundary_of(principal)
        return None if arn is None else tuple(filter(None, (managed_policy(arn),)))

    def boundary_of(self, principal: Principal) -> str | None:
        """ARN of the policy that bounds a user or role."""
        if principal.kind is Kind.ROLE:
            return backend("iam").get_role(principal.name).permissions_boundary_arn or None
        kept = self.boundaries.get(_EVERYWHERE, principal.name) if principal.kind is Kind.USER else None
        return kept.policy_arn if kept else None

    def set_boundary(self, user: str, policy_arn: str | None) -> None:
        if policy_arn is None:
            self.boundaries.remove(_EVERYWHERE, user)
        else:
            self.boundaries.put(_EVERYWHERE, user, Boundary(policy_arn=policy_arn))


def managed_policy(arn: str) -> Policy | None:
    try:
        return in_force(backend("iam").get_policy(arn))
    except Exception:  # noqa: BLE001 - moto's NotFoundException
        return None


def in_force(managed: Any) -> Policy | None:
    """The default version of one of moto's managed policies."""
    text = next((version.document for version in managed.versions if version.is_default), "")
    return parsed(managed.arn, text)


def _entity(find: Any, kind: str, name: str) -> Any:
    try:
        return find(name)
    except Exception as error:  # moto's NotFoundException
        raise AwsError("NoSuchEntity", f"The {kind} with name {name} cannot be found.", 404) from error


def _tags(tags: Any) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in tags or []}


def _session_arn(session: Session) -> str:
    if not session.name:
        return session.identity
    account, name = session.identity.split(":")[4], session.identity.split("/")[-1]
    return f"arn:aws:sts::{account}:assumed-role/{name}/{session.name}"


def _session_id(principal: Principal, name: str) -> str:
    return f"{principal.unique_id}:{name}" if name else principal.unique_id


def _as_session(principal: Principal, arn: str) -> Principal:
    """A session that moto made (with a web identity, SAML)."""
    return replace(principal, arn=arn, unique_id=_session_id(principal, arn.rsplit("/", maxsplit=1)[-1]))


def _moto_session(access_key_id: str) -> AccessKey | None:
    role = backend("sts").get_assumed_role_from_access_key(access_key_id)
    if role is None:
        return None
    expires = role.expiration if role.expiration.tzinfo else role.expiration.replace(tzinfo=UTC)
    return AccessKey(access_key_id, role.secret_access_key, role.arn, role.session_token, expires)
