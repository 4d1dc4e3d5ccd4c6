"""KMS keys as the other services ask for them: found by any of their names, with policy and grants. moto keeps them.

Sources: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html, .../grants.html
"""

from __future__ import annotations

import re
from typing import Any

from core.sandbox.account.evaluation import Access
from core.sandbox.account.patterns import Context
from core.sandbox.account.policies import Policy, parsed
from core.sandbox.account.principals import Principal
from core.sandbox.moto_backend import backend
from core.sandbox.state import ACCOUNT

MANAGED = frozenset({"alias/aws/ebs", "alias/aws/s3"})
"""Keys of AWS's own in every account: usable by everybody in it through the service, never to be named in a policy."""
_KEY_ARN = re.compile(r"arn:aws:kms:(?P<region>[^:]+):(?P<account>\d*):(?P<rest>(?:key|alias)/.+)")
_CONTEXT = "kms:encryptioncontext:"


def key_arn(key: str, region: str) -> str:
    """An ARN from whatever a key is called by; not looked up."""
    if key.startswith("arn:"):
        return key
    return f"arn:aws:kms:{region}:{ACCOUNT}:{key if key.startswith('alias/') else f'key/{key}'}"


def is_managed(arn: str) -> bool:
    return arn.rpartition(":")[2] in MANAGED


def resolved(key: str, region: str) -> str:
    """The ARN of the key itself, an alias followed; unchanged where there is no such key."""
    found = find(key, region)
    return str(found.arn) if found is not None else key_arn(key, region)


def find(key: str, region: str) -> Any | None:
    """moto's key of this Region by id, ARN, alias or alias ARN; None where there is none."""
    split = _KEY_ARN.fullmatch(key_arn(key, region))
    if split is None or split["region"] != region:
        return None
    name = split["rest"] if split["rest"].startswith("alias/") else split["rest"].removeprefix("key/")
    kms = backend("kms", region)
    try:
        return kms.keys[kms.any_id_to_key_id(name)]
    except Exception:  # noqa: BLE001 - moto's NotFoundException, or a KeyError
        return None


def usable(key: str, region: str) -> str | None:
    """ARN of an enabled symmetric key, or None."""
    if is_managed(key_arn(key, region)):
        return key_arn(key, region)
    found = find(key, region)
    if found is None or not found.enabled or found.key_spec != "SYMMETRIC_DEFAULT":
        return None
    return str(found.arn)


def key_policy(arn: str, region: str) -> Policy | None:
    found = find(arn, region)
    return None if found is None else parsed("key policy", found.policy)


def granted(access: Access, principal: Principal, context: Context) -> bool:
    """Whether a grant on the key allows the operation."""
    if not access.action.startswith("kms:"):
        return False
    found = find(access.resource, access.resource.split(":")[3] if access.resource.count(":") > 4 else "")
    return found is not None and any(
        grant.grantee_principal in {principal.identity, principal.arn}
        and access.action.removeprefix("kms:") in grant.operations
        and _within(grant.constraints or {}, context)
        for grant in list(found.grants.values())
    )


def _within(constraints: dict[str, Any], context: Context) -> bool:
    given = {
        name.removeprefix(_CONTEXT): values[0]
        for name, values in context.items()
        if name.startswith(_CONTEXT)
    }
    subset = {
        name.lower(): value for name, value in (constraints.get("EncryptionContextSubset") or {}).items()
    }
    equal = constraints.get("EncryptionContextEquals")
    whole = equal is None or {name.lower(): value for name, value in equal.items()} == given
    return whole and subset.items() <= given.items()
