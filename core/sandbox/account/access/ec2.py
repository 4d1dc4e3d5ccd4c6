"""EC2: one action a call, on every resource that its parameters name and every one that it makes.

Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from core.sandbox.account.evaluation import Access
from core.sandbox.state import ACCOUNT
from core.sandbox.wire import Parameters

FindTags = Callable[[str, str], Mapping[str, str]]
"""Tags of a resource by Region and id."""
_TYPES = {
    "ami": "image", "snap": "snapshot", "vol": "volume", "i": "instance", "sg": "security-group", "subnet": "subnet", "vpc": "vpc",
    "eni": "network-interface", "eipalloc": "elastic-ip", "igw": "internet-gateway", "rtb": "route-table", "acl": "network-acl",
    "lt": "launch-template", "key": "key-pair", "import-ami": "import-image-task", "import-snap": "import-snapshot-task",
    "export-ami": "export-image-task", "export-i": "export-instance-task", "nat": "natgateway", "vpce": "vpc-endpoint",
    "dopt": "dhcp-options",
}  # fmt: skip
"""Prefixes of ids and the names of their types in ARNs."""
_MAKES = {
    "RunInstances": ("instance", "network-interface", "volume"), "ImportImage": ("import-image-task", "image"),
    "ImportSnapshot": ("import-snapshot-task", "snapshot"), "ExportImage": ("export-image-task",),
    "CreateInstanceExportTask": ("export-instance-task",), "RegisterImage": ("image",), "CopyImage": ("image",),
    "CopySnapshot": ("snapshot",), "CreateSnapshot": ("snapshot",), "CreateImage": ("image",), "CreateVolume": ("volume",),
    "CreateSecurityGroup": ("security-group",),
    "AllocateAddress": ("elastic-ip",), "CreateVpc": ("vpc",), "CreateSubnet": ("subnet",), "ImportInstance": ("instance", "volume"),
    "ImportVolume": ("volume",), "CreateNetworkInterface": ("network-interface",), "CreateLaunchTemplate": ("launch-template",),
}  # fmt: skip
"""Types that a call makes; its access is to ``type/*``, since the id does not exist yet."""
_NAMES_WHAT_IT_MAKES = frozenset({"CreateKeyPair", "ImportKeyPair"})
_DEFAULTED = {"RunInstances": ("security-group", "subnet")}
"""Types that are taken from the default VPC where none is named."""
_WITHOUT_ACCOUNT = frozenset({"image", "snapshot"})
"""Their ARNs have no account: they may be shared."""
_ONLY_THESE = frozenset({"CreateTags", "DeleteTags"})


def wanted(operation: str, parameters: Parameters, region: str, find_tags: FindTags) -> list[Access]:
    action = f"ec2:{operation}"
    common = _common(operation, parameters, region)
    if operation.startswith(("Describe", "List")):
        return [Access(action, "*", common)]
    specified = _specified_tags(parameters)
    found = [
        Access(
            action,
            arn(kind, name, region),
            {
                **common,
                **_tag_keys(find_tags(region, name)),
                **(specified.get(kind, {}) if operation in _NAMES_WHAT_IT_MAKES else {}),
            },
        )
        for kind, name in dict.fromkeys(_named(parameters))
    ]
    kinds = {access.resource.split(":", 5)[5].partition("/")[0] for access in found}
    made = _MAKES.get(operation, ())
    found += [Access(action, arn(kind, "*", region), {**common, **specified.get(kind, {})}) for kind in made]
    found += [
        Access(action, arn(kind, "*", region), common)
        for kind in _DEFAULTED.get(operation, ())
        if kind not in kinds
    ]
    found += _tagging(operation, specified, region)
    found += _passed_role(parameters)
    return found or [Access(action, "*", common)]


def arn(kind: str, name: str, region: str) -> str:
    return f"arn:aws:ec2:{region}:{'' if kind in _WITHOUT_ACCOUNT else ACCOUNT}:{kind}/{name}"


def _named(value: Any, member: str = "") -> Iterator[tuple[str, str]]:
    """Type and id of every resource that stands in the parameters."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            if name not in {"Tags", "TagSpecifications", "Filters", "UserData", "Description"}:
                yield from _named(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item, member)
    elif isinstance(value, str):
        if member == "KeyName":
            yield "key-pair", value
        prefix, dash, rest = value.rpartition("-")
        if (
            dash
            and prefix in _TYPES
            and member.endswith(("Id", "Ids", "Resources", "Groups", "SecurityGroup"))
            and rest.isalnum()
        ):
            yield _TYPES[prefix], value


def _common(operation: str, parameters: Parameters, region: str) -> dict[str, list[str]]:
    context = {"ec2:region": [region]}
    kind = parameters.get("InstanceType") or (parameters.get("LaunchSpecification") or {}).get("InstanceType")
    if kind:
        context["ec2:instancetype"] = [kind]
    if parameters.get("ImageId"):
        context["ec2:imageid"] = [parameters["ImageId"]]
    if operation in _ONLY_THESE or parameters.get("Tags"):
        context |= _request_tags(parameters.get("Tags") or [])
    return context


def _request_tags(tags: list[Mapping[str, str]]) -> dict[str, list[str]]:
    found = {f"aws:requesttag/{tag.get('Key', '').lower()}": [tag.get("Value") or ""] for tag in tags}
    return {**found, "aws:tagkeys": [tag.get("Key", "") for tag in tags]} if tags else {}


def _tag_keys(tags: Mapping[str, str]) -> dict[str, list[str]]:
    lowered = {name.lower(): [value] for name, value in tags.items()}
    return {
        f"{space}:resourcetag/{name}": value for name, value in lowered.items() for space in ("aws", "ec2")
    }


def _specified_tags(parameters: Parameters) -> dict[str, dict[str, list[str]]]:
    return {
        item.get("ResourceType", ""): _request_tags(item.get("Tags") or [])
        for item in parameters.get("TagSpecifications") or []
    }


def _tagging(operation: str, specified: Mapping[str, dict[str, list[str]]], region: str) -> Iterator[Access]:
    """Tags that are given while something is made need ``ec2:CreateTags`` too."""
    for kind, tags in specified.items():
        yield Access("ec2:CreateTags", arn(kind, "*", region), {**tags, "ec2:createaction": [operation]})


def _passed_role(parameters: Parameters) -> Iterator[Access]:
    from core.sandbox.account.access.iam import profile_roles

    profile = parameters.get("IamInstanceProfile") or {}
    name = profile.get("Name") or str(profile.get("Arn", "")).rpartition("/")[2]
    for role in profile_roles(name) if name else ():
        yield Access("iam:PassRole", role, {"iam:passedtoservice": ["ec2.amazonaws.com"]})
