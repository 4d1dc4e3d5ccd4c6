"""The service role ``vmimport``: is it there, does it trust VM Import/Export, does it reach the bucket; made where asked.

What users report most (17 of the threads that were read) is this role: AWS answers every fault of it with the same sentence
"The service role vmimport does not exist or does not have sufficient permissions", and after the upload.
"""

from __future__ import annotations

from core.aws.account import Caller, partition_of
from core.aws.errors import aws_code
from core.aws.model import Connection
from core.aws.policies import EXTERNAL_ID, SERVICE, RoleWork, missing_permissions, trusts_import
from core.aws.preflight.role import read
from core.aws.sessions import client
from core.aws.setup import role_calls
from core.errors import ServiceError
from core.facts import Frozen
from core.plans.model import Destination


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
    facts = read(client(connection, "iam"), destination.role_name)
    if facts.role.error is not None and not facts.role.denied:
        raise facts.role.error
    if facts.role.known and facts.role.value is None:
        return RoleState(name=facts.name)
    if not (facts.role.known and facts.policies.known):
        return RoleState(name=facts.name, exists=True, checked=False, trusted=True)
    work = role_work(destination, bucket, exporting=exporting)
    return RoleState(
        name=facts.name,
        exists=True,
        trusted=trusts_import(facts.trust),
        missing=missing_permissions((document for _, document in facts.policies.value or ()), work),
    )


def role_work(
    destination: Destination,
    bucket: str,
    *,
    partition: str = "",
    exporting: bool = False,
    bucket_keys: tuple[str, ...] = (),
) -> RoleWork:
    """What the role has to reach for this destination."""
    return RoleWork(
        bucket=bucket,
        prefix=destination.prefix,
        partition=partition or partition_of(destination.region),
        region=destination.region,
        encrypted=destination.encrypted and not exporting,
        key=destination.kms_key_id,
        bucket_keys=bucket_keys,
        exporting=exporting,
    )


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
    work = role_work(destination, bucket, partition=caller.partition)
    made, policy = role_calls(state.name, work, caller.account)
    if not state.exists:
        try:
            made.make(connection)
        except ServiceError as error:
            if aws_code(error) not in {"EntityAlreadyExists", "EntityAlreadyExistsException"}:
                raise
    policy.make(connection)
    return RoleState(
        name=state.name, exists=True, trusted=True, created=not state.exists, mended=state.exists
    )
