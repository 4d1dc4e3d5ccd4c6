"""The documents that VM Import/Export's service role needs, and whether given ones do.

Source: VM Import/Export user guide, "Required service role"
(https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from core.aws.evaluation import Asking, Decision, Document, Effect, decide, parse

__all__ = ["Document", "parse"]

SERVICE = "vmie.amazonaws.com"
EXTERNAL_ID = "vmimport"

IMAGE_ACTIONS = ("ec2:ModifySnapshotAttribute", "ec2:CopySnapshot", "ec2:RegisterImage", "ec2:Describe*")
KEY_ACTIONS = (
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey*",
    "kms:ReEncrypt*",
)


@dataclass(frozen=True, slots=True)
class RoleWork:
    """What the role has to reach.

    :param prefix: of the objects; "" is the whole bucket.
    :param encrypted: the snapshots are made with ``key``, or with the account's default one where that is "".
    :param bucket_keys: ARNs of the keys that objects of this bucket are encrypted with (SSE-KMS).
    :param exporting: the role writes to the bucket instead of reading from it.
    """

    bucket: str
    prefix: str = ""
    partition: str = "aws"
    region: str = "*"
    encrypted: bool = False
    key: str = ""
    bucket_keys: tuple[str, ...] = ()
    exporting: bool = False

    @property
    def bucket_arn(self) -> str:
        return f"arn:{self.partition}:s3:::{self.bucket}"

    @property
    def objects_arn(self) -> str:
        return f"{self.bucket_arn}/{self.prefix}*"

    def needed(self) -> list[tuple[str, str]]:
        """(action, resource), in the order of need; ``*``: a resource that has no name yet."""
        key = self.key if self.key.startswith("arn:") and ":key/" in self.key else "*"
        if self.exporting:
            storage = [
                ("s3:GetBucketLocation", self.bucket_arn),
                ("s3:GetBucketAcl", self.bucket_arn),
                ("s3:PutObject", self.objects_arn),
            ]
            work = [action for action in IMAGE_ACTIONS if action != "ec2:RegisterImage"]
        else:
            storage = [
                ("s3:GetBucketLocation", self.bucket_arn),
                ("s3:ListBucket", self.bucket_arn),
                ("s3:GetObject", self.objects_arn),
            ]
            work = list(IMAGE_ACTIONS)
        return [
            *storage,
            *((action, "*") for action in work),
            *(("kms:Decrypt", arn) for arn in self.bucket_keys),
            *((action, key) for action in KEY_ACTIONS if self.encrypted),
        ]


def trust_document(account: str = "", partition: str = "aws") -> dict[str, Any]:
    """Lets VM Import/Export take the role on, and nobody else through it.

    :param account: only in the name of this one (the guide's protection against the confused deputy); "" leaves it out.
    """
    tests: dict[str, Any] = {"StringEquals": {"sts:Externalid": EXTERNAL_ID}}
    if account:
        tests["StringEquals"]["aws:SourceAccount"] = account
        tests["ArnLike"] = {"aws:SourceArn": f"arn:{partition}:vmie:*:{account}:*"}
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": SERVICE},
        "Action": "sts:AssumeRole",
        "Condition": tests,
    }
    return {"Version": "2012-10-17", "Statement": [statement]}


def role_document(work: RoleWork) -> dict[str, Any]:
    """What the role may do: this bucket and prefix, snapshots and an image, the keys that are really used."""
    if work.exporting:
        statements = [
            allow("ExportBucket", ["s3:GetBucketLocation", "s3:GetBucketAcl"], work.bucket_arn),
            allow("ExportObjects", ["s3:PutObject"], work.objects_arn),
        ]
    else:
        statements = [
            allow("Bucket", ["s3:GetBucketLocation", "s3:ListBucket"], work.bucket_arn),
            allow("Objects", ["s3:GetObject"], work.objects_arn),
        ]
    statements.append(allow("Images", IMAGE_ACTIONS, "*"))
    if work.bucket_keys:
        statements.append(allow("BucketKey", ["kms:Decrypt", "kms:DescribeKey"], list(work.bucket_keys)))
    if work.encrypted:
        statements.append({**allow("SnapshotKey", KEY_ACTIONS, "*"), **_key(work)})
    return {"Version": "2012-10-17", "Statement": statements}


def _key(work: RoleWork) -> dict[str, Any]:
    """How a statement names the snapshots' key: by ARN, by id, or by alias, which no Resource can hold."""
    if work.key.startswith("alias/") or ":alias/" in work.key:
        alias = "alias/" + work.key.partition("alias/")[2]
        return {"Condition": {"ForAnyValue:StringEquals": {"kms:ResourceAliases": alias}}}
    if work.key.startswith("arn:"):
        return {"Resource": work.key}
    return {"Resource": f"arn:{work.partition}:kms:{work.region}:*:key/{work.key}"} if work.key else {}


def allow(sid: str, actions: Sequence[str], resource: str | list[str]) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": list(actions), "Resource": resource}


def judge_trust(
    document: Document, *, account: str = "", region: str = "", partition: str = "aws"
) -> Decision:
    """Whether VM Import/Export may take on a role with this trust policy, in the name of an account.

    :param account: "" where it is not known: a test of the source account or ARN is then doubtful.
    """
    context: dict[str, list[str]] = {"sts:externalid": [EXTERNAL_ID]}
    if account:
        context["aws:sourceaccount"] = [account]
        context["aws:sourcearn"] = [f"arn:{partition}:vmie:{region}:{account}:import-task"]
    return decide([("trust", document)], Asking("sts:AssumeRole", service=SERVICE, context=context))


def trusts_import(document: Document, *, account: str = "", region: str = "", partition: str = "aws") -> bool:
    """Whether VM Import/Export may take on a role with this trust policy; a doubt counts as yes."""
    decision = judge_trust(document, account=account, region=region, partition=partition)
    return decision.effect in {Effect.ALLOWED, Effect.DOUBTFUL}


def missing_permissions(documents: Iterable[Document], work: RoleWork) -> tuple[str, ...]:
    """What the role's policies certainly lack: ``s3:GetObject on arn:aws:s3:::b/p/*``, in order of need."""
    named = [("", document) for document in documents]
    context = {"aws:securetransport": ["true"]}
    return tuple(
        f"{action} on {resource}"
        for action, resource in work.needed()
        if decide(named, Asking(action, resource, context=context)).effect in {Effect.SILENT, Effect.DENIED}
    )
