"""Who asks: a user, a session of a role, a service of AWS; and whether a Principal element means them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from core.sandbox.account.conditions import as_list
from core.sandbox.account.patterns import Context
from core.sandbox.state import ACCOUNT

ROOT = f"arn:aws:iam::{ACCOUNT}:root"


class Kind(Enum):
    USER = "User"
    ROLE = "AssumedRole"
    ROOT = "Account"
    SERVICE = "Service"


class Named(Enum):
    """How a Principal element speaks of somebody."""

    NO = auto()
    ACCOUNT = auto()
    """only by the account: it hands the decision on to the account's own policies"""
    SELF = auto()


@dataclass(frozen=True, slots=True)
class Principal:
    """
    :param arn: as GetCallerIdentity says it: of the user, or of the role's session; a service's host name.
    :param identity: ARN of the user or role whose policies count (``aws:PrincipalArn``).
    :param name: of the user or role.
    :param unique_id: ``aws:userid``.
    :param administrator: the account's bootstrap key pair: identity policies allow it everything.
    :param session: what its temporary credentials add to the context: MFA, the time of issue, the source's identity.
    :param session_policies: documents that narrow a session down.
    """

    kind: Kind
    arn: str
    identity: str
    name: str
    unique_id: str = ""
    administrator: bool = False
    tags: Mapping[str, str] = field(default_factory=dict)
    session: Mapping[str, str] = field(default_factory=dict)
    session_policies: tuple[str, ...] = ()

    @property
    def context(self) -> dict[str, list[str]]:
        """The condition keys that come with whoever asks."""
        if self.kind is Kind.SERVICE:
            return {"aws:principalisawsservice": ["true"], "aws:principalservicename": [self.name]}
        found = {
            "aws:principalarn": [self.identity], "aws:principalaccount": [ACCOUNT], "aws:principaltype": [self.kind.value],
            "aws:userid": [self.unique_id], "aws:principalisawsservice": ["false"],
            **{f"aws:principaltag/{name.lower()}": [value] for name, value in self.tags.items()},
            **{name.lower(): [value] for name, value in self.session.items()},
        }  # fmt: skip
        if self.kind is Kind.USER:
            found["aws:username"] = [self.name]
        return found


def service(name: str) -> Principal:
    """:param name: like ``vmie.amazonaws.com``."""
    return Principal(Kind.SERVICE, name, name, name)


def named(element: Any, principal: Principal) -> Named:
    """How a statement's ``Principal`` (or ``NotPrincipal``) names somebody."""
    if element == "*":
        return Named.SELF
    if not isinstance(element, Mapping):
        return Named.NO
    if principal.kind is Kind.SERVICE:
        return Named.SELF if principal.name in as_list(element.get("Service", [])) else Named.NO
    listed = [str(item) for item in as_list(element.get("AWS", []))]
    if {"*", principal.arn, principal.identity} & set(listed):
        return Named.SELF
    return Named.ACCOUNT if {ACCOUNT, ROOT} & set(listed) else Named.NO


def merged(*contexts: Context) -> dict[str, list[str]]:
    """Later ones win; keys in lower case."""
    return {name.lower(): list(values) for context in contexts for name, values in context.items()}
