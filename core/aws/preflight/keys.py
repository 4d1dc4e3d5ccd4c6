"""ACC-04: the KMS keys that the import comes across, and whether the Region's STS answers at all.

The bucket's own key (its objects are read by the service role), the one that the snapshots shall have, and the account's default for EBS.

Source: https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from core.aws.account import Caller
from core.aws.actions import SNAPSHOT_KEY
from core.aws.errors import answering, aws_code
from core.aws.evaluation import Asking, Decision, Document, Effect, decide, parse
from core.aws.policies import RoleWork, role_document
from core.aws.preflight.model import Answer, Values, ask, promised
from core.aws.preflight.role import RoleFacts, asking
from core.errors import ServiceError
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, not_applicable, passed, unknown
from core.rules.verdicts import Severity

READS = ("kms:Decrypt",)
MAKES = (
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncryptFrom",
)
UPLOADS = ("kms:GenerateDataKey", "kms:Decrypt")
WRITES = tuple(action.name for action in SNAPSHOT_KEY)

GRANTED = ("Decrypt", "DescribeKey", "CreateGrant", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo")  # fmt: skip
"""Operations of a grant that lets the role do all its work with a key."""


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """:param use: ``bucket`` (of its objects), ``plan`` (of the snapshots), ``default`` (the account's for EBS).
    :param key: DescribeKey's KeyMetadata; no value: there is no such key.
    :param grants: ListGrants' entries.
    """

    use: str
    name: str
    key: Answer[dict[str, Any]]
    policy: Answer[Document]
    grants: Answer[list[dict[str, Any]]]

    @property
    def arn(self) -> str:
        return str(self.key.value["Arn"]) if self.key.value else ""

    @property
    def aws_managed(self) -> bool:
        """AWS's own: everyone in the account may use it, through its service."""
        about = self.key.value or {}
        return about.get("KeyManager") == "AWS" or self.name.startswith("alias/aws/")


@dataclass(frozen=True, slots=True)
class KeysFacts:
    """:param region: EC2's OptInStatus of the Region.
    :param unread: what would have told whether a default key counts, and may not be asked; None where that is known.
    """

    keys: tuple[KeyFacts, ...] = ()
    always_encrypts: Answer[bool] = field(
        default_factory=lambda: Answer("ec2:GetEbsEncryptionByDefault", False)
    )
    region: Answer[str] = field(default_factory=lambda: Answer("ec2:DescribeRegions"))
    unread: Answer[Any] | None = None


def read_defaults(ec2: Any) -> tuple[Answer[bool], Answer[str]]:
    """Whether EBS encrypts everything here, and with which key."""

    def encrypts() -> bool:
        with answering("ec2:GetEbsEncryptionByDefault"):
            return bool(ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"])

    def default() -> str:
        with answering("ec2:GetEbsDefaultKmsKeyId"):
            return str(ec2.get_ebs_default_kms_key_id()["KmsKeyId"])

    return ask("ec2:GetEbsEncryptionByDefault", encrypts), ask("ec2:GetEbsDefaultKmsKeyId", default)


def read_region(ec2: Any, region: str) -> Answer[str]:
    """``opt-in-not-required``, ``opted-in`` or ``not-opted-in``."""

    def status() -> str | None:
        with answering("ec2:DescribeRegions", region=region):
            found = ec2.describe_regions(RegionNames=[region], AllRegions=True)["Regions"]
        return str(found[0].get("OptInStatus", "opt-in-not-required")) if found else None

    return ask("ec2:DescribeRegions", status)  # type: ignore[arg-type]


def read_key(kms: Any, use: str, name: str) -> KeyFacts:
    def describe() -> dict[str, Any]:
        with answering("kms:DescribeKey", key=name):
            return dict(kms.describe_key(KeyId=name)["KeyMetadata"])

    key = ask("kms:DescribeKey", describe, ("NotFoundException",))
    if key.value is None:
        none: list[dict[str, Any]] = []
        return KeyFacts(use, name, key, Answer("kms:GetKeyPolicy", {}), Answer("kms:ListGrants", none))
    identifier = key.value["KeyId"]

    def policy() -> Document:
        with answering("kms:GetKeyPolicy", key=name):
            return parse(kms.get_key_policy(KeyId=identifier, PolicyName="default")["Policy"])

    def grants() -> list[dict[str, Any]]:
        with answering("kms:ListGrants", key=name):
            pages = kms.get_paginator("list_grants").paginate(KeyId=identifier)
            return [grant for page in pages for grant in page["Grants"]]

    return KeyFacts(use, name, key, ask("kms:GetKeyPolicy", policy), ask("kms:ListGrants", grants))


# -- the rule ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class User:
    """Who needs a key.

    :param kind: ``role`` or ``caller``.
    :param identity: its own policies, None where they are asked elsewhere (the caller's: ACC-01).
    :param writes: snapshots, block by block.
    :param mends: the destination lets the program give the role what its own policies lack.
    """

    kind: str
    principals: tuple[str, ...]
    identity: tuple[tuple[str, Document], ...] | None = None
    mends: bool = False
    writes: bool = False


def role_user(role: RoleFacts, work: RoleWork, caller: Caller, *, may_make: bool) -> User | None:
    """The service role, as it is or as the program is going to make it; None where there will be none."""
    if role.arn:
        return User("role", (role.arn,), role.policies.value, may_make)
    if not may_make:
        return None
    arn = f"arn:{caller.partition}:iam::{caller.account}:role/{role.name}"
    return User("role", (arn,), (("amigrate", role_document(work)),), may_make)


def judge(
    facts: KeysFacts, role: RoleFacts, caller: Caller, users: tuple[User, ...], region: str
) -> tuple[Outcome, ...]:
    """:param users: the service role, and whoever asks."""
    found = [*_region(facts, region)]
    if facts.unread is not None:
        found.append(
            unknown(
                "defaults-unread", facts.unread.evidence(), severity=Severity.WARN, region=region, reason=facts.unread.reason
            )
        )  # fmt: skip
    for key in facts.keys:
        found += _key(key, role, caller, users, region)
    if not found and facts.keys:
        evidence = [
            key.key.evidence(f"{key.arn}, {key.key.value['KeyState']}") for key in facts.keys if key.key.value
        ]
        names = ", ".join(key.name for key in facts.keys)
        return (passed(evidence, keys=names, role=role.name),)
    if not found:
        told = [facts.always_encrypts.evidence()] if facts.always_encrypts.known else []
        return (not_applicable("no-key", told, region=region),)
    return tuple(found)


def _region(facts: KeysFacts, region: str) -> Iterator[Outcome]:
    if facts.region.value == "not-opted-in":
        yield failed("region-off", facts.region.evidence(), region=region)
    elif facts.region.known and facts.region.value is None:
        yield failed("region-unknown", facts.region.evidence("no such Region"), region=region)


def region_refused(error: ServiceError) -> bool:
    """STS's own word for a Region that is not switched on in the account."""
    return aws_code(error) in {"RegionDisabledException", "RegionDisabled"}


def _key(
    facts: KeyFacts, role: RoleFacts, caller: Caller, users: tuple[User, ...], region: str
) -> Iterator[Outcome]:
    named: Values = {
        "key": facts.name,
        "role": role.name,
        "region": region,
        "use": _USE[facts.use],
    }
    if not facts.key.known:
        yield unknown(
            "key-unread", facts.key.evidence(), severity=Severity.WARN, reason=facts.key.reason, **named
        )
        return
    if facts.key.value is None:
        yield failed("key-missing", facts.key.evidence("NotFoundException"), **named)
        return
    about = facts.key.value
    place = facts.arn.split(":")[3] if facts.arn.count(":") >= 5 else region
    if place != region:
        yield failed("key-region", facts.key.evidence(facts.arn), there=place, **named)
    elif about.get("KeyState") != "Enabled":
        yield failed("key-state", facts.key.evidence(f"KeyState {about.get('KeyState')}"), state=about.get("KeyState"), repair=_revive(about, facts.arn), **named)  # fmt: skip
    elif about.get("KeySpec", "SYMMETRIC_DEFAULT") != "SYMMETRIC_DEFAULT":
        yield failed("key-kind", facts.key.evidence(f"KeySpec {about.get('KeySpec')}"), **named)
    elif not facts.aws_managed:  # AWS's own keys are everyone's in the account, through the service
        yield from _use(facts, caller, users, named)


_USE = {
    "bucket": "the bucket's objects",
    "plan": "the snapshots",
    "default": "all EBS snapshots of this Region",
}


def _revive(about: dict[str, Any], arn: str) -> str:
    return f"key:enable {arn}" if about.get("KeyState") == "Disabled" else ""


def _use(facts: KeyFacts, caller: Caller, users: tuple[User, ...], named: Values) -> Iterator[Outcome]:
    if not facts.policy.known:
        yield unknown("key-policy-unread", facts.policy.evidence(), severity=Severity.WARN, reason=facts.policy.reason, **named)  # fmt: skip
        return
    for user in users:
        if user.kind == "role":
            yield from _who(user, facts, READS if facts.use == "bucket" else MAKES, caller, named)
        elif facts.use == "bucket":
            yield from _who(user, facts, UPLOADS, caller, named)
        elif user.writes:
            yield from _who(user, facts, WRITES, caller, named)


def _who(
    user: User, facts: KeyFacts, wanted: tuple[str, ...], caller: Caller, named: Values
) -> Iterator[Outcome]:
    decisions = [
        (action, *_decision(user, facts, action, caller, str(named["region"])))
        for action in wanted
        if not _granted(facts, action, user.principals)
    ]
    lacking = [one for one in decisions if one[1].effect in {Effect.SILENT, Effect.DENIED}]
    shown = lacking or [one for one in decisions if one[1].effect is Effect.DOUBTFUL]
    evidence = [Evidence(where=f"{action} on {facts.arn}", value=_said(one)) for action, one, _ in shown]
    values: Values = {
        **named,
        "who": user.principals[0],
        "actions": ", ".join(action for action, *_ in shown),
    }
    if not lacking:
        if shown:
            yield unknown("key-doubt", evidence, severity=Severity.WARN, **values)
        return
    if not facts.grants.known and not any(one.effect is Effect.DENIED for _, one, _ in lacking):
        # A grant may allow what no policy does, and nobody says whether there is one.
        evidence.append(facts.grants.evidence())
        yield unknown("key-doubt", evidence, severity=Severity.WARN, **values)
    elif user.kind != "role" or any(one.effect is Effect.DENIED for _, one, _ in lacking):
        yield failed(f"key-{user.kind}", evidence, **values)
    elif not all(handed_on for *_, handed_on in lacking):
        yield failed("key-role", evidence, repair=f"key:grant {facts.arn}", **values)
    elif user.mends:
        yield promised(passed(evidence, case="role-will-be-mended", **values), "role:policy")
    else:
        yield failed("key-role", evidence, repair="role:policy", **values)


def _decision(user: User, facts: KeyFacts, action: str, caller: Caller, region: str) -> tuple[Decision, bool]:
    """What comes of it, and whether the key's policy leaves it to the account's own policies."""
    wish = asking(action, facts.arn, user.principals[0], caller, region)
    wish = Asking(action, facts.arn, user.principals, context=wish.context)
    decision = decide([("key policy", facts.policy.value or {})], wish)
    if decision.allowed and decision.delegated and user.identity is not None:
        return decide(user.identity, wish), True
    return decision, False


def _said(decision: Decision) -> str:
    return " ".join(filter(None, (decision.effect.value, decision.policy, decision.statement)))


def _granted(facts: KeyFacts, action: str, principals: tuple[str, ...]) -> bool:
    operation = action.partition(":")[2]
    return any(
        grant.get("GranteePrincipal") in principals
        and operation in grant.get("Operations", [])
        and not grant.get("Constraints")
        for grant in facts.grants.value or ()
    )
