"""What must be set up in the account, written out for whoever may do it: the caller's policy, the role, the bucket.

The same content in four notations: policy documents as JSON, ``aws`` commands, a CloudFormation template, and Terraform's JSON syntax
(https://developer.hashicorp.com/terraform/language/syntax/json).

Source: VM Import/Export user guide, "Required permissions"
(https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html)
"""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import Any

from core.aws.policies import role_document, trust_document

STALE_DAYS = 7
"""Days after which S3 removes the parts of an upload that nobody completed."""

_OBJECTS = (
    "s3:GetObject",
    "s3:PutObject",
    "s3:DeleteObject",
    "s3:AbortMultipartUpload",
    "s3:ListMultipartUploadParts",
)
_BUCKET = ("s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads")
_MAKE_BUCKET = (
    "s3:CreateBucket",
    "s3:PutEncryptionConfiguration",
    "s3:PutLifecycleConfiguration",
    "s3:PutBucketPublicAccessBlock",
)
_IMPORT = (
    "ec2:ImportImage",
    "ec2:ImportSnapshot",
    "ec2:CancelImportTask",
    "ec2:DescribeImportImageTasks",
    "ec2:DescribeImportSnapshotTasks",
    "ec2:DescribeImages",
    "ec2:DescribeSnapshots",
    "ec2:DescribeRegions",
    "ec2:DescribeInstanceTypes",
    "ec2:DescribeInstanceTypeOfferings",
    "ec2:CreateTags",
)
_READ_ROLE = (
    "iam:GetRole",
    "iam:GetRolePolicy",
    "iam:ListRolePolicies",
    "iam:ListAttachedRolePolicies",
    "iam:GetPolicy",
    "iam:GetPolicyVersion",
)
_MAKE_ROLE = ("iam:CreateRole", "iam:PutRolePolicy")


@dataclass(frozen=True, slots=True)
class Setup:
    """For which bucket, prefix and role the documents are.

    :param make: the caller itself may make the bucket and the role; False where someone else makes them from these documents.
    """

    bucket: str
    region: str = "us-east-1"
    prefix: str = "amigrate/"
    role: str = "vmimport"
    partition: str = "aws"
    encrypted: bool = False
    make: bool = False


def caller_document(setup: Setup) -> dict[str, Any]:
    """The least that a person needs who runs amigrate with this bucket, prefix and role."""
    bucket = f"arn:{setup.partition}:s3:::{setup.bucket}"
    role = f"arn:{setup.partition}:iam::*:role/{setup.role}"
    statements = [
        _allow("Objects", [*_OBJECTS], f"{bucket}/{setup.prefix}*"),
        _allow("Bucket", [*_BUCKET, *(_MAKE_BUCKET if setup.make else ())], bucket),
        _allow("Import", [*_IMPORT], "*"),
        _allow("Role", [*_READ_ROLE, *(_MAKE_ROLE if setup.make else ())], role),
        _allow("Identity", ["sts:GetCallerIdentity"], "*"),
    ]
    return {"Version": "2012-10-17", "Statement": statements}


def documents(setup: Setup) -> dict[str, Any]:
    """All policy documents by name."""
    return {
        "caller": caller_document(setup),
        "role-trust": trust_document(),
        "role": role_document(setup.bucket, partition=setup.partition, encrypted=setup.encrypted),
    }


def as_commands(setup: Setup) -> str:
    """``aws`` commands that make the bucket, the role and its policy."""
    bucket = ["aws", "s3api", "create-bucket", "--bucket", setup.bucket, "--region", setup.region]
    if setup.region != "us-east-1":
        bucket += ["--create-bucket-configuration", f"LocationConstraint={setup.region}"]
    block = "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
    commands = [
        bucket,
        ["aws", "s3api", "put-public-access-block", "--bucket", setup.bucket, "--public-access-block-configuration", block],
        ["aws", "s3api", "put-bucket-encryption", "--bucket", setup.bucket, "--server-side-encryption-configuration", _compact(_encryption())],
        ["aws", "s3api", "put-bucket-lifecycle-configuration", "--bucket", setup.bucket, "--lifecycle-configuration", _compact(_lifecycle())],
        ["aws", "iam", "create-role", "--role-name", setup.role, "--assume-role-policy-document", _compact(trust_document())],
        ["aws", "iam", "put-role-policy", "--role-name", setup.role, "--policy-name", "amigrate", "--policy-document",
         _compact(documents(setup)["role"])],
    ]  # fmt: skip
    return "\n".join(shlex.join(command) for command in commands) + "\n"


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
                    "PublicAccessBlockConfiguration": {
                        "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True,
                    },
                    "BucketEncryption": {"ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]},
                    "LifecycleConfiguration": {
                        "Rules": [{"Id": "stale-uploads", "Status": "Enabled", "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": STALE_DAYS}}]
                    },
                },
            },
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                    "RoleName": setup.role,
                    "AssumeRolePolicyDocument": trust_document(),
                    "Policies": [{"PolicyName": "amigrate", "PolicyDocument": documents(setup)["role"]}],
                },
            },
            "CallerPolicy": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {"Description": "For people who run amigrate", "PolicyDocument": caller_document(setup)},
            },
        },
    }  # fmt: skip


def as_terraform(setup: Setup) -> dict[str, Any]:
    """A ``main.tf.json`` with the same."""
    name = "amigrate"
    reference = "${aws_s3_bucket.amigrate.id}"
    return {
        "resource": {
            "aws_s3_bucket": {name: {"bucket": setup.bucket}},
            "aws_s3_bucket_public_access_block": {
                name: {
                    "bucket": reference, "block_public_acls": True, "ignore_public_acls": True, "block_public_policy": True,
                    "restrict_public_buckets": True,
                }
            },
            "aws_s3_bucket_server_side_encryption_configuration": {
                name: {"bucket": reference, "rule": {"apply_server_side_encryption_by_default": {"sse_algorithm": "AES256"}}}
            },
            "aws_s3_bucket_lifecycle_configuration": {
                name: {
                    "bucket": reference,
                    "rule": {
                        "id": "stale-uploads", "status": "Enabled", "filter": {},
                        "abort_incomplete_multipart_upload": {"days_after_initiation": STALE_DAYS},
                    },
                }
            },
            "aws_iam_role": {name: {"name": setup.role, "assume_role_policy": _compact(trust_document())}},
            "aws_iam_role_policy": {
                name: {"name": name, "role": "${aws_iam_role.amigrate.id}", "policy": _compact(documents(setup)["role"])}
            },
            "aws_iam_policy": {name: {"name": "amigrate-caller", "policy": _compact(caller_document(setup))}},
        }
    }  # fmt: skip


def _allow(sid: str, actions: list[str], resource: str) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resource}


def _encryption() -> dict[str, Any]:
    return {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}


def _lifecycle() -> dict[str, Any]:
    rule = {
        "ID": "stale-uploads",
        "Status": "Enabled",
        "Filter": {},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": STALE_DAYS},
    }
    return {"Rules": [rule]}


def _compact(document: object) -> str:
    return json.dumps(document, separators=(",", ":"))
