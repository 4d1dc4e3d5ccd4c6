"""Who is calling, and whether that caller may import at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.aws.errors import answering
from core.aws.sessions import client
from core.errors import ServiceError
from core.facts import Frozen

if TYPE_CHECKING:
    from core.aws.model import Connection


class Caller(Frozen):
    """:param arn: ``arn:aws:iam::123456789012:user/kim``."""

    account: str
    arn: str
    partition: str = "aws"

    @property
    def is_root(self) -> bool:
        return self.arn.endswith(":root")


_PARTITIONS = {
    "cn-": "aws-cn", "us-gov-": "aws-us-gov", "us-iso-": "aws-iso", "us-isob-": "aws-iso-b", "eu-isoe-": "aws-iso-e",
    "us-isof-": "aws-iso-f", "eusc-": "aws-eusc",
}  # fmt: skip
"""As botocore's partitions.json has them, which takes the SDK to read."""


def partition_of(region: str) -> str:
    """The family of Regions whose ARNs begin alike: ``aws``, ``aws-cn``, ``aws-us-gov`` …"""
    return next((name for begin, name in _PARTITIONS.items() if region.startswith(begin)), "aws")


def identify(connection: Connection) -> Caller:
    """Ask STS who we are: the first call of every migration, because it needs no permission at all.

    :raises CredentialsError: there are none, or they are not good (any more).
    :raises ServiceError: ``aws.root-user``: VM Import/Export does not work for an account's root user, which has no role to
        pass (aws/aws-sdk issue 808).
    """
    caller = whoever(connection)
    if caller.is_root:
        raise ServiceError("aws.root-user", account=caller.account)
    return caller


def whoever(connection: Connection) -> Caller:
    """The same, and the root user is an answer too."""
    with answering("sts:GetCallerIdentity", region=connection.region):
        answer = client(connection, "sts").get_caller_identity()
    arn = answer["Arn"]
    parts = arn.split(":")
    return Caller(account=answer["Account"], arn=arn, partition=parts[1] if len(parts) > 1 else "aws")


def describe_regions(connection: Connection) -> tuple[str, ...]:
    """Names of the Regions that the account may use, sorted.

    :raises ServiceError, CredentialsError: EC2 did not answer, or refused.
    """
    with answering("ec2:DescribeRegions", region=connection.region):
        answer = client(connection, "ec2").describe_regions()
    return tuple(sorted(region["RegionName"] for region in answer["Regions"]))
