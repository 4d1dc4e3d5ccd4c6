"""The service role ``vmimport``: is it there, does it trust VM Import/Export, does it reach the bucket?

What users report most (17 of the threads that were read) is this role: AWS answers every fault of it with the same sentence
"The service role vmimport does not exist or does not have sufficient permissions", and after the upload.
"""

from __future__ import annotations

from core.aws.account import partition_of
from core.aws.model import Connection
from core.aws.policies import RoleWork, missing_permissions, trusts_import
from core.aws.preflight.role import read
from core.aws.sessions import client
from core.facts import Frozen
from core.plans.destination import Destination


class RoleState(Frozen):
    """:param checked: False where the caller may not look at roles: AWS will tell during the import.
    :param missing: what its policies lack, as ``action on resource``.
    """

    name: str
    exists: bool = False
    checked: bool = True
    trusted: bool = False
    missing: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        return not self.checked or (self.exists and self.trusted and not self.missing)


def look_at_role(
    connection: Connection,
    destination: Destination,
    bucket: str,
    *,
    exporting: bool = False,
    account: str = "",
) -> RoleState:
    """Changes nothing.

    :param exporting: the role has to write to the bucket rather than read from it.
    :param account: in whose name VM Import/Export takes the role on; "" where that is not known.
    :raises ServiceError, CredentialsError: IAM did not answer.
    """
    facts = read(client(connection, "iam"), destination.role_name)
    if facts.role.error is not None and not facts.role.denied:
        raise facts.role.error
    if facts.role.known and facts.role.value is None:
        return RoleState(name=facts.name)
    if not (facts.role.known and facts.policies.known and facts.boundary.known):
        return RoleState(name=facts.name, exists=True, checked=False, trusted=True)
    work = role_work(destination, bucket, exporting=exporting)
    missing = missing_permissions((document for _, document in facts.policies.value or ()), work)
    if facts.boundary.value:  # what it does not allow, no policy of the role gives
        missing = tuple(dict.fromkeys([*missing, *missing_permissions([facts.boundary.value], work)]))
    return RoleState(
        name=facts.name,
        exists=True,
        trusted=trusts_import(facts.trust, account=account, region=work.region, partition=work.partition),
        missing=missing,
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
