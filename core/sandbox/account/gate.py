"""The gate before every call: gathers what has a say in a request and lets it pass or not."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.sandbox import clock
from core.sandbox.account.directory import Directory
from core.sandbox.account.evaluation import Access, Decision, Policies, Source, decide
from core.sandbox.account.keys import granted, key_policy
from core.sandbox.account.patterns import Context
from core.sandbox.account.policies import Policy, parsed
from core.sandbox.account.principals import Principal, merged, service
from core.sandbox.state import ACCOUNT

if TYPE_CHECKING:
    from core.sandbox.s3.store import Store

VMIE = "vmie.amazonaws.com"
EXTERNAL_ID = "vmimport"
_HERE: Mapping[str, list[str]] = {
    # Nothing on loopback leaves the machine. The sandbox stands for endpoints that are reached by TLS, and policies that demand it are
    # good practice: they must not stop a rehearsal.
    "aws:securetransport": ["true"],
    "aws:sourceip": ["127.0.0.1"], "aws:viaawsservice": ["false"], "aws:resourceaccount": [ACCOUNT],
}  # fmt: skip


class Denied(Exception):
    """:param principal: who asked for ``access``; ``decision`` says why not."""

    def __init__(self, principal: Principal, access: Access, decision: Decision, context: Context) -> None:
        super().__init__(access.action)
        self.principal, self.access, self.decision, self.context = principal, access, decision, context


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with a request.

    :param request: condition keys that hold for the whole of it.
    """

    principal: Principal
    region: str
    request: Context


class Gate:
    def __init__(self, directory: Directory, store: Store) -> None:
        """:param store: of the buckets, whose policies have a say."""
        self._directory, self._store = directory, store

    def check(self, visitor: Visitor, accesses: Iterable[Access]) -> None:
        """:raises Denied: the first access that is not allowed."""
        policies: Policies | None = None
        for access in accesses:
            if policies is None:
                policies = self._directory.policies(visitor.principal)
            self._check_one(visitor, policies, access)

    def allows(self, visitor: Visitor, *accesses: Access) -> bool:
        try:
            self.check(visitor, accesses)
        except Denied:
            return False
        return True

    def _check_one(self, visitor: Visitor, policies: Policies, access: Access) -> None:
        context = self.context(visitor, access)
        given = self.with_resource(policies, access.resource, visitor.region)
        decision = decide(visitor.principal, given, access, context)
        may_be_granted = decision.verdict == "implicitDeny" and decision.source in {
            Source.IDENTITY,
            Source.RESOURCE,
        }
        if may_be_granted and granted(access, visitor.principal, context):
            return
        if not decision.allowed:
            raise Denied(visitor.principal, access, decision, context)

    def context(self, visitor: Visitor, access: Access) -> dict[str, list[str]]:
        now = clock.now()
        moment = {"aws:currenttime": [clock.text(now)], "aws:epochtime": [str(int(time.time()))]}
        region = {"aws:requestedregion": [visitor.region]}
        return merged(_HERE, moment, region, visitor.principal.context, visitor.request, access.context)

    def with_resource(self, policies: Policies, resource: str, region: str) -> Policies:
        """The same with the policies of the resource itself."""
        kind, _, rest = resource.removeprefix("arn:aws:").partition(":")
        if kind == "s3":
            bucket = rest.removeprefix("::").partition("/")[0]
            text = self._store.setting(bucket, "policy")
            found = parsed(f"{bucket}'s policy", text) if text else None
            return replace(policies, resource=(found,)) if found else policies
        if kind == "kms" and ":key/" in rest:
            policy = key_policy(resource, region)
            if policy is None:  # no such key, which whoever may use keys is told
                return policies
            return replace(policies, resource=(policy,), resource_rules=True)
        return policies

    # the role of an import

    def role_refusal(
        self, role: str, accesses: Iterable[Access], region: str, source_arn: str = ""
    ) -> Denied | None:
        """Why VM Import cannot assume a role and do what it needs with it; None where it can.

        :param source_arn: of the task, for the trust policy's conditions.
        """
        context = {
            "sts:externalid": [EXTERNAL_ID], "aws:sourceaccount": [ACCOUNT],
            "aws:sourcearn": [source_arn or f"arn:aws:vmie:{region}:{ACCOUNT}:*"],
        }  # fmt: skip
        arn = self._directory.role_arn(role)
        asked = Visitor(service(VMIE), region, context)
        assuming = Access("sts:AssumeRole", arn or f"arn:aws:iam::{ACCOUNT}:role/{role}")
        trust = self._directory.trust_policy(role)
        if arn is None or trust is None:
            return Denied(asked.principal, assuming, Decision("implicitDeny", Source.RESOURCE), context)
        try:
            self.check_trust(asked, assuming, trust)
            session = replace(
                self._directory.principal(arn), arn=f"arn:aws:sts::{ACCOUNT}:assumed-role/{role}/vmimport"
            )
            self.check(Visitor(session, region, {"aws:viaawsservice": ["true"]}), accesses)
        except Denied as denied:
            return denied
        return None

    def check_trust(self, visitor: Visitor, assuming: Access, trust: Policy) -> None:
        """Whether a role's trust policy lets somebody assume it.

        :raises Denied: it does not, or the account's own policies do not.
        """
        principal = visitor.principal
        context = self.context(visitor, assuming)
        own = self._directory.policies(principal)
        # A service is nobody of this account: its trust is all that counts, and no organization speaks to it.
        given = replace(own, resource=(trust,), resource_rules=True)
        decision = decide(principal, given, assuming, context)
        if not decision.allowed:
            raise Denied(principal, assuming, decision, context)
