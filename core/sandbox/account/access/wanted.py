"""Every service's accesses behind one door."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.sandbox.account import keys
from core.sandbox.account.access import ec2, iam
from core.sandbox.account.evaluation import Access
from core.sandbox.account.principals import Principal
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Parameters

_OF_A_NEW_SNAPSHOT = ("DescribeKey", "CreateGrant", "GenerateDataKeyWithoutPlaintext", "Decrypt")
"""What EBS does with the key of an encrypted snapshot in the name of whoever starts it; for the blocks it has a grant."""
_WITHOUT_RESOURCES = ("servicequotas", "ssm", "license-manager")
Find = Callable[[str, str, Parameters, Principal, str], list[Access]]


def authorised(find_tags: ec2.FindTags) -> Mapping[str, Find]:
    """By signing name: ``(service, operation, parameters, caller, region)`` to what has to be allowed.

    S3 is not among them: it parses its requests itself. What is missing here is open to everybody in the account.
    """
    return {
        "ec2": lambda _, name, given, __, region: ec2.wanted(name, given, region, find_tags),
        "ebs": lambda _, name, given, __, region: _ebs(name, given, region),
        "iam": lambda _, name, given, caller, __: iam.wanted_iam(name, given, caller),
        "sts": lambda _, name, given, __, ___: iam.wanted_sts(name, given),
        "kms": lambda _, name, given, __, region: iam.wanted_kms(name, given, region),
        **dict.fromkeys(_WITHOUT_RESOURCES, _whole),
    }


def _whole(service: str, operation: str, *_: object) -> list[Access]:
    return [Access(f"{service}:{operation}")]


def _ebs(operation: str, parameters: Parameters, region: str) -> list[Access]:
    """EBS direct: on the snapshot; one that is only started has no id yet."""
    names = [parameters.get(name) for name in ("SnapshotId", "FirstSnapshotId", "SecondSnapshotId")]
    found = [ec2.arn("snapshot", str(name), region) for name in names if name] or [
        ec2.arn("snapshot", "*", region)
    ]
    accesses = [Access(f"ebs:{operation}", arn) for arn in found]
    key = parameters.get("KmsKeyArn", "")
    if operation == "StartSnapshot" and key and not keys.is_managed(keys.resolved(key, region)):
        context = {
            "kms:viaservice": [f"ec2.{region}.amazonaws.com"],
            "kms:grantisforawsresource": ["true"],
            "kms:calleraccount": [ACCOUNT],
        }
        arn = keys.resolved(key, region)
        accesses += [Access(f"kms:{name}", arn, context) for name in _OF_A_NEW_SNAPSHOT]
    return accesses
