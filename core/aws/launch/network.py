"""Who may reach the instance: a security group of its own that lets in one source on one port, and an address."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from core.aws.calls import PatientCalls
from core.aws.errors import answering, aws_code
from core.aws.marks import TAG_LAUNCH
from core.errors import ServiceError

_DISCARD = 9


def suggested_source(endpoint_url: str, region: str) -> str:
    """This computer's address as AWS sees it, where that can be known without asking anybody: "" behind a router that translates.

    The route is looked up; nothing is sent.
    """
    host = (
        urlsplit(endpoint_url).hostname
        or f"ec2.{region}.amazonaws.com{'.cn' if region.startswith('cn-') else ''}"
    )
    try:
        family, _, _, _, place = socket.getaddrinfo(host, 443, type=socket.SOCK_DGRAM)[0]
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect(place)
            address = ipaddress.ip_address(probe.getsockname()[0].partition("%")[0])
    except (OSError, ValueError):
        return ""
    if address.is_loopback or address.is_global:
        return f"{address}/{address.max_prefixlen}"
    return ""


def find_subnet_vpc(client: Any, subnet_id: str) -> str:
    """The VPC of a subnet; of "" the default one.

    :raises ServiceError: ``launch.no-default-vpc``, or what EC2 answered.
    """
    if subnet_id:
        with answering("ec2:DescribeSubnets", subnet=subnet_id):
            return str(client.describe_subnets(SubnetIds=[subnet_id])["Subnets"][0]["VpcId"])
    with answering("ec2:DescribeVpcs"):
        found = client.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
    if not found:
        raise ServiceError("launch.no-default-vpc")
    return str(found[0]["VpcId"])


def ensure_group(
    calls: PatientCalls, launch: str, vpc: str, source: str, ports: Iterable[int], tags: dict[str, str]
) -> str:
    """The launch's own security group, found or made; its rules are added where they are missing."""
    group = calls(lambda client: _find_group(client, launch)) or calls(
        lambda client: _make_group(client, launch, vpc, tags)
    )
    for port in ports:
        calls(partial(_let_in, group=group, source=source, port=port))
    return group


def _find_group(client: Any, launch: str) -> str:
    with answering("ec2:DescribeSecurityGroups"):
        found = client.describe_security_groups(Filters=launch_filter(launch))["SecurityGroups"]
    return str(found[0]["GroupId"]) if found else ""


def _make_group(client: Any, launch: str, vpc: str, tags: dict[str, str]) -> str:
    with answering("ec2:CreateSecurityGroup", vpc=vpc):
        answer = client.create_security_group(
            GroupName=f"amigrate-{launch}",
            Description="amigrate: lets one source in to a test instance",
            VpcId=vpc,
            TagSpecifications=[specification("security-group", tags)],
        )
    return str(answer["GroupId"])


def _let_in(client: Any, *, group: str, source: str, port: int) -> None:
    version = ipaddress.ip_network(source).version
    ranges = (
        {"IpRanges": [{"CidrIp": source, "Description": "amigrate"}]}
        if version == 4
        else {"Ipv6Ranges": [{"CidrIpv6": source, "Description": "amigrate"}]}
    )
    rule = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, **ranges}
    try:
        with answering("ec2:AuthorizeSecurityGroupIngress", group=group):
            client.authorize_security_group_ingress(GroupId=group, IpPermissions=[rule])
    except ServiceError as error:
        if aws_code(error) != "InvalidPermission.Duplicate":
            raise


def ensure_address(calls: PatientCalls, launch: str, instance: str, tags: dict[str, str]) -> str:
    """The launch's Elastic IP, found or allocated, and associated with the instance. Its allocation's id."""
    address = calls(lambda client: _find_address(client, launch)) or calls(
        lambda client: _allocate(client, tags)
    )
    allocation = str(address["AllocationId"])
    if address.get("InstanceId") != instance:
        calls(lambda client: _associate(client, allocation, instance))
    return allocation


def _find_address(client: Any, launch: str) -> dict[str, Any]:
    with answering("ec2:DescribeAddresses"):
        found = client.describe_addresses(Filters=launch_filter(launch))["Addresses"]
    return found[0] if found else {}


def _allocate(client: Any, tags: dict[str, str]) -> dict[str, Any]:
    with answering("ec2:AllocateAddress"):
        answer = client.allocate_address(Domain="vpc", TagSpecifications=[specification("elastic-ip", tags)])
    return dict(answer)


def _associate(client: Any, allocation: str, instance: str) -> None:
    with answering("ec2:AssociateAddress", instance=instance):
        client.associate_address(AllocationId=allocation, InstanceId=instance, AllowReassociation=False)


def launch_filter(launch: str) -> list[dict[str, Any]]:
    return [{"Name": f"tag:{TAG_LAUNCH}", "Values": [launch]}]


def specification(kind: str, tags: dict[str, str]) -> dict[str, Any]:
    return {"ResourceType": kind, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}
