"""The instance types that a Region offers, as EC2 lists them today."""

from __future__ import annotations

from core.aws.errors import answering
from core.aws.model import Connection
from core.aws.sessions import client
from core.plans.catalogue import InstanceType, instance_type


def describe_instance_types(connection: Connection) -> tuple[InstanceType, ...]:
    """All of them, by name: some eight hundred, two seconds. (core.plans.catalogue has a dated list for work offline.)

    :raises ServiceError, CredentialsError: EC2 refused, or did not answer.
    """
    with answering("ec2:DescribeInstanceTypes", region=connection.region):
        pages = client(connection, "ec2").get_paginator("describe_instance_types").paginate()
        found = [instance_type(entry) for page in pages for entry in page["InstanceTypes"]]
    return tuple(sorted(found, key=lambda entry: entry.name))
