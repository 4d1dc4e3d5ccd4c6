"""ACC-04: the KMS keys that the import comes across, and whether the Region's STS answers at all.

The bucket's own key (its objects are read by the service role), the one that the snapshots shall have, and the account's default for EBS.

Source: https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from core.aws.account import Caller
from core.aws.errors import answering, aws_code
from core.aws.evaluation import Asking, Decision, Document, Effect, decide, parse
from core.aws.preflight.model import Answer, Values, ask
from core.aws.preflight.role import RoleFacts, asking
from core.errors import ServiceError
from core.facts import Evidence
from core.rules.model import Severity
from core.rules.outcome import Outcome, failed, not_applicable, passed, unknown

READS = ("kms:Decrypt",)
MAKES = (
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncryptFrom",
)
UPLOADS = ("kms:GenerateDataKey", "kms:Decrypt")

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
    """:param region: EC2's OptInStatus of the Region. :param sts: whether the Region's own STS endpoint answers."""

    keys: tuple[KeyFacts, ...] = ()
    always_encrypts: Answer[bool] = field(
        default_factory=lambda: Answer("ec2:GetEbsEncryptionByDefault", False)
    )
    region: Answer[str] = field(default_factory=lambda: Answer("ec2:DescribeRegions"))


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


def judge(
    facts: KeysFacts, role: RoleFacts, caller: Caller, principals: tuple[str, ...], region: str
) -> tuple[Outcome, ...]:
    """:param principals: ARNs that the caller is known by."""
    found = [*_region(facts, region)]
    for key in facts.keys:
        found += _key(key, role, caller, principals, region)
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
    facts: KeyFacts, role: RoleFacts, caller: Caller, principals: tuple[str, ...], region: str
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
        yield from _use(facts, role, caller, principals, named)


_USE = {
    "bucket": "the bucket's objects",
    "plan": "the snapshots",
    "default": "all EBS snapshots of this Region",
}


def _revive(about: dict[str, Any], arn: str) -> str:
    return f"key:enable {arn}" if about.get("KeyState") == "Disabled" else ""


def _use(
    facts: KeyFacts, role: RoleFacts, caller: Caller, principals: tuple[str, ...], named: Values
) -> Iterator[Outcome]:
    if not facts.policy.known:
        yield unknown("key-policy-unread", facts.policy.evidence(), severity=Severity.WARN, reason=facts.policy.reason, **named)  # fmt: skip
        return
    region = str(named["region"])
    if role.arn:
        wanted = READS if facts.use == "bucket" else MAKES
        identity = role.policies.value
        yield from _who("role", facts, wanted, (role.arn,), identity, caller, region, named)
    if facts.use == "bucket":
        # What the caller's own policies say of keys, the simulator was asked (ACC-01).
        yield from _who("caller", facts, UPLOADS, principals, None, caller, region, named)


def _who(
    who: str, facts: KeyFacts, wanted: tuple[str, ...], principals: tuple[str, ...],
    identity: tuple[tuple[str, Document], ...] | None, caller: Caller, region: str, named: Values,
) -> Iterator[Outcome]:  # fmt: skip
    """:param identity: the principal's own policies, None where they are asked elsewhere."""
    lacking: list[tuple[str, Decision]] = []
    handed_on = (
        False  # the key's policy leaves it to the account, where the role's own policies do not allow it
    )
    for action in wanted:
        if _granted(facts, action, principals):
            continue
        wish = asking(action, facts.arn, principals[0], caller, region)
        wish = Asking(action, facts.arn, principals, context=wish.context)
        decision = decide([("key policy", facts.policy.value or {})], wish)
        if decision.allowed and decision.delegated and identity is not None:
            decision = decide(identity, wish)
            handed_on = handed_on or decision.effect is Effect.SILENT
        if decision.effect is not Effect.ALLOWED:
            lacking.append((action, decision))
    certain = [one for one in lacking if one[1].effect is not Effect.DOUBTFUL]
    shown = certain or lacking
    evidence = [
        Evidence(where=f"{action} on {facts.arn}", value=_said(decision)) for action, decision in shown
    ]
    values: Values = {**named, "who": principals[0], "actions": ", ".join(action for action, _ in shown)}
    if certain:
        denied = any(decision.effect is Effect.DENIED for _, decision in certain)
        mends = "role:policy" if handed_on else f"key:grant {facts.arn}"
        repair = mends if who == "role" and not denied else ""
        yield failed(f"key-{who}", evidence, repair=repair, **values)
    elif lacking:
        yield unknown("key-doubt", evidence, severity=Severity.WARN, **values)


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
