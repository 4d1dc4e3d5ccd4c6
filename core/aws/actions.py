"""Every permission that running a plan takes, with what it acts on: the caller's policy is written from this list, and the preflight asks it.

Source: VM Import/Export user guide, "Required permissions for VM Import/Export"
(https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html); the multipart upload's are of Amazon S3's user guide,
"Multipart upload API and permissions".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.plans.choices import Route
from core.plans.destination import Destination


class On(StrEnum):
    """What an action acts on."""

    BUCKET = "bucket"
    OBJECTS = "objects"
    ROLE = "role"
    ANY = "any"
    BUCKET_KEY = "bucket-key"
    SNAPSHOTS = "snapshots"
    SNAPSHOT_KEY = "snapshot-key"


class Weight(StrEnum):
    """What happens without it: no AMI; a step is left out or something stays behind; less is known beforehand."""

    NEEDED = "needed"
    USEFUL = "useful"
    LOOKING = "looking"


@dataclass(frozen=True, slots=True)
class Action:
    name: str
    on: On
    weight: Weight = Weight.NEEDED


@dataclass(frozen=True, slots=True)
class Intent:
    """What is going to be done, as far as permissions depend on it.

    :param makes_bucket: the bucket is not there and will be made; ``makes_role`` the same, ``mends_role`` adds a policy to it.
    :param deletes: the staged objects are removed at the end.
    :param exporting: an AMI goes out rather than an image in.
    :param route: of the migration (core.plans.routes).
    :param launch: a test instance of the AMI is launched, looked at and terminated. :param clean: what migrations left is removed.
    """

    makes_bucket: bool = False
    makes_role: bool = False
    mends_role: bool = False
    deletes: bool = False
    exporting: bool = False
    route: Route = Route.IMAGE
    launch: bool = False
    clean: bool = False

    @classmethod
    def of(cls, destination: Destination) -> Intent:
        """All that the destination allows."""
        return cls(
            makes_bucket=destination.create_bucket,
            makes_role=destination.create_role,
            mends_role=destination.create_role,
            deletes=destination.delete_staged,
        )


_UPLOAD = (
    Action("s3:PutObject", On.OBJECTS),
    Action("s3:GetObject", On.OBJECTS),
    Action("s3:ListMultipartUploadParts", On.OBJECTS),
    Action("s3:AbortMultipartUpload", On.OBJECTS, Weight.USEFUL),
)
_BUCKET = (
    Action("s3:ListBucket", On.BUCKET),
    Action("s3:GetBucketLocation", On.BUCKET),
    Action("s3:ListBucketMultipartUploads", On.BUCKET, Weight.USEFUL),
)
_MAKE_BUCKET = (
    Action("s3:CreateBucket", On.BUCKET),
    Action("s3:PutBucketPublicAccessBlock", On.BUCKET),
    Action("s3:PutEncryptionConfiguration", On.BUCKET),
    Action("s3:PutLifecycleConfiguration", On.BUCKET),
    Action("s3:PutBucketTagging", On.BUCKET),
    Action("s3:PutBucketOwnershipControls", On.BUCKET),
)
_IMPORT = (
    Action("ec2:ImportImage", On.ANY),
    Action("ec2:DescribeImportImageTasks", On.ANY),
    Action("ec2:DescribeImages", On.ANY),
    Action("ec2:DescribeSnapshots", On.ANY),
    Action("ec2:CancelImportTask", On.ANY, Weight.USEFUL),
    Action("ec2:CreateTags", On.ANY, Weight.USEFUL),
)
_REGISTER = (
    Action("ec2:RegisterImage", On.ANY),
    Action("ec2:DescribeImages", On.ANY),
    Action("ec2:DescribeSnapshots", On.ANY),
    Action("ec2:CreateTags", On.ANY),
    Action("ec2:DeleteSnapshot", On.ANY, Weight.USEFUL),
)
_SNAPSHOTS = (
    Action("ec2:ImportSnapshot", On.ANY),
    Action("ec2:DescribeImportSnapshotTasks", On.ANY),
    Action("ec2:CancelImportTask", On.ANY, Weight.USEFUL),
    *_REGISTER,
)
_BLOCKS = (
    Action("ebs:StartSnapshot", On.SNAPSHOTS),
    Action("ebs:PutSnapshotBlock", On.SNAPSHOTS),
    Action("ebs:CompleteSnapshot", On.SNAPSHOTS),
    Action("ec2:DescribeSnapshots", On.ANY),
    Action("ec2:DeleteSnapshot", On.ANY, Weight.USEFUL),
)
_VOLUMES = (
    Action("ec2:ImportVolume", On.ANY),
    Action("ec2:DescribeConversionTasks", On.ANY),
    Action("ec2:DescribeAvailabilityZones", On.ANY),
    Action("ec2:CreateSnapshot", On.ANY),
    Action("ec2:CancelConversionTask", On.ANY, Weight.USEFUL),
    Action("ec2:DeleteVolume", On.ANY, Weight.USEFUL),
    *_REGISTER,
)
_BY_ROUTE = {
    Route.IMAGE: (*_UPLOAD, *_IMPORT),
    Route.SNAPSHOT: (*_UPLOAD, *_SNAPSHOTS),
    Route.DIRECT: (*_BLOCKS, *_REGISTER),
    Route.DIRECT_IMAGE: (*_BLOCKS, *_IMPORT),
    Route.VOLUME: (*_UPLOAD, *_VOLUMES),
}
_EXPORT = (
    Action("ec2:ExportImage", On.ANY),
    Action("ec2:DescribeExportImageTasks", On.ANY),
    Action("ec2:DescribeImages", On.ANY),
    Action("ec2:DescribeSnapshots", On.ANY),
    Action("ec2:CancelExportTask", On.ANY, Weight.USEFUL),
    Action("ec2:CreateTags", On.ANY, Weight.USEFUL),
)
_LAUNCH = tuple(
    Action(name if ":" in name else f"ec2:{name}", On.ANY, Weight.USEFUL)
    for name in (
        "RunInstances",
        "DescribeInstances",
        "DescribeInstanceStatus",
        "DescribeSubnets",
        "DescribeVpcs",
        "DescribeVolumes",
        "DescribeSecurityGroups",
        "CreateSecurityGroup",
        "AuthorizeSecurityGroupIngress",
        "DeleteSecurityGroup",
        "ImportKeyPair",
        "DeleteKeyPair",
        "DescribeAddresses",
        "AllocateAddress",
        "AssociateAddress",
        "DisassociateAddress",
        "ReleaseAddress",
        "GetConsoleOutput",
        "GetConsoleScreenshot",
        "StartInstances",
        "DescribeKeyPairs",
        "DeleteVolume",
        "TerminateInstances",
        "ssm:DescribeInstanceInformation",
        "ssm:SendCommand",
        "ssm:GetCommandInvocation",
    )
)
_CLEAN = (
    Action("s3:ListBucket", On.BUCKET, Weight.USEFUL),
    Action("s3:ListBucketMultipartUploads", On.BUCKET, Weight.USEFUL),
    Action("s3:ListMultipartUploadParts", On.OBJECTS, Weight.USEFUL),
    Action("s3:AbortMultipartUpload", On.OBJECTS, Weight.USEFUL),
    Action("s3:GetObject", On.OBJECTS, Weight.USEFUL),
    Action("s3:DeleteObject", On.OBJECTS, Weight.USEFUL),
    Action("s3:DeleteObjectVersion", On.OBJECTS, Weight.USEFUL),
    *(
        Action(f"ec2:{name}", On.ANY, Weight.USEFUL)
        for name in (
            "DescribeImages",
            "DescribeSnapshots",
            "DescribeInstances",
            "DescribeAddresses",
            "DescribeVolumes",
            "DescribeSecurityGroups",
            "DescribeKeyPairs",
            "DescribeImportImageTasks",
            "DescribeImportSnapshotTasks",
            "DescribeExportImageTasks",
            "CancelImportTask",
            "CancelExportTask",
            "DeregisterImage",
            "DeleteSnapshot",
            "DeleteVolume",
        )
    ),
)
_LOOK = (
    *(
        Action(f"iam:{name}", On.ROLE, Weight.LOOKING)
        for name in ("GetRole", "GetRolePolicy", "ListRolePolicies", "ListAttachedRolePolicies")
    ),
    *(
        Action(f"s3:{name}", On.BUCKET, Weight.LOOKING)
        for name in (
            "GetBucketPolicy",
            "GetBucketVersioning",
            "GetBucketObjectLockConfiguration",
            "GetBucketOwnershipControls",
            "GetBucketPublicAccessBlock",
            "GetBucketTagging",
            "GetEncryptionConfiguration",
            "GetLifecycleConfiguration",
        )
    ),
    *(
        Action(name, On.ANY, Weight.LOOKING)
        for name in (
            "iam:GetPolicy",
            "iam:GetPolicyVersion",
            "iam:SimulatePrincipalPolicy",
            "ec2:DescribeRegions",
            "ec2:DescribeInstanceTypes",
            "ec2:DescribeInstanceTypeOfferings",
            "ec2:DescribeImportSnapshotTasks",
            "ec2:DescribeKeyPairs",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeSubnets",
            "ec2:DescribeVpcs",
            "ec2:GetEbsDefaultKmsKeyId",
            "ec2:GetEbsEncryptionByDefault",
            "kms:DescribeKey",
            "kms:GetKeyPolicy",
            "kms:ListGrants",
            "servicequotas:ListServiceQuotas",
        )
    ),
)
BUCKET_KEY = (Action("kms:GenerateDataKey", On.BUCKET_KEY), Action("kms:Decrypt", On.BUCKET_KEY))
"""A multipart upload to a bucket with SSE-KMS encrypts, and decrypts when its parts are put together."""
SNAPSHOT_KEY = tuple(
    Action(f"kms:{name}", On.SNAPSHOT_KEY)
    for name in ("CreateGrant", "Decrypt", "DescribeKey", "GenerateDataKeyWithoutPlaintext")
)
"""The EBS direct APIs use the key of an encrypted snapshot in the name of whoever writes it."""


def actions(intent: Intent, *, looking: bool = True) -> tuple[Action, ...]:
    """All that the caller does, in the order in which it is done; each once, with the greatest weight that it has anywhere.

    :param looking: with what only the preflight reads.
    """
    order, found = list(Weight), dict[tuple[str, On], Action]()
    for action in _all(intent, looking=looking):
        present = found.setdefault((action.name, action.on), action)
        if order.index(action.weight) < order.index(present.weight):
            found[action.name, action.on] = action
    return tuple(found.values())


def _all(intent: Intent, *, looking: bool) -> Iterator[Action]:
    if intent.route.staged:
        yield from _BUCKET
        yield from _MAKE_BUCKET if intent.makes_bucket else ()
    if intent.makes_role and intent.route.assumes_role:
        yield Action("iam:CreateRole", On.ROLE)
        yield Action("iam:TagRole", On.ROLE)
    if (intent.makes_role or intent.mends_role) and intent.route.assumes_role:
        yield Action("iam:PutRolePolicy", On.ROLE)
    if intent.exporting:
        yield Action("s3:GetObject", On.OBJECTS)
        yield from _EXPORT
    else:
        yield from _BY_ROUTE[intent.route]
    yield from _LAUNCH if intent.launch else ()
    yield from _CLEAN if intent.clean else ()
    if intent.route.staged:
        yield Action("s3:DeleteObject", On.OBJECTS, Weight.NEEDED if intent.deletes else Weight.USEFUL)
    yield from _LOOK if looking else ()
