"""The service role ``vmimport``: is it there, does it trust VM Import/Export, does it reach the bucket; made where asked.

What users report most (17 of the threads that were read) is this role: AWS answers every fault of it with the same sentence
"The service role vmimport does not exist or does not have sufficient permissions", and after the upload.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from core.aws.account import Caller
from core.aws.errors import DENIED, answering, aws_code
from core.aws.model import Connection
from core.aws.policies import (
    EXTERNAL_ID,
    SERVICE,
    Document,
    missing_for_export,
    missing_permissions,
    parse,
    role_document,
    trust_document,
    trusts_import,
)
from core.aws.sessions import client
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.model import Destination

POLICY_NAME = "amigrate-{bucket}"


class RoleState(Frozen):
    """:param checked: False where the caller may not look at roles: AWS will tell during the import.
    :param created: made just now; IAM needs some seconds before EC2 knows of it.
    :param missing: what its policies lack, as ``action on resource``.
    """

    name: str
    exists: bool = False
    checked: bool = True
    created: bool = False
    mended: bool = False
    trusted: bool = False
    missing: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        return not self.checked or (self.exists and self.trusted and not self.missing)


def look_at_role(
    connection: Connection, destination: Destination, bucket: str, *, exporting: bool = False
) -> RoleState:
    """Changes nothing.

    :param exporting: the role has to write to the bucket rather than read from it.
    :raises ServiceError, CredentialsError: IAM did not answer.
    """
    iam = client(connection, "iam")
    name = destination.role_name
    try:
        with answering("iam:GetRole", role=name):
            role = iam.get_role(RoleName=name)["Role"]
        documents = list(_documents(iam, name))
    except ServiceError as error:
        if aws_code(error) in {"NoSuchEntity", "NoSuchEntityException"}:
            return RoleState(name=name)
        if aws_code(error) in DENIED:
            return RoleState(name=name, exists=True, checked=False, trusted=True)
        raise
    missing = (
        missing_for_export(documents, bucket, destination.prefix)
        if exporting
        else missing_permissions(
            documents, bucket, destination.prefix, encrypted=bool(destination.kms_key_id)
        )
    )
    trusted = trusts_import(parse(role["AssumeRolePolicyDocument"]))
    return RoleState(name=name, exists=True, trusted=trusted, missing=missing)


def ensure_role(connection: Connection, destination: Destination, bucket: str, caller: Caller) -> RoleState:
    """Make sure that the import will find its role, where the destination allows making it.

    A role that exists keeps its trust policy: others may rest on it. What its own policies lack for this bucket goes into a
    policy of ours beside them.

    :raises ServiceError: ``aws.role-missing``, ``aws.role-trust``, ``aws.role-permissions``, or what IAM answered.
    """
    state = look_at_role(connection, destination, bucket)
    if state.good:
        return state
    facts = {"role": state.name, "bucket": bucket, "missing": ", ".join(state.missing)}
    if state.exists and not state.trusted:
        raise ServiceError(
            "aws.role-trust", retryable=False, service=SERVICE, external_id=EXTERNAL_ID, **facts
        )
    if not destination.create_role:
        code = "aws.role-permissions" if state.exists else "aws.role-missing"
        raise ServiceError(code, retryable=False, **facts)
    iam = client(connection, "iam")
    if not state.exists:
        _create(iam, state.name)
    policy = role_document(bucket, partition=caller.partition, encrypted=bool(destination.kms_key_id))
    with answering("iam:PutRolePolicy", role=state.name):
        iam.put_role_policy(
            RoleName=state.name,
            PolicyName=POLICY_NAME.format(bucket=bucket),
            PolicyDocument=json.dumps(policy),
        )
    return RoleState(
        name=state.name, exists=True, trusted=True, created=not state.exists, mended=state.exists
    )


def _create(iam: Any, name: str) -> None:
    try:
        with answering("iam:CreateRole", role=name):
            iam.create_role(
                RoleName=name,
                AssumeRolePolicyDocument=json.dumps(trust_document()),
                Description="Lets VM Import/Export read disk images from S3. Made by amigrate.",
            )
    except ServiceError as error:
        if aws_code(error) not in {"EntityAlreadyExists", "EntityAlreadyExistsException"}:
            raise


def _documents(iam: Any, role: str) -> Iterator[Document]:
    """All policies of a role, its own and attached ones."""
    with answering("iam:ListRolePolicies", role=role):
        for page in iam.get_paginator("list_role_policies").paginate(RoleName=role):
            for name in page["PolicyNames"]:
                yield parse(iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"])
    with answering("iam:ListAttachedRolePolicies", role=role):
        for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=role):
            for attached in page["AttachedPolicies"]:
                yield _managed(iam, attached["PolicyArn"])


def _managed(iam: Any, arn: str) -> Document:
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    answer = iam.get_policy_version(PolicyArn=arn, VersionId=version)
    return parse(answer["PolicyVersion"]["Document"])
