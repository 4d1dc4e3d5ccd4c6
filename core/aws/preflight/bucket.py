"""ACC-03: the bucket that the image is staged in: where it lies, whose it is, how it is kept, and whom its policy shuts out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from core.aws.account import Caller
from core.aws.buckets import find_bucket
from core.aws.errors import answering
from core.aws.evaluation import Asking, Document, Effect, decide, parse
from core.aws.preflight.model import Answer, Values, ask, promised
from core.aws.setup import CLOSED, MADE_BY
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, passed, unknown
from core.rules.verdicts import Severity


@dataclass(frozen=True, slots=True)
class BucketFacts:
    """:param region: no value: there is no such bucket. ``taken`` is its error where it is someone else's.
    :param settings: answers by name: ``versioning``, ``lock``, ``encryption``, ``ownership``, ``closed``, ``lifecycle``, ``tags``,
        ``policy``; members as boto3 gives them, no value where there is none.
    """

    name: str
    region: Answer[str]
    settings: dict[str, Answer[Any]]

    @property
    def exists(self) -> bool:
        return self.region.value is not None

    def value(self, name: str) -> Any:
        answer = self.settings.get(name)
        return answer.value if answer is not None else None

    @property
    def default_encryption(self) -> dict[str, Any]:
        rules = self.value("encryption") or []
        return dict(next((rule["ApplyServerSideEncryptionByDefault"] for rule in rules if "ApplyServerSideEncryptionByDefault" in rule), {}))  # fmt: skip

    @property
    def key(self) -> str:
        """Of its objects, where it has SSE-KMS: an id, an ARN or an alias; "" for S3's own keys."""
        default = self.default_encryption
        if not str(default.get("SSEAlgorithm", "")).startswith("aws:kms"):
            return ""
        return str(default.get("KMSMasterKeyID") or "alias/aws/s3")

    @property
    def policy(self) -> Document:
        return parse(self.value("policy") or {})

    @property
    def ours(self) -> bool:
        tags = {tag["Key"]: tag["Value"] for tag in self.value("tags") or []}
        return tags.get(MADE_BY[0]) == MADE_BY[1]


_SETTINGS: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "versioning": ("s3:GetBucketVersioning", "get_bucket_versioning", "Status", ()),
    "lock": (
        "s3:GetBucketObjectLockConfiguration", "get_object_lock_configuration", "ObjectLockConfiguration",
        ("ObjectLockConfigurationNotFoundError",),
    ),
    "encryption": (
        "s3:GetEncryptionConfiguration", "get_bucket_encryption", "ServerSideEncryptionConfiguration.Rules",
        ("ServerSideEncryptionConfigurationNotFoundError",),
    ),
    "ownership": (
        "s3:GetBucketOwnershipControls", "get_bucket_ownership_controls", "OwnershipControls.Rules",
        ("OwnershipControlsNotFoundError",),
    ),
    "closed": (
        "s3:GetBucketPublicAccessBlock", "get_public_access_block", "PublicAccessBlockConfiguration",
        ("NoSuchPublicAccessBlockConfiguration",),
    ),
    "lifecycle": (
        "s3:GetLifecycleConfiguration", "get_bucket_lifecycle_configuration", "Rules", ("NoSuchLifecycleConfiguration",),
    ),
    "tags": ("s3:GetBucketTagging", "get_bucket_tagging", "TagSet", ("NoSuchTagSet",)),
    "policy": ("s3:GetBucketPolicy", "get_bucket_policy", "Policy", ("NoSuchBucketPolicy",)),
}  # fmt: skip
"""Permission, method, member of the answer, and the codes that mean there is none."""


def read(storage: Any, name: str, caller: Caller, pool: Executor) -> BucketFacts:
    region = ask("s3:ListBucket", lambda: find_bucket(storage, name, caller))
    if region.value is None:
        return BucketFacts(name, region, {})  # type: ignore[arg-type]
    asked = {
        setting: pool.submit(ask, row[0], _reader(storage, name, caller, *row[:3]), row[3])
        for setting, row in _SETTINGS.items()
    }
    return BucketFacts(name, region, {setting: future.result() for setting, future in asked.items()})  # type: ignore[arg-type]


def _reader(
    storage: Any, name: str, caller: Caller, permission: str, method: str, member: str
) -> Callable[[], Any]:
    def work() -> Any:
        with answering(permission, bucket=name):
            answer = getattr(storage, method)(Bucket=name, ExpectedBucketOwner=caller.account)
        for part in member.split("."):
            answer = (answer or {}).get(part)
        return answer

    return work


def judge(
    facts: BucketFacts, wanted_region: str, *, may_make: bool, caller: Caller, principals: tuple[str, ...],
    role_arn: str, prefix: str, secure: bool, deletes: bool,
) -> tuple[Outcome, ...]:  # fmt: skip
    """
    :param may_make: the destination lets the program make the bucket.
    :param principals: ARNs that the caller is known by; :param role_arn: of the service role, "" where there is none.
    :param secure: over TLS.
    :param deletes: staged objects are removed at the end.
    """
    named: Values = {"bucket": facts.name, "wanted": wanted_region}
    if not facts.region.known:
        error = facts.region.error
        if error is not None and error.code == "aws.bucket-taken":
            return (failed("taken", facts.region.evidence(), **named),)
        return (unknown("unread", facts.region.evidence(), reason=facts.region.reason),)
    if not facts.exists:
        where = Evidence(where="s3:HeadBucket", value="there is no such bucket")
        if may_make:
            return (promised(passed(where, case="will-be-made", **named), "bucket:create"),)
        return (failed("missing", where, repair="bucket:create", **named),)
    where = Evidence(where="s3:HeadBucket, BucketRegion", value=str(facts.region.value))
    if facts.region.value != wanted_region:
        return (failed("region", where, region=facts.region.value, **named),)
    problems = [
        *_denials(facts, caller, principals, role_arn, prefix, secure=secure),
        *_kept(facts, deletes=deletes),
        *_unread(facts),
    ]
    if any(one.severity is None for one in problems):
        return tuple(one for one in problems)
    return (passed(where, *_told(facts), region=facts.region.value, **named), *problems)


def _told(facts: BucketFacts) -> Iterator[Evidence]:
    """The settings that weigh on an import, whatever they are."""
    for setting in ("encryption", "versioning", "lock", "ownership"):
        answer = facts.settings[setting]
        if answer.known:
            value = (
                answer.value
                if answer.value is None or isinstance(answer.value, str)
                else json.dumps(answer.value)
            )
            yield answer.evidence(value)


def _kept(facts: BucketFacts, *, deletes: bool) -> Iterator[Outcome]:
    closed = facts.settings["closed"]
    if closed.known and closed.value != CLOSED:
        open_ways = [name for name in CLOSED if not (closed.value or {}).get(name)]
        shown = closed.evidence(f"{', '.join(open_ways)} off")
        yield failed("public", shown, severity=Severity.WARN, repair="bucket:close", bucket=facts.name)
    lifecycle = facts.settings["lifecycle"]
    if lifecycle.known and not any(_ends_stale(rule) for rule in lifecycle.value or ()):
        shown = lifecycle.evidence("no rule AbortIncompleteMultipartUpload")
        yield failed("stale", shown, severity=Severity.INFO, repair="bucket:lifecycle", bucket=facts.name)
    lock = (facts.value("lock") or {}).get("Rule", {}).get("DefaultRetention")
    if lock:
        shown = facts.settings["lock"].evidence(json.dumps(lock))
        yield failed("lock", shown, severity=Severity.WARN, bucket=facts.name)
    elif facts.value("versioning") == "Enabled" and deletes:
        shown = facts.settings["versioning"].evidence()
        yield failed("versions", shown, severity=Severity.INFO, bucket=facts.name)
    if facts.settings["encryption"].known and not facts.default_encryption:
        shown = facts.settings["encryption"].evidence()
        yield failed("clear", shown, severity=Severity.INFO, repair="bucket:encrypt", bucket=facts.name)


def _ends_stale(rule: dict[str, Any]) -> bool:
    return rule.get("Status") == "Enabled" and bool(rule.get("AbortIncompleteMultipartUpload"))


def _unread(facts: BucketFacts) -> Iterator[Outcome]:
    """What may not be read, as one finding: the import may well go on without it."""
    closed = [answer for answer in facts.settings.values() if not answer.known]
    if closed:
        names = ", ".join(answer.call for answer in closed)
        evidence = [answer.evidence() for answer in closed]
        yield unknown("settings", evidence, severity=Severity.INFO, actions=names, bucket=facts.name)


def _denials(
    facts: BucketFacts, caller: Caller, principals: tuple[str, ...], role: str, prefix: str, *, secure: bool
) -> Iterator[Outcome]:
    """What the bucket's policy denies to the caller, who uploads without headers of its own, and to the role."""
    bucket = f"arn:{caller.partition}:s3:::{facts.name}"
    plain = {
        "aws:securetransport": [str(secure).lower()],
        "aws:principalaccount": [caller.account],
        "s3:x-amz-server-side-encryption": [],
        "s3:x-amz-server-side-encryption-aws-kms-key-id": [],
        "s3:x-amz-acl": [],
        "s3:tlsversion": ["1.3"],
    }
    # VM Import/Export always speaks TLS; only its own way in is not known.
    by_service = {
        "aws:securetransport": ["true"],
        "aws:principalaccount": [caller.account],
        "s3:tlsversion": ["1.3"],
    }
    wishes = [
        (
            "denies-caller",
            principals,
            [("s3:PutObject", f"{bucket}/{prefix}*"), ("s3:ListBucket", bucket)],
            plain,
        ),
        (
            "denies-role",
            (role,),
            [("s3:GetObject", f"{bucket}/{prefix}*"), ("s3:ListBucket", bucket)],
            by_service,
        ),
    ]
    for case, who, wanted, context in wishes:
        if not any(who):
            continue
        known = {**context, "aws:principalarn": [who[0]]}
        for action, resource in wanted:
            decision = decide([("bucket policy", facts.policy)], Asking(action, resource, who, context=known))
            said = Evidence(where=f"s3:GetBucketPolicy, {action} on {resource}", value=decision.statement)
            if decision.effect is Effect.DENIED:
                yield failed(case, said, action=action, bucket=facts.name, who=who[0])
                break
            if decision.effect is Effect.DOUBTFUL and '"Deny"' in decision.statement:
                yield unknown(
                    "policy-doubt", said, severity=Severity.WARN, action=action, bucket=facts.name, who=who[0]
                )
                break
