"""What the account needs, as the very calls that make it: shown before they are made, made, or written out for someone else."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from core.aws.errors import answering
from core.aws.model import Connection
from core.aws.policies import RoleWork, role_document, trust_document
from core.aws.sessions import client

STALE_DAYS = 30
"""After so many days S3 throws away the parts of an upload that nobody has gone on with. They cost money until then."""

MADE_BY = ("amigrate:made-by", "amigrate")
"""Tag of every bucket and role that the program makes: what bears it may be changed and removed again."""

HOME_REGION = "us-east-1"  # the Region whose buckets have no LocationConstraint
CLOSED = dict.fromkeys(
    ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), True
)
_PERMISSIONS = {
    "s3:PutPublicAccessBlock": "s3:PutBucketPublicAccessBlock",
    "s3:PutBucketEncryption": "s3:PutEncryptionConfiguration",
    "s3:PutBucketLifecycleConfiguration": "s3:PutLifecycleConfiguration",
}
"""Where the permission is not named as the call."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an AWS service that has not been made yet.

    :param operation: as botocore's model names it: ``CreateBucket``.
    :param parameters: with boto3's member names; a policy document is JSON text, as the services want it.
    """

    service: str
    operation: str
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def permission(self) -> str:
        name = f"{self.service}:{self.operation}"
        return _PERMISSIONS.get(name, name)

    def make(self, connection: Connection) -> dict[str, Any]:
        """:raises ServiceError, CredentialsError: the service refused, or did not answer."""
        with answering(self.permission, **self._names()):
            method = getattr(client(connection, self.service), _snake(self.operation))
            return dict(method(**self.parameters))

    def _names(self) -> dict[str, str]:
        named = {"Bucket": "bucket", "RoleName": "role", "KeyId": "key", "PolicyName": "policy"}
        return {word: str(self.parameters[name]) for name, word in named.items() if name in self.parameters}

    def as_command(self) -> str:
        """The same for the ``aws`` client, quoted for a POSIX shell."""
        words = ["aws", "s3api" if self.service == "s3" else self.service, _snake(self.operation, "-")]
        for name, value in self.parameters.items():
            words += [f"--{_snake(name, '-')}", value if isinstance(value, str) else compact(value)]
        return shlex.join(words)


def _snake(name: str, joint: str = "_") -> str:
    """``PutBucketEncryption`` as Python and the command line spell it."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", joint, name).lower()


def compact(document: object) -> str:
    return json.dumps(document, separators=(",", ":"))


# -- the bucket -------------------------------------------------------------------------------------------------------------


def encryption_rules() -> list[dict[str, Any]]:
    return [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]


def stale_rule() -> dict[str, Any]:
    """Ends uploads that nobody completes; touches nothing else in the bucket."""
    return {
        "ID": "amigrate-abort-stale-uploads",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": STALE_DAYS},
    }


def bucket_calls(name: str, region: str) -> tuple[Call, ...]:
    """A bucket that is private, encrypted, its owner's alone, tagged, and throws stale uploads away."""
    where = {} if region == HOME_REGION else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    made = Call("s3", "CreateBucket", {"Bucket": name, "ObjectOwnership": "BucketOwnerEnforced", **where})
    return (
        made,
        close_call(name),
        encrypt_call(name),
        lifecycle_call(name, []),
        Call("s3", "PutBucketTagging", {"Bucket": name, "Tagging": {"TagSet": [tag()]}}),
    )


def close_call(name: str) -> Call:
    return Call("s3", "PutPublicAccessBlock", {"Bucket": name, "PublicAccessBlockConfiguration": CLOSED})


def encrypt_call(name: str) -> Call:
    rules = {"Rules": encryption_rules()}
    return Call("s3", "PutBucketEncryption", {"Bucket": name, "ServerSideEncryptionConfiguration": rules})


def lifecycle_call(name: str, kept: Iterable[dict[str, Any]]) -> Call:
    """:param kept: rules that the bucket has: the call replaces them all."""
    rules = {"Rules": [*kept, stale_rule()]}
    return Call("s3", "PutBucketLifecycleConfiguration", {"Bucket": name, "LifecycleConfiguration": rules})


def tag() -> dict[str, str]:
    return {"Key": MADE_BY[0], "Value": MADE_BY[1]}


# -- the role ---------------------------------------------------------------------------------------------------------------


def policy_name(work: RoleWork) -> str:
    """Of our policy beside a role's own: one for each bucket, so that several can live side by side."""
    return f"amigrate-{work.bucket}"


def role_calls(
    name: str, work: RoleWork, account: str = "", *, rights: dict[str, Any] | None = None
) -> tuple[Call, ...]:
    """A role that VM Import/Export takes on, and what it may do.

    :param rights: in place of what ``work`` takes.
    """
    described = "Lets VM Import/Export read disk images from S3. Made by amigrate."
    made = Call(
        "iam",
        "CreateRole",
        {
            "RoleName": name,
            "AssumeRolePolicyDocument": compact(trust_document(account, work.partition)),
            "Description": described,
            "Tags": [tag()],
        },
    )
    return (made, policy_call(name, work, rights))


def policy_call(name: str, work: RoleWork, rights: dict[str, Any] | None = None) -> Call:
    """Our policy for this bucket, beside whatever the role has."""
    document = compact(rights or role_document(work))
    parameters = {"RoleName": name, "PolicyName": policy_name(work), "PolicyDocument": document}
    return Call("iam", "PutRolePolicy", parameters)


def trust_call(name: str, document: dict[str, Any]) -> Call:
    return Call("iam", "UpdateAssumeRolePolicy", {"RoleName": name, "PolicyDocument": compact(document)})
