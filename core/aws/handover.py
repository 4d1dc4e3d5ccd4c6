"""What must be set up in the account, written out for whoever may do it: the caller's policy, the role, the bucket.

The same content in four notations: policy documents as JSON, ``aws`` commands, a CloudFormation template, and Terraform.

Source: VM Import/Export user guide, "Required permissions"
(https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.aws.actions import SNAPSHOT_KEY, Action, Intent, On, actions
from core.aws.hcl import Block, Code, Expression, render
from core.aws.policies import SERVICE, RoleWork, allow, role_document, trust_document
from core.aws.setup import CLOSED, MADE_BY, STALE_DAYS, bucket_calls, role_calls, stale_rule, tag
from core.plans.choices import Route

_SIDS = {
    On.BUCKET: "Bucket", On.OBJECTS: "Objects", On.ROLE: "Role", On.SNAPSHOTS: "Snapshots", On.ANY: "Account",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setup:
    """For which bucket, prefix and role the documents are.

    :param account: the role may only be used in this account's name; "" where it is not known (the templates find it out).
    :param key: KMS key of the snapshots: id, ARN or alias; "" for the account's default.
    :param export: AMIs are to go out, too.
    :param routes: that migrations may take.
    :param launch: test instances are launched, and what migrations left is cleaned up.
    :param make: the caller itself may make the bucket and the role; False where someone else makes them from these documents.
    """

    bucket: str
    region: str = "us-east-1"
    prefix: str = "amigrate/"
    role: str = "vmimport"
    partition: str = "aws"
    account: str = ""
    encrypted: bool = False
    key: str = ""
    export: bool = False
    launch: bool = False
    routes: tuple[Route, ...] = (Route.IMAGE, Route.SNAPSHOT)
    make: bool = False

    @property
    def work(self) -> RoleWork:
        return RoleWork(
            bucket=self.bucket,
            prefix=self.prefix,
            partition=self.partition,
            region=self.region,
            encrypted=self.encrypted or bool(self.key),
            key=self.key,
        )

    def trust(self, account: str = "") -> dict[str, Any]:
        return trust_document(self.account or account, self.partition)

    def role_rights(self) -> dict[str, Any]:
        """Of the role: to read what is imported and, where wanted, to write what is exported."""
        document = role_document(self.work)
        if self.export:
            out = role_document(replace(self.work, exporting=True, encrypted=False))
            document["Statement"] += [one for one in out["Statement"] if one["Sid"].startswith("Export")]
        return document


def caller_document(setup: Setup) -> dict[str, Any]:
    """The least that a person needs who runs amigrate with this bucket, prefix and role."""
    intent = Intent(
        makes_bucket=setup.make, makes_role=setup.make, mends_role=setup.make, deletes=True,
        launch=setup.launch, clean=setup.launch,
    )  # fmt: skip
    intents = [replace(intent, route=route) for route in setup.routes]
    intents += [replace(intent, exporting=True)] if setup.export else []
    wanted = [action for each in intents for action in actions(each)]
    bucket = f"arn:{setup.partition}:s3:::{setup.bucket}"
    role = f"arn:{setup.partition}:iam::{setup.account or '*'}:role/{setup.role}"
    places = {
        On.BUCKET: bucket, On.OBJECTS: f"{bucket}/{setup.prefix}*", On.ROLE: role, On.ANY: "*",
        On.SNAPSHOTS: f"arn:{setup.partition}:ec2:{setup.region}::snapshot/*",
    }  # fmt: skip
    named = {on: _names(wanted, on) for on in _SIDS}
    statements = [allow(sid, named[on], places[on]) for on, sid in _SIDS.items() if named[on]]
    if setup.key and not all(route.staged for route in setup.routes):
        named_key = setup.key if ":key/" in setup.key else "*"  # an alias is no resource of a policy
        statements.append(allow("SnapshotKey", [action.name for action in SNAPSHOT_KEY], named_key))
    passed = allow("PassRole", ["iam:PassRole"], role)
    passed["Condition"] = {"StringEquals": {"iam:PassedToService": SERVICE}}
    return {"Version": "2012-10-17", "Statement": [*statements, passed]}


def _names(wanted: list[Action], on: On) -> list[str]:
    return list(dict.fromkeys(action.name for action in wanted if action.on is on))


def documents(setup: Setup) -> dict[str, Any]:
    """All policy documents by name."""
    return {
        "caller": caller_document(setup),
        "role-trust": setup.trust(),
        "role": setup.role_rights(),
    }


def as_commands(setup: Setup) -> str:
    """``aws`` commands that make the bucket, the role and its policy."""
    calls = [
        *bucket_calls(setup.bucket, setup.region),
        *role_calls(setup.role, setup.work, setup.account, rights=setup.role_rights()),
    ]
    regional = f" --region {setup.region}"
    lines = [call.as_command() + (regional if call.service == "s3" else "") for call in calls]
    return "\n".join(lines) + "\n"


# -- CloudFormation ---------------------------------------------------------------------------------------------------------


def as_cloudformation(setup: Setup) -> dict[str, Any]:
    """A template with the bucket, the role and a managed policy for the callers."""
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Bucket, service role and policy for amigrate (AWS VM Import/Export)",
        "Resources": {
            "Bucket": {
                "Type": "AWS::S3::Bucket",
                "DeletionPolicy": "Retain",
                "UpdateReplacePolicy": "Retain",
                "Properties": {
                    "BucketName": setup.bucket,
                    "PublicAccessBlockConfiguration": CLOSED,
                    "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
                    "BucketEncryption": {
                        "ServerSideEncryptionConfiguration": [
                            {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}
                        ]
                    },
                    "LifecycleConfiguration": {"Rules": [_stale_rule()]},
                    "Tags": [tag()],
                },
            },
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                    "RoleName": setup.role,
                    "AssumeRolePolicyDocument": _substituted(setup.trust("${AWS::AccountId}")),
                    "Policies": [{"PolicyName": "amigrate", "PolicyDocument": setup.role_rights()}],
                    "Tags": [tag()],
                },
            },
            "CallerPolicy": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                    "Description": "For people who run amigrate",
                    "PolicyDocument": caller_document(setup),
                },
            },
        },
        "Outputs": {
            "BucketName": {"Value": {"Ref": "Bucket"}},
            "RoleArn": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}},
            "CallerPolicyArn": {"Value": {"Ref": "CallerPolicy"}},
        },
    }


def _stale_rule() -> dict[str, Any]:
    """CloudFormation spells the rule's id its own way and has no Filter."""
    rule = stale_rule()
    return {"Id": rule["ID"], **{name: rule[name] for name in ("Status", "AbortIncompleteMultipartUpload")}}


def _substituted(value: Any) -> Any:
    """Strings that name a pseudo parameter, as Fn::Sub."""
    if isinstance(value, dict):
        return {key: _substituted(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_substituted(inner) for inner in value]
    return {"Fn::Sub": value} if isinstance(value, str) and "${AWS::" in value else value


# -- Terraform --------------------------------------------------------------------------------------------------------------


def as_terraform(setup: Setup) -> str:
    """A ``main.tf`` with the same, for the provider hashicorp/aws from version 4."""
    bucket = Code("aws_s3_bucket.amigrate.id")
    account = "${data.aws_caller_identity.current.account_id}"
    tags = {MADE_BY[0]: MADE_BY[1]}
    encryption = Block("apply_server_side_encryption_by_default", (), {"sse_algorithm": "AES256"})
    rule = stale_rule()
    aborting = Block("abort_incomplete_multipart_upload", (), {"days_after_initiation": STALE_DAYS})
    named = {"id": rule["ID"], "status": rule["Status"]}
    blocks = [
        Block("data", ("aws_caller_identity", "current"), {}),
        _resource("aws_s3_bucket", {"bucket": setup.bucket, "tags": tags}),
        _resource("aws_s3_bucket_public_access_block", {
            "bucket": bucket, "block_public_acls": True, "ignore_public_acls": True, "block_public_policy": True,
            "restrict_public_buckets": True,
        }),
        _resource("aws_s3_bucket_ownership_controls", {"bucket": bucket}, Block("rule", (), {"object_ownership": "BucketOwnerEnforced"})),
        _resource("aws_s3_bucket_server_side_encryption_configuration", {"bucket": bucket}, Block("rule", (), {}, (encryption,))),
        _resource("aws_s3_bucket_lifecycle_configuration", {"bucket": bucket}, Block("rule", (), named, (Block("filter", (), {}), aborting))),
        _resource("aws_iam_role", {"name": setup.role, "assume_role_policy": Expression(setup.trust(account)), "tags": tags}),
        _resource("aws_iam_role_policy", {"name": "amigrate", "role": Code("aws_iam_role.amigrate.id"), "policy": Expression(setup.role_rights())}),
        _resource("aws_iam_policy", {"name": "amigrate-caller", "description": "For people who run amigrate", "policy": Expression(caller_document(setup))}),
    ]  # fmt: skip
    return render(blocks)


def _resource(kind: str, values: dict[str, Any], *inner: Block) -> Block:
    return Block("resource", (kind, "amigrate"), values, inner)
