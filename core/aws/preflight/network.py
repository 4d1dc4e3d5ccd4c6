"""ACC-06: can the instance be launched where the plan says, and will the admin get in: subnet, security group, key pair."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.aws.errors import answering
from core.aws.preflight.model import Answer, Launch, Values, ask
from core.facts import Evidence
from core.rules.outcome import Outcome, failed, not_applicable, passed, unknown
from core.rules.verdicts import Severity

_ABSENT = ("InvalidSubnetID.NotFound", "InvalidSubnetId.NotFound", "InvalidGroup.NotFound", "InvalidGroupId.Malformed", "InvalidKeyPair.NotFound", "InvalidVpcID.NotFound", "InvalidParameterValue")  # fmt: skip


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """Members as boto3 gives them; no value: there is none of that name.

    :param subnet: the plan's, or where it names none one of the default VPC.
    :param groups: the plan's, or where it names none the default one of the subnet's VPC.
    """

    launch: Launch
    subnet: Answer[dict[str, Any]]
    groups: Answer[list[dict[str, Any]]]
    key: Answer[dict[str, Any]]


def read(ec2: Any, launch: Launch) -> NetworkFacts:
    def subnet() -> dict[str, Any] | None:
        given = {"SubnetIds": [launch.subnet_id]} if launch.subnet_id else {"Filters": [{"Name": "default-for-az", "Values": ["true"]}]}  # fmt: skip
        with answering("ec2:DescribeSubnets", subnet=launch.subnet_id):
            found = ec2.describe_subnets(**given)["Subnets"]
        return dict(found[0]) if found else None

    place: Answer[dict[str, Any]] = ask("ec2:DescribeSubnets", subnet, _ABSENT)  # type: ignore[arg-type]

    def groups() -> list[dict[str, Any]]:
        if launch.security_group_ids:
            given: dict[str, Any] = {"GroupIds": list(launch.security_group_ids)}
        else:
            vpc = place.value["VpcId"] if place.value else ""
            given = {"Filters": [{"Name": "vpc-id", "Values": [vpc]}, {"Name": "group-name", "Values": ["default"]}]}  # fmt: skip
        with answering("ec2:DescribeSecurityGroups"):
            return list(ec2.describe_security_groups(**given)["SecurityGroups"])

    def key() -> dict[str, Any] | None:
        if not launch.key_name:
            return None
        with answering("ec2:DescribeKeyPairs", key=launch.key_name):
            found = ec2.describe_key_pairs(KeyNames=[launch.key_name])["KeyPairs"]
        return dict(found[0]) if found else None

    none: Answer[list[dict[str, Any]]] = Answer("ec2:DescribeSecurityGroups")
    return NetworkFacts(
        launch,
        place,
        none if launch.makes_group else ask("ec2:DescribeSecurityGroups", groups, _ABSENT),
        ask("ec2:DescribeKeyPairs", key, _ABSENT),  # type: ignore[arg-type]
    )


def judge(facts: NetworkFacts | None, region: str) -> tuple[Outcome, ...]:
    if facts is None:
        return (not_applicable("no-launch"),)
    problems = [*_subnet(facts, region), *_groups(facts), *_key(facts)]
    if problems:
        return tuple(problems)
    subnet = facts.subnet.value or {}
    told = [facts.subnet.evidence(f"{subnet.get('SubnetId')} in {subnet.get('VpcId')}")]
    told += [Evidence(where=facts.groups.call, value=group["GroupId"]) for group in facts.groups.value or ()]
    case = "own-group" if facts.launch.makes_group else "pass"
    return (passed(told, case=case, subnet=subnet.get("SubnetId"), port=facts.launch.port),)


def _subnet(facts: NetworkFacts, region: str) -> Iterator[Outcome]:
    launch = facts.launch
    if not facts.subnet.known:
        yield unknown("unread", facts.subnet.evidence(), severity=Severity.WARN, reason=facts.subnet.reason)
    elif facts.subnet.value is None:
        case = "subnet" if launch.subnet_id else "no-default-subnet"
        yield failed(case, facts.subnet.evidence("none"), subnet=launch.subnet_id, region=region)
    elif not facts.subnet.value.get("AvailableIpAddressCount", 1):
        shown = facts.subnet.evidence("AvailableIpAddressCount 0")
        yield failed("subnet-full", shown, subnet=facts.subnet.value["SubnetId"])


def _groups(facts: NetworkFacts) -> Iterator[Outcome]:
    launch = facts.launch
    if launch.makes_group:
        return
    if not facts.groups.known:
        yield unknown("unread", facts.groups.evidence(), severity=Severity.WARN, reason=facts.groups.reason)
        return
    named: Values = {
        "groups": ", ".join(launch.security_group_ids) or "default",
        "port": launch.port,
        "address": launch.address or "?",
    }
    if not facts.groups.value:
        yield failed("group", facts.groups.evidence("none"), **named)
        return
    vpc = (facts.subnet.value or {}).get("VpcId")
    elsewhere = [group["GroupId"] for group in facts.groups.value if vpc and group.get("VpcId") != vpc]
    if elsewhere:
        shown = [Evidence(where=facts.groups.call, value=f"{one} is not in {vpc}") for one in elsewhere]
        yield failed("group-vpc", shown, **named)
        return
    yield from _port(facts, facts.groups.value, named)


def _port(facts: NetworkFacts, groups: list[dict[str, Any]], named: Values) -> Iterator[Outcome]:
    launch = facts.launch
    sources = [source for group in groups for source in _sources(group, launch.port)]
    shown = Evidence(where=facts.groups.call, value=f"port {launch.port}: {', '.join(sources) or 'closed'}")
    if not sources:
        yield failed("port-closed", shown, severity=Severity.WARN, **named)
    elif any(source in {"0.0.0.0/0", "::/0"} for source in sources):
        yield failed("port-open", shown, severity=Severity.WARN, **named)
    elif launch.address and not any(_holds(source, launch.address) for source in sources):
        yield failed("port-other", shown, severity=Severity.WARN, **named)


def _sources(group: dict[str, Any], port: int) -> Iterator[str]:
    """Who gets to a TCP port: networks, and ids of groups and prefix lists."""
    for rule in group.get("IpPermissions", []):
        if rule.get("IpProtocol") not in {"tcp", "6", "-1"}:
            continue
        if rule.get("IpProtocol") != "-1" and not rule.get("FromPort", 0) <= port <= rule.get(
            "ToPort", 65535
        ):
            continue
        yield from (item["CidrIp"] for item in rule.get("IpRanges", []))
        yield from (item["CidrIpv6"] for item in rule.get("Ipv6Ranges", []))
        yield from (item["PrefixListId"] for item in rule.get("PrefixListIds", []))


def _holds(network: str, address: str) -> bool:
    try:
        return ipaddress.ip_address(address) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return True  # a prefix list: whom it holds is not told here


def _key(facts: NetworkFacts) -> Iterator[Outcome]:
    name = facts.launch.key_name
    if not facts.key.known:
        yield unknown("unread", facts.key.evidence(), severity=Severity.WARN, reason=facts.key.reason)
    elif name and facts.key.value is None:
        yield failed("key", facts.key.evidence("InvalidKeyPair.NotFound"), key=name)
