"""What a new embedded account holds: its user, and the role that VM Import needs."""

from __future__ import annotations

import json
from zlib import crc32

from core.sandbox.moto_backend import Moto
from core.sandbox.state import ACCOUNT, USER

ROLE = "vmimport"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "vmie.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:Externalid": "vmimport"}},
        }
    ],
}
PERMISSIONS = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:GetBucketAcl"],
            "Resource": ["arn:aws:s3:::*", "arn:aws:s3:::*/*"],
        },
        {
            "Effect": "Allow",
            "Action": ["ec2:ModifySnapshotAttribute", "ec2:CopySnapshot", "ec2:RegisterImage", "ec2:Describe*"],
            "Resource": "*",
        },
        {
            "Effect": "Allow",
            "Action": [
                "kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*",
            ],
            "Resource": "*",
        },
    ],
}  # fmt: skip
"""The guide's policy for the role, for every bucket of the embedded account."""
ADMINISTRATOR = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def set_up(moto: Moto, *, with_role: bool) -> None:
    """Make the account's user, and the role unless the account is to start without."""
    _iam(moto, Action="CreateUser", UserName=USER)
    _iam(
        moto,
        Action="PutUserPolicy",
        UserName=USER,
        PolicyName="administrator",
        PolicyDocument=json.dumps(ADMINISTRATOR),
    )
    if with_role:
        _iam(moto, Action="CreateRole", RoleName=ROLE, AssumeRolePolicyDocument=json.dumps(TRUST))
        _iam(
            moto,
            Action="PutRolePolicy",
            RoleName=ROLE,
            PolicyName=ROLE,
            PolicyDocument=json.dumps(PERMISSIONS),
        )


def permission_set(moto: Moto, name: str, path: str) -> None:
    """The role that Identity Center makes of a permission set: everything is allowed to whoever has it."""
    trust = {
        "Effect": "Allow",
        "Principal": {"Federated": f"arn:aws:iam::{ACCOUNT}:saml-provider/AWSSSO_{'0' * 16}_DO_NOT_DELETE"},
        "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession"],
    }
    role = f"AWSReservedSSO_{name}_{crc32(name.encode()):016x}"
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    _iam(moto, Action="CreateRole", RoleName=role, Path=path, AssumeRolePolicyDocument=document)
    rights = json.dumps(ADMINISTRATOR)
    _iam(moto, Action="PutRolePolicy", RoleName=role, PolicyName="administrator", PolicyDocument=rights)


def _iam(moto: Moto, **form: str) -> None:
    moto.ask("iam", "us-east-1", form)
